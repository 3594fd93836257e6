"""Writing a questionnaire as text: where one begins, what can be added, and saving it."""

from __future__ import annotations

from survey.drafting.pieces import KINDS, in_two_languages, template, unwritten, with_question
from survey.drafting.saving import describe, propose, revise, withdraw, write_case_paper
from survey.drafting.text import MAX_UPLOAD_BYTES, Checked, Stored, check, decoded, stored

__all__ = [
    "KINDS",
    "MAX_UPLOAD_BYTES",
    "Checked",
    "Stored",
    "check",
    "decoded",
    "describe",
    "in_two_languages",
    "propose",
    "revise",
    "stored",
    "template",
    "unwritten",
    "with_question",
    "withdraw",
    "write_case_paper",
]
