"""What LOINC says of the candidate beside its axes: names, units, rank, status, warnings, replacement."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from catalog_io.chapters import chapter_code
from matching.curation.chapters import ChapterCode, ChapterSystem
from matching.loinc import LoincTerm, TermStatus
from matching.match import Candidate, Severity
from workbench import theme
from workbench.language import number, translate, unbroken
from workbench.models.review import Review
from workbench.views.parts import Badge, clear, column, label, line
from workbench.wording.warnings import warning_sentence

MOST_SYNONYMS = 14
_TONE = {Severity.INFO: "near", Severity.WARNING: "caution", Severity.ERROR: "bad"}


class TermFacts(QWidget):
    def __init__(self, review: Review) -> None:
        super().__init__()
        self.review = review
        self.warnings = column(spacing=theme.TIGHT)
        self.grid = QGridLayout()
        self.grid.setHorizontalSpacing(theme.ROOM)
        self.grid.setVerticalSpacing(theme.TIGHT)
        self.grid.setColumnStretch(1, 1)
        self.rows: list[tuple[QLabel, QLabel]] = []
        self.title = line(role="heading")
        self.setLayout(column(self.title, self.warnings, self.grid))

    def tell(self, candidate: Candidate | None) -> None:
        clear(self.warnings)
        for warning in candidate.warnings if candidate is not None else ():
            badge = Badge(unbroken(warning_sentence(warning)), _TONE[warning.severity])
            badge.setWordWrap(True)
            self.warnings.addWidget(badge)
        told = self._facts(candidate.code) if candidate is not None else []
        while len(self.rows) < len(told):
            name, value = line(role="muted"), label()
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.grid.addWidget(name, len(self.rows), 0, Qt.AlignmentFlag.AlignTop)
            self.grid.addWidget(value, len(self.rows), 1)
            self.rows.append((name, value))
        for place, (name_label, value_label) in enumerate(self.rows):
            shown = place < len(told)
            name_label.setVisible(shown)
            value_label.setVisible(shown)
            if shown:
                name_label.setText(told[place][0])
                value_label.setText(told[place][1])

    def _facts(self, code: str) -> list[tuple[str, str]]:
        analysis = self.review.analysis
        chapter = chapter_code(code) if analysis is not None and analysis.level.is_chapter else None
        self.title.setText(translate("Facts", "The national code") if chapter else translate("Facts", "The LOINC term"))
        if chapter is not None:
            return list(chapter_facts(chapter))
        term = self.review.term(code)
        return list(facts(term)) if term is not None else []


def chapter_facts(chapter: ChapterCode) -> Iterator[tuple[str, str]]:
    """(name, words) of what is known of a national code of chapters."""
    yield translate("Facts", "Code"), chapter.code
    yield translate("Facts", "French"), chapter.label_fr
    yield translate("Facts", "English"), chapter.label_en
    if chapter.words:
        yield translate("Facts", "Also called"), "; ".join(chapter.words)
    interim = translate("Facts", "interim code, because LOINC has none: it leaves in FHIR, not in LOINC_4")
    yield translate("Facts", "Kind"), interim if chapter.system is ChapterSystem.INTERIM else "LOINC"


def facts(term: LoincTerm) -> Iterator[tuple[str, str]]:
    """(name, words) of what is known of the term, most useful first."""
    yield translate("Facts", "English"), term.name("en")
    french = term.name("fr")
    if french != term.name("en"):
        yield translate("Facts", "French"), french
    if term.units:
        yield translate("Facts", "Units"), ", ".join(term.units)
    yield translate("Facts", "Rank"), _rank(term)
    yield translate("Facts", "Status"), _status(term)
    if term.replacements:
        told = (f"{r.code} {r.comment}".strip() for r in term.replacements)
        yield translate("Facts", "Replaced by"), "; ".join(told)
    yield translate("Facts", "Class"), term.class_name
    if term.in_value_set is not None:
        yield translate("Facts", "French value set"), _membership(term.in_value_set)
    if term.definition:
        yield translate("Facts", "Definition"), term.definition
    synonyms = list(dict.fromkeys((*(s for t in term.translations for s in t.synonyms), *term.synonyms)))
    if synonyms:
        more = "…" if len(synonyms) > MOST_SYNONYMS else ""
        yield translate("Facts", "Synonyms"), "; ".join(synonyms[:MOST_SYNONYMS]) + more
    if term.copyright_notice:
        yield translate("Facts", "Third-party notice"), term.copyright_notice


def _rank(term: LoincTerm) -> str:
    if not term.test_rank:
        return translate("Facts", "not ranked")
    return translate("Facts", "{rank} among common tests").format(rank=number(term.test_rank))


def _status(term: LoincTerm) -> str:
    word = {
        TermStatus.ACTIVE: translate("Facts", "active"),
        TermStatus.TRIAL: translate("Facts", "trial"),
        TermStatus.DISCOURAGED: translate("Facts", "discouraged"),
        TermStatus.DEPRECATED: translate("Facts", "deprecated"),
    }[term.status]
    return f"{word} ({term.status_reason})" if term.status_reason else word


def _membership(member: bool) -> str:
    if member:
        return translate("Facts", "in the “circuit de la biologie” value set")
    return translate("Facts", "not in the “circuit de la biologie” value set: the LIS will report it")
