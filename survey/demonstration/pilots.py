"""What PSU's paper "Pilotering av tillitsreform" tells of the three pilots.

The paper gives respondents and rounded percentages; counts are reconstructed from them. They
stand where exactly one count fits, on the condition that everybody answered the question.
"""

from __future__ import annotations

from dataclasses import dataclass

from survey.demonstration.organisation import identity

TRUST = "tillit_i_arbeidet"
INVOLVED = "bli_involvert"
USEFUL = ("nyttig_aa_vaere_pilot", "nyttig_aa_fortsette")


@dataclass(frozen=True)
class Agreement:
    """How many agreed, fully or somewhat, of those who answered the question."""

    agree: int
    answered: int


@dataclass(frozen=True)
class PilotRound:
    """One pilot at one tranche: respondents in persons, and agreement by question."""

    respondents: int
    agreement: dict[str, Agreement]


PRAKTISK_BISTAND = identity("Helse", "Mat, vaskeri og praktisk bistand", "Praktisk bistand")
PARK = identity("Teknisk", "Park")
TORSNES = identity("Utdanning", "Torsnes skole")
PILOTS = (PRAKTISK_BISTAND, PARK, TORSNES)

OPENING = {
    PRAKTISK_BISTAND: PilotRound(20, {TRUST: Agreement(14, 20)}),
    PARK: PilotRound(17, {TRUST: Agreement(15, 17)}),
    TORSNES: PilotRound(16, {TRUST: Agreement(15, 16)}),
}


def _useful(agree: int, answered: int) -> dict[str, Agreement]:
    return dict.fromkeys(USEFUL, Agreement(agree, answered))


# 54 % fits no count out of twenty, and 60 % none out of sixteen: somebody left these blank.
CLOSING = {
    PRAKTISK_BISTAND: PilotRound(20, {TRUST: Agreement(14, 20), **_useful(7, 13)}),
    PARK: PilotRound(16, {TRUST: Agreement(15, 16), **_useful(9, 15)}),
    TORSNES: PilotRound(
        14, {TRUST: Agreement(14, 14), INVOLVED: Agreement(14, 14), **_useful(11, 14)}
    ),
}
