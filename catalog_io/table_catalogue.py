"""A table with chosen columns → a Catalogue."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from catalog_io.cells import split_nabm, split_words
from catalog_io.characters import fold
from catalog_io.column_choice import ColumnChoice, columns_of_loinc, resolve
from catalog_io.column_words import Field
from catalog_io.errors import Problem, ProblemCode, note, warning
from catalog_io.sgl import ReadResult
from catalog_io.table_row import TableRow
from catalog_io.table_rows import free_mark, table_rows
from catalog_io.tables import Table
from matching.catalogue import Catalogue, Chapter, Exam, LocalAnalysis
from matching.progress import IsCancelled, Progress, never, quiet

_YES = frozenset(
    "oui|o|x|1|true|vrai|yes|y|st|sous traite|sous traitee|sous traites|sous traitees|soustraite|soustraitee"
    "|sous traitance|en sous traitance|ext|externe|externalise|externalisee|envoye|envoyee|transmis|transmise".split(
        "|"
    )
)
_NO = frozenset("n|0|false|faux|local".split("|"))
# No laboratory's name begins so, whatever comes behind: "Non - réalisé sur place", "NON (site)", "Sans objet".
_BEGINS_NO = re.compile(
    r"(?:non|no|not|none|never|jamais|aucune?|pas|sans|neant"
    r"|(?:(?:realise|effectue|fait)e?s? )?(?:(?:en )?interne|sur (?:site|place)|in ?house))\b"
)


def catalogue_of_table(
    table: Table,
    columns: ColumnChoice | None = None,
    mark: str = "R",
    progress: Progress = quiet,
    cancelled: IsCancelled = never,
    labelled: bool = True,
    known: Collection[str] = (),
) -> ReadResult:
    """The analyses of a table, with the chapters and exams that its columns name.

    ``known`` are the codes of the files read before: a column of them is the table's column of codes. Where the table
    need not be ``labelled`` and is not, neither are its analyses. Columns not chosen are kept with each analysis,
    verbatim by header. Raises FileError as :func:`catalog_io.column_choice.resolve`.
    """
    places = dict(resolve(columns, table, labelled, known))
    for field in (Field.SUBCONTRACTED, Field.SUBCONTRACTED_TO):
        if field in places and not any(row[places[field]].strip() for row in table.rows):
            del places[field]  # a column without a word says nothing, not no
    told = [note(ProblemCode.OTHER_SHEETS, table.file, "", table.sheet, *table.others)] if table.others else []
    told += (note(ProblemCode.CODES_APART, table.file, table.headers[place]) for place in columns_of_loinc(table))
    rows, problems = table_rows(table, places, free_mark(mark, known), progress, cancelled)
    analyses: list[LocalAnalysis] = []
    for row in rows:
        analysis, wrong = _analysis(table, row, places)
        analyses.append(analysis)
        problems += wrong
    catalogue = Catalogue(tuple(analyses), _exams(analyses), _chapters(analyses), (table.source,))
    made = frozenset(row.code for row in rows if not row.is_coded)
    return ReadResult(catalogue, (*told, *problems), made)


def _analysis(table: Table, row: TableRow, places: Mapping[Field, int]) -> tuple[LocalAnalysis, list[Problem]]:
    def text(field: Field) -> str:
        return row.cells.get(field, "")

    subcontracted, lab, unclear = _subcontracted(row, places)
    volume = _whole_number(text(Field.VOLUME))
    problems = []
    if unclear:
        column = table.headers[places[Field.SUBCONTRACTED]]
        problems.append(
            warning(ProblemCode.NOT_YES_OR_NO, table.file, row.number, column, row.cells[Field.SUBCONTRACTED])
        )
    if volume is None and text(Field.VOLUME):
        column = table.headers[places[Field.VOLUME]]
        problems.append(warning(ProblemCode.NOT_A_NUMBER, table.file, row.number, column, text(Field.VOLUME)))
    analysis = LocalAnalysis(
        code=row.code,
        label=text(Field.LABEL),
        synonyms=split_words(text(Field.SYNONYMS)),
        property=text(Field.PROPERTY),
        unit_code=text(Field.UNIT_CODE),
        unit=text(Field.UNIT),
        time=text(Field.TIME),
        specimen_code=text(Field.SPECIMEN_CODE),
        specimen=text(Field.SPECIMEN),
        scale=text(Field.SCALE),
        method=text(Field.METHOD),
        nabm=split_nabm(text(Field.NABM)),
        chapter=text(Field.CHAPTER),
        subchapter=text(Field.SUBCHAPTER),
        exams=split_words(text(Field.EXAM)),
        subcontracted=subcontracted,
        subcontracted_to=lab,
        volume=volume,
        extras=row.extras,
        row=row.number,
    )
    return analysis, problems


def _subcontracted(row: TableRow, places: Mapping[Field, int]) -> tuple[bool | None, str, bool]:
    """Whether the analysis is sent away, where to, and whether the word for it was not understood.

    A column of laboratories alone says it too: filled means sent away. A name in the yes-or-no column is the
    laboratory's, unless it begins with a no.
    """
    lab = row.cells.get(Field.SUBCONTRACTED_TO, "")
    if Field.SUBCONTRACTED not in places:
        said = _yes_or_no(lab)
        if Field.SUBCONTRACTED_TO not in places or said is not None:
            return said, "", False
        return bool(lab), lab, False
    word = row.cells[Field.SUBCONTRACTED]
    answer = _yes_or_no(word)
    if answer:
        return True, lab or row.cells.get(Field.LABORATORY, ""), False
    if answer is None and word:
        name = bool(re.search(r"[^\W\d_]{3}", word))
        return (True, lab or word, False) if name else (None, lab, True)
    # An empty cell means no where other rows say yes with a cross; a laboratory's name beside it means yes.
    return (True, lab, False) if lab and not word else (False, "", False)


def _yes_or_no(word: str) -> bool | None:
    folded = fold(word)
    if folded in _YES:
        return True
    return False if folded in _NO or _BEGINS_NO.match(folded) else None


def _whole_number(text: str) -> int | None:
    """``1 200``, ``1.200`` and ``1200,0`` are 1200; None for what is no number of results."""
    plain = re.sub(r"[\s\u00a0\u202f']", "", text)
    if re.fullmatch(r"\d{1,3}([.,]\d{3})+", plain):
        plain = re.sub(r"[.,]", "", plain)
    found = re.fullmatch(r"(\d{1,12})(?:[.,]\d+)?", plain, re.ASCII)
    return int(found[1]) if found else None


def _exams(analyses: Sequence[LocalAnalysis]) -> tuple[Exam, ...]:
    held: dict[str, list[str]] = {}
    for analysis in analyses:
        for exam in analysis.exams:
            held.setdefault(exam, []).append(analysis.code)
    return tuple(Exam(code=exam, label=exam, analyses=tuple(codes)) for exam, codes in held.items())


def _chapters(analyses: Sequence[LocalAnalysis]) -> tuple[Chapter, ...]:
    chapters = dict.fromkeys(analysis.chapter for analysis in analyses if analysis.chapter)
    pairs = dict.fromkeys((row.chapter, row.subchapter) for row in analyses if row.chapter and row.subchapter)
    subs = (Chapter(code=sub, label=sub, parent=chapter) for chapter, sub in pairs)
    return told_apart((*(Chapter(code=chapter, label=chapter) for chapter in chapters), *subs))


def told_apart(chapters: Iterable[Chapter], fixed: Collection[Chapter] = ()) -> tuple[Chapter, ...]:
    """Each chapter, and each sub-chapter of a chapter, once, in their order. A sub-chapter's code that stands in
    several chapters is told apart as ``chapter/code``; those that are ``fixed`` keep theirs."""
    once: dict[tuple[str, str], Chapter] = {}
    for one in chapters:
        once.setdefault((one.parent, one.own_code), one)
    parents = Counter(own for parent, own in once if parent)

    def named(one: Chapter) -> Chapter:
        is_shared = one.parent and parents[one.own_code] > 1
        return replace(one, code=f"{one.parent}/{one.own_code}") if is_shared and one not in fixed else one

    return tuple(map(named, once.values()))
