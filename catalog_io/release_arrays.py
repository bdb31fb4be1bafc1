"""Arrays and text columns as .npy files that are mapped, not read: opening them costs the same whatever their size.

Never pickled: a file from elsewhere cannot run anything.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from catalog_io.release_errors import ReleaseFault, failure
from matching.terms.columns import TextColumn

AnyArray = npt.NDArray[np.generic]


def write_array(path: Path, array: AnyArray) -> None:
    """Writes one array and waits until the disk has it. Raises OSError, ValueError for an array of objects."""
    with path.open("wb") as stream:
        np.save(stream, array, allow_pickle=False)
        stream.flush()
        os.fsync(stream.fileno())


def map_array(path: Path) -> AnyArray:
    """The array in a file, read-only, mapped where it is not empty. Raises ReleaseError when the file is not whole."""
    try:
        array: AnyArray = np.load(path, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise failure(ReleaseFault.STORED_DAMAGED, str(path), details=(str(error),)) from error
    # A plain view: np.memmap's own slicing is several times slower.
    return array.view(np.ndarray)


def write_table(folder: Path, stem: str, columns: Mapping[str, Sequence[str]]) -> None:
    """Writes text columns of one length: ``stem.npy`` with all texts in UTF-8, ``stem-offsets.npy``, where each begins.

    The offsets are int64 of shape (columns, rows + 1), in the order of ``columns``.
    """
    blocks: list[bytes] = []
    rows = len(next(iter(columns.values()), ()))
    offsets = np.zeros((len(columns), rows + 1), np.int64)
    start = 0
    for place, texts in enumerate(columns.values()):
        block, sizes = _encoded(texts)
        np.cumsum(sizes, out=offsets[place, 1:])
        offsets[place] += start
        start += len(block)
        blocks.append(block)
    write_array(folder / f"{stem}.npy", np.frombuffer(b"".join(blocks), np.uint8))
    write_array(folder / f"{stem}-offsets.npy", offsets)


def _encoded(texts: Sequence[str]) -> tuple[bytes, list[int]]:
    joined = "".join(texts)
    if joined.isascii():
        return joined.encode(), list(map(len, texts))
    return joined.encode(), [len(text.encode()) for text in texts]


def map_table(folder: Path, stem: str, names: Sequence[str]) -> dict[str, TextColumn]:
    """The columns that :func:`write_table` wrote, under ``names``. Raises ReleaseError when they are not whole."""
    data = map_array(folder / f"{stem}.npy").view(np.uint8)
    offsets = map_array(folder / f"{stem}-offsets.npy").view(np.int64)
    whole = offsets.ndim == 2 and len(offsets) == len(names) and (not offsets.size or offsets[-1, -1] == data.size)
    if not whole:
        raise failure(ReleaseFault.STORED_DAMAGED, str(folder / f"{stem}.npy"))
    return {name: TextColumn(data, offsets[place]) for place, name in enumerate(names)}
