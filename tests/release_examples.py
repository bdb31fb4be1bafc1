"""Small LOINC releases as files, built by the tests that need them."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from openpyxl import Workbook

from catalog_io.release_files import read_terms, read_variants
from catalog_io.release_source import ReleaseSource
from matching.loinc import LoincRelease
from matching.progress import IsCancelled, Progress, never, quiet

TABLE = "LoincTable/Loinc.csv"
MAP_TO = "LoincTable/MapTo.csv"
VARIANTS = "AccessoryFiles/LinguisticVariants/"
HEADER = (
    "LOINC_NUM,COMPONENT,PROPERTY,TIME_ASPCT,SYSTEM,SCALE_TYP,METHOD_TYP,CLASS,STATUS,SHORTNAME,LONG_COMMON_NAME,"
    "VersionLastChanged,COMMON_TEST_RANK,EXTERNAL_COPYRIGHT_NOTICE"
).split(",")
GLUCOSE = "2345-7,Glucose,MCnc,Pt,Ser/Plas,Qn,,CHEM,ACTIVE,Glucose SerPl-mCnc,Glucose [Mass/volume],2.64,2,".split(",")
SODIUM = "2951-2,Sodium,SCnc,Pt,Ser/Plas,Qn,,CHEM,ACTIVE,Sodium SerPl-sCnc,Sodium [Moles/volume],2.70,1,".split(",")
DIGOXIN = "10535-3,Digoxin,MCnc,Pt,Ser/Plas,Qn,,DRUG/TOX,ACTIVE,Digoxin SerPl-mCnc,Digoxin [Mass/volume],2.42,9,"
ROWS = (DIGOXIN.split(","), GLUCOSE, SODIUM)  # in the order of their texts, as official releases are
NAME_HEADER = (
    "LOINC_NUM,COMPONENT,PROPERTY,TIME_ASPCT,SYSTEM,SCALE_TYP,METHOD_TYP,CLASS,SHORTNAME,LONG_COMMON_NAME,RELATEDNAMES2,"
    "LinguisticVariantDisplayName"
).split(",")
VALUE_SET_HEADER = (
    "code LOINC,Libellé français de référence,Composant anglais,Composant français,Synonymes,Grandeur,Temps,"
    "Milieu biologique,Échelle,Technique,Chapitre,Date de validation,Version VP,Statut,Version de l'item corrigé"
).split(",")


def as_csv(*rows: Iterable[str]) -> bytes:
    """Rows as official releases write them: UTF-8, every field quoted."""
    text = io.StringIO(newline="")
    csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode()


def french(*names: tuple[str, str]) -> bytes:
    """A linguistic variant that holds components alone: ``(code, component)``."""
    return as_csv(NAME_HEADER, *((code, name, *[""] * 10) for code, name in names))


def small_release(**more: bytes) -> dict[str, bytes]:
    """The files of a release of three terms."""
    return {
        TABLE: as_csv(HEADER, *ROWS),
        MAP_TO: as_csv(("LOINC", "MAP_TO", "COMMENT"), ("1-8", "2345-7", ""), ("1-8", "2951-2", "when sodium")),
        VARIANTS + "deDE15LinguisticVariant.csv": french(("2345-7", "Glukose")),
        VARIANTS + "frCA8LinguisticVariant.csv": french(("2345-7", "Glucose (CA)")),
        VARIANTS + "frFR18LinguisticVariant.csv": french(("2951-2", "Sodium (FR)")),
    } | more


def write_zip(path: Path, members: Mapping[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def write_folder(path: Path, members: Mapping[str, bytes]) -> Path:
    for name, content in members.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(content)
    return path


def write_value_set(path: Path, rows: Iterable[Iterable[str]], nabm: Iterable[Iterable[object]] = ()) -> Path:
    """The ANS's workbook: header, title row, rows; and the alignment with NABM."""
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = "Notice"
    data = book.create_sheet("Jeu de valeurs")
    data.append(["Circuit de la biologie"])
    for row in rows:
        data.append(list(row))
    acts = book.create_sheet("Alignement NABM-LOINC FR")
    acts.append(["Code NABM", "Libellé NABM", "Code LOINC", "Libellé LOINC"])
    for act in nabm:
        acts.append(list(act))
    book.save(path)
    return path


def read_release(source: ReleaseSource, progress: Progress = quiet, cancelled: IsCancelled = never) -> LoincRelease:
    """The whole release, every linguistic variant included."""
    release = read_terms(source, progress=progress, cancelled=cancelled)
    variants = read_variants(source, release.codes, progress=progress, cancelled=cancelled)
    return replace(release, variants=dict(variants))
