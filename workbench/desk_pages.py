"""The pages of the desk as they are put on the window: with their commands, menus and what stands above them."""

from __future__ import annotations

import webbrowser
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from catalog_io.column_choice import ColumnChoice
from catalog_io.release_manifest import ReleaseInfo
from workbench import desk_files, desk_manners, desk_returned, desk_settings, desk_warnings, opening, reimport, theme
from workbench.commands import Command, Menu, Where, commands
from workbench.language import language, translate
from workbench.models import acts, reading
from workbench.models.catalogue_model import Column, column_word
from workbench.models.notices import Notice, Tone
from workbench.project import Project
from workbench.views import dialogs, questions, saved_views
from workbench.views.columns_page import ColumnsPage
from workbench.views.header_bar import HeaderBar
from workbench.views.new_project import NewProjectPage
from workbench.views.release_step import how_to_get_loinc
from workbench.views.review_page import ReviewPage
from workbench.views.start_page import StartPage
from workbench.views.strips import ReleaseStrip, missing_words, starter_words

if TYPE_CHECKING:
    from workbench.desk import Desk

LOINC_PAGE = "https://loinc.org/downloads/"


def show_start(desk: Desk) -> None:
    page = StartPage(desk.preferences.recent)
    page.demo_wanted.connect(desk.open_demo)
    page.new_wanted.connect(desk.show_new)
    page.open_wanted.connect(lambda: _open(desk))
    page.project_wanted.connect(lambda path: desk.open_path(Path(path)))
    desk.window.show_page(page, [*_project(desk), *_view(desk), *_help(desk)], None, None)
    desk.window.notices.set_idle("")
    page.cards[0].setFocus()


def show_new(desk: Desk, releases: Sequence[ReleaseInfo]) -> None:
    page = NewProjectPage(releases, desk.documents, desk.preferences.reviewer)
    page.ready.connect(desk.make_project)
    page.cancelled.connect(desk.leave_new)
    page.release_import_wanted.connect(lambda: desk_files.ask_release(desk))
    desk.new_page = page
    desk.window.show_page(page, [*_project(desk), *_view(desk), *_help(desk)], None, None)
    desk.window.notices.set_idle("")


def show_columns(desk: Desk, paths: Sequence[Path], columns: ColumnChoice | None) -> None:
    """Let the columns of a new export be chosen, in the place of the review until they are."""
    desk_manners.keep_columns(desk)
    if desk.columns_page is not None:
        desk.columns_page.preview.stop()
    page = ColumnsPage(paths)
    page.cancelled.connect(desk.review_page)
    page.chosen.connect(lambda: reimport.update_with_columns(desk, page))
    desk.page, desk.columns_page = None, page
    desk.window.show_page(page, [*_project(desk), *_view(desk), *_help(desk)], None, None)
    desk.window.notices.set_idle("")
    page.read(columns)


def show_review(desk: Desk) -> None:
    review, project = desk.review, desk.project
    assert review is not None
    assert project is not None
    if desk.columns_page is not None:
        desk.columns_page.preview.stop()
        desk.columns_page = None
    desk_manners.keep_columns(desk)
    page = ReviewPage(review, desk.preferences.columns)
    if desk.page is not None and desk.page.returned.found is not None:
        page.returned.offer(desk.page.returned.found)
    desk.page = page
    name = project.settings().laboratory or (Path(project.where).stem if project.where else "")
    header = HeaderBar(name, review.reviewer, desk.release.name if desk.release is not None else "")
    header.tell(page.coverage)
    page.coverage_changed.connect(header.tell)
    page.bar.closed.connect(desk.window.notices.leave_question)
    page.candidates.confirm_wanted.connect(lambda: acts.confirm(review))
    page.candidates.confirm_wanted.connect(page.focus_rows)
    page.returned.all_wanted.connect(lambda: desk_returned.take_all(desk))
    page.settings.kept.connect(lambda said: desk_settings.keep(desk, said))
    page.coverage_panel.rows_wanted.connect(lambda: questions.show_target(page))
    header.coverage_wanted.connect(page.toggle_coverage)
    header.search_wanted.connect(page.open_search)
    header.export_wanted.connect(lambda: desk_files.export(desk))
    header.reviewer_wanted.connect(lambda: _ask_reviewer(desk))
    page.views_changed.connect(desk.show_again)
    desk.window.show_page(page, _review_commands(desk, page), header, _strip(desk))
    desk.window.notices.set_idle(_idle_words())
    page.focus_rows()
    reading.refresh_veil(review)
    if project.is_read_only:
        header.tell_read_only(_read_only_words(project))
        desk.window.notices.set_idle(_read_only_words(project))


def _ask_reviewer(desk: Desk) -> None:
    """Who decides, where anybody does."""
    if desk.project is not None and desk.project.is_read_only:
        desk.tell(Notice(_read_only_words(desk.project), Tone.CAUTION))
    else:
        desk_manners.ask_reviewer(desk)


def _read_only_words(project: Project) -> str:
    """Why nothing can be decided here, and who may."""
    holder = opening.holder_of(project)
    if holder is None:
        return translate("Desk", "Open for reading only: another window has this project.")
    text = translate("Desk", "Open for reading only: {user} has this project open on {host}.")
    return text.format(user=holder.user, host=holder.host)


def _strip(desk: Desk) -> ReleaseStrip | None:
    """What is wrong with the release in use: it is not the project's, or only the starter."""
    assert desk.project is not None
    assert desk.review is not None
    assert desk.release is not None
    wanted, release = desk.project.settings().release, desk.review.engine.release
    if opening.is_another(desk.release, wanted):
        strip = ReleaseStrip(missing_words(wanted, desk.release.name))
    elif release.is_starter:
        strip = ReleaseStrip(starter_words(len(release)))
    else:
        return None
    strip.import_wanted.connect(lambda: desk_files.ask_release(desk))
    strip.help_wanted.connect(lambda: _how(desk))
    return strip


