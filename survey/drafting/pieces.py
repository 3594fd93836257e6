"""Pieces of a questionnaire to begin from: an empty one, and one question of each type.

Each piece is valid as it stands, so that whoever has never seen YAML only exchanges words.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Collection, Iterator

from survey.drafting.text import check
from survey.questionnaire import Questionnaire
from survey.questionnaire.fingerprint import texts
from survey.questionnaire.grammar import MAX_NAME
from survey.texts import LANGUAGES, MASTER_LANGUAGE, Say, translator

KINDS = ("likert", "yes_no", "select_one", "select_multiple", "text")
_QUESTION = re.compile(r"^( *)- name: ?.*\n(?: *#.*\n)* *type:", re.MULTILINE)
_UNSPELT = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ß": "ss"})
_SCALE = ("helt_uenig", "litt_uenig", "verken_eller", "litt_enig", "helt_enig")
_OPTIONS = ("svar_1", "svar_2", "svar_3")
_INTRO = "intro"
_NONE = "ingen_av_disse"


def template(title: str, taken: Collection[str], say: Say) -> str:
    """A questionnaire with one question. ``taken``: the ids of other questionnaires.

    ``say`` explains, in comments; what employees read begins in Bokmål.
    """
    comments = {
        place: f"# {say(f'drafts-template-{place}')}\n"
        for place in ("top", "id", "intro", "questions")
    }
    words = translator(MASTER_LANGUAGE)
    head = (
        f"{comments['top']}\n"
        f"{comments['id']}id: {_quoted(_identity(title, taken))}\n"
        f"title: {_quoted(title)}\n"
        f"languages: [{MASTER_LANGUAGE}]\n"
        f"{comments['intro']}intro: {_quoted(words(f'drafts-piece-{_INTRO}'))}\n\n"
        f"{comments['questions']}sections:\n  - questions:\n"
    )
    return head + _question("likert", 1, (MASTER_LANGUAGE,), "      ")


def with_question(text: str, kind: str) -> str | None:
    """The text with one more question at its end; None where that would not be valid, as where
    something else than questions comes last."""
    questionnaire = check(text).questionnaire
    found = list(_QUESTION.finditer(text))
    if questionnaire is None or not found:
        return None
    names = {question.name for question in questionnaire.questions}
    number = next(
        one for one in range(len(names) + 1, 2 * len(names) + 2) if _name(one) not in names
    )
    languages = (
        questionnaire.default_language,
        *(one for one in questionnaire.languages if one != questionnaire.default_language),
    )
    longer = f"{text.rstrip()}\n\n{_question(kind, number, languages, found[-1][1])}"
    after = check(longer).questionnaire
    added = after is not None and len(after.questions) == len(questionnaire.questions) + 1
    return longer if added else None


def in_two_languages() -> str:
    """How a text stands where the questionnaire has more than one language."""
    languages = LANGUAGES[:2]
    words = _words("", "drafts-piece-likert", languages)
    return "\n".join((f"languages: [{', '.join(languages)}]", "…", *words))


def unwritten(questionnaire: Questionnaire) -> list[str]:
    """Where words of a piece still stand: names of questions, empty for the introduction."""
    examples = {
        translator(language)(f"drafts-piece-{one.replace('_', '-')}")
        for language in LANGUAGES
        for one in (_INTRO, *KINDS, *_OPTIONS)
    }
    places = (
        place.partition("/")[0].removeprefix("@intro")
        for place, text in texts(questionnaire)
        if text is not None and any(words in examples for _, words in text.entries)
    )
    return list(dict.fromkeys(places))


def _question(kind: str, number: int, languages: Collection[str], indent: str) -> str:
    lines = [
        f"- name: {_name(number)}",
        f"  type: {kind}",
        *_words("  ", f"drafts-piece-{kind.replace('_', '-')}", languages),
        *_choices(kind, languages),
    ]
    return "".join(f"{indent}{line}\n" for line in lines)


def _choices(kind: str, languages: Collection[str]) -> Iterator[str]:
    offered = {
        "likert": _SCALE,
        "select_one": _OPTIONS,
        "select_multiple": (*_OPTIONS, _NONE),
    }.get(kind)
    if offered is None:
        return
    yield "  choices:"
    for name in offered:
        yield f"    - name: {name}"
        yield from _words("      ", f"drafts-piece-{name.replace('_', '-')}", languages)
        if name == _NONE:
            yield "      exclusive: true"


def _words(indent: str, text_id: str, languages: Collection[str]) -> Iterator[str]:
    """A label: a line, or one for each language where there are several."""
    in_each = {language: _quoted(translator(language)(text_id)) for language in languages}
    if len(in_each) == 1:
        yield f"{indent}label: {''.join(in_each.values())}"
        return
    yield f"{indent}label:"
    for language, words in in_each.items():
        yield f"{indent}  {language}: {words}"


def _name(number: int) -> str:
    return f"sporsmal_{number}"


def _identity(title: str, taken: Collection[str]) -> str:
    """A name that nobody has: another version of theirs would take over from their questions."""
    spelt = unicodedata.normalize("NFKD", title.lower().translate(_UNSPELT))
    letters = re.sub(r"[^a-z0-9]+", "_", "".join(one for one in spelt if one.isascii()))
    stem = letters.lstrip("_0123456789")[: MAX_NAME - 4].strip("_") or "skjema"
    numbered = (stem if number == 1 else f"{stem}_{number}" for number in range(1, len(taken) + 2))
    return next(one for one in numbered if one not in taken)


def _quoted(words: str) -> str:
    """As YAML reads it whatever signs it holds; JSON strings are YAML."""
    return json.dumps(words, ensure_ascii=False)
