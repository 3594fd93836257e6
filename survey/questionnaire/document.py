"""Reading a whole questionnaire out of its tree."""

from __future__ import annotations

from survey.questionnaire import grammar
from survey.questionnaire.choices import Option, read_options
from survey.questionnaire.model import Questionnaire, Section
from survey.questionnaire.questions import QuestionReader
from survey.questionnaire.reading import Reading
from survey.questionnaire.relevance import check_references
from survey.questionnaire.tree import Broken, Fields, Node, Scalar
from survey.texts import LANGUAGES, MASTER_LANGUAGE


def read_questionnaire(root: Node, source: str, reading: Reading) -> Questionnaire | None:
    """The questionnaire, or ``None``; it may only be used if the reading found no fault."""
    fields = reading.fields(root, "questionnaire", grammar.QUESTIONNAIRE)
    if fields is None:
        return None
    _read_languages(fields, reading)
    identity = reading.name(fields.get("id"), "id")
    title = reading.text(fields.get("title"), "title", grammar.MAX_TITLE)
    intro = reading.text(fields.get("intro"), "intro", grammar.MAX_INTRO)
    lists = _read_lists(fields.get("choice_lists"), reading)
    questions = QuestionReader(reading, lists)
    nodes = reading.items(fields.get("sections"), "sections", grammar.MAX_SECTIONS)
    sections = tuple(
        section for node in nodes if (section := _read_section(node, questions, reading))
    )
    count = sum(len(section.questions) for section in sections)
    if count > grammar.MAX_QUESTIONS:
        limit = grammar.MAX_QUESTIONS
        line = fields.line_of("sections")
        reading.log.add(line, "too-many", key="questions", limit=limit, count=count)
    check_references(questions.references, questions.targets, reading)
    if identity is None or title is None:
        return None
    return Questionnaire(
        id=identity,
        title=title,
        languages=reading.languages,
        default_language=reading.default_language,
        intro=intro,
        sections=sections,
        source=source,
    )


def _read_languages(fields: Fields, reading: Reading) -> None:
    node = fields.get("languages")
    if node is not None:
        codes: list[str] = []
        for item in reading.items(node, "languages", len(LANGUAGES)):
            code = _language(item, reading)
            if code is not None and code in codes:
                reading.log.add(item.line, "duplicate-language", value=code)
            elif code is not None:
                codes.append(code)
            else:
                reading.languages_known = False
        reading.languages_known = reading.languages_known and bool(codes)
        reading.languages = tuple(codes) or (MASTER_LANGUAGE,)
    first = MASTER_LANGUAGE if MASTER_LANGUAGE in reading.languages else reading.languages[0]
    reading.default_language = first
    if (chosen := fields.get("default_language")) is not None:
        code = reading.option(chosen, "default_language", reading.languages)
        reading.default_language = code or first


def _language(node: Node, reading: Reading) -> str | None:
    if isinstance(node, Broken):
        return None
    if isinstance(node, Scalar) and node.value.lower() == "no":
        reading.log.add(node.line, "language-no")
        return None
    return reading.option(node, "languages", LANGUAGES)


def _read_lists(node: Node | None, reading: Reading) -> dict[str, tuple[Option, ...]]:
    if node is None or isinstance(node, Broken):
        return {}
    if not isinstance(node, Fields) or not node.entries:
        reading.log.add(node.line, "not-fields", level="choice_lists")
        return {}
    if len(node.entries) > grammar.MAX_CHOICE_LISTS:
        count, limit = len(node.entries), grammar.MAX_CHOICE_LISTS
        reading.log.add(node.line, "too-many", key="choice_lists", limit=limit, count=count)
    lists = {}
    for key, (line, value) in list(node.entries.items())[: grammar.MAX_CHOICE_LISTS]:
        reading.name(Scalar(line, key, plain=True), "choice_lists")
        lists[key] = read_options(value, key, reading)
    return lists


def _read_section(node: Node, questions: QuestionReader, reading: Reading) -> Section | None:
    fields = reading.fields(node, "section", grammar.SECTION)
    if fields is None:
        return None
    title = reading.text(fields.get("title"), "title", grammar.MAX_TITLE)
    nodes = reading.items(fields.get("questions"), "questions", grammar.MAX_QUESTIONS)
    read = (questions.read(item) for item in nodes)
    return Section(title, tuple(question for question in read if question is not None))
