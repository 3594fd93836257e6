"""Other words in a file: what was asked for and nothing else, whatever the words are."""

from __future__ import annotations

import difflib
import re
import unicodedata
from dataclasses import asdict
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from survey.problem import Problem
from survey.questionnaire import Questionnaire, QuestionnaireError, loads
from survey.questionnaire.fingerprint import texts
from survey.questionnaire.model import ChangeKind
from survey.questionnaire.reword import Wording, reworded, shared_with
from tests.survey.questionnaire.snippets import FILES

SOURCES = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FILES.glob("*.yaml"))}
FREE_SPEECH = SOURCES["ytringsfrihet"]
LAYOUTS = """\
# First of all.
id: oppsett
title: Uten anførselstegn   # said beside it
intro: >-
  Først et avsnitt som
  er brutt.

# Before the lists.
choice_lists:
  grad:
  - {name: lite, label: 'Lite'}
  -   name: mye
      label: "Mye"  # a lot
  - {name: ukjent, label: ~no?, missing: true}
sections:
- title: |-
    To
    linjer
  questions:
  - name: a
    type: select_one      # the type
    # About the label.
    label: 'Det''s "sitert"'
    choices: grad
    source_number: 007
    required: True
  - {name: b, type: yes_no, label: Flyt, change_kind: 'typo'}
  - {name: c, type: text, label: Skriv, hint: "Hjelp", relevant: {question: b, is: ja}}
"""
SIGNS = "'\"#:-,[]{}&*!|>%@`?~\\\n\t\r\0 .=<_0aZåØ—👩\u0301\u00a0\u202e\u2028\ud800"
LONG = st.sampled_from([199, 200, 201, 500, 1000, 1001]).map("x".__mul__)
NASTY = st.one_of(
    st.sampled_from(
        ["no", "Yes", "null", "~", "", " ", "- a", "a: b", "a #b", "---", "1.0", "0x1f", "%YAML",
         "'", '"', "a\n\nb", " a\n  b ", "*a", "&a b", "!x", "| a", "> a", "{nb: x}", "[a", "=",
         "<<", "2026-01-01", "Ja, og nei", "e\u0301n", "Ytring?"],
    ),
    st.text(st.sampled_from(SIGNS), max_size=12),
    st.text(max_size=20),
    LONG,
)  # fmt: skip


def places(questionnaire: Questionnaire) -> list[tuple[str, str]]:
    return [
        (place, language)
        for place, text in texts(questionnaire)
        if text is not None
        for language in questionnaire.languages
    ]


def words(questionnaire: Questionnaire) -> dict[tuple[str, str], str]:
    return {
        (place, language): text.in_language(language)
        for place, text in texts(questionnaire)
        if text is not None
        for language in text.languages
    }


def skeleton(questionnaire: Questionnaire) -> dict[str, Any]:
    """All but the words, the lines and ``change_kind``."""

    def bare(value: Any) -> Any:
        if isinstance(value, dict):
            without = ("entries", "line", "source", "change_kind")
            return {key: bare(one) for key, one in value.items() if key not in without}
        return [bare(one) for one in value] if isinstance(value, list | tuple) else value

    found: dict[str, Any] = bare(asdict(questionnaire))
    return found


def comments(source: str) -> list[str]:
    return re.findall(r"# .+", source)


@st.composite
def changes(draw: st.DrawFn) -> tuple[str, list[Wording], dict[str, ChangeKind]]:
    source = draw(st.sampled_from([*SOURCES.values(), LAYOUTS]))
    questionnaire = loads(source)
    chosen = draw(st.lists(st.sampled_from(places(questionnaire)), min_size=1, max_size=4))
    names = st.sampled_from([question.name for question in questionnaire.questions])
    kinds: st.SearchStrategy[ChangeKind] = st.sampled_from(("typo", "meaning"))
    wordings = [Wording(place, language, draw(NASTY)) for place, language in chosen]
    return source, wordings, draw(st.dictionaries(names, kinds, max_size=3))


@given(changes())
@example((LAYOUTS, [Wording("a/mye", "nb", "nei")], {"b": "meaning", "a": "typo", "c": "typo"}))
@example((LAYOUTS, [Wording("@intro", "nb", "a\n- b\n\n c"), Wording("@section1", "nb", "#")], {}))
@example((FREE_SPEECH, [Wording("latt_vaere_kommunen/nei", "nb", "no")], {}))
def test_only_what_is_asked_for_changes(
    asked: tuple[str, list[Wording], dict[str, ChangeKind]],
) -> None:
    source, wordings, kinds = asked
    before = loads(source)
    try:
        result = reworded(source, wordings, kinds)
    except QuestionnaireError:
        return
    except Problem as problem:
        if problem.text_id not in ("problem-wordings-collide", "problem-words-not-in-file"):
            raise
        return
    after = loads(result)
    expected = words(before)
    for one in wordings:
        new = unicodedata.normalize("NFC", one.words).strip()
        own = one.place.split("/")[0]
        others = [one.place.replace(own, name, 1) for name in shared_with(source, one.place)]
        for place in (one.place, *others):
            expected[place, one.language] = new
    assert words(after) == expected
    assert skeleton(after) == skeleton(before)
    for question in after.questions:
        was = before.question(question.name).change_kind
        assert question.change_kind == kinds.get(question.name, was)
    assert all(comment in result for comment in comments(source))


