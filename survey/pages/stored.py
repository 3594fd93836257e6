"""What is stored about your answer: for everybody, before and after answering."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from html import escape

import streamlit as st

from survey import accounts, custody, stored
from survey.accounts import Role
from survey.clock import local
from survey.documents import WORD, privacy_record
from survey.limits import FLOORS
from survey.pages.frame import open_page, told
from survey.pages.markdown import plain
from survey.pages.registry import STORED
from survey.pages.visitor import LANGUAGE_STATE, Visitor, current_ticket
from survey.store import Tranche, reading
from survey.stored import Settings, Stage, StoredTable
from survey.texts import LANGUAGES, Say, translator
from survey.web import cookies, leader_route

NEVER = ("person", "time", "device", "code", "order", "half")
ALWAYS_LIMITS = ("screen", "server", "network", "same", "backup", "host")
READERS_OF_RECORD = (Role.OU, Role.ADMINISTRATOR)
STREAMLIT_COOKIE = "_streamlit_xsrf"


def choose(visitor: Visitor) -> Settings | None:
    """The tranche the visitor holds a code for, or else one of the visitor's choice."""
    here, ticket = visitor.here, current_ticket(visitor.here)
    with reading(here.engine) as session:
        rows = {row.id: row for row in stored.told_about(session, datetime.now(UTC))}
        mine = stored.tranche_of(session, here.pepper, ticket) if ticket else None
        if mine is None and len(rows) > 1:
            mine = choose_among(visitor.say, rows)
        row = rows.get(mine) if mine else next(iter(rows.values()), None)
        return stored.settings_of(session, row, visitor.language) if row else None


def choose_among(say: Say, rows: dict[str, Tranche]) -> str:
    return st.selectbox(say("stored-choose"), list(rows), format_func=lambda one: rows[one].title)


def bullets(lines: list[str]) -> None:
    st.markdown("\n".join(f"- {line}" for line in lines))


def draw_short(say: Say, settings: Settings | None) -> None:
    st.subheader(say("stored-short-title"), anchor=False)
    smallest = settings.tranche.distribution_minimum if settings else FLOORS.distribution_minimum
    lines = [
        say("answer-anonymous"),
        say("stored-short-sent"),
        say("stored-short-not"),
        say("stored-short-sealing"),
        say("stored-short-shown", smallest=smallest),
        say("stored-short-public"),
    ]
    if settings is not None and settings.sensitive:
        lines.append(say("stored-short-sensitive", size=settings.tranche.end_class_size))
    if settings is not None and settings.stage != Stage.PURGED:
        lines.append(say("stored-short-purge", until=settings.tranche.retain_until))
    bullets(lines)
    if settings is not None:
        st.info(say(f"stored-stage-{settings.stage}"))


def draw_settings(say: Say, settings: Settings) -> None:
    row = settings.tranche
    st.subheader(say("stored-settings-title", title=plain(row.title)), anchor=False)
    languages = ", ".join(say(f"language-{one}") for one in row.languages)
    gone = settings.stage in (Stage.SEALED, Stage.PURGED)
    closes = say("stored-closes-is", closes=local(row.closes_at), minutes=row.grace_minutes)
    retained = "stored-purged" if settings.stage == Stage.PURGED else "stored-retained"
    facts = {
        say("stored-closes"): closes,
        say("stored-languages"): languages,
        say("stored-smallest"): say("stored-smallest-is", smallest=row.distribution_minimum),
        **_shown(say, settings),
        say(retained): say("stored-day", day=row.retain_until),
        say("stored-custody"): say("stored-custody-gone") if gone else custody.told(say, row),
    }
    for name, fact in facts.items():
        st.markdown(f"**{name}**  \n{plain(fact)}")
    if settings.key_copied:
        st.warning(say("stored-key-copied"))


def _shown(say: Say, settings: Settings) -> dict[str, str]:
    """What else decides how results are shown, where it does."""
    facts = {}
    if settings.sensitive:
        size = settings.tranche.end_class_size
        facts[say("stored-sensitive")] = say("stored-sensitive-is", size=size)
    if settings.groups:
        facts[say("stored-groups")] = ", ".join(settings.groups)
    if settings.tranche.leaders_in_parent:
        facts[say("stored-leaders")] = say("stored-leaders-is")
    return facts


