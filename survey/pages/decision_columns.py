"""Two texts side by side, with the words that differ marked; below each other on a phone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

import streamlit as st

from survey.approval.tracked import tracked

_STYLE = """
.medvirk-pair { border-top: 1px solid #c9ced4; padding: .75rem 0; }
.medvirk-pair > p { font-weight: 600; margin: 0 0 .375rem; }
.medvirk-pair > p.medvirk-note { font-weight: 400; background: #fff4d6; border-left: 4px solid
  #8a6100; padding: .5rem .75rem; }
.medvirk-pair > div { display: grid; grid-template-columns: 1fr 1fr; gap: .375rem 1rem; }
.medvirk-pair > div > div { min-width: 0; overflow-wrap: anywhere; white-space: pre-line; }
.medvirk-pair small { display: block; color: #4a5058; font-size: .875rem; }
.medvirk-pair ul { margin: .25rem 0 0; padding-left: 1.25rem; }
.medvirk-pair del { background: #fbe3d0; text-decoration: line-through; }
.medvirk-pair ins { background: #d6e8f6; text-decoration: underline; }
style + .medvirk-pair { border-top: 0; padding-top: 0; }
@media (max-width: 640px) { .medvirk-pair > div { grid-template-columns: 1fr; } }
"""


@dataclass(frozen=True)
class Side:
    """``html`` is safe to show; ``language`` is that of its words."""

    label: str
    html: str
    language: str


@dataclass(frozen=True)
class Pair:
    """``note``: what the reader should notice about this pair."""

    heading: str
    left: Side
    right: Side
    note: str = ""


def draw(pairs: Iterable[Pair]) -> None:
    drawn = "".join(_pair(one) for one in pairs)
    st.html(f"<style>{_STYLE}</style>{drawn}")


def marked(before: str, after: str) -> tuple[str, str]:
    """Both texts as HTML, each with the words marked that the other does not have."""
    left, right = [], []
    for piece in tracked(before, after):
        words = escape(piece.text)
        if piece.kind != "added":
            left.append(f"<del>{words}</del>" if piece.kind == "removed" else words)
        if piece.kind != "removed":
            right.append(f"<ins>{words}</ins>" if piece.kind == "added" else words)
    return "".join(left), "".join(right)


def _pair(pair: Pair) -> str:
    note = f'<p class="medvirk-note">{escape(pair.note)}</p>' if pair.note else ""
    sides = "".join(
        f'<div lang="{escape(side.language)}"><small>{escape(side.label)}</small>{side.html}</div>'
        for side in (pair.left, pair.right)
    )
    return f'<div class="medvirk-pair"><p>{escape(pair.heading)}</p>{note}<div>{sides}</div></div>'
