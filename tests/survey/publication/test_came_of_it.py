"""What everybody is told came of the answers: never who, and only where results are shown."""

from __future__ import annotations

from datetime import date

import pytest

from survey import follow_up, publication
from survey.follow_up import Change, NewMeasure, Status
from survey.store import reading, writing
from tests.survey.municipality import Fieldwork

TODAY = date(2026, 4, 1)
LATER = date(2026, 9, 1)
RESPONSIBLE = "Rektor på Skole"


@pytest.fixture
def sealed(fieldwork: Fieldwork) -> Fieldwork:
    fieldwork.seal()
    return fieldwork


def test_measures_are_told_without_who_is_responsible(sealed: Fieldwork) -> None:
    with writing(sealed.engine) as session:
        for what, unit_id in (("Felles kurs", None), ("Møter", "nord"), ("Samtaler", "skole")):
            wanted = NewMeasure(what, RESPONSIBLE, LATER, unit_id, note="Internt notat.")
            follow_up.add(session, sealed.tranche_id, wanted, "ou", TODAY)
    with reading(sealed.engine) as session:
        found = publication.came_of(session, sealed.tranche_id, {"alle", "nord", "sor"})
    assert [(one.place, one.what) for one in found] == [("", "Felles kurs"), ("Nord", "Møter")]
    assert {(one.status, one.deadline) for one in found} == {(Status.PLANNED, LATER)}
    told = repr(found)
    for secret in (RESPONSIBLE, "Internt notat", "Samtaler", "'ou'"):
        assert secret not in told


def test_no_measure_of_an_area_whose_results_are_withheld_is_told(sealed: Fieldwork) -> None:
    with writing(sealed.engine) as session:
        for what, unit_id in (("Felles kurs", None), ("Møter", "nord"), ("Megling", "sor")):
            wanted = NewMeasure(what, RESPONSIBLE, LATER, unit_id)
            follow_up.add(session, sealed.tranche_id, wanted, "ou", TODAY)
    with reading(sealed.engine) as session:
        found = publication.came_of(session, sealed.tranche_id, {"alle", "nord"})
    assert [one.what for one in found] == ["Felles kurs", "Møter"]


def test_what_comes_to_nothing_is_told_with_the_reason(sealed: Fieldwork) -> None:
    with writing(sealed.engine) as session:
        wanted = NewMeasure("Felles kurs", RESPONSIBLE, LATER)
        measure = follow_up.add(session, sealed.tranche_id, wanted, "ou", TODAY)
        seen = follow_up.history(session, measure.id)[-1].id
        change = Change("Felles kurs", RESPONSIBLE, LATER, Status.DROPPED, "Ingen meldte seg.")
        follow_up.change(session, measure.id, change, "ou", TODAY, seen)
    with reading(sealed.engine) as session:
        (found,) = publication.came_of(session, sealed.tranche_id, ())
    assert (found.status, found.reason) == (Status.DROPPED, "Ingen meldte seg.")
