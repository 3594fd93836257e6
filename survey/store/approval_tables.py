"""The tables of questionnaires on their way to approval, and of what is done afterwards.

People are named by their user name, as in the audit log: it never changes and is never given to
somebody else. Tables in ``APPEND_ONLY`` refuse changes and deletions in the database itself.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlmodel import Field, SQLModel

from survey.store.columns import json_column, time_column

APPEND_ONLY = (
    "questionnaire_version",
    "proposal_event",
    "comment",
    "decision",
    "decision_verdict",
    "approved_words",
    "wording_signature",
    "measure_entry",
)


class QuestionnaireVersion(SQLModel, table=True):
    """One exact content of a questionnaire, in every language it has.

    ``fingerprint`` is that of the master language; versions that differ in translations share it.
    """

    __tablename__ = "questionnaire_version"

    id: str = Field(primary_key=True)
    fingerprint: str = Field(index=True)
    questionnaire_id: str = Field(index=True)
    source: str
    imported_at: datetime = time_column()


class Proposal(SQLModel, table=True):
    """A questionnaire before PSU. ``version_id`` is what is proposed now; ``case_paper`` holds
    the texts of the case paper by heading. ``distribution_minimum``, ``index_minimum``,
    ``end_class_size`` and ``custody``: the least strict that is asked for."""

    id: str = Field(primary_key=True)
    questionnaire_id: str = Field(index=True)
    version_id: str = Field(foreign_key="questionnaire_version.id", index=True)
    state: str = Field(index=True)
    purpose: str = ""
    owner: str = ""
    follow_up_on: date | None = None
    follow_up_by: str = ""
    distribution_minimum: int = 10
    index_minimum: int = 5
    end_class_size: int = 50
    custody: str
    open_questions: bool = False
    case_paper: dict[str, str] = json_column()
    drafted_by: str
    drafted_at: datetime = time_column()


class ProposalEvent(SQLModel, table=True):
    """One transition of a proposal: who, when, which version."""

    __tablename__ = "proposal_event"

    id: int | None = Field(default=None, primary_key=True)
    proposal_id: str = Field(foreign_key="proposal.id", index=True)
    at: datetime = time_column()
    who: str
    transition: str
    version_id: str
    note: str = ""


class ProposalRead(SQLModel, table=True):
    """That somebody has opened a version of a proposal."""

    __tablename__ = "proposal_read"

    proposal_id: str = Field(foreign_key="proposal.id", primary_key=True)
    username: str = Field(primary_key=True)
    version_id: str
    at: datetime = time_column()


class Thread(SQLModel, table=True):
    """Comments that belong together. ``question`` is empty for the questionnaire as a whole."""

    __tablename__ = "comment_thread"

    id: str = Field(primary_key=True)
    proposal_id: str = Field(foreign_key="proposal.id", index=True)
    question: str
    opened_at: datetime = time_column()
    resolved_by: str | None = None
    resolved_at: datetime | None = time_column(required=False)


class Comment(SQLModel, table=True):
    id: str = Field(primary_key=True)
    thread_id: str = Field(foreign_key="comment_thread.id", index=True)
    who: str
    at: datetime = time_column()
    text: str


class Suggestion(SQLModel, table=True):
    """Another wording for one place of the questionnaire in one language.

    ``place`` is as in ``survey.questionnaire.fingerprint.texts``; ``before`` what stood there.
    ``outcome``: empty, ``accepted`` or ``declined``.
    """

    id: str = Field(primary_key=True)
    proposal_id: str = Field(foreign_key="proposal.id", index=True)
    place: str
    language: str
    before: str
    after: str
    change_kind: str
    reason: str
    who: str
    at: datetime = time_column()
    outcome: str = ""
    settled_by: str | None = None
    settled_at: datetime | None = time_column(required=False)


class Decision(SQLModel, table=True):
    """What the minutes say of a proposal, as one person registered it.

    It holds once a second person has confirmed it (``decision_verdict``). ``corrects`` names the
    entry that this one replaces. ``rulings``: what was decided about single questions.
    ``votes``: rows of side, for, against; an empty side is the committee as a whole.
    The adopted fields are None where the proposal was rejected.
    """

    id: str = Field(primary_key=True)
    proposal_id: str = Field(foreign_key="proposal.id", index=True)
    corrects: str | None = Field(default=None, foreign_key="decision.id")
    outcome: str
    body: str
    case_number: str
    decided_on: date
    wording: str
    rulings: dict[str, str] = json_column()
    votes: list[dict[str, str | int]] = json_column()
    protocol_additions: list[str] = json_column()
    proposed_fingerprint: str
    adopted_fingerprint: str | None = Field(default=None, index=True)
    adopted_version_id: str | None = Field(default=None, foreign_key="questionnaire_version.id")
    distribution_minimum: int
    index_minimum: int = 5
    end_class_size: int = 50
    custody: str
    open_questions: bool
    replaces_earlier: bool
    registered_by: str
    registered_at: datetime = time_column()


class DecisionVerdict(SQLModel, table=True):
    """The second person's word on a registered decision: ``confirmed`` or ``returned``."""

    __tablename__ = "decision_verdict"

    decision_id: str = Field(foreign_key="decision.id", primary_key=True)
    verdict: str
    reason: str = ""
    who: str
    at: datetime = time_column()


class WordingRequest(SQLModel, table=True):
    """Words that PSU's leader and secretary are asked to approve without a meeting: one
    translation of approved words, or, where ``language`` is empty, the correction of slips."""

    __tablename__ = "wording_request"

    id: str = Field(primary_key=True)
    proposal_id: str = Field(foreign_key="proposal.id", index=True)
    version_id: str = Field(foreign_key="questionnaire_version.id")
    fingerprint: str = Field(index=True)
    language: str
    words_fingerprint: str
    requested_by: str
    requested_at: datetime = time_column()


class WordingSignature(SQLModel, table=True):
    """``verdict``: ``approved`` or ``refused``."""

    __tablename__ = "wording_signature"

    request_id: str = Field(foreign_key="wording_request.id", primary_key=True)
    role: str = Field(primary_key=True)
    verdict: str
    reason: str = ""
    who: str
    at: datetime = time_column()


class ApprovedWords(SQLModel, table=True):
    """Words that may be asked. ``language`` is empty for the master language, in which the words'
    fingerprint is the version's own. ``request_id``: the signatures behind it, if any."""

    __tablename__ = "approved_words"

    fingerprint: str = Field(primary_key=True)
    language: str = Field(primary_key=True)
    words_fingerprint: str = Field(primary_key=True)
    proposal_id: str = Field(foreign_key="proposal.id", primary_key=True)
    request_id: str | None = None
    approved_at: datetime = time_column()


class Measure(SQLModel, table=True):
    """What is done because of a tranche's results. ``unit_id`` is None for the whole."""

    id: str = Field(primary_key=True)
    tranche_id: str = Field(foreign_key="tranche.id", index=True)
    unit_id: str | None = None
    what: str
    responsible: str
    deadline: date
    status: str
    reported_on: date | None = None
    reported_in: str = ""


class MeasureEntry(SQLModel, table=True):
    """How a measure has stood: one row for each time it was written."""

    __tablename__ = "measure_entry"

    id: int | None = Field(default=None, primary_key=True)
    measure_id: str = Field(foreign_key="measure.id", index=True)
    at: datetime = time_column()
    who: str
    what: str
    responsible: str
    deadline: date
    status: str
    reported_on: date | None = None
    reported_in: str = ""
    note: str = ""
