"""Results for everybody, where PSU has decided so, and OU's own words in the report to PSU."""

from survey.publication.came_of_it import Came, came_of
from survey.publication.decided import (
    READERS,
    Standing,
    confirm,
    published,
    register,
    registered,
    standing,
    waiting,
    withdraw,
)
from survey.publication.own_words import (
    HEADINGS,
    LINES,
    OwnWords,
    own_words,
    save_own_words,
)

__all__ = [
    "HEADINGS",
    "LINES",
    "READERS",
    "Came",
    "OwnWords",
    "Standing",
    "came_of",
    "confirm",
    "own_words",
    "published",
    "register",
    "registered",
    "save_own_words",
    "standing",
    "waiting",
    "withdraw",
]
