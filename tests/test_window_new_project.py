"""The way to a new project, step by step: what is read of the files, the columns, who decides and where it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from catalog_io.column_words import Field
from tests.test_tables import ods, xlsx
from tests.window_driving import LONG, press, wait_for_review
from workbench.desk import Desk
from workbench.language import set_language
from workbench.verbs.demo import demo_catalogue
from workbench.verbs.updating import read_update, standing
from workbench.views import preview_step
from workbench.views.new_project import NewProjectPage
from workbench.views.people_step import PeopleStep
from workbench.views.preview_step import PreviewStep


def previewed(qtbot: QtBot, desk: Desk, files: Sequence[Path]) -> NewProjectPage:
    """A page for a new project from these files, once they are read."""
    desk.show_new(files)
    page = desk.new_page
    assert isinstance(page, NewProjectPage)
    page.next.click()
    qtbot.waitUntil(lambda: page.preview.result is not None, timeout=LONG)
    return page


def take_label_from_third_column(qtbot: QtBot, page: NewProjectPage) -> None:
    page.preview.choices.boxes[Field.LABEL].setCurrentIndex(3)
    page.preview.again.click()
    qtbot.waitUntil(lambda: page.preview.result is not None, timeout=LONG)


def test_enter_goes_from_the_first_page_to_the_project(
    qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workbench.views.files_step.ask_files", lambda *_: demo_catalogue())
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)  # on the card "New project"
    page = desk.new_page
    assert page is not None
    assert isinstance(QApplication.focusWidget(), QRadioButton)
    press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is page.files.choose
    press(Qt.Key.Key_Return)
    assert page.files.paths == demo_catalogue()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.preview.result is not None and page.next.hasFocus(), timeout=LONG)
    press(Qt.Key.Key_Return)
    page.people.form.name.setText("Claire Martin")
    press(Qt.Key.Key_Return)
    wait_for_review(qtbot, desk)
    assert desk.page is not None


def test_tab_goes_from_the_releases_to_the_button_under_them(desk: Desk) -> None:
    desk.show_new()
    assert isinstance(QApplication.focusWidget(), QRadioButton)
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is desk.new_page.releases.go  # type: ignore[union-attr]


def test_the_choice_of_columns_is_seen_whole(qtbot: QtBot, desk: Desk) -> None:
    desk.window.resize(1280, 720)
    desk.show_new(demo_catalogue())
    page = desk.new_page
    assert isinstance(page, NewProjectPage)
    choices = page.preview.choices
    choices.setStyleSheet("QComboBox { min-height: 60px }")  # a large font's boxes, whatever fonts there are
    page.next.click()
    qtbot.waitUntil(lambda: page.preview.result is not None, timeout=LONG)
    assert len(page.preview.choices.boxes) > 7  # more than one row of them
    assert choices.viewport().height() >= choices.widget().sizeHint().height()


@pytest.mark.parametrize("size", [(1024, 700), (960, 600)])
def test_in_a_small_window_no_box_is_cut_and_none_lies_over_the_rows(
    qtbot: QtBot, desk: Desk, size: tuple[int, int]
) -> None:
    set_language("fr")
    desk.window.resize(1280, 720)
    preview = previewed(qtbot, desk, demo_catalogue()).preview
    desk.window.resize(*size)
    choices = preview.choices
    qtbot.waitUntil(lambda: preview.width() < size[0] and choices.widget().width() <= choices.viewport().width())
    qtbot.waitUntil(lambda: choices.geometry().bottom() < preview.rows.geometry().top())
    assert preview.rows.geometry().bottom() <= preview.height()
    for box in choices.boxes.values():
        assert box.width() >= box.minimumSizeHint().width()
    set_language("en")


def test_a_single_remark_is_read_whole_and_leaves_its_place_to_the_rows(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "labo.csv"
    path.write_text("Code;Libellé\nGLY;Glycémie\n", "cp850")
    preview = previewed(qtbot, desk, [path]).preview
    assert preview.problems.count() == 1
    remark = preview.problems.visualItemRect(preview.problems.item(0))
    spare = preview.problems.viewport().height() - remark.height()
    assert 0 <= spare < preview.fontMetrics().height()


@pytest.mark.parametrize("form", ["csv", "xlsx", "ods"])
def test_a_table_is_read_and_its_columns_may_be_chosen_whatever_its_form(
    qtbot: QtBot, desk: Desk, tmp_path: Path, form: str
) -> None:
    rows = [["Code", "Libellé", "Unité"], ["NA", "Sodium", "mmol/L"], ["K", "Potassium", "mmol/L"]]
    path = tmp_path / f"labo.{form}"
    if form == "csv":
        path.write_text("\n".join(map(";".join, rows)), encoding="utf-8")
    else:
        {"xlsx": xlsx, "ods": ods}[form](path, rows)
    page = previewed(qtbot, desk, [path])
    assert [row.label for row in page.preview.result.catalogue.analyses] == ["Sodium", "Potassium"]  # type: ignore[union-attr]
    assert page.preview.choices.boxes
    assert page.next.isEnabled()


def test_a_project_is_never_written_over_another_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    step = PeopleStep(tmp_path, None)
    qtbot.addWidget(step)
    step.propose_name([tmp_path / "labo.csv"])
    assert step.file == tmp_path / "labo.lwb"
    assert step.wrong_place.isHidden()
    step.file.write_text("kept")
    step.place.setText(str(tmp_path / "other.lwb"))
    step.place.setText(str(tmp_path / "labo.lwb"))
    assert step.file is None
    assert not step.wrong_place.isHidden()


@pytest.mark.parametrize(
    ("typed", "file"),
    [
        ("labo", "labo.lwb"),
        ("LBM St. Louis", "LBM St. Louis.lwb"),
        ("labo.lwb", "labo.lwb"),
        ("sub/labo", "sub/labo.lwb"),
        ("sub/", None),
        (".", None),
        ("", None),
    ],
)
def test_a_place_that_is_typed_is_one_in_the_documents(
    qtbot: QtBot, tmp_path: Path, typed: str, file: str | None
) -> None:
    step = PeopleStep(tmp_path, None)
    qtbot.addWidget(step)
    step.place.setText(typed)
    assert step.file == (None if file is None else tmp_path / file)
    assert step.wrong_place.isHidden() == (file is not None or not typed)


def test_a_name_that_is_too_long_for_the_system_is_taken_as_it_is_typed(qtbot: QtBot, tmp_path: Path) -> None:
    step = PeopleStep(tmp_path, None)
    qtbot.addWidget(step)
    step.place.setText("é" * 400)
    assert step.file == tmp_path / f"{'é' * 400}.lwb"


def test_a_project_that_cannot_be_made_leaves_the_page_as_it_was_filled_in(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    page = previewed(qtbot, desk, demo_catalogue())
    page.next.click()
    (tmp_path / "a file").write_text("no folder")
    page.people.form.name.setText("Claire Martin")
    page.people.place.setText(str(tmp_path / "a file" / "labo.lwb"))
    page.next.click()
    assert desk.new_page is page
    assert desk.project is None
    assert "a file" in desk.window.notices.text.text()
    page.people.place.setText(str(tmp_path / "labo.lwb"))
    page.next.click()
    assert desk.project is not None


def test_a_new_project_waits_for_a_release_that_is_read(qtbot: QtBot, desk: Desk) -> None:
    desk.show_new(demo_catalogue())
    page, ended = desk.new_page, []
    desk.run(lambda progress, cancelled: "read", ended.append, "Reading")
    desk.show_new()
    assert desk.new_page is page
    qtbot.waitUntil(lambda: ended == ["read"], timeout=LONG)


def test_a_project_is_named_after_its_laboratory_and_never_after_a_file_of_every_laboratory(
    qtbot: QtBot, tmp_path: Path
) -> None:
    set_language("fr")
    step = PeopleStep(tmp_path, None)
    qtbot.addWidget(step)
    step.propose_name([tmp_path / "LOINC_1_export_chapitres_20261101.csv", tmp_path / "volumes.csv"])
    assert step.file == tmp_path / "catalogue.lwb"
    laboratory = next(field for field in step.findChildren(QLineEdit) if field.accessibleName() == "Laboratoire")
    qtbot.keyClicks(laboratory, "LBM du Port/Nord")
    assert step.file == tmp_path / "LBM du Port Nord.lwb"
    step.place.setText(str(tmp_path / "mine.lwb"))
    qtbot.keyClicks(laboratory, " 2")
    assert step.file == tmp_path / "mine.lwb"  # what was typed is left alone


def test_the_fields_of_who_decides_begin_at_one_place(qtbot: QtBot, tmp_path: Path) -> None:
    set_language("fr")
    step = PeopleStep(tmp_path, None)
    qtbot.addWidget(step)
    step.resize(800, 400)
    step.show()
    fields = step.findChildren(QLineEdit)
    assert len({field.mapTo(step, QPoint(0, 0)).x() for field in fields}) == 1


def test_a_file_that_cannot_be_read_is_told_in_one_place(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    step = PreviewStep()
    qtbot.addWidget(step)
    step.resize(900, 600)
    step.show()
    step.read([file])
    qtbot.waitUntil(lambda: bool(step.told.text()), timeout=LONG)
    qtbot.waitUntil(lambda: step.told.y() - step.title.geometry().bottom() < step.title.height())


@pytest.mark.usefixtures("english")
def test_a_fault_of_ours_while_reading_leaves_no_page_that_reads_for_ever(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(preview_step, "open_files", lambda *_, **__: 1 / 0)
    step = PreviewStep()
    qtbot.addWidget(step)
    with qtbot.captureExceptions() as raised:
        step.read([tmp_path / "a.csv"])
        qtbot.waitUntil(lambda: bool(raised), timeout=LONG)
    assert step.progress.isHidden()
    assert step.title.text() == "The files cannot be read"


def test_without_a_column_of_labels_one_can_still_be_chosen(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "labo.csv"
    path.write_text("Code;Libellé\nNA;Sodium\nK;Potassium\n", "utf-8")
    page = previewed(qtbot, desk, [path])
    step = page.preview
    step.choices.boxes[Field.LABEL].setCurrentIndex(0)
    step.again.click()
    qtbot.waitUntil(lambda: bool(step.told.text()) and not step.choices.isHidden(), timeout=LONG)
    assert step.result is None
    assert not page.next.isEnabled()
    assert QApplication.focusWidget() is step.choices.boxes[Field.LABEL]
    assert step.choices.boxes[Field.CODE].currentIndex() == 1
    step.choices.boxes[Field.LABEL].setCurrentIndex(2)
    step.again.click()
    qtbot.waitUntil(lambda: step.result is not None, timeout=LONG)
    assert page.next.isEnabled()


def test_columns_that_were_chosen_and_not_read_with_are_read_before_one_goes_on(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "labo.csv"
    path.write_text("Code;Libellé;Autre\nNA;Sodium;Natrium\nK;Potassium;Kalium\n", "utf-8")
    page = previewed(qtbot, desk, [path])
    page.preview.choices.boxes[Field.LABEL].setCurrentIndex(3)
    page.next.click()
    qtbot.waitUntil(lambda: page.preview.result is not None, timeout=LONG)
    assert page.steps.currentWidget() is page.preview
    assert page.preview.rows.item(0, 1).text() == "Natrium"  # type: ignore[union-attr]
    page.next.click()
    assert page.steps.currentWidget() is page.people


def test_after_reading_enter_goes_on_and_never_gives_up(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "labo.csv"
    file.write_text("Code;Libellé\nNA;Sodium\n", "utf-8")
    page = previewed(qtbot, desk, [file])
    assert QApplication.focusWidget() is page.next
    page.preview.again.setFocus()
    page.preview.again.click()
    qtbot.waitUntil(lambda: page.preview.result is not None, timeout=LONG)
    assert QApplication.focusWidget() is page.next
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    page.preview.again.click()
    qtbot.waitUntil(lambda: bool(page.preview.told.text()), timeout=LONG)
    assert page.preview.result is None
    assert QApplication.focusWidget() is page.back


def test_another_language_keeps_what_was_filled_in(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "labo.csv"
    path.write_text("Code;Libellé;Autre\nNA;Sodium;Natrium\nK;Potassium;Kalium\n", "utf-8")
    page = previewed(qtbot, desk, [path])
    take_label_from_third_column(qtbot, page)
    page.next.click()
    page.people.form.name.setText("Claire Martin")
    page.people.place.setText(str(tmp_path / "mine.lwb"))
    desk.show_again()
    other = desk.new_page
    assert isinstance(other, NewProjectPage)
    qtbot.waitUntil(lambda: other.preview.result is not None, timeout=LONG)
    assert other.preview.result is not None
    assert [one.label for one in other.preview.result.catalogue.analyses] == ["Natrium", "Kalium"]
    other.next.click()
    assert (other.people.form.name.text(), other.people.file) == ("Claire Martin", tmp_path / "mine.lwb")


def test_columns_chosen_by_hand_are_those_of_the_next_export_too(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "labo.csv"
    path.write_text("Code;Libellé;Nom long\nNA;Na;Sodium\n", "utf-8")
    page = previewed(qtbot, desk, [path])
    assert page.preview.corrected == ""
    take_label_from_third_column(qtbot, page)
    page.next.click()
    page.people.form.name.setText("Claire Martin")
    page.people.place.setText(str(tmp_path / "labo.lwb"))
    page.next.click()
    wait_for_review(qtbot, desk)
    assert desk.project is not None
    assert desk.project.settings().columns == "label=Nom long"
    path.write_text("Nom long;Libellé;Code\nSodium;Na;NA\n", "utf-8")
    assert read_update([path], standing(desk.project)).diff.is_empty


def test_another_language_while_a_file_is_read(qtbot: QtBot, desk: Desk) -> None:
    desk.show_new(demo_catalogue())
    page = desk.new_page
    assert isinstance(page, NewProjectPage)
    page.next.click()
    desk.show_again()
    assert page.preview.result is None  # given up
    assert desk.new_page is not None
    assert desk.new_page.files.paths == demo_catalogue()


def heads(page: NewProjectPage) -> list[str]:
    rows = page.preview.rows
    return [rows.horizontalHeaderItem(place).text() for place in range(rows.columnCount())]


def test_the_first_rows_show_the_columns_as_they_were_taken_and_no_empty_ones(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    set_language("en")
    path = tmp_path / "labo.csv"
    head = "Code;Libellé;Milieu;Technique;Valeurs de référence;Sans nom"
    path.write_text(f"{head}\nNA;Sodium;Sérum;ISE;135-145;?\n", "utf-8")
    page = previewed(qtbot, desk, [path])
    assert heads(page) == [
        "Code",
        "Label\n“Libellé”",
        "Specimen\n“Milieu”",
        "Method\n“Technique”",
        "Reference range\n“Valeurs de référence”",
    ]
    cells = [page.preview.rows.item(0, place).text() for place in range(5)]  # type: ignore[union-attr]
    assert cells == ["NA", "Sodium", "Sérum", "ISE", "135-145"]


def test_files_for_the_sgl_show_what_a_row_is_known_by(qtbot: QtBot, desk: Desk) -> None:
    set_language("en")
    shown = heads(previewed(qtbot, desk, demo_catalogue()))
    assert shown[:4] == ["Code", "Label", "Specimen", "Unit"]
    assert "Yearly volume\n“volume_annuel”" in shown  # of the one table beside them


def test_a_long_text_leaves_the_other_columns_in_sight(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "labo.csv"
    path.write_text(f"Code;Libellé;Milieu\nNA;{'Sodium ' * 99};Sérum\n", "utf-8")
    rows = previewed(qtbot, desk, [path]).preview.rows
    assert rows.horizontalHeader().length() <= rows.viewport().width()


def test_where_all_texts_are_long_the_label_has_twice_the_room_of_another(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "labo.csv"
    path.write_text(f"Code;Libellé;Milieu;Technique\nNA;{'Sodium ' * 99};{'Sérum ' * 99};{'ISE ' * 99}\n", "utf-8")
    rows = previewed(qtbot, desk, [path]).preview.rows
    assert rows.columnWidth(1) >= 2 * rows.columnWidth(2)


def test_what_is_only_to_be_known_is_no_problem(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    set_language("en")
    path = tmp_path / "labo.csv"
    path.write_text("Code;Libellé;LOINC;Code LOINC\nNA;Sodium;2951-2;2951-2\n", "utf-8")
    preview = previewed(qtbot, desk, [path]).preview
    assert preview.problem_title.text() == "2 remarks"
    assert "LOINC codes are not read here" in preview.problems.item(0).text()
    path.write_text("Code;Libellé;LOINC;Code LOINC\nNA;Sodium;2951-2;2951-2\nK;;;\nL;;;\n", "utf-8")
    preview.read([path])
    qtbot.waitUntil(lambda: preview.result is not None, timeout=LONG)
    assert preview.problem_title.text() == "2 problems, the good rows go in all the same · 2 remarks"
    assert preview.problems.count() == 4


def test_the_first_rows_take_the_whole_width(qtbot: QtBot, desk: Desk) -> None:
    rows = previewed(qtbot, desk, demo_catalogue()).preview.rows
    qtbot.waitUntil(lambda: rows.horizontalHeader().length() == rows.viewport().width(), timeout=LONG)
