"""What the names of chapters, exams and headings say of a row."""

from __future__ import annotations

import pytest

from catalog_io.lexicon_files import shipped_lexicon
from matching.axes import Axis
from matching.components import Molecule
from matching.match import Agreement, Deduced, Reason
from matching.reading.readings import Source
from matching.reading.surroundings import NO_CONTEXT, Context
from matching.words.phrases import Phrasebook
from tests.candidate_examples import SURE
from tests.engine_examples import reading, row, starter_matcher


def test_the_exam_gives_the_specimen_that_the_row_lacks() -> None:
    context = Context(specimen="Urines", titles=("IONO URINAIRE",))
    found = starter_matcher().profile(row("SODIUM", "mmol/L"), context).readings[Axis.SYSTEM]
    assert found.best == "Urine"
    assert found.source is Source.EXAM
    own = starter_matcher().profile(row("SODIUM", "mmol/L", "Sérum"), context).readings[Axis.SYSTEM]
    assert own.best == "Ser/Plas"


def test_a_chapter_is_a_guess_that_contradicts_nothing() -> None:
    found = starter_matcher().match(row("Groupe sanguin ABO Rh", chapter="Hématologie"))
    system = next(one for one in found.candidates[0].axes if one.axis is Axis.SYSTEM)
    assert system.level is not Agreement.CONFLICT


@pytest.mark.parametrize(("misspelt", "chapter"), [("hemosatse", "haemostasis"), ("Bacterilogie", "microbiology")])
def test_a_misspelt_chapter_is_the_one_that_it_is_a_slip_of(misspelt: str, chapter: str) -> None:
    assert starter_matcher().phrasebook.chapters(misspelt) == {chapter}


def test_a_virology_bench_does_no_serology_by_pcr() -> None:
    profile = starter_matcher().profile(row("CMV", specimen="Plasma", method="PCR", chapter="Virologie"))
    assert not profile.molecules & Molecule.ANTIBODY


def test_a_molecular_bench_is_taken_to_amplify_and_contradicts_nothing() -> None:
    profile = starter_matcher().profile(row("Chlamydia trachomatis", chapter="Biologie moléculaire"))
    assert profile.readings[Axis.METHOD].source is Source.GUESS
    match = starter_matcher().match(row("Chlamydia trachomatis", chapter="Biologie moléculaire"))
    for candidate in match.candidates:
        assert candidate.axes[list(Axis).index(Axis.METHOD)].level is not Agreement.CONFLICT


@pytest.mark.parametrize("label", ["TSH", "17-OHP"])  # the second is usually of serum, or of dried blood
def test_a_title_tells_of_dried_blood_as_of_a_fluid(label: str) -> None:
    found = reading(Axis.SYSTEM, label, "nmol/L", chapter="Dépistage néonatal / buvard")
    assert found.best == "Bld.dot"


def test_a_unit_of_a_day_or_per_creatinine_is_usually_of_urine() -> None:
    for unit in ("µmol/24h", "mg/g créat"):
        found = reading(Axis.SYSTEM, "Adrénaline", unit)
        assert (found.best, found.source) == ("Urine", Source.GUESS)


def test_a_row_s_own_method_goes_before_its_title_s() -> None:
    values = reading(Axis.METHOD, "IMMUNOFIXATION", chapter="EPP").values
    assert values["Immunofixation"] is Agreement.EXACT
    assert values["Electrophoresis"] is Agreement.CLOSE


def test_what_a_label_begins_with_tells_the_method_of_the_rest() -> None:
    assert reading(Axis.METHOD, "Electrophorèse de l'hémoglobine - Hb S", "%").best == "Electrophoresis"


@pytest.mark.parametrize(
    ("chapter", "specimen"),
    [("LCR", "CSF"), ("Biochimie urinaire", "Urine"), ("Liquide pleural", "Plr fld"), ("Selles", "Stool")],
)
def test_a_chapter_named_after_a_specimen_says_it_and_what_it_was_deduced_from(chapter: str, specimen: str) -> None:
    found = reading(Axis.SYSTEM, "Glucose", "mmol/L", chapter=chapter)
    assert found.best == specimen
    assert found.deduced is Deduced.CHAPTER
    assert reading(Axis.SYSTEM, "Glycémie", "mmol/L", chapter=chapter).best == "Ser/Plas"


