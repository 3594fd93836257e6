"""What PSU has before it in the demonstration: the questions for the next round, amended.

Made up, as the comments are; the slips and the doubt about two questions in one are those that
the lint finds in the adopted words.
"""

from __future__ import annotations

from sqlmodel import Session

from survey import approval
from survey.approval import comment, suggestion
from survey.approval.suggestion import Rewording
from survey.demonstration import approving
from survey.demonstration.approving import Offices
from survey.questionnaire import Questionnaire, loads
from survey.questionnaire.model import ChangeKind
from survey.questionnaire.reword import Wording, reworded

_MEMBER = "demo-psu"
_WHERE = "vet_hvor_informasjon"
_SILENT = "latt_vaere_kommunen"

_WORDINGS = (
    Wording(
        "skille_egne_vegne/@label",
        "nb",
        "Jeg kan skille mellom å ytre meg på egne vegne og de begrensninger som gjelder når jeg "
        "uttaler meg på vegne av kommunen",
    ),
    Wording(
        "skille_taushetsplikt/@label",
        "nb",
        "Jeg kan skille mellom hva som omfattes av taushetsplikt og hva jeg kan ytre meg om "
        "offentlig",
    ),
    Wording(
        f"{_WHERE}/@label",
        "nb",
        "Jeg vet hvor jeg finner informasjon om rettighetene og pliktene mine når jeg vil ytre meg "
        "om forhold i Fredrikstad kommune",
    ),
)
_KINDS: dict[str, ChangeKind] = {
    "skille_egne_vegne": "typo",
    "skille_taushetsplikt": "typo",
    _WHERE: "meaning",
}
_PURPOSE = (
    "Å se om færre lar være å ytre seg enn i forrige runde, og om flere vet hvor de finner "
    "reglene. Forslaget er laget for demonstrasjonen."
)
_CASE_PAPER = {
    "case_number": "Laget for demonstrasjonen",
    "committee_case_number": "Laget for demonstrasjonen",
    "title": "Spørsmål om ytringsfrihet i neste målerunde",
    "recommendation": (
        "Partssammensatt utvalg godkjenner spørsmålene foreslått av kommunedirektøren i denne "
        "saken.\nSpørsmålene stilles samtidig med 10-FAKTOR, i en egen undersøkelse."
    ),
    "summary": (
        "Spørsmålene fra forrige runde stilles på nytt. To skrivefeil er rettet, og ett spørsmål "
        "er gjort enklere."
    ),
    "participation": "Forslaget er sendt hovedtillitsvalgte og hovedverneombudet til uttalelse.",
}


def put_before_psu(session: Session, asked: Questionnaire, offices: Offices) -> None:
    """A proposal under treatment, with what members have said about it."""
    sheet = loads(reworded(asked.source, _WORDINGS, _KINDS))
    proposal_id = approving.propose(session, sheet, approving.plan(_PURPOSE), offices)
    approval.write_case_paper(session, proposal_id, _CASE_PAPER, offices.proposer)
    approval.begin_treatment(session, proposal_id, offices.secretary)
    _discuss(session, proposal_id, offices)
    suggestion.suggest(
        session,
        proposal_id,
        Rewording(
            f"{_SILENT}/@label",
            "nb",
            sheet.question(_SILENT).label.in_language("nb"),
            "Har du i løpet av de siste 12 månedene latt være å ytre deg offentlig om forhold i "
            "Fredrikstad kommune av frykt for negativ oppmerksomhet fra innbyggere, kollegaer "
            "eller media?",
            "typo",
            "Samme tidsrom bør hete det samme i begge spørsmålene.",
        ),
        _MEMBER,
    )


def _discuss(session: Session, proposal_id: str, offices: Offices) -> None:
    first = comment.open_thread(
        session,
        proposal_id,
        _WHERE,
        "Bra at spørsmålet er kortere. Men kan vi fortsatt sammenligne med i fjor?",
        _MEMBER,
    )
    comment.reply(
        session,
        first.thread.id,
        "Nei. Meningen er en annen, så trenden brytes for dette spørsmålet. De åtte andre kan "
        "sammenlignes.",
        offices.proposer,
    )
    whole = comment.open_thread(
        session,
        proposal_id,
        comment.WHOLE,
        "Når får de ansatte vite hva som kom ut av forrige runde?",
        _MEMBER,
    )
    comment.reply(
        session,
        whole.thread.id,
        "Tiltakene står under Oppfølging, og de kommer med i invitasjonen.",
        offices.proposer,
    )
    comment.resolve(session, whole.thread.id, _MEMBER)
