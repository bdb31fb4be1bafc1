"""A column of texts over one block of bytes: a release opens by mapping it, not by reading it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import overload

import numpy as np
import numpy.typing as npt


class TextColumn(Sequence[str]):
    """``offsets`` has one more entry than there are texts; text i is ``data[offsets[i]:offsets[i + 1]]`` in UTF-8."""

    __slots__ = ("data", "offsets")

    def __init__(self, data: npt.NDArray[np.uint8], offsets: npt.NDArray[np.int64]) -> None:
        self.data = data
        self.offsets = offsets

    @classmethod
    def of(cls, texts: Iterable[str]) -> TextColumn:
        pieces = [text.encode() for text in texts]
        offsets = np.zeros(len(pieces) + 1, np.int64)
        np.cumsum([len(piece) for piece in pieces], out=offsets[1:])
        return cls(np.frombuffer(b"".join(pieces), np.uint8), offsets)

    def __len__(self) -> int:
        return len(self.offsets) - 1

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> list[str]: ...
    def __getitem__(self, place: int | slice) -> str | list[str]:
        if isinstance(place, slice):
            return self._texts()[place]
        if place < 0:
            place += len(self)
        if not 0 <= place < len(self):
            raise IndexError(place)
        return self.data[self.offsets[place] : self.offsets[place + 1]].tobytes().decode()

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts())

    def _texts(self) -> list[str]:
        """All of them, much faster than one by one."""
        data, bounds = self.data.tobytes(), self.offsets.tolist()
        return [data[start:end].decode() for start, end in pairwise(bounds)]

    def places_of(self, text: str) -> npt.NDArray[np.bool_]:
        """Where the column holds exactly this text, without reading each of them."""
        wanted = np.frombuffer(text.encode(), np.uint8)
        found: npt.NDArray[np.bool_] = np.diff(self.offsets) == len(wanted)
        alike = np.flatnonzero(found)
        held = self.data[self.offsets[alike][:, None] + np.arange(len(wanted))]
        found[alike] = (held == wanted).all(axis=1)
        return found

    def distinct(self) -> tuple[list[str], npt.NDArray[np.intp]]:
        """The different texts, and which of them stands at each place; for columns of short texts."""
        lengths = np.diff(self.offsets)
        across = np.arange(max(int(lengths.max(initial=0)), 1))
        at = np.minimum(self.offsets[:-1, None] + across, max(len(self.data) - 1, 0))
        padded = np.where(across < lengths[:, None], self.data[at] if len(self.data) else 0, 0).astype(np.uint8)
        found, which = np.unique(padded.view(f"S{len(across)}").ravel(), return_inverse=True)
        return [text.decode() for text in found.tolist()], which
