"""A new export in the window: what it changes is asked about before it is taken, by level and with the decisions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from catalog_io.general import read_catalogue
from catalog_io.sgl_shape import Kind
from matching.catalogue import Level, LocalKey
from matching.mapping import Mapping, Reviewer, Status
from tests.sgl_examples import ANALYSES, analysis, write
from tests.window_bench import BIOLOGIST
from tests.window_driving import LONG, press, wait_for_review, wait_for_task, whole_window
from workbench import desk_manners, reimport, theme
from workbench.desk import Desk
from workbench.project import open_project
from workbench.project.settings import Reading

NA, K = LocalKey(Level.ANALYSIS, "NA"), LocalKey(Level.ANALYSIS, "K")
RENAMED = (("NA2", *ANALYSES[0][1:]), *ANALYSES[1:])


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, store: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A project of the three example files, with sodium confirmed, open in English."""
    monkeypatch.setenv("LOINC_WORKBENCH_DATA", str(tmp_path / "data"))
    files = [write(tmp_path, kind) for kind in (Kind.LOINC_1, Kind.LOINC_2, Kind.LOINC_3)]
    with open_project(tmp_path / "labo.lwb", create=True) as made:
        made.adopt(read_catalogue(files).catalogue, BIOLOGIST)
        made.decide([(NA, Mapping(Status.CONFIRMED, "2951-2"))], reviewer=BIOLOGIST)
    with whole_window(qtbot, tmp_path, store) as opened:
        desk_manners.speak(opened, "en")
        opened.open_path(tmp_path / "labo.lwb")
        wait_for_review(qtbot, opened)
        yield opened


def asked(qtbot: QtBot, desk: Desk, *files: Path) -> str:
    reimport.update(desk, files)
    wait_for_task(qtbot, desk)
    return question(desk)


def question(desk: Desk) -> str:
    assert desk.page is not None
    assert desk.page.bar.isVisible()
    return desk.page.bar.prompt.text()


def answers(desk: Desk) -> list[str]:
    assert desk.page is not None
    _go, _leave, *choices = desk.page.bar.findChildren(QPushButton)
    return [choice.accessibleName() for choice in choices]


def told(desk: Desk) -> str:
    return desk.window.notices.text.toolTip()


