"""Files damaged anywhere give a catalogue with problems or a FileError, never anything else."""

from __future__ import annotations

import io
import random
import zipfile
from datetime import date
from pathlib import Path

import pytest

from catalog_io.errors import FileError
from catalog_io.general import ReadResult, read_catalogue
from catalog_io.sgl_export import sgl_answers
from catalog_io.sgl_return import open_sgl, read_sgl_return
from matching.mapping import Mapping, Status
from tests.sgl_examples import ROWS, content
from tests.test_tables import ods, xlsx
from workbench.wording.files import sentence

PIECES = (
    b";",
    b'"',
    b"\n",
    b"\r",
    b"\0",
    b"\x81",
    b"\xe9",
    b"=",
    b"#N/A",
    b",",
    b"\t",
    b"\xff\xfe",
    b"sep=;\n",
    b"1-2",
)
DAY = date(2025, 1, 2)


def damaged(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 2, 5, 30))):
        place = chance.randrange(len(changed) + 1)
        act = chance.randrange(4)
        if act == 0:
            changed[place:place] = chance.choice(PIECES)
        elif act == 1:
            del changed[place : place + chance.randrange(1, 40)]
        elif act == 2 and place < len(changed):
            changed[place] = chance.randrange(256)
        else:
            start = chance.randrange(len(changed) + 1)
            changed[place:place] = changed[start : start + chance.randrange(60)]
    return bytes(changed)


def damaged_member(data: bytes, chance: random.Random) -> bytes:
    """A workbook whose zip is sound and one part of which is damaged."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        hit = chance.choice(old.namelist())
        for name in old.namelist():
            new.writestr(name, damaged(old.read(name), chance) if name == hit else old.read(name))
    return out.getvalue()


def holds_together(result: ReadResult, folder: Path) -> None:
    """Keys are unique, every text can be stored, and the answer to the file reads as what was decided."""
    catalogue = result.catalogue
    assert all(sentence(problem) for problem in result.problems)
    keys = [row.key for row in (*catalogue.analyses, *catalogue.exams, *catalogue.chapters)]
    assert len(keys) == len(set(keys))
    repr(catalogue.analyses).encode("utf-8")
    if not keys:
        return
    mappings = {key: Mapping(Status.CONFIRMED, "2951-2") for key in keys}
    if catalogue.sources[0].kind == "table":
        mappings = {row.key: mappings[row.key] for row in catalogue.analyses}
        if not mappings:
            return
    for answer in sgl_answers(catalogue, mappings, {"2951-2": "Sodium ; é"}, DAY):
        path = folder / answer.name
        path.write_bytes(answer.content)
        assert read_sgl_return([open_sgl(path)], catalogue, mappings).differences == ()


@pytest.mark.parametrize("seed", range(8))
def test_damaged_files_never_break_the_reader(tmp_path, seed: int) -> None:
    rows = [["Titre"], ["Code", "Libellé", "ST"], ["A", "Glycémie", "oui"], ["B", "Sodium", 1.5], ["=A3", "c", "d"]]
    good = [
        (f"{kind.value}.csv", content(kind, encoding=encoding, quoted=quoted))
        for kind in ROWS
        for encoding, quoted in (("utf-8", "minimal"), ("cp1252", "all"), ("utf-16", "filled"))
    ]
    good.append(("a.xlsx", xlsx(tmp_path / "a.xlsx", rows).read_bytes()))
    good.append(("a.ods", ods(tmp_path / "a.ods", rows).read_bytes()))
    chance = random.Random(seed)
    read = 0
    for name, data in good * 4:
        path = tmp_path / name
        whole = name.endswith(".csv") or chance.random() < 0.3
        path.write_bytes(damaged(data, chance) if whole else damaged_member(data, chance))
        try:
            result = read_catalogue([path])
        except FileError as failure:
            sentence(failure)
            continue
        read += 1
        holds_together(result, tmp_path)
    assert read > len(good)  # most damage is survived
