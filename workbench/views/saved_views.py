"""Views one key away: those that every review needs, and those that the reviewer keeps in the project."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

from matching.catalogue import Level
from matching.mapping import Status
from matching.match import Verdict
from workbench.keys import key_words
from workbench.language import translate
from workbench.models.facets import Facet
from workbench.models.order import Order
from workbench.models.review import Review
from workbench.models.worksheet import RowFilter
from workbench.views.facets_panel import facet_word

_OPEN = frozenset(status.value for status in Status if status.is_open)


@dataclass(frozen=True, slots=True)
class View:
    words: str
    filter: RowFilter
    order: Order
    any_level: bool = False  # of analyses or of exams, whichever are in hand


def built_in() -> list[View]:
    status = Facet.STATUS
    still_open = {status: _OPEN}
    views = [
        View(translate("View", "All rows"), RowFilter(), Order.FILE),
        View(translate("View", "To do, fastest way to 80%"), RowFilter("", still_open), Order.FASTEST),
        View(translate("View", "To do: confident"), _verdicts(Verdict.CONFIDENT), Order.SUREST),
        View(translate("View", "To do: ambiguous"), _verdicts(Verdict.AMBIGUOUS), Order.VOLUME),
        View(translate("View", "To do: to check or none"), _verdicts(Verdict.WEAK, Verdict.NONE), Order.VOLUME),
        View(translate("View", "Flagged"), RowFilter("", {status: frozenset({Status.FLAGGED.value})}), Order.FILE),
        View(
            translate("View", "To read a second time"),
            RowFilter("", {status: frozenset({Status.CONFIRMED.value})}),
            Order.DOUBTFUL,
        ),
        View(
            translate("View", "Subcontracted, to do"),
            RowFilter("", {**still_open, Facet.SUBCONTRACTED: frozenset({"yes"})}),
            Order.VOLUME,
        ),
    ]
    return [replace(view, any_level=True) for view in views]


def _verdicts(*verdicts: Verdict) -> RowFilter:
    return RowFilter("", {Facet.STATUS: _OPEN, Facet.VERDICT: frozenset(verdict.value for verdict in verdicts)})


def shown(review: Review) -> tuple[str, str]:
    """What the rows shown are called, and the key that shows them anew: a view, what they are narrowed by, or ''."""
    chosen = {facet: values for facet, values in review.filter.chosen.items() if values}
    narrowed = ", ".join(map(facet_word, chosen))
    narrowed = translate("View", "narrowed by {facets}").format(facets=narrowed) if narrowed else ""
    if review.picked is not None:
        return " · ".join(filter(None, (review.picked.named, narrowed))), ""
    if not chosen and not review.filter.text:
        return "", ""
    keyed = [
        *((view, f"Alt+{place + 1}") for place, view in enumerate(built_in())),
        *((view, f"Ctrl+{place + 1}" if place < 9 else "") for place, view in enumerate(kept(review))),
    ]
    here = replace(review.filter, chosen=chosen)
    for view, key in keyed:
        level = here.level if view.any_level else view.filter.level
        if replace(view.filter, level=level) == here:
            return view.words, key_words(key)
    return narrowed, ""


def kept(review: Review) -> list[View]:
    """The views that the project keeps, in the reviewer's order; one that cannot be read is left out."""
    return [view for name, text in review.project.settings().views if (view := _read(name, text)) is not None]


def keep(review: Review, name: str) -> None:
    """Keep the present filter and order under ``name``, in place of one of that name."""
    settings = review.project.settings()
    others = [(other, text) for other, text in settings.views if other != name]
    text = json.dumps(
        {
            "text": review.filter.text,
            "level": review.filter.level.value,
            "order": review.order.value,
            "facets": {facet.value: sorted(values) for facet, values in review.filter.chosen.items() if values},
        }
    )
    review.project.save_settings(replace(settings, views=(*others, (name, text))))


def _read(name: str, text: str) -> View | None:
    try:
        said = json.loads(text)
        chosen = {Facet(facet): frozenset(map(str, values)) for facet, values in said["facets"].items()}
        level = Level(said.get("level", Level.ANALYSIS.value))
        return View(name, RowFilter(str(said["text"]), chosen, level), Order(said["order"]))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
