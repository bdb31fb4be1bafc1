"""Files that come to the desk and leave it: LOINC releases, the French value set, exports, and whatever is dropped."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from catalog_io.atomic import write_file
from catalog_io.release_manifest import ReleaseInfo
from catalog_io.release_store import add_value_set, import_release, open_stored
from catalog_io.sgl_warnings import ExportWarning, withdrawn_codes
from workbench import desk_returned, opening, reimport
from workbench.exporting import Export, Exported, export_and_count
from workbench.language import translate
from workbench.models import reading
from workbench.models.notices import Notice, Tone, Until
from workbench.verbs.checking import decided_warnings
from workbench.verbs.comparing import are_returned
from workbench.verbs.journal_table import journal_entries, journal_table
from workbench.verbs.reading_twice import hidden_rows
from workbench.verbs.releases import go_over
from workbench.views import dialogs
from workbench.wording.exported import files_words
from workbench.wording.files import stand_in_words
from workbench.wording.release import withdrawn_words

if TYPE_CHECKING:
    from workbench.desk import Desk

SQLITE = b"SQLite format 3\x00"  # how a project file begins


def drop(desk: Desk, paths: Sequence[Path]) -> None:
    """Files dropped on the window: a project is opened, a LOINC zip imported, what comes back compared, anything else
    is a catalogue."""
    first = paths[0]
    if is_project(first):
        desk.open_path(first)
    elif first.suffix.lower() == ".zip":
        import_path(desk, first)
    elif desk.new_page is not None:
        desk.new_page.add_files(paths)
    elif desk.review is not None:
        _take_in(desk, list(paths))
    else:
        desk.show_new(paths)


def _take_in(desk: Desk, paths: list[Path]) -> None:
    """Files for the open project: its decisions as they come back from elsewhere, or a new export of its catalogue."""
    desk.run(
        lambda progress, cancelled: are_returned(paths),
        lambda back: (desk_returned.compare if back else reimport.update)(desk, paths),
        translate("Desk", "Looking at the files…"),
    )


def is_project(path: Path) -> bool:
    """True for a file by the name of a project, or with the content of one whatever its name."""
    if path.suffix == dialogs.PROJECT_SUFFIX:
        return True
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(len(SQLITE)) == SQLITE


def ask_release(desk: Desk) -> None:
    path = dialogs.ask_release(desk.window)
    if path is not None:
        import_path(desk, path)


def import_path(desk: Desk, path: Path) -> None:
    """Import the release in a zip, beside the review if one is open."""
    store = desk.store
    desk.run(
        lambda progress, cancelled: import_release(path, store, progress=progress, cancelled=cancelled),
        lambda info: _imported(desk, info),
        translate("Desk", "Importing the LOINC release…"),
    )


def _imported(desk: Desk, info: ReleaseInfo) -> None:
    if desk.new_page is not None:
        desk.new_page.releases.show_releases(opening.releases(desk.store), info.name)
    elif desk.project is not None and desk.release is not None:
        wanted, used = desk.project.settings().release, desk.release
        if wanted in (info.name, info.version):  # the project's own, which was missing or stands there already
            desk.open_path(Path(desk.project.where))
        elif used.is_starter or wanted not in (used.name, used.version):  # nothing to stay with
            use_release(desk, info)
        else:
            _offer(desk, info)
    desk.tell(_release_notice(desk, info))


def _release_notice(desk: Desk, info: ReleaseInfo) -> Notice:
    """That a release is imported, and how many of the codes decided so far it has withdrawn, where it is in use now."""
    text = translate("Desk", "LOINC {version} is ready: %n terms.", "", info.term_count).format(version=info.version)
    project = desk.project
    is_used = project is not None and project.settings().release == info.name
    lost = len(withdrawn_codes(project.mappings(), open_stored(info))) if project is not None and is_used else 0
    if not lost:
        return Notice(text, Tone.GOOD)
    advice = translate("Desk", "Shift+A lists them.")
    return Notice(f"{text} {withdrawn_words(lost, info.version)} {advice}", Tone.CAUTION, until=Until.TOLD)


def _offer(desk: Desk, info: ReleaseInfo) -> None:
    """Ask whether the open project goes on with a release that was imported beside its own."""
    if desk.page is None or desk.release is None:
        return
    use = translate("Desk", "go on with LOINC {version}").format(version=info.version)
    stay = translate("Desk", "stay with LOINC {version}").format(version=desk.release.version)

    def chosen(answer: str) -> None:
        if answer == use:
            use_release(desk, info)
            desk.tell(_release_notice(desk, info))

    text = translate("Desk", "LOINC {version} is ready. Its proposals are made anew; what was decided stays.")
    desk.page.bar.ask(text.format(version=info.version), chosen, [use, stay])


def ask_value_set(desk: Desk) -> None:
    """Add the ANS's value set (an XLSX file) to the release in use, which then tells what is outside of it."""
    if desk.release is None or desk.release.is_starter:
        text = translate("Desk", "The value set goes with a full LOINC release: import one first.")
        desk.tell(Notice(text, Tone.CAUTION))
        return
    path = dialogs.ask_value_set(desk.window)
    if path is None:
        return
    store, name = desk.store, desk.release.name
    desk.run(
        lambda progress, cancelled: add_value_set(store, name, path, progress=progress, cancelled=cancelled),
        lambda info: _value_set_added(desk, info),
        translate("Desk", "Adding the French value set…"),
    )


