"""Every command of the review with its keys and words: menus, shortcuts and the sheet on F1 are made from this list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial

from workbench.keys import digit_keys
from workbench.language import translate
from workbench.models import acts, choosing, showing
from workbench.models.notices import Notice
from workbench.views import answering, questions, saved_views
from workbench.views.review_page import ReviewPage


class Where(Enum):
    """Where a command's keys are heard."""

    ROWS = "rows"  # only in the rows and the candidates: Enter means something else elsewhere
    PAGE = "page"  # anywhere in the review but in a text field that wants the letter
    EVERYWHERE = "everywhere"


class Menu(Enum):
    PROJECT = "project"
    DECIDE = "decide"
    MANY = "many"
    GO = "go"
    LOOK = "look"
    VIEW = "view"
    COLUMNS = "columns"
    HELP = "help"


@dataclass(frozen=True, slots=True)
class Command:
    name: str  # stable, for tests and settings
    menu: Menu
    words: str
    keys: tuple[str, ...]
    act: Callable[[], object]
    icon: str = ""
    where: Where = Where.PAGE
    in_menu: bool = True
    checked: bool | None = None  # for a command that is on or off
    begins: bool = False  # a group of its menu: a line stands before it


_READING = (Menu.DECIDE, Menu.MANY, Menu.LOOK)
_WHILE_COMPARING = ("undo", "redo")  # what was taken from a returned file is taken back before its list


def menu_word(menu: Menu) -> str:
    return {
        Menu.PROJECT: translate("Menu", "&Project"),
        Menu.DECIDE: translate("Menu", "&Decide"),
        Menu.MANY: translate("Menu", "&Many rows"),
        Menu.GO: translate("Menu", "&Go"),
        Menu.LOOK: translate("Menu", "&LOINC"),
        Menu.VIEW: translate("Menu", "&View"),
        Menu.COLUMNS: translate("Menu", "&Columns"),
        Menu.HELP: translate("Menu", "&Help"),
    }[menu]


def commands(page: ReviewPage) -> list[Command]:
    made = [*_decide(page), *_many(page), *_go(page), *_look(page), *_view(page), *_columns(page)]
    heard = [_while_reading(page, command) if command.menu in _READING else command for command in made]
    return [*heard, *_returned(page)]


def _while_reading(page: ReviewPage, command: Command) -> Command:
    """The same command, deaf while a question or a preview is open: its answer is about another row."""
    also_comparing = command.name in _WHILE_COMPARING

    def act() -> None:
        if page.is_reading or (also_comparing and page.is_comparing):
            command.act()

    return replace(command, act=act)


def _decide(page: ReviewPage) -> list[Command]:
    review, menu = page.review, Menu.DECIDE
    picks = [
        Command(
            f"pick-{place + 1}",
            menu,
            translate("Command", "Confirm candidate {number} and go on").format(number=place + 1),
            tuple(digit_keys(place)),
            partial(acts.pick, review, place),
            in_menu=False,
        )
        for place in range(9)
    ]
    return [
        Command("confirm", menu, translate("Command", "Confirm and go on"), ("Enter", "Return"),
                lambda: acts.confirm(review), "check", Where.ROWS),
        *picks,
        Command("relate", menu, translate("Command", "How the row relates to the code…"), ("H",),
                lambda: questions.relate(page), "split"),
        Command("no-code", menu, translate("Command", "No LOINC code exists"), ("N",), lambda: acts.no_code(review),
                "circle-slash"),
        Command("exclude", menu, translate("Command", "Exclude with a reason…"), ("X",),
                lambda: questions.exclude(page), "ban"),
        Command("flag", menu, translate("Command", "Flag with a note, or unflag…"), ("F",),
                lambda: questions.flag(page), "flag", begins=True),
        Command("skip", menu, translate("Command", "Skip"), ("S",), lambda: acts.skip(review), "skip-forward"),
        Command("comment", menu, translate("Command", "Write a note…"), ("C",), lambda: questions.comment(page),
                "message-square"),
        Command("reject", menu, translate("Command", "Refuse this candidate"), ("Del",), lambda: acts.reject(review),
                "circle-x"),
        Command("reopen", menu, translate("Command", "Open the row again"), ("R",), lambda: acts.reopen(review),
                "circle-dashed"),
        Command("second-read", menu, translate("Command", "Second reading: agree"), ("L",),
                lambda: questions.second_read(page), "check-check", begins=True),
        Command("second-differ", menu, translate("Command", "Second reading: another code"), ("Shift+L",),
                lambda: questions.second_differ(page)),
        Command("to-read", menu, translate("Command", "Second reading: rows for me"), ("Ctrl+L",),
                lambda: questions.show_readable(page)),
        Command("disagreements", menu, translate("Command", "Second reading: disagreements"), ("D",),
                lambda: questions.show_disagreements(page), "diff"),
        Command("reading-mode", menu, translate("Command", "Second reading: mode…"), (),
                lambda: questions.reading_mode(page), "users"),
        Command("undo", menu, translate("Command", "Undo"), ("Ctrl+Z", "U"), lambda: acts.undo(review), "undo-2",
                begins=True),
        Command("redo", menu, translate("Command", "Do again"), ("Ctrl+Y", "Ctrl+Shift+Z"),
                lambda: acts.redo(review), "redo-2"),
    ]  # fmt: skip


