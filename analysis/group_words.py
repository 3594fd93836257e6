"""The words of change, said of two groups of different people instead of one group over time."""

from __future__ import annotations

from analysis.say import Say

_OF_GROUPS = {
    "change-heading": "groups-heading",
    "change-rise": "groups-rise",
    "change-fall": "groups-fall",
    "change-none": "groups-none",
    "change-mean": "groups-mean",
    "change-share": "groups-share",
    "change-share-weakest": "groups-share-weakest",
    "change-share-either": "groups-share-either",
    "change-part-only": "groups-part-only",
    "change-same-count": "groups-same-count",
    "change-detect": "groups-detect",
    "change-detect-no-rise": "groups-detect-no-rise",
    "change-detect-no-fall": "groups-detect-no-fall",
    "change-detect-nothing": "groups-detect-nothing",
    "change-detect-fewest": "groups-detect-fewest",
    "change-summary-nothing": "groups-summary-nothing",
    "change-summary-rise": "groups-summary-rise",
    "change-summary-fall": "groups-summary-fall",
    "change-summary-none": "groups-summary-none",
    "change-summary-few": "groups-summary-few",
    "change-summary-broken": "groups-summary-broken",
    "change-none-means": "groups-none-means",
    "change-item-mean": "groups-item-mean",
    "change-item-share": "groups-item-share",
    "change-item-odds": "groups-item-odds",
    "change-item-odds-divided": "groups-item-odds-divided",
    "change-odds-rise": "groups-odds-rise",
    "change-odds-fall": "groups-odds-fall",
    "change-divided": "groups-divided",
    "change-mean-apart": "groups-mean-apart",
    "change-several": "groups-several",
    "change-column-before": "groups-column-first",
    "change-column-after": "groups-column-second",
    "change-column-difference": "groups-column-difference",
    "change-column-superiority": "groups-column-superiority",
    "change-details-words": "groups-details-words",
    "change-independent": "groups-independent",
    "change-chart-title-none": "groups-chart-title-none",
    "change-chart-title": "groups-chart-title",
}


def between_groups(say: Say, first: str, second: str) -> Say:
    """``say`` for verdicts and charts of change where ``first`` and ``second`` name groups that
    share nobody: higher and lower, never up and down."""

    def said(message_id: str, /, **values: object) -> str:
        of_groups = _OF_GROUPS.get(message_id)
        if of_groups is None:
            return say(message_id, **values)
        return say(of_groups, first=first, second=second, **values)

    return said
