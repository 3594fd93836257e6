"""Following along: how many have answered, of whom, and how that compares with last time.

What is guaranteed stands in ``docs/threat-model.md``; the rules are in ``numbered.py`` (who gets
a number), ``rate.py`` (number or words) and ``schedule.py`` (when it is renewed).
"""

from survey.response_rate.following import Following, Point, development, follow
from survey.response_rate.last_time import LastTime, last_time
from survey.response_rate.leader_link import LinkStatus
from survey.response_rate.rate import Kind, Rate
from survey.response_rate.schedule import day_of_fieldwork, ends_at, is_settled
from survey.response_rate.snapshot import take, take_due

__all__ = [
    "Following",
    "Kind",
    "LastTime",
    "LinkStatus",
    "Point",
    "Rate",
    "day_of_fieldwork",
    "development",
    "ends_at",
    "follow",
    "is_settled",
    "last_time",
    "take",
    "take_due",
]
