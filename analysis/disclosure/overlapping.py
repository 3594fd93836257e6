"""Several releases of one tranche: groups that cross, because a unit moved or a policy changed.

A rule that holds whatever is added and subtracted: every group that the shown groups of all
releases divide the respondents into has 0 or at least the threshold's answers. Any union or
difference of shown groups is made of such pieces, so it has as well. It withholds now and then
what linear algebra would let pass, and never the other way.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from analysis.disclosure.attacking import Atoms, refined


def without_small_differences(
    shown: Collection[str],
    atoms: Mapping[str, Atoms],
    earlier: Sequence[Atoms],
    bad: Callable[[Atoms], bool],
    answered: Mapping[str, int],
) -> frozenset[str]:
    """The units of ``shown`` where the question can be shown beside what was shown before.

    ``bad``: whether a piece must not be told apart. The smallest unit that cuts it out of what
    earlier releases left together gives way. A piece they told apart cannot be taken back.
    """
    kept = set(shown)
    before = refined(earlier)
    known = set(before)
    while True:
        pieces = refined([*earlier, *(atoms[unit] for unit in sorted(kept))])
        cut = [piece for piece in pieces if piece not in known and bad(piece)]
        if not cut:
            return frozenset(kept)
        piece = min(cut, key=sorted)
        around = next((one for one in before if piece < one), None)
        cutting = [
            unit
            for unit in kept
            if not atoms[unit].isdisjoint(around or piece)
            and (around is None or not around <= atoms[unit])
        ]
        kept.remove(min(cutting, key=lambda unit: (answered[unit], unit)))
