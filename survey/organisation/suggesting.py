"""Which ended units the new ones look like, for a person to judge."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from rapidfuzz import fuzz

from survey.organisation.history import History, Standing
from survey.organisation.importing.vocabulary import normal
from survey.organisation.succession import AROUND, Succession
from survey.organisation.tree import children_of, leaves_below

_LIKELY = 72
_AS_GOOD = 5
_ALL_PAIRS = 250_000
_SAME_NAME = 20
_EMPTY_WORDS = frozenset(
    (
        *("og", "for", "i", "av", "område", "kommuneområde", "seksjon"),
        *("virksomhet", "enhet", "avdeling", "avd", "team"),
    )
)


@dataclass(frozen=True)
class Suggestion:
    """``score``: how alike they are, up to 100; ``shared``: places of work that went along."""

    succession: Succession
    score: int
    shared: int


@dataclass(frozen=True)
class Turnover:
    """What ended and began within a few weeks of a day, and nothing is said about yet."""

    ended: Mapping[str, Standing]
    begun: Mapping[str, Standing]


def turning_days(history: History) -> list[date]:
    """Days on which units end or begin, the latest first; the very first day is no change."""
    found = []
    for earlier, later in zip(history.days, history.days[1:], strict=False):
        if history.tree(earlier).keys() != history.tree(later).keys():
            found.append(later)
    return sorted(found, reverse=True)


def turnover(history: History, said: Iterable[Succession], day: date) -> Turnover:
    first, last = day - AROUND, day + AROUND
    old = _ever(history, first, day - timedelta(days=1))
    new = _ever(history, day, last)
    gone, known = history.tree(last), history.tree(first)
    told = [one for one in said if first <= one.day <= last]
    explained_old = {unit for one in told for unit in one.before}
    explained_new = {unit for one in told for unit in one.after}
    return Turnover(
        {k: v for k, v in old.items() if k not in gone and k not in explained_old},
        {k: v for k, v in new.items() if k not in known and k not in explained_new},
    )


def _ever(history: History, first: date, last: date) -> dict[str, Standing]:
    """Every unit that exists at some time in these days, as it stood last."""
    found = dict(history.tree(first))
    for day in history.days:
        if first < day <= last:
            found.update(history.tree(day))
    return found


def suggest(
    history: History, said: Sequence[Succession], aliases: Mapping[str, list[str]], day: date
) -> list[Suggestion]:
    """The likeliest first. Units that nothing is like are not among them."""
    comparing = _Comparing(history, said, aliases, day)
    links = comparing.links()
    groups = _groups(links)
    found = []
    for before, after in groups:
        if len(before) > 1 and len(after) > 1:
            # Several with several: only a person can say more than which pairs look alike.
            pairs = _mutual(links, before, after)
        else:
            pairs = [(before, after)]
        found += [comparing.suggestion(old, new, links) for old, new in pairs]
    return sorted(found, key=lambda one: (-one.score, sorted(one.succession.before)))


@dataclass(frozen=True)
class _Known:
    """What is looked at of one unit."""

    unit: Standing
    names: tuple[str, ...]
    above: str
    leaves: frozenset[str]


Links = Mapping[tuple[str, str], int]


class _Comparing:
    def __init__(
        self,
        history: History,
        said: Sequence[Succession],
        aliases: Mapping[str, list[str]],
        day: date,
    ) -> None:
        self.day = day
        self.became = {old: one.after for one in said for old in one.before}
        turned = turnover(history, said, day)
        eve = {**history.tree(day - AROUND), **history.tree(day - timedelta(days=1))}
        late = {**history.tree(day + AROUND), **history.tree(day)}
        self.old = _known(turned.ended, eve, aliases)
        self.new = _known(turned.begun, late, aliases)

    def links(self) -> Links:
        """How alike each likely pair is; only those near the best for one of the two."""
        scores: dict[tuple[str, str], int] = {}
        for old, known in self.old.items():
            for new in self._candidates(known):
                score = self._score(known, self.new[new])
                if score >= _LIKELY:
                    scores[old, new] = score
        best: dict[tuple[bool, str], int] = {}
        for (old, new), score in scores.items():
            best[True, old] = max(score, best.get((True, old), 0))
            best[False, new] = max(score, best.get((False, new), 0))
        return {
            (old, new): score
            for (old, new), score in scores.items()
            if score >= min(best[True, old], best[False, new]) - _AS_GOOD
        }

    def _candidates(self, known: _Known) -> Collection[str]:
        if len(self.old) * len(self.new) <= _ALL_PAIRS:
            return self.new.keys()
        return self._by_name.get(known.names[0], ())

    @cached_property
    def _by_name(self) -> Mapping[str, Collection[str]]:
        """With very many units only those of the same name are looked at, and not all of them."""
        found: dict[str, list[str]] = {}
        for new, known in self.new.items():
            for name in known.names:
                several = found.setdefault(name, [])
                if len(several) < _SAME_NAME:
                    several.append(new)
        return found

    def _score(self, old: _Known, new: _Known) -> int:
        alike = max(_alike(a, b) for a in old.names for b in new.names)
        score = 0.8 * alike + (20 if self._same_place(old, new) else 0)
        if old.unit.level != new.unit.level:
            score -= 10
        smaller = min(len(old.leaves), len(new.leaves))
        if smaller and (shared := len(old.leaves & new.leaves) / smaller) >= 0.5:
            score = max(score, 55 + 40 * shared)
        return round(score)

    def _same_place(self, old: _Known, new: _Known) -> bool:
        above, now = old.unit.parent_id, new.unit.parent_id
        if above == now or (above is not None and now in self.became.get(above, ())):
            return True
        return bool(old.above) and _alike(old.above, new.above) >= 90

    def suggestion(
        self, before: Collection[str], after: Collection[str], links: Links
    ) -> Suggestion:
        scores = [score for (old, new), score in links.items() if old in before and new in after]
        old = {leaf for one in before for leaf in self.old[one].leaves}
        new = {leaf for one in after for leaf in self.new[one].leaves}
        succession = Succession(self.day, frozenset(before), frozenset(after))
        return Suggestion(succession, min(scores), len(old & new))


def _known(
    units: Mapping[str, Standing],
    tree: Mapping[str, Standing],
    aliases: Mapping[str, list[str]],
) -> dict[str, _Known]:
    children = children_of(tree)
    found = {}
    for unit_id, unit in units.items():
        above = tree.get(unit.parent_id) if unit.parent_id else None
        found[unit_id] = _Known(
            unit,
            tuple(_telling(name) for name in (unit.name, *aliases.get(unit_id, ()))),
            _telling(above.name) if above else "",
            frozenset(leaves_below(children, unit_id)) - {unit_id},
        )
    return found


def _telling(name: str) -> str:
    """The words of a name that tell it from others."""
    words = normal(name).split()
    return " ".join(word for word in words if word not in _EMPTY_WORDS) or " ".join(words)


def _alike(a: str, b: str) -> float:
    return max(fuzz.token_sort_ratio(a, b), 0.97 * fuzz.token_set_ratio(a, b))


def _groups(links: Links) -> list[tuple[set[str], set[str]]]:
    """Units that are linked, directly or through others."""
    neighbours: dict[tuple[bool, str], set[tuple[bool, str]]] = {}
    for old, new in links:
        neighbours.setdefault((True, old), set()).add((False, new))
        neighbours.setdefault((False, new), set()).add((True, old))
    groups, seen = [], set[tuple[bool, str]]()
    for start in neighbours:
        if start in seen:
            continue
        group, waiting = {start}, [start]
        while waiting:
            fresh = neighbours[waiting.pop()] - group
            group |= fresh
            waiting.extend(fresh)
        seen |= group
        before = {unit for is_old, unit in group if is_old}
        groups.append((before, {unit for is_old, unit in group if not is_old}))
    return groups


def _mutual(links: Links, before: set[str], after: set[str]) -> list[tuple[set[str], set[str]]]:
    """Pairs of which each is the other's best, and the only one so good."""
    inside = {pair: score for pair, score in links.items() if pair[0] in before}
    pairs: list[tuple[set[str], set[str]]] = []
    for (old, new), score in inside.items():
        rivals = [s for (o, n), s in inside.items() if (o == old) != (n == new)]
        if all(rival < score for rival in rivals):
            pairs.append(({old}, {new}))
    return pairs
