"""What one begins from is valid as it stands, whatever the survey is called."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from survey import drafting
from survey.questionnaire import loads
from survey.questionnaire.grammar import MAX_TITLE
from survey.texts import LANGUAGES, translator
from tests.survey.municipality import SOURCE

say = translator("nb")
TITLES = st.text(
    st.characters(exclude_categories=("C", "Z"), include_characters=" "), min_size=1, max_size=80
).filter(str.strip)


@given(TITLES, st.sampled_from(LANGUAGES))
def test_the_empty_questionnaire_is_valid_under_any_title(title: str, language: str) -> None:
    checked = drafting.check(drafting.template(title.strip(), (), translator(language)))
    assert checked.questionnaire is not None, checked.faults
    assert len(checked.questionnaire.questions) == 1
    assert not checked.warnings


def test_the_longest_title_is_valid() -> None:
    assert drafting.check(drafting.template("å" * MAX_TITLE, (), say)).questionnaire is not None


@pytest.mark.parametrize(
    ("title", "taken", "identity"),
    [
        ("Trivsel i helse 2026", (), "trivsel_i_helse_2026"),
        ("Ærlig, Øst & Å", (), "aerlig_ost_a"),
        ("2026: året", (), "aret"),
        ("仕事", (), "skjema"),
        ("Trivsel", ("trivsel",), "trivsel_2"),
        ("Trivsel", ("trivsel", "trivsel_2"), "trivsel_3"),
    ],
)
def test_a_new_questionnaire_gets_a_name_nobody_has(
    title: str, taken: tuple[str, ...], identity: str
) -> None:
    assert loads(drafting.template(title, taken, say)).id == identity


@given(st.lists(st.sampled_from(drafting.KINDS), min_size=1, max_size=8))
def test_questions_are_added_at_the_end(kinds: list[str]) -> None:
    text = drafting.template("Trivsel", (), say)
    for kind in kinds:
        longer = drafting.with_question(text, kind)
        assert longer is not None
        text = longer
    questionnaire = loads(text)
    assert [one.declared_type for one in questionnaire.questions] == ["likert", *kinds]
    assert len({one.name for one in questionnaire.questions}) == 1 + len(kinds)


@pytest.mark.parametrize("kind", drafting.KINDS)
def test_an_added_question_speaks_every_language_of_the_questionnaire(kind: str) -> None:
    longer = drafting.with_question(SOURCE, kind)
    assert longer is not None
    added = loads(longer).questions[-1]
    assert added.label.languages == ("nb", "nn")
    assert longer.startswith(SOURCE.rstrip())


@pytest.mark.parametrize(
    "text",
    [
        SOURCE.replace("type: likert", "type: likerts"),
        "id: a\nsections:\n  - questions: [{name: q, type: text, label: Q}]\ntitle: A\n",
        f"{SOURCE}languages_note: nothing\n",
        "id: a\nsections:\n  - questions:\n      - name: q\n        type: text\n"
        "        label: Q\ntitle: A\n",
    ],
    ids=["faulty", "on one line", "unknown key", "something else last"],
)
def test_nothing_is_added_where_it_would_not_fit(text: str) -> None:
    assert drafting.with_question(text, "text") is None


def test_the_example_of_two_languages_can_be_copied() -> None:
    languages, label = drafting.in_two_languages().split("…\n")
    indented = "".join(f"        {line}\n" for line in label.split("\n"))
    title = "title: {nb: A, nn: A}\n"
    text = (
        f"id: a\n{title}{languages}sections:\n  - questions:\n      - name: q\n        type: text\n"
    )
    assert loads(text + indented).question("q").label.languages == ("nb", "nn")


def test_examples_left_standing_are_found() -> None:
    text = drafting.template("Trivsel", (), say)
    assert drafting.unwritten(loads(text)) == ["", "sporsmal_1"]
    text = text.replace(say("drafts-piece-intro"), "Vi spør.")
    text = text.replace(say("drafts-piece-likert"), "Jeg trives.")
    assert drafting.unwritten(loads(text)) == []
    longer = drafting.with_question(text, "select_one")
    assert longer is not None
    written = longer.replace(say("drafts-piece-select-one"), "Hvor ofte?")
    assert drafting.unwritten(loads(written)) == ["sporsmal_2"]
    assert drafting.unwritten(loads(SOURCE)) == []
