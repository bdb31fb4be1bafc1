"""The six axes side by side: what the row says, the candidate looked at, and the one it must be told from."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from matching.axes import Axis
from matching.match import AxisAgreement, Candidate
from matching.words.text import unaccented
from workbench import theme
from workbench.language import translate
from workbench.models.axis_names import axes_in_words
from workbench.models.review import Review
from workbench.views.contribution_bars import ContributionBars
from workbench.views.parts import Badge, column, label, line, pane, row, rule
from workbench.views.row_story import RowStory
from workbench.views.term_facts import TermFacts
from workbench.wording.agreement import Mark, deduced_words, mark, marks, said_by_row
from workbench.wording.axes import axis_value_words
from workbench.wording.domain import axis_word
from workbench.wording.weights import total_words

_BREAKS = re.compile(r"(?<=\w)([.+/^])(?=\w)")
_LONG_WORD = re.compile(r"[^\W\d_]{16,}")
_VOWELS = "aeiouyàâéèêëîïôùû"
_SYLLABLES = re.compile(rf"(?<=\w\w\w[{_VOWELS}])(?=[^\W{_VOWELS}][{_VOWELS}]\w\w)", re.IGNORECASE)
_SOFT_HYPHEN = "\u00ad"
_LEAST = 44  # digits across that the three columns need; less would cut the last one off
_NAMED = 56  # from so many on an axis's name stands beside its line, and not above it
_ROOMY = 86  # from so many on a mark stands beside its value, and not above it
_ROWS = 3  # of the grid for one axis: a rule, the name where it stands above, the line


class ComparisonPane(QWidget):
    def __init__(self, review: Review) -> None:
        super().__init__()
        self.review = review
        self._previewed: Candidate | None = None
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(theme.ROOM)
        self.grid.setVerticalSpacing(theme.TIGHT)
        self.heads = [line(role="strong") for _ in range(3)]
        self.lines = {axis: AxisLine(axis) for axis in Axis}
        self._lay_grid()
        self.bars = ContributionBars()
        self.facts = TermFacts(review)
        self.story = RowStory(review)
        self.axes = QWidget()
        self.why = line(translate("Comparison", "Why this score"), "heading")
        end = rule()
        self.axes.setLayout(column(self.grid, rule(), self.why, self.bars, end))
        self.of_candidate = (self.why, self.bars, end, self.facts)  # nothing to be told without one
        inside = QWidget()
        inside.setLayout(column(self.axes, self.facts, rule(), self.story, 1, margin=theme.ROOM))
        self.area = QScrollArea()
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.area.setMinimumWidth(_LEAST * self.fontMetrics().horizontalAdvance("0"))
        self.area.setAccessibleName(translate("Comparison", "Comparison of the six axes"))
        self.setLayout(column(pane(column(self.area, margin=1))))
        review.candidates_changed.connect(self.refresh)
        review.current_changed.connect(self._other_row)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = event.size().width() / self.heads[0].fontMetrics().horizontalAdvance("0")
        for number, axis in enumerate(self.lines.values()):
            self._place_name(number, axis.name, is_above=room < _NAMED)
            for side in axis.sides:
                side.stack(room < _ROOMY)

    def turn(self, pages: int) -> None:
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep() // 2)

    def _other_row(self, _place: int) -> None:
        self.area.verticalScrollBar().setValue(0)
        self.preview(None)

    def preview(self, candidate: Candidate | None) -> None:
        """Compare a term that is none of the row's candidates yet, beside the one looked at; None ends that."""
        if candidate is not self._previewed:
            self._previewed = candidate
            self.refresh()

    def refresh(self) -> None:
        candidate, other = self.review.candidate, self.review.runner_up
        beside = self._previewed or self.review.asked
        if beside is not None:
            same = candidate is not None and candidate.code == beside.code
            candidate, other = beside, other if same else candidate
        analysis = self.review.analysis
        self.axes.setVisible(analysis is None or not analysis.level.is_chapter)
        for part in self.of_candidate:
            part.setVisible(candidate is not None)
        self.facts.tell(candidate)
        self.story.tell()
        if self.axes.isVisibleTo(self):
            self._compare(candidate, other)

    def _compare(self, candidate: Candidate | None, other: Candidate | None) -> None:
        self.heads[0].setText(translate("Comparison", "My row"))
        self.heads[1].setText(candidate.code if candidate else translate("Comparison", "No candidate"))
        self.heads[2].setText(translate("Comparison", "or {code}").format(code=other.code) if other else "")
        french = [axes_in_words(self.review, c.code) if c is not None else {} for c in (candidate, other)]
        for place, axis in enumerate(Axis):
            sides = [c.axes[place] if c is not None else None for c in (candidate, other)]
            names = [axes.get(axis, "") for axes in french]
            self.lines[axis].tell(sides[0], sides[1], names)
        self.bars.tell(candidate, other)
        total = total_words(candidate) if candidate is not None else ""
        self.why.setText(" · ".join(part for part in (translate("Comparison", "Why this score"), total) if part))

    def _lay_grid(self) -> None:
        for place, head in enumerate(self.heads):
            self.grid.addWidget(head, 0, place + 1)
        for number, axis in enumerate(Axis):
            self.grid.addWidget(rule(), _ROWS * number + 1, 0, 1, 4)
            for place, widget in enumerate(self.lines[axis].cells):
                self.grid.addWidget(widget, _ROWS * number + 3, place, Qt.AlignmentFlag.AlignTop)
        self.grid.setColumnStretch(1, 4)
        self.grid.setColumnStretch(2, 5)
        self.grid.setColumnStretch(3, 5)

    def _place_name(self, number: int, name: QWidget, is_above: bool) -> None:
        """The name of the axis of that number above the three columns, which then have its room, or beside them."""
        across = 4 if is_above else 1
        self.grid.addWidget(name, _ROWS * number + (2 if is_above else 3), 0, 1, across, Qt.AlignmentFlag.AlignTop)