def test_of_a_path_the_last_part_that_names_a_specimen_is_meant() -> None:
    assert (
        reading(Axis.SYSTEM, "Protéines", "g/L", chapter="LIQUIDES DE PONCTION > LIQUIDE D'ASCITE").best
        == "Periton fld"
    )
    assert reading(Axis.SYSTEM, "Sodium", "mmol/L", chapter="URINES > Ionogramme").best == "Urine"


def test_a_title_may_tell_the_time_and_that_fractions_were_parted() -> None:
    time = reading(Axis.TIME, "Volume", "mL", chapter="BIOCHIMIE URINAIRE > PROTEINURIE DES 24 H")
    assert (time.best, time.source, time.deduced) == ("24H", Source.EXAM, Deduced.CHAPTER)
    assert reading(Axis.METHOD, "Albumine", "g/L", chapter="ELECTROPHORESE DES PROTEINES").best == "Electrophoresis"
    assert reading(Axis.METHOD, "Temps de saignement", "sec", chapter="Temps de saignement (Ivy)").best == "Ivy"
    assert reading(Axis.METHOD, "Albumine", "g/L", chapter="ECBU") is None  # an analyte's usual method is not the rows'


@pytest.mark.parametrize(
    ("chapter", "method"),
    [("Antibiogramme disque", "Agar diffusion"), ("CMI E-test", "Gradient strip"), ("WESTERN BLOT LYME", "IB")],
)
def test_a_title_may_tell_how_its_rows_are_measured(chapter: str, method: str) -> None:
    assert reading(Axis.METHOD, "Amoxicilline", chapter=chapter).best == method
    assert reading(Axis.METHOD, "Amoxicilline", chapter="Antibiogramme") is None


@pytest.mark.parametrize(
    ("label", "chapter", "system"),
    [
        ("Protides", "LIQUIDES / PLEURAL / BIOCHIMIE", "Plr fld"),
        ("Protéines", "LIQUIDE DE PONCTION PLEURALE", "Plr fld"),
        ("Protidémie", "LIQUIDES > PLEURAL", "Ser/Plas"),
        ("Cristaux", "LIQUIDES > ARTICULAIRE", "Synv fld"),
        ("pH", "GAZ DU SANG VEINEUX", "BldV"),
        ("Lactate", "GDS V", "BldV"),  # its own word says arterial blood first, venous too
        ("Lactate veineux", "GDS A", "BldV"),
        ("Osmolalité", "OSMO U", "Urine"),
        ("Sodium", "IONOU24", "Urine"),
        ("pH artériel", "Gaz cordon", "BldCoA"),  # the child's, though its own word says arterial blood
        ("Coombs direct", "Sang cordon", "RBCCo"),
        ("pH", "GDS V CORDON", "BldCoV"),
        ("Hématies", "Cytologie LCR", "CSF"),
    ],
)
def test_what_is_usually_measured_in_blood_or_urine_is_measured_in_its_title_s_fluid(
    label: str, chapter: str, system: str
) -> None:
    assert reading(Axis.SYSTEM, label, chapter=chapter).best == system


def test_what_a_title_says_decides_between_the_meanings_of_a_label() -> None:
    """White cells are seen under a microscope, and told by their esterase on a strip."""
    leucocytes = row("Leucocytes", chapter="Bandelette urinaire")
    assert [slot.means for slot in starter_matcher().profile(leucocytes).slots] == ["Leukocyte esterase"]


def test_a_title_that_says_blood_rules_out_no_part_of_it() -> None:
    found = reading(Axis.SYSTEM, "Cadmium", "µg/L", chapter="METAUX > SANG")
    assert found.source is Source.GUESS
    assert {"Ser/Plas", "Bld"} <= found.values.keys()


