from __future__ import annotations

import pytest

from analysis.disclosure import Policy, opened_by
from tests.analysis.disclosure.trees import SMALL

INVITED = {"park": 20, "vei": 30, "helse": 25}


@pytest.mark.parametrize(
    ("rate", "units"),
    # Of Park 9 with 49 %, 10 with 50 %; of Vei 10 with 34 %.
    [(0, 0), (0.1, 0), (0.34, 2), (0.49, 3), (0.5, 5), (1, 5)],
)
def test_units_shown_if_so_many_answered(rate: float, units: int) -> None:
    assert opened_by(SMALL, INVITED, Policy(), rate) == units


def test_persons_are_not_lost_in_floating_point() -> None:
    assert opened_by(SMALL, {"k": 100}, Policy(distribution_minimum=29), 0.29) == 1


@pytest.mark.parametrize("rate", [-0.1, 1.1])
def test_no_such_rate(rate: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        opened_by(SMALL, INVITED, Policy(), rate)