class AxisLine:
    """One axis across the three columns."""

    def __init__(self, axis: Axis) -> None:
        self.axis = axis
        self.name = line(axis_word(axis), "muted")
        self.local = rich()
        self.sides = (Side(), Side())
        self.cells: list[QWidget] = [self.name, self.local, *self.sides]

    def tell(self, first: AxisAgreement | None, second: AxisAgreement | None, french: list[str]) -> None:
        said = said_by_row(first) if first is not None else ""
        source = deduced_words(first.deduced) if first is not None and first.deduced is not None else ""
        self.local.setText(_breakable(two_tones(said or "—", source)))
        for side, agreement, name in zip(self.sides, (first, second), french, strict=True):
            side.tell(self.axis, agreement, name)


class Side(QFrame):
    """One axis of one candidate: its value in words and in LOINC's, and the agreement by sign, word and colour."""

    def __init__(self) -> None:
        super().__init__()
        self.value, self.mark = rich(), Badge()
        self.mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.mark.setFixedWidth(max(map(self._width, marks())) + 14)
        self._inside = row(spacing=theme.SNUG)
        self._inside.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._inside.addWidget(self.value, 1)
        self.setLayout(self._inside)

    def stack(self, is_narrow: bool) -> None:
        """The mark above the value, or beside it."""
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._inside.setDirection(way)
        self._inside.setSpacing(theme.HAIR if is_narrow else theme.SNUG)

    def tell(self, axis: Axis, agreement: AxisAgreement | None, french: str) -> None:
        self.mark.setVisible(agreement is not None)
        if agreement is None:
            self.value.setText("")
            return
        words = axis_value_words(axis, agreement.term) or french or agreement.term
        is_same = unaccented(words) == unaccented(agreement.term)
        self.value.setText(_breakable(two_tones(words or "—", "" if is_same else agreement.term)))
        said = mark(agreement)
        self.mark.tell(_short(said), said.tone)
        self.mark.setToolTip(said.told)
        self.setAccessibleName(f"{axis_word(axis)}: {words or '—'}, {said.told}")

    def _width(self, said: Mark) -> int:
        return self.fontMetrics().horizontalAdvance(_short(said))


def _short(said: Mark) -> str:
    return f"{said.sign} {said.word}"


def _breakable(shown: str) -> str:
    """The text with places where a long word or a long subspecies may go on the next line: one word holds no column
    as wide as it is."""
    hyphened = _LONG_WORD.sub(lambda word: _SYLLABLES.sub(_SOFT_HYPHEN, word[0]), shown)
    return _BREAKS.sub("\\1\u200b", hyphened)


def rich() -> QLabel:
    made = label()
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setAlignment(Qt.AlignmentFlag.AlignTop)
    return made


def two_tones(first: str, second: str) -> str:
    """Words and, more quietly, what is said beside them; the text of the release is never read as markup."""
    told = escape(first)
    return f'{told} <span style="color:{theme.palette().muted}">· {escape(second)}</span>' if second else told
