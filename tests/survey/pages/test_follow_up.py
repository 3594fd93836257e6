"""Follow-up on the pages: OU writes, the committee reads, and what is overdue is said in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from survey import follow_up
from survey.accounts import Role
from survey.clock import local
from survey.follow_up import Change, NewMeasure, Status
from survey.pages import visitor
from survey.pages.measures_beside import TRANCHE
from survey.pages.registry import FIELDWORK, FOLLOW_UP, RESULTS
from survey.store import Account, Measure, MeasureEntry, Proposal, Tranche, reading, writing
from survey.texts import translator
from tests.survey.pages.visit import SECONDS, Visit, words
from tests.survey.web.town import AFTER, ALL_KINDS, BEFORE, ENDED, OPEN, ROOT, SOON

say = translator("nb")
TODAY = local(datetime.now(UTC)).date()
SOON_ENOUGH = TODAY + timedelta(days=30)
READERS = (Role.PSU, Role.PSU_SECRETARY, Role.PSU_LEADER)
NASTY = "**Fet** [lenke](https://ond.example) :red[rød] <b>"


def tranche_id(visit: Visit, title: str = AFTER) -> str:
    with reading(visit.town.here.engine) as session:
        return session.exec(select(Tranche.id).where(Tranche.title == title)).one()


def add(
    visit: Visit,
    what: str = "Holde møter",
    unit_id: str | None = None,
    *,
    after: str = AFTER,
    deadline: date = SOON_ENOUGH,
) -> str:
    """A measure of OU's, written on the day of its deadline or today."""
    with writing(visit.town.here.engine) as session:
        row_id = session.exec(select(Tranche.id).where(Tranche.title == after)).one()
        wanted = NewMeasure(what, "Virksomhetsleder", deadline, unit_id)
        return follow_up.add(session, row_id, wanted, "ou", min(deadline, TODAY)).id


def measures(visit: Visit) -> list[Measure]:
    with reading(visit.town.here.engine) as session:
        return list(session.exec(select(Measure)))


def fill(app: AppTest, prefix: str, values: Mapping[str, Any]) -> AppTest:
    """Write into the fields whose keys begin so."""
    for field, value in values.items():
        kinds = (app.text_area, app.text_input, app.date_input, app.selectbox)
        (found,) = (
            one for kind in kinds for one in kind if str(one.key).startswith(f"{field}-{prefix}")
        )
        found.set_value(value)
    return app


def press(app: AppTest, key: str) -> AppTest:
    return app.button(key=key).click().run()


def add_by_hand(app: AppTest, **changes: Any) -> AppTest:
    values: dict[str, Any] = {"what": "Nytt tiltak", "who": "Leder", "deadline": SOON_ENOUGH}
    return press(fill(app, "new-", values | changes), "add-measure")


def test_ou_adds_a_measure_and_the_form_is_empty_again(visit: Visit) -> None:
    app = visit.page(FOLLOW_UP, Role.OU)
    assert say("follow-up-no-measures") in words(app)
    where = next(one for one in app.selectbox if one.label == say("measure-where"))
    assert where.options[:3] == [say("follow-up-whole"), "Helse", "Helse › Hjemmetjenesten"]
    where.select_index(where.options.index("Helse › Park"))
    add_by_hand(app)
    assert not app.exception
    assert not app.error
    said = words(app)
    assert say("measure-added") in said
    assert "#### Helse › Park" in said
    assert say("measure-status-planned") in said
    (made,) = measures(visit)
    assert (made.unit_id, made.tranche_id) == ("park", tranche_id(visit))
    (field,) = (one for one in app.text_area if str(one.key).startswith("what-new-"))
    assert field.value == ""


def test_what_was_half_typed_survives_a_refusal(visit: Visit) -> None:
    app = add_by_hand(visit.page(FOLLOW_UP, Role.OU), who=" ")
    assert [one.value for one in app.error] == [say("problem-measure-lacks")]
    (field,) = (one for one in app.text_area if str(one.key).startswith("what-new-"))
    assert field.value == "Nytt tiltak"
    add_by_hand(app, deadline=TODAY - timedelta(days=1))
    assert [one.value for one in app.error] == [say("problem-measure-deadline-past")]
    assert measures(visit) == []


