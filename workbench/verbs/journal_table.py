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
from workbench.project.journal import ADOPT, UPGRADE, Adoption, Upgrade

COLUMNS = (
    "number,at,reviewer,rpps,cause,level,local_code,status_before,code_before,status_after,code_after,equivalence,"
    "comment,reason,release,engine"
).split(",")


JournalEntry = Decision | Adoption | Upgrade


def journal_entries(project: Project, hidden: Collection[LocalKey] = frozenset()) -> list[JournalEntry]:
    """The decisions, the imports and the changes of release in the order in which they were made, but for decisions on
    the ``hidden`` rows."""
    seen = [one for one in project.journal() if one.key not in hidden]
    return sorted([*seen, *project.adoptions(), *project.upgrades()], key=lambda one: one.step)


def journal_table(entries: Iterable[JournalEntry]) -> bytes:
    """``at`` is ISO 8601 in UTC. An import has its files as its reason, a change of release the one before and what it
    did to the decided codes; neither has a row."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in entries:
        writer.writerow(map(inert, _decision_cells(one) if isinstance(one, Decision) else _other_cells(one)))
    return text.getvalue().encode("utf-8", "replace")


def _other_cells(one: Adoption | Upgrade) -> tuple[str, ...]:
    who = ("", one.at.isoformat(), one.reviewer.name, one.reviewer.rpps)
    if isinstance(one, Adoption):
        return *who, ADOPT, *[""] * 8, one.files, "", ""
    reason = f"from {one.before or 'none'}; decided codes: {one.touched.decided}; withdrawn: {one.touched.withdrawn}"
    return *who, UPGRADE, *[""] * 8, reason, one.after, ""


def _decision_cells(one: Decision) -> tuple[str, ...]:
    before, after = one.before, one.after
    return (
        str(one.number), one.at.isoformat(), one.reviewer.name, one.reviewer.rpps, one.cause.value,
        one.key.level.value, one.key.code, before.status.value, before.code, after.status.value, after.code,
        after.equivalence.value if after.code else "", after.comment, one.reason, one.release, one.engine,
    )  # fmt: skip
