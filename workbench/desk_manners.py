"""Who reviews, in which language and in which theme: what of the desk changes without its project changing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from matching.mapping import Reviewer, is_rpps
from workbench import theme
from workbench.language import set_language, translate
from workbench.models import reading
from workbench.models.notices import Notice, Tone
from workbench.project import Project
from workbench.qt_words import speak_qt
from workbench.stylesheet import dress
from workbench.verbs.projects import keep_reviewer
from workbench.views.header_bar import HeaderBar

if TYPE_CHECKING:
    from workbench.desk import Desk


def first_reviewer(desk: Desk, project: Project) -> Reviewer:
    """Who decides when a project is opened: the last one who did in it on this computer, else in any, known to the
    project from now on."""
    known = project.settings().reviewers
    reviewer = desk.preferences.reviewer_of(project.identity)
    reviewer = reviewer or (known[0] if known else Reviewer(translate("Desk", "Biologist")))
    desk.preferences.keep_reviewer(project.identity, reviewer)
    if not project.is_read_only:
        keep_reviewer(project, reviewer)
    return reviewer


def change_reviewer(desk: Desk, reviewer: Reviewer) -> None:
    """Let somebody else go on, known to the project from now on."""
    if desk.review is None or desk.project is None:
        return
    desk.review.hand_over(reviewer)
    desk.preferences.keep_reviewer(desk.project.identity, reviewer)
    keep_reviewer(desk.project, reviewer)
    reading.refresh_veil(desk.review)
    tell_reviewer(desk)
    # Also because what was told before, a code perhaps, is not for a blind reader.
    desk.tell(Notice(translate("Desk", "From now on {name} decides.").format(name=reviewer.name)))


def tell_reviewer(desk: Desk) -> None:
    header = desk.window.findChild(HeaderBar)
    if isinstance(header, HeaderBar) and desk.review is not None:
        header.tell_reviewer(desk.review.reviewer)


def ask_reviewer(desk: Desk) -> None:
    """Who decides from now on: one who is known, or a new name with an RPPS number behind it."""
    page, project = desk.page, desk.project
    if page is None or project is None:
        return
    known = {reviewer_words(reviewer): reviewer for reviewer in project.settings().reviewers}

    def chosen(text: str) -> None:
        reviewer = known.get(text) or read_reviewer(text)
        if reviewer is None:
            wrong = translate("Desk", "A name, and behind it the 11 digits of the RPPS number if you have one.")
            desk.tell(Notice(wrong, Tone.CAUTION))
        else:
            change_reviewer(desk, reviewer)

    page.bar.ask_words(
        translate("Desk", "Who decides?"),
        chosen,
        list(known),
        hint=translate("Desk", "A number or a new name (and RPPS), then Enter"),
    )


def reviewer_words(reviewer: Reviewer) -> str:
    return f"{reviewer.name} ({reviewer.rpps})" if reviewer.rpps else reviewer.name


def read_reviewer(text: str) -> Reviewer | None:
    """« Claire Martin 10000000017 » → name and RPPS number; None when there is no name or the number is wrong."""
    words = text.replace("(", " ").replace(")", " ").replace(",", " ").split()
    digits = "".join(word for word in words if word.isdigit())
    name = " ".join(word for word in words if not word.isdigit())
    if not name or (digits and not is_rpps(digits)):
        return None
    return Reviewer(name, digits)


def speak(desk: Desk, language: str) -> None:
    """Show everything in this language, now and the next time."""
    desk.preferences.language = language
    set_language(language)
    application = QApplication.instance()
    assert application is not None
    speak_qt(application, language)
    desk.show_again()


def keep_columns(desk: Desk) -> None:
    """Remember how the table's columns lie, before its page goes."""
    if desk.page is not None:
        desk.preferences.columns = desk.page.catalogue.columns.layout()


def use_theme(desk: Desk, name: str) -> None:
    """Show everything in the theme of that name, now and the next time."""
    desk.preferences.theme = name
    theme.use_theme(name)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress(application)
    desk.show_again()
