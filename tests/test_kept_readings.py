"""What titles say is read once for a phrasebook, and goes with it."""

from __future__ import annotations

import gc
import weakref

from catalog_io.lexicon_files import shipped_lexicon
from matching.reading.kept_readings import kept
from matching.reading.title_tests import is_test
from matching.reading.titles import is_antibiogram_alone, is_of_blood, is_read, read_title, spelt_out
from matching.words.phrases import Phrasebook


def test_a_title_is_read_once_for_a_phrasebook() -> None:
    read: list[str] = []

    @kept
    def length(title: str, _: Phrasebook) -> int:
        read.append(title)
        return len(title)

    book, other = Phrasebook(()), Phrasebook(())
    assert [length("LCR", book), length("LCR", book), length("ECBU", book), length("LCR", other)] == [3, 3, 4, 3]
    assert read == ["LCR", "ECBU", "LCR"]


def test_a_phrasebook_that_nobody_needs_any_more_is_let_go_of() -> None:
    """Of each project that was opened it would be fifty megabytes."""
    book = Phrasebook(shipped_lexicon())
    for read in (read_title, spelt_out, is_read, is_of_blood, is_antibiogram_alone, is_test):
        read("Ionogramme urinaire", book)
    gone = weakref.ref(book)
    del book
    gc.unfreeze()  # a review may have been opened while it was made
    gc.collect()
    assert gone() is None
