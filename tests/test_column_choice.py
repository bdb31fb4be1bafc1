"""Columns are guessed by header and content; the user's choice wins."""

from __future__ import annotations

from dataclasses import replace

import pytest

from catalog_io.column_choice import ColumnChoice, by_header, corrections, guess_columns, parse_columns, resolve
from catalog_io.column_words import Field
from catalog_io.errors import FileCode, FileError
from catalog_io.tables import Table, table_of


def table(*lines: str) -> Table:
    return table_of("a.csv", "\n".join(lines).encode())


def guessed(*lines: str) -> dict[str, str]:
    found = table(*lines)
    return {field.value: found.headers[int(column) - 1] for field, column in guess_columns(found).columns}


def test_the_columns_of_the_development_catalogues_are_found_and_answers_are_left_alone() -> None:
    assert guessed("local_code,label,label_en,specimen,unit,method,section,loinc,note", "A,b,c,d,e,f,g,h,i") == {
        "code": "local_code",
        "label": "label",
        "specimen": "specimen",
        "unit": "unit",
        "method": "method",
        "chapter": "section",
    }


def test_french_headers_of_a_whole_catalogue_are_found() -> None:
    headers = (
        "Code analyse;Libellé long;Libellé court;Grandeur;Code unité;Unité;Temporalité;Code milieu;Milieu;Échelle;"
        "Technique;Code NABM;Chapitre;Sous-chapitre;Examen;Sous-traité (O/N);Laboratoire sous-traitant;"
        "Laboratoire exécutant;Volume annuel;Valeurs de référence;Type de résultat;Code LOINC;Libellé LOINC;Remarques"
    )
    assert guessed(headers, ";".join("x" * 24)) == {
        "code": "Code analyse",
        "label": "Libellé long",
        "synonyms": "Libellé court",
        "property": "Grandeur",
        "unit_code": "Code unité",
        "unit": "Unité",
        "time": "Temporalité",
        "specimen_code": "Code milieu",
        "specimen": "Milieu",
        "scale": "Échelle",
        "method": "Technique",
        "nabm": "Code NABM",
        "chapter": "Chapitre",
        "subchapter": "Sous-chapitre",
        "exam": "Examen",
        "subcontracted": "Sous-traité (O/N)",
        "subcontracted_to": "Laboratoire sous-traitant",
        "laboratory": "Laboratoire exécutant",
        "volume": "Volume annuel",
        "reference_range": "Valeurs de référence",
        "result_type": "Type de résultat",
    }


def test_english_headers_are_found() -> None:
    found = guessed("Test ID,Test Name,Units,Sample Type,Performing Lab,Reference Range", "1,Sodium,mmol/L,Serum,x,y")
    assert found == {
        "code": "Test ID",
        "label": "Test Name",
        "unit": "Units",
        "specimen": "Sample Type",
        "laboratory": "Performing Lab",
        "reference_range": "Reference Range",
    }


def test_a_catalogue_of_exams_has_exams_for_analyses() -> None:
    assert guessed("Code examen;Libellé examen", "E1;Sodium") == {"code": "Code examen", "label": "Libellé examen"}
    assert guessed("Code;Examen", "E1;Sodium") == {"code": "Code", "label": "Examen"}


def test_columns_without_header_are_guessed_from_what_they_hold() -> None:
    rows = [
        f"{code};{label};{unit};{specimen};{scale};{loinc}"
        for code, label, unit, specimen, scale, loinc in (
            ("GLU", "Glucose à jeun", "mmol/L", "Plasma", "QN", "2345-7"),
            ("NA", "Sodium", "mmol/L", "Sérum", "QN", "2951-2"),
            ("K", "Potassium", "mmol/L", "Sérum", "QN", "2823-3"),
            ("CRP", "Protéine C réactive", "mg/L", "Sérum", "QN", "1988-5"),
            ("HBG", "Hémoglobine", "g/dL", "Sang", "QN", "718-7"),
            ("BACT", "Bactériologie des urines", "", "Urine", "NOM", "630-4"),
            ("PLT", "Plaquettes", "G/L", "Sang", "QN", "777-3"),
            ("LEU", "Leucocytes", "G/L", "Sang", "QN", "6690-2"),
        )
    ]
    assert guessed(*rows) == {"code": "1", "label": "2", "unit": "3", "specimen": "4", "scale": "5"}


