"""What a returned file says that the project does not: a line for each difference, and what is wrong with the file."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QListView, QTableView, QWidget

from matching.catalogue import Level
from matching.match import SafetyWarning, Severity
from workbench import theme
from workbench.language import language, translate
from workbench.models.returned_acts import take_one, warnings_on
from workbench.models.returned_model import CODE, KIND, LABEL, OURS, THEIRS, Line, ReturnedModel
from workbench.models.review import Review
from workbench.models.targets import code_name
from workbench.stylesheet import refresh_style
from workbench.verbs.comparing import Compared
from workbench.verbs.returned import obstacle
from workbench.views.parts import button, column, is_escape_override, label, line, pane, row
from workbench.views.plain_table import plain_table
from workbench.wording.returned import obstacle_words, ours_told, theirs_told, wrong_words
from workbench.wording.warnings import warning_sentence

_WIDTHS = {CODE: 9, OURS: 11, THEIRS: 11}  # in digits of the table's font; the others share what is left
_WRONG_LINES = 4  # lines of text of the file's problems that show at once


class ReturnedPane(QWidget):
    closed = Signal()
    row_wanted = Signal(object)  # LocalKey
    all_wanted = Signal()

    def __init__(self, review: Review) -> None:
        super().__init__()
        self.review = review
        self.found: Compared | None = None
        self.model = ReturnedModel(review)
        self.title = line(factor=theme.LEAD, bold=True)
        self.hint = label(
            translate("Returned", "Enter goes to the row, Y takes theirs, Shift+Y takes all that is new, Esc closes."),
            "muted",
        )
        self.table = self._table()
        self.place, self.ours, self.theirs = line(role="muted"), label(), label()
        self.against = label()
        self.against.setProperty("tone", "caution")  # before it is drawn first, or its text touches its edges
        self.wrong_head = line(role="heading")
        self.wrong = self._wrong_list()
        every = button(translate("Returned", "Take all that is new (Shift+Y)"), self.all_wanted.emit)
        self.take_button = button(translate("Returned", "Take theirs (Y)"), self.take, "primary")
        leave = button(translate("Returned", "Close (Esc)"), self.closed.emit)
        self.setLayout(
            column(pane(column(
                self.title, self.hint, self.table, self.place, self.ours, self.theirs, self.against,
                self.wrong_head, self.wrong, row(leave, 1, every, self.take_button), margin=theme.ROOM,
            )))
        )  # fmt: skip
        self.table.selectionModel().currentChanged.connect(lambda *_: self._tell())
        review.rows_changed.connect(self._follow)

    def _table(self) -> QTableView:
        table = plain_table(self.model, translate("Returned", "Differences of the returned file"))
        digit = self.fontMetrics().horizontalAdvance("0")
        for place, digits in _WIDTHS.items():
            table.setColumnWidth(place, digits * digit + theme.ROOM)
        for place in (LABEL, KIND):
            table.horizontalHeader().setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        table.installEventFilter(self)
        table.doubleClicked.connect(lambda _: self._show_row())
        return table

    def _wrong_list(self) -> QListView:
        made = QListView()
        made.setModel(QStringListModel(made))
        made.setAccessibleName(translate("Returned", "What is wrong with the file"))
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setWordWrap(True)
        made.setLayoutMode(QListView.LayoutMode.Batched)
        made.setTabKeyNavigation(False)
        made.setSpacing(theme.TIGHT // 2)
        made.setFixedHeight(_WRONG_LINES * (made.fontMetrics().height() + theme.TIGHT))
        made.installEventFilter(self)
        return made

    def offer(self, found: Compared) -> None:
        """Show what was found, from its first line on."""
        self.found = found
        hidden = self.model.show_found(found)
        self._say_title(hidden)
        wrong = wrong_words(found)
        texts = self.wrong.model()
        assert isinstance(texts, QStringListModel)
        texts.setStringList(wrong)
        self.wrong_head.setText(translate("Returned", "What is wrong with the file: %n lines", "", len(wrong)))
        for widget in (self.wrong_head, self.wrong):
            widget.setVisible(bool(wrong))
        self.table.setVisible(bool(self.model.lines))
        self.table.setCurrentIndex(self.model.index(0, CODE))
        self._tell()

    def _say_title(self, hidden: int) -> None:
        text = translate("Returned", "%n differences from the project", "", len(self.model.lines))
        if hidden:
            text += " · " + translate("Returned", "%n hidden from a blind second reader", "", hidden)
        self.title.setText(text)

    def go(self) -> None:
        """Take the focus where one reads on."""
        (self.table if self.model.lines else self.wrong).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def line(self) -> Line | None:
        """The line in hand."""
        here = self.table.currentIndex().row()
        return self.model.lines[here] if 0 <= here < len(self.model.lines) else None

    def take(self) -> None:
        """Take the file's word for the line in hand, and go on to the next that still differs."""
        if self.line is not None and take_one(self.model, self.line):
            self._next()

    def _next(self) -> None:
        here = self.table.currentIndex().row()
        following = (row for row in range(here + 1, len(self.model.lines)) if not self.model.is_settled(row))
        self.table.setCurrentIndex(self.model.index(next(following, here), CODE))

    def _follow(self, _places: list[int]) -> None:
        if self.found is not None and self.model.is_out_of_date:
            self.offer(self.found)  # another reader, or one who has said a code
            return
        self.model.follow()
        if self.isVisible():
            self._tell()

    def _tell(self) -> None:
        """Both sides of the line in hand, whole, and what speaks against theirs."""
        one = self.line
        for widget in (self.place, self.ours, self.theirs):
            widget.setVisible(one is not None)
        self.take_button.setEnabled(one is not None and obstacle(one.difference) is None)
        if one is None:
            self.against.setVisible(False)
            return
        place = translate("Returned", "{file}, row {row}").format(file=one.file, row=one.row) if one.row else one.file
        self.place.setText(f"{one.difference.key.code} · {place}")
        ours = self.model.ours(one.difference)
        level = one.difference.key.level
        said = ours_told(ours, self._name(ours.code, level))
        self.ours.setText(translate("Returned", "Ours: {said}").format(said=said))
        said = theirs_told(one.difference, self._name(one.difference.theirs.code, level))
        self.theirs.setText(translate("Returned", "Theirs: {said}").format(said=said))
        self._warn(one)

    def _name(self, code: str, level: Level) -> str:
        return code_name(self.review.engine.release, code, level, language()) if code else ""

    def _warn(self, one: Line) -> None:
        wrong = obstacle(one.difference)
        warnings = () if wrong is not None else warnings_on(self.review, one.difference)
        texts = [obstacle_words(wrong)] if wrong is not None else [warning_sentence(found) for found in warnings]
        if one.difference.theirs.loinc in self.model.ours(one.difference).rejected:
            texts.append(translate("Returned", "This code was refused for this row here."))
        self.against.setText("\n".join(f"⚠ {text}" for text in texts))
        self.against.setVisible(bool(texts))
        worst: list[SafetyWarning] = [found for found in warnings if found.severity is Severity.ERROR]
        self.against.setProperty("tone", "bad" if worst else "caution")
        refresh_style(self.against)

    def _show_row(self) -> None:
        if self.line is not None:
            self.row_wanted.emit(self.line.difference.key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched in (self.table, self.wrong) and is_escape_override(event):
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.closed.emit()
                return True
            if watched is self.table and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._show_row()
                return True
        return super().eventFilter(watched, event)
