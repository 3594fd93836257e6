"""The reading page: what PSU reads, says and suggests, and what becomes of it."""

from __future__ import annotations

import re
from html import unescape

import pytest
from sqlmodel import select
from streamlit.testing.v1 import AppTest

from survey import approval
from survey.accounts import Role
from survey.approval import State
from survey.approval.comment import conversations
from survey.pages.markdown import plain
from survey.pages.registry import QUESTIONS
from survey.questionnaire import lint, load, loads
from survey.store import Comment, Proposal, ProposalRead, Suggestion, Thread, reading, writing
from survey.texts import translator
from tests.survey.pages.committee import (
    HELD,
    LEADER,
    MEMBER,
    OU,
    SECRETARY,
    SOURCE,
    Committee,
    errors,
)
from tests.survey.pages.visit import Visit, words
from tests.survey.web.town import AFTER, OPEN, ROOT

say = translator("nb")
FREE_SPEECH = ROOT / "questionnaires" / "ytringsfrihet.yaml"
NASTY = "<script>alert(1)</script> **fet** [lenke](https://ond.example) <img src=x onerror=y>"


@pytest.fixture
def committee(visit: Visit) -> Committee:
    return Committee(visit)


def page(visit: Visit, role: Role, proposal_id: str) -> AppTest:
    """The reading page with one proposal chosen."""
    app = visit.page(QUESTIONS, role)
    assert not app.exception
    app.selectbox(key="reading-proposal").set_value(proposal_id).run()
    assert not app.exception
    return app


def free_speech(visit: Visit) -> str:
    with reading(visit.town.here.engine) as session:
        statement = select(Proposal.id).where(Proposal.questionnaire_id == "ytringsfrihet")
        return session.exec(statement).one()


def seen(app: AppTest) -> str:
    """All that can be read on the page, in HTML or not."""
    html = "\n".join(one.value for one in app.html)
    return "\n".join([words(app), unescape(re.sub(r"<[^>]+>", " ", html))])


def write(app: AppTest, key: str, text: str) -> AppTest:
    app.text_area(key=key).input(text)
    return app


def press(app: AppTest, key: str) -> AppTest:
    app.button(key=key).click().run()
    assert not app.exception
    return app


def keys(app: AppTest) -> set[str]:
    found = [*app.button, *app.text_area, *app.text_input]
    return {str(one.key) for one in found if one.key and not str(one.key).startswith("desk")}


def said(visit: Visit, proposal_id: str) -> list[tuple[str, list[str], bool]]:
    with reading(visit.town.here.engine) as session:
        return [
            (one.question, [comment.text for comment in one.comments], one.is_resolved)
            for one in conversations(session, proposal_id)
        ]


def test_psu_reads_what_employees_meet_and_can_send_nothing(visit: Visit) -> None:
    app = page(visit, Role.PSU, free_speech(visit))
    sends = [one for one in app.button if one.label == say("answer-send")]
    assert [one.disabled for one in sends] == [True]
    sheet = visit.sheet(visit.town.codes[OPEN][0])
    visit.as_role(Role.PSU)
    for met, read in zip(sheet.radio, app.radio, strict=True):
        assert met.options == read.options
        assert met.label == read.label
    assert [one.label for one in sheet.checkbox] == [one.label for one in app.checkbox]


def test_on_a_computer_it_stands_beside_the_phone(visit: Visit) -> None:
    app = page(visit, Role.PSU, free_speech(visit))
    one = len(app.radio)
    app.segmented_control(key="reading-view").set_value("employees").run()
    assert not app.exception
    assert len(app.radio) == 2 * one
    sends = [one for one in app.button if one.label == say("answer-send")]
    assert [one.disabled for one in sends] == [True, True]


