"""The states of a proposal and the transitions between them: the one place that knows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from survey.accounts import Role
from survey.problem import Problem


class State(StrEnum):
    DRAFT = "draft"
    PROPOSED = "proposed"
    UNDER_TREATMENT = "under_treatment"
    APPROVED = "approved"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    SUPERSEDED = "superseded"


class Transition(StrEnum):
    """``REVISE`` changes what is proposed and leaves the state as it is."""

    REVISE = "revise"
    PROPOSE = "propose"
    BEGIN_TREATMENT = "begin_treatment"
    APPROVE = "approve"
    REJECT = "reject"
    WITHDRAW = "withdraw"
    TAKE_OFF_AGENDA = "take_off_agenda"
    SUPERSEDE = "supersede"


PROPOSERS = frozenset({Role.OU, Role.ADMINISTRATOR})
COMMITTEE = frozenset({Role.PSU, Role.PSU_SECRETARY, Role.PSU_LEADER})
IN_FORCE = frozenset({State.APPROVED, State.SUPERSEDED})
"""What was approved may still be answered where it was opened before something replaced it."""


@dataclass(frozen=True)
class Rule:
    """From which states, to which (None: unchanged), and who may do it."""

    sources: frozenset[State]
    target: State | None
    roles: frozenset[Role]


RULES: Mapping[Transition, Rule] = {
    Transition.REVISE: Rule(frozenset({State.DRAFT, State.PROPOSED}), None, PROPOSERS),
    Transition.PROPOSE: Rule(frozenset({State.DRAFT}), State.PROPOSED, PROPOSERS),
    Transition.BEGIN_TREATMENT: Rule(
        frozenset({State.PROPOSED}), State.UNDER_TREATMENT, frozenset({Role.PSU_SECRETARY})
    ),
    Transition.APPROVE: Rule(
        frozenset({State.UNDER_TREATMENT}), State.APPROVED, frozenset({Role.PSU_LEADER})
    ),
    Transition.REJECT: Rule(
        frozenset({State.UNDER_TREATMENT}), State.REJECTED, frozenset({Role.PSU_LEADER})
    ),
    Transition.WITHDRAW: Rule(frozenset({State.DRAFT, State.PROPOSED}), State.WITHDRAWN, PROPOSERS),
    Transition.TAKE_OFF_AGENDA: Rule(
        frozenset({State.UNDER_TREATMENT}), State.WITHDRAWN, frozenset({Role.PSU_SECRETARY})
    ),
    Transition.SUPERSEDE: Rule(
        frozenset({State.APPROVED}), State.SUPERSEDED, frozenset({Role.PSU_LEADER})
    ),
}


def may(transition: Transition, state: State, role: Role | None) -> bool:
    rule = RULES[transition]
    return state in rule.sources and role in rule.roles


def target(transition: Transition, state: State, role: Role) -> State:
    """Where a transition leads. Raises ``Problem`` where it is not open to this state or role."""
    rule = RULES[transition]
    if role not in rule.roles:
        raise Problem("problem-not-your-role")
    if state not in rule.sources:
        name = transition.replace("_", "-")
        raise Problem(f"problem-cannot-{name}", state=state.value)
    return state if rule.target is None else rule.target
