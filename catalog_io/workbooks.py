"""Telling workbooks from text by their content, and refusing those that cannot or should not be opened."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from enum import Enum
from typing import TypeVar

from catalog_io.errors import FileCode, FileError

MAX_UNPACKED = 500_000_000  # bytes; 20,000 rows are some 20 MB
MAX_RATIO = 400  # unpacked to packed; sheets of real catalogues stay below 40
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# What a broken or hostile workbook makes zip and XML readers raise.
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    KeyError,
    IndexError,
    ValueError,
    TypeError,
    AttributeError,
    SyntaxError,  # XML that is not well-formed
    EOFError,
    OSError,
    RuntimeError,  # an encrypted member
    NotImplementedError,  # an unknown compression
    OverflowError,
)


_T = TypeVar("_T")


@contextmanager
def library(name: str) -> Iterator[None]:
    """For calls of a reader of zip, XML or workbooks, and nothing of ours: what a broken file makes it raise is the
    FileError CORRUPT."""
    try:
        yield
    except _UNREADABLE as failure:
        raise FileError(FileCode.CORRUPT, name, failure) from failure


def each(name: str, items: Iterable[_T]) -> Iterator[_T]:
    """The items that such a reader gives one by one. What is made of them is not its fault and not caught."""
    iterator = iter(items)
    while True:
        with library(name):
            try:
                item = next(iterator)
            except StopIteration:
                return
        yield item


class Format(Enum):
    TEXT = "text"
    XLSX = "xlsx"
    ODS = "ods"


def file_format(name: str, content: bytes) -> Format:
    """What the content is, whatever the name says. Raises FileError PASSWORD, OLD_EXCEL, CORRUPT, TOO_BIG or
    ZIPPED."""
    if content.startswith(_OLE):
        encrypted = "EncryptedPackage".encode("utf-16-le") in content
        raise FileError(FileCode.PASSWORD if encrypted else FileCode.OLD_EXCEL, name)
    if not content.startswith(b"PK\x03\x04"):
        return Format.TEXT
    with library(name):
        archive = zipfile.ZipFile(io.BytesIO(content))
    with archive:
        return _zip_format(name, archive)


def _zip_format(name: str, archive: zipfile.ZipFile) -> Format:
    names = set(archive.namelist())
    packed = sum(info.compress_size for info in archive.infolist())
    unpacked = sum(info.file_size for info in archive.infolist())
    if unpacked > MAX_UNPACKED or (unpacked > 20_000_000 and unpacked > MAX_RATIO * packed):
        raise FileError(FileCode.TOO_BIG, name, MAX_UNPACKED // 1_000_000)
    if "xl/workbook.xml" in names:
        _refuse_document_types(name, archive, names)
        return Format.XLSX
    if "content.xml" in names:
        if b"encryption-data" in _head(name, archive, "META-INF/manifest.xml", 1_000_000):
            raise FileError(FileCode.PASSWORD, name)
        _refuse_document_types(name, archive, {"content.xml"})
        return Format.ODS
    raise FileError(FileCode.ZIPPED, name)


def _refuse_document_types(name: str, archive: zipfile.ZipFile, members: set[str]) -> None:
    """No writer of workbooks declares a document type; who does wants entities that grow without end."""
    for member in members:
        if member.endswith((".xml", ".rels")):
            head = _head(name, archive, member, 4096).replace(b"\0", b"")
            if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
                raise FileError(FileCode.CORRUPT, name, f"{member}: <!DOCTYPE")


def _head(name: str, archive: zipfile.ZipFile, member: str, size: int) -> bytes:
    if member not in archive.namelist():
        return b""
    with library(name), archive.open(member) as file:
        return file.read(size)
