"""The questions word for word, as PSU is asked to adopt them or has adopted them.

They stand in the master language whatever the document's: those are the words that are adopted.
What the document says of them is in italics, so that nobody takes it for a question's own words.
"""

from __future__ import annotations

from docx.document import Document as WordDocument
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from survey.documents.conditions import in_words
from survey.documents.text import as_item, lead, lines, new_list, write, write_in
from survey.questionnaire import Choice, Question, Questionnaire
from survey.texts import Say, translator

_LONGEST_ROW = 80


def draw(document: WordDocument, say: Say, questionnaire: Questionnaire) -> None:
    language = questionnaire.default_language
    if questionnaire.intro is not None:
        lead(document, say("document-intro"))
        for line in lines(str(questionnaire.intro)):
            write_in(document.add_paragraph(style="List Continue"), line, language)
    number = new_list(document)
    for section in questionnaire.sections:
        if section.title is not None:
            heading = document.add_heading(level=3)
            write_in(heading, str(section.title), language)
        for question in section.questions:
            _question(document, say, questionnaire, question, number)


def _question(
    document: WordDocument, say: Say, questionnaire: Questionnaire, question: Question, number: int
) -> None:
    language = questionnaire.default_language
    if question.type == "note":
        parts = []
        for line in lines(str(question.label)):
            parts.append(document.add_paragraph())
            write_in(parts[-1], line, language)
    else:
        asked = document.add_paragraph(style="List Number")
        as_item(asked, number)
        asked.paragraph_format.space_before = Pt(6)
        asked.paragraph_format.space_after = Pt(2)
        write_in(asked, str(question.label), language, "Strong")
        parts = [asked, *_answers(document, say, question, language)]
    told = remarks(say, questionnaire, question, language)
    if question.sensitive:
        told.append(say("document-sensitive"))
    if told:
        parts.append(document.add_paragraph(style="List Continue"))
        write(parts[-1], " ".join(told), "Emphasis")
    for part in parts[:-1]:
        part.paragraph_format.keep_with_next = True


def _answers(
    document: WordDocument, say: Say, question: Question, language: str
) -> list[Paragraph]:
    """The hint, and what may be answered as the municipality's own papers write it."""
    words = translator(language)
    told, listed = lines(str(question.hint)) if question.hint else [], question.choices
    row = " / ".join(_label(question, choice) for choice in question.choices)
    if _has_only_ends(question):
        scale, beside = _scale(words, question), [c for c in question.choices if c.missing]
        told += [] if told and _same(told[-1], scale) else [scale]
        told += [words("document-or-else", answer=str(choice.label)) for choice in beside]
        listed = ()
    elif question.type == "select_one" and len(row) <= _LONGEST_ROW:
        told, listed = [*told, row], ()
    parts = []
    for line in told:
        parts.append(document.add_paragraph(style="List Continue"))
        write_in(parts[-1], line, language)
    for choice in listed:
        parts.append(document.add_paragraph(style="List Bullet 2"))
        write_in(parts[-1], _label(question, choice), language)
        if choice.exclusive:
            write(parts[-1], f" ({say('document-exclusive')})", "Emphasis")
    return parts


def _has_only_ends(question: Question) -> bool:
    """Whether it is a scale where the points between the ends have no words."""
    points = [choice for choice in question.choices if not choice.missing]
    worded = [point.labelled for point in points]
    return (
        question.is_scale
        and len(points) > 2
        and worded == [True, *[False] * (len(points) - 2), True]
    )


def _scale(words: Say, question: Question) -> str:
    points = [choice for choice in question.choices if not choice.missing]
    low, high = points[0], points[-1]
    return words(
        "document-scale",
        low=str(low.score),
        bottom=_within_sentence(str(low.label)),
        high=str(high.score),
        top=_within_sentence(str(high.label)),
    )


def _within_sentence(label: str) -> str:
    """Without its capital, unless that belongs to a name written in capitals."""
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]


def _same(one: str, other: str) -> bool:
    """Whether two sentences differ at most in spaces, capitals and the full stop."""
    first, second = (" ".join(text.split()).rstrip(".").casefold() for text in (one, other))
    return first == second


def _label(question: Question, choice: Choice) -> str:
    """As respondents see it: its score too, where other points have nothing but theirs."""
    label, partly = str(choice.label), any(not other.labelled for other in question.choices)
    scored = partly and choice.labelled and choice.score is not None
    return f"{choice.score} – {label}" if scored else label


def remarks(say: Say, questionnaire: Questionnaire, question: Question, language: str) -> list[str]:
    """How it may be answered, and by whom."""
    told = []
    if question.type == "text":
        told.append(say("document-own-words"))
    if question.type == "select_multiple" and question.hint is None:
        told.append(say("document-several"))
    if question.relevant is not None:
        those = in_words(say, questionnaire, question.relevant, language)
        shown = "document-shown-to" if question.type == "note" else "document-asked-of"
        told.append(say(shown, those=those))
    if question.required:
        told.append(say("document-required"))
    return told
