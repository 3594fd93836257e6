from __future__ import annotations

import pytest
from hypothesis import given as given_that

from analysis.disclosure import Grouping, Policy, from_bytes, release, to_bytes
from tests.analysis.disclosure.test_released import released
from tests.analysis.disclosure.trees import SMALL, TRUST, Sealed, given, sealed


@given_that(sealed())
def test_there_and_back(case: Sealed) -> None:
    policy = Policy(6, 11, 51, (Grouping("g", "Piloter på Ørje", ("u1", "u0")),))
    found = released(case, policy)
    content = to_bytes(found)
    assert from_bytes(content) == found
    assert to_bytes(from_bytes(content)) == content


def test_the_bytes_are_canonical() -> None:
    found = release(SMALL, {("k", "tillit"): given(10, 6, 4)}, None, [TRUST])
    content = to_bytes(found).decode("utf-8")
    assert content.startswith(
        '{"cells":[[{"answered":10,"asked":10,"counts":{"a":6,"b":4,"c":0},"respondents":10}]],'
        '"format":1,"policy":{"distribution_minimum":10,"end_class_size":50,"groupings":[],'
        '"index_minimum":5},"questions":["tillit"],"suppressed":[{"id":"helse",'
    )


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"format":2}', b'"release"'])
def test_another_format(content: bytes) -> None:
    with pytest.raises(ValueError, match=r"format 1|Expecting value"):
        from_bytes(content)