def _many(page: ReviewPage) -> list[Command]:
    menu = Menu.MANY
    return [
        Command("bulk", menu, translate("Command", "Confirm all confident rows of this view…"), ("B",),
                lambda: questions.bulk(page), "list-checks"),
        Command("propagate", menu, translate("Command", "Give identical rows the same decision…"), ("P",),
                lambda: questions.propagate(page), "copy-check"),
        Command("answer-exam", menu, translate("Command", "Give the answer to the exam's other rows…"), ("Shift+Q",),
                lambda: answering.answer_exam(page), "message-circle-question-mark"),
        Command("specimen", menu, translate("Command", "Say what the row's specimen stands for…"), ("Shift+M",),
                lambda: questions.specimen(page), "flask-conical"),
        Command("assign", menu, translate("Command", "Assign the rows of this view…"), ("Ctrl+U",),
                lambda: questions.assign(page), "users", begins=True),
        Command("assign-chapter", menu, translate("Command", "Assign the rows of this chapter…"), ("Ctrl+Shift+U",),
                lambda: questions.assign_chapter(page)),
    ]  # fmt: skip


def _returned(page: ReviewPage) -> list[Command]:
    """What acts on the list of a returned file, not on the row in hand."""
    menu = Menu.MANY

    def with_list(act: Callable[[], object]) -> None:
        """Act where the list is seen; show it where it is not, and say what to do where there is none."""
        if page.returned.found is None:
            text = translate("Returned", "Compare a returned file first: Ctrl+B.")
            page.review.noticed.emit(Notice(text))
        elif page.is_comparing:
            act()
        else:
            page.show_returned()

    return [
        Command("returned", menu, translate("Command", "Returned file: its differences"), ("Ctrl+Shift+B",),
                lambda: with_list(page.show_returned), "diff", begins=True),
        Command("take-theirs", menu, translate("Command", "Returned file: take theirs for the row"), ("Y",),
                lambda: with_list(page.returned.take), "check"),
        Command("take-new", menu, translate("Command", "Returned file: take all that is new…"), ("Shift+Y",),
                lambda: with_list(page.returned.all_wanted.emit), "list-checks"),
    ]  # fmt: skip


def _go(page: ReviewPage) -> list[Command]:
    review, menu = page.review, Menu.GO
    return [
        Command("next-open", menu, translate("Command", "Next open row"), ("J", "Ctrl+Down"),
                lambda: review.to_open(1), "arrow-down"),
        Command("previous-open", menu, translate("Command", "Previous open row"), ("K", "Ctrl+Up"),
                lambda: review.to_open(-1), "arrow-up"),
        Command("next-ambiguous", menu, translate("Command", "Next ambiguous row"), ("A", "F3"),
                review.to_ambiguous, "split"),
        Command("next-candidate", menu, translate("Command", "Look at the next candidate"), ("Right",),
                lambda: choosing.look_along(review, 1), where=Where.ROWS, begins=True),
        Command("previous-candidate", menu, translate("Command", "Look at the previous candidate"), ("Left",),
                lambda: choosing.look_along(review, -1), where=Where.ROWS),
        Command("more", menu, translate("Command", "More or fewer candidates"), ("M",),
                lambda: choosing.show_more(review)),
        Command("filter", menu, translate("Command", "Filter the rows"), ("/", "Ctrl+Shift+F"),
                page.catalogue.focus_filter, "funnel", begins=True),
        Command("level", menu, translate("Command", "Analyses, exams or chapters"), ("V",),
                lambda: showing.other_level(review)),
        Command("facets", menu, translate("Command", "Facets"), ("F2",), page.toggle_facets, "panel-left"),
        Command("rows", menu, translate("Command", "Back to the rows"), ("Esc",), page.escape),
        Command("to-target", menu, translate("Command", "Show the rows that reach 80%"), ("T",),
                lambda: questions.show_target(page), "trending-up"),
        Command("back", menu, translate("Command", "Scroll the comparison up"), ("Shift+Up",),
                lambda: page.comparison.turn(-1), begins=True),
        Command("forth", menu, translate("Command", "Scroll the comparison down"), ("Shift+Down",),
                lambda: page.comparison.turn(1)),
    ]  # fmt: skip


def _look(page: ReviewPage) -> list[Command]:
    menu = Menu.LOOK
    return [
        Command("search", menu, translate("Command", "Search LOINC…"), ("Ctrl+F",), page.open_search, "search"),
        Command("why-not", menu, translate("Command", "Why not this code…"), ("W",),
                lambda: questions.why_not(page), "circle-question-mark"),
        Command("question", menu, translate("Command", "Answer the row's question…"), ("Q",),
                lambda: answering.the_question(page), "message-circle-question-mark"),
        Command("english", menu, translate("Command", "Names in English or French"), ("E",),
                page.toggle_names, "languages"),
        Command("copy-code", menu, translate("Command", "Copy the code"), ("Ctrl+C",), page.copy_code, "copy"),
    ]  # fmt: skip


def _view(page: ReviewPage) -> list[Command]:
    views = [
        Command(
            f"view-{place + 1}", Menu.VIEW, view.words, tuple(digit_keys(place, "Alt+")),
            partial(page.show_view, view), begins=place == 0,
        )
        for place, view in enumerate(saved_views.built_in())
    ]  # fmt: skip
    return [
        Command("coverage", Menu.VIEW, translate("Command", "Coverage"), ("G", "F4"), page.toggle_coverage, "gauge"),
        *views,
        Command("save-view", Menu.VIEW, translate("Command", "Keep this view…"), ("Ctrl+D",),
                lambda: questions.save_view(page), "star", begins=True),
    ]  # fmt: skip


def _columns(page: ReviewPage) -> list[Command]:
    menu = Menu.COLUMNS
    return [
        Command("columns", menu, translate("Command", "Arrange the columns…"), ("Ctrl+K",), page.arrange_columns),
        Command("first-columns", menu, translate("Command", "Columns as at first, or back"), ("Ctrl+Shift+K",),
                page.first_columns),
    ]  # fmt: skip