def test_each_remark_stands_with_its_question_in_the_readers_language(visit: Visit) -> None:
    app = page(visit, Role.PSU, free_speech(visit))
    drawn = seen(app)
    questionnaire = load(FREE_SPEECH)
    remarks = lint(questionnaire)
    assert len(remarks) == 8
    for name in ("latt_vaere_kommunen", "kjenner_retningslinjene"):
        (remark,) = [one for one in remarks if one.question == name]
        card = next(one.value for one in app.html if f'id="om-{name}"' in one.value)
        beginning = remark.message_in("nb").split("«latt_vaere")[0]
        assert beginning[1:] in unescape(card)
    assert "i «Spørsmål 7»" in drawn  # not by its name in the file
    assert "(Bokmål)" in drawn


def test_the_decision_its_terms_and_the_file_are_there(visit: Visit) -> None:
    app = page(visit, Role.PSU, free_speech(visit))
    drawn = seen(app)
    assert say("reading-state-approved") in drawn
    assert "Vedtatt av Partssammensatt utvalg i sak PS 1/25, 15. januar 2025" in drawn
    assert "Godkjent." in drawn
    assert load(FREE_SPEECH).fingerprint in drawn
    assert "Å vite hvordan folk har det." in drawn
    assert say("limits-minimum-told", least=10) in drawn
    assert "PS 96/24" in drawn
    assert app.get("download_button")


@pytest.mark.parametrize("language", ["nn", "en"])
def test_a_translation_says_whether_it_is_approved(
    visit: Visit, committee: Committee, language: str
) -> None:
    proposal_id = committee.approved()
    app = page(visit, Role.PSU, proposal_id)
    app.segmented_control(key="reading-language-trivsel").set_value(language).run()
    assert say("reading-translation-not-approved") in seen(app)
    committee.sign(proposal_id, language)
    app.run()
    drawn = seen(app)
    assert say("reading-translation-approved") in drawn
    assert {"nn": "Eg har tillit.", "en": "I have trust."}[language] in drawn
    assert "Jeg har tillit." in drawn  # what was adopted, beside what is read


def test_what_changed_since_last_time_says_what_it_does_to_the_trend(
    visit: Visit, committee: Committee
) -> None:
    source = (
        FREE_SPEECH.read_text(encoding="utf-8")
        .replace("Jeg kan  skille mellom å", "Jeg kan skille mellom å")
        .replace("- name: skille_egne_vegne\n        type: likert\n",
                 "- name: skille_egne_vegne\n        type: likert\n        change_kind: typo\n")
        .replace("nb: Lojalitet til arbeidsgiver", "nb: Lojalitet til ledelsen")
    )  # fmt: skip
    app = page(visit, Role.PSU, committee.proposed(source))
    drawn = seen(app)
    assert f"Sist spurt i «{OPEN}»" in drawn
    assert AFTER not in drawn
    assert say("reading-since-comparable", count=8, all=9) in drawn
    html = "".join(one.value for one in app.html)
    assert html.count(f">{say('reading-trend-kept')}</span>") == 1
    assert html.count(f">{say('reading-trend-broken')}</span>") == 1
    assert drawn.count(say("reading-since-same")) == 7
    assert drawn.count(say("reading-effect-typo")) == 1
    assert drawn.count(say("reading-effect-meaning")) == 1
    (gap,) = [one.value for one in app.html if "␣␣" in one.value]
    assert re.search(r"<del[^>]*>.*␣␣</del>.*<ins[^>]*>.*␣</ins>", gap)


def test_the_committee_sees_no_draft_and_ou_does(visit: Visit, committee: Committee) -> None:
    with writing(visit.town.here.engine) as session:
        draft_id = approval.draft(session, loads(SOURCE), OU).id
    offered = visit.page(QUESTIONS, Role.PSU).selectbox(key="reading-proposal").options
    assert not any("Trivsel" in one for one in offered)
    app = page(visit, Role.OU, draft_id)
    assert say("reading-state-draft") in seen(app)
    assert f"comment-{draft_id}--send" not in keys(app)


