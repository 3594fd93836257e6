"""Who put a decision on record, and who stands behind the translations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from docx.document import Document as WordDocument

from survey.accounts import Role
from survey.approval import Requested
from survey.clock import local
from survey.documents.tables import table
from survey.documents.text import lead
from survey.store import Decision, DecisionVerdict, WordingSignature
from survey.texts import Say

Entry = tuple[Decision, DecisionVerdict | None]
Names = Mapping[str, str]

_SIGNERS = (Role.PSU_LEADER, Role.PSU_SECRETARY)
_MINUTED = (
    "body",
    "case_number",
    "decided_on",
    "wording",
    "rulings",
    "votes",
    "protocol_additions",
)


def draw_entries(document: WordDocument, say: Say, entries: Sequence[Entry], names: Names) -> None:
    """Every entry in order. Nothing is ever deleted, so a correction stands beside what it
    corrects."""
    document.add_heading(say("document-entries"), 1)
    if len(entries) > 1:
        lead(document, say("document-entries-lead"))
    by_id = {entry.id: entry for entry, _ in entries}
    rows = [
        (
            _what(say, entry, by_id.get(entry.corrects or "")),
            say(
                "document-registered-by",
                who=names.get(entry.registered_by, entry.registered_by),
                at=local(entry.registered_at),
            ),
            _verdict(say, names, verdict),
        )
        for entry, verdict in entries
    ]
    columns = ("entry", "registered", "second-person")
    table(document, [say(f"document-{one}") for one in columns], rows, (5, 5, 6))


def draw_wordings(
    document: WordDocument,
    say: Say,
    master: str,
    wordings: Sequence[Requested],
    names: Names,
) -> None:
    """What PSU's leader and secretary approved without a meeting, or are still to approve."""
    if not wordings:
        return
    document.add_heading(say("document-wordings"), 1)
    lead(document, say("document-wordings-lead", language=say(f"document-in-{master}")))
    rows = [
        (
            say(f"document-in-{one.request.language}")
            if one.request.language
            else say("document-slips"),
            _wording_status(say, names, one),
            one.request.words_fingerprint,
        )
        for one in wordings
    ]
    columns = ("wording", "status", "fingerprint")
    table(document, [say(f"document-{one}") for one in columns], rows, (2.6, 5.9, 7.5))


def _wording_status(say: Say, names: Names, wanted: Requested) -> str:
    signed = [_signature(say, names, one) for one in wanted.signatures]
    if wanted.is_waiting:
        missing = [role for role in _SIGNERS if wanted.waits_for(role)]
        signed += [say(f"document-waits-for-{_id(role)}") for role in missing]
    return "\n".join(signed)


def _signature(say: Say, names: Names, signature: WordingSignature) -> str:
    office = say(f"document-office-{_id(signature.role)}")
    signed = say(
        f"document-wording-{signature.verdict}",
        who=f"{names.get(signature.who, signature.who)} ({office})",
        at=local(signature.at),
    )
    return f"{signed} {signature.reason}".rstrip()


def _what(say: Say, entry: Decision, wrong: Decision | None) -> str:
    if wrong is None:
        return say("document-entry-first", case=entry.case_number)
    corrected = [
        say(f"document-corrected-{_id(name)}")
        for name in _MINUTED
        if getattr(entry, name) != getattr(wrong, name)
    ]
    return say("document-entry-correction", what=", ".join(corrected))


def _verdict(say: Say, names: Names, verdict: DecisionVerdict | None) -> str:
    if verdict is None:
        return say("document-not-confirmed")
    told = say(
        f"document-verdict-{verdict.verdict}",
        who=names.get(verdict.who, verdict.who),
        at=local(verdict.at),
    )
    return f"{told} {verdict.reason}".rstrip()


def _id(name: str) -> str:
    return name.replace("_", "-")
