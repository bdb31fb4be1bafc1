"""The words by which laboratories head their columns, in French and English."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum

from catalog_io.characters import fold


class Field(StrEnum):
    """What a column of a general table can be; the value is its name in a column choice (``code=…,label=…``)."""

    CODE = "code"
    LABEL = "label"
    SYNONYMS = "synonyms"
    PROPERTY = "property"
    UNIT_CODE = "unit_code"
    UNIT = "unit"
    TIME = "time"
    SPECIMEN_CODE = "specimen_code"
    SPECIMEN = "specimen"
    SCALE = "scale"
    METHOD = "method"
    NABM = "nabm"
    CHAPTER = "chapter"
    SUBCHAPTER = "subchapter"
    EXAM = "exam"
    SUBCONTRACTED = "subcontracted"
    SUBCONTRACTED_TO = "subcontracted_to"
    LABORATORY = "laboratory"  # the executing one; kept among the extras
    VOLUME = "volume"
    REFERENCE_RANGE = "reference_range"  # kept among the extras
    RESULT_TYPE = "result_type"  # kept among the extras


_OF = r"(?: (?:de |du |de l |d )?)"
_THING = r"(?:analyses?|tests?|parametres?|resultats?|analytes?|dosages?|items?|elements?|constituants?|composants?)"
_SPECIMEN = (
    r"(?:milieux?|specimens?|echantillons?|prelevements?|matrices?|systeme?s?|samples?|sample type|specimen type)"
)
_LAB = r"(?:labo|laboratoire|lab|laboratory|sil|sgl|sih|lis|local|interne|local code|client|systeme)"
# Best pattern of a field first; each must fit the whole folded header.
_PATTERNS: dict[Field, tuple[str, ...]] = {
    Field.CODE: (
        rf"code|code{_OF}{_THING}|code{_OF}{_LAB}|{_LAB} code|{_THING} code|mnemo(?:nique)?s?|code mnemo(?:nique)?|cod",
        r"identifiant(?: \w+)*|id|\w+ ?id|id \w+|item ?id|code (?:court|analyseur|article|produit)|codes|mnemonic",
        r"reference|ref|cle|key|sigle|abrege|abreviation|abbreviation|numero|no|num|n",
    ),
    Field.LABEL: (
        rf"label|libelle|libelle{_OF}{_THING}|libelle (?:long|complet|principal|local|fr|francais)|label fr",
        rf"nom|nom{_OF}{_THING}|intitule(?:{_OF}{_THING})?|designation(?:{_OF}{_THING})?|{_THING} (?:name|label)|name",
        rf"lib|libel|{_THING}|description|long name|test description|display(?: name)?|local name|libelle edite",
        r"denomination|nom (?:long|complet|local|fr)|libelles?|rubrique analyse|test",
    ),
    Field.SYNONYMS: (
        r"synonymes?|synonyms?|alias|aliases|autres? (?:noms?|libelles?)|libelle (?:court|abrege|reduit|secondaire)",
        r"nom (?:court|abrege)|short name|short label|abreviations?|mots? cles?|keywords?|libelle synonyme",
    ),
    Field.PROPERTY: (r"grandeurs?|property|kind of property|propriete|type de grandeur", r"grandeur mesuree"),
    Field.UNIT_CODE: (r"code unites?(?: \w+)*|unit code|unite code|code ucum|ucum",),
    Field.UNIT: (
        r"unites?|units?|libelle unites?(?: \w+)*|unite(?: de)? (?:mesure|principale|resultat|rendu|usuelle)",
        r"unites? .*|units? of measure|uom|u",
    ),
    Field.TIME: (r"temporalites?|temps|time|timing|time aspect|duree(?: de recueil)?", r"periode|moment"),
    Field.SPECIMEN_CODE: (rf"code{_OF}{_SPECIMEN}|{_SPECIMEN} code|code nature",),
    Field.SPECIMEN: (
        rf"{_SPECIMEN}(?: biologiques?)?|libelle{_OF}{_SPECIMEN}|nature(?:{_OF}{_SPECIMEN})?|type{_OF}{_SPECIMEN}",
        rf"{_SPECIMEN} .*|milieu nature d echantillon|fluid|tube|nature.*",
    ),
    Field.SCALE: (r"echelles?|scale|scale type|type d echelle",),
    Field.METHOD: (
        r"methodes?|techniques?|methods?|methode analytique|technique analytique|principe",
        r"methode .*|technique .*",
    ),
    Field.NABM: (
        r"(?:codes? )?nabm(?: .*)?|codes? (?:acte|nomenclature)s?|nomenclature|actes?|.*mention hn|cotation.*",
    ),
    Field.CHAPTER: (
        r"chapitres?|sections?|chapter|libelle chapitre|disciplines?|domaines?|departement|department|specialites?",
        r"secteurs?|services?|familles?|rubriques?|categor(?:ie|y|ies)|paillasses?|group(?:e|es)?|code chapitre",
    ),
    Field.SUBCHAPTER: (
        r"sous ?chapitres?|subchapter|libelle sous chapitre|sous (?:famille|section|domaine|rubrique)s?",
    ),
    Field.EXAM: (
        r"examens?|code examen|demandes?|code demande|exams?|orders?|order code|panels?|bilans?|prescriptions?",
        r"libelle (?:examen|demande)|nom de l examen|first order",
    ),
    Field.SUBCONTRACTED: (
        r"sous ?trait(?:e|ee|es|ance)?|st|subcontracted|sous traite o n|outsourced|sent out|send out",
        r"envoye|externalise|transmis|(?:analyse|examen|test)s? sous ?traitee?s?.*",
        r".*sous ?trait(?:e|ee|ance) (?:oui non|o n)",
    ),
    Field.SUBCONTRACTED_TO: (
        r"sous ?traitants?|(?:labo|laboratoire) (?:sous ?traitant|de sous ?traitance|specialise|destinataire)",
        r"subcontract(?:or|ed to)|sous ?traite (?:a|par|vers|chez)|reference lab(?:oratory)?",
        r"destinataire|correspondant|envoye a",
    ),
    Field.LABORATORY: (
        r"(?:labo|laboratoire|site|plateau) (?:executant|realisateur|d execution|de realisation|technique)",
        r"executing lab(?:oratory)?|performing lab(?:oratory)?|executant|lieu d execution",
        r"site|laboratoire|labo|laboratory",
    ),
    Field.VOLUME: (
        r"volumes?|volume (?:annuel|an|par an|20\d\d)|volumetrie|(?:nombre|nb|nbre) .*(?:an|annuel|annee)",
        r"yearly volume|annual volume|frequence annuelle|quantite(?: annuelle)?|activite|nombre d? ?actes",
        r"nombre|nb|nbre|count|n an|effectif",
    ),
    Field.REFERENCE_RANGE: (
        r"(?:valeurs?|intervalles?|bornes?|normes?) (?:de )?(?:reference|normales?|usuelles?)|normes?|vr",
        r"reference ranges?|valeurs? .*normales?|bornes?|ref range|normal range|valeurs? de ref",
    ),
    Field.RESULT_TYPE: (
        r"type(?: de)? (?:resultats?|donnees?|valeurs?|rendu)|result type|data type|format(?: de)? resultat",
        r"format|datatype|nature du resultat",
    ),
}
_COMPILED = {field: tuple(map(re.compile, patterns)) for field, patterns in _PATTERNS.items()}
# Columns that no matching may see: answers, remarks, and names in a language that the laboratory's label is not in.
_NEVER = re.compile(
    r".*\bloinc\b.*|.*\bsnomed\b.*|.*\b(?:notes?|remarques?|commentaires?|comments?|observations?)\b.*"
    r"|.*(?:anglais|english).*|(?:label|libelle|nom|name|designation|synonymes?|synonyms?) (?:en|eng|gb|us)"
)


def is_never(header: str) -> bool:
    """A column to keep and never to match on: LOINC codes, notes, labels in English beside the laboratory's own."""
    return bool(_NEVER.fullmatch(fold(header)))


def fit(field: Field, header: str) -> int:
    """How well a header names a field: 0 not at all, 1 the best pattern, 2 the next."""
    folded = fold(header)
    if not folded or _NEVER.fullmatch(folded):
        return 0
    return next((rank for rank, pattern in enumerate(_COMPILED[field], 1) if pattern.fullmatch(folded)), 0)


def known_words(cells: Iterable[str]) -> int:
    """How many cells of a row could be the header of something."""
    return sum(len(cell) < 60 and (is_never(cell) or any(fit(field, cell) for field in Field)) for cell in cells)
