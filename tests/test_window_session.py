"""A whole session in the real window: files in, decisions, files out; dropped files, errors, and a second window."""

from __future__ import annotations

import json
import socket
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from matching.catalogue import Catalogue, LocalAnalysis
from matching.mapping import Reviewer, Status
from tests.window_driving import LONG, press, wait_for_review, wait_for_task, write_all_the_same
from workbench import app, desk_files, desk_manners
from workbench.account import account_name
from workbench.desk import Desk
from workbench.desk_manners import read_reviewer
from workbench.project import open_project
from workbench.project.errors import ReadOnlyPlace
from workbench.verbs.demo import demo_catalogue
from workbench.views import dialogs
from workbench.views.header_bar import HeaderBar
from workbench.views.main_window import MainWindow
from workbench.views.new_project import NewProjectPage
from workbench.views.strips import ReleaseStrip, time_left

CONTROL = Qt.KeyboardModifier.ControlModifier
MARTIN = Reviewer("Claire Martin")


def test_a_project_from_files_to_files(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.show_new()
    page = desk.new_page
    assert isinstance(page, NewProjectPage)
    assert page.releases.chosen is not None
    page.next.click()
    page.add_files(demo_catalogue())
    page.next.click()
    qtbot.waitUntil(lambda: page.preview.result is not None, timeout=LONG)
    page.next.click()
    page.people.form.name.setText("Claire Martin")
    assert page.people.file is not None
    page.next.click()
    wait_for_review(qtbot, desk)
    assert desk.review is not None
    assert desk.window.findChild(ReleaseStrip) is not None
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Return, Qt.Key.Key_N, Qt.Key.Key_F, Qt.Key.Key_Return, Qt.Key.Key_B):
        press(key)
    press(Qt.Key.Key_Return)
    confirmed = sum(mapping.status is Status.CONFIRMED for mapping in desk.review.sheet.mappings)
    assert confirmed > 10
    out = tmp_path / "out"
    out.mkdir()
    proposed = []
    monkeypatch.setattr(dialogs, "ask_folder", lambda *asked: proposed.append(asked[-1]) or out)
    desk_files.export(desk)
    write_all_the_same(qtbot, desk)
    written = {path.name.split("_transcodage")[0] for path in out.iterdir()}
    assert {"LOINC_4", "LOINC_5", "LOINC_6"} <= written
    maps = [json.loads(path.read_text("utf-8")) for path in out.glob("ASS_*.json")]
    assert sum(len(group["element"]) for one in maps for group in one.get("group", ())) >= confirmed
    desk_files.export(desk)
    write_all_the_same(qtbot, desk)
    assert proposed == [desk.documents, out]  # the next files go where the last ones went


def test_the_demonstration_is_one_click_and_comes_back_as_it_was_left(qtbot: QtBot, desk: Desk) -> None:
    desk.window.pages.currentWidget().cards[0].click()  # type: ignore[attr-defined]
    wait_for_review(qtbot, desk)
    assert desk.review is not None
    here = desk.review.current
    assert desk.review.sheet.mappings[here].status.is_open
    press(Qt.Key.Key_Return)
    desk.show_start()
    assert desk.project is None
    recent = desk.preferences.recent
    assert len(recent) == 1
    desk.open_path(recent[0])
    assert desk.review is not None  # at once: the engine, built by the first opening, comes behind it
    qtbot.waitUntil(lambda: desk.review is not None and desk.review.engine.is_ready, timeout=LONG)
    assert desk.review is not None
    assert desk.review.sheet.mappings[here].status is Status.CONFIRMED


def test_language_and_theme_change_while_one_works(qtbot: QtBot, desk: Desk) -> None:
    desk.open_demo()
    wait_for_review(qtbot, desk)
    assert desk.review is not None
    desk.review.select(5)
    desk_manners.speak(desk, "en")
    assert desk.window.menuBar().actions()[1].text() == "&Decide"
    assert desk.review.current == 5
    desk_manners.use_theme(desk, "dark")
    desk_manners.speak(desk, "fr")
    assert desk.window.menuBar().actions()[1].text() == "&Décider"
    assert QApplication.focusWidget() is desk.page.catalogue.table  # type: ignore[union-attr]
    press(Qt.Key.Key_Return)
    assert desk.review.sheet.mappings[5].status is Status.CONFIRMED
    desk_manners.use_theme(desk, "light")


