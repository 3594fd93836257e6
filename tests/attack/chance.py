"""Whether a guess is better than chance.

Null hypothesis: within an atom, who wrote which response is a uniformly random bijection,
independent of all the evidence. Two kinds of guesses are judged:

- **an order** of the responses, held against an order of the people. Spearman's rank
  correlation rho among n has mean 0 and variance 1/(n - 1) for any fixed scores, so that
  z = rho * sqrt(n - 1); it is pooled over atoms and runs in two ways: the sum divided by the
  root of their number (normal; sees an order that is always the same), and the sum of squares
  (chi-square; sees one that changes its direction from run to run). The tails of rho are
  lighter than the normal ones, which errs towards silence by less than it matters here;
  ``test_chance.py`` measures it.
- **links**: one response guessed for each of some people. Of k given guesses all are right
  with probability at most (n - k)!/n!, hence the factorial moments of the number K of right
  ones are at most those of a Poisson variable with mean 1 per atom and run, and Chernoff's
  bound for that variable holds: P(K >= k) <= exp(k - m) (m/k)^k for k > m.

False alarms: the whole suite makes fewer than ``MOST_TESTS`` tests, each at
``FALSE_ALARM / MOST_TESTS`` (Bonferroni). Power with two atoms of 30 and three runs: an order
that follows the true one with rho >= 0.61 is seen with 99 %, and 26 right links of 180; in the
long run (100 runs) rho >= 0.11, and 290 right links of 6000, where chance gives 200.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from scipy.stats import chi2, norm, rankdata

FALSE_ALARM = 1e-4
MOST_TESTS = 4000
LEVEL = FALSE_ALARM / MOST_TESTS


def z_of(found: Sequence[float], known: Sequence[float]) -> float:
    """Spearman's correlation in standard deviations; 0 where one side is constant."""
    ranks = [rankdata(side) - (len(found) + 1) / 2 for side in (found, known)]
    length = float(np.linalg.norm(ranks[0]) * np.linalg.norm(ranks[1]))
    if length == 0:
        return 0.0
    return float(ranks[0] @ ranks[1]) / length * math.sqrt(len(found) - 1)


def p_of_orders(z: Sequence[float]) -> float:
    """Of one order, over atoms and runs: the smaller of two p-values, doubled."""
    pooled = float(np.sum(z)) / math.sqrt(len(z))
    always = 2 * float(norm.sf(abs(pooled)))
    changing = float(chi2.sf(float(np.square(z).sum()), len(z)))
    return min(1.0, 2 * min(always, changing))


def p_of_links(right: int, groups: int) -> float:
    """Of ``right`` correct links in ``groups`` atoms and runs, chance giving one in each."""
    if right <= groups:
        return 1.0
    return math.exp(right - groups + right * math.log(groups / right))