BODY = (
    "GLY;Glucose à jeun;mmol/L;Plasma;Hexokinase;Biochimie;12000",
    "NA;Sodium;mmol/L;Plasma;ISE;Biochimie;9000",
    "CREA;Créatinine;µmol/L;Sérum;Enzymatique;Biochimie;8000",
    "TSH;TSH us;mUI/L;Sérum;CMIA;Hormonologie;4000",
    "PROTU;Protéinurie;g/24h;Urines;;Biochimie;300",
    "HB;Hémoglobine;g/dL;Sang total;;Hématologie;15000",
    "PLT;Plaquettes;G/L;Sang total;;Hématologie;15000",
    "TP;Taux de prothrombine;%;Plasma;;Hémostase;900",
)
FIELDS = ("code", "label", "unit", "specimen", "method", "chapter", "volume")


@pytest.mark.parametrize(
    "header",
    [
        "Mnémo;Intitulé édité;U. rendu;Prél.;Auto / Technique;Rayon;Nb 2025",
        "Code ana;Lib. long;Unité rendue;Nat. prél.;Automate/Technique;Paillasse;Nb/an",
        "ANA_CODE;ANA_LIB;ANA_UNITE;ANA_PRELVT;ANA_METH;ANA_SECTEUR;ANA_NB",
        "N° ana.;Libellé édité;U.;Éch.;Tech.;Sect.;Qté",
        "CodeAnalyse;LibelléAnalyse;UnitéRésultat;TypePrélèvement;Technique;Famille;Volume2025",
        "Cd test;Désign.;Un. rés.;Type éch.;Méth.;Fam.;Vol. 2024",
        "Mném.;Nom édité;Unités rendues;Prélvt;Mode opératoire;Poste;2025",
        "Réf. analyse;Lib. court;U. usuelle;Nature prél.;Appareil/technique;Service;Nbre d'actes",
        "ID;Dénomination;Unit.;Liq. biol.;Automate / Méthode;Disc.;Cumul 2025",
        "Sigle;Intitulé du dosage;Unité(s) de rendu;Nat. échant.;Auto/Méth.;Chap.;Stat. 2025",
        "Code_SIL;Lib_Edition;Unite_1;Milieu_Prel;Technique_1;Rubrique;Total 2025",
        "Mnémonique ana;Lib.;U/rendu;Tube;Techn./Auto;Rayons;Nb dem.",
        "Abrév.;Analyse (libellé);Unite d'edition;Mil.;Principe;Spécialité;Activité 2024",
        "COD1;LIB1;UNITE1;PREL1;TECH1;POSTE1;NB1",
    ],
)
def test_the_short_words_of_french_laboratories_are_known(header: str) -> None:
    assert guessed(header, *BODY) == dict(zip(FIELDS, header.split(";"), strict=True))


@pytest.mark.parametrize("header", ["Automate", "Auto.", "Analyseur"])
def test_the_name_of_a_machine_is_known_and_no_method(header: str) -> None:
    assert guessed(f"{header};Libellé", "XN;Sodium", "AU;Urée") == {"label": "Libellé"}


def test_what_a_hospital_calls_a_unit_is_none() -> None:
    assert "unit" not in guessed("Code;Libellé;Unité fonctionnelle", "A;a;b")
    assert guessed("Code;Libellé;Unité technique", "A;a;b")["chapter"] == "Unité technique"


def test_under_headers_that_say_nothing_only_what_can_be_nothing_else_is_guessed() -> None:
    found = guessed("Zone;Libellé;Rendu en;Support;Machine;Groupe technique;Combien", *BODY)
    assert found == {"code": "Zone", "label": "Libellé", "unit": "Rendu en", "specimen": "Support"}


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Commentaire unités", ("mmol/L", "g/L", "mmol/L", "g/L", "g/L")),  # never, whatever it holds
        ("Code tarif", ("A1", "A2", "A3", "A4", "A5")),  # a header that is no code's, behind the label
        ("Rang", ("11", "12", "13", "14", "15")),
        ("Urgence", ("oui/non", "oui/non", "a/b", "oui/non", "a/b")),  # of the form of a unit
        ("Sous-chapitre", ("Sang", "Sang", "Urines", "Sang", "Sang")),  # named otherwise
    ],
)
def test_beside_headers_that_say_what_they_are_a_likeness_alone_is_not_enough(
    header: str, cells: tuple[str, ...]
) -> None:
    rows = [f"{label};{cell}" for label, cell in zip(("Sodium", "Urée", "TSH", "CRP", "Fer"), cells, strict=True)]
    found = guessed(f"Libellé;{header}", *rows)
    assert set(found) - {"subchapter"} == {"label"}


