"""The form in which a tranche is planned, or two around a pilot's measures."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta

import streamlit as st

from survey.limits import limits_of
from survey.organisation import units_at
from survey.pages import limit_fields, planning_groups, planning_times, planning_units
from survey.pages.markdown import plain
from survey.pages.planning_units import Tree
from survey.pages.visitor import Visitor
from survey.planning import CodeMode, Selection, Wish
from survey.planning.versions import NotOffered, Offer
from survey.planning.wall_clock import WallTime
from survey.planning.wish import LONGEST_GRACE, LONGEST_TITLE
from survey.store import reading
from survey.tranche import DEFAULT_GRACE_MINUTES, DEFAULT_RETENTION

_MOST_SEEDS = 1_000_000
_BETWEEN = timedelta(days=364)


@dataclass(frozen=True)
class Filled:
    """``second`` and ``starts_on``: of a pilot that is measured before and after."""

    offer: Offer
    first: Wish
    second: Wish | None = None
    starts_on: date | None = None


def blank(offer: Offer, today: date) -> Wish:
    opens, closes = planning_times.usual(today)
    return Wish(
        title="",
        version_id=offer.version_id,
        languages=offer.languages,
        selection=Selection(seed=secrets.randbelow(_MOST_SEEDS)),
        pilots=frozenset(),
        opens=opens,
        closes=closes,
        grace_minutes=DEFAULT_GRACE_MINUTES,
        code_mode=CodeMode.SLIPS,
        retain_until=closes.day + DEFAULT_RETENTION,
        **asdict(limits_of(offer.decision)),
        custody=offer.custody_kinds[0],
    )


def draw(
    visitor: Visitor,
    prefix: str,
    offers: Sequence[Offer],
    others: Sequence[NotOffered],
    start: Wish,
    *,
    study: bool,
) -> Filled:
    say = visitor.say
    title = st.text_input(
        say("planning-study-name" if study else "planning-title"),
        start.title,
        max_chars=LONGEST_TITLE,
        key=f"{prefix}-title",
        autocomplete="off",
        persist_state="session",
    )
    _heading(visitor, "words")
    offer = _draw_version(visitor, prefix, offers, others, start.version_id)
    languages = _draw_languages(visitor, prefix, offer, start.languages)
    _heading(visitor, "times")
    if study:
        st.markdown(f"**{say('planning-before')}**")
    opens, closes = planning_times.draw(visitor, prefix, start.opens, start.closes)
    second, starts_on = None, None
    if study:
        second, starts_on = _draw_after(visitor, prefix, opens, closes)
    grace = st.number_input(
        say("planning-grace"),
        0,
        LONGEST_GRACE,
        start.grace_minutes,
        step=15,
        key=f"{prefix}-grace",
        persist_state="session",
        help=say("planning-grace-about"),
    )
    _heading(visitor, "units")
    wish = _draw_units(visitor, prefix, opens.day, start, study=study)
    _heading(visitor, "codes")
    code_mode = _draw_code_mode(visitor, prefix, start.code_mode)
    _heading(visitor, "promise")
    wish = replace(
        wish,
        title=title,
        version_id=offer.version_id,
        languages=languages,
        opens=opens,
        closes=closes,
        grace_minutes=int(grace),
        code_mode=code_mode,
    )
    wish = _with_promise(visitor, prefix, offer, wish, (second or (opens, closes))[1].day)
    if second is None or starts_on is None:
        return Filled(offer, wish)
    before, after = (say(f"planning-study-{when}", title=title) for when in ("before", "after"))
    named = bool(title.strip())
    return Filled(
        offer,
        replace(wish, title=before if named else ""),
        replace(wish, title=after if named else "", opens=second[0], closes=second[1]),
        starts_on,
    )


def _heading(visitor: Visitor, part: str) -> None:
    st.subheader(visitor.say(f"planning-part-{part}"), anchor=False)


def _draw_version(
    visitor: Visitor,
    prefix: str,
    offers: Sequence[Offer],
    others: Sequence[NotOffered],
    chosen: str,
) -> Offer:
    say = visitor.say
    by_id = {one.version_id: one for one in offers}
    words = {
        one.version_id: say(
            "planning-version-of",
            title=one.questionnaire.title.in_language(visitor.language),
            count=len(one.questionnaire.answerable),
            case=one.decision.case_number,
            date=one.decision.decided_on,
        )
        for one in offers
    }
    version_id = st.selectbox(
        say("planning-version"),
        list(by_id),
        index=list(by_id).index(chosen) if chosen in by_id else 0,
        format_func=words.__getitem__,
        key=f"{prefix}-version",
        persist_state="session",
    )
    if others:
        with st.expander(say("planning-not-offered"), key=f"{prefix}-others"):
            lines = (
                f"- {plain(one.questionnaire.title.in_language(visitor.language))}: "
                + say(f"planning-not-offered-{one.text_name}")
                for one in others
            )
            st.markdown("\n".join(lines))
    return by_id[version_id]


def _draw_languages(
    visitor: Visitor, prefix: str, offer: Offer, start: Sequence[str]
) -> tuple[str, ...]:
    say, found = visitor.say, []
    st.markdown(say("planning-languages"))
    with st.container(key=f"{prefix}-languages", gap=None):
        for language in offer.questionnaire.languages:
            good = language in offer.languages
            name = say(f"language-{language}")
            ticked = st.checkbox(
                name if good else say("planning-language-lacks", language=name),
                good and language in start,
                key=f"{prefix}-{offer.version_id[:12]}-{language}",
                disabled=not good,
                persist_state="session",
            )
            if ticked and good:
                found.append(language)
    return tuple(found)


def _draw_after(
    visitor: Visitor, prefix: str, opens: WallTime, closes: WallTime
) -> tuple[tuple[WallTime, WallTime], date]:
    say = visitor.say
    starts_on = planning_times.draw_day(
        say("planning-starts-on"), f"{prefix}-starts", closes.day + timedelta(days=1)
    )
    st.caption(say("planning-starts-about"))
    st.markdown(f"**{say('planning-after')}**")
    later = (
        WallTime(opens.day + _BETWEEN, opens.clock),
        WallTime(closes.day + _BETWEEN, closes.clock),
    )
    first, last = planning_times.draw(visitor, f"{prefix}-after", *later)
    return (first, last), starts_on


def _draw_units(visitor: Visitor, prefix: str, day: date, start: Wish, *, study: bool) -> Wish:
    """Who is asked, where, and as which groups they are shown."""
    say = visitor.say
    with reading(visitor.here.engine) as session:
        tree = Tree(units_at(session, day))
    if not tree.units:
        st.warning(say("planning-no-organisation", day=day))
        return start
    selection = planning_units.draw_way(visitor, prefix, tree, start.selection)
    st.markdown(f"**{say('planning-pilots')}**")
    st.caption(say("planning-pilots-about-study" if study else "planning-pilots-about"))
    wanted = study or st.checkbox(
        say("planning-has-pilots"),
        bool(start.pilots),
        key=f"{prefix}-has-pilots",
        persist_state="session",
    )
    offered = selection.of(tree.units)
    asked, pilots = Tree(offered), frozenset[str]()
    if wanted:
        pilots = planning_units.pick(visitor, f"{prefix}-pilots", asked, offered, start.pilots)
    groups = planning_groups.draw(visitor, prefix, asked, start.groups)
    leaders = st.checkbox(
        say("planning-leaders"),
        start.leaders_in_parent,
        key=f"{prefix}-leaders",
        persist_state="session",
    )
    st.caption(say("planning-leaders-about"))
    return replace(
        start, selection=selection, pilots=pilots, groups=groups, leaders_in_parent=leaders
    )


def _draw_code_mode(visitor: Visitor, prefix: str, start: CodeMode) -> CodeMode:
    say = visitor.say
    names = {mode.value: say(f"planning-code-mode-{mode}") for mode in CodeMode}
    mode = st.selectbox(
        say("planning-code-mode"),
        list(names),
        index=list(names).index(start),
        format_func=names.__getitem__,
        key=f"{prefix}-code-mode",
        persist_state="session",
    )
    return CodeMode(mode)


def _with_promise(visitor: Visitor, prefix: str, offer: Offer, wish: Wish, last: date) -> Wish:
    """``last``: the day the last of the tranches closes."""
    say, proposal = visitor.say, offer.proposal
    psu = say(
        "planning-psu-promised",
        purpose=plain(proposal.purpose) or "–",
        owner=plain(proposal.owner) or "–",
        by=plain(proposal.follow_up_by) or "–",
        day=say("organisation-day", day=proposal.follow_up_on) if proposal.follow_up_on else "–",
    )
    st.markdown(psu)
    # PSU's own limits are others for each version.
    key = f"{prefix}-{offer.version_id[:12]}"
    least = limits_of(offer.decision)
    limits = limit_fields.draw(say, lambda short: f"{key}-{short}", limits_of(wish), least)
    kinds = list(offer.custody_kinds)
    names = {kind: say(f"planning-custody-{kind.replace('_', '-')}") for kind in kinds}
    kind = st.selectbox(
        say("planning-custody"),
        kinds,
        index=kinds.index(wish.custody) if wish.custody in kinds else 0,
        format_func=names.__getitem__,
        key=f"{key}-custody",
        persist_state="session",
    )
    suggested = max(wish.retain_until, last + timedelta(days=1))
    until = planning_times.draw_day(say("planning-retain-until"), f"{prefix}-retain", suggested)
    return replace(wish, **asdict(limits), custody=kind, retain_until=until)