def test_what_changes_is_told_with_the_decisions_and_what_stays(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    rows = (("NA", "Sodium urinaire", *ANALYSES[0][2:]), ANALYSES[1], analysis("CL", "Chlorures"))
    assert asked(qtbot, desk, write(tmp_path, Kind.LOINC_3, rows)) == ("1 new · 1 changed (1 with a decision) · 1 gone")
    assert answers(desk) == [
        "update this project, keep LOINC_1, LOINC_2",
        "these files are the whole catalogue",
        "begin a new project",
    ]
    press(Qt.Key.Key_1)
    qtbot.waitUntil(lambda: desk.proposing is None, timeout=LONG)
    assert "1 decided row changed its meaning." in told(desk)  # it is not covered by what may go unread
    assert desk.project is not None
    assert len(desk.project.catalogue().exams) == 2


def rows_told(desk: Desk) -> list[str]:
    assert desk.page is not None
    model = desk.page.changes.model
    return [model.told(row) for row in range(model.rowCount())]


CHANGED = (
    ("NA", "Sodium urinaire", *ANALYSES[0][2:5], "mol/L", *ANALYSES[0][6:]),
    ANALYSES[1],
    analysis("CL", "Chlore"),
)


def test_the_rows_themselves_are_seen_and_gone_through_while_the_question_stands(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    asked(qtbot, desk, write(tmp_path, Kind.LOINC_3, CHANGED))
    assert desk.page is not None
    pane = desk.page.changes
    assert rows_told(desk) == [
        "changed · NA · Sodium urinaire · Label: Sodium → Sodium urinaire · Unit: mmol/L → mol/L · Confirmed 2951-2",
        "gone · ASAT · ASAT (TGO) · Sérum · UI/L",
        "new · CL · Chlore",
    ]
    assert pane.table.isVisible()
    assert (pane.title.text(), pane.told.text()) == ("What the new export changes: 3 rows", rows_told(desk)[0])
    assert QApplication.focusWidget() is desk.page.bar.box
    press(Qt.Key.Key_Down)
    assert pane.told.text() == rows_told(desk)[1]
    press(Qt.Key.Key_Escape)
    assert desk.page.is_reading
    assert QApplication.focusWidget() is desk.page.catalogue.table


def test_the_question_is_answered_from_the_list_of_rows_too(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    assert desk.project is not None
    asked(qtbot, desk, write(tmp_path, Kind.LOINC_3, CHANGED))
    assert desk.page is not None
    desk.page.changes.table.setFocus()
    press(Qt.Key.Key_Down)
    assert desk.page.changes.told.text() == rows_told(desk)[1]
    press(Qt.Key.Key_1)
    wait_for_review(qtbot, desk)
    assert [row.code for row in desk.project.catalogue().analyses] == ["NA", "K", "CL"]
    assert desk.page.is_reading


def test_a_row_that_comes_back_is_one_row_with_its_decision(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    asked(qtbot, desk, write(tmp_path, Kind.LOINC_3, ANALYSES[1:]))
    assert rows_told(desk) == ["gone · NA · Sodium · Sérum · mmol/L · Confirmed 2951-2"]
    press(Qt.Key.Key_1)
    wait_for_review(qtbot, desk)
    asked(qtbot, desk, write(tmp_path, Kind.LOINC_3, (CHANGED[0], *ANALYSES[1:])))
    (told,) = rows_told(desk)
    assert told.startswith("back · NA · Sodium urinaire · Label: Sodium → Sodium urinaire")


def test_rows_that_change_in_nothing_a_code_depends_on_are_counted_and_not_listed(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    others = [(*row[:2], "autre synonyme", *row[3:]) for row in ANALYSES[:2]]
    asked(qtbot, desk, write(tmp_path, Kind.LOINC_3, others))
    assert len(rows_told(desk)) == 1
    assert desk.page is not None
    beside = "2 more rows change only in what no code depends on, as the volume."
    assert desk.page.changes.beside.text() == beside


def test_a_changed_row_tells_what_it_said_when_it_was_decided(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    rows = (("NA", "Sodium urinaire", *ANALYSES[0][2:]), *ANALYSES[1:])
    assert asked(qtbot, desk, write(tmp_path, Kind.LOINC_3, rows)).startswith("1 changed (1 with a decision)")
    press(Qt.Key.Key_1)
    wait_for_review(qtbot, desk)
    assert desk.page is not None
    assert desk.review is not None
    desk.review.select(desk.review.sheet.positions[NA])
    assert desk.page.candidates.status.text() == "Confirmed, changed"
    shown = desk.page.catalogue.model.index(desk.page.catalogue.model.row_of(desk.review.current), 0)
    assert shown.data(Qt.ItemDataRole.DisplayRole) == "Changed"
    assert shown.data(Qt.ItemDataRole.ForegroundRole) == QColor(theme.palette().caution)
    assert desk.page.candidates.reason.text() == "Label: Sodium → Sodium urinaire"
    asked(qtbot, desk, write(tmp_path, Kind.LOINC_3))
    press(Qt.Key.Key_1)
    assert told(desk) == "The catalogue is up to date. 0 decided rows changed their meaning."
    wait_for_review(qtbot, desk)
    assert desk.project is not None
    assert desk.project.changed_keys() == frozenset()


def test_the_changed_rows_are_one_key_from_the_message_that_counts_them(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    asked(qtbot, desk, write(tmp_path, Kind.LOINC_3, (("NA", "Sodium urinaire", *ANALYSES[0][2:]), *ANALYSES[1:])))
    press(Qt.Key.Key_1)
    wait_for_review(qtbot, desk)
    assert desk.review is not None
    notices = desk.window.notices
    assert (notices.offered.isVisible(), notices.offered.accessibleName()) == (True, "See them (F8)")
    press(Qt.Key.Key_V)  # the exams, none of which has changed
    press(Qt.Key.Key_F8)
    assert [desk.review.sheet.keys[place] for place in desk.review.visible] == [NA]
    assert desk.page is not None
    assert QApplication.focusWidget() is desk.page.catalogue.table
    press(Qt.Key.Key_Return)  # decided again
    assert not notices.offered.isVisible()
    seen = list(desk.review.visible)
    press(Qt.Key.Key_F8)
    assert list(desk.review.visible) == seen


def test_an_export_that_says_the_same_asks_nothing(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "new"
    folder.mkdir()
    same = [write(folder, kind) for kind in (Kind.LOINC_1, Kind.LOINC_2, Kind.LOINC_3)]
    reimport.update(desk, same)
    wait_for_task(qtbot, desk)
    assert told(desk) == "Nothing is new, changed or gone: the catalogue is up to date."
    wait_for_review(qtbot, desk)
    assert desk.page is not None
    assert not desk.page.bar.isVisible()
    assert desk.project is not None
    assert len(desk.project.adoptions()) == 2


def test_an_export_of_which_no_analysis_can_be_read_asks_nothing(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    reimport.update(desk, [write(tmp_path, Kind.LOINC_3, [analysis("NA", "")])])
    wait_for_task(qtbot, desk)
    assert desk.page is not None
    assert not desk.page.bar.isVisible()
    assert "the project stays as it is" in told(desk)
    assert "There is no label." in told(desk)


def test_files_may_be_said_to_be_the_whole_catalogue_and_levels_are_told_apart(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    asked(qtbot, desk, write(tmp_path, Kind.LOINC_3, ANALYSES[:2]))
    press(Qt.Key.Key_2)
    wait_for_task(qtbot, desk)
    assert question(desk) == "Analyses: 1 gone · Exams: 2 gone · Chapters: 5 gone"
    press(Qt.Key.Key_1)
    assert desk.project is not None
    assert not desk.project.catalogue().exams


def test_a_row_under_another_code_takes_its_decision_over_when_asked_and_gives_it_back(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    assert desk.project is not None
    told_all = Mapping(Status.SECOND_READ, "2951-2", comment="vu", rejected=frozenset({"2955-3"}))
    desk.project.decide([(NA, told_all)], reviewer=Reviewer("Paul"))
    asked(qtbot, desk, write(tmp_path, Kind.LOINC_3, RENAMED))
    assert answers(desk)[1] == "update, and take 1 decision over"
    press(Qt.Key.Key_2)
    assert told(desk).endswith("1 decision was taken over.")
    wait_for_review(qtbot, desk)
    new = LocalKey(Level.ANALYSIS, "NA2")
    assert desk.project.mapping(new) == replace(told_all, status=Status.CONFIRMED)
    assert desk.project.journal(new)[-1].reason == "the row had another code before"
    assert desk.review is not None
    desk.project.undo(desk.review.reviewer)
    assert desk.project.mapping(new).status.is_open


def test_a_decision_taken_over_from_a_row_gone_earlier_hides_no_row_that_goes_now(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    assert desk.project is not None
    potassium = ANALYSES[1]
    desk.project.decide([(K, Mapping(Status.CONFIRMED, "2823-3"))], reviewer=BIOLOGIST)
    asked(qtbot, desk, write(tmp_path, Kind.LOINC_3, [one for one in ANALYSES if one is not potassium]))
    press(Qt.Key.Key_1)
    wait_for_review(qtbot, desk)
    asked(qtbot, desk, write(tmp_path, Kind.LOINC_3, [("K2", *potassium[1:]), *ANALYSES[2:]]))
    assert answers(desk)[1] == "update, and take 1 decision over"
    press(Qt.Key.Key_2)
    assert "1 decided row is gone: its decision waits for it. 1 decision was taken over." in told(desk)


def test_a_decided_row_under_another_code_is_told_but_to_a_blind_reader(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    assert asked(qtbot, desk, write(tmp_path, Kind.LOINC_3, RENAMED)) == ("1 new · 1 gone (1 with a decision)")
    assert len(answers(desk)) == 4
    press(Qt.Key.Key_1)
    assert "1 decided row is gone: its decision waits for it." in told(desk)
    assert "NA2 says the same as NA, which is gone (Confirmed 2951-2)." in told(desk)
    wait_for_review(qtbot, desk)
    assert desk.project is not None
    asked(qtbot, desk, write(tmp_path, Kind.LOINC_3))
    press(Qt.Key.Key_1)
    wait_for_review(qtbot, desk)
    desk.project.save_settings(replace(desk.project.settings(), reading=Reading.SECOND_BLIND))
    desk.project.decide([(NA, Mapping(Status.CONFIRMED, "2951-2"))], reviewer=Reviewer("Paul"))
    asked(qtbot, desk, write(tmp_path, Kind.LOINC_3, RENAMED))
    assert len(answers(desk)) == 3  # nor may they take it over
    assert rows_told(desk)[0] == "gone · NA · Sodium · Sérum · mmol/L · decided"
    press(Qt.Key.Key_1)
    assert "2951-2" not in told(desk)
