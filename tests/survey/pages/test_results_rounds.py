"""Results over several rounds, and of groups that were asked in turn."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime, timedelta

from streamlit.testing.v1 import AppTest

from survey.accounts import Role
from survey.approval import Minutes
from survey.demonstration import approving
from survey.demonstration.approving import Offices
from survey.demonstration.fieldwork import Fieldwork, carry_out
from survey.groups import Group
from survey.organisation import branches, units_at
from survey.pages.gate_making import GATE
from survey.pages.registry import RESULTS
from survey.questionnaire import Questionnaire, load, loads
from survey.store import reading, writing
from survey.texts import translator
from tests.survey.pages.visit import Visit, words
from tests.survey.web.town import AFTER, ANSWERED, BEFORE, ROOT, answer_sheets

say = translator("nb")
THIRD = "Ytringsfrihet senere"
HELSE, TEKNISK = "Ytringsfrihet i helse", "Ytringsfrihet i teknisk"
QUESTIONNAIRE = ROOT / "questionnaires" / "ytringsfrihet.yaml"


def hold(
    visit: Visit,
    title: str,
    days_ago: int,
    areas: Collection[str] = ("alle",),
    shift: int = 1,
    questionnaire: Questionnaire | None = None,
    groups: Sequence[Group] = (),
) -> str:
    """A round that is held and sealed in some areas; returns its id."""
    here = visit.town.here
    questionnaire = questionnaire or load(QUESTIONNAIRE)
    opens_at = datetime.now(UTC) - timedelta(days=days_ago)
    with reading(here.engine) as session:
        units = branches(units_at(session, opens_at.date()), areas)
    answered = answer_sheets(questionnaire, shift)
    work = Fieldwork(
        title=title,
        questionnaire=questionnaire,
        opens_at=opens_at,
        closes_at=opens_at + timedelta(days=14),
        answered_at=opens_at + timedelta(days=7),
        units=units,
        codes={unit: count for unit, count in ANSWERED.items() if unit in {u.id for u in units}},
        pilots=(),
        sheets=lambda unit: answered.get(unit.id, []),
        groups=groups,
    )
    return carry_out(here, work, GATE)


def compared(visit: Visit, *titles: str) -> AppTest:
    app = visit.page(RESULTS, Role.OU)
    for one in app.checkbox:
        one.set_value(one.label.startswith(titles))
    app.run()
    assert not app.exception
    return app


def test_three_rounds_stand_in_order_and_the_first_is_compared_with_the_last(
    visit: Visit,
) -> None:
    hold(visit, THIRD, 60)
    app = compared(visit, BEFORE, AFTER, THIRD)
    said = words(app)
    assert say("change-heading", before=BEFORE, after=THIRD) in said
    assert say("results-series") in said
    table = next(one.value for one in app.table if "Målerunde" in one.value.columns)
    assert list(table["Målerunde"]) == [BEFORE, AFTER, THIRD]
    assert all(cell.endswith(r"\(n \= 61\)") for cell in table.iloc[:, 1])


def test_what_changed_stands_first(visit: Visit) -> None:
    said = words(compared(visit, BEFORE, AFTER)).split(say("results-sorted"))[1]
    order = [int(line.split()[1].rstrip(".")) for line in said.splitlines() if line[:4] == "####"]
    # Questions 7 and 8 did not change, and 9 was answered by nobody.
    assert order[-3:] == [7, 8, 9]


def test_rounds_of_different_people_are_compared_as_groups(visit: Visit) -> None:
    hold(visit, HELSE, 90, {"helse"}, shift=0)
    hold(visit, TEKNISK, 50, {"teknisk"})
    app = compared(visit, HELSE, TEKNISK)
    said = words(app)
    assert say("groups-different-people", first="Helse", second="Teknisk") in said
    assert say("groups-heading", before="Helse", after="Teknisk") in said
    assert f"Helse, {HELSE}: 25 av 33 har svart" in said
    assert f"Teknisk, {TEKNISK}: 20 av 26 har svart" in said
    assert say("results-unit") not in [one.label for one in app.selectbox]
    for over_time in ("økning", "nedgang", "endring", "gikk fra", "begge ganger"):
        assert over_time not in said.lower(), over_time


def test_a_round_of_other_people_is_left_out_beside_two_of_the_same(visit: Visit) -> None:
    hold(visit, HELSE, 90, {"helse"}, shift=0)
    hold(visit, "Helse igjen", 60, {"helse"})
    hold(visit, TEKNISK, 75, {"teknisk"})
    app = compared(visit, HELSE, "Helse igjen", TEKNISK)
    assert say("results-apart", title=TEKNISK, last="Helse igjen") in words(app)
    assert say("change-heading", before=HELSE, after="Helse igjen") in words(app)


def test_a_round_that_asked_some_of_the_others_is_warned_of(visit: Visit) -> None:
    hold(visit, HELSE, 90, {"helse"})
    app = compared(visit, AFTER, HELSE)
    assert say("results-partly", before=AFTER, after=HELSE) in words(app)


def test_a_question_with_another_meaning_breaks_the_line(visit: Visit) -> None:
    source = QUESTIONNAIRE.read_text(encoding="utf-8")
    label = load(QUESTIONNAIRE).answerable[0].label.in_language("nb")
    assert source.count(label) == 1
    changed = loads(source.replace(label, "Jeg vet hvem jeg skal spørre om retningslinjene"))
    minutes = Minutes("Partssammensatt utvalg", "PS 2/26", date(2026, 1, 15), "Godkjent.")
    offices = Offices(Role.OU.value, Role.PSU_SECRETARY.value, Role.PSU_LEADER.value)
    with writing(visit.town.here.engine) as session:
        approving.approve(session, changed, approving.plan("Som sist."), minutes, offices)
    hold(visit, THIRD, 60, questionnaire=changed)
    app = compared(visit, BEFORE, AFTER, THIRD)
    said = words(app)
    for title in (BEFORE, AFTER):
        assert say("results-different-words", title=title) in said
    (broken,) = [line for line in said.splitlines() if "fordi spørsmålet ikke ble stilt" in line]
    assert "spørsmål 1" in broken
    table = next(one.value for one in app.table if "Målerunde" in one.value.columns)
    assert list(table.iloc[:, 1])[:2] == [say("results-series-broken")] * 2


def test_nothing_chosen_asks_for_a_round(visit: Visit) -> None:
    app = compared(visit, "Ingen heter dette")
    assert say("results-choose-one") in [one.value for one in app.info]


def test_a_group_declared_in_the_plan_is_chosen_among_the_units(visit: Visit) -> None:
    group = Group("De som er ute", frozenset({"park", "vei"}))
    hold(visit, THIRD, 60, groups=[group])
    app = compared(visit, AFTER, THIRD)
    units = app.selectbox(key=f"unit-{load(QUESTIONNAIRE).id}")
    units.select(say("results-group", name="De som er ute")).run()
    assert not app.exception
    said = words(app)
    # Also in the round that did not declare it: the same places of work.
    for title in (AFTER, THIRD):
        assert f"{title}: 34 av 44 har svart" in said
    assert say("change-heading", before=AFTER, after=THIRD) in said