def _value_set_added(desk: Desk, info: ReleaseInfo) -> None:
    use_release(desk, info)
    count = info.value_set.term_count if info.value_set is not None else 0
    text = translate("Desk", "The French value set is loaded: %n codes.", "", count)
    desk.tell(Notice(text, Tone.GOOD))


def use_release(desk: Desk, info: ReleaseInfo) -> None:
    """Go on with another release, or with more said of the same: what was decided stays, what was proposed is proposed
    anew."""
    project, review = desk.project, desk.review
    assert project is not None
    assert review is not None
    if project.settings().release == info.name:
        project.forget_proposals()
    else:
        go_over(project, info, review.reviewer)
    desk.open_path(Path(project.where))


def export(desk: Desk) -> None:
    """Write the confirmed rows into a folder that the user chooses, once what speaks against some of them was told."""
    if desk.project is None or desk.review is None:
        return
    if desk.review.veiled:
        count = len(desk.review.veiled)
        text = translate("Cli", "%n rows wait for your blind reading: somebody else exports them.", "", count)
        desk.tell(Notice(text, Tone.CAUTION))
        return
    project, catalogue, release = desk.project, desk.project.catalogue(), desk.review.engine.release
    seen = reading.seen_mappings(desk.review)
    desk.run(
        lambda progress, cancelled: decided_warnings(project, catalogue, seen, release),
        lambda found: _checked(desk, found),
        translate("Desk", "Checking the codes…"),
    )


def _checked(desk: Desk, found: tuple[ExportWarning, ...]) -> None:
    if found and desk.page is not None:
        desk.page.offer_warnings(found, lambda: _ask_and_write(desk))
    else:
        _ask_and_write(desk)


def _ask_and_write(desk: Desk) -> None:
    """Ask for the folder only now: it is not asked again by who goes to a warned row and comes back."""
    if desk.project is None:
        return
    before = desk.preferences.export_folder_of(desk.project.identity)
    folder = dialogs.ask_folder(desk.window, translate("Desk", "Folder for the files"), before or desk.documents)
    if folder is not None:
        _write(desk, folder)


def _write(desk: Desk, folder: Path) -> None:
    """Write what is decided by now: something may have been while the codes were checked and the warnings read."""
    project, review = desk.project, desk.review
    if project is None or review is None:
        return
    wanted = Export(folder, project.catalogue(), project.mappings(), review.engine.release, project.settings())
    desk.run(
        lambda progress, cancelled: export_and_count(wanted),
        lambda exported: _exported(desk, exported),
        translate("Desk", "Writing the files…"),
    )


def _exported(desk: Desk, exported: Exported) -> None:
    if desk.project is None:
        return
    desk.preferences.keep_export_folder(desk.project.identity, exported.folder)
    caution = stand_in_words(desk.project.settings())
    if desk.page is not None:
        desk.page.show_exported(exported, f"{caution} {translate('Desk', 'Ctrl+, opens them.')}" if caution else "")
    tone = Tone.CAUTION if caution else Tone.GOOD
    desk.tell(Notice(caution or files_words(len(exported.written)), tone))


def write_journal(desk: Desk) -> None:
    """Write who decided and imported what, when and why as a table, for an auditor; without what the reader in hand is
    still to read blind."""
    project, review = desk.project, desk.review
    if project is None or review is None:
        return
    proposed = desk.documents / f"journal_{Path(project.where).stem}.csv"
    place = dialogs.ask_table_place(desk.window, translate("Desk", "Where to write the journal"), proposed)
    if place is None:
        return
    reader = review.reviewer
    desk.run(
        lambda progress, cancelled: write_file(
            place, BOM_UTF8 + journal_table(journal_entries(project, hidden_rows(project, reader)))
        ),
        lambda _: desk.tell(Notice(translate("Cli", "Written: {file}").format(file=place), Tone.GOOD)),
        translate("Desk", "Writing the journal…"),
    )