def test_a_short_name_is_the_label_where_there_is_no_other() -> None:
    assert guessed("Code;Lib. court;Unité", "A;Sodium;g/L", "B;Urée;g/L") == {
        "code": "Code", "label": "Lib. court", "unit": "Unité",
    }  # fmt: skip


def test_a_choice_reads_as_it_is_written() -> None:
    choice = parse_columns('code=Code,label="Libellé, ""long""", unit=3,section=Secteur,method=')
    assert choice.columns == (
        (Field.CODE, "Code"),
        (Field.LABEL, 'Libellé, "long"'),
        (Field.UNIT, "3"),
        (Field.CHAPTER, "Secteur"),
        (Field.METHOD, ""),
    )
    assert parse_columns(str(choice)) == choice


@pytest.mark.parametrize("text", ["", "code", "code=A,couleur=B", "code=A,code=B", "=A", "code=A,,label=B"])
def test_a_choice_that_cannot_be_understood_is_an_error(text: str) -> None:
    with pytest.raises(FileError) as failure:
        parse_columns(text)
    assert failure.value.code is FileCode.BAD_COLUMN_CHOICE


def test_the_users_columns_win_and_the_rest_is_guessed() -> None:
    found = table("Code;Libellé;Unité;Nom;3", "A;b;c;d;e")
    assert resolve(parse_columns("label=nom,unit="), found) == {Field.LABEL: 3, Field.CODE: 0}
    assert resolve(parse_columns("label=2,synonyms=3"), found)[Field.SYNONYMS] == 4  # a header before a number
    assert resolve(ColumnChoice(((Field.LABEL, 2),), exact=True), found) == {Field.LABEL: 1}


def test_a_column_that_is_not_there_is_an_error_with_those_that_are() -> None:
    for wrong in ("code=Kode", "code=0", "code=3"):
        with pytest.raises(FileError) as failure:
            resolve(parse_columns(wrong), table("Code;Libellé", "A;b"))
        assert failure.value.code is FileCode.UNKNOWN_COLUMN
        assert failure.value.details[1:] == ("Code", "Libellé")


def test_a_choice_names_the_sheet_too() -> None:
    choice = parse_columns('sheet="Tarif, 2026",label=Nom')
    assert (choice.sheet, choice.columns) == ("Tarif, 2026", ((Field.LABEL, "Nom"),))
    assert parse_columns(str(choice)) == choice
    assert parse_columns("sheet=Tarifs") == ColumnChoice(sheet="Tarifs")
    with pytest.raises(FileError):
        parse_columns("sheet=A,sheet=B")


def corrected(found: Table, **columns: int) -> str:
    return str(corrections(ColumnChoice(tuple((Field(name), column) for name, column in columns.items()), True), found))


def test_what_is_chosen_otherwise_than_guessed_is_kept_by_header() -> None:
    found = table("Code;Libellé;Nom, long;Unité", "A;b;c;d")
    assert corrected(found, code=1, label=2, unit=4) == ""
    assert corrected(found, code=1, label=3) == 'label="Nom, long",unit='
    assert corrected(table("Code;Code;Libellé", "1;A;b"), code=2, label=3) == "code=2"  # two columns of one name
    assert corrected(table("NA;Sodium;mmol/L", "K;Potassium;mmol/L"), code=2, label=1, unit=3) == "code=2,label=1"


def test_columns_said_by_number_are_kept_by_header() -> None:
    said = parse_columns("label=3,code=Code,unit=")
    assert str(by_header(said, table("Code;Libellé;Nom long", "A;b;c"))) == "label=Nom long,code=Code,unit="
    assert str(by_header(said, table("Code;Nom;Nom", "A;b;c"))) == "label=3,code=Code,unit="  # two of one name
    assert str(by_header(parse_columns("label=2"), table("NA;Sodium", "K;Potassium"))) == "label=2"


def test_a_remembered_choice_says_nothing_of_columns_that_are_gone() -> None:
    remembered = replace(parse_columns("label=Nom long,chapter=Zone,unit="), is_remembered=True)
    assert resolve(remembered, table("Zone;Unité;Nom long;Libellé;Code", "z;u;n;l;c")) == {
        Field.CHAPTER: 0,
        Field.LABEL: 2,
        Field.CODE: 4,
    }
    assert resolve(remembered, table("Code;Libellé;Secteur", "c;l;s")) == {
        Field.CODE: 0,
        Field.LABEL: 1,
        Field.CHAPTER: 2,
    }


def test_a_table_without_labels_is_an_error() -> None:
    with pytest.raises(FileError) as failure:
        resolve(parse_columns("label="), table("Code;Libellé", "A;b"))
    assert failure.value.code is FileCode.NO_LABEL_COLUMN
