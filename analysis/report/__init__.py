"""The report on one tranche: what it says, made of its release and of nothing else."""

from analysis.report.annex import annex
from analysis.report.compared import Pair, compared
from analysis.report.findings import findings
from analysis.report.for_everybody import areas, part_of, picture
from analysis.report.for_everybody import sentence as told_to_all
from analysis.report.method import method, withheld
from analysis.report.parts import Passage, Piece, Table
from analysis.report.rates import rates
from analysis.report.round import Round
from analysis.report.summary import summary

__all__ = [
    "Pair",
    "Passage",
    "Piece",
    "Round",
    "Table",
    "annex",
    "areas",
    "compared",
    "findings",
    "method",
    "part_of",
    "picture",
    "rates",
    "summary",
    "told_to_all",
    "withheld",
]
