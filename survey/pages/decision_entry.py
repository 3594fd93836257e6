"""One entry of the minutes, with everything that was registered as it will stand."""

from __future__ import annotations

import streamlit as st

from survey import approval, limits
from survey.approval import Outcome
from survey.pages import decision_columns as columns
from survey.pages import decision_comparison as comparison
from survey.pages.decision_case import Case
from survey.pages.decision_columns import Pair, Side
from survey.pages.decision_places import question_labels
from survey.pages.markdown import plain
from survey.questionnaire import Questionnaire
from survey.store import Decision
from survey.texts import MASTER_LANGUAGE, Say


def heading(say: Say, entry: Decision) -> str:
    """As Markdown."""
    return say(
        "decision-entry-heading",
        case=plain(entry.case_number),
        body=plain(entry.body),
        date=entry.decided_on,
    )


def draw(say: Say, case: Case, entry: Decision) -> None:
    """What is corrected first, then the whole."""
    wrong = next((one for one, _ in case.entries if one.id == entry.corrects), None)
    if wrong is not None:
        st.markdown(f"**{say('decision-corrected-title')}**")
        columns.draw(_corrected(say, case, wrong, entry))
    for name, text in _written(say, case, entry).items():
        st.markdown(f"**{plain(name)}**  \n{paragraphs(text)}")
    if entry.outcome == Outcome.APPROVED:
        adopted = case.adopted(entry) or case.proposed
        terms = "  \n".join(_terms(say, entry, adopted))
        st.markdown(f"**{say('decision-terms')}**  \n{terms}")
        _draw_adopted(say, case, entry)


def paragraphs(text: str) -> str:
    """Other people's lines, as Markdown that keeps them apart."""
    return "  \n".join(plain(line) for line in text.splitlines() if line.strip())


def _draw_adopted(say: Say, case: Case, entry: Decision) -> None:
    adopted = case.adopted(entry)
    if adopted is None:
        return
    if adopted == case.proposed:
        st.markdown(say("decision-entry-as-proposed"))
    else:
        st.markdown(f"**{say('decision-compared-title')}**")
        comparison.draw_adopted(say, case.proposed, adopted)
    comparison.draw_fingerprints(say, case.proposed, adopted)


def _written(say: Say, case: Case, entry: Decision) -> dict[str, str]:
    """What the minutes say, by what it is called."""
    labels = question_labels(say, *case.words_of(entry))
    written = {
        say("decision-entry-outcome"): say(f"decision-outcome-{entry.outcome}"),
        say("decision-wording"): entry.wording,
        say("decision-entry-votes"): _votes(say, entry),
    }
    for number, addition in enumerate(entry.protocol_additions, start=1):
        written[say("decision-addition", number=number)] = addition
    for name, ruling in entry.rulings.items():
        written[labels[name]] = ruling
    return written


def _corrected(say: Say, case: Case, wrong: Decision, entry: Decision) -> list[Pair]:
    sides = []
    for one in (wrong, entry):
        meeting = {
            say("decision-body"): one.body,
            say("decision-case"): one.case_number,
            say("decision-date"): say("decision-day", date=one.decided_on),
        }
        sides.append(meeting | _written(say, case, one))
    before, after = sides
    pairs = []
    for name in dict.fromkeys((*after, *before)):
        was, now = before.get(name, ""), after.get(name, "")
        if was != now:
            left, right = columns.marked(was, now)
            nothing = say("decision-compared-nothing")
            stood = Side(say("decision-compared-stood"), left or nothing, MASTER_LANGUAGE)
            stands = Side(say("decision-compared-stands"), right or nothing, MASTER_LANGUAGE)
            pairs.append(Pair(name, stood, stands))
    return pairs


def _votes(say: Say, entry: Decision) -> str:
    counted = []
    for vote in approval.votes_of(entry):
        side = f"{vote.side}: " if vote.side else ""
        told = say("decision-entry-vote", infavour=vote.in_favour, against=vote.against)
        counted.append(f"{side}{told}")
    return "\n".join(counted) or say("decision-votes-none")


def _terms(say: Say, entry: Decision, adopted: Questionnaire) -> list[str]:
    return [
        *limits.told(say, entry, adopted),
        say(f"decision-entry-{entry.custody.replace('_', '-')}"),
        say("decision-entry-open" if entry.open_questions else "decision-entry-closed"),
        say("decision-entry-replaces" if entry.replaces_earlier else "decision-entry-beside"),
    ]
