"""The keys of the language, level by level: what the reader allows and the JSON Schema offers."""

from __future__ import annotations

QUESTIONNAIRE = (
    "id",
    "title",
    "languages",
    "default_language",
    "intro",
    "choice_lists",
    "sections",
)
SECTION = ("title", "questions")
CHOICE = ("name", "label", "score", "exclusive", "missing")
IS = ("question", "is")

_ALWAYS = ("name", "type", "label", "relevant", "change_kind")
_ANSWERED = (*_ALWAYS, "hint", "required", "sensitive", "reference_period", "source_number")
_CHOSEN = (*_ANSWERED, "choices", "base", "favourable")
_SCALED = (*_CHOSEN, "index", "reverse")

QUESTION_BY_TYPE = {
    "likert": _SCALED,
    "yes_no": _CHOSEN,
    "select_one": _SCALED,
    "select_multiple": _CHOSEN,
    "text": _ANSWERED,
    "note": _ALWAYS,
}
QUESTION = _SCALED

REQUIRED = {
    "questionnaire": ("id", "title", "sections"),
    "section": ("questions",),
    "question": ("name", "type", "label"),
    "choice": ("name",),
    "is": ("question", "is"),
}

BASES = ("valid", "answered")
CHANGE_KINDS = ("typo", "meaning")

NAME_PATTERN = "[a-z][a-z0-9_]*"
MAX_NAME = 64
MAX_TITLE = 200
MAX_LABEL = 1000
MAX_HINT = 500
MAX_CHOICE_LABEL = 200
MAX_INTRO = 4000
MAX_SOURCE_NUMBER = 20
MAX_SECTIONS = 50
MAX_QUESTIONS = 200
MAX_CHOICES = 50
MAX_CHOICE_LISTS = 50
MAX_SCORE = 100
MAX_MONTHS = 120
