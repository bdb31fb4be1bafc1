"""What was read of the files, before anything is kept: the columns, the rows, and everything that is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QProgressBar,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from catalog_io.column_choice import ColumnChoice, corrections, guess_columns, resolve
from catalog_io.column_words import Field
from catalog_io.errors import FileCode, FileError, Problem, Severity
from catalog_io.general import open_files, read_files
from catalog_io.sgl import ReadResult
from catalog_io.tables import Table
from matching.catalogue import LocalAnalysis
from matching.progress import IsCancelled, Progress
from matching.words.text import unaccented
from workbench import theme
from workbench.background import Task
from workbench.language import translate
from workbench.models.first_rows import fields_shown, said
from workbench.views.column_boxes import ColumnBoxes
from workbench.views.parts import button, column, label, line, row
from workbench.views.sentence_list import SentenceList
from workbench.wording.errors import error_sentence
from workbench.wording.fields import field_word
from workbench.wording.files import sentence

ROWS_SHOWN = 60
_LEAST_ROWS = 3  # that are in sight, the headings among them
PROBLEMS_SHOWN = 400
_NARROWEST = 10  # digits, of a column of the first rows that is cut


@dataclass(frozen=True, slots=True)
class Read:
    """What the background work brings: the catalogue, or what column it wants, and the one table whose columns may be
    chosen."""

    result: ReadResult | None
    table: Table | None
    columns: tuple[tuple[Field, int], ...]
    wanting: FileError | None = None


class PreviewStep(QWidget):
    changed = Signal()
    was_read = Signal()  # with what came of it shown

    def __init__(self) -> None:
        super().__init__()
        self.result: ReadResult | None = None
        self.columns: ColumnChoice | None = None  # chosen by hand for these files
        self._paths: list[Path] = []
        self._table: Table | None = None
        self._task: Task | None = None
        self.title = line(factor=theme.LEAD, bold=True)
        self.told = label(role="muted")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(translate("Preview", "Reading the files…"))
        self.choices = ColumnBoxes()
        self.again = button(translate("Preview", "Read with these columns"), self.read_again)
        self.sheet = QComboBox()
        self.sheet.setAccessibleName(translate("Preview", "Sheet of the workbook"))
        self.sheet.activated.connect(self._read_sheet)
        self.rows = QTableWidget()
        self.rows.setAccessibleName(translate("Preview", "First rows"))
        self.rows.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.rows.verticalHeader().setVisible(False)
        self.rows.setShowGrid(False)
        self.rows.setMinimumHeight(_LEAST_ROWS * (self.fontMetrics().height() + theme.ROOM))
        self.rows.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.problems = SentenceList()
        self.problems.setAccessibleName(translate("Preview", "Problems in the files"))
        self.problem_title = line(role="heading")
        self.choice_title = line(role="heading")
        head = row(self.choice_title, self.sheet, 1, self.again)
        under = (self.rows, self.problem_title, self.problems)
        whole = column(
            self.title, self.told, self.progress, head, self.choices, *under, 0
        )  # room below, if all is hidden
        whole.setStretch(5, 3)
        whole.setStretch(7, 1)
        self.setLayout(whole)

    def take_focus(self) -> None:
        """Hold the focus while the files are read: what had it is hidden then."""
        self.setFocus()

    @property
    def corrected(self) -> str:
        """What was chosen otherwise than guessed, for the next export of the catalogue; '' where nothing was."""
        if self.columns is None or self._table is None:
            return ""
        return str(corrections(self.columns, self._table))

    def remember(self, paths: Sequence[Path], columns: ColumnChoice | None) -> None:
        """The columns that were chosen for these files."""
        self._paths, self.columns = list(paths), columns

    def read(self, paths: Sequence[Path], columns: ColumnChoice | None = None) -> None:
        """Read the files in the background and show what came of it; the columns that were chosen for them before
        hold until others are."""
        if columns is not None or list(paths) != self._paths:
            self.remember(paths, columns)
        columns, self.result = self.columns, None
        if self._task is not None:
            self._task.stop_and_wait()
        self.title.setText(translate("Preview", "Reading the files…"))
        self.told.setText("")
        self.take_focus()
        whole = (self.choice_title, self.sheet, self.choices, self.again, self.rows, self.problem_title, self.problems)
        for part in whole:
            part.setVisible(False)
        self.progress.setRange(0, 0)
        self.progress.setVisible(True)
        chosen = list(paths)
        self._task = Task(lambda progress, cancelled: _read(chosen, columns, progress, cancelled))
        self._task.progressed.connect(self._tell)
        self._task.finished.connect(self._show)
        self._task.failed.connect(self._fail)
        self._task.broke.connect(lambda _: self._cannot_read(""))
        self._task.start()
        self.changed.emit()

    def stop(self) -> None:
        if self._task is not None:
            self._task.stop_and_wait()
            self._task = None

    @property
    def is_stale(self) -> bool:
        """Whether columns were chosen since the files were read: what is shown was read with others."""
        return self.choices.is_changed()

    def read_again(self) -> None:
        """Read with the columns as they are chosen now."""
        sheet = self.columns.sheet if self.columns is not None else ""
        self.read(self._paths, ColumnChoice(self.choices.chosen(), exact=True, sheet=sheet))

    def _read_sheet(self) -> None:
        """Read another sheet of the workbook; what was said of the columns was said of the one before."""
        if self._table is None or self.sheet.currentText() != self._table.sheet:
            self.read(self._paths, ColumnChoice(sheet=self.sheet.currentText()))

    def _tell(self, done: int, total: int, _stage: str) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)

    def _fail(self, error: Exception) -> None:
        self._cannot_read(error_sentence(error))

    def _cannot_read(self, why: str) -> None:
        self._table = None
        self.progress.setVisible(False)
        self.title.setText(translate("Preview", "The files cannot be read"))
        self.told.setText(why)
        self.told.setVisible(bool(why))
        self.sheet.setVisible(self.sheet.count() > 1)  # another may be read
        self.changed.emit()
        self.was_read.emit()

    def _show(self, read: Read) -> None:
        self.result, self._table = read.result, read.table
        self.progress.setVisible(False)
        if read.result is None:
            assert read.wanting is not None
            self._fail(read.wanting)
            self._table = read.table
            self._show_choice(read)
            self._make_room()
            self.choices.boxes[Field.LABEL].setFocus()  # what the sentence asks for, not the button that gives up
            return
        self.rows.setVisible(True)
        analyses = read.result.catalogue.analyses
        self.title.setText(translate("Preview", "%n analyses can go in", "", len(analyses)))
        self.told.setText(_counts(read.result))
        self.told.setVisible(bool(self.told.text()))
        self._show_choice(read)
        self._show_rows(read, analyses)
        self._show_problems(read.result.problems)
        self._make_room()
        self.changed.emit()
        self.was_read.emit()

    def _show_choice(self, read: Read) -> None:
        has_choice = read.table is not None
        for part in (self.choice_title, self.choices, self.again):
            part.setVisible(has_choice)
        self.choices.empty()
        self._show_sheets(read.table)
        if read.table is None:
            return
        self.choice_title.setText(translate("Preview", "Columns of {file}").format(file=read.table.file))
        self.choices.fill(read.table.headers, dict(read.columns), self.again)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Share the height anew between the boxes, the rows and the sentences."""
        inside = self.layout()
        assert inside is not None
        inside.activate()  # for the widths of what is shown only now
        self.problems.fit()
        self.choices.fit()
        lacking = inside.minimumSize().height() - self.height()
        if lacking > 0:
            self.choices.fit(lacking)

    def _show_sheets(self, table: Table | None) -> None:
        self.sheet.clear()
        if table is not None:
            self.sheet.addItems(table.sheets)
            self.sheet.setCurrentText(table.sheet)
        self.sheet.setVisible(self.sheet.count() > 1)

    def _show_rows(self, read: Read, analyses: Sequence[LocalAnalysis]) -> None:
        table = read.table
        headers = {field: table.headers[place] for field, place in read.columns} if table is not None else {}
        fields = fields_shown(analyses, headers)
        shown = analyses[:ROWS_SHOWN]
        self.rows.setColumnCount(len(fields))
        self.rows.setHorizontalHeaderLabels([_heading(field, headers.get(field, "")) for field in fields])
        self.rows.setRowCount(len(shown))
        for place, one in enumerate(shown):
            for number, field in enumerate(fields):
                self.rows.setItem(place, number, QTableWidgetItem(said(one, field, headers)))
        self._size_columns(fields.index(Field.LABEL))

    def _size_columns(self, label_place: int) -> None:
        """As wide as their texts; where that is more than there is room for, the widest give way, all in sight, and the
        label keeps twice what the others may have."""
        head, room = self.rows.horizontalHeader(), self.rows.viewport().width()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.rows.resizeColumnsToContents()
        wanted = [head.sectionSize(place) for place in range(head.count())]
        least = _NARROWEST * self.rows.fontMetrics().horizontalAdvance("0")
        shares = [2 if place == label_place else 1 for place in range(head.count())]

        def sizes(most: int) -> list[int]:
            return [min(size, share * most) for size, share in zip(wanted, shares, strict=True)]

        most = next((most for most in range(room, least, -1) if sum(sizes(most)) <= room), least)
        for place, size in enumerate(sizes(most)):
            head.resizeSection(place, size)
        if head.length() <= room:
            head.setSectionResizeMode(label_place, QHeaderView.ResizeMode.Stretch)

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        """What is only to be known of the files stands first, and is not counted among the problems."""
        notes = [one for one in problems if one.severity is Severity.INFO]
        wrong = [one for one in problems if one.severity is not Severity.INFO]
        titles = []
        if wrong:
            titles.append(translate("Preview", "%n problems, the good rows go in all the same", "", len(wrong)))
        if notes:
            titles.append(translate("Preview", "%n remarks", "", len(notes)))
        self.problem_title.setText(" · ".join(titles))
        self.problem_title.setVisible(bool(problems))
        self.problems.setVisible(bool(problems))
        self.problems.clear()
        self.problems.addItems([sentence(one) for one in (*notes, *wrong)[:PROBLEMS_SHOWN]])


