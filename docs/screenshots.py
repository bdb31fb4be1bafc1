"""Make pictures of the window: both languages, both themes, from the demonstration, without a screen.

Run: ``python docs/screenshots.py`` makes those of the documentation anew, the files that are in ``docs/images``;
``python docs/screenshots.py FOLDER`` makes all of them, to look at. Takes some minutes; needs the window's libraries,
and a font with accents (it takes what the system has).
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from matching.catalogue import Level, LocalKey
from workbench import app, desk_files, desk_manners, desk_returned
from workbench.desk import Desk
from workbench.models.acts import decide_many
from workbench.models.review import Review
from workbench.verbs import decisions
from workbench.verbs.demo import demo_catalogue
from workbench.views import dialogs
from workbench.views.main_window import MainWindow

SIZE = (1366, 768)
SETTLE = 250  # ms: longer than the counters wait after a decision
FONTS = ("Noto Sans", "Inter", "Segoe UI", "DejaVu Sans")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


IMAGES = Path(__file__).parent / "images"


def main(folder: Path) -> None:
    application = QApplication(sys.argv[:1])
    family = next((name for name in FONTS if name in QFontDatabase.families()), application.font().family())
    application.setFont(QFont(family, 10))
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        window, desk = app.build(application, home / "window.ini", home / "store", home / "projects")
        window.resize(*SIZE)
        window.show()
        desk.show_start()
        for language in ("fr", "en"):
            for theme in ("light", "dark"):
                desk_manners.use_theme(desk, theme)
                desk_manners.speak(desk, language)
                take_all(window, desk, folder, f"{language}-{theme}")
        window.close()


def take_all(window: MainWindow, desk: Desk, folder: Path, suffix: str) -> None:
    def take(name: str) -> None:
        pause(SETTLE)
        picture = folder / f"{name}-{suffix}.png"
        if folder != IMAGES or picture.exists():
            window.grab().save(str(picture))

    desk.show_start()
    take("start")
    desk.show_new(demo_catalogue())
    page = desk.new_page
    assert page is not None
    page.next.click()
    wait(lambda: page.preview.result is not None)
    take("import")
    desk.show_start()
    desk.open_demo()
    wait(lambda: desk.review is not None and desk.proposing is None)
    review(desk, take)
    files(desk, take)
    desk.show_start()
    for left in sorted(desk.documents.rglob("*"), reverse=True):
        left.rmdir() if left.is_dir() else left.unlink()


def review(desk: Desk, take: Callable[[str], None]) -> None:
    """A short session by keyboard, with a picture of each state."""
    for _ in range(12):
        press(Qt.Key.Key_Return)
    take("review")
    press(Qt.Key.Key_A)
    take("ambiguous")
    press(Qt.Key.Key_Q)
    take("question")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_X)
    take("exclude")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_F, CONTROL)
    desk.page.search.box.setText("ferritine")  # type: ignore[union-attr]
    take("search")
    press(Qt.Key.Key_Escape)
    for _ in range(3):
        press(Qt.Key.Key_Down, SHIFT)
    take("reasons")
    press(Qt.Key.Key_B)
    take("bulk")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_G)
    take("coverage")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_F2)
    take("facets")
    press(Qt.Key.Key_F2)
    for _ in range(2):
        press(Qt.Key.Key_V)
    take("chapters")
    press(Qt.Key.Key_V)
    press(Qt.Key.Key_K, CONTROL)
    take("columns")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_F1)
    take("keys")
    press(Qt.Key.Key_Escape)


def files(desk: Desk, take: Callable[[str], None]) -> None:
    """The settings, the warnings before the files leave, and LOINC_6 as another laboratory might give it back."""
    press(Qt.Key.Key_Comma, CONTROL)
    take("settings")
    press(Qt.Key.Key_Escape)
    page = desk.page
    assert page is not None
    out = desk.documents / "out"
    dialogs.ask_folder = lambda *_: out
    mistake(page.review)
    desk_files.export(desk)
    wait(lambda: desk.task is None)
    take("warnings")
    press(Qt.Key.Key_Return, CONTROL)
    wait(lambda: desk.task is None)
    take("exported")
    press(Qt.Key.Key_Escape)
    desk_returned.compare(desk, [elsewhere(page.review, next(out.glob("LOINC_6*")))])
    wait(lambda: desk.task is None)
    take("returned")
    press(Qt.Key.Key_Y, SHIFT)
    wait(lambda: desk.task is None)
    take("returned-all")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)


def mistake(review: Review) -> None:
    """Two codes that a biologist did not mean, so that there is something to warn of."""
    for code, loinc in (("HB", "2951-2"), ("GLY", "2350-7")):
        place = review.sheet.positions[LocalKey(Level.ANALYSIS, code)]
        decide_many(review, [(place, decisions.confirmed(review.sheet.mappings[place], loinc))])


def elsewhere(review: Review, path: Path) -> Path:
    """The file with some codes taken away, changed, doubled and mistyped, and with proposals taken for open rows."""
    said = {"HB": "718-8", "HT": "", "GB": "26464-8", "PLQ": "777-3 778-1"}
    sheet = review.sheet
    for place, (key, brief) in enumerate(zip(sheet.keys, sheet.briefs, strict=True)):
        if sheet.mappings[place].status.is_open and brief is not None and place % 3:
            said.setdefault(key.code, brief.code)
    lines = []
    for line in path.read_bytes().split(b"\r\n"):
        fields = line.split(b";")
        code = fields[0].decode("cp1252")
        if code in said:
            fields[12:] = [said[code].encode(), b""]
        lines.append(b";".join(fields))
    changed = path.with_name("LOINC_6_retour_SGL.csv")
    changed.write_bytes(b"\r\n".join(lines))
    return changed


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def wait(done: Callable[[], bool], seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not done():
        if time.monotonic() > end:
            raise TimeoutError
        pause(20)


def pause(milliseconds: int) -> None:
    """Let the window live for a while. QTest.qWait would not let the work beside it go on meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else IMAGES)
