"""Where the development data lies, for the tests that need it: a folder ``shared/data`` beside the repository."""

from __future__ import annotations

from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


def shared(*parts: str) -> Path:
    """The path of a file of the development data; skips the test where it is absent."""
    path = DATA.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"needs the development data: ../shared/data/{'/'.join(parts)} is not beside this repository")
    return path