def test_what_waits_comes_first_and_is_marked_as_read(visit: Visit, committee: Committee) -> None:
    proposal_id = committee.proposed()
    app = visit.page(QUESTIONS, Role.PSU)
    assert app.selectbox(key="reading-proposal").value == proposal_id
    with reading(visit.town.here.engine) as session:
        (mark,) = session.exec(select(ProposalRead)).all()
        assert (mark.proposal_id, mark.username) == (proposal_id, MEMBER)
        assert approval.unread(session, MEMBER) == []
        assert [one.id for one in approval.unread(session, LEADER)] == [proposal_id]


@pytest.mark.parametrize("role", [Role.PSU, Role.PSU_SECRETARY, Role.PSU_LEADER, Role.OU])
def test_everybody_in_it_comments_answers_and_resolves(
    visit: Visit, committee: Committee, role: Role
) -> None:
    proposal_id = committee.taken_up()
    app = page(visit, role, proposal_id)
    press(
        write(app, f"comment-{proposal_id}-tillit-0", "Hva er tillit?\nHelt konkret."),
        f"comment-{proposal_id}-tillit-send",
    )
    assert said(visit, proposal_id) == [("tillit", ["Hva er tillit?\nHelt konkret."], False)]
    assert [one.value for one in app.success] == [plain(say("reading-commented"))]
    assert app.text_area(key=f"comment-{proposal_id}-tillit-1").value == ""
    assert say("reading-count-comments", count=1) in [one.label for one in app.expander]
    with reading(visit.town.here.engine) as session:
        thread_id = session.exec(select(Thread.id)).one()
    write(app, f"reply-{thread_id}-1", "Enig.")
    press(app, f"reply-{thread_id}-resolve")
    assert said(visit, proposal_id) == [
        ("tillit", ["Hva er tillit?\nHelt konkret.", "Enig."], True)
    ]
    assert f"reply-{thread_id}-send" not in keys(app)
    press(app, f"reopen-{thread_id}")
    assert not said(visit, proposal_id)[0][2]
    press(write(app, f"reply-{thread_id}-2", "Og mer."), f"reply-{thread_id}-send")
    assert said(visit, proposal_id)[0][1][-1] == "Og mer."


def test_a_comment_that_is_refused_stays_where_it_was_written(
    visit: Visit, committee: Committee
) -> None:
    proposal_id = committee.proposed()
    app = page(visit, Role.PSU, proposal_id)
    press(write(app, f"comment-{proposal_id}--0", "   "), f"comment-{proposal_id}--send")
    assert errors(app) == [say("problem-comment-empty")]
    long = "x" * 4001
    press(write(app, f"comment-{proposal_id}--0", long), f"comment-{proposal_id}--send")
    assert errors(app) == [say("problem-comment-too-long", most=4000, length=4001)]
    assert app.text_area(key=f"comment-{proposal_id}--0").value == long
    assert said(visit, proposal_id) == []
    app.run()
    assert errors(app) == []


def test_a_comment_after_the_decision_is_refused_and_not_lost(
    visit: Visit, committee: Committee
) -> None:
    proposal_id = committee.registered()
    app = page(visit, Role.PSU, proposal_id)
    write(app, f"comment-{proposal_id}-tillit-0", "Jeg er *uenig*.")
    committee.confirm(proposal_id)
    press(app, f"comment-{proposal_id}-tillit-send")
    assert said(visit, proposal_id) == []
    (told,) = errors(app)
    assert say("problem-comment-after-decision").split(".")[0] in told
    assert [one.value for one in app.code] == ["Jeg er *uenig*."]
    assert not any(key.startswith(("comment-", "suggest-", "reply-")) for key in keys(app))


def test_somebody_removed_meanwhile_writes_nothing(visit: Visit, committee: Committee) -> None:
    proposal_id = committee.proposed()
    app = page(visit, Role.PSU, proposal_id)
    write(app, f"comment-{proposal_id}--0", "Hei.")
    committee.close(MEMBER)
    app.button(key=f"comment-{proposal_id}--send").click().run()
    assert said(visit, proposal_id) == []
    assert any("stengt" in one for one in errors(app))


