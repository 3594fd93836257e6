"""The record of processing for the data protection officer.

The facts are those of the page about storage. What only the municipality knows is marked, in
square brackets and yellow.
"""

from __future__ import annotations

import re
from datetime import date

from docx.document import Document as WordDocument
from docx.enum.text import WD_COLOR_INDEX
from docx.text.paragraph import Paragraph

from survey import custody, stored
from survey.clock import local
from survey.documents.house_style import DENSE, new_document, written
from survey.documents.tables import facts, table
from survey.documents.text import add, write
from survey.stored import Settings, Stage
from survey.texts import Say

_TO_FILL_IN = re.compile(r"(\[[^\]]*\])")
_RISKS = ("power", "few", "key", "text", "backup", "server")
_WIDTHS = (4.5, 12.5)


def build(say: Say, language: str, settings: Settings, smallest: int, today: date) -> bytes:
    """The document's bytes. ``smallest``: the fewest answers a result is shown for."""
    tranche = settings.tranche
    title = say("record-title", title=tranche.title)
    document = new_document(say, language, title, today, DENSE)
    add(document, title, "Title")
    add(document, say("record-made", today=today))
    if tranche.synthetic:
        add(document, say("record-synthetic"), "Intense Quote")
    document.add_heading(say("record-treatment"), 1)
    facts(document, _treatment(say, settings, smallest), _WIDTHS, _write)
    document.add_heading(say("record-stored"), 1)
    _stored(document, say, settings, smallest)
    document.add_heading(say("record-measures"), 1)
    for line in _measures(say, settings, smallest):
        add(document, line, "List Bullet")
    document.add_heading(say("record-risks"), 1)
    _risks(document, say, settings, smallest)
    document.add_heading(say("record-conclusion"), 1)
    add(document, say("record-conclusion-is"))
    facts(document, [(say("record-assessed"), say("record-fill-in"))], _WIDTHS, _write)
    return written(document)


def _treatment(say: Say, settings: Settings, smallest: int) -> list[tuple[str, str]]:
    tranche, decision = settings.tranche, settings.decision
    decided = say("record-decision-none")
    if decision is not None:
        body, case, day = decision.body, decision.case_number, decision.decided_on
        decided = say("record-decision-is", body=body, case=case, date=day)
    facts = {
        "controller": say("record-fill-in"),
        "purpose": say("record-purpose-is", questionnaire=settings.questionnaire),
        "basis": say("record-basis-is"),
        "decision": decided,
        "period": say(
            "record-period-is", opens=local(tranche.opens_at), closes=local(tranche.closes_at)
        ),
        "subjects": say("record-subjects-is", invited=settings.invited, units=settings.units),
        "categories": say(
            "record-categories-is",
            questions=settings.questions,
            sensitive=settings.sensitive,
            texts=settings.texts,
        ),
        "sources": say("record-sources-is"),
        "recipients": say("record-recipients-is", smallest=smallest),
        "processors": say("record-processors-is"),
        "transfers": say("record-transfers-is"),
        "retention": say("record-retention-is", until=tranche.retain_until),
    }
    return [(say(f"record-{name}"), fact) for name, fact in facts.items()]


def _custody(say: Say, settings: Settings) -> str:
    gone = settings.stage in (Stage.SEALED, Stage.PURGED)
    told = say("stored-stage-sealed") if gone else custody.told(say, settings.tranche)
    return f"{told} {say('stored-key-copied')}" if settings.key_copied else told


def _coarse(settings: Settings) -> dict[str, int]:
    return {"sensitive": settings.sensitive, "size": settings.tranche.end_class_size}


def _measures(say: Say, settings: Settings, smallest: int) -> list[str]:
    measures = [
        say("record-measure-code"),
        say("record-measure-box", custody=_custody(say, settings)),
        say("record-measure-seal"),
        say("record-measure-disclosure", smallest=smallest, **_coarse(settings)),
        say("record-measure-log"),
    ]
    if not settings.key_copied:
        measures.append(say("record-measure-backup"))
    return measures


def _stored(document: WordDocument, say: Say, settings: Settings, smallest: int) -> None:
    headings = [say("record-data"), say("stored-lifetime"), say("stored-seen")]
    values = {"until": settings.tranche.retain_until, "smallest": smallest}
    rows = [
        [
            say(f"stored-{one.text_name}-about"),
            say(f"stored-{one.text_name}-lifetime", **values),
            say(f"stored-{one.text_name}-seen", **values),
        ]
        for one in stored.tables()
    ]
    table(document, headings, rows, (5.5, 4.5, 7), _write)


def _risks(document: WordDocument, say: Say, settings: Settings, smallest: int) -> None:
    headings = [say("record-risk"), say("record-risk-measure"), say("record-risk-left")]

    def measure(name: str) -> str:
        if name == "key":
            return _custody(say, settings)
        values = {"smallest": smallest, "texts": settings.texts, **_coarse(settings)}
        return say(f"record-risk-{name}-measure", **values)

    rows = [[say(f"record-risk-{one}"), measure(one), say("record-fill-in")] for one in _RISKS]
    table(document, headings, rows, (5, 8.5, 3.5), _write)


def _write(paragraph: Paragraph, words: str) -> None:
    for part in _TO_FILL_IN.split(words):
        if part:
            run = write(paragraph, part)
            if _TO_FILL_IN.fullmatch(part):
                run.font.highlight_color = WD_COLOR_INDEX.YELLOW
