"""The length at which an export cuts its labels: ``ALANINE AMINOTRANSFE``, ``TACROLIMUS (PROGRAF)``.

What is missing may say more (a residual level, a phenotype, an antibody's class), and nothing in the row tells so: only
that many labels of the catalogue end at the same letter does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from matching.words.quoting import cut_words, stretch
from matching.words.text import words

_LEAST = 10  # labels of full length
_PILED = 3.0  # times as many as have one of the lengths before
_BEFORE = range(2, 7)  # one letter less is what remains where the cut is behind a blank
_WORTH = 12  # letters: shorter codes and mnemonics are made to fit


def cut_length(labels: Iterable[str]) -> int | None:
    """The characters that each of a catalogue's labels may have, where many are cut off there; None where none is."""
    lengths = Counter(len(label.rstrip()) for label in labels)
    longest = max(lengths, default=0)
    usual = sum(lengths[longest - less] for less in _BEFORE) / len(_BEFORE)
    is_piled = lengths[longest] >= max(_LEAST, _PILED * usual)
    return longest if longest >= _WORTH and is_piled else None


def may_be_cut(label: str, length: int | None) -> bool:
    """Whether a label is as long as those that are cut off, a blank at its end left out."""
    return length is not None and len(label.rstrip()) >= length - 1


def without_cut_specimen(label: str, specimen: str) -> str:
    """The label with blanks where the row's specimen stands cut off at its end: ``REC.MICROSPORIDIE SE``, of "selles",
    is no selenium."""
    spelt = words(label)
    last = len(spelt) - 1
    if last < 1 or last not in cut_words(label):
        return label
    begun = spelt[last]
    is_begun = len(begun) > 1 and any(word != begun and word.startswith(begun) for word in words(specimen)[:1])
    start, end = stretch(label, last, last + 1)
    return label[:start] + " " * (end - start) + label[end:] if is_begun else label
