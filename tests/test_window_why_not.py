"""Why not this code: what is told of a code is what its proposal says, for every code of the release."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from matching.catalogue import Catalogue, Exam, Level, LocalAnalysis, LocalKey
from matching.curation.memory import Remembered
from matching.mapping import Mapping, Status
from matching.match import Match
from matching.matcher import Matcher, NotIndexed
from matching.reading.surroundings import contexts
from matching.search.terms import TermSearch
from matching.search.terms import build as build_search
from matching.terms.columns import TextColumn
from matching.terms.index import build
from tests.engine_examples import starter_matcher
from tests.window_bench import BIOLOGIST
from workbench.language import set_language
from workbench.models import acts, around, lookups
from workbench.models.review import Review
from workbench.opening import Answering
from workbench.project import Project, open_project
from workbench.project.memory_store import BadMemory
from workbench.verbs.surroundings import surroundings

GLUCOSE = LocalAnalysis(code="GLU", label="GLUCOSE", unit="mmol/L", exams=("E-U",))
ALONE = LocalAnalysis(code="GLU2", label="GLUCOSE", unit="mmol/L")
SODIUM = LocalAnalysis(code="NA", label="SODIUM", unit="mmol/L", exams=("E-U",))
CATALOGUE = Catalogue(
    analyses=(GLUCOSE, ALONE, SODIUM),
    exams=(Exam(code="E-U", label="BIOCHIMIE DES URINES", specimen="Urines", analyses=("GLU", "NA")),),
)
URINE, SERUM = "2350-7", "14749-6"  # glucose, by mass and by moles
SURVEY, RETIRED = "2350-7", "2345-7"  # two terms that `odd_engine` makes something else of


def engine(matcher: Matcher) -> Answering:
    return Answering(matcher, TermSearch(matcher.release, build_search(matcher.release)))


def odd_engine() -> Answering:
    """The starter with one term that is no laboratory one, and one that is withdrawn."""
    usual = starter_matcher()
    release, columns = usual.release, dict(usual.release.columns)
    said = {"CLASSTYPE": {SURVEY: "4"}, "CLASS": {SURVEY: "SURVEY.X"}, "STATUS": {RETIRED: "DEPRECATED"}}
    for name, changed in said.items():
        texts = zip(release.codes, columns[name], strict=True)
        columns[name] = TextColumn.of(changed.get(code, text) for code, text in texts)
    odd = replace(release, columns=columns)
    return engine(Matcher(odd, build(odd), (), usual.model))


@pytest.fixture
def project() -> Iterator[Project]:
    set_language("en")
    with open_project("sqlite://", create=True) as made:
        made.adopt(CATALOGUE, BIOLOGIST)
        yield made


def reviewed(project: Project, answering: Answering, row: LocalAnalysis = GLUCOSE) -> tuple[Review, list[str]]:
    review = Review(project, answering, BIOLOGIST)
    told: list[str] = []
    review.noticed.connect(lambda notice: told.append(notice.text))
    review.select(review.sheet.positions[row.key])
    return review, told


def proposed(project: Project, top: int = 20) -> dict[str, Match]:
    """What the proposals of a whole catalogue hold, kept as they are kept."""
    around_all = surroundings(project)
    found = {row.code: starter_matcher().match(row, top, around_all) for row in CATALOGUE.analyses}
    project.save_proposals(found.values())
    return found


@pytest.mark.parametrize("row", CATALOGUE.analyses, ids=lambda row: row.code)
def test_a_proposed_code_is_explained_as_it_was_proposed(qapp: object, project: Project, row: LocalAnalysis) -> None:
    whole = proposed(project)[row.code].candidates
    assert len(whole) > 4
    proposed(project, top=1)  # so that the others have to be explained
    review, _ = reviewed(project, engine(starter_matcher()), row)
    for candidate in whole[1:]:
        assert lookups.bring(review, candidate.code)
        assert review.candidate == candidate  # score, confidence, axes, reasons and warnings


def test_the_exam_is_heard(qapp: object, project: Project) -> None:
    """The same words alone and in an exam on urine are not the same question."""
    proposed(project, top=1)
    answering = engine(starter_matcher())
    scores = []
    for row in (GLUCOSE, ALONE):
        review, _ = reviewed(project, answering, row)
        assert lookups.bring(review, URINE)
        assert review.candidate is not None
        scores.append(review.candidate.score)
    assert scores[0] > scores[1]


@pytest.mark.parametrize("code", [row.code for row in CATALOGUE.analyses] + ["E-U"])
def test_a_row_is_told_what_the_whole_catalogue_is_told_of_it(qapp: object, project: Project, code: str) -> None:
    """Refusals count for all rows with the same words: the refusal below is on another row than it is heard on."""
    refusal = Mapping(Status.UNMAPPED, rejected=frozenset({SERUM}))
    project.decide([(SODIUM.key, refusal), (GLUCOSE.key, refusal)], reviewer=BIOLOGIST)
    key = LocalKey(Level.EXAM if code == "E-U" else Level.ANALYSIS, code)
    review = Review(project, engine(starter_matcher()), BIOLOGIST)
    review.select(review.sheet.positions[key])
    whole, own = surroundings(project), around.around(review)
    assert own.context(key) == whole.context(key) == contexts(CATALOGUE).get(key, own.context(key))
    assert own.rejected.get(key, frozenset()) == whole.rejected.get(key, frozenset())
    assert (SERUM in own.rejected[key]) is (code != "E-U")


def test_what_is_remembered_speaks_in_the_explanation_too(
    qapp: object, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.save_settings(replace(project.settings(), use_memory=True))
    kept = tmp_path / "confirmed.csv"
    monkeypatch.setattr(around, "memory_path", lambda: kept)
    review, told = reviewed(project, engine(starter_matcher()))
    assert lookups.bring(review, SERUM)
    before = review.candidate
    kept.write_text(f"label;unit;specimen;loinc;times\r\nGLUCOSE;mmol/L;;{SERUM};3\r\n", "utf-8")
    review, told = reviewed(project, engine(starter_matcher()))
    assert lookups.bring(review, SERUM)
    assert review.candidate is not None
    assert before is not None
    assert review.candidate.score > before.score
    assert Remembered("GLUCOSE", "mmol/L", "", SERUM, 3) in review.memory.lookup("GLUCOSE", "mmol/L")  # type: ignore[union-attr]
    assert told == []


def test_a_memory_that_cannot_be_read_is_told_and_holds_nothing_up(
    qapp: object, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.save_settings(replace(project.settings(), use_memory=True))
    kept = tmp_path / "confirmed.csv"
    kept.write_text("label;unit;specimen;loinc;times\r\nGLUCOSE;mmol/L;;1-1;3\r\n", "utf-8")
    monkeypatch.setattr(around, "memory_path", lambda: kept)
    with pytest.raises(BadMemory):
        around.recall(project, kept)
    review, told = reviewed(project, engine(starter_matcher()))
    assert lookups.bring(review, SERUM)
    assert len(told) == 1
    assert "1-1" in told[0] or "confirmed.csv" in told[0]


def test_what_is_no_laboratory_term_is_told_in_words(qapp: object, project: Project) -> None:
    review, told = reviewed(project, odd_engine())
    before = review.candidates
    assert not lookups.bring(review, SURVEY)
    assert told[-1] == f"{SURVEY} is no laboratory term (class SURVEY.X): it cannot be compared with the row."
    assert review.candidates == before
    with pytest.raises(NotIndexed):
        review.engine.explain(GLUCOSE, SURVEY)


def test_a_withdrawn_term_is_compared_and_warned_of(qapp: object, project: Project) -> None:
    review, told = reviewed(project, odd_engine())
    assert RETIRED not in [candidate.code for candidate in review.candidates]
    assert lookups.bring(review, RETIRED)
    assert review.candidate is not None
    assert review.candidate.code == RETIRED
    assert review.candidate.is_warned
    assert told == []


def test_a_row_that_was_given_such_a_code_still_opens(qapp: object, project: Project) -> None:
    project.decide([(GLUCOSE.key, Mapping(Status.CONFIRMED, SURVEY))], reviewer=BIOLOGIST)
    review, told = reviewed(project, odd_engine())
    assert review.analysis == GLUCOSE
    assert SURVEY in told[-1]
    acts.reopen(review)
    assert review.mapping.status.is_open


def test_every_code_of_the_release_can_be_asked_for(qapp: object, project: Project) -> None:
    review, told = reviewed(project, odd_engine())
    for code in review.engine.release.codes[::40]:
        assert lookups.bring(review, code), code
    assert told == []
    assert not lookups.bring(review, "99999-9")
