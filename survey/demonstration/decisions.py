"""The questionnaires of the demonstration, and decisions that stand for PSU's approval."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlmodel import Session

from survey.approval import Minute, register_decision
from survey.questionnaire import Questionnaire, load

WHO = "demonstrasjon"
_FOLDER = Path(__file__).parents[2] / "questionnaires"
_BODY = "Partssammensatt utvalg"

_FREE_SPEECH = Minute(
    body=_BODY,
    case_number="PS 22/25 (demonstrasjon)",
    decided_on=date(2025, 4, 8),
    wording=(
        "Partssammensatt utvalg godkjenner spørsmålene foreslått av kommunedirektøren i denne "
        "saken. Saksnummer og dato er laget for demonstrasjonen."
    ),
)


def _no_known_decision(case_number: str, decided_on: date) -> Minute:
    return Minute(
        body=_BODY,
        case_number=f"{case_number} (demonstrasjon)",
        decided_on=decided_on,
        wording=(
            "Laget for demonstrasjonen: Sakspapirene forteller ikke om noe vedtak i "
            "partssammensatt utvalg om denne undersøkelsen, og spørsmålene er rekonstruert."
        ),
    )


_MINUTES = {
    "ytringsfrihet": _FREE_SPEECH,
    "tillitsreform-oppstart": _no_known_decision("PS 0/23", date(2023, 11, 21)),
    "tillitsreform": _no_known_decision("PS 0/24", date(2024, 5, 28)),
}


def approve(session: Session) -> dict[str, Questionnaire]:
    """Store each questionnaire with its decision; returns them by file name without ending."""
    found = {name: load(_FOLDER / f"{name}.yaml") for name in _MINUTES}
    for name, questionnaire in found.items():
        register_decision(session, questionnaire, _MINUTES[name], WHO)
    return found
