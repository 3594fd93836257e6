"""Writing questions as text: every way to begin, faults at their line, and nothing lost."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from survey import approval, drafting
from survey.accounts import Role
from survey.approval import State
from survey.pages.draft_faults import quoted
from survey.pages.registry import DRAFTS, QUESTIONS
from survey.questionnaire import load, loads
from survey.store import Account, reading, writing
from survey.texts import translator
from tests.survey.municipality import SOURCE
from tests.survey.pages import desk
from tests.survey.pages.desk import (
    begin_empty,
    drafted,
    editor,
    newest,
    open_proposal,
    press,
    say,
    source,
    start,
    stored,
    swap,
    type_in,
    written,
)
from tests.survey.pages.visit import Visit, words
from tests.survey.web.town import ROOT

FREE_SPEECH = ROOT / "questionnaires" / "ytringsfrihet.yaml"
PROPOSERS = (Role.OU, Role.ADMINISTRATOR)


def choose_way(app: AppTest, way: str) -> AppTest:
    return app.radio(key="drafts-way").set_value(way).run()


def upload(app: AppTest, content: bytes) -> AppTest:
    choose_way(app, "file")
    app.file_uploader[0].set_value(("skjema.yaml", content, "application/yaml")).run()
    assert not app.exception
    return app


def drawn(app: AppTest) -> str:
    """What stands as HTML."""
    return "\n".join(str(one.value) for one in app.html)


def errors(app: AppTest) -> str:
    return "\n".join(one.value for one in app.error)


# Who may be here.


@pytest.mark.parametrize("role", [None, Role.PSU, Role.PSU_SECRETARY, Role.PSU_LEADER])
def test_others_are_kept_out(visit: Visit, role: Role | None) -> None:
    app = visit.script(DRAFTS, role)
    assert [one.value for one in app.error] == [say("page-not-for-you")]
    assert not app.button


@pytest.mark.parametrize("role", PROPOSERS)
def test_those_who_propose_draft_and_save(visit: Visit, role: Role) -> None:
    app = written(begin_empty(start(visit, role)))
    press(app, "save-text")
    assert say("drafts-saved-first") in words(app)
    assert newest(visit).drafted_by == desk.account(visit, role)
    assert source(visit, newest(visit).id).question("sporsmal_1").label.entries == (
        ("nb", "Jeg trives."),
    )


def test_an_account_closed_meanwhile_saves_nothing(visit: Visit) -> None:
    app = begin_empty(start(visit))
    with writing(visit.town.here.engine) as session:
        row = session.get_one(Account, visit.user(Role.OU).account_id)
        row.active = False
        session.add(row)
    before = newest(visit).id
    typed = editor(app).value
    press(app, "save-text")
    assert say("problem-no-longer-active") in errors(app)
    assert editor(app).value == typed
    assert newest(visit).id == before


# The list.


def test_every_proposal_says_where_it_stands_and_what_comes_next(visit: Visit) -> None:
    for made in (State.DRAFT, State.PROPOSED, State.UNDER_TREATMENT, State.REJECTED):
        drafted(visit, loads(SOURCE), made)
    said = words(start(visit))
    for state in ("draft", "proposed", "under-treatment", "rejected", "approved"):
        assert say(f"reading-state-{state}") in said
        assert say(f"drafts-next-{state}") in said


# Three ways to begin.


def test_the_empty_questionnaire_is_valid_at_once(visit: Visit) -> None:
    app = begin_empty(start(visit), "Arbeidsmiljø «nå»")
    assert say("drafts-no-faults") in words(app)
    assert loads(editor(app).value).id == "arbeidsmiljo_na"
    assert [one.label for one in app.radio if "1." in one.label]


def test_a_title_is_asked_for(visit: Visit) -> None:
    app = begin_empty(start(visit), "  ")
    assert say("drafts-new-title-first") in errors(app)


def test_a_questionnaire_of_the_same_name_is_another(visit: Visit) -> None:
    drafted(visit, loads(SOURCE))
    assert loads(editor(begin_empty(start(visit), "Trivsel")).value).id == "trivsel_2"


def test_any_stored_version_can_be_built_on(visit: Visit) -> None:
    changed = loads(SOURCE.replace("Jeg har tillit.", "Jeg har stor tillit."))
    first, second = drafted(visit, loads(SOURCE)), drafted(visit, changed)
    app = choose_way(start(visit), "existing")
    wanted = next(i for i, one in enumerate(app.selectbox[0].options) if one == "Trivsel")
    app.selectbox[0].select_index(wanted).run()
    assert len(app.selectbox[1].options) == 2
    assert changed.fingerprint[:8] in app.selectbox[1].options[0]
    app.selectbox[1].select_index(1).run()
    press(app, "begin-existing")
    assert editor(app).value == SOURCE
    assert stored(visit, first).version_id != stored(visit, second).version_id


def test_a_file_is_opened_in_the_editor(visit: Visit) -> None:
    content = FREE_SPEECH.read_bytes()
    app = upload(start(visit), content)
    assert editor(app).value == content.decode()
    assert say("drafts-warnings", count=8) in [one.label for one in app.expander]


def test_a_faulty_file_is_opened_with_its_faults(visit: Visit) -> None:
    app = upload(start(visit), b"id: a\r\nsections: []\r\n")
    assert editor(app).value == "id: a\nsections: []\n"
    assert say("drafts-faults", count=2) in errors(app)


@pytest.mark.parametrize(
    ("content", "problem", "values"),
    [
        (b"", "problem-upload-empty", {}),
        (b"PK\x03\x04\0\xff\xfe", "problem-upload-not-text", {}),
        (b"id: a\ntitle: \xe5\n", "problem-upload-encoding", {"line": 2}),
        (b"a" * 1_000_001, "problem-upload-too-large", {"most": 1000}),
    ],
    ids=["empty", "word", "latin-1", "large"],
)
def test_a_file_that_is_no_text_is_told(
    visit: Visit, content: bytes, problem: str, values: dict[str, int]
) -> None:
    app = upload(start(visit), content)
    assert errors(app) == say(problem, **values)
    assert app.radio(key="drafts-way").value == "file"


# Faults and warnings.


def test_each_fault_stands_with_its_line(visit: Visit) -> None:
    app = begin_empty(start(visit))
    text = editor(app).value.replace("type: likert", "type: likerts").replace("id: ", "idd: ")
    type_in(app, text)
    assert say("drafts-faults", count=3) in errors(app)
    checked = drafting.check(text)
    assert len(checked.faults) == 3
    said = words(app)
    shown = [one.value for one in app.code]
    for fault in checked.faults:
        assert say("drafts-line", line=fault.line) in said
        assert fault.message_in("nb")[1:] in said
        assert fault.remedy_in("nb") in said
        assert any(
            f"→ {fault.line}" in one and text.split("\n")[fault.line - 1] in one for one in shown
        )


@pytest.mark.parametrize("language", ["nn", "en"])
def test_faults_are_told_in_the_visitors_language(visit: Visit, language: str) -> None:
    app = begin_empty(start(visit))
    app.session_state["language"] = language
    label = translator(language)("drafts-text")
    app.run()
    area = next(one for one in app.text_area if one.label == label)
    text = str(area.value).replace("type: likert", "type: likerts")
    area.set_value(text).run()
    (fault,) = drafting.check(text).faults
    assert fault.message_in(language)[1:] in words(app)


def test_a_faulty_text_is_refused_and_stays(visit: Visit) -> None:
    before = newest(visit).id
    app = swap(begin_empty(start(visit)), "type: likert", "type: likerts")
    typed = editor(app).value
    press(app, "save-text")
    assert say("drafts-not-saved") in errors(app)
    assert say("drafts-faults", count=1) in errors(app)
    assert editor(app).value == typed
    assert newest(visit).id == before


def test_warnings_do_not_stop_anybody(visit: Visit) -> None:
    app = swap(written(begin_empty(start(visit))), "Jeg trives.", "Jeg  trives.")
    assert say("drafts-warnings", count=1) in [one.label for one in app.expander]
    assert "dobbelt mellomrom" in words(app).lower()
    press(app, "save-text")
    assert say("drafts-saved-first") in words(app)


def test_many_faults_are_all_shown(visit: Visit) -> None:
    app = type_in(begin_empty(start(visit)), "\n".join(f"tull{n}: 1" for n in range(60)))
    assert len([one for one in app.code if "→" in one.value]) >= 60


def test_a_quoted_line_is_short_and_visible() -> None:
    lines = ["første", "x" * 500, "a\u200eb"]
    assert quoted(lines, 1).split("\n")[0] == "→ 1  første"
    assert max(map(len, quoted(lines, 2).split("\n"))) < 120
    assert "\u200e" not in quoted(lines, 3)
    assert quoted(["eneste"], 1) == "→ 1  eneste"


# The preview.


def test_the_preview_is_what_employees_meet(visit: Visit) -> None:
    app = upload(start(visit), FREE_SPEECH.read_bytes())
    said = words(app)
    questionnaire = load(FREE_SPEECH)
    for question in questionnaire.answerable:
        assert f"{questionnaire.number(question.name)}. {question.label}" in said
    language = next(
        one for one in app.segmented_control if one.label == say("drafts-preview-language")
    )
    language.set_value("nn").run()
    first = questionnaire.answerable[0].label.in_language("nn")
    assert f"1. {first}" in words(app)
    assert editor(app).value == FREE_SPEECH.read_text(encoding="utf-8")


def test_a_faulty_text_keeps_the_last_preview(visit: Visit) -> None:
    app = written(begin_empty(start(visit)))
    swap(app, "type: likert", "type: likerts")
    assert say("drafts-preview-older") in words(app)
    assert "1. Jeg trives." in words(app)
    faulty = upload(start(visit), b"id: a\n")
    assert say("drafts-preview-none") in words(faulty)


def test_an_answer_tried_in_the_preview_may_lose_its_option(visit: Visit) -> None:
    app = begin_empty(start(visit))
    tried = next(one for one in app.radio if "1." in one.label)
    tried.set_value("helt_enig").run()
    shorter = str(editor(app).value).partition("          - name: helt_enig")[0]
    type_in(app, shorter)
    assert say("drafts-no-faults") in words(app)
    retyped = shorter.replace("type: likert", "type: select_multiple")
    type_in(app, retyped)
    type_in(app, retyped.replace("languages: [nb]", "languages: [nn]\ndefault_language: nn"))
    assert not app.exception


# Adding questions.


@pytest.mark.parametrize("kind", drafting.KINDS)
def test_a_question_is_added_at_the_end(visit: Visit, kind: str) -> None:
    app = begin_empty(start(visit))
    lines = editor(app).value.rstrip().count("\n") + 1
    press(app, f"add-{kind}")
    questionnaire = loads(editor(app).value)
    assert [one.declared_type for one in questionnaire.questions] == ["likert", kind]
    assert say("drafts-added", line=lines + 2) in words(app)
    assert editor(app).value.split("\n")[lines + 1].endswith("name: sporsmal_2")


def test_what_cannot_be_added_changes_nothing(visit: Visit) -> None:
    text = "id: a\nsections:\n  - questions: [{name: q, type: text, label: Q}]\ntitle: A\n"
    app = type_in(begin_empty(start(visit)), text)
    press(app, "add-text")
    assert say("drafts-not-added") in words(app)
    assert editor(app).value == text


# Nothing is lost.


def test_what_is_typed_outlives_every_step_and_page(visit: Visit) -> None:
    app = written(begin_empty(start(visit)))
    press(app, "save-text")
    typed = swap(app, "Jeg trives.", "Jeg trives godt.")
    text = editor(typed).value
    for name in ("plan", "paper", "sending", "text"):
        desk.step(app, name)
    assert editor(app).value == text
    app.switch_page(str(QUESTIONS.script.relative_to(ROOT))).run()
    app.switch_page(str(DRAFTS.script.relative_to(ROOT))).run()
    assert editor(app).value == text
    press(app, "back")
    press(app, f"open-{newest(visit).id}")
    assert editor(app).value == text
    assert say("drafts-unsaved") in words(app)


def test_an_unsaved_beginning_is_not_thrown_away_unasked(visit: Visit) -> None:
    app = written(begin_empty(start(visit)))
    text = editor(app).value
    press(app, "back")
    assert say("drafts-new-unsaved", title="Trivsel i helse") in words(app)
    press(app, "go-on")
    assert editor(app).value == text
    press(app, "back")
    press(app, "discard")
    assert app.radio(key="drafts-way").value == "empty"
    assert begin_empty(app, "Noe annet").exception is not None
    assert "Noe annet" in editor(app).value


def test_comments_stay_in_the_editor_and_are_told_of(visit: Visit) -> None:
    proposal_id = drafted(visit, loads(SOURCE))
    app = open_proposal(visit, proposal_id)
    type_in(app, f"# En merknad\n{SOURCE}")
    press(app, "save-text")
    assert say("problem-only-layout") in errors(app)
    assert editor(app).value.startswith("# En merknad")


def test_saving_again_is_not_saving_twice(visit: Visit) -> None:
    app = written(begin_empty(start(visit)))
    press(app, "save-text")
    swap(app, "Jeg trives.", "Jeg trives godt.")
    press(app, "save-text")
    assert say("drafts-saved") in words(app)
    swap(app, "Jeg trives godt.", "Jeg trives svært godt.")
    press(app, "save-text")
    assert not app.error
    assert "svært godt" in str(source(visit, newest(visit).id).questions[0].label)


def test_pressing_twice_is_pressing_once(visit: Visit) -> None:
    app = press(press(written(begin_empty(start(visit))), "save-text"), "save-text")
    assert say("drafts-saved") in words(app)
    assert not app.error
    with reading(visit.town.here.engine) as session:
        assert len(approval.events(session, newest(visit).id)) == 1


# Two windows.


def save_elsewhere(visit: Visit, proposal_id: str, label: str) -> None:
    with writing(visit.town.here.engine) as session:
        other = loads(SOURCE.replace("Jeg har tillit.", label))
        approval.revise(session, proposal_id, other, desk.account(visit, Role.ADMINISTRATOR))


def test_what_others_saved_is_shown_where_nothing_was_typed(visit: Visit) -> None:
    proposal_id = drafted(visit, loads(SOURCE))
    app = open_proposal(visit, proposal_id)
    save_elsewhere(visit, proposal_id, "Jeg har full tillit.")
    app.run()
    assert "Jeg har full tillit." in editor(app).value


@pytest.mark.parametrize("keep", [True, False])
def test_two_windows_do_not_undo_each_other(visit: Visit, keep: bool) -> None:
    proposal_id = drafted(visit, loads(SOURCE))
    app = swap(open_proposal(visit, proposal_id), "Jeg har tillit.", "Jeg har min tillit.")
    save_elsewhere(visit, proposal_id, "Jeg har full tillit.")
    press(app, "save-text")
    assert say("problem-saved-meanwhile") in errors(app)
    assert "Jeg har full tillit." in source(visit, proposal_id).source
    assert say("drafts-conflict") in words(app)
    assert "Jeg har min tillit." in editor(app).value
    part = f"draft-text-{proposal_id}"
    press(app, f"mine-{part}" if keep else f"theirs-{part}")
    wanted = "Jeg har min tillit." if keep else "Jeg har full tillit."
    assert wanted in editor(app).value
    assert say("drafts-conflict") not in words(app)
    if keep:
        press(app, "save-text")
        assert say("drafts-saved") in words(app)
    assert wanted in source(visit, proposal_id).source


def test_taken_up_while_somebody_writes(visit: Visit) -> None:
    proposal_id = drafted(visit, loads(SOURCE), State.PROPOSED)
    app = swap(open_proposal(visit, proposal_id), "Jeg har tillit.", "Jeg har min tillit.")
    with writing(visit.town.here.engine) as session:
        approval.begin_treatment(session, proposal_id, desk.account(visit, Role.PSU_SECRETARY))
    press(app, "save-text")
    assert say("drafts-too-late") in words(app)
    assert "Jeg har tillit." in source(visit, proposal_id).source
    assert "Jeg har min tillit." in editor(app).value
    press(app, "anew")
    assert "Jeg har min tillit." in editor(app).value
    press(app, "save-text")
    assert newest(visit).id != proposal_id
    assert newest(visit).state == State.DRAFT


@pytest.mark.parametrize("state", [State.UNDER_TREATMENT, State.REJECTED, State.WITHDRAWN])
def test_what_is_settled_is_read_and_begun_anew(visit: Visit, state: State) -> None:
    proposal_id = drafted(visit, loads(SOURCE), state)
    app = open_proposal(visit, proposal_id)
    assert editor(app).disabled
    assert not [one for one in app.button if one.key == "save-text"]
    press(app, "anew")
    assert editor(app).value == SOURCE
    assert not editor(app).disabled
    press(app, "back")
    press(app, f"open-{proposal_id}")
    press(app, "anew")
    assert say("drafts-anew-unsaved") in errors(app)


def test_another_questionnaire_is_not_saved_into_this_one(visit: Visit) -> None:
    proposal_id = drafted(visit, loads(SOURCE))
    app = swap(open_proposal(visit, proposal_id), "id: trivsel", "id: annet")
    press(app, "save-text")
    assert say("problem-other-questionnaire", id="trivsel") in errors(app)
    assert "id: annet" in editor(app).value


# What changed since it was asked.


def test_changes_since_it_was_asked_are_told_with_the_trend(visit: Visit) -> None:
    app = upload(start(visit), FREE_SPEECH.read_bytes())
    assert say("reading-since-comparable", count=9, all=9) in drawn(app)
    slip = "        change_kind: typo\n"
    text = editor(app).value.replace("nb: Jeg kan  skille mellom å", "nb: Jeg kan skille mellom å")
    type_in(app, text)
    assert say("reading-effect-meaning") in drawn(app)
    assert say("reading-since-comparable", count=8, all=9) in drawn(app)
    assert "<del" in drawn(app)
    marked = "      - name: skille_egne_vegne\n"
    type_in(app, text.replace(marked, marked + slip))
    assert say("reading-effect-typo") in drawn(app)
    assert say("reading-since-comparable", count=9, all=9) in drawn(app)


def test_a_new_translation_is_told(visit: Visit) -> None:
    text = FREE_SPEECH.read_text(encoding="utf-8")
    app = upload(start(visit), text.replace("Eg er kjend med", "Eg kjenner godt til").encode())
    changed = say("drafts-translation-changed")
    assert f"{say('language-nn')}: {changed}" in drawn(app)
    assert f"{say('language-en')}: {changed}" not in drawn(app)


def test_what_was_never_asked_has_no_changes(visit: Visit) -> None:
    app = begin_empty(start(visit))
    assert say("drafts-changes") not in [one.label for one in app.expander]


def test_words_of_a_questionnaire_cannot_format_the_page(visit: Visit) -> None:
    nasty = (
        "id: slem\ntitle: '<script>x</script> **fet** [lenke](https://ond.example)'\n"
        "sections:\n  - questions:\n      - {name: q, type: yes_no, label: ':red[rød] $x$'}\n"
    )
    app = upload(start(visit), nasty.encode())
    press(app, "save-text")
    press(app, "back")
    drawn = "\n".join(one.value for one in app.markdown)
    assert r"\*\*fet\*\*" in drawn
    assert r"\[lenke\]" in drawn
    with reading(visit.town.here.engine) as session:
        assert approval.everything(session)[0].questionnaire_id == "slem"
