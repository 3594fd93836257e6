"""Holds the attacks' findings against the truth, over atoms and runs."""

from __future__ import annotations

from collections import defaultdict

from tests.attack.attacks import Attack, known_orders
from tests.attack.chance import LEVEL, p_of_links, p_of_orders, z_of
from tests.attack.evidence import Evidence


class Judge:
    """One attack's findings, added up run after run."""

    def __init__(self, attack: Attack) -> None:
        self._attack = attack
        self._hits: list[str] = []
        self._z: dict[str, list[float]] = defaultdict(list)
        self._right: dict[str, int] = defaultdict(int)
        self._groups: dict[str, int] = defaultdict(int)

    def add(self, evidence: Evidence) -> None:
        found = self._attack(evidence)
        self._hits += found.hits
        atoms = sorted({person.atom for person in evidence.people})
        people = {person.number: person for person in evidence.people}
        author = {response: people[number] for response, number in evidence.truth.items()}
        for name, order in found.orders.items():
            for against, place in known_orders(evidence).items():
                for atom in atoms:
                    those = [one for one in order if author[one].atom == atom]
                    if len(those) > 1:
                        known = [place(author[one]) for one in those]
                        z = z_of([order[one] for one in those], known)
                        self._z[f"{name} ~ {against}"].append(z)
        for name, links in found.links.items():
            right = sum(author[response].number == who for who, response in links.items())
            self._right[name] += right
            self._groups[name] += len({people[who].atom for who in links})

    @property
    def tests(self) -> int:
        return len(self._z) + len(self._right)

    def better_than_chance(self) -> list[str]:
        orders = {name: p_of_orders(z) for name, z in self._z.items()}
        links = {
            f"{name} ({right} right)": p_of_links(right, self._groups[name])
            for name, right in self._right.items()
        }
        return sorted({*self._hits, *(n for n, p in (orders | links).items() if p <= LEVEL)})