def test_ou_changes_a_measure_and_the_history_is_there_for_all(visit: Visit) -> None:
    measure_id = add(visit)
    app = press(visit.page(FOLLOW_UP, Role.OU), f"change-{measure_id}")
    changes = {"status": Status.DROPPED, "what": "Holde færre møter"}
    press(fill(app, measure_id, changes), f"save-{measure_id}")
    assert [one.value for one in app.error] == [say("problem-measure-why-dropped")]
    press(fill(app, measure_id, {"note": "Ingen *penger*"}), f"save-{measure_id}")
    assert not app.exception
    assert not app.error
    for role in (Role.OU, Role.PSU):
        said = words(visit.page(FOLLOW_UP, role))
        assert f"**{say('measure-reason')}:** Ingen *penger*" in said
        changed = say(
            "measure-history-changed",
            field=say("measure-status"),
            before=say("measure-status-planned"),
            after=say("measure-status-dropped"),
        )
        assert changed in said
        assert "fra «Holde møter» til «Holde færre møter»" in said


def test_cancelling_changes_nothing(visit: Visit) -> None:
    measure_id = add(visit)
    app = press(visit.page(FOLLOW_UP, Role.OU), f"change-{measure_id}")
    press(fill(app, measure_id, {"what": "Noe annet"}), f"cancel-{measure_id}")
    assert not app.exception
    assert [one.key for one in app.button if one.key == f"change-{measure_id}"]
    assert [one.what for one in measures(visit)] == ["Holde møter"]


def test_whoever_writes_over_somebody_else_is_told_first(visit: Visit) -> None:
    measure_id = add(visit)
    app = press(visit.page(FOLLOW_UP, Role.OU), f"change-{measure_id}")
    with writing(visit.town.here.engine) as session:
        theirs = Change("Holde møter", "Rådgiver", SOON_ENOUGH, Status.UNDER_WAY)
        follow_up.change(session, measure_id, theirs, "ou", TODAY, None)
    press(fill(app, measure_id, {"what": "Mitt tiltak"}), f"save-{measure_id}")
    assert [one.value for one in app.error] == [say("problem-measure-meanwhile")]
    assert f"**{say('measure-responsible')}:** Rådgiver" in words(app)
    press(app, f"save-{measure_id}")
    assert [one.what for one in measures(visit)] == ["Mitt tiltak"]


def test_several_measures_are_reported_back_in_one_case(visit: Visit) -> None:
    first, second, third = (add(visit, what) for what in ("Ett", "To", "Tre"))
    app = visit.page(FOLLOW_UP, Role.OU)
    press(app, "report")
    assert [one.value for one in app.error] == [say("measure-report-nothing")]
    for what in ("Ett", "To"):
        next(one for one in app.checkbox if one.label == what).check()
    fill(app, "on", {"report": TODAY})
    fill(app, "case", {"report": "PS 12/26"})
    press(app, "report")
    assert not app.error
    assert say("measure-report-saved", count=2) in words(app)
    told = {one.id: one.reported_in for one in measures(visit)}
    assert told == {first: "PS 12/26", second: "PS 12/26", third: ""}
    said = words(visit.page(FOLLOW_UP, Role.PSU))
    assert say("follow-up-standing-reported", on=TODAY, case="PS 12/26") in said
    assert said.count(say("measure-not-reported")) == 1


def test_one_that_cannot_be_reported_leaves_all_unreported(visit: Visit) -> None:
    app = visit.page(FOLLOW_UP, Role.OU)
    for what in ("Ett", "To"):
        add(visit, what)
    app.run()
    for box in app.checkbox:
        box.check()
    fill(app, "on", {"report": TODAY + timedelta(days=2)})
    fill(app, "case", {"report": "PS 12/26"})
    press(app, "report")
    assert [one.value for one in app.error] == [say("problem-report-future")]
    assert {one.reported_in for one in measures(visit)} == {""}
    assert all(box.value for box in app.checkbox)


@pytest.mark.parametrize("role", READERS)
def test_the_committee_reads_and_changes_nothing(visit: Visit, role: Role) -> None:
    add(visit, unit_id="park")
    app = visit.page(FOLLOW_UP, role)
    assert not app.exception
    assert "Holde møter" in words(app)
    assert not app.button
    assert not app.text_area
    assert not app.text_input


def test_a_button_pressed_after_the_role_was_taken_away_does_nothing(visit: Visit) -> None:
    app = visit.page(FOLLOW_UP, Role.OU)
    with writing(visit.town.here.engine) as session:
        account = session.exec(select(Account).where(Account.username == "ou")).one()
        account.role = Role.PSU
        session.add(account)
    add_by_hand(app)
    assert [one.value for one in app.error] == [say("problem-not-your-role")]
    assert measures(visit) == []


