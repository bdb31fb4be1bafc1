"""Delimited text as laboratories export it: which encoding, delimiter and quoting, and every record kept as written.

Decoding loses nothing: ``encode(text)`` gives the bytes back, whatever was wrong with them, so that an answer can
repeat a record byte for byte.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

from catalog_io.eight_bits import eight_bit_encoding
from catalog_io.errors import FileCode, FileError

MAX_BYTES = 200_000_000
DELIMITERS = (";", ",", "\t", "|")
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_DATABASE = b"SQLite format 3\0"
_SIGNATURES = (
    b"%PDF",
    b"\x89PNG",
    b"GIF8",
    b"\xff\xd8\xff",
    b"\x1f\x8b",
    b"7z\xbc\xaf",
)
# How what systems call an Excel export often begins, in any encoding once its NUL characters are out.
_MARKUP = re.compile(rb"[\xef\xbb\xbf\xff\xfe\s]*<(?:!doctype|\?xml|html|head|meta|body|table)\b", re.I)
_TWICE = re.compile(r"\w*(?:[ÃÂ][\x80-\xbf]|â€)\w*")  # é, °, ’ read as Latin
_FOREIGN = re.compile(b"\xc3[\x82\x83]|\xc3\xa2\xe2\x82\xac")  # the first sign of these in UTF-8
_CONTROLS = bytes(set(range(32)) - {9, 10, 12, 13, 26})


def read_bytes(path: Path, limit: int = MAX_BYTES) -> bytes:
    """The file's content. Raises FileError NOT_FOUND, UNREADABLE, TOO_BIG, EMPTY, or TWICE_ENCODED for UTF-8 of UTF-8,
    of which nothing comes back as it was."""
    try:
        if path.stat().st_size > limit:
            raise FileError(FileCode.TOO_BIG, path.name, limit // 1_000_000)
        content = path.read_bytes()
    except FileNotFoundError as failure:
        raise FileError(FileCode.NOT_FOUND, str(path)) from failure
    except OSError as failure:
        raise FileError(FileCode.UNREADABLE, str(path), failure.strerror or failure) from failure
    if not content.strip(b"\xef\xbb\xbf \t\r\n\x00"):
        raise FileError(FileCode.EMPTY, path.name)
    if word := _twice_encoded(content):
        raise FileError(FileCode.TWICE_ENCODED, path.name, word)
    return content


def _twice_encoded(content: bytes) -> str:
    """A word of a text of which all that is foreign is UTF-8 that was read as Latin, ``GlycÃ©mie``; '' for another."""
    try:
        text = content.decode("utf-8") if _FOREIGN.search(content) else ""
        found = _TWICE.search(text)
        text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return ""
    return found[0] if found else ""


@dataclass(frozen=True, slots=True)
class Text:
    """Text with what is needed to write it back: ``bom`` stood before it."""

    text: str
    encoding: str  # "ascii", "utf-8", "utf-16-le", "utf-16-be" or one of eight_bits.ENCODINGS
    bom: bytes = b""

    def encode(self, text: str) -> bytes:
        """A part of this text as the bytes that it was read from."""
        return text.encode(self.encoding, "surrogateescape")


def decode(content: bytes, name: str = "") -> Text:
    """Read bytes of unknown encoding as text; bytes that fit none become lone surrogates (PEP 383).

    Raises FileError BINARY for what is no text, DATABASE for a project, WORKBOOK or MARKUP for a workbook or a web
    page, UNDECODABLE for broken UTF-16.
    """
    if content.startswith(_WORKBOOKS):
        raise FileError(FileCode.WORKBOOK, name)
    if _MARKUP.match(content[:4096].replace(b"\0", b"")):
        raise FileError(FileCode.MARKUP, name)
    for bom, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if content.startswith(bom):
            return Text(_unicode(content[len(bom) :], encoding, name), encoding, bom)
    if content.startswith(_DATABASE):
        raise FileError(FileCode.DATABASE, name)
    if content.startswith(_SIGNATURES):
        raise FileError(FileCode.BINARY, name)
    if content.count(0) > len(content) // 4:  # Latin text in UTF-16 is half zeros
        wide = "utf-16-le" if content[1::2].count(0) > content[::2].count(0) else "utf-16-be"
        return Text(_unicode(content, wide, name), wide)
    if len(content.translate(None, _CONTROLS)) < 0.98 * len(content) and len(content) > 64:
        raise FileError(FileCode.BINARY, name)
    return _eight_bits(content)


def _unicode(content: bytes, encoding: str, name: str) -> str:
    try:
        text = content.decode(encoding, "surrogateescape" if encoding == "utf-8" else "strict")
    except UnicodeDecodeError as failure:
        raise FileError(FileCode.UNDECODABLE, name) from failure
    if "\n" not in text and "\r" not in text and encoding != "utf-8" and text.count("\0") > len(text) // 4:
        raise FileError(FileCode.BINARY, name)
    return text


def _eight_bits(content: bytes) -> Text:
    """Without BOM: valid UTF-8 is UTF-8; else what is mostly valid UTF-8 is damaged UTF-8; else one byte
    is a letter."""
    text = content.decode("utf-8", "surrogateescape")
    foreign = [character for character in text if character > "\x7f"]
    if not foreign:
        return Text(text, "ascii")
    damaged = sum("\udc80" <= character <= "\udcff" for character in foreign)
    if len(foreign) - damaged > 2 * damaged or not damaged:
        return Text(text, "utf-8")
    encoding = eight_bit_encoding(content)
    return Text(content.decode(encoding, "surrogateescape"), encoding)


@dataclass(frozen=True, slots=True)
class Record:
    """One row as written: ``raw`` without its line end, ``end`` the line end ('' on a last line without one)."""

    number: int  # as a spreadsheet counts: blank rows count, a line break inside quotes does not
    fields: tuple[str, ...]
    quoted: tuple[bool, ...]
    raw: str
    end: str

    @property
    def blank(self) -> bool:
        return not any(field.strip() for field in self.fields)


def names_delimiter(record: Record) -> bool:
    """A first line ``sep=;``, by which a spreadsheet is told the delimiter; it is no row."""
    return record.number == 1 and bool(re.fullmatch(r'"?sep=.?"?', record.raw.strip(), re.IGNORECASE))


@cache
def _field(delimiter: str) -> re.Pattern[str]:
    # A quote opens a field only where its partner ends the field: a stray quote stays an ordinary character.
    mark = re.escape(delimiter)
    return re.compile(rf'(?:"((?:[^"]|"")*+)"(?=[{mark}\r\n]|\Z)|([^{mark}\r\n]*))({mark}|\r\n|\n|\r|\Z)')


def records(text: str, delimiter: str, limit: int | None = None) -> list[Record]:
    """Split text into records; ``""`` inside quotes is a quote, quoted fields may hold delimiters and line breaks."""
    found: list[Record] = []
    match = _field(delimiter).match
    fields: list[str] = []
    quoted: list[bool] = []
    start = place = 0
    while (place < len(text) or fields) and (limit is None or len(found) < limit):
        field = match(text, place)
        assert field is not None  # the pattern takes anything
        inner, plain, end = field.groups()
        fields.append(plain if inner is None else inner.replace('""', '"'))
        quoted.append(inner is not None)
        place = field.end()
        if end != delimiter:
            raw = text[start : place - len(end)]
            found.append(Record(len(found) + 1, tuple(fields), tuple(quoted), raw, end))
            fields, quoted, start = [], [], place
    return found


def usual_width(rows: Iterable[Record]) -> int:
    """The number of fields that most records have; 0 without records."""
    widths = Counter(len(record.fields) for record in rows if not record.blank)
    return widths.most_common(1)[0][0] if widths else 0


def guess_delimiter(text: str) -> str:
    """The delimiter that gives most records the same number of fields, at least two; ';' where none does."""
    named = re.match(r'"?sep=(.)"?[\r\n]', text, re.IGNORECASE)
    if named:
        return named[1]
    best, best_score = ";", 0.0
    for delimiter in DELIMITERS:
        sample = [record for record in records(text, delimiter, 200) if not record.blank]
        width = usual_width(sample)
        if width > 1:
            regular = sum(len(record.fields) == width for record in sample) / len(sample)
            score = regular + min(width, 20) / 100
            if score > best_score:
                best, best_score = delimiter, score
    return best


class Quoting(Enum):
    """The habit of the program that wrote a file."""

    MINIMAL = "minimal"  # only where a field needs it
    FILLED = "filled"  # every field of text that is not empty
    ALL = "all"


def quoting_habit(rows: Sequence[Record]) -> Quoting:
    every = filled = True
    for record in rows:
        if record.blank:
            continue
        every = every and all(record.quoted)
        filled = filled and any(record.quoted)
        filled = filled and all(
            quoted or not field or field.replace(",", "").replace(".", "").isdigit()
            for field, quoted in zip(record.fields, record.quoted, strict=True)
        )
    if not rows or not filled:
        return Quoting.MINIMAL
    return Quoting.ALL if every else Quoting.FILLED


def quote(field: str, delimiter: str, habit: Quoting) -> str:
    """One field as the habit writes it, always readable again by :func:`records`."""
    needed = any(mark in field for mark in (delimiter, '"', "\r", "\n"))
    if needed or habit is Quoting.ALL or (habit is Quoting.FILLED and field):
        return '"' + field.replace('"', '""') + '"'
    return field
