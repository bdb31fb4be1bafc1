"""What is known of the row in hand: its other columns, its note, and every decision taken on it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget

from matching.catalogue import Level, LocalAnalysis
from matching.mapping import Decision
from workbench import theme
from workbench.language import language, translate
from workbench.models.review import Review
from workbench.views.parts import column, label, line
from workbench.wording.domain import beside_words, cause_word, hidden_words, mapping_words

MOST_EXAMS = 12  # named of a chapter, which may hold hundreds


class RowStory(QWidget):
    def __init__(self, review: Review) -> None:
        super().__init__()
        self.review = review
        self.extras, self.note, self.history = label(), label(), label(role="muted")
        self.note_head = line(translate("Story", "Note"), "heading")
        self.setLayout(
            column(
                line(translate("Story", "The row in the catalogue"), "heading"), self.extras,
                self.note_head, self.note,
                line(translate("Story", "History"), "heading"), self.history, spacing=theme.TIGHT,
            )
        )  # fmt: skip

    def tell(self) -> None:
        analysis, mapping = self.review.analysis, self.review.mapping
        if analysis is None:
            for text in (self.extras, self.note, self.history):
                text.setText("")
            return
        words = "\n".join(filter(None, (self._held(analysis), row_words(analysis))))
        self.extras.setText(words or translate("Story", "Nothing more than what stands above."))
        if self.review.is_veiled:
            self.note.setVisible(False)
            self.note_head.setVisible(False)
            self.history.setText(hidden_words())
            return
        self.note.setText(mapping.comment)
        self.note.setVisible(bool(mapping.comment))
        self.note_head.setVisible(bool(mapping.comment))
        told = [decision_words(decision) for decision in reversed(self.review.project.journal(analysis.key))]
        self.history.setText("\n".join(told) or translate("Story", "No decision yet."))

    def _held(self, row: LocalAnalysis) -> str:
        """The analyses that an exam asks for; some of the exams of a chapter or sub-chapter."""
        rows = self.review.sheet.analyses
        if row.level is Level.ANALYSIS:
            return ""
        if row.level is Level.EXAM:
            name, held = translate("Story", "Analyses"), [one.label for one in rows if row.code in one.exams]
        else:
            name = translate("Story", "Exams")
            exams = (one for one in rows if one.level is Level.EXAM)
            held = [one.label for one in exams if row.label in (one.chapter, one.subchapter)]
        more = ["…"] if row.level.is_chapter and len(held) > MOST_EXAMS else []
        told = ", ".join([*(held[:MOST_EXAMS] if more else held), *more])
        return translate("Story", "{name}: {value}").format(name=name, value=told) if told else ""


def row_words(analysis: LocalAnalysis) -> str:
    """The row's columns that the head of the pane does not show, as ``name: value`` lines."""
    pairs = [
        (translate("Story", "Synonyms"), ", ".join(analysis.synonyms)),
        (translate("Story", "Property"), analysis.property),
        (translate("Story", "Time"), analysis.time),
        (translate("Story", "Scale"), analysis.scale),
        (translate("Story", "Method"), analysis.method),
        (translate("Story", "NABM"), ", ".join(analysis.nabm)),
        (translate("Story", "Exams"), ", ".join(analysis.exams)),
        (translate("Story", "Subcontracted to"), analysis.subcontracted_to),
        *analysis.extras,
    ]
    colon = translate("Story", "{name}: {value}")
    return "\n".join(colon.format(name=name, value=value) for name, value in pairs if value)


def decision_words(decision: Decision) -> str:
    """One line: when, who, what, how and why."""
    what = mapping_words(decision.after)
    line_ = f"{moment(decision.at)} · {decision.reviewer.name} · {what} ({cause_word(decision.cause)})"
    return " · ".join(filter(None, (line_, beside_words(decision.before, decision.after), decision.reason)))


def moment(at: datetime) -> str:
    local = at.astimezone()
    return local.strftime("%d/%m/%Y %H:%M" if language() == "fr" else "%Y-%m-%d %H:%M")
