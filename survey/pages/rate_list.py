"""Response rates of many units as one piece of HTML: a tree to open, or a list in a row.

One element for all: five hundred Streamlit elements would take the server a second.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from analysis.numbers import percent
from survey.pages import rate_words
from survey.response_rate import Following, Rate
from survey.texts import Say

STYLE = """
body .rates { list-style: none; margin: 0; padding: 0; }
body .rates li { margin: 0; padding: 0; }
body .rates .rate { display: grid; grid-template-columns: minmax(0, 1fr) 7.5rem 11.5rem;
  column-gap: .75rem; align-items: center; padding: .3125rem 0; border-top: 1px solid #dfe3e8; }
body .rates .name { overflow-wrap: anywhere; }
body .rates .name small { display: block; color: #4a5058; }
body .rates .bar { position: relative; height: .75rem; background: #eceff2; border-radius: 2px; }
body .rates .bar i { display: block; height: 100%; background: #1f5a96; border-radius: 2px; }
body .rates .bar b { position: absolute; top: -.1875rem; bottom: -.1875rem; width: 2px;
  background: #b35806; }
body .rates .told { text-align: right; }
body .rates .told small { display: block; color: #4a5058; }
body .rates .deeper .name { padding-left: 1.25rem; }
body .rates .deepest .name { padding-left: 2.5rem; }
body .rates summary { cursor: pointer; list-style: none; }
body .rates summary::-webkit-details-marker { display: none; }
body .rates summary .name::before { content: "▸ "; color: #0b4f8a; }
body .rates details[open] > summary .name::before { content: "▾ "; }
body .rates summary .name { font-weight: 600; }
body .rates ul { list-style: none; margin: 0; padding: 0; }
body [class*="st-key-rates-"] [data-testid="stHtml"] { font-size: 1rem; }
@media (max-width: 640px) {
  body .rates .rate { grid-template-columns: minmax(0, 1fr) auto; row-gap: .25rem; }
  body .rates .bar { grid-column: 1 / -1; grid-row: 2; }
  body .rates .no-bar { display: none; }
  body .rates .told { max-width: 10.5rem; }
}
"""
_DEPTHS = ("", " deeper", " deepest")


def tree(
    say: Say, language: str, following: Following, before: Mapping[str, float], top: str
) -> str:
    """The branch of ``top``, each part right below it closed until somebody opens it.
    ``before``: shares on the same day last time."""
    rows = following.branch(top)
    parts: list[list[Rate]] = []
    for rate in rows[1:]:
        if rate.parent_id == top:
            parts.append([])
        parts[-1].append(rate)
    depth = {top: -1}
    items = [f"<li>{_row(say, language, rows[0], before)}</li>"]
    for part in parts:
        for rate in part:
            depth[rate.unit_id] = depth[rate.parent_id or top] + 1
        head, *below = (
            _row(say, language, rate, before, depth=depth[rate.unit_id]) for rate in part
        )
        inside = "".join(f"<li>{row}</li>" for row in below)
        opened = f"<details><summary>{head}</summary><ul>{inside}</ul></details>"
        items.append(f"<li>{opened if below else head}</li>")
    return f'<ul class="rates">{"".join(items)}</ul>'


def flat(
    say: Say,
    language: str,
    rates: Iterable[Rate],
    before: Mapping[str, float],
    places: Mapping[str, str],
) -> str:
    items = (
        f"<li>{_row(say, language, rate, before, places.get(rate.unit_id, ''))}</li>"
        for rate in rates
    )
    return f'<ul class="rates">{"".join(items)}</ul>'


def _row(
    say: Say,
    language: str,
    rate: Rate,
    before: Mapping[str, float],
    place: str = "",
    depth: int = 0,
) -> str:
    then = before.get(rate.unit_id)
    counts = rate_words.counts(say, language, rate)
    small = [counts] if counts else []
    if then is not None:
        small.append(say("rate-last-time", rate=percent(then, language)))
    told = f"{escape(rate_words.value(say, language, rate))}"
    told += "".join(f"<small>{escape(one)}</small>" for one in small)
    name = escape(rate.name) + (f"<small>{escape(place)}</small>" if place else "")
    return (
        f'<div class="rate{_DEPTHS[min(depth, 2)]}"><span class="name">{name}</span>'
        f'{_bar(rate.share, then)}<span class="told">{told}</span></div>'
    )


def _bar(share: float | None, then: float | None) -> str:
    """Only for the eye: the numbers stand beside it."""
    if share is None and then is None:
        return '<span class="no-bar"></span>'
    filled = f'<i style="width:{100 * share:.0f}%"></i>' if share is not None else ""
    mark = f'<b style="left:{min(100, 100 * then):.0f}%"></b>' if then is not None else ""
    return f'<span class="bar" aria-hidden="true">{filled}{mark}</span>'