def test_what_was_promised_stands_first(visit: Visit) -> None:
    said = words(visit.page(FOLLOW_UP, Role.PSU))
    assert "**Formål:** Å vite hvordan folk har det." in said
    assert "Partssammensatt utvalg, sak PS 1/25, 15. januar 2025" in said
    assert say("follow-up-standing-waiting") in said
    assert said.index(say("follow-up-promise")) < said.index(say("follow-up-no-measures"))
    assert say("follow-up-overdue-none") in said


def test_what_is_overdue_in_any_round_is_said_in_words(visit: Visit) -> None:
    late = TODAY - timedelta(days=12)
    add(visit, "For sent", "park", after=BEFORE, deadline=late)
    add(visit, "I rute")
    app = visit.page(FOLLOW_UP, Role.PSU)
    (warning,) = (one.value.replace("\\", "") for one in app.warning)
    assert say("follow-up-overdue") in warning
    assert "For sent" in warning
    assert f"Gjelder Park etter «{BEFORE}»" in warning
    assert "I rute" not in warning
    app.selectbox(key="follow-up-tranche").select_index(1).run()
    assert f"**{say('measure-overdue', days=12)}**" in words(app)


def test_a_follow_up_nobody_reported_is_overdue(visit: Visit) -> None:
    with writing(visit.town.here.engine) as session:
        for proposal in session.exec(select(Proposal)):
            proposal.follow_up_on = TODAY - timedelta(days=1)
            session.add(proposal)
    app = visit.page(FOLLOW_UP, Role.PSU)
    told = "\n".join(one.value.replace("\\", "") for one in app.warning)
    for title in (BEFORE, AFTER):
        assert f"Resultatene fra «{title}» skulle vært fulgt opp" in told
    assert say("follow-up-standing-overdue") in told


def test_only_sealed_rounds_can_be_chosen_the_latest_first(visit: Visit) -> None:
    app = visit.page(FOLLOW_UP, Role.PSU)
    assert app.selectbox(key="follow-up-tranche").options == [AFTER, BEFORE]


def test_the_address_can_name_the_round(visit: Visit) -> None:
    visit.as_role(Role.PSU)
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=SECONDS)
    app.query_params[TRANCHE] = tranche_id(visit, BEFORE)
    app.run().switch_page(str(FOLLOW_UP.script.relative_to(ROOT))).run()
    assert app.selectbox(key="follow-up-tranche").value == tranche_id(visit, BEFORE)
    app.query_params[TRANCHE] = "ingen"
    assert not app.run().exception


def test_before_anything_is_sealed_the_page_says_so(visit: Visit) -> None:
    with writing(visit.town.here.engine) as session:
        for row in session.exec(select(Tranche)):
            row.state = "open"
            session.add(row)
    app = visit.page(FOLLOW_UP, Role.OU)
    assert say("follow-up-none") in words(app)
    assert not app.button


def test_words_of_a_measure_cannot_format_the_page(visit: Visit) -> None:
    add(visit, NASTY)
    for page in (FOLLOW_UP, RESULTS):
        app = visit.page(page, Role.OU)
        drawn = "\n".join(one.value for one in app.markdown)
        assert r"\[lenke\]\(https" in drawn
        assert "[lenke](https" not in drawn
        assert ":red[" not in drawn.replace(r"\:red\[", "")
        assert NASTY.split()[0] in words(app)


def test_an_entry_is_kept_of_everything_done_on_the_page(visit: Visit) -> None:
    app = add_by_hand(visit.page(FOLLOW_UP, Role.OU))
    (made,) = measures(visit)
    press(app, f"change-{made.id}")
    press(fill(app, made.id, {"status": Status.UNDER_WAY}), f"save-{made.id}")
    with reading(visit.town.here.engine) as session:
        kept = session.exec(select(MeasureEntry)).all()
    assert [(one.who, one.status) for one in kept] == [("ou", "planned"), ("ou", "under_way")]


# Beside the results.


def choose_unit(app: AppTest, name: str) -> AppTest:
    (unit,) = (one for one in app.selectbox if str(one.key).startswith("unit-"))
    unit.select_index([one.strip() for one in unit.options].index(name))
    return app.run()


