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
_THING = (
    r"(?:analyses?|ana|anal|tests?|parametres?|param|resultats?|res|analytes?|dosages?|items?|elements?|constituants?"
    r"|composants?)"
)
_TAKEN = r"(?:prelevements?|prel|prelt|prelvt|prelevt|prelev|prlvt|plvt)"
_SPECIMEN = (
    rf"(?:milieux?|mil|specimens?|echantillons?|ech|echant|{_TAKEN}|matrices?|systeme?s?|samples?|sample type"
    r"|specimen type)"
)
_LAB = r"(?:labo|laboratoire|lab|laboratory|sil|sgl|sih|lis|local|interne|local code|client|systeme)"
_NAME = r"(?:lib|libell?|libelles?|intitules?|intit|nom|denomination|designation|desig|design)"
_SHOWN = r"(?:edite|edition|imprime|impression|affiche|rendu|compte rendu|cr)"
_SHORT = r"(?:court|crt|abrege|abr|reduit|secondaire)"
_UNIT = r"(?:unites?|units?|u|un|uni|unit)"
_COUNT = r"(?:nombre|nbres?|nbr|nb|quantites?|qtes?|volumes?|vol|volumetrie|activite|effectifs?|stat|stats|cumul|total)"
_YEARLY = r"(?:an|ans|annees?|annuel|annuelle|annuels|par an|20\d\d|n 1)"
_COUNTED = (
    r"(?:d |de |des )?(?:actes?|analyses?|dosages?|demandes?|dem|dossiers?|prescriptions?|tests?|resultats?|realises?)"
)
_SUB = r"(?:sous|ss|s)"
# Best pattern of a field first; each must fit the whole folded header.
_PATTERNS: dict[Field, tuple[str, ...]] = {
    Field.CODE: (
        rf"code|code{_OF}{_THING}|code{_OF}{_LAB}|{_LAB} code|{_THING} code|mnemo(?:nique)?s?|code mnemo(?:nique)?|cod",
        rf"identifiant(?: \w+)*|id|\w+ ?id|id \w+|item ?id|code (?:court|analyseur|article|produit)|codes|mnemonic"
        rf"|(?:cod|cd|mnemo|mnemonique|mne|mnem|num|no|n|ref){_OF}{_THING}|mne|mnem",
        r"reference|ref|cle|key|sigle|abrege|abreviation|abbreviation|abrev|numero|no|num|n",
    ),
    Field.LABEL: (
        rf"label|libelle|libelle{_OF}{_THING}|libelle (?:long|complet|principal|local|fr|francais)|label fr",
        rf"nom|nom{_OF}{_THING}|intitule(?:{_OF}{_THING})?|designation(?:{_OF}{_THING})?|{_THING} (?:name|label)|name",
        rf"lib|libell?|{_THING}|description|long name|test description|display(?: name)?|local name|libelle edite",
        rf"denomination|nom (?:long|complet|local|fr)|libelles?|rubrique analyse|test"
        rf"|{_NAME}(?:{_OF}{_THING})?(?: (?:long|longue|complete?|principale?|usuel|{_SHOWN}))?",
    ),
    Field.SYNONYMS: (
        r"synonymes?|synonyms?|alias|aliases|autres? (?:noms?|libelles?)|libelle (?:court|abrege|reduit|secondaire)",
        r"nom (?:court|abrege)|short name|short label|abreviations?|mots? cles?|keywords?|libelle synonyme|syn|synon"
        rf"|{_NAME}(?:{_OF}{_THING})? {_SHORT}e?",
    ),
    Field.PROPERTY: (r"grandeurs?|property|kind of property|propriete|type de grandeur", r"grandeur mesuree"),
    Field.UNIT_CODE: (r"code unites?(?: \w+)*|unit code|unite code|code ucum|ucum|(?:code|cod|cd) (?:u|unit)",),
    Field.UNIT: (
        r"unites?|units?|libelle unites?(?: \w+)*|unite(?: de)? (?:mesure|principale|resultat|rendu|usuelle)",
        # not what a hospital and a laboratory call their parts
        r"unites? (?!(?:d )?(?:fonct|med|tech|trav|heberg|soins?|oeuvre|facture)).*|units? of measure|uom|u"
        rf"|(?:lib |libelle )?{_UNIT}(?: (?:de |du )?(?:rendue?s?|res|resultats?|mes|mesures?|usuelle|edite?e?|edition"
        r"|cr|si|conv|principale|\d))?",
    ),
    Field.TIME: (r"temporalites?|temps|time|timing|time aspect|duree(?: de recueil)?", r"periode|moment"),
    Field.SPECIMEN_CODE: (rf"(?:code|cod|cd|mnemo){_OF}{_SPECIMEN}|{_SPECIMEN} code|code (?:nature|nat|tube)",),
    Field.SPECIMEN: (
        rf"{_SPECIMEN}(?: biologiques?)?|libelle{_OF}{_SPECIMEN}|nature(?:{_OF}{_SPECIMEN})?|type{_OF}{_SPECIMEN}",
        rf"(?:nat|nature|type|lib|mat|materiel){_OF}{_SPECIMEN}|liquides?(?: biologiques?)?|liq(?: biol?)?",
        rf"{_SPECIMEN} .*|milieu nature d echantillon|fluid|nature.*",
        r"tubes?|(?:type|nature)(?: de)? (?:tube|recipient)s?|tube \w+|recipients?|contenants?",
    ),
    Field.SCALE: (r"echelles?|scale|scale type|type d echelle|quali quanti|quanti quali|qn ql|ql qn",),
    Field.METHOD: (
        r"methodes?|techniques?|methods?|methode analytique|technique analytique|principe",
        r"(?:methode|meth|technique|techn|tech) .*|meth|techn?|mode op(?:eratoire)?"
        r"|(?:automates?|auto|analyseur|appareil) (?:et |ou )?(?:technique|tech|methode|meth)",
    ),
    Field.NABM: (
        r"(?:codes? )?nabm(?: .*)?|codes? (?:acte|nomenclature)s?|nomenclature|actes?|.*mention hn|cotation.*"
        r"|cot|nomencl|codes? (?:cnam|bhn|ngap)|bhn",
    ),
    Field.CHAPTER: (
        r"chapitres?|sections?|chapter|libelle chapitre|disciplines?|domaines?|departement|department|specialites?",
        r"secteurs?|services?|familles?|rubriques?|categor(?:ie|y|ies)|paillasses?|group(?:e|es)?|code chapitre",
        r"chap|sect|fam|rub|disc|rayons?|postes?(?: de travail)?|(?:lib|libelle) (?:secteur|paillasse|famille|rayon)"
        r"|unites? techniques?",
    ),
    Field.SUBCHAPTER: (
        r"sous ?chapitres?|subchapter|libelle sous chapitre|sous (?:famille|section|domaine|rubrique)s?",
        rf"{_SUB} ?(?:chapitre|chap|famille|fam|section|rubrique|rayon|secteur|groupe)s?",
    ),
    Field.EXAM: (
        r"examens?|code examen|demandes?|code demande|exams?|orders?|order code|panels?|bilans?|prescriptions?",
        r"libelle (?:examen|demande)|nom de l examen|first order|(?:code|cod|cd) exam?|profils?",
    ),
    Field.SUBCONTRACTED: (
        r"sous ?trait(?:e|ee|es|ance)?|st|subcontracted|sous traite o n|outsourced|sent out|send out",
        r"envoye|externalise|transmis|(?:analyse|examen|test)s? sous ?traitee?s?.*|s t|ss ?trait(?:e|ee|es|ance)?",
        r".*sous ?trait(?:e|ee|ance) (?:oui non|o n)|(?:s t|st|ss trait(?:e|ee|ance)?|externe) (?:oui non|o n)",
    ),
    Field.SUBCONTRACTED_TO: (
        r"sous ?traitants?|(?:labo|laboratoire) (?:sous ?traitant|de sous ?traitance|specialise|destinataire)",
        r"subcontract(?:or|ed to)|sous ?traite (?:a|par|vers|chez)|reference lab(?:oratory)?",
        r"destinataire|correspondant|envoye a|ss ?traitants?"
        r"|(?:labo|laboratoire) (?:s t|st|ext|exterieur|externe|dest)",
    ),
    Field.LABORATORY: (
        r"(?:labo|laboratoire|site|plateau) (?:executant|realisateur|d execution|de realisation|technique)",
        r"executing lab(?:oratory)?|performing lab(?:oratory)?|executant|lieu d execution|(?:labo|site) exec",
        r"site|laboratoire|labo|laboratory",
    ),
    Field.VOLUME: (
        r"volumes?|volume (?:annuel|an|par an|20\d\d)|volumetrie|(?:nombre|nb|nbre) .*(?:an|annuel|annee)",
        r"yearly volume|annual volume|frequence annuelle|quantite(?: annuelle)?|activite|nombre d? ?actes",
        rf"{_COUNT} (?:{_COUNTED} )?(?:en |sur )?{_YEARLY}|{_COUNT} {_COUNTED}",
        r"nombre|nb|nbre|nbr|count|n an|n 20\d\d|effectif|qtes?|vol|freq|stats?|20\d\d",
    ),
    Field.REFERENCE_RANGE: (
        r"(?:valeurs?|intervalles?|bornes?|normes?) (?:de )?(?:reference|normales?|usuelles?)|normes?|vr",
        r"reference ranges?|valeurs? .*normales?|bornes?|ref range|normal range|valeurs? de ref",
        r"(?:val|vals|valeurs?|interv?|intervalles?) (?:de )?(?:refs?|norm|normales?|us|usuelles?)"
        r"|(?:bornes?|norme) .*",
    ),
    Field.RESULT_TYPE: (
        r"type(?: de)? (?:resultats?|donnees?|valeurs?|rendu)|result type|data type|format(?: de)? resultat",
        r"format|datatype|nature du resultat|(?:type|format)(?: de)? res",
    ),
}
_COMPILED = {field: tuple(map(re.compile, patterns)) for field, patterns in _PATTERNS.items()}
# Columns that no matching may see: answers, remarks, and names in a language that the laboratory's label is not in.
_NEVER = re.compile(
    r".*\bloinc\b.*|.*\bsnomed\b.*|.*\b(?:notes?|remarques?|commentaires?|comm?|comments?|observations?|obs)\b.*"
    r"|.*(?:anglais|english).*|(?:label|libelle|nom|name|designation|synonymes?|synonyms?) (?:en|eng|gb|us)"
)
# What laboratories keep beside their analyses and no field is for: known words of a header all the same.
_OTHER = re.compile(
    r"automates?|auto|analyseurs?|appareils?|instruments?|machines?|reactifs?|fournisseurs?|delais?(?: .*)?"
    r"|tarifs?|prix|cout|statut|etat|actifs?|dates?(?: .*)?|creation|modification|ordre|rang|tri|type|frequence|urgence"
)
_OF_THING = re.compile(rf"\b{_THING}\b|(?<=[a-z]) \d$")
_HUMP = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z])|(?<=[^\W\d_])(?=\d+$)")


