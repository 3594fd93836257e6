page-decisions = Decisions
page-decisions-about = See what PSU has decided. The secretary records decisions, the leader confirms them, and both approve translations.

# What waits
decision-tasks-title = Waiting for you
decision-tasks-none = Nothing here waits for you now.
decision-tasks-member = There is nothing you need to do here. PSU's secretary records what the meeting decided, and PSU's leader confirms it. You can read everything.
decision-task-treat = New proposal from the OU team. Take it up when it is on the agenda.
decision-task-register = The case is before the committee. Record the decision when the meeting has been held.
decision-task-again = The leader has returned the decision. Put it right and record it again.
decision-task-confirm = The secretary has recorded a decision. Read it, and confirm it or send it back.
decision-task-confirm-correction = The secretary has corrected the minutes. Read the correction, and confirm it or send it back.
decision-task-sign = { $count ->
    [one] One wording waits for your approval. No new meeting is needed.
   *[other] { $count } wordings wait for your approval. No new meeting is needed.
  }
decision-go-to = Show the case
decision-none = No proposal has been sent to PSU yet. When the OU team sends one, it appears here.
decision-choose = Case
decision-choice = { $state }: { $title }, { DATETIME($day, dateStyle: "medium") }

# Where a case stands
decision-state-proposed = Proposed
decision-state-proposed-means = PSU can read, comment and suggest other wording. The secretary takes the case up when it is put on the agenda.
decision-state-under-treatment = Before the committee
decision-state-under-treatment-means = The proposal is locked for the meeting. The secretary records what the meeting decides, and the decision holds once the leader has confirmed it.
decision-state-approved = Approved
decision-state-approved-means = New survey rounds can be opened with these words, in Bokmål and in the languages that are approved.
decision-state-rejected = Rejected
decision-state-rejected-means = PSU said no. The questions cannot be asked.
decision-state-withdrawn = Withdrawn
decision-state-withdrawn-means = The case was withdrawn without a decision. The questions cannot be asked.
decision-state-superseded = Superseded
decision-state-superseded-means = A newer version is approved. New survey rounds cannot be opened with this one, but those already open go on as before.

decision-plan = What the proposal is about
decision-plan-purpose = Purpose
decision-plan-owner = Owner
decision-plan-follow-up = Follow-up
decision-plan-follow-up-is = Followed up by { $by }, { DATETIME($on, dateStyle: "long") }
decision-read = Read the questions

# The agenda
decision-treat = Take up
decision-treat-lead = From now on the OU team cannot change the proposal, so the meeting considers what everybody has read.
decision-treated = The case is before the committee. Record the decision here when the meeting has been held.
decision-take-off = Taken off the agenda?
decision-take-off-lead = If the case was withdrawn before the meeting decided anything, close it here. This cannot be undone; the OU team must then send a new proposal.
decision-take-off-reason = Why was the case withdrawn?
decision-take-off-do = Take the case off the agenda
decision-taken-off = The case has been taken off the agenda.
problem-no-withdrawal-reason = Write why the case was withdrawn, so that the OU team knows what is needed.

# Registering
decision-register-title = Record the decision
decision-register-lead = Write what the minutes of the meeting say. What you write stays here while you look at other pages, until you close the browser or reload the page. Nothing holds until the leader has confirmed it.
decision-outcome = What did the meeting decide?
decision-outcome-approved = The questions are approved
decision-outcome-rejected = The questions are rejected
decision-body = Committee
decision-body-usual = Partssammensatt utvalg
decision-case = Case number
decision-date = Date of the meeting
decision-wording = The decision, word for word
decision-rulings = Decisions on single questions
decision-rulings-lead = Fill in only where the meeting decided something about one particular question, such as “Approved unanimously” or “To be left out”.
decision-addition = Statement in the minutes { $number }
decision-addition-first = Add a statement in the minutes
decision-addition-another = Add another statement in the minutes

decision-votes = How do the minutes give the votes?
decision-votes-whole = For the whole committee
decision-votes-sides = Each group by itself
decision-votes-none = The minutes give no numbers
decision-side = Group { $number }
decision-side-politicians = The politicians
decision-side-employees = The employees' representatives
decision-side-more = Add a group
decision-vote-for = For
decision-vote-against = Against

