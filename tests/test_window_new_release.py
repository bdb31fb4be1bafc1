"""A release imported beside the one of the open project: the reviewer says whether the project goes on with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from catalog_io.general import read_catalogue
from catalog_io.release_store import import_release
from catalog_io.sgl_shape import Kind
from matching.catalogue import Level, LocalKey
from matching.mapping import Mapping, Status
from tests.release_examples import GLUCOSE, HEADER, SODIUM, TABLE, as_csv, write_zip
from tests.sgl_examples import write
from tests.window_bench import BIOLOGIST
from tests.window_driving import LONG, press, wait_for_review, wait_for_task, whole_window
from workbench import desk_files, desk_manners
from workbench.desk import Desk
from workbench.models import acts, showing
from workbench.models.bulk_acts import bulk_rows
from workbench.project import open_project
from workbench.project.journal import Touched
from workbench.views.review_page import ReviewPage
from workbench.views.strips import ReleaseStrip

NA = LocalKey(Level.ANALYSIS, "NA")


@pytest.fixture
def later(tmp_path: Path) -> Path:
    """A release that has no sodium any more."""
    return write_zip(tmp_path / "Loinc_2.82.zip", {TABLE: as_csv(HEADER, GLUCOSE)})


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A project with sodium confirmed, on a release that knows it, open in English."""
    monkeypatch.setenv("LOINC_WORKBENCH_DATA", str(tmp_path / "data"))
    store = tmp_path / "store"
    earlier = write_zip(tmp_path / "Loinc_2.80.zip", {TABLE: as_csv(HEADER, GLUCOSE, SODIUM)})
    release = import_release(earlier, store).name
    with open_project(tmp_path / "labo.lwb", create=True) as made:
        made.adopt(read_catalogue([write(tmp_path, Kind.LOINC_3)]).catalogue, BIOLOGIST)
        made.save_settings(replace(made.settings(), release=release))
        made.decide([(NA, Mapping(Status.CONFIRMED, "2951-2"))], reviewer=BIOLOGIST)
    with whole_window(qtbot, tmp_path, store) as opened:
        desk_manners.speak(opened, "en")
        opened.open_path(tmp_path / "labo.lwb")
        wait_for_review(qtbot, opened)
        qtbot.waitUntil(lambda: opened.proposing is None and not opened.review.sheet.unproposed(), timeout=LONG)  # type: ignore[union-attr]
        yield opened


def offered(qtbot: QtBot, desk: Desk, path: Path) -> None:
    desk_files.import_path(desk, path)
    wait_for_task(qtbot, desk)
    assert desk.page is not None
    assert desk.page.bar.isVisible()


def releases(desk: Desk) -> set[str]:
    """Those that the project's proposals are of."""
    assert desk.project is not None
    return {one.release for one in desk.project.summaries().values()}


def test_the_project_stays_with_its_release_where_the_reviewer_says_so(qtbot: QtBot, desk: Desk, later: Path) -> None:
    before = releases(desk)
    offered(qtbot, desk, later)
    press(Qt.Key.Key_2)
    assert desk.project is not None
    assert {desk.project.settings().release} == before == releases(desk)
    assert desk.project.upgrades() == ()


def test_the_rows_are_proposed_for_anew_and_what_is_withdrawn_is_told_until_it_is_read(
    qtbot: QtBot, desk: Desk, later: Path
) -> None:
    before = releases(desk)
    offered(qtbot, desk, later)
    press(Qt.Key.Key_1)
    wait_for_review(qtbot, desk)
    qtbot.waitUntil(lambda: desk.proposing is None and not desk.review.sheet.unproposed(), timeout=LONG)  # type: ignore[union-attr]
    assert desk.project is not None
    assert {desk.project.settings().release} == releases(desk) != before
    (kept,) = desk.project.upgrades()
    assert ({kept.before}, {kept.after}, kept.touched) == (before, releases(desk), Touched(decided=1, withdrawn=1))
    assert desk.review is not None
    assert kept.reviewer == desk.review.reviewer
    told = desk.window.notices.text.toolTip()
    assert "LOINC 2.82 is ready: 1 term." in told
    assert "1 decided code is withdrawn from LOINC 2.82 or not in it. Shift+A lists them." in told
    assert desk.project.mappings()[NA].code == "2951-2"


def test_no_key_acts_on_the_rows_of_before_while_the_new_release_is_opened(
    qtbot: QtBot, desk: Desk, later: Path
) -> None:
    offered(qtbot, desk, later)
    press(Qt.Key.Key_1)
    assert desk.task is not None
    assert not isinstance(desk.window.pages.currentWidget(), ReviewPage)
    press(Qt.Key.Key_Return)  # on the start page, which tells that something is being done
    wait_for_review(qtbot, desk)
    assert desk.project is not None
    assert [key for key, mapping in desk.project.mappings().items() if not mapping.status.is_open] == [NA]


def test_a_project_whose_release_is_not_here_goes_on_with_the_one_that_is(
    qtbot: QtBot, desk: Desk, later: Path
) -> None:
    assert desk.project is not None
    desk.project.save_settings(replace(desk.project.settings(), release="2.31-gone"))
    desk_files.import_path(desk, later)
    wait_for_task(qtbot, desk)
    wait_for_review(qtbot, desk)
    assert desk.project is not None
    assert "2.82" in desk.project.settings().release


def test_a_release_that_is_gone_is_told_as_long_as_another_is_used(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    assert desk.window.findChild(ReleaseStrip) is None
    assert desk.project is not None
    desk.project.save_settings(replace(desk.project.settings(), release="2.31-gone"))
    desk.open_path(Path(desk.project.where))
    wait_for_review(qtbot, desk)
    strip = desk.window.findChild(ReleaseStrip)
    assert strip is not None
    assert strip.accessibleName().startswith("LOINC 2.31-gone of this project is not on this computer: ")


def test_what_an_earlier_release_proposed_is_not_confirmed_by_one_that_lacks_it(
    qtbot: QtBot, desk: Desk, later: Path
) -> None:
    assert desk.project is not None
    where = Path(desk.project.where)
    desk.project.decide([(NA, Mapping())], reviewer=BIOLOGIST)
    desk.store = where.parent / "other store"  # of a computer that has the later one alone
    import_release(later, desk.store)
    desk.open_path(where)
    wait_for_task(qtbot, desk)
    wait_for_review(qtbot, desk)
    assert desk.page is not None
    assert desk.review is not None
    showing.reveal(desk.review, desk.review.sheet.keys.index(NA))
    assert desk.review.candidate is not None
    assert desk.review.candidate.code == "2951-2"
    assert not acts.confirm(desk.review)
    assert "LOINC 2.82" in desk.window.notices.text.toolTip()
    assert desk.review.mapping.status.is_open
    assert bulk_rows(desk.review) == []


def test_a_release_that_the_project_waited_for_is_used_with_what_it_proposed(
    qtbot: QtBot, desk: Desk, later: Path
) -> None:
    assert desk.project is not None
    where, before = Path(desk.project.where), desk.project.proposals()[NA]
    desk.store = where.parent / "other store"  # of a computer that has the later one alone
    import_release(later, desk.store)
    desk.open_path(where)
    wait_for_task(qtbot, desk)
    wait_for_review(qtbot, desk)
    desk_files.import_path(desk, where.parent / "Loinc_2.80.zip")
    wait_for_task(qtbot, desk)
    wait_for_review(qtbot, desk)
    assert desk.page is not None
    assert desk.project is not None
    assert desk.release is not None
    assert not desk.page.bar.isVisible()
    assert desk.release.name == desk.project.settings().release
    assert desk.project.proposals()[NA] == before