def _heading(field: Field, header: str) -> str:
    """What a column of the first rows is, and under it the file's own heading where that says it in other words."""
    word = field_word(field)
    if unaccented(header) in ("", unaccented(word)):
        return word
    return f"{word}\n{translate('Preview', '“{header}”').format(header=header)}"


def _counts(result: ReadResult) -> str:
    parts = []
    if result.catalogue.exams:
        parts.append(translate("Preview", "%n exams", "", len(result.catalogue.exams)))
    if result.catalogue.chapters:
        parts.append(translate("Preview", "%n chapters and sub-chapters", "", len(result.catalogue.chapters)))
    return " · ".join(parts)


def _read(paths: list[Path], columns: ColumnChoice | None, progress: Progress, cancelled: IsCancelled) -> Read:
    """The catalogue, and the table whose columns may be chosen: the only file that is no SGL file, if there is one."""
    files = open_files(paths, columns)
    table = files.tables[0] if len(files.tables) == 1 else None
    try:
        result = read_files(files, columns, progress, cancelled)
    except FileError as error:
        if error.code is not FileCode.NO_LABEL_COLUMN or table is None:
            raise
        said = (columns if columns is not None and columns.columns else guess_columns(table)).columns
        return Read(None, table, tuple((field, place - 1) for field, place in said if isinstance(place, int)), error)
    if table is None:
        return Read(result, None, ())
    known = result.catalogue.by_code.keys() - result.made
    return Read(result, table, tuple(resolve(columns, table, labelled=False, known=known).items()))
