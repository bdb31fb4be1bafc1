"""Any CSV, TSV, XLSX or ODS file is a table: header found, rows numbered, odd cells noted."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime

import openpyxl
import pytest
from odf.element import Element
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table as OdfTable
from odf.table import TableCell, TableRow
from odf.text import P

from catalog_io import ods_file, xlsx_file
from catalog_io.errors import FileCode, FileError, ProblemCode
from catalog_io.tables import read_table

HEADER = ["Code", "Libellé", "Unité"]


def xlsx(path, rows, title="Feuil1", before=()):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name in before:
        book.create_sheet(name)
    sheet = book.create_sheet(title)
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def ods(path, rows):
    """Rows of texts, numbers, or ready cells."""
    document = OpenDocumentSpreadsheet()
    table = OdfTable(name="Catalogue")
    for row in rows:
        line = TableRow()
        for value in row:
            if isinstance(value, Element):
                cell = value
            elif isinstance(value, str):
                cell = TableCell(valuetype="string")
                cell.addElement(P(text=value))
            else:
                cell = TableCell(valuetype="float", value=value)
                cell.addElement(P(text=str(value)))
            line.addElement(cell)
        table.addElement(line)
    table.addElement(empty := TableRow(numberrowsrepeated=1_000_000))
    empty.addElement(TableCell(numbercolumnsrepeated=1024))
    document.spreadsheet.addElement(table)
    document.save(path)
    return path


def test_csv_tsv_xlsx_and_ods_give_the_same_table(tmp_path) -> None:
    rows = [HEADER, ["GLU", "Glycémie", "mmol/L"], ["NA", "Sodium", ""]]
    paths = [xlsx(tmp_path / "a.xlsx", rows), ods(tmp_path / "a.ods", rows)]
    for name, delimiter, encoding in (("a.csv", ";", "cp1252"), ("b.csv", ",", "utf-8-sig"), ("a.tsv", "\t", "utf-16")):
        paths.append(tmp_path / name)
        paths[-1].write_text("\n".join(delimiter.join(row) for row in rows), encoding)
    for path in paths:
        table = read_table(path)
        assert table.headers == tuple(HEADER), path
        assert list(table.rows) == [("GLU", "Glycémie", "mmol/L"), ("NA", "Sodium", "")]
        assert list(table.numbers) == [2, 3]
        assert table.source.kind == "table"
        assert table.source.content == path.read_bytes()
        assert not table.odd_widths


@pytest.mark.parametrize("form", ["xlsx", "ods", "csv"])
def test_the_header_is_found_below_titles(tmp_path, form: str) -> None:
    rows = [["Catalogue des analyses"], ["Édition du", "02/01/2025"], [], HEADER, ["GLU", "Glycémie", "mmol/L"]]
    path = tmp_path / f"a.{form}"
    if form == "csv":
        path.write_text("\n".join(";".join(row) for row in rows), "utf-8")
    else:
        {"xlsx": xlsx, "ods": ods}[form](path, rows)
    table = read_table(path)
    assert table.headers == tuple(HEADER)
    assert list(table.numbers) == [5]


def test_a_table_without_header_has_numbered_columns(tmp_path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("GLU;Glycémie;mmol/L\nNA;Sodium;mmol/L\n", "utf-8")
    table = read_table(path)
    assert (table.has_header, table.headers, len(table.rows)) == (False, ("1", "2", "3"), 2)


def test_a_header_in_unknown_words_is_found_by_the_columns_that_the_user_names(tmp_path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Zkod;Znaziv\nGLU;Glycémie\n", "utf-8")
    assert not read_table(path).has_header
    assert read_table(path, header_words=["znaziv"]).headers == ("Zkod", "Znaziv")


UNLIKE = "A1;Sodium;mmol/L;Sang\nA2;Potassium;mmol/L;Sang\nA3;TSH;mUI/L;Sérum\n"


@pytest.mark.parametrize("header", ["REFANA;DESIGNANA;UNT;ECHT", "Šifra;Naziv;Jedinica;Uzorak"])
def test_a_first_row_that_is_unlike_all_below_is_a_header_whatever_its_words(tmp_path, header: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"{header}\n{UNLIKE}", "utf-8")
    table = read_table(path)
    assert (table.has_header, table.headers, len(table.rows)) == (True, tuple(header.split(";")), 3)


@pytest.mark.parametrize(
    "first", ["A0;Lithium;mmol/L;Sang", "NA;Indice;indice;Sang", "B;INR;;Plasma", "B;Chlore;2075-0;Test"]
)
def test_a_first_row_like_those_below_is_one_of_them(tmp_path, first: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"{first}\n{UNLIKE}", "utf-8")
    assert not read_table(path).has_header


LIKE_NUMBERS = "GLY;Glucose;12\nNA;Sodium;1 200\nK;Potassium;3\nTSH;TSH us;3\n"


@pytest.mark.parametrize(
    "header",
    [
        "Zkod;Znaziv;Broj 2025",  # a year is no figure
        "Zkod;Znaziv 1;Broj",
        "LABORATOIRE DU PORT\nZkod;Znaziv;Broj",  # below a title
    ],
)
def test_a_header_is_unlike_numbers_and_may_stand_below_titles_and_hold_a_year(tmp_path, header: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"{header}\n{LIKE_NUMBERS}", "utf-8")
    table = read_table(path)
    assert (table.headers, len(table.rows)) == (tuple(header.split("\n")[-1].split(";")), 4)


def test_one_known_word_and_one_column_unlike_it_make_a_header(tmp_path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Zkod;Libellé;Znaziv\nA1;Glucose;x\nA2;Sodium;y\nA3;Potassium;z\n", "utf-8")
    assert read_table(path).headers == ("Zkod", "Libellé", "Znaziv")


@pytest.mark.parametrize("first", ["Protéinurie;Éjaculat;AMP", "Spermogramme;Sperme;Biochimie"])
def test_the_only_row_of_its_chapter_and_specimen_is_no_header(tmp_path, first: str) -> None:
    path = tmp_path / "a.csv"
    rows = [f"Sérologie {name};Sérum;Sérologie" for name in "abcdefghijklmn"]
    path.write_text("\n".join([first, *rows]), "utf-8")
    assert not read_table(path).has_header


def test_one_known_word_twice_is_one(tmp_path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Volume;Volume;Selles\nAspect;Aspect;Selles\nOdeur;Odeur;Selles\n", "utf-8")
    assert not read_table(path).has_header


def test_words_of_headers_in_a_row_of_data_do_not_make_it_a_header(tmp_path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("A1;Glycémie;g/L\nA2;Sodium;mmol/L\nTest;Nom;Unité\n", "utf-8")
    assert not read_table(path).has_header


def test_rows_of_another_length_are_marked(tmp_path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("code;label;unit\nA;a;g\nB;b\nC;c;g;x\nD;d;g;;\n", "utf-8")
    assert read_table(path).odd_widths == {1: 2, 2: 4}


def test_a_workbook_is_read_by_its_content_whatever_its_name(tmp_path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [HEADER, ["A", "a", ""]]).rename(tmp_path / "a.csv")
    assert read_table(path).headers == tuple(HEADER)
    for name in ("b.xls", "b.xlsx"):  # systems that call their text so
        text = tmp_path / name
        text.write_text("Code\tLibellé\nA\ta\n", "utf-8")
        assert read_table(text).headers == ("Code", "Libellé")


def test_the_first_sheet_with_data_is_read_unless_told_which(tmp_path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [HEADER, ["A", "a", ""]], title="Catalogue", before=["Vide"])
    table = read_table(path)
    assert (table.sheet, table.sheets) == ("Catalogue", ("Vide", "Catalogue"))
    with pytest.raises(FileError) as failure:
        read_table(path, "Autre")
    assert (failure.value.code, failure.value.details) == (FileCode.UNKNOWN_SHEET, ("Autre", "Vide", "Catalogue"))


def test_odd_cells_of_a_workbook_are_noted(tmp_path) -> None:
    path = xlsx(
        tmp_path / "a.xlsx",
        [HEADER, [datetime(2024, 4, 3), "Date", 12.0], ["=A2", "Formula", 0.5], [1.23e20, "Long", True]],
    )
    book = openpyxl.load_workbook(path)
    cell = book.active.cell(row=5, column=1, value=42)
    cell.number_format = "000000"
    book.active.cell(row=5, column=2, value="#N/A").data_type = "e"
    book.save(path)
    table = read_table(path)
    assert list(table.rows) == [
        ("2024-04-03", "Date", "12"),
        ("", "Formula", "0.5"),
        ("123000000000000000000", "Long", "true"),
        ("000042", "#N/A", ""),
    ]
    assert {place: note.code for place, note in table.notes.items()} == {
        (2, 0): ProblemCode.DATE,
        (3, 0): ProblemCode.FORMULA_WITHOUT_VALUE,
        (4, 0): ProblemCode.SCIENTIFIC,
        (5, 1): ProblemCode.ERROR_VALUE,
    }


def test_the_last_value_of_a_formula_is_taken(tmp_path) -> None:
    path = xlsx(tmp_path / "a.xlsx", [HEADER, ['="GL"&"U"', "Glycémie", ""]])
    members = {}
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    sheet = members["xl/worksheets/sheet1.xml"]
    assert b"<v />" in sheet or b"<v></v>" in sheet or b"<v/>" in sheet
    for empty in (b"<v />", b"<v></v>", b"<v/>"):
        sheet = sheet.replace(empty, b"<v>GLU</v>")
    members["xl/worksheets/sheet1.xml"] = sheet.replace(b'<c r="A2">', b'<c r="A2" t="str">')
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    table = read_table(path)
    assert table.rows[0][0] == "GLU"
    assert table.notes[2, 0].code is ProblemCode.FORMULA
    assert table.notes[2, 0].value == '="GL"&"U"'


def test_odd_cells_of_an_ods_are_noted(tmp_path) -> None:
    date = TableCell(valuetype="date", datevalue="2024-04-03")
    date.addElement(P(text="03/04/24"))
    formula = TableCell(valuetype="string", formula="of:=[.A1]")
    formula.addElement(P(text="GLU"))
    padded = TableCell(valuetype="float", value="42")
    padded.addElement(P(text="00042"))
    shortened = TableCell(valuetype="float", value="123456789012")
    shortened.addElement(P(text="1,23E+11"))
    repeated = TableCell(valuetype="string", numbercolumnsrepeated=2)
    repeated.addElement(P(text="twice"))
    rows = [HEADER, [date, "a", ""], [formula, "b", ""], [padded, repeated], [shortened, "c", 1.5]]
    table = read_table(ods(tmp_path / "a.ods", rows))
    assert [row[:3] for row in table.rows] == [
        ("2024-04-03", "a", ""),
        ("GLU", "b", ""),
        ("00042", "twice", "twice"),
        ("123456789012", "c", "1.5"),
    ]
    assert {place: note.code for place, note in table.notes.items()} == {
        (2, 0): ProblemCode.DATE,
        (3, 0): ProblemCode.FORMULA,
    }


def archive(**members: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name.replace("__", "/"), data)
    return buffer.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BOMB = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">]><x>&a;</x>'


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.xlsx", b"", FileCode.EMPTY),
        ("a.csv", b"code;label\n", FileCode.HEADER_ONLY),
        ("a.csv", b"%PDF-1.7 ...", FileCode.BINARY),
        ("a.csv", bytes(range(256)) * 4, FileCode.BINARY),
        ("a.xlsx", b"PK\x03\x04 and then nothing", FileCode.CORRUPT),
        ("a.xls", b"<html><body><table><tr><td>Code</td></tr></table></body></html>", FileCode.MARKUP),
        ("a.xls", "\ufeff<!DOCTYPE html>".encode("utf-16"), FileCode.MARKUP),
        ("a.xls", b'<?xml version="1.0"?>\n<Workbook><Worksheet/></Workbook>', FileCode.MARKUP),
        ("a.zip", archive(**{"a.csv": b"code;label"}), FileCode.ZIPPED),
        ("a.xlsx", archive(**{"xl__workbook.xml": b"<not", "[Content_Types].xml": b"<x/>"}), FileCode.CORRUPT),
        ("a.xlsx", archive(**{"xl__workbook.xml": BOMB}), FileCode.CORRUPT),
        ("a.ods", archive(**{"content.xml": BOMB}), FileCode.CORRUPT),
        ("a.ods", archive(**{"content.xml": b"<unfinished"}), FileCode.CORRUPT),
        ("a.ods", archive(**{"content.xml": b"<x/>"}), FileCode.EMPTY),
        ("a.docx", archive(**{"word__document.xml": b"<x/>"}), FileCode.ZIPPED),
        ("a.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"), FileCode.PASSWORD),
        ("a.xls", OLE + b"Workbook", FileCode.OLD_EXCEL),
        (
            "a.ods",
            archive(**{"content.xml": b"?", "META-INF__manifest.xml": b"<m:encryption-data/>"}),
            FileCode.PASSWORD,
        ),
        ("a.xlsx", archive(**{"xl__workbook.xml": bytes(30_000_000)}), FileCode.TOO_BIG),
    ],
)
def test_what_cannot_be_read_says_why(tmp_path, name: str, content: bytes, code: FileCode) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(FileError) as failure:
        read_table(path)
    assert (failure.value.code, failure.value.file) == (code, name)


@pytest.mark.parametrize(("form", "module"), [("xlsx", xlsx_file), ("ods", ods_file)])
def test_a_fault_of_ours_is_no_damaged_file(tmp_path, monkeypatch: pytest.MonkeyPatch, form: str, module) -> None:
    def fails(*_: object) -> None:
        raise KeyError("ours")

    path = {"xlsx": xlsx, "ods": ods}[form](tmp_path / f"a.{form}", [HEADER, ["A", "a", 1]])
    monkeypatch.setattr(module, "number_text", fails)
    with pytest.raises(KeyError, match="ours"):
        read_table(path)


def test_a_word_where_an_ods_has_a_number_is_damage(tmp_path) -> None:
    text = TableCell(valuetype="string", numbercolumnsrepeated=2)
    text.addElement(P(text="a"))
    path = ods(tmp_path / "a.ods", [HEADER, [text]])
    with zipfile.ZipFile(path) as file:
        content = file.read("content.xml")
    changed = content.replace(b'number-columns-repeated="2"', b'number-columns-repeated="two"')
    assert changed != content
    path.write_bytes(archive(**{"content.xml": changed}))
    with pytest.raises(FileError) as failure:
        read_table(path)
    assert failure.value.code is FileCode.CORRUPT