def test_who_decides_is_not_chosen_by_the_first_letter_of_a_name(qtbot: QtBot, desk: Desk) -> None:
    desk.open_demo()
    wait_for_review(qtbot, desk)
    assert desk.page is not None
    assert desk.review is not None
    before = desk.review.reviewer
    desk_manners.change_reviewer(desk, Reviewer("Paul Durand"))
    desk_manners.ask_reviewer(desk)
    desk.page.bar.box.setText("é")
    press(Qt.Key.Key_L)
    assert desk.review.reviewer == Reviewer("Paul Durand")
    desk.page.bar.box.setText("&")
    press(Qt.Key.Key_Return)
    assert desk.review.reviewer == before


def test_the_reviewer_signs_from_the_change_on(qtbot: QtBot, desk: Desk) -> None:
    desk.open_demo()
    wait_for_review(qtbot, desk)
    assert desk.review is not None
    desk_manners.change_reviewer(desk, Reviewer("Paul Durand"))
    here = desk.review.sheet.analyses[desk.review.current].key
    press(Qt.Key.Key_Return)
    history = desk.review.project.journal(here)
    assert history[-1].reviewer == Reviewer("Paul Durand")
    assert Reviewer("Paul Durand") in desk.review.project.settings().reviewers


def test_a_number_that_is_told_later_makes_no_second_person_of_a_reviewer(qtbot: QtBot, desk: Desk) -> None:
    desk.open_demo()
    wait_for_review(qtbot, desk)
    assert desk.review is not None
    for one in (Reviewer("Paul Durand"), Reviewer("Paul Durand", "10000000017")):
        desk_manners.change_reviewer(desk, one)
    known = desk.review.project.settings().reviewers
    assert [one.rpps for one in known if one.name == "Paul Durand"] == ["10000000017"]


