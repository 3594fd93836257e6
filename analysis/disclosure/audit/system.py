"""Everything the attacker knows, as rows over whole numbers."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import Bounds, LinearConstraint, milp

from analysis.disclosure.audit.answering import Answering, Whole
from analysis.disclosure.facts import Attack, Piece

NODES = 2_000
"""Of branch and bound in one program. Nearly every program is solved in its first node; one that
is not counts as not finished, and the group it was for as breached."""

_WHOLE = 1e-6
"""How far from a whole number the solver's arithmetic may leave one; checked exactly afterwards."""


@dataclass(frozen=True)
class Insider:
    """Somebody in a piece who knows their own answer (one of ``Answering.insiders``)."""

    piece: int
    answer: int


@dataclass(frozen=True)
class Optimum:
    """``solution``: verified in whole numbers, or None. ``proven``: nothing is larger."""

    solution: Whole | None
    proven: bool


class System:
    """Variables are pieces × columns, and ``truth`` is one solution.

    Raises ``ValueError`` for facts that are not true, or of pieces that are not there.
    """

    def __init__(self, attack: Attack, model: Answering) -> None:
        self.model = model
        self.place: Mapping[Piece, int] = {piece: i for i, piece in enumerate(attack.respondents)}
        if set(attack.answers) != set(self.place) or set(attack.answered) != set(self.place):
            raise ValueError("respondents and answers are told of different pieces")
        self.truth: Whole = np.array(
            [
                model.columns(attack.answers[piece], attack.answered[piece])
                for piece in attack.respondents
            ],
            np.int64,
        ).reshape(len(self.place), model.width)
        self._least_columns, self._least_rows = model.insiders(self.truth)
        respondents = np.array(list(attack.respondents.values()), np.int64)
        self._upper = np.repeat(respondents, model.width)
        self._rows = self._known(attack)
        self._columns = sparse.csc_array(self._rows)
        kept = len(self.place) * len(model.at_least_zero)
        most = int(respondents.sum())
        facts_low = [fact.low for fact in attack.facts]
        facts_high = [fact.high for fact in attack.facts]
        self._low = np.array([*[0] * (kept + len(self.place)), *facts_low], np.int64)
        self._high = np.array([*[most * model.width] * kept, *respondents, *facts_high], np.int64)
        if not self.solved_by(self.truth):
            raise ValueError("a fact is not true")

    def _known(self, attack: Attack) -> sparse.csr_array:
        """Rows: what the answers of each piece keep to, how many answered there, and the facts."""
        model, count = self.model, len(self.place)
        alone = np.arange(count)[:, np.newaxis]
        sums = [(piece, row) for piece in alone for row in model.at_least_zero]
        sums += [(piece, model.answered) for piece in alone]
        sums += [
            (
                self._places(fact.pieces),
                model.answered if fact.choices is None else model.counting(fact.choices),
            )
            for fact in attack.facts
        ]
        nothing = [np.zeros(0, np.int64)]
        spots = [np.add.outer(places * model.width, np.flatnonzero(row)) for places, row in sums]
        rows = np.repeat(np.arange(len(sums)), [spot.size for spot in spots])
        values = [np.tile(row[row != 0], len(places)) for places, row in sums]
        flat = np.concatenate(nothing + [spot.reshape(-1) for spot in spots])
        shape = len(sums), count * model.width
        return sparse.csr_array((np.concatenate(nothing + values), (rows, flat)), shape=shape)

    def _places(self, pieces: Collection[Piece]) -> Whole:
        """Raises ``ValueError`` for a piece that is not there."""
        try:
            return np.array(sorted(self.place[piece] for piece in pieces), np.int64)
        except KeyError as missing:
            raise ValueError(f"there is no piece {missing}") from None

    def members(self, pieces: Collection[Piece]) -> Whole:
        """A row over the pieces. Raises ``ValueError`` for one that is not there."""
        row = np.zeros(len(self.place), np.int64)
        row[self._places(pieces)] = 1
        return row

    def solved_by(self, solution: Whole) -> bool:
        flat = solution.reshape(-1)
        sums = np.asarray(self._rows @ flat)
        return bool(
            (flat >= 0).all()
            and (flat <= self._upper).all()
            and (sums >= self._low).all()
            and (sums <= self._high).all()
        )

    def possible(self, solution: Whole) -> NDArray[np.bool_]:
        """Insiders × pieces: whether it agrees with what that insider there knows."""
        fits = (solution >= self._least_columns).all(axis=2)
        if len(self.model.at_least_zero):
            fits &= (solution @ self.model.at_least_zero.T >= self._least_rows).all(axis=2)
        return np.asarray(fits)

    def largest(self, weights: Whole, insiders: Sequence[Insider] = ()) -> Optimum:
        """A solution in which the weighted sum is as large as it can be, among those that
        ``insiders`` find possible (one in a piece: then the truth is such a solution)."""
        width, rows = self.model.width, self.model.at_least_zero
        lower, low = np.zeros(self.truth.size, np.int64), self._low.copy()
        for insider in insiders:
            which, place = (insider.answer, insider.piece), insider.piece
            lower[place * width : (place + 1) * width] = self._least_columns[which]
            low[place * len(rows) : (place + 1) * len(rows)] = self._least_rows[which]
        bounds = Bounds(lower, self._upper)
        known = LinearConstraint(self._columns, low, self._high)
        # Fractions first: nearly always the best ones are whole numbers, in half the time.
        for whole in (0, 1):
            result = milp(
                -weights.reshape(-1).astype(float),
                integrality=np.full(self.truth.size, whole, np.int64),
                bounds=bounds,
                constraints=known,
                options={"node_limit": NODES, "mip_rel_gap": 0.0},
            )
            if result.x is not None and np.abs(result.x - np.rint(result.x)).max() < _WHOLE:
                solution = np.rint(result.x).astype(np.int64).reshape(self.truth.shape)
                if self.solved_by(solution):
                    return Optimum(solution, result.status == 0)
        return Optimum(None, False)
