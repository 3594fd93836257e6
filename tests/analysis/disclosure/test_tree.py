from __future__ import annotations

import pytest

from analysis.disclosure import Tree, Unit

ROOT = Unit("k", "Kommunen", "kommune", None)
AREA = Unit("o", "Området", "kommuneomraade", "k")
PLACE = Unit("v", "Virksomheten", "virksomhet", "o")


def test_a_tree_knows_its_units() -> None:
    tree = Tree([PLACE, AREA, ROOT])
    assert tree.root == ROOT
    assert tree.unit("v") == PLACE
    assert tree.children("k") == (AREA,)
    assert tree.children("v") == ()
    assert tree.ancestors("v") == (AREA, ROOT)
    assert tree.ancestors("k") == ()
    assert list(tree) == [ROOT, AREA, PLACE]
    assert list(tree.bottom_up()) == [PLACE, AREA, ROOT]
    assert len(tree) == 3
    assert "v" in tree
    assert "x" not in tree
    with pytest.raises(KeyError):
        tree.children("x")


@pytest.mark.parametrize(
    ("units", "message"),
    [
        ([], "one root"),
        ([ROOT, ROOT], "two units"),
        ([ROOT, Unit("k2", "Nabokommunen", "kommune", None)], "one root"),
        ([ROOT, PLACE], "unknown parent"),
        ([ROOT, Unit("x", "X", "etasje", "k")], "unknown level"),
        ([Unit("a", "A", "avdeling", "b"), Unit("b", "B", "avdeling", "a")], "one root"),
        ([ROOT, Unit("a", "A", "avdeling", "b"), Unit("b", "B", "avdeling", "a")], "cycle"),
        ([ROOT, Unit("a", "A", "avdeling", "a")], "cycle"),
    ],
)
def test_what_is_no_tree(units: list[Unit], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Tree(units)


def test_a_deep_tree() -> None:
    deep = [Unit("0", "0", "kommune", None)]
    deep += [Unit(str(i), str(i), "avdeling", str(i - 1)) for i in range(1, 5000)]
    assert len(Tree(deep).ancestors("4999")) == 4999
