"""Which rows are reviewed: the analyses, the exams that ask for them, or the chapters they stand in."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QWidget

from matching.catalogue import Level
from workbench.language import number, translate
from workbench.models import showing
from workbench.models.review import Review
from workbench.views.parts import button, row


class LevelChoice(QWidget):
    """A button for each level that the catalogue has, with its rows; hidden where there is nothing to choose."""

    def __init__(self, review: Review) -> None:
        super().__init__()
        self.review = review
        self.buttons = {
            level: button(f"{level_word(level)} {number(count)}", partial(showing.use_level, review, level), "choice")
            for level, count in review.sheet.levels()
        }
        self._group = QButtonGroup(self)
        for one in self.buttons.values():
            one.setCheckable(True)
            self._group.addButton(one)
        self.setLayout(row(*self.buttons.values(), 1, spacing=0))
        if len(self.buttons) < 2:  # never shown from here: without a parent yet it would be a window
            self.hide()
        review.rows_reset.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        chosen = self.buttons.get(self.review.filter.level)
        if chosen is not None:
            chosen.setChecked(True)


def level_word(level: Level) -> str:
    return {
        Level.ANALYSIS: translate("Level", "Analyses"),
        Level.EXAM: translate("Level", "Exams"),
        Level.CHAPTER: translate("Level", "Chapters"),
    }[level]
