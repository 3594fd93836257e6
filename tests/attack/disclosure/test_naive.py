"""The attacker sees: a careless publisher is caught at the rate it really leaks."""

from __future__ import annotations

import os
import random

import pytest

from tests.attack.disclosure.judging import attacked
from tests.attack.disclosure.naive import Leaks, naive_release
from tests.attack.disclosure.served import files
from tests.attack.disclosure.town import KINDS, made_up

TOWNS = 500 if os.environ.get("MEDVIRK_LONG") == "1" else 8


@pytest.mark.timeout(60 + 10 * TOWNS)
def test_what_a_threshold_alone_gives_away_is_found_and_nothing_else() -> None:
    leaking = 0
    for number in range(TOWNS):
        town = made_up(random.Random(number), KINDS[number % len(KINDS)], blank=0.0)
        found = attacked([(town, files(naive_release(town)))])
        leaks = Leaks(town)
        assert found.wrong == []
        assert set(found.certified) == leaks.certified()
        assert found.spilled == []
        assert set(found.recovered) == leaks.recovered()
        assert set(found.rebuilt) == leaks.rebuilt()
        leaking += bool(leaks.certified()) and bool(leaks.rebuilt())
    assert leaking > TOWNS // 4
