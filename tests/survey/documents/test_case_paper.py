"""The case paper: the municipality's headings in its order, the questions word for word."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from docx.document import Document as WordDocument
from sqlalchemy import Engine
from sqlmodel import Session

from survey import approval, tranche
from survey.approval import Plan
from survey.custody import KEY_FILE, KEY_HOLDERS
from survey.documents import case_paper
from survey.documents.case_paper import CasePaper
from survey.problem import Problem
from survey.questionnaire import Questionnaire, load, loads
from survey.store import Tranche, reading, writing
from survey.texts import LANGUAGES, translator
from tests.survey.approval.examples import approved, drafted, proposed, under_treatment
from tests.survey.documents.test_house_style import HOSTILE
from tests.survey.documents.word import (
    everything,
    headings,
    list_numbers,
    opened,
    outline,
    rows_of,
    under,
)
from tests.survey.municipality import SOURCE, questionnaire

TODAY = date(2026, 1, 27)
FREE_SPEECH = load(Path(__file__).parents[3] / "questionnaires" / "ytringsfrihet.yaml")
PLAN = Plan("Å vite det.", "OU", date(2026, 9, 1), "PSU", custody=KEY_HOLDERS, open_questions=True)
EMPTY = CasePaper({}, FREE_SPEECH, PLAN, None, synthetic=False)
HEADINGS = [
    "Kommunedirektørens innstilling",
    "Sammendrag",
    "Vedlegg",
    "Andre saksdokumenter (ikke vedlagt)",
    "Saksopplysninger",
    "Relevante bestemmelser",
    "Konsekvenser for sosial bærekraft",
    "Konsekvenser for økonomisk bærekraft",
    "Konsekvenser for miljømessig bærekraft",
    "Ansattes medbestemmelse",
    "Vurdert for uttalelser i rådene",
    "Vurdering",
    "Alternative løsninger",
    "Konklusjon",
]
RECOMMENDS = "Kommunedirektøren anbefaler partssammensatt utvalg å fatte følgende vedtak:"


def built(paper: CasePaper, language: str = "nb") -> WordDocument:
    return opened(case_paper.build(translator(language), language, paper, TODAY))


def test_the_headings_stand_as_in_the_municipality_s_papers() -> None:
    document = built(EMPTY)
    assert headings(document) == HEADINGS
    assert outline(document)[:6] == [
        ("Normal", "Saksnr.:"),
        ("Normal", "Dokumentnr.:"),
        ("Normal", "Løpenr.:"),
        ("Normal", "Klassering:"),
        ("Subtitle", "Møtebok"),
        ("Title", "Godkjenning av spørsmål: Ytring og ytringsfrihet i Fredrikstad kommune"),
    ]
    assert rows_of(document.tables[0]) == [
        ["Behandlet av", "Møtedato", "Utvalgssaksnr."],
        ["Partssammensatt utvalg", "", ""],
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_paper_has_as_many_headings_in_every_language(language: str) -> None:
    document = built(EMPTY, language)
    assert len(headings(document)) == 14
    numbered = [text for _, text in list_numbers(document)]
    assert [str(one.label) for one in FREE_SPEECH.answerable] == numbered[6:15]


def test_empty_headings_say_what_the_papers_say() -> None:
    document = built(EMPTY)
    assert [under(document, one) for one in ("Vedlegg", HEADINGS[3])] == [["Ingen"], ["Ingen"]]
    for heading in ("Relevante bestemmelser", HEADINGS[6], "Vurdering", "Alternative løsninger"):
        assert under(document, heading) == ["Ikke vurdert"]
    for heading in (HEADINGS[8], "Vurdert for uttalelser i rådene"):
        assert under(document, heading) == ["Ikke relevant"]
    assert under(document, HEADINGS[7]) == [
        "a) Økonomiske konsekvenser – drifts- og investeringsbudsjett",
        "Ikke vurdert",
        "b) Samfunnsmessige konsekvenser",
        "Ikke vurdert",
    ]


def test_without_a_recommendation_it_says_what_the_decision_would_bind() -> None:
    document = built(EMPTY)
    recommended = [
        RECOMMENDS,
        "Partssammensatt utvalg godkjenner spørsmålene foreslått av kommunedirektøren i denne"
        " saken.",
        translator("nb")("limits-minimum-told", least=10),
        translator("nb")("limits-end-class-told", size=50),
        "Svarene kan ikke åpnes før svarfristen er ute, og bare av to av tre nøkkelholdere sammen.",
        "Spørsmålene og vedtaket legges åpent fram før noen blir spurt.",
        "Resultatene følges opp 1. september 2026 av PSU.",
    ]
    assert under(document, "Kommunedirektørens innstilling") == recommended
    assert under(document, "Konklusjon") == recommended
    bare = replace(PLAN, custody=KEY_FILE, open_questions=False, follow_up_on=None)
    assert len(under(built(replace(EMPTY, plan=bare)), "Konklusjon")) == 5


def test_what_was_written_stands_under_its_heading() -> None:
    names = {
        "summary": "Sammendrag",
        "provisions": "Relevante bestemmelser",
        "social": HEADINGS[6],
        "environmental": HEADINGS[8],
        "participation": "Ansattes medbestemmelse",
        "councils": "Vurdert for uttalelser i rådene",
        "assessment": "Vurdering",
        "alternatives": "Alternative løsninger",
        "conclusion": "Konklusjon",
    }
    head = {
        "case_number": "2025/23693",
        "document_number": "2",
        "serial_number": "6144/2026",
        "classification": "461",
        "meeting_date": "27.01.2026",
        "committee_case_number": "3/26",
        "title": "Ytring\n i kommunen",
        "recommendation": "1. Godkjennes\n2. Følges opp",
        "attachments": "1. Medieveileder",
        "other_documents": "Ingen.",
        "background": "Bystyret besluttet dette.\n- Én ting",
        "economic_a": "Ingen kostnader.",
        "economic_b": "Tillit.",
    }
    texts = head | {name: f"Om {name}." for name in names}
    document = built(replace(EMPTY, texts=texts))
    for name, heading in names.items():
        assert under(document, heading) == [f"Om {name}."]
    assert outline(document)[0] == ("Normal", "Saksnr.: 2025/23693")
    assert outline(document)[5] == ("Title", "Ytring i kommunen")
    assert rows_of(document.tables[0])[1] == ["Partssammensatt utvalg", "27.01.2026", "3/26"]
    assert under(document, HEADINGS[0]) == [RECOMMENDS, "Godkjennes", "Følges opp"]
    assert under(document, "Vedlegg") == ["Medieveileder"]
    assert under(document, HEADINGS[3]) == ["Ingen"]
    assert under(document, HEADINGS[4])[:3] == [
        "Bystyret besluttet dette.",
        "Én ting",
        "Spørsmålene",
    ]
    assert under(document, HEADINGS[7])[1::2] == ["Ingen kostnader.", "Tillit."]


def test_the_facts_are_medvirk_s_own() -> None:
    document = built(EMPTY)
    facts = dict(rows_of(document.tables[1]))
    assert facts["Formål"] == "Å vite det."
    assert facts["Resultatene følges opp"] == "1. september 2026, av PSU"
    assert facts["Språk"] == "bokmål, nynorsk, engelsk"
    assert facts["Nøkkelen til svarene"].startswith("Tre nøkkelholdere.")
    said = everything(document)
    assert f"Fingeravtrykk: {FREE_SPEECH.fingerprint}" in said
    assert "5 spørsmål er merket som følsomme." in said
    assert "Spørreskjemaet er ikke brukt i Medvirk før." in said
    assert "Demonstrasjon" not in said
    bare = replace(PLAN, purpose="", owner="", follow_up_on=None)
    unwritten = rows_of(built(replace(EMPTY, plan=bare)).tables[1])
    assert [second for _, second in unwritten[:3]] == ["Ikke fylt ut"] * 3


def test_remarks_name_questions_by_number() -> None:
    remarks = under(built(EMPTY), "Merknader til spørsmålene")
    assert "Spørsmål 3: Dobbelt mellomrom i «kan  skille» (nb)." in remarks
    assert any("«spørsmål 7»" in one for one in remarks)
    assert not any("latt_vaere" in one or "saksframlegget" in one for one in remarks)
    clean = replace(EMPTY, questionnaire=questionnaire())
    assert "Merknader til spørsmålene" not in headings(built(clean), 2)


def test_a_demonstration_says_so() -> None:
    document = built(replace(EMPTY, synthetic=True))
    assert [text for style, text in outline(document) if style == "Intense Quote"] == [
        "Demonstrasjon: Dette er ikke et saksdokument fra kommunen."
    ]


def test_no_text_breaks_the_paper_and_the_same_input_gives_the_same_bytes() -> None:
    long = HOSTILE * 300
    texts = dict.fromkeys(("title", "recommendation", "background", "social"), long)
    plan = replace(PLAN, purpose=long, owner=long, follow_up_by=long)
    paper = replace(EMPTY, texts=texts, plan=plan)
    contents = [case_paper.build(translator("nb"), "nb", paper, TODAY) for _ in range(2)]
    assert contents[0] == contents[1]
    assert headings(opened(contents[0])) == HEADINGS


def test_a_condition_may_be_longer_than_a_screen_text_may_hold() -> None:
    choices = "".join(
        f"          - {{name: a{one}, label: {{nb: {one:0190}x, nn: x{one}}}}}\n"
        for one in range(12)
    )
    asked = (
        "      - name: lang\n        type: select_one\n        label: {nb: L, nn: L}\n"
        f"        choices:\n{choices}"
        "      - {name: sist, type: text, label: {nb: S, nn: S}, relevant: {question: lang, is: ["
        + ", ".join(f"a{one}" for one in range(12))
        + "]}}\n"
    )
    paper = replace(EMPTY, questionnaire=loads(SOURCE + asked))
    told = [one for one in under(built(paper), "Spørsmålene") if "Stilles bare" in one]
    assert told[-1].endswith(f"«{11:0190}x» på spørsmål 5.")


def test_what_is_read_is_what_is_proposed(engine: Engine) -> None:
    with writing(engine) as session:
        proposal_id = proposed(session)
        approval.write_case_paper(session, proposal_id, {"summary": "Kort."}, "ou")
    with reading(engine) as session:
        paper = case_paper.of(session, proposal_id)
    assert (paper.texts, paper.questionnaire) == ({"summary": "Kort."}, questionnaire())
    assert (paper.plan.purpose, paper.since, paper.synthetic) == ("Formål", None, False)
    with pytest.raises(Problem) as raised, reading(engine) as session:
        case_paper.of(session, "none")
    assert raised.value.text_id == "problem-unknown-proposal"


def test_the_paper_keeps_what_was_proposed_after_psu_adopted_something_else(
    engine: Engine,
) -> None:
    adopted = loads(SOURCE.replace("Jeg har tillit.", "Jeg har stor tillit."))
    with writing(engine) as session:
        proposal_id = under_treatment(session)
        minutes = approval.Minutes("PSU", "PS 1/26", date(2026, 1, 1), "Vedtatt.")
        ruling = approval.Ruling(approval.Outcome.APPROVED, adopted, custody=KEY_FILE)
        entry = approval.register(session, proposal_id, minutes, ruling, "sekretaer")
        approval.confirm(session, entry.id, "leder")
    with reading(engine) as session:
        assert case_paper.of(session, proposal_id).questionnaire == questionnaire()


def asked(session: Session, sheet: Questionnaire, opens: datetime, title: str) -> None:
    session.add(
        Tranche(
            id=title,
            title=title,
            version_id=approval.keep_version(session, sheet),
            languages=["nb"],
            opens_at=opens,
            closes_at=opens + timedelta(days=9),
            grace_minutes=60,
            custody=KEY_FILE,
            key_holders=[],
            state=tranche.State.SEALED,
            ballot_size=256,
            retain_until=date(2030, 1, 1),
            synthetic=title == "Oppdiktet",
        )
    )
    session.flush()


def test_what_was_asked_last_stands_beside_what_is_proposed(engine: Engine) -> None:
    now = datetime.now(UTC)
    older = loads(SOURCE.replace("Jeg har tillit.", "Jeg har stor tillit."))
    with writing(engine) as session:
        asked(session, questionnaire(), now - timedelta(days=800), "For lenge siden")
        asked(session, older, now - timedelta(days=400), "I fjor")
        proposal_id = approved(session)
        asked(session, questionnaire(), now + timedelta(days=1), "Etter vedtaket")
    with reading(engine) as session:
        paper = case_paper.of(session, proposal_id)
    assert paper.since is not None
    assert (paper.since.tranche.title, paper.since.old) == ("I fjor", older)
    said = "\n".join(under(built(paper), "Hva vi spurte om sist"))
    assert "målerunden «I fjor»" in said
    assert "Svarene på 3 av 4 spørsmål kan sammenlignes med forrige gang." in said
    assert "Før: Jeg har stor tillit.\nNå: Jeg har tillit." in said


def test_the_same_questions_again_are_unchanged(engine: Engine) -> None:
    with writing(engine) as session:
        asked(session, questionnaire(), datetime.now(UTC) - timedelta(days=400), "Oppdiktet")
        proposal_id = drafted(session)
    with reading(engine) as session:
        paper = case_paper.of(session, proposal_id)
    assert paper.synthetic
    said = under(built(paper), "Hva vi spurte om sist")
    assert said[1:] == [
        "Svarene på 4 av 4 spørsmål kan sammenlignes med forrige gang.",
        "Ingenting er endret.",
    ]