def suggest(app: AppTest, words: str, kind: str | None = "meaning", why: str = "Klarere.") -> None:
    press(app, "suggest-tillit")
    app.text_area(key="suggest-tillit-nb-tillit/@label").input(words)
    if kind is not None:
        app.radio(key="suggest-tillit-nb-kind").set_value(kind)
    app.text_area(key="suggest-tillit-nb-reason").input(why)
    press(app, "suggest-tillit-nb-send")


def suggestions(visit: Visit) -> list[Suggestion]:
    with reading(visit.town.here.engine) as session:
        return list(session.exec(select(Suggestion)))


def test_a_suggestion_is_made_and_taken_in(visit: Visit, committee: Committee) -> None:
    proposal_id = committee.proposed()
    app = page(visit, Role.PSU, proposal_id)
    suggest(app, "Jeg stoler på lederen min.")
    (kept,) = suggestions(visit)
    assert (kept.who, kept.before, kept.after) == (
        MEMBER,
        "Jeg har tillit.",
        "Jeg stoler på lederen min.",
    )
    assert [one.value for one in app.success] == [plain(say("reading-suggested"))]
    drawn = "\n".join(one.value for one in app.html)
    assert re.search(r"<del>.*har tillit</del>", drawn)
    assert re.search(r"<ins>.*stoler på lederen min</ins>", drawn)
    assert f"settle-{kept.id}-accept" not in keys(app)
    app = page(visit, Role.OU, proposal_id)
    press(app, f"settle-{kept.id}-accept")
    assert str(committee.adopted(proposal_id).question("tillit").label) == kept.after
    assert say("reading-standing-accepted") in seen(app)
    assert f"settle-{kept.id}-accept" not in keys(app)


def test_a_declined_suggestion_changes_nothing(visit: Visit, committee: Committee) -> None:
    proposal_id = committee.proposed()
    suggestion_id = committee.suggest(proposal_id, "hindre/tid", "Tid", "Tidspress")
    app = page(visit, Role.OU, proposal_id)
    press(app, f"settle-{suggestion_id}-decline")
    assert str(committee.adopted(proposal_id).question("hindre").choices[0].label) == "Tid"
    assert say("reading-standing-declined") in seen(app)


def test_under_treatment_the_meeting_settles(visit: Visit, committee: Committee) -> None:
    proposal_id = committee.taken_up()
    suggestion_id = committee.suggest(proposal_id, "hindre/tid", "Tid", "Tidspress")
    for role in (Role.OU, Role.PSU_SECRETARY):
        app = page(visit, role, proposal_id)
        assert not any(key.startswith("settle-") for key in keys(app))
        assert say("reading-turn-under-treatment") in seen(app)
    assert suggestions(visit)[0].id == suggestion_id


def test_an_outdated_suggestion_can_only_be_declined(visit: Visit, committee: Committee) -> None:
    proposal_id = committee.proposed()
    suggestion_id = committee.suggest(proposal_id, "hindre/tid", "Tid", "Tidspress")
    other = SOURCE.replace("nb: Tid,", "nb: Travelhet,")
    with writing(visit.town.here.engine) as session:
        approval.revise(session, proposal_id, loads(other), OU)
    app = page(visit, Role.OU, proposal_id)
    assert say("reading-outdated-told") in seen(app)
    assert {key for key in keys(app) if key.startswith("settle-")} == {
        f"settle-{suggestion_id}-decline"
    }


@pytest.mark.parametrize(
    ("words", "kind", "why", "text_id"),
    [
        ("Jeg har tillit.", "typo", "", "problem-wording-unchanged"),
        ("", "typo", "", "problem-wording-empty"),
        ("Noe annet", None, "", "problem-unknown-change-kind"),
        ("Noe annet", "meaning", "", "problem-suggestion-no-reason"),
    ],
)
def test_a_faulty_suggestion_is_refused_and_stays_in_the_form(
    visit: Visit, committee: Committee, words: str, kind: str | None, why: str, text_id: str
) -> None:
    app = page(visit, Role.PSU, committee.proposed())
    suggest(app, words, kind, why)
    assert errors(app) == [say(text_id)]
    assert app.text_area(key="suggest-tillit-nb-tillit/@label").value == words
    assert suggestions(visit) == []
    press(app, "suggest-tillit-nb-cancel")
    assert "suggest-tillit-nb-send" not in keys(app)


