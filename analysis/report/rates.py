"""How many answered: in the whole, and in each area that is shown."""

from __future__ import annotations

from analysis import numbers
from analysis.report.parts import Passage, Piece, Table
from analysis.report.round import Round
from analysis.say import Say


def answered(one: Round, say: Say, language: str) -> str:
    """ "664 av 1 162 inviterte svarte (57 %)." """
    if not one.units:
        return say("report-answered-too-few")
    responded = sum(unit.respondents for unit in one.units)
    invited = sum(one.invited[unit.id] for unit in one.units)
    if responded > invited:
        return say("report-answered-only", responded=responded)
    return say(
        "report-answered",
        responded=responded,
        invited=invited,
        rate=numbers.percent(responded / invited, language),
    )


def rates(one: Round, say: Say, language: str) -> Passage:
    """The table by area; of those that are not shown only how many they are."""
    body: list[Piece] = [answered(one, say, language)]
    rows = [
        (
            unit.name,
            numbers.integer(one.invited[unit.id], language),
            numbers.integer(unit.respondents, language),
            _rate(unit.respondents, one.invited[unit.id], language),
        )
        for unit in (*one.units, *(area for area in one.areas if area.id not in one.whole))
    ]
    if rows:
        names = ("unit", "invited", "responded", "rate")
        body.append(Table(tuple(say(f"report-rates-{name}") for name in names), tuple(rows)))
        if any(responded == numbers.EMPTY for *_, responded in rows):
            body.append(say("report-rates-over"))
    if one.areas_withheld:
        body.append(say("report-rates-withheld", count=one.areas_withheld))
    return Passage(say("report-rates"), tuple(body))


def _rate(responded: int, invited: int, language: str) -> str:
    """A dash where more answered than were counted as invited."""
    if not 0 < responded <= invited:
        return numbers.EMPTY if responded else numbers.percent(0, language)
    return numbers.percent(responded / invited, language)
