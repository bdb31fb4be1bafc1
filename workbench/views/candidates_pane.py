"""The row in hand: what the laboratory says of it, what the engine thinks, and the candidates."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QStyleOptionViewItem, QWidget

from matching.axes import Axis
from matching.catalogue import Level, LocalAnalysis
from matching.curation.diff import meant_otherwise, rows_of
from matching.mapping import Status
from matching.match import Match, Reason, SafetyWarning, Severity
from workbench import theme
from workbench.language import number, translate
from workbench.models import acts, choosing, specimens, spreading
from workbench.models.axis_names import axes_in_words, axis_in_words
from workbench.models.candidates_model import PLACE_ROLE, CandidatesModel
from workbench.models.decided_warnings import signed
from workbench.models.foreign_codes import foreign_code_words, warnings_on
from workbench.models.reading import disagreement_words
from workbench.models.review import FIRST_SHOWN, Review
from workbench.views.candidate_delegate import CandidateDelegate
from workbench.views.parts import Badge, button, column, label, pane, row
from workbench.wording.chapters import chapter_reason
from workbench.wording.domain import (
    STATUS_LOOK,
    VERDICT_TONE,
    WARNED_LOOK,
    hidden_words,
    relation_words,
    spoken,
    status_words,
    verdict_phrase,
)
from workbench.wording.reasons import verdict_reason
from workbench.wording.rows import change_words
from workbench.wording.warnings import warning_sentence


class CandidateList(QListView):
    def keyboardSearch(self, search: str) -> None:
        return


class CandidatesPane(QWidget):
    confirm_wanted = Signal()

    def __init__(self, review: Review) -> None:
        super().__init__()
        self.review = review
        self.title = label(factor=theme.LEAD, bold=True)
        self.facts = label(role="muted")
        self.status, self.verdict = Badge(), Badge()
        self.reason, self.note = label(role="muted"), label()
        self.model = CandidatesModel(review, self)
        self.list = self._list()
        self.more = button("", lambda: choosing.show_more(review), "flat")
        self.empty = label(role="muted")
        self.head = QWidget()
        self.confirm = button(translate("Candidates", "Confirm (Enter)"), self.confirm_wanted.emit, "primary", "check")
        for badge in (self.status, self.verdict):
            badge.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        badges = row(self.status, self.verdict, self.reason)
        badges.setStretch(2, 1)
        top = row(self.title, self.confirm)
        top.setStretch(0, 1)
        top.setAlignment(self.confirm, Qt.AlignmentFlag.AlignTop)  # however long the label is
        facts = row(self.facts, self.more)
        facts.setStretch(0, 1)
        self.head.setLayout(column(top, facts, badges, self.note, spacing=theme.TIGHT))
        self.setLayout(column(pane(column(self.head, self.list, self.empty, margin=theme.SNUG))))
        review.candidates_changed.connect(self._refresh)
        self._refresh()

    def _list(self) -> QListView:
        view = CandidateList()
        view.setModel(self.model)
        view.setItemDelegate(CandidateDelegate(view))
        view.setAccessibleName(translate("Candidates", "LOINC candidates of the row"))
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        height = view.itemDelegate().sizeHint(_option(view), QModelIndex()).height()
        view.setMinimumHeight(FIRST_SHOWN * height + 4)
        view.clicked.connect(lambda index: choosing.look_at(self.review, index.data(PLACE_ROLE)))
        view.doubleClicked.connect(self._take)
        return view

    def _take(self, index: QModelIndex) -> None:
        choosing.look_at(self.review, index.data(PLACE_ROLE))
        acts.confirm(self.review)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """No candidate that is shown is cut in two, however many lines the reason takes: a splitter does not ask how
        high a text is at its width."""
        inside = self.layout()
        if inside is not None and inside.hasHeightForWidth():
            self.setMinimumHeight(inside.totalMinimumHeightForWidth(self.width()))

    def _refresh(self) -> None:
        self._tell()
        self._make_room()

    def _tell(self) -> None:
        review, analysis = self.review, self.review.analysis
        found = review.candidates
        self.head.setVisible(analysis is not None)
        self.list.setVisible(bool(found))
        self.confirm.setEnabled(bool(found) and not review.is_unsettled and not review.project.is_read_only)
        self._tell_empty()
        if analysis is None:
            self.more.setVisible(False)
            return
        self.title.setText(analysis.label)
        self.facts.setText(self._facts())
        status = review.sheet.status(review.current)
        told = self._speaks_against(status)
        sign, against = signed(told), signed(told) or next(iter(told), None)
        look = STATUS_LOOK[status] if sign is None else WARNED_LOOK[sign.severity]
        self.status.tell(self._status_words(status, None if sign is None else sign.severity), look[1])
        match = review.match
        self.verdict.setVisible(match is not None and status.is_open)
        if match is not None:
            brief = review.sheet.briefs[review.current]
            verdict = match.verdict if brief is None else brief.verdict  # not sure any more where it was refused
            self.verdict.tell(verdict_phrase(verdict), VERDICT_TONE[verdict])
        self.reason.setText(self._reason(analysis, match, status, against))
        self._tell_note()
        hidden = len(found) - len(review.places_shown)
        self.more.setVisible(bool(hidden) or review.shown > FIRST_SHOWN)
        self.more.setText(
            translate("Candidates", "%n more candidates (M)", "", hidden)
            if hidden
            else translate("Candidates", "Fewer candidates (M)")
        )
        index = self.model.index(self.model.row_of(review.looked_at))
        if review.asked is not None or review.is_unsettled:
            self.list.scrollToTop()
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _tell_note(self) -> None:
        """A note is for whoever has the row in hand: what a colleague is asked, or why it is as it is."""
        note = "" if self.review.is_veiled else " ".join(self.review.mapping.comment.split())
        self.note.setVisible(bool(note))
        self.note.setText(translate("Candidates", "Note: {text}").format(text=note))

    def _speaks_against(self, status: Status) -> list[SafetyWarning]:
        """What speaks against the row's decided code, worst first, remarks left out."""
        if not status.is_transcoded or self.review.is_veiled:
            return []
        told = warnings_on(self.review, self.review.mapping.loinc)
        return [one for one in told if one.severity is not Severity.INFO]

    def _reason(self, row: LocalAnalysis, match: Match | None, status: Status, against: SafetyWarning | None) -> str:
        """What is to be known of the row before all else: why it is as it is, or what was said of it since."""
        review = self.review
        if review.is_veiled:
            return hidden_words()
        if said := foreign_code_words(review) or disagreement_words(review):
            return said
        if match is None or not status.is_open:
            return f"{warning_sentence(against) if against is not None else ''} {self._changed(row)}".strip()
        if match.candidates and match.candidates[0].code in review.refused:
            return translate("Candidates", "The best candidate is refused: see what is left, or search LOINC.")
        given = review.answered
        if given is not None and given.place == review.current:
            value = spoken(given.axis, given.value, axis_in_words(review, given.axis, given.value))
            return translate("Candidates", "You answered “{value}”.").format(value=value)
        if row.level.is_chapter:
            return self._advised(match, chapter_reason(match))
        named = verdict_reason(match, lambda code: axes_in_words(review, code).get(Axis.COMPONENT, ""))
        return self._advised(match, named)

    def _changed(self, row: LocalAnalysis) -> str:
        """What a row that is marked as changed said otherwise when it was decided."""
        before = self.review.project.decided_as(row.key) if row.key in self.review.sheet.changed else None
        if before is None:
            return ""
        now = next(one for one in rows_of(self.review.catalogue) if one.key == row.key)  # an exam as it is stored
        return change_words(before, now, meant_otherwise(before, now))

    def _advised(self, match: Match, reason: str) -> str:
        """The reason, and what to do where one answer would help all rows of a code."""
        code = specimens.said_of(self.review) if match.reason is Reason.UNREAD else ""
        if not code:
            return reason
        text = translate("Candidates", "Shift+M says what “{code}” stands for.")
        return f"{reason} {text.format(code=code)}"

    def _status_words(self, status: Status, against: Severity | None) -> str:
        """Where the row stands, and how it relates to its code where that is not the usual way."""
        mapping = self.review.mapping
        relation = relation_words(mapping) if status.is_transcoded and not self.review.is_veiled else ""
        row = self.review.analysis
        is_changed = row is not None and row.key in self.review.sheet.changed
        return f"{status_words(status, is_changed, against)} {relation}".strip()

    def _tell_empty(self) -> None:
        review = self.review
        self.empty.setVisible(review.analysis is None or not review.candidates)
        is_alone = review.analysis is None  # in the pane
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter if is_alone else Qt.AlignmentFlag.AlignVCenter)
        if review.analysis is None:
            self.empty.setText(translate("Candidates", "Choose a row on the left: its LOINC candidates come here."))
        elif review.mapping.status is Status.EXCLUDED:
            self.empty.setText(translate("Candidates", "This row is out of the count. R takes it back in."))
        elif review.waits:
            self.empty.setText(translate("Candidates", "LOINC is being opened: the candidates come in a moment."))
        elif review.analysis.level.is_chapter:
            text = translate("Candidates", "No candidate. Ctrl+F lists the national codes; N: no code exists.")
            self.empty.setText(text)
        elif review.match is not None and review.match.reason is Reason.NOT_AN_ANALYSIS:
            text = translate("Candidates", "No candidate. X leaves a row out of the count that is no analysis.")
            self.empty.setText(text)
        else:
            text = translate("Candidates", "No candidate. Search LOINC with Ctrl+F, or press N: no code exists.")
            self.empty.setText(text)

    def _facts(self) -> str:
        analysis = self.review.analysis
        assert analysis is not None
        parts = [analysis.code, *_what_it_is(analysis, self.review.catalogue.meant(analysis.specimen_said))]
        if analysis.volume:
            parts.append(translate("Candidates", "{volume} a year").format(volume=number(analysis.volume)))
        if analysis.subcontracted:
            parts.append(translate("Candidates", "subcontracted"))
        assigned = self.review.mapping.assigned_to
        if assigned:
            parts.append(translate("Candidates", "assigned to {name}").format(name=assigned))
        same = len(self.review.sheet.identical(self.review.current))
        if taking := len(spreading.takers(self.review, self.review.current)):
            parts.append(translate("Candidates", "%n identical rows (P)", "", taking))
        else:
            parts.append(translate("Candidates", "%n identical rows", "", same) if same else "")
        return " · ".join(part for part in parts if part)


def _what_it_is(row: LocalAnalysis, meant_specimen: str) -> list[str]:
    """Specimen, what its code stands for, unit and chapter of an analysis or exam; what a sub-chapter stands in."""
    if row.level is Level.CHAPTER:
        return [translate("Candidates", "chapter")]
    if row.level is Level.SUBCHAPTER:
        return [translate("Candidates", "sub-chapter of {chapter}").format(chapter=row.chapter)]
    specimen = row.specimen_said or translate("Candidates", "specimen not said")
    if meant_specimen:
        specimen = translate("Candidates", "{code} ({meaning})").format(code=specimen, meaning=meant_specimen)
    unit = row.unit or row.unit_code
    return [specimen, unit or ("" if row.level is Level.EXAM else translate("Candidates", "no unit")), row.chapter]


def _option(view: QListView) -> QStyleOptionViewItem:
    option = QStyleOptionViewItem()
    option.fontMetrics = view.fontMetrics()
    return option
