"""The list of warnings over many rows: one key away, and Enter goes to the row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from catalog_io.sgl_warnings import ExportWarning, export_warnings
from matching.mapping import Mapping, Reviewer, Status
from matching.match import SafetyWarning, Severity
from matching.safety.codes import Rule
from tests.test_window_warnings import catalogue, decide, key
from tests.visible_texts import visible_texts
from tests.window_bench import (
    BIOLOGIST,
    small_release,
)
from tests.window_driving import press, wait_for_review, wait_for_task, whole_window
from workbench import desk_manners
from workbench.desk import Desk
from workbench.language import set_language
from workbench.project.settings import Reading
from workbench.views.warnings_pane import WarningsPane


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, store: Path) -> Iterator[Desk]:
    with whole_window(qtbot, tmp_path, store) as made:
        desk_manners.speak(made, "fr")
        made.open_demo()
        wait_for_review(qtbot, made)
        wait_for_task(qtbot, made)
        yield made


def give_one_code(desk: Desk, loinc: str, *rows: str) -> None:
    assert desk.review is not None
    for row in rows:
        decide(desk.review, row, loinc)


def listed(qtbot: QtBot, desk: Desk) -> list[str]:
    press(Qt.Key.Key_A, SHIFT)
    wait_for_task(qtbot, desk)
    assert desk.page is not None
    return [desk.page.warnings.list.item(n).text() for n in range(desk.page.warnings.list.count())]


def test_warnings_over_many_rows_are_one_key_away_and_enter_goes_to_the_row(qtbot: QtBot, desk: Desk) -> None:
    assert desk.page is not None
    assert desk.review is not None
    give_one_code(desk, "718-7", "HB", "VGM")  # g/dL and fL under one code
    told = listed(qtbot, desk)
    pane = desk.page.warnings
    assert QApplication.focusWidget() is pane.list
    assert [text.split(",")[0] for text in told if "718-7" in text] == ["HB", "VGM", "VGM", "VGM"]
    line = next(n for n, text in enumerate(told) if text.startswith("VGM"))
    pane.list.setCurrentRow(line)
    press(Qt.Key.Key_Return)
    assert desk.review.analysis is not None
    assert desk.review.analysis.code == "VGM"
    assert QApplication.focusWidget() is desk.page.catalogue.table
    listed(qtbot, desk)
    assert pane.list.currentRow() == line  # where one left it
    press(Qt.Key.Key_A, SHIFT)
    assert desk.page.is_reading
    listed(qtbot, desk)
    press(Qt.Key.Key_Escape)
    assert desk.page.is_reading


def test_a_code_put_right_goes_from_the_list_and_an_empty_one_is_not_shown(qtbot: QtBot, desk: Desk) -> None:
    assert desk.page is not None
    give_one_code(desk, "718-7", "HB", "VGM")
    assert len(listed(qtbot, desk)) == 4  # each against the other; the volume's unit and words against the mass's term
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_U)
    listed(qtbot, desk)
    assert desk.page.is_reading
    assert desk.window.notices.text.text() == "Rien ne parle contre les codes décidés jusqu’ici."


def test_the_list_tells_codes_of_another_analyte_and_rows_that_changed(qtbot: QtBot, desk: Desk) -> None:
    assert desk.project is not None
    give_one_code(desk, "2951-2", "K")
    changed = replace(desk.project.catalogue().by_code["NA"], label="NATRIURIE")
    give_one_code(desk, "2951-2", "NA")
    rows = tuple(changed if row.code == "NA" else row for row in desk.project.catalogue().analyses)
    desk.project.adopt(replace(desk.project.catalogue(), analyses=rows), BIOLOGIST)
    told = listed(qtbot, desk)
    assert any(text.startswith("K, 2951-2") and "ne sont guère ceux du terme" in text for text in told), told
    assert any(text.startswith("NA, 2951-2") and "a changé de sens" in text for text in told), told


def test_the_list_tells_a_proposal_that_was_a_mere_guess_though_it_was_confirmed(qtbot: QtBot, desk: Desk) -> None:
    assert desk.review is not None
    sheet = desk.review.sheet
    guess = sheet.code(sheet.positions[key("F5L")])  # the starter subset has no term of the factor V gene
    give_one_code(desk, guess, "F5L")
    told = listed(qtbot, desk)
    assert [text for text in told if text.startswith(f"F5L, {guess}") and "ne sont guère ceux du terme" in text], told


def test_a_blind_reader_s_list_leaves_out_what_is_hidden(qtbot: QtBot, desk: Desk) -> None:
    assert desk.review is not None
    assert desk.project is not None
    assert desk.page is not None
    give_one_code(desk, "718-7", "HB", "VGM")
    desk.project.save_settings(replace(desk.project.settings(), reading=Reading.SECOND_BLIND))
    desk_manners.change_reviewer(desk, Reviewer("Paul Durand"))
    listed(qtbot, desk)
    assert desk.page.is_reading  # nothing to list
    give_one_code(desk, "718-7", "VPM")  # their own: fL beside the hidden g/dL
    listed(qtbot, desk)
    assert [text for _, text in visible_texts(desk.page) if "HB," in text or "VGM," in text] == []


def test_the_rules_of_many_rows_reach_the_list() -> None:
    mappings = {key(code): Mapping(Status.CONFIRMED, "14749-6") for code in ("GLY", "GLYU")}
    found = export_warnings(catalogue(), mappings, small_release())
    assert {one.key.code for one in found if one.warning.rule == Rule.SAME_CODE_UNITS} == {"GLY", "GLYU"}


def test_the_list_says_what_is_left_out_and_has_names(qtbot: QtBot) -> None:
    set_language("fr")
    pane = WarningsPane()
    qtbot.addWidget(pane)
    pane.show()
    one = ExportWarning(
        key("HB"), "2951-2", SafetyWarning(Rule.SAME_ROW_OTHER_CODE, Severity.WARNING, ("HB2", "718-7"))
    )
    pane.show_warnings([one], unseen=2)
    assert "2 lignes qui attendent votre lecture en aveugle n’y sont pas." in pane.hint.text()
    assert pane.go.accessibleName() == "Aller à la ligne (Entrée)"
    with qtbot.waitSignal(pane.row_wanted) as wanted:
        qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    assert wanted.args == [key("HB")]


def test_only_the_list_before_an_export_writes_and_by_no_key_that_goes_to_a_row(qtbot: QtBot) -> None:
    set_language("en")
    pane = WarningsPane()
    qtbot.addWidget(pane)
    pane.show()
    written: list[str] = []
    one = ExportWarning(key("HB"), "2951-2", SafetyWarning(Rule.DEPRECATED, Severity.ERROR))
    pane.offer([one], lambda: written.append("files"))
    assert (pane.go.text(), pane.write.text()) == ("Go to the row (Enter)", "Write anyway (Ctrl+Enter)")
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    pane.go.click()
    assert written == []
    qtbot.keyClick(pane.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert written == ["files"]
    pane.show_warnings([one], unseen=0)
    assert not pane.write.isVisible()
    qtbot.keyClick(pane.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert written == ["files"]


def test_a_list_without_end_is_cut_and_says_so(qtbot: QtBot) -> None:
    set_language("en")
    pane = WarningsPane()
    qtbot.addWidget(pane)
    one = ExportWarning(key("HB"), "2951-2", SafetyWarning(Rule.DEPRECATED, Severity.ERROR))
    pane.show_warnings([one] * 1500, unseen=0)
    assert pane.title.text() == "1,500 warnings on decided codes"
    assert pane.list.count() == 1000
    assert pane.hint.text().endswith("Only the first 1,000 are listed.")


def test_no_two_commands_of_the_whole_window_share_a_key(desk: Desk) -> None:
    keys = [key for command in desk.window.commands for key in command.keys]
    assert len(keys) == len(set(keys))


SHIFT = Qt.KeyboardModifier.ShiftModifier
