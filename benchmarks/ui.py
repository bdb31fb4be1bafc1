"""How fast the window is: start to usable with a large release, a key to the next row painted with 20,000 rows.

Run: ``python benchmarks/ui.py [release.zip]``, offscreen; the release defaults to the starter.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from catalog_io.general import read_catalogue
from catalog_io.release_store import resolve
from matching.catalogue import Catalogue
from matching.mapping import Reviewer
from matching.match import Match, Reason, Verdict
from workbench import app
from workbench.models import showing
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
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        store = home / "store"
        info = resolve(store, release) if release is not None else releases(store)[-1]
        engine = open_engine(info, lambda *_: None, lambda: False)  # the index is built at the first opening only
        project = home / f"large{PROJECT_SUFFIX}"
        make_project(project, info.name, engine)
        print(f"{ROWS} rows, {info.term_count} terms", flush=True)
        # A process of its own, as when a biologist starts the program: the clock runs from before it.
        again = [sys.executable, __file__, "--project", str(project), "--begun", str(time.time())]
        subprocess.run(again, check=True)


def measure(project: Path, begun: float) -> None:
    """Open the project in a window and work in it; ``begun``: when the process was asked for, in seconds since 1970."""
    application = QApplication(sys.argv[:1])
    home = project.parent
    window, desk = app.build(application, home / "window.ini", home / "store", home)
    window.resize(1366, 768)
    window.show()
    application.processEvents()
    tell("start of the program to its first page", [time.time() - begun])
    desk.open_path(project)
    while desk.review is None:
        QTest.qWait(2)
    window.repaint()
    tell("  to the project's rows painted", [time.time() - begun])
    review = desk.review
    while not review.engine.is_ready:
        QTest.qWait(2)
    tell("  to the engine behind them", [time.time() - begun])
    tell("Enter to the next row painted", [key(application, Qt.Key.Key_Return) for _ in range(KEYS)])
    tell("↓ to the next row painted", [key(application, Qt.Key.Key_Down) for _ in range(KEYS)])
    texts = ("crea", "glucose uri", "zzz", "hemo", "")
    tell("filter the rows", [timed(application, lambda t=text: showing.show(review, RowFilter(t))) for text in texts])
    tell("another order", [timed(application, lambda o=order: showing.show(review, order=o)) for order in Order])
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
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("release", type=Path, nargs="?")
    parser.add_argument("--project", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--begun", type=float, help=argparse.SUPPRESS)
    said = parser.parse_args()
    main(said.release) if said.project is None else measure(said.project, said.begun)