@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
def test_the_rest_of_the_file_stands_as_it_stood(source: str) -> None:
    name = loads(source).questions[0].name
    changed = Wording(f"{name}/@label", "nn", "Heilt andre ord")
    result = reworded(source, [changed], {name: "meaning"})
    lines = [
        line for line in difflib.ndiff(source.splitlines(), result.splitlines()) if line[0] in "+-"
    ]
    assert [line.split(":")[0].split() for line in lines] == [
        ["+", "change_kind"],
        ["-", "nn"],
        ["+", "nn"],
    ]
    assert lines[-1].endswith("nn: Heilt andre ord")


def test_other_layouts_keep_their_quotes_and_comments() -> None:
    result = reworded(LAYOUTS, [Wording("a/mye", "nb", "Mye mer")], {"b": "meaning"})
    gone = set(LAYOUTS.splitlines()) - set(result.splitlines())
    assert gone == {
        "  -   name: mye",
        '      label: "Mye"  # a lot',
        "  - {name: b, type: yes_no, label: Flyt, change_kind: 'typo'}",
    }
    assert 'label: "Mye mer" # a lot' in result
    assert "  - {name: b, type: yes_no, label: Flyt, change_kind: 'meaning'}" in result


def test_words_that_look_like_something_else_are_quoted() -> None:
    for tricky in ("no", "Null", "2026", "1e3", "~", "- nei", "svar: ja", "a #b"):
        result = reworded(FREE_SPEECH, [Wording("@title", "en", tricky)])
        assert str(loads(result).title.in_language("en")) == tricky


def test_a_change_kind_replaces_the_one_that_stands() -> None:
    once = reworded(FREE_SPEECH, [], {"mest_begrensende": "typo"})
    again = reworded(once, [], {"mest_begrensende": "meaning"})
    assert again == once.replace("change_kind: typo", "change_kind: meaning")


def test_windows_line_ends_are_read() -> None:
    result = reworded(FREE_SPEECH.replace("\n", "\r\n"), [Wording("@title", "nb", "Ny")])
    assert result == reworded(FREE_SPEECH, [Wording("@title", "nb", "Ny")])


def test_a_shared_list_changes_for_every_question_that_uses_it() -> None:
    place = "kjenner_retningslinjene/helt_enig"
    others = shared_with(FREE_SPEECH, place)
    assert len(others) == 4
    after = loads(reworded(FREE_SPEECH, [Wording(place, "nb", "Svært enig")]))
    for name in ("kjenner_retningslinjene", *others):
        assert str(after.question(name).choices[-1].label) == "Svært enig"
    assert shared_with(FREE_SPEECH, "mest_begrensende/lojalitet") == ()
    assert shared_with(FREE_SPEECH, "finnes/ikke") == ()


def test_two_wordings_for_one_place_are_refused_however_it_is_named() -> None:
    first = Wording("kjenner_retningslinjene/helt_enig", "nb", "Svært enig")
    for place in (first.place, "kan_delta_i_debatten/helt_enig"):
        with pytest.raises(Problem) as told:
            reworded(FREE_SPEECH, [first, Wording(place, "nb", "Veldig enig")])
        assert told.value.text_id == "problem-wordings-collide"
        assert told.value.values == {"first": "Svært enig", "second": "Veldig enig"}
        reworded(FREE_SPEECH, [first, Wording(place, "nb", "Svært enig")])
        reworded(FREE_SPEECH, [first, Wording(place, "nn", "Svært einig")])


@pytest.mark.parametrize(
    ("place", "language", "text_id"),
    [
        ("b/ja", "nb", "problem-words-not-in-file"),
        ("b/kanskje", "nb", "problem-unknown-place"),
        ("a/@hint", "nb", "problem-unknown-place"),
        ("@title", "nn", "problem-unknown-place"),
        ("", "nb", "problem-unknown-place"),
    ],
)
def test_words_that_do_not_stand_in_the_file_are_told(
    place: str, language: str, text_id: str
) -> None:
    with pytest.raises(Problem) as told:
        reworded(LAYOUTS, [Wording(place, language, "Andre ord")])
    assert told.value.text_id == text_id
    assert told.value.told("nb") != told.value.told("en")


def test_a_scale_point_without_words_is_not_in_the_file() -> None:
    with pytest.raises(Problem) as told:
        reworded(FREE_SPEECH, [Wording("kjenner_retningslinjene/trinn_2", "nb", "Litt uenig")])
    assert told.value.text_id == "problem-words-not-in-file"


@pytest.mark.parametrize(
    ("new", "code"),
    [
        ("", "empty-text"),
        ("  ", "empty-text"),
        ("x" * 201, "text-too-long"),
        ("a\tb", "stray-escape"),
        ("a\u202eb", "stray-character"),
        ("Lojalitet til arbeidsgiver", "duplicate-label"),
    ],
)
def test_words_that_break_the_rules_are_the_readers_own_faults(new: str, code: str) -> None:
    with pytest.raises(QuestionnaireError) as told:
        reworded(FREE_SPEECH, [Wording("mest_begrensende/karrieren", "nb", new)])
    assert [fault.code for fault in told.value.faults] == [code]