def test_what_a_title_tells_is_quoted_apart_from_the_label() -> None:
    profile = starter_matcher().profile(row("VANCO", "mg/L", chapter="PHARMACOLOGIE > RESIDUELLES"))
    assert profile.quotes == ("RESIDUELLES › VANCO",)


def test_the_parts_of_a_path_are_chapters() -> None:
    assert {"microbiology", "molecular"} <= starter_matcher().profile(row("VRS", chapter="VIRO - BIOMOL")).chapters


@pytest.mark.parametrize("chapter", ["IONO U24", "IONOU24", "IONO U 24H", "PU24"])
def test_a_code_may_tell_the_urine_of_a_day(chapter: str) -> None:
    assert reading(Axis.TIME, "Sodium", "mmol/L", chapter=chapter).best == "24H"
    match = starter_matcher().match(row("Sodium", "mmol/L", chapter=chapter))
    assert match.reason is not Reason.UNREAD
    assert about("Débit", unit="g/24h", chapter="PROTU24") == "Protein"


def test_the_immunoglobulin_is_meant_in_grams_whatever_it_stands_under() -> None:
    assert about("IgG", unit="g/L", chapter="RUB") == "IgG"
    assert about("IgG", unit="UI/mL", chapter="RUB") == "Rubella virus Ab.IgG"


def test_what_is_seen_of_the_urine_is_of_no_collection() -> None:
    assert reading(Axis.TIME, "Aspect", chapter="PROTU24") is None
    assert reading(Axis.TIME, "Volume", "mL", chapter="PROTU24").best == "24H"


def test_what_is_measured_in_blood_is_of_no_collection_whatever_its_title_s() -> None:
    assert reading(Axis.TIME, "Créatinine sang", "µmol/L", chapter="CLAIRANCE CREAT 24H") is None


def test_twenty_four_hours_of_a_clearance_are_not_those_of_what_it_needs() -> None:
    found = reading(Axis.TIME, "Créatinine sérique", "µmol/L", chapter="BIOCHIMIE > CLAIRANCE DE LA CREATININE")
    assert found is None or found.best != "24H"


@pytest.mark.parametrize("chapter", ["SITE U", "Salle U", "URGENCE U", "SAMU"])
def test_a_letter_is_a_specimen_beside_an_analyte_only(chapter: str) -> None:
    assert reading(Axis.SYSTEM, "Créatinine", "µmol/L", chapter=chapter) is None
    assert reading(Axis.SYSTEM, "Créatinine", "µmol/L", chapter="CREAT U").best == "Urine"


@pytest.mark.parametrize("chapter", ["Gaz du sang", "Biochimie sang", "Urines et LCR", "Hémostase plasma", "DIVERS"])
def test_a_chapter_that_names_blood_or_several_specimens_or_any_says_none(chapter: str) -> None:
    found = reading(Axis.SYSTEM, "Calprotectine", chapter=chapter)
    assert found is None or found.source is Source.GUESS


@pytest.mark.parametrize(
    "chapter",
    ["GAZ DU SANG ARTERIEL / VEINEUX", "GAZ DU SANG ARTERIEL - VEINEUX", "GDS A - GDS V", "GDS A/V"],
)
def test_a_title_of_two_vessels_says_neither(chapter: str) -> None:
    found = reading(Axis.SYSTEM, "pO2", "mmHg", chapter=chapter)
    assert found is None or found.best not in ("BldA", "BldV")


@pytest.mark.parametrize("chapter", ["SANG / URINE", "SANG ET URINE", "BIOCHIMIE SANG - URINES"])
def test_blood_beside_urine_in_a_title_is_a_second_specimen(chapter: str) -> None:
    found = starter_matcher().profile(row("Sodium", "mmol/L", chapter=chapter)).readings.get(Axis.SYSTEM)
    assert found is None or found.best != "Urine"


def test_an_exam_s_title_says_the_specimen_too() -> None:
    context = Context(titles=("IONOGRAMME URINAIRE",))
    found = starter_matcher().profile(row("SODIUM", "mmol/L"), context).readings[Axis.SYSTEM]
    assert found.best == "Urine"
    assert found.deduced is Deduced.EXAM