def test_words_changed_meanwhile_are_not_undone_unseen(visit: Visit, committee: Committee) -> None:
    proposal_id = committee.proposed()
    app = page(visit, Role.PSU, proposal_id)
    press(app, "suggest-hindre")
    app.text_input(key="suggest-hindre-nb-hindre/tid").input("Tidspress")
    app.radio(key="suggest-hindre-nb-kind").set_value("typo")
    other = SOURCE.replace("nb: Tid,", "nb: Travelhet,").replace(
        "nb: Hva hind", "nb: Hva er det som hind"
    )
    with writing(visit.town.here.engine) as session:
        approval.revise(session, proposal_id, loads(other), OU)
    press(app, "suggest-hindre-nb-send")
    assert errors(app) == [say("problem-wording-changed-meanwhile")]
    assert app.text_input(key="suggest-hindre-nb-hindre/tid").value == "Tidspress"
    label = app.text_area(key="suggest-hindre-nb-hindre/@label")
    assert label.value == "Hva er det som hindrer deg?"
    press(app, "suggest-hindre-nb-send")
    (kept,) = suggestions(visit)
    assert (kept.before, kept.after) == ("Travelhet", "Tidspress")


def test_only_words_that_stand_in_the_file_can_be_edited(
    visit: Visit, committee: Committee
) -> None:
    app = page(visit, Role.PSU, committee.proposed())
    press(app, "suggest-sier_fra")  # yes and no are Medvirk's own
    fields = {key for key in keys(app) if key.startswith("suggest-sier_fra-nb-sier_fra/")}
    assert fields == {"suggest-sier_fra-nb-sier_fra/@label"}
    press(app, "suggest-tillit")
    fields = {key for key in keys(app) if key.startswith("suggest-tillit-nb-tillit/")}
    assert fields == {
        "suggest-tillit-nb-tillit/@label",
        "suggest-tillit-nb-tillit/uenig",
        "suggest-tillit-nb-tillit/enig",
    }


def test_a_translation_is_suggested_in_its_own_language(visit: Visit, committee: Committee) -> None:
    proposal_id = committee.proposed()
    app = page(visit, Role.PSU, proposal_id)
    app.segmented_control(key="reading-language-trivsel").set_value("nn").run()
    press(app, "suggest-tillit")
    assert [one for one in app.radio if str(one.key).startswith("suggest-")] == []
    app.text_area(key="suggest-tillit-nn-tillit/@label").input("Eg stolar på folk.")
    press(app, "suggest-tillit-nn-send")
    (kept,) = suggestions(visit)
    assert (kept.language, kept.before, kept.change_kind) == ("nn", "Eg har tillit.", "typo")


def test_a_shared_list_says_who_else_is_touched(visit: Visit, committee: Committee) -> None:
    app = page(visit, Role.PSU, committee.proposed(FREE_SPEECH.read_text(encoding="utf-8")))
    press(app, "suggest-kan_delta_i_debatten")
    assert say("reading-shared", questions="1, 3, 4, 5") in seen(app)


