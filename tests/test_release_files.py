"""Reading an official LOINC release: zip or folder, any column order, and every way in which it can be wrong."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from catalog_io import release_source
from catalog_io.release_errors import MAX_PROBLEMS, ReleaseError, ReleaseFault
from catalog_io.release_files import content_digest, release_version
from catalog_io.release_source import open_source
from matching.loinc import LoincRelease, Replacement
from matching.progress import Cancelled
from tests.release_examples import (
    GLUCOSE,
    HEADER,
    MAP_TO,
    ROWS,
    SODIUM,
    TABLE,
    VARIANTS,
    as_csv,
    french,
    read_release,
    small_release,
    write_folder,
    write_zip,
)
from tests.shared_data import shared


def read(path: Path) -> LoincRelease:
    with open_source(path) as source:
        return read_release(source)


def refused(path: Path) -> ReleaseError:
    with pytest.raises(ReleaseError) as caught:
        read(path)
    return caught.value


def table(tmp_path: Path, content: bytes) -> Path:
    return write_zip(tmp_path / "Loinc_2.78.zip", small_release() | {TABLE: content})


def test_terms_are_sorted_by_code_number_whatever_the_order_in_the_file(tmp_path: Path) -> None:
    release = read(write_zip(tmp_path / "Loinc_2.78.zip", small_release()))
    assert list(release.codes) == ["2345-7", "2951-2", "10535-3"]
    assert str(release.term("10535-3").axes) == "Digoxin:MCnc:Pt:Ser/Plas:Qn:"
    assert release.term("2951-2").test_rank == 1


def test_a_zip_and_its_unzipped_folder_are_one_release(tmp_path: Path) -> None:
    inside = {f"Loinc_2.78/{name}": content for name, content in small_release().items()}
    paths = [
        write_zip(tmp_path / "Loinc_2.78.zip", small_release()),
        write_zip(tmp_path / "with-top-folder.zip", inside),
        write_folder(tmp_path / "unzipped", small_release()),
        tmp_path / "unzipped" / "LoincTable" / "Loinc.csv",
    ]
    digests = set()
    for path in paths:
        with open_source(path) as source:
            digests.add(content_digest(source))
        assert list(read(path).variants) == ["fr-FR", "fr-CA", "de-DE"]
    assert len(digests) == 1


def test_columns_are_found_by_name_in_any_order_and_case(tmp_path: Path) -> None:
    header = [name.lower() for name in reversed(HEADER)]
    path = table(tmp_path, b"\xef\xbb\xbf" + as_csv(header, *(list(reversed(row)) for row in ROWS)))
    assert read(path).term("2345-7") == read(write_zip(tmp_path / "Loinc_2.79.zip", small_release())).term("2345-7")


def test_other_csv_files_and_the_litter_of_other_systems_are_passed_over(tmp_path: Path) -> None:
    litter = {
        "__MACOSX/LoincTable/._Loinc.csv": b"\0\1",
        "AccessoryFiles/PartFile/Loinc.csv": b"Part\n",
        "a.csv": b"",
    }
    assert len(read(write_zip(tmp_path / "Loinc_2.78.zip", litter | small_release()))) == 3


def test_replacements_of_a_deprecated_term_are_one_to_many(tmp_path: Path) -> None:
    release = read(write_zip(tmp_path / "Loinc_2.78.zip", small_release()))
    assert release.replacements["1-8"] == (Replacement("2345-7"), Replacement("2951-2", "when sodium"))


def test_accessory_files_may_be_absent(tmp_path: Path) -> None:
    release = read(write_zip(tmp_path / "Loinc_2.78.zip", {"Loinc.csv": small_release()[TABLE]}))
    assert (len(release), release.variants, release.replacements) == (3, {}, {})


def test_names_in_french_of_france_come_first_and_unknown_codes_are_left_out(tmp_path: Path) -> None:
    more = {VARIANTS + "frBE23LinguisticVariant.csv": french(("2345-7", "Glucose (BE)"), ("9999-0", "Ailleurs"))}
    release = read(write_zip(tmp_path / "Loinc_2.78.zip", small_release() | more))
    assert list(release.variants) == ["fr-FR", "fr-BE", "fr-CA", "de-DE"]
    assert release.term("2951-2").name("fr") == "Sodium (FR)"
    assert release.term("2345-7").name("fr") == "Glucose (BE)"
    assert release.term("10535-3").name("fr") == "Digoxin [Mass/volume]"


def test_the_list_of_variants_tells_a_language_better_than_the_file_name(tmp_path: Path) -> None:
    listed = as_csv(("ID", "ISO_LANGUAGE", "ISO_COUNTRY"), ("8", "fr", "CH"))
    more = {VARIANTS + "LinguisticVariants.csv": listed}
    assert "fr-CH" in read(write_zip(tmp_path / "Loinc_2.78.zip", small_release() | more)).variants


@pytest.mark.parametrize(
    ("names", "changed", "version"),
    [
        (("Loinc_2.78.zip",), {"2.40", "2.70"}, "2.78"),
        (("release.zip", "Loinc_2.8"), {"2.70"}, "2.70"),  # 2.8 is older than 2.70: the name must be wrong
        (("release.zip", "LOINC 2.80"), {"2.78"}, "2.80"),
        (("release.zip",), {"2.9", "2.72", ""}, "2.72"),
        (("release.zip",), {"2.72", "2.72-dev"}, "2.72-dev"),
        (("release.zip",), {""}, ""),
    ],
)
def test_version_is_the_names_unless_a_row_changed_later(
    names: tuple[str, ...], changed: set[str], version: str
) -> None:
    assert release_version(names, changed) == version


@pytest.mark.parametrize(
    ("content", "fault"),
    [(b"plain text, no zip", ReleaseFault.NOT_A_ZIP), (b"", ReleaseFault.NOT_A_ZIP)],
)
def test_a_file_that_is_no_zip_is_refused(tmp_path: Path, content: bytes, fault: ReleaseFault) -> None:
    (tmp_path / "Loinc_2.78.zip").write_bytes(content)
    assert refused(tmp_path / "Loinc_2.78.zip").fault is fault


def test_a_download_that_broke_off_is_told_from_a_foreign_file(tmp_path: Path) -> None:
    whole = write_zip(tmp_path / "Loinc_2.78.zip", small_release())
    whole.write_bytes(whole.read_bytes()[:-100])
    assert refused(whole).fault is ReleaseFault.TRUNCATED_ZIP


def test_a_zip_whose_bytes_changed_is_refused(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "Loinc_2.78.zip", small_release())
    content = bytearray(path.read_bytes())
    start = content.index(TABLE.encode()) + len(TABLE) + 20
    content[start : start + 40] = bytes(40)
    path.write_bytes(content)
    error = refused(path)
    assert (error.fault, error.problems[0].file) == (ReleaseFault.DAMAGED_ZIP, TABLE)


def test_a_zip_without_the_table_is_refused(tmp_path: Path) -> None:
    assert refused(write_zip(tmp_path / "photos.zip", {"a.csv": b"x"})).fault is ReleaseFault.NO_LOINC_TABLE
    (tmp_path / "empty").mkdir()
    assert refused(tmp_path / "empty").fault is ReleaseFault.NO_LOINC_TABLE
    (tmp_path / "catalogue.csv").write_text("code;label")
    told = refused(tmp_path / "catalogue.csv")  # and not of the folder that it is in
    assert (told.fault, told.problems[0].file) == (ReleaseFault.NO_LOINC_TABLE, "catalogue.csv")


def test_a_path_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert refused(tmp_path / "Loinc_2.99.zip").fault is ReleaseFault.NOT_FOUND


@pytest.mark.parametrize("name", ["../../etc/Loinc.csv", "/LoincTable/Loinc.csv", "C:/Loinc.csv", "a\\..\\Loinc.csv"])
def test_a_name_that_leads_out_of_the_zip_is_refused(tmp_path: Path, name: str) -> None:
    error = refused(write_zip(tmp_path / "hostile.zip", small_release() | {name: b"x"}))
    assert error.fault is ReleaseFault.UNSAFE_NAME


def test_what_would_unzip_to_an_absurd_size_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_zip(tmp_path / "bomb.zip", small_release())
    monkeypatch.setattr(release_source, "MAX_FILE", 100)
    assert refused(path).fault is ReleaseFault.TOO_LARGE
    monkeypatch.setattr(release_source, "MAX_FILE", 1 << 30)
    monkeypatch.setattr(release_source, "MAX_TOTAL", 1000)
    assert refused(path).fault is ReleaseFault.TOO_LARGE


def test_an_encrypted_zip_is_refused(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "Loinc_2.78.zip", {TABLE: as_csv(HEADER, GLUCOSE)})
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1  # the flag of encryption in the directory
    path.write_bytes(content)
    assert refused(path).fault is ReleaseFault.ENCRYPTED_ZIP


def test_all_missing_columns_are_told_at_once(tmp_path: Path) -> None:
    error = refused(table(tmp_path, as_csv(("LOINC_NUM", "COMPONENT", "PROPERTY", "SYSTEM"), ("2345-7", "", "", ""))))
    assert [(problem.fault, problem.column) for problem in error.problems] == [
        (ReleaseFault.MISSING_COLUMN, name) for name in ("TIME_ASPCT", "SCALE_TYP", "METHOD_TYP")
    ]


def test_bytes_that_are_not_utf_8_are_told_with_row_and_column(tmp_path: Path) -> None:
    bad = as_csv(HEADER, GLUCOSE, SODIUM).replace(b"Sodium,", b"").replace(b'"Sodium"', b'"S\xe9odium"')
    problem = refused(table(tmp_path, bad)).problems[0]
    assert (problem.fault, problem.row, problem.column) == (ReleaseFault.BAD_ENCODING, 3, "COMPONENT")


def test_such_bytes_are_told_wherever_they_stand(tmp_path: Path) -> None:
    wider = as_csv(HEADER, GLUCOSE, [*SODIUM, "added"]).replace(b"added", b"ajout\xe9")
    header = as_csv(HEADER, GLUCOSE, SODIUM).replace(b"COMPONENT", b"COMPOS\xc9")
    told = [refused(table(tmp_path, content)).problems[0] for content in (wider, header)]
    assert [(one.fault, one.row, one.column, one.value) for one in told] == [
        (ReleaseFault.BAD_ENCODING, 3, str(len(HEADER) + 1), "ajout?"),
        (ReleaseFault.BAD_ENCODING, 1, "COMPOS?", "COMPOS?"),
    ]


def test_an_empty_table_is_refused(tmp_path: Path) -> None:
    assert refused(table(tmp_path, as_csv(HEADER))).fault is ReleaseFault.EMPTY_TABLE


def test_every_bad_row_is_told_with_its_place(tmp_path: Path) -> None:
    short = GLUCOSE[:3]
    wrong_digit = ["2345-6", *GLUCOSE[1:]]
    no_code = ["glucose", *GLUCOSE[1:]]
    error = refused(table(tmp_path, as_csv(HEADER, GLUCOSE, short, wrong_digit, no_code, GLUCOSE)))
    told = [(problem.fault, problem.row, problem.value) for problem in error.problems]
    assert told == [
        (ReleaseFault.RAGGED_ROW, 3, ""),
        (ReleaseFault.BAD_CODE, 4, "2345-6"),
        (ReleaseFault.BAD_CODE, 5, "glucose"),
        (ReleaseFault.DUPLICATE_CODE, 6, "2345-7"),
    ]
    assert error.problems[3].details == ("2",)


def test_thousands_of_bad_rows_are_counted_and_the_first_are_told(tmp_path: Path) -> None:
    error = refused(table(tmp_path, as_csv(HEADER, *(["x", *GLUCOSE[1:]] for _ in range(5000)))))
    assert (len(error.problems), error.total) == (MAX_PROBLEMS, 5000)


def test_a_quote_that_never_closes_is_refused(tmp_path: Path) -> None:
    error = refused(table(tmp_path, as_csv(HEADER, GLUCOSE)[:-6]))
    assert error.fault is ReleaseFault.BAD_CSV


def test_a_fault_in_an_accessory_file_names_that_file(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "Loinc_2.78.zip", small_release() | {MAP_TO: as_csv(("OLD", "NEW"))})
    assert {problem.file for problem in refused(path).problems} == {MAP_TO}


def test_reading_stops_when_it_is_cancelled(tmp_path: Path) -> None:
    with open_source(write_zip(tmp_path / "Loinc_2.78.zip", small_release())) as source, pytest.raises(Cancelled):
        read_release(source, cancelled=lambda: True)


def test_progress_ends_at_its_total(tmp_path: Path) -> None:
    told: list[tuple[int, int, str]] = []
    with open_source(write_zip(tmp_path / "Loinc_2.78.zip", small_release())) as source:
        read_release(source, progress=lambda done, total, stage: told.append((done, total, stage)))
    assert told[-1][0] == told[-1][1]
    assert [done for done, _, _ in told] == sorted(done for done, _, _ in told)


def test_codes_that_loinc_itself_issued_with_a_wrong_check_digit_are_accepted() -> None:
    release = read(shared("loinc-dev", "loinc-dev-release.zip"))
    assert release.term("5895-7").code == "5895-7"
    assert (len(release), release.version) == (26263, "2.72-dev")
    assert [release.numbers[place] for place in (0, -1)] == [34, 1031301]


def test_a_nested_zip_is_no_release(tmp_path: Path) -> None:
    inner = write_zip(tmp_path / "Loinc_2.78.zip", small_release())
    outer = tmp_path / "outer.zip"
    with zipfile.ZipFile(outer, "w") as archive:
        archive.write(inner, "Loinc_2.78.zip")
    assert refused(outer).fault is ReleaseFault.NO_LOINC_TABLE
