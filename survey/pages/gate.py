"""Where the domain's tallies go through the disclosure gate, for pages and the command line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlmodel import Session, select

from analysis import disclosure
from analysis.disclosure import Policy, QuestionCounts, Release, Tree
from analysis.question import Choice, Kind, Question
from survey import tally
from survey.problem import Problem
from survey.questionnaire import Questionnaire
from survey.store import Tranche, TrancheUnit
from survey.tranche import State


def tree_of(units: Iterable[TrancheUnit]) -> Tree:
    return Tree(
        disclosure.Unit(unit.unit_id, unit.name, unit.level, unit.parent_id, unit.pilot)
        for unit in units
    )


def atoms_of(
    units: Sequence[TrancheUnit], respondents: Mapping[str, int], minimum: int
) -> dict[str, str]:
    """What ``survey.seal.seal`` asks for: the finest group each unit may be told apart in."""
    tree = tree_of(units)
    policy = Policy(distribution_minimum=minimum)
    return disclosure.atoms(tree, disclosure.publishable(tree, respondents, policy))


def release_of(session: Session, tranche: Tranche) -> Release:
    """What may be shown of a tranche. Raises ``Problem`` before it is sealed."""
    if tranche.state != State.SEALED:
        raise Problem("problem-not-sealed", title=tranche.title)
    units = session.exec(select(TrancheUnit).where(TrancheUnit.tranche_id == tranche.id))
    counts = {
        place: QuestionCounts(
            respondents=count.respondents,
            asked=count.asked,
            answered=count.answered,
            choices=count.choices,
        )
        for place, count in tally.read(session, tranche.id).items()
    }
    policy = Policy(distribution_minimum=tranche.distribution_minimum)
    return disclosure.release(tree_of(units), counts, policy)


def questions_in(questionnaire: Questionnaire, language: str) -> list[Question]:
    """The answerable questions as the analysis sees them, in one language."""
    return [
        Question(
            name=question.name,
            number=questionnaire.number(question.name),
            label=question.label.in_language(language),
            kind=_kind(question.type, question.is_scale),
            choices=tuple(
                Choice(
                    name=choice.name,
                    label=choice.label.in_language(language),
                    score=choice.score,
                    missing=choice.missing,
                    exclusive=choice.exclusive,
                    labelled=choice.labelled,
                )
                for choice in question.choices
            ),
            base=question.base,
            favourable=question.favourable,
            hint=question.hint.in_language(language) if question.hint else None,
            sensitive=question.sensitive,
            depends_on=question.relevant.mentions if question.relevant else frozenset(),
        )
        for question in questionnaire.answerable
    ]


def _kind(question_type: str, is_scale: bool) -> Kind:
    if is_scale:
        return "scale"
    kinds: dict[str, Kind] = {"select_multiple": "multiple", "text": "text"}
    return kinds.get(question_type, "single")
