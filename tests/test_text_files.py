"""Text files are read whatever program wrote them, and nothing of them is lost."""

from __future__ import annotations

import codecs

import pytest

from catalog_io.errors import FileCode, FileError
from catalog_io.text_files import Quoting, decode, guess_delimiter, quote, quoting_habit, read_bytes, records


@pytest.mark.parametrize(
    ("content", "encoding", "text"),
    [
        (b"GLU;Glucose", "ascii", "GLU;Glucose"),
        ("GLY;Glycémie".encode(), "utf-8", "GLY;Glycémie"),
        (codecs.BOM_UTF8 + "GLY;Glycémie".encode(), "utf-8", "GLY;Glycémie"),
        (codecs.BOM_UTF16_LE + "GLY;Glycémie\n".encode("utf-16-le"), "utf-16-le", "GLY;Glycémie\n"),
        (codecs.BOM_UTF16_BE + "GLY;Glycémie\n".encode("utf-16-be"), "utf-16-be", "GLY;Glycémie\n"),
        ("GLY;Glycémie\n".encode("utf-16-le"), "utf-16-le", "GLY;Glycémie\n"),
        ("GLY;Glycémie".encode("latin-1"), "iso-8859-1", "GLY;Glycémie"),
        ("GLY;L’œil".encode("cp1252"), "cp1252", "GLY;L’œil"),
    ],
)
def test_the_encoding_is_found_and_gives_the_bytes_back(content: bytes, encoding: str, text: str) -> None:
    found = decode(content)
    assert (found.encoding, found.text) == (encoding, text)
    assert found.bom + found.encode(found.text) == content


@pytest.mark.parametrize(
    "content",
    [b"A;\x81\x8d\x8f\x90\x9d \x92", "Glycémie à jeun, été;".encode() * 3 + b"\xe9", bytes(range(128, 256)) + b"text"],
)
def test_bytes_that_fit_no_encoding_survive(content: bytes) -> None:
    found = decode(content)
    assert found.encode(found.text) == content


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"PK\x03\x04rest", FileCode.WORKBOOK),
        (b"%PDF-1.4", FileCode.BINARY),
        (bytes(range(32)) * 10, FileCode.BINARY),
        (b"\x89PNG\r\n", FileCode.BINARY),
        (b"SQLite format 3\0" + bytes(100), FileCode.DATABASE),  # a project, given for a catalogue
        (b"<html><table><tr><td>Code</td></tr></table>", FileCode.MARKUP),
    ],
)
def test_what_is_no_text_is_refused(content: bytes, code: FileCode) -> None:
    with pytest.raises(FileError) as failure:
        decode(content, "a.csv")
    assert failure.value.code is code
    assert failure.value.file == "a.csv"


def test_broken_utf16_is_refused() -> None:
    with pytest.raises(FileError) as failure:
        decode(codecs.BOM_UTF16_LE + b"a\0b\0c", "a.csv")
    assert failure.value.code is FileCode.UNDECODABLE


@pytest.mark.parametrize("content", [b"", b"\r\n \r\n", codecs.BOM_UTF8])
def test_a_file_without_content_is_refused(tmp_path, content: bytes) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    with pytest.raises(FileError) as failure:
        read_bytes(path)
    assert failure.value.code is FileCode.EMPTY


def test_a_missing_and_a_huge_file_are_told_apart(tmp_path) -> None:
    path = tmp_path / "a.csv"
    with pytest.raises(FileError) as failure:
        read_bytes(path)
    assert failure.value.code is FileCode.NOT_FOUND
    path.write_bytes(b"x" * 11)
    with pytest.raises(FileError) as failure:
        read_bytes(path, limit=10)
    assert failure.value.code is FileCode.TOO_BIG


def test_quoted_fields_hold_delimiters_quotes_and_line_breaks() -> None:
    first, second = records('1;"a;b ""c""\nd"\r\n2;e', ";")
    assert first.fields == ("1", 'a;b "c"\nd')
    assert (first.end, second.end) == ("\r\n", "")
    assert (first.number, second.number) == (1, 2)


@pytest.mark.parametrize("text", ['1;"open\n2;b\n', '1;Ac "anti" D\n2;b\n', '1;"x" y\n2;"z"\n', '1;5" tube\n2;b\n'])
def test_a_stray_quote_is_an_ordinary_character(text: str) -> None:
    found = records(text, ";")
    assert [record.fields[0] for record in found] == ["1", "2"]
    assert "".join(record.raw + record.end for record in found) == text


@pytest.mark.parametrize(
    "text", ["", "\n", ";", ";\n", "a", 'a;"', '"', '""', '"";', "a\r\rb", "\r\n\n\r", '"a\n";b;\n;']
)
def test_records_put_together_are_the_text(text: str) -> None:
    assert "".join(record.raw + record.end for record in records(text, ";")) == text


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("code;label\n1;a, b\n", ";"),
        ("code,label\n1,a; b\n", ","),
        ("code\tlabel, long\n1\ta\n", "\t"),
        ("code|label\n1|a\n", "|"),
        ("sep=|\ncode;x|label\n", "|"),
        ("only one column\nGlucose\n", ";"),
        ("Catalogue, édition 2\nCODE;LIBELLE;U\nA;B;g/L\nC;D, E;g/L\n", ";"),
    ],
)
def test_the_delimiter_is_the_one_that_gives_rows_of_one_length(text: str, delimiter: str) -> None:
    assert guess_delimiter(text) == delimiter


@pytest.mark.parametrize(
    ("text", "habit"),
    [
        ('"a";"";"1"\n"b";"x";"2"\n', Quoting.ALL),
        ('"a";;"x"\n"b";;12,5\n', Quoting.FILLED),
        ('a;"x;y";\nb;z;\n', Quoting.MINIMAL),
        ("1;2\n", Quoting.MINIMAL),
    ],
)
def test_the_quoting_habit_is_found(text: str, habit: Quoting) -> None:
    assert quoting_habit(records(text, ";")) is habit


@pytest.mark.parametrize("habit", list(Quoting))
@pytest.mark.parametrize("field", ["", "plain", "a;b", 'say "x"', "two\nlines"])
def test_a_quoted_field_reads_as_itself(field: str, habit: Quoting) -> None:
    (record,) = records(quote(field, ";", habit) + ";end", ";")
    assert record.fields == (field, "end")


@pytest.mark.parametrize("text", ["GLU;Glycémie à jeun;µmol/L\n", "GLU;Dosage de l’urée\n"])
def test_a_file_that_was_encoded_twice_is_refused_with_a_word_of_it(tmp_path, text: str) -> None:
    path = tmp_path / "LOINC_3.csv"
    path.write_bytes(text.encode().decode("cp1252", "ignore").encode())
    with pytest.raises(FileError) as failure:
        read_bytes(path)
    assert failure.value.code is FileCode.TWICE_ENCODED
    assert failure.value.details[0].isprintable()


@pytest.mark.parametrize("text", ["Glycémie;µmol/L", "Ã la carte", "GlycÃ©mie;Créatinine 𝛃"])
def test_a_file_with_some_odd_letters_is_read(tmp_path, text: str) -> None:
    path = tmp_path / "LOINC_3.csv"
    path.write_bytes(text.encode())
    assert read_bytes(path).decode() == text
