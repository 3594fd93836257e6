"""Where pages get results: what the disclosure gate let out of a tranche, as it was stored."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

from sqlmodel import Session, col, select

from analysis import disclosure
from analysis.disclosure import Grouping, Policy, Release
from analysis.question import Choice, Kind, Question
from survey import releases
from survey.problem import Problem
from survey.questionnaire import Questionnaire
from survey.store import Tranche, TrancheGrouping
from survey.tranche import State

_MOST_KEPT = 24
_kept: OrderedDict[str, Release] = OrderedDict()
_guard = Lock()


def release_of(session: Session, tranche: Tranche) -> Release:
    """What may be shown of a tranche: its latest release. Raises ``Problem`` before it is
    sealed, and where one sealed by an older version has no release yet."""
    if tranche.state != State.SEALED:
        raise Problem("problem-not-sealed", title=tranche.title)
    fingerprint = releases.latest_fingerprint(session, tranche.id)
    if fingerprint is None:
        raise Problem("problem-not-released", title=tranche.title)
    with _guard:
        found = _kept.get(fingerprint)
    if found is None:
        found = disclosure.from_bytes(releases.content(session, tranche.id, fingerprint))
        with _guard:
            _kept[fingerprint] = found
            if len(_kept) > _MOST_KEPT:
                _kept.popitem(last=False)
    return found


def policy_of(session: Session, tranche: Tranche) -> Policy:
    """What the tranche promised, with the groups declared in its plan."""
    of_tranche = select(TrancheGrouping).where(TrancheGrouping.tranche_id == tranche.id)
    rows = session.exec(of_tranche.order_by(col(TrancheGrouping.id)))
    return Policy(
        index_minimum=tranche.index_minimum,
        distribution_minimum=tranche.distribution_minimum,
        end_class_size=tranche.end_class_size,
        groupings=tuple(Grouping(row.id, row.name, tuple(sorted(row.units))) for row in rows),
    )


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
            # Small groups are told a part of all who answered a sensitive question; with another
            # base for the whole distributions, one unit could not stand beside another.
            base="answered" if question.sensitive else question.base,
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