def is_never(header: str) -> bool:
    """A column to keep and never to match on: LOINC codes, notes, labels in English beside the laboratory's own."""
    return bool(_NEVER.fullmatch(_words(header)))


def fit(field: Field, header: str) -> int:
    """How well a header names a field: 0 not at all, 1 the best pattern, 2 the next; what says besides that it is of
    an analysis or which of several it is, as ``ANA_UNITE`` and ``LIB1`` do, comes behind all of them."""
    words = _words(header)
    if not words or _NEVER.fullmatch(words):
        return 0
    bare = " ".join(_OF_THING.sub(" ", words).split())
    tries = ((text, pattern) for text in (words, bare) for pattern in _COMPILED[field])
    return next((rank for rank, (text, pattern) in enumerate(tries, 1) if pattern.fullmatch(text)), 0)


def _words(header: str) -> str:
    """``LibelléAnalyse`` and ``LIBELLE_ANALYSE`` → ``libelle analyse``, ``Nb2025`` → ``nb 2025``"""
    return fold(_HUMP.sub(" ", header))


def is_known(header: str) -> bool:
    """Whether a header says what its column is, of a field or of none."""
    return is_never(header) or bool(_OTHER.fullmatch(_words(header))) or any(fit(field, header) for field in Field)


def known_words(cells: Iterable[str]) -> int:
    """How many different cells of a row could be the header of something."""
    return sum(len(cell) < 60 and is_known(cell) for cell in {cell.strip() for cell in cells})
