"""What a new export changes, row by row, as a table to read before the update is taken; texts are made when they are
looked at, so that 20,000 rows are as calm as twenty."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, Qt

from matching.catalogue import LocalKey
from matching.curation.diff import LocalRow, identity, meant_otherwise
from matching.mapping import Mapping
from workbench.icons import icon
from workbench.language import translate
from workbench.models.indexes import NO_PARENT, Index
from workbench.verbs.updating import Update
from workbench.wording.domain import key_words
from workbench.wording.rows import change_words, context_words
from workbench.wording.update import stands_words


class What(Enum):
    """What becomes of a row, in the order in which a biologist wants to know it."""

    CHANGED = "changed"
    GONE = "gone"
    BACK = "back"
    NEW = "new"


_LOOK = {
    What.CHANGED: ("diff", "caution"),
    What.GONE: ("circle-x", "caution"),
    What.BACK: ("undo-2", "near"),
    What.NEW: ("file-plus", "near"),
}


@dataclass(frozen=True, slots=True)
class UpdateLine:
    """One row: as it is to be, or as it was where it goes."""

    what: What
    row: LocalRow
    before: LocalRow | None = None  # what it said, where it says something else now
    mapping: Mapping | None = None  # what was decided for it
    is_hidden: bool = False  # from who must not see that yet


class UpdateColumn(IntEnum):
    """The columns, from left to right."""

    WHAT = 0
    CODE = 1
    LABEL = 2
    SAYS = 3
    DECISION = 4


def update_lines(found: Update, hidden: Collection[LocalKey] = frozenset()) -> list[UpdateLine]:
    """The rows that change their meaning, go, come back or are new: those that somebody decided first. The decisions on
    ``hidden`` rows are not told."""
    back = {identity(row) for row in found.diff.returned}

    def line(what: What, row: LocalRow, before: LocalRow | None = None) -> UpdateLine:
        what = What.BACK if identity(row) in back else what
        return UpdateLine(what, row, before, found.decided.get(row.key), row.key in hidden)

    changed = [line(What.CHANGED, change.after, change.before) for change in found.diff.changed]
    told = {identity(one.row) for one in changed}
    others = [line(What.GONE, row) for row in found.diff.removed]
    others += [line(What.NEW, row) for row in (*found.diff.returned, *found.diff.added) if identity(row) not in told]
    ranks = list(What)
    return sorted([*changed, *others], key=lambda one: (one.mapping is None, ranks.index(one.what)))


class UpdateModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[UpdateLine] = ()

    def show_lines(self, lines: Sequence[UpdateLine]) -> None:
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(UpdateColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            translate("Reimport", "Change"),
            translate("Reimport", "Code"),
            translate("Reimport", "Row"),
            translate("Reimport", "What it says"),
            translate("Reimport", "Decided"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.lines):
            return None
        one, column = self.lines[index.row()], UpdateColumn(index.column())
        if role == Qt.ItemDataRole.DecorationRole and column is UpdateColumn.WHAT:
            name, tone = _LOOK[one.what]
            return icon(name, tone if one.mapping is not None else "quiet")
        if role == Qt.ItemDataRole.AccessibleTextRole and column is UpdateColumn.WHAT:
            return self.told(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _text(one, column)
        return None

    def told(self, row: int) -> str:
        """The whole line, of which a cell may have room for the first words only."""
        return " · ".join(filter(None, (_text(self.lines[row], column) for column in UpdateColumn)))


def _text(one: UpdateLine, column: UpdateColumn) -> str:
    if column is UpdateColumn.WHAT:
        return _what_word(one.what)
    if column is UpdateColumn.CODE:
        return key_words(one.row.key)
    if column is UpdateColumn.LABEL:
        return one.row.label
    if column is UpdateColumn.DECISION:
        return "" if one.mapping is None else stands_words(one.mapping, one.is_hidden)
    if one.before is None:
        return context_words(one.row)
    return change_words(one.before, one.row, meant_otherwise(one.before, one.row))


def _what_word(what: What) -> str:
    return {
        What.CHANGED: translate("Reimport", "changed"),
        What.GONE: translate("Reimport", "gone"),
        What.BACK: translate("Reimport", "back"),
        What.NEW: translate("Reimport", "new"),
    }[what]
