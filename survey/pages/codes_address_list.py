"""Addresses pasted or from a file: read anew at each rerun, kept nowhere but in the fields."""

from __future__ import annotations

import json

import streamlit as st

from survey.handout import recipients
from survey.handout.recipients import Recipients
from survey.pages.frame import told
from survey.pages.markdown import plain
from survey.texts import Say

ROUND = "codes-address-round"
_BOX = "codes-file"
_SHOWN_FAULTS = 20
_MEGABYTES = 2


def draw(say: Say) -> Recipients | None:
    """What was given; None where nothing was. ``clear`` empties the fields."""
    number = st.session_state.setdefault(ROUND, 0)
    pasted = st.text_area(
        say("codes-paste"),
        height=160,
        key=f"codes-paste-{number}",
        help=None,
        placeholder=say("codes-paste-example"),
    )
    st.html(f"<style>{_uploader(say)}</style>")
    with st.container(key=_BOX):
        file = st.file_uploader(
            say("codes-file"),
            type=["txt", "csv"],
            key=f"codes-file-{number}",
            max_upload_size=_MEGABYTES,
        )
    with told():
        text = recipients.decoded(file.getvalue()) if file else pasted
        found = recipients.read(text)
    if not text.strip():
        return None
    _draw_counts(say, found)
    return found


def clear() -> None:
    """New fields: the old ones, and what was in them, are gone from the session."""
    st.session_state[ROUND] = st.session_state.get(ROUND, 0) + 1


def _draw_counts(say: Say, found: Recipients) -> None:
    lines = [say("codes-addresses-found", count=len(found.addresses))]
    if found.repeated:
        lines.append(say("codes-addresses-repeated", count=found.repeated))
    st.markdown(" ".join(lines))
    if not found.faults:
        return
    shown = found.faults[:_SHOWN_FAULTS]
    rows = [say("codes-fault-row", row=one.row, text=plain(one.text)) for one in shown]
    if len(found.faults) > len(shown):
        rows.append(say("codes-fault-more", count=len(found.faults) - len(shown)))
    listed = "\n".join(f"- {row}" for row in rows)
    st.warning(f"{say('codes-faults', count=len(found.faults))}\n\n{listed}")


def _uploader(say: Say) -> str:
    """The words inside Streamlit's uploader are English; others stand in their place."""
    box = f"body .st-key-{_BOX}"
    zone = f'{box} [data-testid="stFileUploaderDropzone"]'
    replaced = {
        f"{zone} > span button p": "codes-file-choose",
        f'{zone} [data-testid="stFileUploaderDropzoneInstructions"] span': "codes-file-limit",
        f"{zone} > input + div:not(:has([data-testid])) > *": "codes-file-drop",
    }
    refused = f'{box}:has([data-testid="stFileChip"][aria-invalid="true"])'
    rules = [
        f"{selector} {{ font-size: 0 !important }}\n"
        f"{selector}::after {{ content: {_css(say(text_id))}; font-size: 1rem }}"
        for selector, text_id in replaced.items()
    ]
    rules += [
        'body [data-testid="stTooltipErrorContent"] { display: none }',
        f'{box} [role="alert"] {{ display: none }}',
        f"{refused}::after {{ content: {_css(say('codes-file-refused'))}; color: #7a1212; "
        "background: #fbeaea; border-radius: .375rem; padding: 1rem; }",
    ]
    return "\n".join(rules)


def _css(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
