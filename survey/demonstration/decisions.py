"""The questionnaires of the demonstration, and decisions that stand for PSU's approval."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sqlmodel import Session

from survey.approval import Minutes
from survey.demonstration import approving
from survey.demonstration.approving import Offices
from survey.questionnaire import Questionnaire, load

WHO = "demonstrasjon"
OFFICES = Offices(proposer="demo-ou", secretary="demo-sekretaer", leader="demo-leder")
_FOLDER = Path(__file__).parents[2] / "questionnaires"
_BODY = "Partssammensatt utvalg"

_FREE_SPEECH = Minutes(
    body=_BODY,
    case_number="PS 22/25 (demonstrasjon)",
    decided_on=date(2025, 4, 8),
    wording=(
        "Partssammensatt utvalg godkjenner spørsmålene foreslått av kommunedirektøren i denne "
        "saken. Saksnummer og dato er laget for demonstrasjonen."
    ),
)


def _no_known_decision(case_number: str, decided_on: date) -> Minutes:
    return Minutes(
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


_PURPOSES = {
    "ytringsfrihet": (
        "Bystyret ba i sak PS 96/24 om en egen undersøkelse om ansattes opplevde rett til å ytre "
        "seg. Svarene skal vise hvor det trengs bedre kjennskap til reglene og større trygghet."
    ),
    "tillitsreform-oppstart": "Å vite hvordan pilotene hadde det før de begynte.",
    "tillitsreform": "Å se hva som har endret seg i pilotene siden oppstarten.",
}


# The paper on the pilots tells of the report that PSU got; the days are made up.
_FOLLOWED_UP = {
    "tillitsreform-oppstart": date(2024, 9, 30),
    "tillitsreform": date(2024, 12, 15),
}


def approve(session: Session) -> dict[str, Questionnaire]:
    """Take each questionnaire through PSU; returns them by file name without ending."""
    found = {name: load(_FOLDER / f"{name}.yaml") for name in _MINUTES}
    for name, questionnaire in found.items():
        wanted = approving.plan(
            _PURPOSES[name],
            follow_up_on=_FOLLOWED_UP.get(name),
            open_questions=name == "ytringsfrihet",
        )
        approving.approve(session, questionnaire, wanted, _MINUTES[name], OFFICES)
    return found
