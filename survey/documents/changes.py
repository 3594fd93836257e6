"""What differs between two versions, in words: old and new below each other, the change marked."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from docx.document import Document as WordDocument
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from survey.approval.tracked import tracked
from survey.approval.trend import Effect, Since
from survey.documents.text import add, clean, lead, write, write_in
from survey.questionnaire import Change, Questionnaire, diff
from survey.texts import Say

_WORDS = frozenset({"title", "intro", "section", "label", "hint", "choice_labels"})
_FLAGS = frozenset({"required", "sensitive"})


def draw(
    document: WordDocument,
    say: Say,
    old: Questionnaire,
    new: Questionnaire,
    since: Since | None = None,
) -> None:
    """Every difference in the master language. ``since``: where the old version has been asked,
    say also of each question whether its answers can be compared."""
    changes = _worth_telling(diff(old, new))
    if not changes:
        add(document, say("document-unchanged"))
    moved = [one.question for one in changes if one.aspect == "order"]
    others = [one for one in changes if one.aspect != "order"]
    for name, group in groupby(others, key=lambda one: one.question):
        _draw_question(document, say, old, new, list(group))
        effect = _effect(since, name) if since and name else ""
        if effect:
            told = say(f"document-effect-{effect}")
            write(document.add_paragraph(style="List Continue"), told, "Emphasis")
    if moved:
        lead(document, say("document-moved"))
        for name in moved:
            _add_words(add(document, _numbered(say, new, name), "List Bullet"), new, name)


def _worth_telling(changes: Sequence[Change]) -> list[Change]:
    """Without what is declared of the kind of change, unless nothing else tells of it."""
    told = {one.question for one in changes if one.aspect != "change_kind"}
    return [
        one
        for one in changes
        if one.aspect != "change_kind" or (one.after == "meaning" and one.question not in told)
    ]


def _effect(since: Since, name: str) -> str:
    """Empty for a note, which nobody answers."""
    if any(question.name == name for question in since.new.questions):
        effect = since.effect(name)
        return "" if effect == Effect.NONE else effect
    return "" if since.old.question(name).type == "note" else "removed"


def _draw_question(
    document: WordDocument,
    say: Say,
    old: Questionnaire,
    new: Questionnaire,
    changes: Sequence[Change],
) -> None:
    aspects, name = {one.aspect for one in changes}, changes[0].question
    if name:
        removed = "removed" in aspects
        holder = old if removed else new
        paragraph = add(document, _numbered(say, holder, name, earlier=removed))
        form = paragraph.paragraph_format
        form.keep_with_next, form.space_before, form.space_after = True, Pt(8), Pt(2)
        if "label" not in aspects:
            _add_words(paragraph, holder, name)
        for run in paragraph.runs:
            run.bold = True
    for change in changes:
        line = add(document, _sentence(say, change), "List Bullet")
        line.paragraph_format.space_after = Pt(2)
        if change.aspect in _WORDS:
            line.paragraph_format.keep_with_next = True
            draw_wording(document, say, new.default_language, change.before, change.after)


def _numbered(say: Say, questionnaire: Questionnaire, name: str, *, earlier: bool = False) -> str:
    if questionnaire.question(name).type == "note":
        return say("document-note")
    number = questionnaire.number(name)
    if earlier:
        return say("document-earlier-question", number=number)
    return say("document-question", number=number)


def _add_words(paragraph: Paragraph, questionnaire: Questionnaire, name: str) -> None:
    write(paragraph, ": ")
    label = str(questionnaire.question(name).label)
    write_in(paragraph, label, questionnaire.default_language)


def _sentence(say: Say, change: Change) -> str:
    aspect = change.aspect.replace("_", "-")
    if change.aspect in _FLAGS:
        return say(f"document-change-{aspect}-{change.after}")
    sentence = say(f"document-change-{aspect}")
    if change.aspect in _WORDS and change.change_kind is not None:
        return f"{sentence} {say(f'document-kind-{change.change_kind}')}"
    return sentence


def draw_wording(
    document: WordDocument, say: Say, language: str, before: str | None, after: str | None
) -> None:
    """What was taken out is struck through, what was put in is underlined."""
    pieces = tracked(clean(before or ""), clean(after or ""))
    for label, words, other in (("before", before, "added"), ("after", after, "removed")):
        paragraph = document.add_paragraph(style="List Continue")
        paragraph.paragraph_format.keep_with_next = label == "before"
        write(paragraph, f"{say(f'document-{label}')}: ", "Strong")
        if not words:
            write(paragraph, say("document-no-words"), "Emphasis")
        for piece in pieces:
            if piece.kind != other:
                run = write_in(paragraph, piece.text, language)
                run.font.strike = piece.kind == "removed" or None
                run.font.underline = piece.kind == "added" or None
