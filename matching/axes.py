"""The six LOINC axes: the words everything else is built on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Axis(Enum):
    """One of the six axes of a LOINC name, in the order of the fully specified name."""

    COMPONENT = "component"
    PROPERTY = "property"
    TIME = "time"
    SYSTEM = "system"
    SCALE = "scale"
    METHOD = "method"

    __hash__ = object.__hash__  # a member is one object; Enum's own way is slow, and this is asked for all the time


@dataclass(frozen=True, slots=True)
class Axes:
    """The six values of a LOINC fully specified name, as LOINC abbreviates them; '' where there is none."""

    component: str
    property: str = ""
    time: str = ""
    system: str = ""
    scale: str = ""
    method: str = ""

    @classmethod
    def parse(cls, name: str) -> Axes:
        """Read ``Glucose:MCnc:Pt:Ser/Plas:Qn:``; the method, and the colon before it, may be absent.

        Raises ValueError when the name does not have five or six parts.
        """
        parts = [part.strip() for part in name.rsplit(":", 5)]
        if len(parts) not in (5, 6) or not parts[0]:
            raise ValueError(f"not a LOINC name of five or six parts: {name!r}")
        return cls(*parts)

    def __getitem__(self, axis: Axis) -> str:
        value = getattr(self, axis.value)
        assert isinstance(value, str)
        return value

    def __str__(self) -> str:
        return ":".join(self[axis] for axis in Axis)
