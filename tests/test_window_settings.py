"""The page of settings: who publishes the codes, how rows are read, and the memory that a user may opt into."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from catalog_io.fhir_identity import InvalidIdentity
from matching.catalogue import Level, LocalKey
from matching.mapping import Mapping, Status
from tests.window_driving import LONG, press, small_laboratory, wait_for_task
from workbench import desk_files
from workbench.desk import Desk
from workbench.exporting import identity
from workbench.models import bulk_acts
from workbench.project.memory_store import load_entries, memory_path
from workbench.project.settings import Reading, Settings
from workbench.views import dialogs
from workbench.views.header_bar import HeaderBar

HB = LocalKey(Level.ANALYSIS, "HB")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, store: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    with small_laboratory(qtbot, tmp_path, store, monkeypatch) as made:
        yield made


def settings_command(desk: Desk) -> None:
    next(command for command in desk.window.commands if command.name == "settings").act()


def test_what_is_said_is_kept_and_goes_into_fhir(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert desk.page is not None
    assert desk.project is not None
    assert desk.review is not None
    desk.project.decide([(HB, Mapping(Status.CONFIRMED, "718-7"))], reviewer=desk.review.reviewer)
    settings_command(desk)
    pane = desk.page.settings
    assert QApplication.focusWidget() is pane.laboratory
    pane.laboratory.setText("LBM du Port")
    pane.base.setText("https://lbm.example/fhir/")
    pane.oids[Level.ANALYSIS].setText("1.2.250.1.999.1")
    pane.reading.setCurrentIndex(1)
    press(Qt.Key.Key_Return)
    said = desk.project.settings()
    assert (said.laboratory, said.canonical_base) == ("LBM du Port", "https://lbm.example/fhir")
    assert said.oids == ((Level.ANALYSIS, "1.2.250.1.999.1"),)
    assert said.reading is Reading.SECOND_SEES
    headers = desk.window.findChildren(HeaderBar)
    assert "LBM du Port" in [shown.text() for header in headers for shown in header.findChildren(QLabel)]
    assert QApplication.focusWidget() is desk.page.catalogue.table
    out = tmp_path / "out"
    monkeypatch.setattr(dialogs, "ask_folder", lambda *_: out)
    desk_files.export(desk)
    wait_for_task(qtbot, desk)
    if QApplication.focusWidget() is desk.page.warnings.list:
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        wait_for_task(qtbot, desk)
    resources = [json.loads(path.read_text("utf-8")) for path in out.glob("TRE_*.json")]
    analyses = next(one for one in resources if one["name"].endswith("_Resultats"))
    assert analyses["url"].startswith("https://lbm.example/fhir/CodeSystem/")
    assert analyses["identifier"][0]["value"] == "urn:oid:1.2.250.1.999.1"
    assert analyses["publisher"] == "LBM du Port"


def test_a_wrong_address_or_oid_is_told_at_its_field_and_nothing_is_kept(qtbot: QtBot, desk: Desk) -> None:
    assert desk.page is not None
    assert desk.project is not None
    before = desk.project.settings()
    settings_command(desk)
    pane = desk.page.settings
    pane.base.setText("lbm.example")
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is pane.base
    assert "web address" in pane.wrong.text()
    pane.base.clear()
    pane.oids[Level.EXAM].setText("1.02")
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is pane.oids[Level.EXAM]
    assert "1.02" in pane.wrong.text()
    press(Qt.Key.Key_Escape)
    assert desk.project.settings() == before
    assert QApplication.focusWidget() is desk.page.catalogue.table


def test_enter_keeps_nothing_where_the_project_is_only_read(qtbot: QtBot, desk: Desk) -> None:
    assert desk.page is not None
    settings_command(desk)
    pane = desk.page.settings
    pane.show_settings(Settings(laboratory="LBM"), is_read_only=True)
    with qtbot.assertNotEmitted(pane.kept):
        press(Qt.Key.Key_Return)
    assert pane.isVisible()


def test_the_codes_of_specimens_that_were_explained_are_listed_and_stay(desk: Desk) -> None:
    assert desk.page is not None
    assert desk.project is not None
    settings_command(desk)
    assert not desk.page.settings.specimens.isVisible()
    press(Qt.Key.Key_Escape)
    desk.project.explain_specimens({"T01": "serum", "P10": "urine"})
    settings_command(desk)
    assert "T01 = serum, P10 = urine" in desk.page.settings.specimens.text()
    assert desk.page.settings.specimens.isVisible()
    press(Qt.Key.Key_Return)
    assert desk.project.settings().specimens == (("T01", "serum"), ("P10", "urine"))


def test_the_memory_follows_a_project_that_opted_in_and_forgets_one_that_opts_out(qtbot: QtBot, desk: Desk) -> None:
    def remembered() -> set[str]:
        return {entry.loinc for entry in load_entries(memory_path())}

    assert desk.page is not None
    assert desk.review is not None
    place = desk.review.sheet.positions[HB]
    other = desk.review.sheet.positions[LocalKey(Level.ANALYSIS, "GLY")]
    bulk_acts.confirm_rows(desk.review, [(place, "718-7")])
    QApplication.processEvents()
    assert remembered() == set()  # nobody opted in
    settings_command(desk)
    desk.page.settings.memory.setChecked(True)
    press(Qt.Key.Key_Return)
    assert remembered() == {"718-7"}
    bulk_acts.confirm_rows(desk.review, [(other, "14749-6")])
    qtbot.waitUntil(lambda: remembered() == {"718-7", "14749-6"}, timeout=LONG)
    settings_command(desk)
    desk.page.settings.memory.setChecked(False)
    press(Qt.Key.Key_Return)
    assert remembered() == set()


def test_closing_a_project_gives_the_memory_what_was_confirmed_one_by_one(desk: Desk) -> None:
    assert desk.project is not None
    assert desk.review is not None
    desk.project.save_settings(Settings(use_memory=True))
    desk.project.decide([(HB, Mapping(Status.CONFIRMED, "718-7"))], reviewer=desk.review.reviewer)
    desk.show_start()
    assert [entry.loinc for entry in load_entries(memory_path())] == ["718-7"]


def test_a_memory_that_cannot_be_read_is_told_and_the_project_goes_on(qtbot: QtBot, desk: Desk) -> None:
    assert desk.project is not None
    assert desk.review is not None
    memory_path().parent.mkdir(parents=True)
    memory_path().write_text("nonsense\n", "utf-8")
    desk.project.save_settings(Settings(use_memory=True))
    bulk_acts.confirm_rows(desk.review, [(desk.review.sheet.positions[HB], "718-7")])
    qtbot.waitUntil(lambda: str(memory_path()) in desk.window.notices.accessibleName(), timeout=LONG)
    assert desk.project.mapping(HB).status is Status.CONFIRMED


def test_an_identity_that_fhir_cannot_carry_is_refused() -> None:
    with pytest.raises(InvalidIdentity):
        identity(Settings(canonical_base="nowhere"))
