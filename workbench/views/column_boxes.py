"""Which column of a table is what: a box of its headings for each field, as many beside each other as have room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QScrollArea, QWidget

from catalog_io.column_words import Field
from workbench import theme
from workbench.language import translate
from workbench.views.parts import clear, line
from workbench.wording.fields import field_word

_MOST_ACROSS = 7  # boxes beside each other


class ColumnBoxes(QScrollArea):
    def __init__(self) -> None:
        super().__init__()
        self.boxes: dict[Field, QComboBox] = {}
        self._names: dict[Field, QLabel] = {}
        self._read: dict[Field, int] = {}  # what the boxes said when they were filled
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.SNUG)
        holder = QWidget()
        holder.setLayout(self._grid)
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setAccessibleName(translate("Preview", "Which column is what"))

    def fill(self, headers: Sequence[str], columns: Mapping[Field, int], before: QWidget) -> None:
        """A box for each field, on the column that it was taken for (its place in ``headers``) or on none; Tab comes to
        them from ``before``."""
        self.empty()
        for field in Field:
            box = QComboBox()
            box.setAccessibleName(field_word(field))
            box.addItem(translate("Preview", "none"), None)
            for number, header in enumerate(headers):
                box.addItem(header, number)
            box.setCurrentIndex(columns[field] + 1 if field in columns else 0)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(9)
            self.boxes[field], self._read[field] = box, box.currentIndex()
            self._names[field] = line(field_word(field), "muted")
        self._lay()
        for earlier, later in pairwise((before, *self.boxes.values())):
            self.setTabOrder(earlier, later)

    def empty(self) -> None:
        clear(self._grid)
        self.boxes, self._names, self._read = {}, {}, {}

    def is_changed(self) -> bool:
        """Whether other columns were chosen since the boxes were filled."""
        return any(box.currentIndex() != self._read[field] for field, box in self.boxes.items())

    def chosen(self) -> tuple[tuple[Field, int], ...]:
        """Each field that is said, and the number of its column from 1 on."""
        said = [(field, box.currentData()) for field, box in self.boxes.items()]
        return tuple((field, place + 1) for field, place in said if place is not None)

    def fit(self, lacking: int = 0) -> None:
        """Lay the boxes for the width there is, and take the height that all of them need, less ``lacking`` pixels; one
        row of them always stays in sight."""
        if not self.boxes:
            return
        self._lay()
        row = 2 * max(box.minimumSizeHint().height() for box in self.boxes.values())
        self.setFixedHeight(max(self._grid.sizeHint().height() - lacking, row) + 2 * self.frameWidth())

    def _lay(self) -> None:
        pairs = list(zip(self._names.values(), self.boxes.values(), strict=True))
        widest = max(part.minimumSizeHint().width() for pair in pairs for part in pair) + theme.SNUG
        across = min(max((self.width() - 2 * theme.ROOM) // widest, 1), _MOST_ACROSS)
        for place, pair in enumerate(pairs):
            for under, part in enumerate(pair):
                self._grid.addWidget(part, 2 * (place // across) + under, place % across)
                part.show()  # a layout has no size for what is still hidden
