"""The rules of the house, each as a sentence that can fail; those for words are in test_window_translations."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("matching", "catalog_io", "workbench")
USUAL, MOST = 300, 450  # lines of a module
LONGEST = 60  # lines of a function


def files(*rooms: str) -> list[Path]:
    return [path for room in rooms or ROOMS for path in sorted((ROOT / room).rglob("*.py"))]


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def nodes(*rooms: str) -> Iterator[tuple[str, ast.AST]]:
    for path in files(*rooms):
        for node in ast.walk(tree(path)):
            yield f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}", node


def python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)


def test_imports_keep_the_contracts_of_pyproject() -> None:
    done = python("from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))")
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_command_line_starts_without_qt() -> None:
    done = python("import sys, workbench.cli; print([name for name in sys.modules if name.startswith('PySide6')])")
    assert done.stdout.strip() == "[]", done.stderr


def test_most_modules_are_small_and_none_is_large() -> None:
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in files()}
    assert [path for path, length in lengths.items() if length > MOST] == []
    assert sum(length > USUAL for length in lengths.values()) < len(lengths) / 20


def test_functions_fit_on_a_screen() -> None:
    long = [
        f"{place} {node.name}"
        for place, node in nodes()
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= LONGEST
    ]
    assert long == []


def test_every_module_says_what_it_is_for() -> None:
    assert [path for path in files() if not ast.get_docstring(tree(path))] == []


def test_nobody_catches_everything() -> None:
    """BaseException may be caught to clean up, if it goes on its way."""
    caught = [
        place
        for place, node in nodes()
        if isinstance(node, ast.ExceptHandler)
        and (
            node.type is None
            or (isinstance(node.type, ast.Name) and node.type.id == "Exception")
            or (isinstance(node.type, ast.Name) and node.type.id == "BaseException" and not _raises(node))
        )
    ]
    assert caught == []


def _raises(handler: ast.ExceptHandler) -> bool:
    return any(isinstance(node, ast.Raise) and node.exc is None for node in ast.walk(handler))


def test_the_engine_opens_no_file() -> None:
    opened = [
        place
        for place, node in nodes("matching")
        if (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "open")
        or (isinstance(node, ast.Import | ast.ImportFrom) and "pathlib" in ast.dump(node))
    ]
    assert opened == []


def test_only_the_edges_print() -> None:
    printing = {
        place.split(":")[0]
        for place, node in nodes()
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    }
    assert printing <= {"workbench/app.py", "workbench/command_line/console.py"}


def test_nothing_is_left_to_do_in_the_code() -> None:
    marks = ("TO" + "DO", "FIX" + "ME")
    assert [path for path in files() if any(mark in path.read_text("utf-8") for mark in marks)] == []
