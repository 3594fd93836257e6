"""The report as a Word document: what the analysis says, drawn by the documents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from sqlmodel import Session

from analysis import report
from analysis.charts import Chart
from analysis.charts.picture import png
from analysis.report import Piece, Table
from survey import follow_up, publication, releases
from survey.documents import measures, passages, results_paper
from survey.documents.passages import Grid, Passage, Picture
from survey.documents.results_paper import ResultsPaper
from survey.pages.report_material import Material, gather
from survey.pages.visitor import Visitor
from survey.store import Tranche
from survey.texts import MASTER_LANGUAGE, Say

_WIDTH = 600
_SCALE = 2.0
"""The picture's width in a page's width of 16 cm: letters of ten points, 190 dots an inch."""


def build(
    visitor: Visitor, session: Session, row: Tranche, other: Tranche | None, today: date
) -> bytes:
    """In Norwegian, as papers for the committee are, whatever the visitor reads."""
    language = visitor.language if visitor.language == "nn" else MASTER_LANGUAGE
    reader = replace(visitor, language=language)
    material = gather(reader, session, row, other)
    paper = written(session, reader.say, language, material)
    return results_paper.build(reader.say, language, paper, today)


def written(session: Session, say: Say, language: str, material: Material) -> ResultsPaper:
    one, questions, pair = material.round, material.questions, material.pair
    notes = [material.source]
    said = [
        report.rates(one, say, language),
        report.findings(one, questions, material.remarks, say, language, notes),
    ]
    if pair is not None:
        said.append(report.compared(pair, questions, say, language, notes))
    said += [
        report.withheld(one, questions, say),
        report.method(one, questions, is_compared=pair is not None, say=say),
    ]
    row = material.row
    promise = follow_up.promise_of(session, row)
    approved = ""
    if promise is not None:
        approved = say(
            "answer-approved-by",
            body=promise.decision.body,
            case=promise.decision.case_number,
            date=promise.decision.decided_on,
        )
    return ResultsPaper(
        title=say("results-paper-title", title=row.title),
        own=publication.own_words(session, row.id).texts,
        summary=report.summary(one, questions, pair, say, language),
        passages=[
            *(_drawn(passage) for passage in said),
            measures.passage(session, say, list(material.tranches)),
            _sources(session, say, material),
        ],
        annex=_drawn(report.annex(one, questions, say, language)),
        other_documents=[approved] if approved else [],
        participation=approved,
        synthetic=any(one.synthetic for one in material.tranches),
    )


def _sources(session: Session, say: Say, material: Material) -> Passage:
    lines = [say("results-paper-made")]
    for row in material.tranches:
        fingerprint = releases.latest_fingerprint(session, row.id) or ""
        lines.append(say("results-paper-release", title=row.title, fingerprint=fingerprint))
    words = material.questionnaire.fingerprint
    lines.append(say("results-paper-words", fingerprint=words))
    return Passage(say("results-paper-sources"), lines)


def _drawn(passage: report.Passage) -> Passage:
    """The same passage as the documents know it, with its charts drawn."""
    return Passage(
        passage.title,
        [_piece(one) for one in passage.body],
        [_drawn(part) for part in passage.parts],
    )


def _piece(piece: Piece) -> passages.Piece:
    if isinstance(piece, Chart):
        return Picture(png(piece, _WIDTH, _SCALE), piece.description)
    if isinstance(piece, Table):
        return Grid(piece.headings, piece.rows, piece.caption)
    return piece