def test_after_the_decision_it_is_read_only_with_each_ruling_at_its_question(
    visit: Visit, committee: Committee
) -> None:
    proposal_id = committee.taken_up()
    committee.suggest(proposal_id, "hindre/tid", "Tid", "Tidspress")
    with writing(visit.town.here.engine) as session:
        adopted = loads(SOURCE.replace("Jeg har tillit.", "Jeg har tillit til ledelsen."))
        minutes = approval.Minutes(
            "Partssammensatt *utvalg*",
            "PS 22/26",
            HELD,
            "Godkjent\nmed endring.",
            {"tillit": "Tydeligere <b>ordlyd</b>."},
            (approval.Vote("", 9, 2), approval.Vote("Ansatte", 4, 0)),
            ("A vil ha det ført.",),
        )
        ruling = approval.Ruling(approval.Outcome.APPROVED, adopted, 12)
        entry = approval.register(session, proposal_id, minutes, ruling, SECRETARY)
        approval.confirm(session, entry.id, LEADER)
        fingerprints = entry.proposed_fingerprint, entry.adopted_fingerprint
    app = page(visit, Role.PSU, proposal_id)
    drawn = seen(app)
    for told in (
        "Vedtatt av Partssammensatt *utvalg* i sak PS 22/26",
        say("reading-votes-whole", in_favour=9, against=2),
        say("reading-votes", side="Ansatte", in_favour=4, against=0),
        "A vil ha det ført.",
        "Tydeligere <b>ordlyd</b>.",
        say("limits-minimum-told", least=12),
        say("reading-standing-left"),
        *[one for one in fingerprints if one],
    ):
        assert told in drawn
    assert not any(
        key.startswith(("comment-", "suggest-", "reply-", "reopen-", "settle-"))
        for key in keys(app)
    )


def test_the_secretary_and_the_leader_are_shown_the_way_to_the_decision(
    visit: Visit, committee: Committee
) -> None:
    proposal_id = committee.registered()
    for role, shown in ((Role.PSU, False), (Role.PSU_SECRETARY, True), (Role.PSU_LEADER, True)):
        app = page(visit, role, proposal_id)
        links = [one.proto.label for one in app.get("page_link")]
        assert (say("reading-to-decisions") in links) is shown
        assert say("reading-next-confirmation") in seen(app)
    assert committee.state(proposal_id) == State.UNDER_TREATMENT


def test_what_people_write_cannot_format_the_page(visit: Visit, committee: Committee) -> None:
    title = "'<script>alert(1)</script> **fet** [lenke](https://ond.example)'"
    source = SOURCE.replace("title: {nb: Trivsel på jobb,", f"title: {{nb: {title},").replace(
        "nb: Hva hindrer deg?", "nb: '![b](https://ond.example/x.png) :red[rød] $x$ <b>'"
    )
    proposal_id = committee.proposed(source)
    app = page(visit, Role.PSU, proposal_id)
    press(
        write(app, f"comment-{proposal_id}-tillit-0", NASTY), f"comment-{proposal_id}-tillit-send"
    )
    suggest(app, NASTY, why=NASTY)
    drawn = "\n".join(one.value for one in app.html)
    for tag in ("<script", "<img", "<b>"):
        assert tag not in drawn
    assert drawn.count("&lt;img src=x onerror=y&gt;") == 3
    shown = "\n".join(one.value for one in app.markdown)
    for mark in (r"\]\(", r"\<script\>", r"\:red\[", r"\*\*fet\*\*", r"\$x\$"):
        assert mark in shown
    with reading(visit.town.here.engine) as session:
        assert session.exec(select(Comment.text)).one() == NASTY


@pytest.mark.parametrize("language", ["nn", "en"])
def test_the_page_speaks_the_visitors_language(
    visit: Visit, committee: Committee, language: str
) -> None:
    committee.suggest(committee.taken_up(), "hindre/tid", "Tid", "Tidspress")
    visit.as_role(Role.PSU)
    app = visit.page(QUESTIONS, Role.PSU)
    app.session_state["language"] = language
    app.run()
    assert not app.exception
    drawn = seen(app)
    other = translator(language)
    for text_id in ("reading-state-under-treatment", "reading-standing-open", "reading-reason"):
        assert other(text_id) in drawn


def test_the_page_stays_light(visit: Visit) -> None:
    """Each element is a message of its own to every phone."""
    app = page(visit, Role.PSU, free_speech(visit))
    assert len(list(app)) < 160
