"""What tests share: no screen is needed; a command line with a data folder of its own."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.cli_bench import Cli
    from tests.window_driving import Bench
    from workbench.desk import Desk

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder for all tests of the command line, so that the starter subset is imported once."""
    return tmp_path_factory.mktemp("data")


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, data: Path) -> Iterator[Cli]:
    """The command line, as a function of its arguments."""
    # Imported when it is asked for: most tests do without it.
    from tests.cli_bench import Cli
    from workbench import language

    monkeypatch.setenv("LOINC_WORKBENCH_DATA", str(data))
    before = language.language()
    yield Cli(capsys)
    language.set_language(before)


@pytest.fixture
def english() -> Iterator[None]:
    """The program speaks English for the length of a test, and may change language in it."""
    from workbench import language

    before = language.language()
    language.set_language("en")
    yield
    language.set_language(before)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of releases for a module's windows, so that the starter subset is imported once."""
    return tmp_path_factory.mktemp("store")


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, store: Path) -> Iterator[Desk]:
    """The whole window on its start page; a module whose tests begin elsewhere has a desk of its own."""
    from tests.window_driving import whole_window

    with whole_window(qtbot, tmp_path, store) as made:
        made.show_start()
        yield made


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[Bench]:
    """A review of the small project in English, driven by keys."""
    from tests.window_bench import small_review
    from tests.window_driving import Bench
    from workbench.language import set_language

    set_language("en")
    made = Bench(qtbot, small_review())
    yield made
    made.review.project.close()