@pytest.mark.parametrize(
    ("label", "chapter", "specimen"),
    [
        ("pH art", "Gaz du sang", "BldA"),
        ("pH vein", "Gaz du sang", "BldV"),
        ("Art. : leucocytes", "Liquides", "Synv fld"),
        ("Creat u", "Biochimie", "Urine"),
    ],
)
def test_short_words_for_a_specimen_are_read_by_their_chapter(label: str, chapter: str, specimen: str) -> None:
    assert reading(Axis.SYSTEM, label, chapter=chapter).best == specimen


def about(label: str, context: Context = NO_CONTEXT, **others: str) -> str:
    """The LOINC words of what the row is about."""
    return " ".join(
        slot.means for slot in starter_matcher().profile(row(label, **others), context).slots if slot.weight
    )


@pytest.mark.parametrize(
    ("label", "chapter", "means"),
    [
        ("soit", "HEMOGLOBINE GLYQUEE", "Hemoglobin A1c/Hemoglobin.total"),
        ("soit", "BIOCHIMIE SANGUINE : Cholestérol total", "Cholesterol"),
        ("Résultat", "SEROLOGIE DE L'HEPATITE C", "Hepatitis C virus Ab"),
        ("Ratio malade / témoin", "TEMPS DE CEPHALINE + ACTIVATEUR", "Coagulation surface induced"),
        ("Recherche", "EXAMEN PARASITOLOGIQUE DES SELLES", "Ova & parasites identified"),
        ("IgG", "SEROLOGIE DE LA RUBEOLE", "Ab Rubella virus Ab.IgG"),
        ("T60", "BIOCHIMIE > HGPO 75 G", "Glucose^1H post 75 g glucose PO"),
        ("Frottis", "PARASITOLOGIE > PALUDISME", "Plasmodium sp identified"),
        ("Aspect", "AUTO-IMMUNITE > AC ANTI NUCLEAIRES", "Nuclear Ab pattern"),
        ("Conclusion", "ELECTROPHORESE DES PROTEINES", "Protein pattern"),
        ("Interprétation", "Sérologie toxoplasmose", "Ab Toxoplasma gondii Ab"),
        ("IgG", "IMMUNO-HEMATOLOGIE > COOMBS DIRECT", "Direct antiglobulin test.IgG specific reagent"),
        ("Rapport / créat", "MICROALBUMINURIE", "Albumin/Creatinine Creatinine"),  # names only what it divides by
        ("1ère heure", "VS", "Erythrocyte sedimentation rate"),
        ("Titre", "FAN", "Nuclear Ab"),  # a short form that its bench would decide: any bench will do
        ("IgG", "RUB", "Rubella virus Ab.IgG"),
        ("Activité", "AT", "Antithrombin actual/Normal activity"),  # a short title, decided by what the label says
        ("T60", "SYNACTHENE", "Cortisol^1H post dose corticotropin 1H post dose corticotropin"),  # measured after it
    ],
)
def test_what_a_label_leaves_to_its_title_is_read_there(label: str, chapter: str, means: str) -> None:
    assert about(label, chapter=chapter) == means


@pytest.mark.parametrize(
    ("label", "chapter"),
    [
        ("IgG", "PROTEINES"),  # the immunoglobulin itself
        ("IgD", "Protéines"),
        ("Résultat", "Protéines"),  # a bench
        ("Couleur", "Protéinurie"),  # of the specimen
        ("Sodium", "BIOCHIMIE SANGUINE : Cholestérol total"),
        ("Aspect", "PROTU24"),
        ("Xyz", "HEMOGLOBINE GLYQUEE"),  # a word that nobody knows may be the analyte
        ("Commentaire", "HEMOGLOBINE GLYQUEE"),
        ("Recherche", "Bactériologie"),
        ("Résultat", "BT"),  # a bench as likely as the bleeding time
        ("Gram PV", "BT"),
        ("Conclusion", "EXAMEN CYTOBACTERIOLOGIQUE DES URINES"),  # on whatever grew
        ("Conclusion", "Protéines"),
    ],
)
def test_a_label_that_names_something_leaves_nothing_to_its_title(label: str, chapter: str) -> None:
    assert about(label, chapter=chapter) == about(label)


