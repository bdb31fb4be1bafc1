"""The benchmarks read data that is not in the repository: where it lacks, they say so in a line."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks import accuracy, gold, speed, train, variant


@pytest.mark.parametrize("main", [accuracy.main, train.main, speed.main, variant.main])
def test_a_benchmark_without_its_data_ends_with_what_it_needs(
    main: Callable[[], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gold, "DATA", tmp_path)
    monkeypatch.setattr(sys, "argv", ["benchmark"])
    with pytest.raises(SystemExit, match="needs the development data"):
        main()


def test_a_release_of_one_s_own_does_not_replace_the_catalogues(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gold, "DATA", tmp_path)
    with pytest.raises(SystemExit, match="needs the development data"):
        gold.read_gold(gold.SETS[0])