def test_measures_stand_beside_the_results_of_their_unit(visit: Visit) -> None:
    add(visit, "For alle")
    add(visit, "For Helse", "helse")
    add(visit, "For Park", "park")
    add(visit, "For Teknisk", "teknisk")
    app = visit.page(RESULTS, Role.PSU)
    said = words(app)
    assert say("measures-beside", title=AFTER) in said
    assert "For alle" in said
    assert "For Park" not in said
    said = words(choose_unit(app, "Park (pilot)"))
    for what in ("For alle", "For Helse", "For Park"):
        assert what in said
    assert "For Teknisk" not in said
    (link,) = (
        one for one in app.get("page_link") if one.proto.label == say("measures-beside-more")
    )
    assert link.proto.query_string == f"{TRANCHE}={tranche_id(visit)}"


def test_a_measure_opens_no_results_of_a_unit_with_few_answers(visit: Visit) -> None:
    add(visit, "For Kino", "kino")
    app = visit.page(RESULTS, Role.PSU)
    (unit,) = (one for one in app.selectbox if str(one.key).startswith("unit-"))
    assert [one.strip() for one in unit.options] == [
        "Kommunen", "Helse", "Hjemmetjenesten", "Park (pilot)", "Teknisk", "Vei",
    ]  # fmt: skip
    assert "Kino" not in words(app)


def test_results_without_measures_say_so(visit: Visit) -> None:
    assert say("measures-beside-none") in words(visit.page(RESULTS, Role.PSU))


# In the next round's invitation.


def invitations(app: AppTest) -> list[str]:
    return [one.value for one in app.code]


def test_the_next_invitation_tells_what_was_done(visit: Visit) -> None:
    add(visit, "Ny veileder for ytring")
    app = visit.page(FIELDWORK, Role.OU)
    assert not app.exception
    texts = [one for one in invitations(app) if "Hvorfor spør vi?" in one]
    assert len(texts) == 3
    free_speech = [one for one in texts if "- Ny veileder for ytring" in one]
    assert len(free_speech) == 2
    assert all(f"Etter målerunden «{AFTER}»" in one for one in free_speech)
    assert all("Det tar omtrent 2 minutter." in one for one in free_speech)


def test_only_planned_and_open_rounds_have_an_invitation(visit: Visit) -> None:
    app = visit.page(FIELDWORK, Role.OU)
    titles = {tranche_id(visit, title) for title in (OPEN, SOON, ALL_KINDS)}
    keys = {str(one.key) for one in app.selectbox if str(one.key).startswith("invitation-")}
    assert keys == {f"invitation-language-{one}" for one in titles}
    assert f"invitation-language-{tranche_id(visit, ENDED)}" not in keys


def test_the_invitation_is_in_the_language_chosen(visit: Visit) -> None:
    app = visit.page(FIELDWORK, Role.OU)
    app.selectbox(key=f"invitation-language-{tranche_id(visit, OPEN)}").set_value("en").run()
    texts = "\n".join(invitations(app))
    assert translator("en")("stored-short-not") in texts
    assert say("stored-short-not") in texts


def test_the_invitation_does_without_ten_factor(visit: Visit) -> None:
    app = visit.page(FIELDWORK, Role.OU)
    before = sum("10-FAKTOR" in one for one in invitations(app))
    app.checkbox(key=f"ten-factor-{tranche_id(visit, OPEN)}").uncheck().run()
    assert sum("10-FAKTOR" in one for one in invitations(app)) == before - 1


def test_ou_is_told_to_write_down_what_was_done_last_time(visit: Visit) -> None:
    told = say("invitation-no-measures", title=AFTER)
    assert told in words(visit.page(FIELDWORK, Role.OU))
    add(visit)
    assert told not in words(visit.page(FIELDWORK, Role.OU))


def test_no_invitation_to_what_may_not_be_opened_and_the_page_goes_on(visit: Visit) -> None:
    with writing(visit.town.here.engine) as session:
        for proposal in session.exec(select(Proposal)):
            proposal.state = "superseded"
            session.add(proposal)
        row = session.exec(select(Tranche).where(Tranche.title == SOON)).one()
        row.state = "planned"
        session.add(row)
    app = visit.page(FIELDWORK, Role.OU)
    assert not app.error
    assert say("problem-superseded") in [one.value for one in app.warning]
    said = words(app)
    assert ENDED in said
    assert BEFORE in said


@pytest.mark.parametrize("language", ["nn", "en"])
def test_the_page_speaks_every_language(visit: Visit, language: str) -> None:
    add(visit, deadline=TODAY - timedelta(days=1))
    visit.patch.setattr(visitor, "preferred_language", lambda *_: language)
    app = visit.page(FOLLOW_UP, Role.OU)
    assert not app.exception
    said = words(app)
    assert translator(language)("follow-up-lead") in said
    assert say("follow-up-lead") not in said
