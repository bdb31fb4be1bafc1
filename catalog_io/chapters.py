"""The shipped table of chapter codes, read as values."""

from __future__ import annotations

import csv
from functools import cache
from importlib.resources import files

from matching.chapters import ChapterCode, ChapterSystem


@cache
def chapter_table() -> tuple[ChapterCode, ...]:
    """The codes of ``resources/chapters.csv`` in its order: comma-separated UTF-8 with the header
    ``code,system,label_fr,label_en,words``, ``words`` holding further names between ``|``."""
    text = files("resources").joinpath("chapters.csv").read_text(encoding="utf-8")
    return tuple(
        ChapterCode(
            row["code"],
            ChapterSystem(row["system"]),
            row["label_fr"],
            row["label_en"],
            tuple(word for word in row["words"].split("|") if word),
        )
        for row in csv.DictReader(text.splitlines())
    )