def draw_table(say: Say, table: StoredTable, values: dict[str, object]) -> None:
    name = table.text_name
    with st.expander(say(f"stored-{name}-about")):
        bullets([f"`{one}` – {say(table.text_of(one))}" for one in table.columns])
        lifetime = say(f"stored-{name}-lifetime", **values)
        st.markdown(f"**{say('stored-lifetime')}:** {lifetime}")
        st.markdown(f"**{say('stored-seen')}:** {say(f'stored-{name}-seen', **values)}")
        st.markdown(f"**{say('stored-sealing')}:** {say(f'stored-{name}-sealing')}")


def draw_fields(say: Say, settings: Settings) -> None:
    st.subheader(say("stored-fields-title"), anchor=False)
    st.markdown(say("stored-fields-lead"))
    row = settings.tranche
    values: dict[str, object] = {"smallest": row.distribution_minimum, "until": row.retain_until}
    for table in stored.tables():
        draw_table(say, table, values)
    with st.expander(say("stored-others-title")):
        st.markdown(say("stored-others"))
        others = stored.other_tables()
        bullets([f"`{one.name}` – {say(f'stored-table-{one.text_name}')}" for one in others])


def draw_cookies(say: Say) -> None:
    def hours(length: timedelta) -> int:
        return int(length.total_seconds() // 3600)

    st.subheader(say("stored-cookies-title"), anchor=False)
    st.markdown(say("stored-cookies-lead"))
    lasting = {
        (cookies.TICKET, "ticket"): hours(cookies.TICKET_LIFETIME),
        (cookies.SIGN_IN, "sign-in"): hours(accounts.ABSOLUTE),
        (cookies.LANGUAGE, "language"): 0,
        (leader_route.COOKIE, "unit"): 0,
        (STREAMLIT_COOKIE, "xsrf"): 0,
    }
    bullets(
        [
            f"`{name}` – {say(f'stored-cookie-{kind}')} "
            + say(f"stored-cookie-{kind}-lasts", hours=length)
            for (name, kind), length in lasting.items()
        ]
    )


def draw_limits(say: Say, settings: Settings | None) -> None:
    st.subheader(say("stored-never-title"), anchor=False)
    bullets([say(f"stored-never-{one}") for one in NEVER])
    st.subheader(say("stored-limits-title"), anchor=False)
    sensitive = settings.sensitive if settings else 0
    size = settings.tranche.end_class_size if settings else FLOORS.end_class_size
    limits = [say(f"stored-limits-{one}", sensitive=sensitive, size=size) for one in ALWAYS_LIMITS]
    if settings is not None and settings.texts:
        limits.insert(0, say("stored-limits-text"))
    bullets(limits)


def draw_record(visitor: Visitor, settings: Settings) -> None:
    say = visitor.say
    st.subheader(say("stored-record-title"), anchor=False)
    st.markdown(say("stored-record-lead"))
    today = local(datetime.now(UTC)).date()
    st.download_button(
        say("stored-record-download"),
        privacy_record.build(
            say, visitor.language, settings, settings.tranche.distribution_minimum, today
        ),
        file_name="behandlingsprotokoll.docx",
        mime=WORD,
    )


def follow_language() -> None:
    """Whoever comes from the form reads the language chosen there."""
    wanted = st.query_params.get("sprak")
    if wanted in LANGUAGES:
        st.session_state[LANGUAGE_STATE] = wanted


def draw_languages(language: str) -> None:
    others = [one for one in LANGUAGES if one != language]
    # As HTML, since Streamlit opens every link of its Markdown in a new tab.
    links = [
        f'<a href="/{STORED.path}?sprak={one}">{escape(translator(one)(f"language-{one}"))}</a>'
        for one in others
    ]
    st.html(" · ".join(links))


def main() -> None:
    follow_language()
    visitor = open_page(STORED)
    say = visitor.say
    st.title(say("stored-title"), anchor=False)
    draw_languages(visitor.language)
    settings = choose(visitor)
    draw_short(say, settings)
    if settings is None:
        st.info(say("stored-none"))
    else:
        draw_settings(say, settings)
    draw_limits(say, settings)
    if settings is not None:
        draw_fields(say, settings)
    draw_cookies(say)
    if settings is not None and visitor.role in READERS_OF_RECORD:
        draw_record(visitor, settings)
    st.caption(say("stored-lead"))


with told():
    main()