def _how(desk: Desk) -> None:
    desk.tell(Notice(how_to_get_loinc()))
    webbrowser.open(LOINC_PAGE)


def _review_commands(desk: Desk, page: ReviewPage) -> list[Command]:
    kept = [
        Command(f"kept-{place}", Menu.VIEW, view.words, (f"Ctrl+{place + 1}",) if place < 9 else (),
                partial(page.show_view, view), "star")
        for place, view in enumerate(saved_views.kept(page.review))
    ]  # fmt: skip
    shown = page.catalogue.columns.shown()
    page.catalogue.columns.changed.connect(lambda: _tick_columns(page))
    columns = [
        Command(f"column-{column.value}", Menu.COLUMNS, column_word(column), (),
                partial(_toggle_column, page, column), checked=column in shown, begins=place == 0)
        for place, column in enumerate(Column)
    ]  # fmt: skip
    warnings = Command(
        "warnings", Menu.VIEW, translate("Command", "Warnings on decided codes"), ("Shift+A",),
        lambda: desk_warnings.toggle(desk), "triangle-alert",
    )  # fmt: skip
    return [*_project(desk, page), *commands(page), warnings, *kept, *_view(desk), *columns, *_help(desk)]


def _toggle_column(page: ReviewPage, column: Column) -> None:
    page.catalogue.columns.show(column, not page.catalogue.columns.is_shown(column))


def _tick_columns(page: ReviewPage) -> None:
    """The menu's ticks follow what was shown or hidden elsewhere."""
    shown = {f"column-{column.value}" for column in page.catalogue.columns.shown()}
    for action in page.actions():
        if action.objectName().startswith("column-"):
            action.setChecked(action.objectName() in shown)


def _idle_words() -> str:
    return translate(
        "Desk", "Enter confirms · 1–9 picks · N no code · F flag · X exclude · / filter · Ctrl+F LOINC · F1 keys"
    )


def _project(desk: Desk, page: ReviewPage | None = None) -> list[Command]:
    menu, everywhere = Menu.PROJECT, Where.EVERYWHERE
    first = [
        Command("new", menu, translate("Command", "New project…"), ("Ctrl+N",), desk.show_new, "file-plus", everywhere),
        Command("open", menu, translate("Command", "Open a project…"), ("Ctrl+O",), lambda: _open(desk), "folder-open",
                everywhere),
        Command("import-release", menu, translate("Command", "Import a LOINC release…"), (),
                lambda: desk_files.ask_release(desk), "book-open", everywhere),
    ]  # fmt: skip
    review = [] if page is None else [
        Command("update", menu, translate("Command", "Update the catalogue from a new export…"), ("Ctrl+I",),
                lambda: reimport.ask_and_update(desk), "upload", everywhere, begins=True),
        Command("compare", menu, translate("Command", "Compare a returned file…"), ("Ctrl+B",),
                lambda: desk_returned.ask(desk), "diff", everywhere),
        Command("value-set", menu, translate("Command", "Add the French value set…"), (),
                lambda: desk_files.ask_value_set(desk), "list-checks", everywhere),
        Command("propose", menu, translate("Command", "Propose again for every row"), ("F5",), desk.propose,
                "flask-conical", everywhere),
        Command("export", menu, translate("Command", "Export the confirmed rows…"), ("Ctrl+E",),
                lambda: desk_files.export(desk), "download", everywhere),
        Command("journal", menu, translate("Command", "Journal as a table…"), (),
                lambda: desk_files.write_journal(desk), where=everywhere),
        Command("reviewer", menu, translate("Command", "Who decides…"), ("Ctrl+R",),
                lambda: _ask_reviewer(desk), "user", everywhere, begins=True),
        Command("settings", menu, translate("Command", "Project settings…"), ("Ctrl+,",), page.show_settings,
                where=everywhere),
        Command("close", menu, translate("Command", "Close the project"), ("Ctrl+W",), desk.show_start, "x",
                everywhere, begins=True),
    ]  # fmt: skip
    leave = Command("quit", menu, translate("Command", "Quit"), ("Ctrl+Q",), desk.window.close, where=Where.EVERYWHERE)
    return [*first, *review, leave]


def _view(desk: Desk) -> list[Command]:
    dark = theme.theme_name() == "dark"
    english = language() == "en"
    return [
        Command("dark", Menu.VIEW, translate("Command", "Dark theme"), ("Ctrl+Shift+D",),
                lambda: desk_manners.use_theme(desk, "light" if dark else "dark"),
                where=Where.EVERYWHERE, checked=dark, begins=True),
        Command("language", Menu.VIEW, translate("Command", "Interface in English"), ("Ctrl+Shift+E",),
                lambda: desk_manners.speak(desk, "fr" if english else "en"), where=Where.EVERYWHERE, checked=english),
    ]  # fmt: skip


def _help(desk: Desk) -> list[Command]:
    return [
        Command("keys", Menu.HELP, translate("Command", "All keys"), ("F1",), desk.window.show_keys, "keyboard",
                Where.EVERYWHERE),
        Command("get-loinc", Menu.HELP, translate("Command", "How to get LOINC"), (), lambda: _how(desk), "info",
                Where.EVERYWHERE),
    ]  # fmt: skip


def _open(desk: Desk) -> None:
    path = dialogs.ask_project(desk.window)
    if path is not None:
        desk.open_path(path)