def test_the_exam_is_a_title_too_unless_there_are_several() -> None:
    toxoplasmosis, rubella = "Sérologie toxoplasmose", "Sérologie rubéole"
    assert about("IgM", Context(titles=(toxoplasmosis,))) == "Ab Toxoplasma gondii Ab IgM"
    assert about("IgM", Context(titles=(toxoplasmosis, rubella))) == "IgM"


@pytest.mark.parametrize(
    ("title", "chapters"),
    [
        ("BACT", {"microbiology"}),
        ("PARASIT", {"microbiology"}),
        ("HORMON", {"hormones"}),
        ("HE", set()),  # of haematology, of haemostasis
        ("BACT sang", set()),
    ],
)
def test_a_single_word_may_be_the_beginning_of_a_chapter(title: str, chapters: set[str]) -> None:
    assert Phrasebook(shipped_lexicon()).chapters(title) == chapters


def test_what_a_label_begins_with_is_a_chapter_too() -> None:
    assert "bloodgas" in starter_matcher().profile(row("Gaz du sang > pO2", "mmHg")).chapters
    assert "serology" in starter_matcher().profile(row("Sérologie - Toxoplasmose IgG")).chapters
    assert "biochemistry" in starter_matcher().profile(row("[BIO] Sodium sg")).chapters
    assert starter_matcher().profile(row("pO2 - gaz du sang")).chapters == frozenset()


def test_a_blood_gas_is_taken_to_be_arterial() -> None:
    found = reading(Axis.SYSTEM, "pO2", "mmHg", chapter="Gaz du sang")
    assert (found.best, found.source) == ("BldA", Source.GUESS)
    assert reading(Axis.SYSTEM, "pO2 veineux", "mmHg", chapter="Gaz du sang").best == "BldV"


def test_a_serology_without_unit_is_taken_to_be_qualitative_and_contradicts_nothing() -> None:
    found = reading(Axis.SCALE, "CMV IgM", chapter="SEROLOGIE")
    assert (found.best, found.source, found.deduced) == ("Ord", Source.GUESS, Deduced.CHAPTER)
    assert reading(Axis.SCALE, "Toxoplasmose IgG", "UI/mL", chapter="SEROLOGIE").best == "Qn"
    assert reading(Axis.SCALE, "Glucose", chapter="BIOCHIMIE") is None
    # on a bench that does cultures too
    assert reading(Axis.SCALE, "CMV IgM", chapter="VIROLOGIE").values == found.values


@pytest.mark.parametrize("chapter", ["POCT", "EBMD", "Biologie délocalisée"])
def test_at_the_bedside_glucose_is_not_of_arterial_blood(chapter: str) -> None:
    found = starter_matcher().profile(row("Glucose", "mmol/L", chapter=chapter)).readings[Axis.SYSTEM]
    assert found.values["BldC"] is Agreement.EXACT
    assert found.values["BldA"] is Agreement.CLOSE


@pytest.mark.parametrize(
    ("label", "chapter", "system"),
    [
        ("Groupe ABO", "Donneur", "Bld^Donor"),
        ("Ac anti-HBc", "Donneur", "Ser^Donor"),
        ("Groupe ABO", "Poche CGR", "Bld^BPU"),
        ("Kell", "Poche CGR", "RBC^BPU"),
        ("Groupe ABO", "Nouveau-né", "Bld^Newborn"),
    ],
)
def test_a_title_says_whose_blood_it_is(label: str, chapter: str, system: str) -> None:
    assert starter_matcher().profile(row(label, chapter=chapter)).readings[Axis.SYSTEM].values[system] is SURE


def test_what_is_seen_with_the_naked_eye_is_seen_by_no_microscope() -> None:
    found = starter_matcher().profile(row("Présence de glaires", chapter="Coproculture / Macroscopie"))
    assert found.readings[Axis.METHOD].best == "Visual"