def test_nothing_stays_of_the_project_before(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    """Nor of its engine, which takes tens of megabytes."""
    for name in ("port", "other"):
        open_project(tmp_path / f"{name}{dialogs.PROJECT_SUFFIX}", create=True).close()
    desk.open_path(tmp_path / f"port{dialogs.PROJECT_SUFFIX}")
    wait_for_review(qtbot, desk)
    assert desk.review is not None
    sheet = weakref.ref(desk.review.sheet)
    desk.open_path(tmp_path / f"other{dialogs.PROJECT_SUFFIX}")
    qtbot.waitUntil(lambda: sheet() is None, timeout=LONG)
    assert desk.review is not None


def test_each_project_is_opened_by_who_decided_in_it_here(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    port, other = (tmp_path / f"{name}{dialogs.PROJECT_SUFFIX}" for name in ("port", "other"))
    for path, name in ((port, "Claire Martin"), (other, "Paul Durand")):
        open_project(path, create=True).close()
        desk.open_path(path)
        wait_for_review(qtbot, desk)
        desk_manners.change_reviewer(desk, Reviewer(name))
    desk.open_path(port)
    wait_for_review(qtbot, desk)
    assert desk.review is not None
    assert desk.review.reviewer == Reviewer("Claire Martin")


def test_who_gives_a_new_project_up_is_back_in_the_one_that_was_open(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / f"labo{dialogs.PROJECT_SUFFIX}"
    open_project(path, create=True).close()
    desk.open_path(path)
    wait_for_review(qtbot, desk)
    desk.show_new()
    desk.new_page.cancelled.emit()  # type: ignore[union-attr]
    wait_for_review(qtbot, desk)
    assert Path(desk.project.where) == path  # type: ignore[union-attr]
    desk.show_start()
    desk.show_new()
    desk.new_page.cancelled.emit()  # type: ignore[union-attr]
    assert (desk.project, desk.new_page) == (None, None)


@pytest.mark.parametrize(
    ("text", "reviewer"),
    [
        ("Claire Martin", Reviewer("Claire Martin")),
        ("Claire Martin 10001234563", None),
        ("", None),
    ],
)
def test_a_reviewer_is_read_with_a_verified_number(text: str, reviewer: Reviewer | None) -> None:
    assert read_reviewer(text) == reviewer


def drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPoint(10, 10), Qt.DropAction.CopyAction, data, buttons, modifiers))


def test_a_catalogue_dropped_anywhere_begins_a_new_project(desk: Desk) -> None:
    drop(desk.window, *demo_catalogue())
    assert desk.new_page is not None
    assert desk.new_page.files.paths == demo_catalogue()


def test_a_new_export_is_taken_after_its_differences_were_shown(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.open_demo()
    wait_for_review(qtbot, desk)
    assert desk.review is not None
    before = len(desk.review.sheet)
    source = next(path for path in demo_catalogue() if path.name.startswith("LOINC_3"))
    lines = source.read_bytes().split(b"\r\n" if b"\r\n" in source.read_bytes() else b"\n")
    lines[1] = lines[1].replace(b"LEUCOCYTES", b"GLOBULES BLANCS")
    fresh = tmp_path / source.name
    fresh.write_bytes(b"\n".join([*lines[:-2], b""]))
    others = [path for path in demo_catalogue() if path != source]
    drop(desk.window, fresh, *others)
    wait_for_task(qtbot, desk)
    assert desk.page is not None
    assert "1" in desk.page.bar.prompt.text()
    qtbot.keyClick(desk.page.bar.box, Qt.Key.Key_1)
    wait_for_review(qtbot, desk)
    assert len(desk.review.sheet) < before
    changed = [desk.review.sheet.analyses[desk.review.sheet.positions[key]].label for key in desk.review.sheet.changed]
    assert changed == ["GLOBULES BLANCS"]


def test_a_recent_project_and_one_from_the_menu_are_opened(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"labo{dialogs.PROJECT_SUFFIX}"
    open_project(path, create=True).close()
    desk.window.pages.currentWidget().project_wanted.emit(str(path))  # type: ignore[attr-defined]
    wait_for_review(qtbot, desk)
    desk.show_start()
    monkeypatch.setattr(dialogs, "ask_project", lambda *_: path)
    next(command for command in desk.window.commands if command.name == "open").act()
    wait_for_review(qtbot, desk)
    assert desk.project is not None


def test_a_project_dropped_is_opened(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / f"labo{dialogs.PROJECT_SUFFIX}"
    open_project(path, create=True).close()
    drop(desk.window, path)
    wait_for_review(qtbot, desk)
    assert desk.project is not None
    assert len(desk.review.sheet) == 0  # type: ignore[union-attr]


def test_a_broken_release_says_what_to_do_and_changes_nothing(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    broken = tmp_path / "Loinc.zip"
    broken.write_bytes(b"PK nonsense")
    drop(desk.window, broken)
    wait_for_task(qtbot, desk)
    assert "Loinc.zip" in desk.window.notices.text.text()
    assert desk.window.notices.property("tone") == "bad"


def test_a_file_that_is_no_project_is_refused_by_name(desk: Desk, tmp_path: Path) -> None:
    other = tmp_path / f"notes{dialogs.PROJECT_SUFFIX}"
    other.write_text("nothing of the kind", "utf-8")
    desk.open_path(other)
    assert desk.project is None
    assert other.name in desk.window.notices.text.text()


def test_a_second_window_may_look_and_is_told_that_it_changes_nothing(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk_manners.speak(desk, "en")
    path = tmp_path / f"labo{dialogs.PROJECT_SUFFIX}"
    with open_project(path, create=True) as held:
        held.adopt(Catalogue((LocalAnalysis(code="NA", label="SODIUM", unit="mmol/L"),)), Reviewer("Claire Martin"))
        desk.open_path(path)
        wait_for_review(qtbot, desk)
        assert desk.project is not None
        assert desk.project.is_read_only
        why = f"Open for reading only: {account_name()} has this project open on {socket.gethostname()}."
        assert desk.window.notices.text.toolTip() == why
        desk.propose()
        assert desk.proposing is None
        assert desk.window.notices.text.text() == "The project is open for reading only."
        header = desk.window.findChild(HeaderBar)
        assert (header.reviewer.text(), header.reviewer.toolTip()) == ("Read only", why)
        header.reviewer.click()
        assert desk.window.notices.text.toolTip() == why
        assert desk.page is not None
        assert not desk.page.bar.isVisible()
        review = desk.review
        qtbot.waitUntil(lambda: review is not None and bool(review.candidates), timeout=LONG)
        assert not desk.page.candidates.confirm.isEnabled()
        desk.page.show_settings()
        assert not desk.page.settings.keep.isEnabled()
        desk.show_start()


def test_what_nobody_caught_is_told_where_the_world_is_to_blame(desk: Desk, tmp_path: Path) -> None:
    error = ReadOnlyPlace(str(tmp_path / "labo.lwb"))
    desk.tell_unforeseen(type(error), error, None)
    assert "labo.lwb" in desk.window.notices.text.text()
    assert desk.window.notices.property("tone") == "bad"


def test_progress_tells_the_time_left() -> None:
    assert time_left(0.5, 10, 100) == ""
    assert "18" in time_left(2.0, 10, 100)
    assert "2" in time_left(20, 10, 70)


def test_without_a_display_the_window_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert app.main([]) == 1
    assert "ssh -X" in capsys.readouterr().err