decision-adopted = Which wording was approved?
decision-adopted-as-proposed = As it was proposed
decision-adopted-amended = With amendments
decision-suggestions = **Suggested wordings.** Tick those the meeting adopted. The others will stand as not adopted.
decision-suggestions-none = Nobody has suggested other wording.
decision-suggestion-after = Suggested
decision-suggestion-by = Suggested by { $by }.
decision-suggestion-adopted = The meeting adopted this ({ $place })
decision-suggestions-other = Did the meeting adopt a wording that is not here? Enter it as a suggested wording on the page “The questions”, and come back. What you have filled in stays.
decision-suggestions-write = Enter other wording
decision-by-hand = I want to change the file itself by hand
decision-by-hand-lead = This is the whole questionnaire, in all languages. Change only what the meeting decided. Click outside the field when you are done, and Medvirk checks the text.
decision-by-hand-text = The questionnaire as text (YAML)
decision-not-amended = The text is exactly as proposed. Tick the amendments, or choose “As it was proposed”.

decision-terms = Terms
decision-custody = Who shall be able to open the ballot box? Choose the least strict that PSU accepts.
decision-custody-key-holders = Three key holders, two of whom must be together
decision-custody-key-file = A key file on the server will do
decision-open = The questions shall be public on the web before anybody is asked
decision-replaces = This replaces the version approved before, so that no new survey round can be opened with the old one

decision-save = Register the decision
decision-save-lead = Compare with the minutes one last time. After this you cannot change it yourself, but the leader can send it back to you.
decision-registered = The decision is recorded. It holds once PSU's leader has confirmed it.
decision-was-returned = The leader ({ $by }) has sent the decision back: “{ $reason }” All you recorded stands in the fields below.
decision-somebody-was-quicker = While you were writing, a decision was recorded from somewhere else. What you wrote is not saved, but it will be in the fields again if the leader sends the decision back.
problem-no-meeting-date = Choose the date of the meeting.
problem-votes-not-said = Choose how the minutes give the votes. If they give no numbers, choose that.
problem-votes-half = The votes are only partly filled in. Write whose they are, and the number both for and against. If nobody was against, write 0.
problem-adopted-faulty = { $count ->
    [one] The text has one fault and cannot be adopted like this. The fault is shown at its line above. Nothing is saved, and what you have written is still here.
   *[other] The text has { $count } faults and cannot be adopted like this. The faults are shown at their lines above. Nothing is saved, and what you have written is still here.
  }
problem-adopted-unseen = The wording was changed in the very moment you clicked. Look at the comparison once more, and click again.

# Proposed and adopted
decision-compared-title = Proposed and adopted, side by side
decision-compared-proposed = Proposed
decision-compared-adopted = Adopted
decision-compared-approved = Approved now
decision-compared-corrected = Corrected
decision-compared-stood = Stood
decision-compared-stands = Shall stand
decision-compared-nothing = –
decision-compared-language-gone = the language is left out
decision-compared-others = This is changed too:
decision-compared-whole = The whole questionnaire
decision-compared-other = { $where }, { $what }: from “{ $before }” to “{ $after }”
decision-fingerprint-proposed = Fingerprint of the words proposed
decision-fingerprint-adopted = Fingerprint of the words adopted
decision-fingerprint-both = Fingerprint of the words, proposed and adopted the same
decision-fingerprint-words = The fingerprint of these words
decision-place-title = The title
decision-place-intro = The introduction
decision-place-section = The heading of part { $number }
decision-place-note = Note
decision-place-question = Question { $number }
decision-place-hint = { $question }, guidance
decision-place-choice = { $question }, answer option

# Confirming
decision-confirm-title = The decision as it will stand
decision-confirm-correction-title = The minutes as they will stand
decision-all-questions = All the questions as adopted, word for word
decision-waits-for-leader = This holds only once PSU's leader has confirmed it.
decision-confirm-lead = Compare with the minutes of the meeting. Once you confirm, the decision holds, and only these words can be asked.
decision-confirm-lead-correction = Compare with the minutes of the meeting. Once you confirm, the correction holds. What stood before remains, marked as corrected.
decision-confirm = Confirm the decision
decision-confirm-correction = Confirm the correction
decision-confirmed = The decision is confirmed and holds from now on.
decision-correction-confirmed = The correction is confirmed and holds from now on.
decision-return = Send back
decision-return-reason = What must be put right?
decision-returned = Sent back to the secretary.

