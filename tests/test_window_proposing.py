"""Proposals in the background: what is late is of no row any more, what changed meanwhile is asked for anew, and the
journal names the release and the engine that were used."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from matching.catalogue import Catalogue, LocalAnalysis
from matching.match import Match, Reason, Verdict
from matching.progress import Cancelled
from tests.window_bench import BIOLOGIST, small_catalogue
from tests.window_driving import LONG, press, small_laboratory, wait_for_review, wait_for_task
from workbench import background, desk_files, proposing
from workbench.desk import Desk
from workbench.engine import engine_version
from workbench.models.acts import confirm
from workbench.project.errors import ReadOnlyPlace
from workbench.project.proposals import PackedMatch, pack
from workbench.views import dialogs

Asked = list[list[str]]  # the local codes of each run


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, store: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    with small_laboratory(qtbot, tmp_path, store, monkeypatch) as made:
        yield made


def nothing_found(analysis: LocalAnalysis) -> PackedMatch:
    return pack(Match(analysis.key, (), Verdict.NONE, Reason.NO_CANDIDATE, engine=engine_version()))


def endless(monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Let every run do its first row and wait for its end then."""
    asked: Asked = []

    def propose(
        _info: object, rows: tuple[LocalAnalysis, ...], _shape: object, *, cancelled: Callable[[], bool], **_: object
    ) -> Iterator[PackedMatch]:
        asked.append([row.code for row in rows])
        yield nothing_found(rows[0])
        while not cancelled():
            pass
        raise Cancelled

    monkeypatch.setattr(proposing, "propose", propose)
    monkeypatch.setattr(proposing, "BATCH", 1)
    return asked


def test_what_is_told_after_a_task_was_stopped_is_not_heard(qtbot: QtBot) -> None:
    heard: list[object] = []
    task = background.Task(lambda progress, cancelled: progress(1, 1, "propose"))
    task.progressed.connect(lambda *told: heard.append(told))
    task.finished.connect(heard.append)
    task.start()
    task.stop_and_wait()
    QApplication.processEvents()
    assert heard == []


def test_what_was_matched_for_a_project_is_not_kept_in_the_next(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert desk.project is not None
    before = desk.project.summaries()
    asked = endless(monkeypatch)
    desk.propose()
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=LONG)
    assert desk.proposals is not None
    run = desk.proposals.running
    desk.proposals.stop()  # its first row waits to be told
    assert run is not None
    QApplication.processEvents()
    assert desk.project.summaries() == before


def test_a_row_that_changes_while_proposals_are_made_is_asked_for_anew(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = endless(monkeypatch)
    desk.propose()
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=LONG)
    first, *others = small_catalogue().analyses
    assert desk.project is not None
    desk.project.adopt(Catalogue((replace(first, label="Ferritine"), *others)), BIOLOGIST)
    desk.reopen()
    qtbot.waitUntil(lambda: len(asked) == 2, timeout=LONG)
    assert asked[1] == [first.code]


def test_what_a_run_had_still_to_do_is_done_by_the_one_that_takes_its_place(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = endless(monkeypatch)
    desk.propose()
    assert desk.proposals is not None
    done = small_catalogue().analyses[0].code
    running = desk.proposals.running
    assert running is not None
    with qtbot.waitSignal(running.produced, timeout=LONG):
        pass
    assert desk.review is not None
    desk.review.sheet.briefs[0] = None  # its specimen means something else now
    desk.review.unproposed.emit()
    qtbot.waitUntil(lambda: len(asked) == 2, timeout=LONG)
    assert asked[1] == asked[0]
    desk.review.sheet.briefs[1] = None
    with qtbot.waitSignal(desk.proposals.running.produced, timeout=LONG):  # type: ignore[union-attr]
        pass
    desk.review.unproposed.emit()
    qtbot.waitUntil(lambda: len(asked) == 3, timeout=LONG)
    assert asked[2] == [code for code in asked[0] if code != done]


def test_a_fault_in_the_background_ends_what_it_was_in(qtbot: QtBot, desk: Desk) -> None:
    def work(_progress: object, _cancelled: object) -> None:
        raise KeyError("a fault of ours")

    with qtbot.captureExceptions() as caught:
        desk.run(work, lambda _: None, "…")
        wait_for_task(qtbot, desk)
        qtbot.waitUntil(lambda: bool(caught), timeout=LONG)
    assert caught[0][0] is KeyError
    assert not desk.window.task_strip.isVisible()


def test_the_journal_names_the_release_and_the_engine_that_were_used(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    assert desk.project is not None
    assert desk.release is not None
    used = desk.release.name
    desk.project.save_settings(replace(desk.project.settings(), release="2.99"))  # not on this computer
    desk.open_path(Path(desk.project.where))
    wait_for_review(qtbot, desk)
    assert desk.review is not None
    press(Qt.Key.Key_Return)
    *_, last = desk.project.journal()
    assert (last.release, last.engine) == (used, engine_version())


def test_what_an_earlier_engine_proposed_is_proposed_anew(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert desk.project is not None
    assert desk.release is not None
    desk.project.save_settings(replace(desk.project.settings(), release=desk.release.name))
    old = replace(nothing_found(small_catalogue().analyses[1]), engine="1/2020")
    desk.project.save_proposals([old])
    asked = endless(monkeypatch)
    desk.open_path(Path(desk.project.where))
    qtbot.waitUntil(lambda: len(asked) == 1, timeout=LONG)
    assert asked == [[old.key.code]]


def test_what_is_decided_while_the_codes_are_checked_is_written(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    monkeypatch.setattr(dialogs, "ask_folder", lambda *_: out)
    assert desk.review is not None
    desk_files.export(desk)
    confirm(desk.review)  # before the main thread hears of the check
    code = desk.review.sheet.mappings[0].loinc
    wait_for_task(qtbot, desk)
    if desk.page is not None and QApplication.focusWidget() is desk.page.warnings.list:
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        wait_for_task(qtbot, desk)
    assert code
    assert any(code in file.read_text("utf-8-sig", errors="replace") for file in out.glob("LOINC_*.csv"))


def test_proposals_that_cannot_be_kept_are_not_called_done(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise ReadOnlyPlace("labo.lwb")

    assert desk.project is not None
    monkeypatch.setattr(desk.project, "save_proposals", refuse)
    desk.propose()
    qtbot.waitUntil(lambda: desk.proposing is None, timeout=LONG)
    assert "labo.lwb" in desk.window.notices.text.text()


def test_work_can_be_cancelled_and_keeps_nothing(qtbot: QtBot) -> None:
    def work(progress: object, cancelled: object) -> None:
        while not cancelled():  # type: ignore[operator]
            progress(1, 10, "propose")  # type: ignore[operator]
        raise background.Cancelled

    task = background.Task(work)
    with qtbot.waitSignal(task.cancelled, timeout=LONG):
        task.start()
        task.cancel()


def test_closing_waits_for_what_runs(qtbot: QtBot) -> None:
    ended = []

    def work(_progress: object, cancelled: object) -> None:
        while not cancelled():  # type: ignore[operator]
            pass
        ended.append(True)

    task = background.Task(work)
    task.start()
    task.stop_and_wait()
    assert ended == [True]
