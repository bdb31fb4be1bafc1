"""How fast the window is: start to usable with a large release, a key to the next row painted with 20,000 rows.

Run: ``python benchmarks/ui.py [release.zip]``, offscreen; the release defaults to the starter.
"""

from __future__ import annotations

# ruff: noqa: E402  (Qt reads its platform from the environment when it is imported)
import gc
import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
STARTED = time.perf_counter()

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from catalog_io.general import read_catalogue
from catalog_io.release_store import resolve
from matching.catalogue import Catalogue
from matching.mapping import Reviewer
from matching.match import Match, Reason, Verdict
from workbench import app
from workbench.models.order import Order
from workbench.models.ports import Engine
from workbench.models.worksheet import RowFilter
from workbench.opening import open_engine, releases
from workbench.project import open_project
from workbench.verbs.demo import demo_catalogue
from workbench.views.dialogs import PROJECT_SUFFIX

ROWS = 20_000
KEYS = 60


def main(release: Path | None) -> None:
    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        store = home / "store"
        info = resolve(store, release) if release is not None else releases(store)[-1]
        engine = open_engine(info, lambda *_: None, lambda: False)  # the index is built at the first opening only
        path = home / f"large{PROJECT_SUFFIX}"
        make_project(path, info.name, engine)
        del engine  # the window opens one of its own; two would make every collection of garbage dearer
        gc.collect()
        begun = time.perf_counter()
        window, desk = app.build(application, home / "window.ini", store, home)
        window.resize(1366, 768)
        window.show()
        desk.open_path(path)
        while desk.review is None:
            QTest.qWait(2)
        window.repaint()
        tell(f"open a project of {ROWS} rows with {info.term_count} terms", [time.perf_counter() - begun])
        review = desk.review
        while not review.engine.is_ready:
            QTest.qWait(2)
        tell("  and the engine behind it", [time.perf_counter() - begun])
        tell("Enter to the next row painted", [key(application, Qt.Key.Key_Return) for _ in range(KEYS)])
        tell("↓ to the next row painted", [key(application, Qt.Key.Key_Down) for _ in range(KEYS)])
        texts = ("crea", "glucose uri", "zzz", "hemo", "")
        tell("filter the rows", [timed(application, lambda t=text: review.show(RowFilter(t))) for text in texts])
        tell("another order", [timed(application, lambda o=order: review.show(order=o)) for order in Order])
        tell("search LOINC", [search(review, text) for text in ("glucose", "sodium urine", "hemoglobine", "zzz", "23")])
        window.close()


def make_project(path: Path, release: str, engine: Engine) -> None:
    """The demonstration's rows over and over; those that are looked at have real proposals, the others empty ones."""
    rows = read_catalogue(demo_catalogue()).catalogue.analyses
    large = Catalogue(
        tuple(replace(rows[n % len(rows)], code=f"R{n}", label=f"{rows[n % len(rows)].label} {n}") for n in range(ROWS))
    )
    with open_project(path, create=True) as project:
        project.adopt(large, Reviewer("Benchmark"))
        project.save_settings(replace(project.settings(), release=release))
        project.save_proposals(engine.match(analysis) for analysis in large.analyses[: KEYS * 3])
        project.save_proposals(Match(a.key, (), Verdict.NONE, Reason.NO_CANDIDATE) for a in large.analyses[KEYS * 3 :])


def key(application: QApplication, pressed: Qt.Key) -> float:
    return timed(application, lambda: QTest.keyClick(QApplication.focusWidget(), pressed))


def timed(application: QApplication, act) -> float:  # type: ignore[no-untyped-def]
    begun = time.perf_counter()
    act()
    application.processEvents()
    return time.perf_counter() - begun


def search(review, text: str) -> float:  # type: ignore[no-untyped-def]
    begun = time.perf_counter()
    review.engine.search(text, {}, 60)
    return time.perf_counter() - begun


def tell(what: str, seconds: list[float]) -> None:
    milliseconds = sorted(1000 * one for one in seconds)
    print(f"{what:60} median {statistics.median(milliseconds):8.1f} ms   worst {milliseconds[-1]:8.1f} ms", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
