"""What stands above the questions: the state, the plan, the decision, the relation to 10-FAKTOR."""

from __future__ import annotations

from html import escape

import streamlit as st

from survey import approval, limits
from survey.accounts import Role
from survey.approval import PROPOSERS, Outcome, Plan, State
from survey.clock import local
from survey.pages import reading_html as html
from survey.pages.reading_case import Case
from survey.pages.registry import DECISIONS, DRAFTS, OPEN_QUESTIONS
from survey.pages.visitor import Visitor
from survey.store import Decision
from survey.texts import Say

_OFFICERS = frozenset({Role.PSU_SECRETARY, Role.PSU_LEADER})
_EDITABLE = frozenset({State.DRAFT, State.PROPOSED})


def draw(visitor: Visitor, case: Case) -> None:
    say = visitor.say
    _draw_state(visitor, case)
    if case.decision is not None:
        _draw_decision(say, case, case.decision)
    st.html(html.read(_facts(say, case)))
    _draw_history(say, case)
    _draw_ten_factor(say, case)
    _draw_identity(say, case)


def state_in_words(say: Say, state: State) -> str:
    return say(f"reading-state-{state.replace('_', '-')}")


def _draw_state(visitor: Visitor, case: Case) -> None:
    say, state = visitor.say, case.state
    following = f"reading-next-{state.replace('_', '-')}"
    if case.waiting is not None and state == State.UNDER_TREATMENT:
        following = "reading-next-confirmation"
    show = st.success if state == State.APPROVED else st.info
    show(f"**{state_in_words(say, state)}.** {say(following)}")
    if visitor.role in _OFFICERS:
        st.page_link(DECISIONS.script, label=say("reading-to-decisions"))
    if visitor.role in PROPOSERS and state in _EDITABLE:
        st.page_link(DRAFTS.script, label=say("reading-to-drafts"))


def _draw_decision(say: Say, case: Case, decision: Decision) -> None:
    kind = "approved" if decision.outcome == Outcome.APPROVED else "rejected"
    told = say(
        f"reading-decided-{kind}",
        body=decision.body,
        case=decision.case_number,
        date=decision.decided_on,
    )
    votes = [
        say(
            "reading-votes" if vote.side else "reading-votes-whole",
            side=vote.side,
            in_favour=vote.in_favour,
            against=vote.against,
        )
        for vote in approval.votes_of(decision)
    ]
    additions = [
        f'<span class="mv-said">{escape(one)}</span>' for one in decision.protocol_additions
    ]
    parts = [
        f"<h3>{escape(told)}</h3>",
        f"<blockquote>{escape(decision.wording)}</blockquote>",
        html.listed(escape(one) for one in votes),
    ]
    if additions:
        parts.append(f"<p>{escape(say('reading-additions'))}</p>{html.listed(additions)}")
    if decision.rulings:
        parts.append(f"<p>{escape(say('reading-rulings-below'))}</p>")
    if decision.corrects is not None:
        parts.append(f'<p class="mv-small">{escape(say("reading-corrected"))}</p>')
    with st.container(border=True):
        st.html(html.read(*parts))


def _facts(say: Say, case: Case) -> str:
    plan = approval.plan_of(case.proposal)
    unwritten = say("reading-unwritten")
    terms = _terms(case)
    follow_up = unwritten
    if plan.follow_up_on and plan.follow_up_by:
        follow_up = say("reading-follow-up-told", date=plan.follow_up_on, who=plan.follow_up_by)
    answerable = case.questionnaire.answerable
    facts = {
        "purpose": plan.purpose or unwritten,
        "owner": plan.owner or unwritten,
        "follow-up": follow_up,
        "minimum": " ".join(limits.told(say, terms, case.questionnaire)),
        "custody": say(f"reading-custody-{terms.custody.replace('_', '-')}"),
        "open": say("reading-open-yes" if terms.open_questions else "reading-open-no"),
        "sensitive": say(
            "reading-sensitive-told",
            count=sum(question.sensitive for question in answerable),
            all=len(answerable),
        ),
    }
    drawn = "".join(
        f'<dt>{escape(say(f"reading-{key}"))}</dt><dd class="mv-said">{escape(told)}</dd>'
        for key, told in facts.items()
    )
    return f'<dl class="mv-facts">{drawn}</dl>'


def _terms(case: Case) -> Plan | Decision:
    """As PSU has decided them, else as they are asked for."""
    decision = case.decision
    if decision is not None and decision.outcome == Outcome.APPROVED:
        return decision
    return approval.plan_of(case.proposal)


def _draw_history(say: Say, case: Case) -> None:
    with st.expander(say("reading-history")):
        st.html(
            html.read(
                html.listed(
                    escape(
                        say(
                            "reading-event",
                            at=local(event.at),
                            who=case.person(say, event.who),
                            what=say(f"audit-proposal-{event.transition.replace('_', '-')}"),
                        )
                    )
                    + (f": {escape(event.note)}" if event.note else "")
                    for event in case.events
                )
            )
        )


def _draw_ten_factor(say: Say, case: Case) -> None:
    values = {"least": _terms(case).distribution_minimum}
    with st.expander(say("reading-ten-factor")):
        st.html(
            html.read(
                *(
                    f"<h3>{escape(say(f'reading-ten-factor-{part}'))}</h3>"
                    f"<p>{escape(say(f'reading-ten-factor-{part}-told', **values))}</p>"
                    for part in ("own", "limits")
                )
            )
        )


def _draw_identity(say: Say, case: Case) -> None:
    questionnaire, decision = case.questionnaire, case.decision
    with st.expander(say("reading-identity")):
        st.markdown(say("reading-fingerprint-told"))
        prints = {"shown": questionnaire.fingerprint}
        if decision is not None and decision.proposed_fingerprint != decision.adopted_fingerprint:
            prints["proposed"] = decision.proposed_fingerprint
            if decision.adopted_fingerprint is not None:
                prints["adopted"] = decision.adopted_fingerprint
        st.html(
            html.read(
                *(
                    f"<p>{escape(say(f'reading-fingerprint-{which}'))}<br><code>{one}</code></p>"
                    for which, one in prints.items()
                )
            )
        )
        st.download_button(
            say("reading-download"),
            questionnaire.source,
            file_name=f"{questionnaire.id}-{questionnaire.fingerprint[:8]}.yaml",
            mime="application/yaml",
            on_click="ignore",
        )
        if decision is not None and decision.open_questions and case.state == State.APPROVED:
            st.page_link(OPEN_QUESTIONS.script, label=say("reading-to-open"))
