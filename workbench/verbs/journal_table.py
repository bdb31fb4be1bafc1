"""The journal as a table, for an auditor's spreadsheet: UTF-8, comma, one line for each entry, in the words of the
program's own files whatever the language."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterable
from io import StringIO

from catalog_io.cells import inert
from matching.catalogue import LocalKey
from matching.mapping import Decision
from workbench.project import Project
from workbench.project.journal import ADOPT, Adoption

COLUMNS = (
    "number,at,reviewer,rpps,cause,level,local_code,status_before,code_before,status_after,code_after,equivalence,"
    "comment,reason,release,engine"
).split(",")


def journal_entries(project: Project, hidden: Collection[LocalKey] = frozenset()) -> list[Decision | Adoption]:
    """The decisions and the imports in the order in which they were made, but for those on the ``hidden`` rows."""
    seen = [one for one in project.journal() if one.key not in hidden]
    return sorted([*seen, *project.adoptions()], key=lambda one: one.step)


def journal_table(entries: Iterable[Decision | Adoption]) -> bytes:
    """``at`` is ISO 8601 in UTC. An import has its files as its reason, and no row."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in entries:
        cells = _import_cells(one) if isinstance(one, Adoption) else _decision_cells(one)
        writer.writerow(map(inert, cells))
    return text.getvalue().encode("utf-8", "replace")


def _import_cells(one: Adoption) -> tuple[str, ...]:
    return "", one.at.isoformat(), one.reviewer.name, one.reviewer.rpps, ADOPT, *[""] * 8, one.files, "", ""


def _decision_cells(one: Decision) -> tuple[str, ...]:
    before, after = one.before, one.after
    return (
        str(one.number), one.at.isoformat(), one.reviewer.name, one.reviewer.rpps, one.cause.value,
        one.key.level.value, one.key.code, before.status.value, before.code, after.status.value, after.code,
        after.equivalence.value if after.code else "", after.comment, one.reason, one.release, one.engine,
    )  # fmt: skip
