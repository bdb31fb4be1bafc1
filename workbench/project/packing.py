"""Domain values as stored text and back; a field at its default is left out, so a later field needs no migration."""

from __future__ import annotations

import json
import zlib
from collections.abc import Sequence
from dataclasses import MISSING, fields
from functools import lru_cache
from typing import Any

from matching.axes import Axis
from matching.catalogue import Chapter, Exam, Level, LocalAnalysis, LocalKey
from matching.curation.diff import LocalRow
from matching.mapping import Equivalence, Mapping, Status
from matching.match import (
    Agreement,
    AxisAgreement,
    Candidate,
    Deduced,
    Match,
    Prior,
    PriorContribution,
    Reason,
    SafetyWarning,
    Severity,
    Verdict,
)

_AXES = tuple(Axis)
_PLACES = {axis: place for place, axis in enumerate(_AXES)}
_AGREEMENTS = {level.value: level for level in Agreement}


def _stored_fields(kind: type[LocalRow]) -> tuple[tuple[str, Any], ...]:
    return tuple(
        (field.name, None if field.default is MISSING else field.default)
        for field in fields(kind)
        if field.name not in ("code", "level")
    )


_FIELDS: dict[type[LocalRow], tuple[tuple[str, Any], ...]] = {
    kind: _stored_fields(kind) for kind in (LocalAnalysis, Exam, Chapter)
}


def storable(text: str) -> str:
    """Text that a database takes: half characters, as in a file name of unknown encoding, become question marks."""
    return text.encode("utf-8", "replace").decode()


def pack_row(row: LocalRow) -> str:
    values = {name: value for name, default in _FIELDS[type(row)] if (value := getattr(row, name)) != default}
    return storable(json.dumps(values, ensure_ascii=False, separators=(",", ":")))


def unpack_rows(rows: Sequence[tuple[Level, str, str]]) -> list[LocalRow]:
    """The rows with these levels, codes and payloads; read as one text, which takes a quarter of the time."""
    said = json.loads(f"[{','.join(payload for _, _, payload in rows)}]")
    return [_row(level, code, values) for (level, code, _), values in zip(rows, said, strict=True)]


def _row(level: Level, code: str, values: dict[str, Any]) -> LocalRow:
    for name, value in values.items():
        if type(value) is list:
            values[name] = tuple(value)
    if level is Level.ANALYSIS:
        if "extras" in values:
            values["extras"] = tuple((name, value) for name, value in values["extras"])
        return LocalAnalysis(code=code, **values)
    if level is Level.EXAM:
        return Exam(code=code, **values)
    return Chapter(code=code, **values)


def pack_mapping(mapping: Mapping) -> str:
    said = json.dumps(
        {
            "status": mapping.status.value,
            "loinc": mapping.loinc,
            "interim": mapping.interim,
            "equivalence": mapping.equivalence.value,
            "comment": mapping.comment,
            "assigned_to": mapping.assigned_to,
            "rejected": sorted(mapping.rejected),
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return storable(said)


@lru_cache(maxsize=4096)
def unpack_mapping(text: str) -> Mapping:
    said = json.loads(text)
    return Mapping(
        Status(said["status"]),
        said["loinc"],
        said["interim"],
        Equivalence(said["equivalence"]),
        said["comment"],
        said["assigned_to"],
        frozenset(said["rejected"]),
    )


def pack_match(match: Match) -> bytes:
    """The long part of a proposal. Compressed: a row with twenty candidates is some 10 kB of very repetitive JSON."""
    said = {
        "verdict": match.verdict.value,
        "reason": match.reason.value,
        "axis": match.axis.value if match.axis else None,
        "question": match.question,
        "engine": match.engine,
        "unknown": match.unknown,
        "rival": match.rival,
        "candidates": [_candidate_list(candidate) for candidate in match.candidates],
    }
    return zlib.compress(json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace"), 1)


def unpack_match(key: LocalKey, payload: bytes) -> Match:
    said = json.loads(zlib.decompress(payload))
    return Match(
        key,
        tuple(_candidate(listed) for listed in said["candidates"]),
        Verdict(said["verdict"]),
        Reason(said["reason"]),
        Axis(said["axis"]) if said["axis"] else None,
        tuple(said["question"]),
        said["engine"],
        tuple(said.get("unknown", ())),
        said.get("rival", ""),
    )


def _candidate_list(candidate: Candidate) -> list[object]:
    return [
        candidate.code,
        candidate.score,
        candidate.confidence,
        [_axis_list(one) for one in candidate.axes],
        [[one.prior.value, one.contribution, one.evidence] for one in candidate.priors],
        [[one.rule, one.severity.value, one.details] for one in candidate.warnings],
    ]


def _axis_list(one: AxisAgreement) -> list[object]:
    said: list[object] = [_PLACES[one.axis], one.level.value, one.local, one.term, one.evidence, one.contribution]
    if one.against:
        return [*said, one.deduced.value if one.deduced is not None else "", one.against]
    return [*said, one.deduced.value] if one.deduced is not None else said


def _axis(
    place: int,
    level: int,
    local: str,
    term: str,
    evidence: list[str],
    contribution: float,
    deduced: str = "",
    against: Sequence[str] = (),
) -> AxisAgreement:
    """One axis; proposals of an earlier version do not hold the last two."""
    known = Deduced(deduced) if deduced else None
    sides = (local, term, tuple(evidence))
    return AxisAgreement(_AXES[place], _AGREEMENTS[level], *sides, contribution, known, tuple(against))


def _candidate(listed: list[Any]) -> Candidate:
    code, score, confidence, axes, priors, warnings = listed
    return Candidate(
        code,
        score,
        confidence,
        tuple(_axis(*listed_axis) for listed_axis in axes),
        tuple(PriorContribution(Prior(prior), contribution, evidence) for prior, contribution, evidence in priors),
        tuple(SafetyWarning(rule, Severity(severity), tuple(details)) for rule, severity, details in warnings),
    )
