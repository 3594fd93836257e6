"""Results over a reorganisation: compared where the same places of work stand on both sides."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from streamlit.testing.v1 import AppTest

from survey.accounts import Role
from survey.demonstration.fieldwork import Fieldwork, carry_out
from survey.organisation import stored, successions, units_at
from survey.organisation.history import Change, Standing
from survey.organisation.succession import Succession
from survey.pages.gate_making import GATE
from survey.pages.registry import RESULTS
from survey.questionnaire import load
from survey.store import reading, writing
from survey.texts import translator
from tests.survey.pages.visit import Visit, words
from tests.survey.web.town import AFTER, ANSWERED, ROOT, answer_sheets

say = translator("nb")
NEW = "Etter omorganiseringen"
TODAY = datetime.now(UTC).date()
REORGANISED = TODAY - timedelta(days=100)


def reorganise(visit: Visit) -> None:
    """Helse and Teknisk become Drift, and a tranche is held in the new tree."""
    here = visit.town.here
    with writing(here.engine) as session:
        drift = Standing("drift", "Drift", "kommuneomraade", "alle", 59, None, REORGANISED)
        stored.begin_units(session, {"drift": drift})
        moved = [
            Change(one, REORGANISED, {"parent_id": "drift"}) for one in ("park", "hjem", "vei")
        ]
        closed = [Change(one, REORGANISED, {"closed": True}) for one in ("helse", "teknisk")]
        stored.add_changes(session, [*moved, *closed], "ou")
    opens_at = datetime.now(UTC) - timedelta(days=60)
    with reading(here.engine) as session:
        units = units_at(session, opens_at.date())
    free_speech = load(ROOT / "questionnaires" / "ytringsfrihet.yaml")
    answered = answer_sheets(free_speech, 1)
    work = Fieldwork(
        title=NEW,
        questionnaire=free_speech,
        opens_at=opens_at,
        closes_at=opens_at + timedelta(days=14),
        answered_at=opens_at + timedelta(days=7),
        units=units,
        codes=ANSWERED,
        pilots=(),
        sheets=lambda unit: answered.get(unit.id, []),
    )
    carry_out(here, work, GATE)


def say_what_became(visit: Visit, day: date = REORGANISED) -> None:
    with writing(visit.town.here.engine) as session:
        merged = Succession(day, frozenset({"helse", "teknisk"}), frozenset({"drift"}))
        successions.confirm(session, [merged], "ou")


def compared(visit: Visit, unit: str) -> AppTest:
    app = visit.page(RESULTS, Role.OU)
    for one in app.checkbox:
        one.set_value(one.label.startswith((AFTER, NEW)))
    app.run()
    place = next(one for one in app.selectbox if one.label == say("results-unit"))
    names = [one.strip() for one in place.options]
    place.select_index(names.index(unit)).run()
    assert not app.exception
    return app


def test_the_sum_of_the_old_is_compared_with_the_new(visit: Visit) -> None:
    reorganise(visit)
    say_what_became(visit)
    app = compared(visit, "Drift")
    (told,) = (one.value for one in app.info)
    assert "«Drift»" in told
    assert "«Helse» + «Teknisk»" in told
    said = words(app)
    asked = ANSWERED["park"] + ANSWERED["hjem"] + ANSWERED["vei"]
    for title in (AFTER, NEW):
        assert (
            say("results-respondents", title=title, responded=asked, invited=59, rate="76 %")
            in said
        )
    assert say("change-heading", before=AFTER, after=NEW) in said


def test_until_somebody_says_what_became_of_it_nothing_is_compared(visit: Visit) -> None:
    reorganise(visit)
    app = compared(visit, "Drift")
    assert any("Kan ikke sammenlignes ennå" in one.value for one in app.warning)
    said = words(app)
    assert f"{NEW}: " in said
    assert say("change-heading", before=AFTER, after=NEW) not in said
    assert AFTER not in "".join(one.value for one in app.markdown)


@pytest.mark.parametrize("told", [True, False])
def test_the_whole_is_compared_with_itself(visit: Visit, told: bool) -> None:
    reorganise(visit)
    if told:
        say_what_became(visit)
    app = compared(visit, "Kommunen")
    assert not app.info
    assert say("change-heading", before=AFTER, after=NEW) in words(app)