# On record
decision-record-title = On record
decision-entry-heading = Case { $case }, { $body }, { DATETIME($date, dateStyle: "long") }
decision-day = { DATETIME($date, dateStyle: "long") }
decision-standing-holds = holds
decision-standing-returned = sent back
decision-standing-corrected = corrected later
decision-standing-lapsed = lapsed when the case was withdrawn
decision-entry-registered = Recorded by { $by }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }
decision-entry-confirmed = Confirmed by { $by }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }
decision-entry-returned = Sent back by { $by }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }: “{ $reason }”
decision-entry-outcome = The meeting decided
decision-entry-votes = Votes
decision-entry-vote = { $infavour } for, { $against } against
decision-entry-key-holders = The ballot box shall have three key holders, two of whom must be together to open it.
decision-entry-key-file = A key file on the server will do to open the ballot box.
decision-entry-open = The questions are public on the web.
decision-entry-closed = The questions are not public on the web.
decision-entry-replaces = New survey rounds cannot be opened with versions approved before.
decision-entry-beside = Versions approved before can still be used.
decision-entry-as-proposed = The wording is exactly as it was proposed.
decision-corrected-title = This is corrected
decision-download = Download the minutes (Word)
decision-download-name = minutes
decision-events-title = Everything that has happened in the case
decision-event-at = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }

# Correcting the minutes
decision-correct = Correct the minutes
decision-correct-lead = If this says anything else than the minutes of the meeting, correct it here. What stood remains on record, and the correction holds once the leader has confirmed it. The wording of the questions and the terms cannot be corrected here; they need a new decision.
decision-correct-save = Register the correction
decision-correction-registered = The correction is recorded. It holds once PSU's leader has confirmed it.
problem-nothing-corrected = Everything is as before. Change what is wrong, and try again.

# Words approved without a meeting
decision-wordings-title = Translations and corrected slips
decision-wordings-lead = This needs no new meeting, but both the secretary and the leader must approve. If one of them says no, the wording is not used.
decision-wording-of = Translation into { $language }
decision-wording-slips = Corrected slips
decision-wording-waits = waiting
decision-wording-approved = approved
decision-wording-refused = refused
decision-wording-requested = Asked for by { $by }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }
decision-wording-unsigned = { $office }: has not answered
decision-wording-signed-approved = { $office }: approved by { $by }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }
decision-wording-signed-refused = { $office }: refused by { $by }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }
decision-translation-stale = PSU amended the Bokmål text here, but the translation is as before. Check that the two still say the same.
decision-wording-approve = Approve the wording
decision-wording-done = Thank you, your approval is saved.
decision-wording-reason = If you refuse: what is wrong?
decision-wording-refuse = Refuse
decision-wording-refused-done = Your refusal is saved. The OU team must come with another wording.

# For everybody
page-open-questions = Approved questions
open-questions-lead = Partssammensatt utvalg (PSU) is a joint committee of politicians and employees' representatives. It has approved the questions below, word for word, and decided that everybody may read them before anybody is asked.
open-questions-none = No questions are public now. PSU decides whether the questions are shown here before the employees are asked.
open-questions-here = On this page
open-questions-decided = Decided by { $body } in case { $case }, { DATETIME($date, dateStyle: "long") }
open-questions-why = Why the employees are asked
open-questions-follow-up = What happens afterwards
open-questions-follow-up-is = The results are followed up by { $by }, { DATETIME($on, dateStyle: "long") }.
open-questions-questions = The questions, word for word
open-questions-not-approved = The questions are not approved in { $language }. Here they are in { $shown }.
open-questions-verify = How you can check this
open-questions-verify-lead = The fingerprint is computed from the words themselves. Change a single character of a question, and it becomes another. Download the file and compute the fingerprint yourself, on your own machine. If it equals the one shown here, these are the words PSU approved.
open-questions-master = What PSU adopted ({ $language })
open-questions-translation = Translation, approved by PSU's leader and secretary ({ $language })
open-questions-unapproved = The file also contains translations that are not approved: { $languages }. They are not used.
open-questions-download = Download the file (YAML)
open-questions-command = With Medvirk installed, write this in the folder where the file is. Each line of the reply begins with a fingerprint.
