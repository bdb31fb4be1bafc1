"""What an imported release says about itself: ``manifest.json`` in its folder."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

FORMAT = 1  # of the stored columns; a release stored in another is imported anew
_MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class ValueSetInfo:
    """The value set "circuit de la biologie" that was added to a release."""

    folder: str  # inside the release's folder
    version: str
    term_count: int  # its codes, whether or not the release holds them
    source_name: str


@dataclass(frozen=True, slots=True)
class ReleaseInfo:
    """An imported release as it lies in the store."""

    name: str
    version: str
    term_count: int
    languages: tuple[str, ...]
    digest: str  # SHA-256 of the files it was read from
    source_name: str
    imported_at: datetime
    folder: Path
    is_starter: bool = False
    wrong_check_digits: tuple[str, ...] = ()  # codes that LOINC itself issued so
    value_set: ValueSetInfo | None = None

    @property
    def content_id(self) -> str:
        """Names what an engine sees of this release: its files and, when there is one, its value set."""
        return self.digest if self.value_set is None else f"{self.digest}+{self.value_set.folder}"


def write_manifest(info: ReleaseInfo, folder: Path) -> None:
    """Puts the manifest into ``folder`` in one step: a reader sees the old one or the new one."""
    said = asdict(info) | {"format": FORMAT, "imported_at": info.imported_at.isoformat()}
    del said["folder"]
    write_json(folder / _MANIFEST, said)


def read_manifest(folder: Path) -> ReleaseInfo | None:
    """The release in ``folder``; None when there is none that this version of the workbench can open."""
    said = read_json(folder / _MANIFEST)
    if said.pop("format", None) != FORMAT:
        return None
    try:
        value_set = said.pop("value_set")
        return ReleaseInfo(
            **said
            | {
                "folder": folder,
                "name": folder.name,
                "imported_at": datetime.fromisoformat(said["imported_at"]),
                "languages": tuple(said["languages"]),
                "wrong_check_digits": tuple(said["wrong_check_digits"]),
                "value_set": None if value_set is None else ValueSetInfo(**value_set),
            }
        )
    except (KeyError, TypeError, ValueError):
        return None


def write_json(path: Path, content: Mapping[str, Any]) -> None:
    """Writes a JSON object in one step. Raises OSError."""
    draft = path.with_name(f".{path.name}-{os.getpid()}")
    with draft.open("w", encoding="utf-8") as stream:
        json.dump(content, stream, ensure_ascii=False, indent=1)
        stream.flush()
        os.fsync(stream.fileno())
    draft.replace(path)


def read_json(path: Path) -> dict[str, Any]:
    """The JSON object in a file; empty when there is no such file or it holds anything else."""
    try:
        content = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}
