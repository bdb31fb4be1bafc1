"""Which rows are shown: views by key, what they are called, the way to the target, and the figure above them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from matching.catalogue import Catalogue
from tests.window_bench import small_catalogue, small_project, small_review
from tests.window_driving import Bench
from workbench.language import set_language
from workbench.models import showing
from workbench.models.facets import Facet
from workbench.models.order import Order
from workbench.models.worksheet import RowFilter


def test_a_view_is_one_key_away(bench: Bench) -> None:
    bench.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert bench.review.filter.chosen[Facet.VERDICT] == {"AMBIGUOUS"}
    assert bench.here == "GLYM"
    bench.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert len(bench.review.visible) == len(bench.review.sheet)


def test_the_view_that_is_shown_is_named_with_the_rows_that_have_left_it(bench: Bench) -> None:
    count = bench.page.catalogue.count
    assert count.toolTip() == "16 rows"
    bench.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    shown = len(bench.review.visible)
    assert count.toolTip() == f"{shown} rows out of 16 · To do: confident"
    bench.press(Qt.Key.Key_B)
    bench.press(Qt.Key.Key_Space)
    bench.press(Qt.Key.Key_Return)
    assert count.toolTip().endswith(f"To do: confident · {shown - 1} no longer in it: Alt+3 leaves them out")
    bench.press(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert count.toolTip() == "1 row out of 16 · To do: confident"
    bench.press(Qt.Key.Key_T)
    assert count.toolTip().endswith("Rows that reach 80% · Esc goes back")


def test_a_filter_that_is_no_view_is_told_by_what_narrows_it(bench: Bench) -> None:
    showing.show(bench.review, RowFilter("", {Facet.CHAPTER: frozenset({"Biochimie"}), Facet.STATUS: frozenset()}))
    assert bench.page.catalogue.count.toolTip() == "10 rows out of 16 · narrowed by Chapter"


def test_where_no_row_has_a_volume_none_is_said_to_go_by_it(qtbot: QtBot) -> None:
    set_language("en")
    rows = tuple(replace(row, volume=None) for row in small_catalogue().analyses)
    bench = Bench(qtbot, small_review(small_project(Catalogue(rows))))
    bench.press(Qt.Key.Key_T)
    box = bench.page.catalogue.order_box
    assert box.currentText() == "In the file's order"
    assert "Largest volume first" not in [box.itemText(place) for place in range(box.count())]
    bench.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert bench.review.order is Order.FILE
    bench.review.project.close()


def test_t_shows_only_the_rows_that_reach_the_target(bench: Bench) -> None:
    bench.press(Qt.Key.Key_T)
    assert len(bench.review.visible) == bench.page.coverage.missing_to_target
    volumes = bench.review.sheet.volumes[bench.review.visible]
    assert list(volumes) == sorted(volumes, reverse=True)
    assert bench.review.order is Order.VOLUME


def test_escape_leaves_the_rows_that_reach_the_target_for_what_was_shown_before(bench: Bench) -> None:
    bench.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    before = list(bench.review.visible)
    bench.press(Qt.Key.Key_T)
    here = bench.here
    bench.press(Qt.Key.Key_T)  # once more is not a step further
    bench.press(Qt.Key.Key_Escape)
    assert list(bench.review.visible) == before
    bench.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    bench.press(Qt.Key.Key_T)
    bench.press(Qt.Key.Key_End)
    last = bench.here
    bench.press(Qt.Key.Key_Escape)
    assert len(bench.review.visible) == len(bench.review.sheet)
    assert bench.here == last != here
    assert bench.page.catalogue.order_box.currentText() == "In the file's order"


def test_words_and_orders_narrow_the_view_and_do_not_end_it(bench: Bench) -> None:
    bench.press(Qt.Key.Key_T)
    picked = set(bench.review.visible)
    bench.press(Qt.Key.Key_Slash)
    bench.type("creatinine")
    bench.press(Qt.Key.Key_Return)
    assert 0 < len(bench.review.visible) < 4  # of four creatinines
    assert set(bench.review.visible) < picked
    assert "Rows that reach 80%" in bench.page.catalogue.count.toolTip()
    showing.reorder(bench.review, Order.LABEL)
    assert set(bench.review.visible) < picked
    bench.press(Qt.Key.Key_Escape)
    assert set(bench.review.visible) == picked
    bench.press(Qt.Key.Key_Escape)
    assert len(bench.review.visible) == len(bench.review.sheet)


def tick(bench: Bench, facet: Facet, value: str) -> None:
    tree = bench.page.facets.tree
    items = tree.findItems("*", Qt.MatchFlag.MatchWildcard | Qt.MatchFlag.MatchRecursive)
    (item,) = [one for one in items if one.data(0, Qt.ItemDataRole.UserRole) == (facet, value)]
    tree.setCurrentItem(item)
    tree.setFocus()
    before = bench.review.filter
    bench.press(Qt.Key.Key_Space)
    bench.qtbot.waitUntil(lambda: bench.review.filter != before)


def test_a_facet_narrows_the_rows_that_were_picked_and_counts_among_them(bench: Bench) -> None:
    bench.press(Qt.Key.Key_F2)
    bench.press(Qt.Key.Key_T)
    picked = set(bench.review.visible)
    tick(bench, Facet.CHAPTER, "Biochimie")
    narrowed = set(bench.review.visible)
    assert set() < narrowed < picked
    assert "Rows that reach 80% · narrowed by Chapter · Esc goes back" in bench.page.catalogue.count.toolTip()
    (item,) = bench.page.facets.tree.findItems("Biochimie", Qt.MatchFlag.MatchRecursive)
    assert item.text(1) == str(len(narrowed))
    tick(bench, Facet.CHAPTER, "Biochimie")
    assert set(bench.review.visible) == picked
    bench.page.facets.clear_button.click()
    assert len(bench.review.visible) == len(bench.review.sheet)


def test_a_view_by_its_key_is_of_all_rows_again(bench: Bench) -> None:
    bench.press(Qt.Key.Key_T)
    bench.press(Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert len(bench.review.visible) == len(bench.review.sheet)
    assert bench.page.catalogue.count.toolTip() == "16 rows"


def test_a_filter_that_finds_nothing_gives_the_row_back_that_one_was_on(bench: Bench) -> None:
    bench.go_to("CREA")
    bench.press(Qt.Key.Key_Slash)
    bench.type("t")
    bench.page.catalogue._apply_filter()  # which some rows fit
    bench.type("zz")
    bench.page.catalogue._apply_filter()
    assert bench.review.analysis is None
    bench.press(Qt.Key.Key_Escape)
    assert (bench.here, bench.at_rows) == ("CREA", True)


def test_home_and_end_go_to_the_first_and_the_last_row(bench: Bench) -> None:
    bench.go_to("CREA")
    bench.press(Qt.Key.Key_End)
    assert bench.review.current == bench.review.visible[-1]
    bench.press(Qt.Key.Key_Home)
    assert bench.review.current == bench.review.visible[0]


def test_space_ticks_a_facet_and_escape_gives_the_rows_back(bench: Bench) -> None:
    bench.press(Qt.Key.Key_F2)
    bench.press(Qt.Key.Key_Down)
    value = bench.page.facets.tree.currentItem().text(0)
    bench.press(Qt.Key.Key_Space)
    bench.qtbot.waitUntil(lambda: bool(bench.review.filter.chosen))
    assert bench.page.facets.tree.currentItem().text(0) == value
    assert bench.page.facets.tree.currentItem().checkState(0) is Qt.CheckState.Checked
    bench.press(Qt.Key.Key_Space)
    bench.qtbot.waitUntil(lambda: bench.review.filter.is_empty)
    bench.press(Qt.Key.Key_Escape)
    assert bench.at_rows


def test_g_opens_the_coverage_and_escape_comes_back(bench: Bench) -> None:
    bench.press(Qt.Key.Key_Return)
    bench.press(Qt.Key.Key_G)
    assert bench.page.work.currentWidget() is bench.page.coverage_panel
    assert QApplication.focusWidget() is not None
    bench.press(Qt.Key.Key_Escape)
    assert bench.at_rows


def test_the_figure_follows_a_decision(bench: Bench, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bench.page.coverage_changed):
        bench.press(Qt.Key.Key_Return)
    assert bench.page.coverage.total.rows.done == 1
