"""What a file would change, list by list, or everything that is wrong with it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

import streamlit as st

from survey.organisation.fault import Fault
from survey.organisation.importing.preview import LISTS, Item, Preview
from survey.pages.markdown import plain
from survey.pages.visitor import Visitor
from survey.texts import Say

_SHOWN = 50
_ONE_SIDED = {"new": "after", "back": "after", "gone": "before"}


def draw_faults(visitor: Visitor, faults: Sequence[Fault]) -> None:
    say = visitor.say
    st.error(say("problem-unit-faults", count=len(faults)))
    rows = [_fault_row(say, one, "unit-fault") for one in faults]
    _draw_table(say, rows, "faults")


def draw(visitor: Visitor, wanted: Preview) -> None:
    say = visitor.say
    st.subheader(say("organisation-preview"), anchor=False)
    counts = {name: len(items) for name, items in wanted.lists.items() if items}
    if not wanted.changes_anything:
        st.info(say("organisation-preview-nothing", units=wanted.unchanged))
    else:
        lines = [say(f"organisation-list-{name}", count=count) for name, count in counts.items()]
        if wanted.aliases:
            lines.append(say("organisation-list-aliases", count=len(wanted.aliases)))
        lines.append(say("organisation-list-unchanged", count=wanted.unchanged))
        st.markdown("\n".join(f"- {line}" for line in lines))
    _draw_notes(say, wanted)
    with st.container(key="organisation-preview"):
        for name in LISTS:
            if items := wanted.lists[name]:
                with st.expander(
                    say(f"organisation-list-{name}", count=len(items)),
                    expanded=name in ("gone", "moved"),
                ):
                    _draw_table(say, [_item_row(say, name, one) for one in items], name)
        if wanted.warnings:
            st.warning(say("organisation-warnings", count=len(wanted.warnings)))
            rows = [_fault_row(say, one, "unit-warning") for one in wanted.warnings]
            _draw_table(say, rows, "warnings")


def _draw_notes(say: Say, wanted: Preview) -> None:
    if wanted.empty:
        shown = plain(", ".join(wanted.empty[:5]))
        st.caption(say("organisation-note-empty", count=len(wanted.empty), units=shown))
    for kind, count in (
        ("summed", wanted.summed),
        ("totals", wanted.totals),
        ("ended", wanted.ended),
    ):
        if count:
            st.caption(say(f"organisation-note-{kind}", count=count))


def _item_row(say: Say, name: str, item: Item) -> Mapping[str, str]:
    row = {say("organisation-column-unit"): item.name, say("organisation-column-id"): item.unit_id}
    side = _ONE_SIDED.get(name)
    if side is not None:
        row[say("organisation-column-below")] = str(getattr(item, side))
        return row
    row[say("organisation-column-before")] = _shown(say, name, item.before)
    row[say("organisation-column-after")] = _shown(say, name, item.after)
    return row


def _shown(say: Say, name: str, value: object) -> str:
    if value is None:
        return "–"
    if name == "levelled":
        return say(f"unit-level-{value}")
    if isinstance(value, int | float):
        return say("organisation-number", value=value)
    return str(value)


def _fault_row(say: Say, fault: Fault, family: str) -> Mapping[str, str]:
    return {
        say("organisation-column-row"): str(fault.row or "–"),
        say("organisation-column-column"): fault.column or "–",
        say("organisation-column-what"): fault.told(say, family),
    }


def _draw_table(say: Say, rows: Sequence[Mapping[str, str]], name: str) -> None:
    """The first rows; all of them in a file."""
    shown = [{key: plain(value) for key, value in row.items()} for row in rows[:_SHOWN]]
    st.table(shown, border="horizontal", hide_index=True)
    if len(rows) > _SHOWN:
        st.caption(say("organisation-more-rows", shown=_SHOWN, count=len(rows)))
        st.download_button(
            say("organisation-download-rows"),
            _as_csv(rows),
            f"{name}.csv",
            "text/csv",
            key=f"download-{name}",
        )


def _as_csv(rows: Iterable[Mapping[str, str]]) -> bytes:
    """Opens in Excel with its letters right, and no cell of it is taken for a formula."""
    rows = list(rows)
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";")
    writer.writerow(rows[0])
    for row in rows:
        writer.writerow([f"'{one}" if one[:1] in "=+-@" and one else one for one in row.values()])
    return text.getvalue().encode("utf-8-sig")
