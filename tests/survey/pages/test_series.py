"""The page of targets and other figures: OU edits, the committee reads, nothing half stored."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from survey import series
from survey.accounts import Role
from survey.clock import local
from survey.pages import chart_download
from survey.pages.registry import RESULTS, SERIES
from survey.pages.series_drawing import period_name
from survey.questionnaire import loads
from survey.series import Aim, Kind, NewTarget
from survey.store import Tranche, reading, writing
from survey.texts import translator
from tests.survey.pages import rounds
from tests.survey.pages.visit import Visit, words
from tests.survey.web.town import AFTER, BEFORE, ROOT, answer_sheets

say = translator("nb")
TODAY = datetime.now(UTC).date()
LATER = TODAY + timedelta(days=400)
KNOWS, DARES = "kjenner_retningslinjene", "kan_delta_i_debatten"
SILENT = "latt_vaere_arbeidsplassen"
WORDS = "Jeg er kjent med retningslinjene for"
SICK_LEAVE = (
    "enhet;periode;indikator;prosent;kilde\n"
    "Kommunen;{year};Sykefravær;9,6;HR i kommunen\n"
    "Helse;{year};Sykefravær;12,2;HR i kommunen\n"
)
EARLIER = (
    "source,measure,scale,target,period_1,value_1,period_2,value_2\n"
    "Åsnes,Nærvær,percent,92,2013,90.1,2015-Q3,92.8\n"
    "Åsnes,Trivsel,1-6,5.3,2013,5.1,2015-Q3,5\n"
    "Åsnes,Stolthet,1-6,5,2013,4.8,2015-Q3,4.8\n"
)


def part(visit: Visit, name: str, role: Role = Role.OU) -> AppTest:
    app = visit.page(SERIES, role)
    app.segmented_control(key="series-part").set_value(name)
    app.run()
    assert not app.exception
    return app


def drawn(app: AppTest) -> str:
    """The tables too, which are HTML."""
    return words(app) + "\n".join(one.value for one in app.html).replace("\u00a0", " ")


def uploaded(visit: Visit, content: str, kind: Kind = Kind.EARLIER) -> AppTest:
    app = part(visit, "upload")
    app.radio(key="series-kind").set_value(kind.value)
    app.run()
    app.file_uploader[0].set_value(("tall.csv", content.encode(), "text/csv"))
    app.run()
    app.button(key="series-show").click().run()
    assert not app.exception
    return app


def keep(
    visit: Visit, content: str, kind: Kind = Kind.EARLIER, *, wanted: str | None = None
) -> None:
    with writing(visit.town.here.engine) as session:
        sheet = series.open_table(content.encode()).read("")
        found = series.prepare(session, sheet, kind, "tall.csv", wanted=wanted)
        series.keep(session, found, "ou")


def aim(visit: Visit, *wanted: NewTarget) -> None:
    with writing(visit.town.here.engine) as session:
        row = session.exec(select(Tranche).where(Tranche.title == AFTER)).one()
        for one in wanted:
            series.set_target(session, row.version_id, one, "ou", TODAY)


def hold(visit: Visit, title: str, days: int, *places: str, instead: str = "") -> None:
    """One more round of the same questions, for these places of work alone. ``instead``: of the
    words of the first question."""
    here = visit.town.here
    source = (ROOT / "questionnaires" / "ytringsfrihet.yaml").read_text()
    questionnaire = loads(source.replace(WORDS, instead or WORDS))
    if instead:
        rounds.approve(here, questionnaire)
    sheets = answer_sheets(questionnaire, 1)
    rounds.hold(here, title, questionnaire, days, {one: sheets[one] for one in places})


def choose_unit(app: AppTest, name: str) -> AppTest:
    unit = next(one for one in app.selectbox if one.label == say("series-unit"))
    unit.select_index(list(unit.options).index(name)).run()
    assert not app.exception
    return app


def kept(visit: Visit) -> int:
    with reading(visit.town.here.engine) as session:
        return len(series.figures(session))


def test_targets_stand_with_baseline_latest_and_status(visit: Visit) -> None:
    aim(
        visit,
        NewTarget(KNOWS, Aim.SHARE, 90, LATER, "PSU, sak 1/26"),
        NewTarget(SILENT, Aim.SHARE, 20, LATER, "PSU, sak 1/26"),
        NewTarget(KNOWS, Aim.MEAN, 1.5, LATER, "Bare i Helse", "helse"),
    )
    said = drawn(part(visit, "targets", Role.PSU))
    assert BEFORE in said
    assert AFTER in said
    assert "minst 90 %" in said
    assert "ikke nådd" in said
    assert "PSU, sak 1/26" in said
    assert "Bare i Helse" not in said
    assert "«Nei»" in said


def test_each_unit_has_targets_of_its_own(visit: Visit) -> None:
    aim(visit, NewTarget(KNOWS, Aim.MEAN, 1.5, LATER, "Bare i Helse", "helse"))
    app = part(visit, "targets", Role.PSU_LEADER)
    assert say("series-targets-none-yet") in words(app)
    unit = next(one for one in app.selectbox if one.label == say("series-unit"))
    unit.select_index(unit.options.index("Helse")).run()
    assert not app.exception
    said = drawn(app)
    assert "Bare i Helse" in said
    assert "minst 1,5" in said
    assert "✓ nådd" in said


def partly(before: str) -> str:
    return say("results-partly", before=before, after=AFTER)


def test_a_baseline_that_asked_other_places_is_warned_of(visit: Visit) -> None:
    aim(visit, NewTarget(KNOWS, Aim.SHARE, 90, LATER, "PSU, sak 1/26"))
    assert partly(BEFORE) not in words(part(visit, "targets", Role.PSU))
    hold(visit, "Bare Vei", -900, "vei")
    app = part(visit, "targets", Role.PSU)
    assert words(app).count(partly("Bare Vei")) == 1
    said = words(choose_unit(app, "Helse"))
    assert partly("Bare Vei") not in said
    assert f"Linjen er brutt ved Bare Vei. {say('series-gap-not-asked')}" in said
    assert say("series-hidden", title="Bare Vei") not in said
    assert "Linjen er brutt" not in words(choose_unit(app, "Teknisk"))


def test_without_a_target_the_chart_warns_all_the_same(visit: Visit) -> None:
    hold(visit, "Bare Vei", -900, "vei")
    assert words(part(visit, "targets", Role.PSU)).count(partly("Bare Vei")) == 1


def test_a_round_of_quite_other_people_is_no_baseline(visit: Visit) -> None:
    hold(visit, "Bare Staber", -900, "staber")
    hold(visit, "Bare Vei", -60, "vei")
    aim(visit, NewTarget(KNOWS, Aim.SHARE, 90, LATER, "PSU, sak 1/26"))
    app = part(visit, "targets", Role.PSU)
    assert f"Linjen er brutt ved Bare Staber. {say('series-gap-apart')}" in words(app)
    assert BEFORE in drawn(app)
    assert "Bare Staber (" not in drawn(app)


def test_where_the_wording_is_new_the_file_says_so(visit: Visit) -> None:
    taken: list[bytes] = []
    visit.patch.setattr(
        chart_download, "draw", lambda _visitor, _chart, _key, made, _stem: taken.append(made())
    )
    hold(visit, "Andre ord", -900, "vei", "park", instead="Jeg har lest retningslinjene for")
    app = part(visit, "targets", Role.PSU)
    course = next(one for one in app.selectbox if one.label == say("series-question"))
    course.select_index(next(i for i, one in enumerate(course.options) if WORDS in one)).run()
    assert not app.exception
    lines = taken[-1].decode("utf-8-sig").splitlines()
    periods = [line.split(";")[3] for line in lines[1:]]
    assert periods == ["Andre ord", f"{BEFORE} (ny ordlyd fra her)", AFTER]


def test_every_chart_can_be_taken_along_with_its_numbers(visit: Visit) -> None:
    keep(visit, EARLIER)
    for name in ("targets", "other"):
        app = part(visit, name, Role.PSU)
        labels = [one.proto.label for one in app.get("download_button")]
        for ending in ("png", "svg", "csv"):
            assert labels.count(say(f"chart-download-{ending}")) == 1, (name, ending)


def test_ou_sets_a_target_and_gives_it_up(visit: Visit) -> None:
    app = part(visit, "targets")
    app.selectbox(key="set-question-0").set_value(DARES).run()
    app.radio(key=f"set-aim-{DARES}-0").set_value("mean").run()
    app.number_input(key=f"set-value-{DARES}-mean-0").set_value(3.5)
    app.date_input(key=f"set-day-{DARES}-0").set_value(LATER)
    app.button(key="set-target").click().run()
    assert "hvem som har satt målet" in app.error[0].value
    app.text_input(key=f"set-words-{DARES}-0").input("PSU, sak 2/26")
    app.button(key="set-target").click().run()
    assert not app.error
    assert not app.exception
    assert "PSU, sak 2/26" in drawn(app)
    assert "minst 3,5" in drawn(app)
    app.text_input(key="give-up-words-1").input("OU")
    app.button(key="give-up").click().run()
    assert not app.error
    assert say("series-targets-none") in words(app)
    assert "tatt bort" in words(app)


@pytest.mark.parametrize("role", [Role.PSU, Role.PSU_LEADER, Role.PSU_SECRETARY])
def test_the_committee_reads_and_changes_nothing(visit: Visit, role: Role) -> None:
    aim(visit, NewTarget(KNOWS, Aim.SHARE, 90, LATER, "PSU"))
    keep(visit, EARLIER)
    app = visit.page(SERIES, role)
    assert "upload" not in app.segmented_control[0].options
    assert not [one for one in app.button if one.key in ("set-target", "give-up")]
    assert not app.file_uploader


def test_a_file_is_shown_first_and_then_kept(visit: Visit) -> None:
    app = uploaded(visit, EARLIER)
    assert kept(visit) == 0
    said = drawn(app)
    assert "Filen har 6 tall" in said
    # The file does not say which way is good, so nobody guesses.
    assert "Målene er å komme opp" in " ".join(app.radio(key="series-file-wanted").options)
    assert any("ta med kolonnen «ønsket»" in one.value for one in app.warning)
    assert "minst 5,3" not in said
    assert "nådd</" not in said
    app.radio(key="series-file-wanted").set_value("high").run()
    app.button(key="series-show").click().run()
    assert "minst 5,3" in drawn(app)
    assert not app.warning
    app.button(key="series-confirm").click().run()
    assert not app.exception
    assert kept(visit) == 6
    assert app.success[0].value == say("series-kept", count=6)
    assert "tall.csv" in words(app)


def test_faults_are_listed_and_nothing_is_kept(visit: Visit) -> None:
    app = uploaded(visit, EARLIER.replace("5.1", "7.1").replace("percent", "poeng"))
    assert "2 ting er galt" in app.error[0].value
    said = words(app)
    assert "kolonne «scale»" in said
    assert "kolonne «value_1»" in said
    assert not [one for one in app.button if one.key == "series-confirm"]
    assert kept(visit) == 0


def test_items_of_10_faktor_are_refused_on_the_page(visit: Visit) -> None:
    content = "enhet;år;Mestringstro;Dette er en hel påstand om arbeidet mitt\nHelse;2025;4;4\n"
    app = uploaded(visit, content, Kind.FACTORS)
    assert "opphavsrett" in words(app)
    assert kept(visit) == 0


def test_a_file_is_withdrawn(visit: Visit) -> None:
    keep(visit, EARLIER)
    app = part(visit, "upload")
    (out,) = (one for one in app.button if str(one.key).startswith("withdraw-"))
    out.click().run()
    assert "hvorfor" in app.error[0].value
    (reason,) = (one for one in app.text_input if str(one.key).startswith("reason-"))
    reason.input("Feil fil")
    next(one for one in app.button if str(one.key).startswith("withdraw-")).click().run()
    assert not app.exception
    assert kept(visit) == 0
    assert "Feil fil" in words(app)


def test_a_fall_is_told_as_one_and_the_source_everywhere(visit: Visit) -> None:
    keep(visit, EARLIER, wanted="high")
    app = part(visit, "other", Role.PSU)
    said = drawn(app)
    assert "Ned 0,1. Det er bort fra målet, altså ikke en forbedring." in said
    assert "Bare gjennomsnitt er publisert" in said
    assert "Publiserte tall fra «Åsnes»" in said
    assert "3. kvartal 2015" in said


def test_only_measures_on_one_scale_may_stand_together(visit: Visit) -> None:
    keep(visit, EARLIER)
    app = part(visit, "other", Role.PSU)
    assert not app.multiselect
    measure = next(one for one in app.selectbox if one.label == say("series-measure"))
    measure.set_value("Trivsel").run()
    assert not app.exception
    (beside,) = app.multiselect
    assert beside.options == ["Stolthet"]
    beside.set_value(["Stolthet"]).run()
    assert not app.exception
    assert "Stolthet: 4,8 (2013)" in words(app)


def test_figures_stand_beside_the_same_units_results(visit: Visit) -> None:
    with reading(visit.town.here.engine) as session:
        row = session.exec(select(Tranche).where(Tranche.title == AFTER)).one()
    keep(visit, SICK_LEAVE.format(year=row.opens_at.year), Kind.CONTEXT)
    app = part(visit, "side", Role.PSU)
    said = drawn(app)
    assert "9,6 %" in said
    assert "12,2 %" not in said
    assert say("series-beside-context-note") in said
    assert "Publiserte tall fra «HR i kommunen»" in said
    unit = next(one for one in app.selectbox if one.label == say("series-unit"))
    names = list(unit.options)
    unit.select_index(names.index("Helse")).run()
    assert "12,2 %" in drawn(app)
    unit.select_index(names.index("Teknisk")).run()
    assert not app.exception
    assert say("series-side-none", unit="Teknisk") in drawn(app)


def test_factors_stand_beside_with_their_own_words(visit: Visit) -> None:
    with reading(visit.town.here.engine) as session:
        row = session.exec(select(Tranche).where(Tranche.title == AFTER)).one()
    content = f"enhet;år;antall svar;Mestringstro\nKommunen;{row.opens_at.year};58;4,2\n"
    keep(visit, content, Kind.FACTORS)
    said = drawn(part(visit, "side", Role.OU))
    assert "Mestringstro" in said
    assert say("series-beside-factors-note") in said
    assert say("series-beside-context-note") not in said


def test_other_peoples_words_stay_plain(visit: Visit) -> None:
    content = EARLIER.replace("Trivsel", "<b>Trivsel</b>").replace("Åsnes", "*Åsnes* <i>x</i>")
    keep(visit, content)
    app = part(visit, "other", Role.PSU)
    assert not any("<b>" in one.value or "<i>" in one.value for one in app.html)
    assert all("<i>" not in one.value.replace("\\<", "") for one in app.caption)


def test_there_is_a_word_where_there_is_nothing(visit: Visit) -> None:
    assert say("series-other-none") in words(part(visit, "other", Role.PSU))
    assert say("series-imports-none") in words(part(visit, "upload"))


@pytest.mark.parametrize(
    ("period", "told"),
    [
        ("2024", "2024"), ("2025-T1", "1. tertial 2025"), ("2015-Q3", "3. kvartal 2015"),
        ("2025-01", "januar 2025"), ("2025-12", "desember 2025"), ("2020-H2", "2. halvår 2020"),
        ("2023-12/2024-01", "2023-12–2024-01"),
    ],
)  # fmt: skip
def test_periods_are_told_in_words(period: str, told: str) -> None:
    found = series.read_period(period)
    assert found is not None
    assert period_name(found, say) == told


def test_context_stands_beside_the_results_of_the_same_unit_and_time(visit: Visit) -> None:
    assert "Sykefravær" not in drawn(visit.page(RESULTS, Role.PSU))
    with reading(visit.town.here.engine) as session:
        year = max(local(row.opens_at).year for row in session.exec(select(Tranche)))
    years = range(year - 2, year + 1)
    lines = [f"Kommunen;{one};Sykefravær;9,6;HR i kommunen" for one in years]
    keep(visit, "\n".join(["enhet;periode;indikator;prosent;kilde", *lines]), Kind.CONTEXT)
    shown = drawn(visit.page(RESULTS, Role.PSU))
    assert "Sykefravær" in shown
    assert "9,6" in shown
    assert say("series-beside-context-note") in shown
