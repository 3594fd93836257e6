# Roles and states
problem-not-your-role = Others do this in Medvirk. Ask the administrator to check your role if you think this is wrong.
problem-no-longer-active = Your user is closed, so nothing has been changed. Talk to the administrator.
problem-unknown-proposal = The proposal does not exist.
problem-unknown-decision = The decision does not exist.
problem-unknown-request = There is no such wording to approve.
problem-cannot-revise = The proposal is before PSU or settled, and cannot be changed now. If it is before PSU you can comment; otherwise make a new draft.
problem-cannot-propose = Only a draft can be sent to PSU. This has already been sent or settled. Reload the page to see where it stands.
problem-cannot-begin-treatment = Only a proposal that has been sent to PSU can be put on the agenda. It may be withdrawn or already taken up. Reload the page.
problem-cannot-approve = The proposal is not being treated, so nothing can be decided. It may have been taken off the agenda. Reload the page.
problem-cannot-reject = The proposal is not being treated, so it cannot be rejected. It may have been taken off the agenda. Reload the page.
problem-cannot-withdraw = The proposal has already been settled or withdrawn, so it cannot be withdrawn.
problem-cannot-take-off-agenda = The proposal is not being treated, so it cannot be taken off the agenda.
problem-cannot-supersede = The earlier version is no longer approved, so it cannot be superseded.
problem-with-committee = The proposal is before PSU. Ask PSU's secretary to take it off the agenda.
problem-already-decided = The case is settled, so the case paper can no longer be changed.

# What a proposal must say
problem-plan-lacks = Write the purpose, the owner, and when and by whom the results are followed up. Without a plan for follow-up the questions are not sent to PSU.
problem-follow-up-past = The date for follow-up must be after today.
problem-distribution-minimum = The smallest group must be from { $least } to { $most } answers.
problem-unknown-custody = Choose whether the box is opened by key holders or with a key file on the server.
problem-other-questionnaire = This is another questionnaire: the field “id” must be “{ $id }”. Make a new draft for another one.
problem-text-too-long = The text is too long. Keep it under { $most } characters.

# Decisions
problem-minutes-lack = Write the committee, the case number and the wording of the decision.
problem-decided-in-future = The date of the meeting has not come yet. Record the decision after the meeting.
problem-negative-votes = The number of votes cannot be less than zero.
problem-unknown-question = The question “{ $question }” is not in the questionnaire.
problem-decision-waits = A decision has already been recorded and waits for PSU's leader to confirm or return it. Reload the page to see it.
problem-decision-settled = This decision has already been confirmed or returned. Reload the page.
problem-not-holding-decision = Only the decision that holds now can be corrected. Reload the page to see it.
problem-own-entry = You recorded this decision yourself. Somebody else must confirm it.
problem-own-proposal = You took part in proposing this. Others must decide on it.
problem-no-reason = Give a reason, so that the other person knows what to change.

# Words approved without a meeting
problem-not-approved-now = This is not approved now, so there is nothing to correct or translate. Make a new draft.
problem-needs-decision = The change is more than corrected slips and must be decided by PSU. Mark mere slips with “change_kind: typo”, or make a new draft.
problem-nothing-new = This wording is already approved or waiting for approval.
problem-wording-settled = You have already answered this, or it is settled. Reload the page.
problem-own-wording = You asked for this approval yourself or have already given it. Somebody else must approve.

# Opening
problem-superseded = A newer version has been approved and has replaced this one. Plan the tranche with the new one. Tranches already open go on as before.
problem-custody-too-weak = PSU has decided that the box is opened by key holders. Plan the tranche anew with that.
problem-minimum-too-low = PSU has decided that results are not shown for fewer than { $least } answers. Plan the tranche with at least that.

# The audit log
audit-decision-registered = recorded a decision
audit-decision-corrected = corrected a decision
audit-decision-confirmed = confirmed a decision
audit-decision-returned = returned a decision
audit-wording-approved = approved wording
audit-wording-refused = refused wording
audit-proposal-draft = saved a draft
audit-proposal-revise = revised a proposal
audit-proposal-propose = sent a proposal to PSU
audit-proposal-begin-treatment = put a proposal on the agenda
audit-proposal-approve = approved a proposal
audit-proposal-reject = rejected a proposal
audit-proposal-withdraw = withdrew a proposal
audit-proposal-take-off-agenda = took a proposal off the agenda
audit-proposal-supersede = superseded an earlier approved version
audit-proposal-correct-slips = corrected slips in an approved version
limits-title = How small the groups shown are
limits-lead = The limits protect those who answer. They can be made stricter, never looser.
limits-minimum = How many must have answered before a question is shown?
limits-minimum-about = At least { $least }. A higher number protects better, but fewer units get to see their own results.
limits-end-class = How large must the group be before a sensitive question is shown in full?
limits-end-class-about = At least { $least }. Smaller groups do not show the whole distribution, and close to nobody or everybody it only says “at most 2” or “at least …”.
limits-index = How many must have answered before one number for several questions (an index) is shown?
limits-index-about = At least { $least }. Matters only where questions of the form belong together in an index.
limits-minimum-told = The answers to a question are shown only for groups where at least { $least } have answered it.
limits-end-class-told = For sensitive questions in groups under { $size }, the whole distribution is not shown, and where it is almost nobody or almost everybody it only says “at most 2” or “at least …”. So nobody can see that all answered the same.
limits-index-told = One number for several questions (an index) can be shown only when at least { $least } have answered.
problem-index-minimum = The smallest group for an index must be from { $least } to { $most } answers.
problem-end-class-size = The limit for sensitive questions must be from { $least } to { $most } answers.
problem-index-too-low = PSU has decided that an index is not shown for fewer than { $least } answers. Plan the survey round with at least that.
problem-end-class-too-low = PSU has decided that sensitive questions are shown more coarsely in groups under { $least }. Plan the survey round with at least that.
problem-promised-index = Those who answer were promised that an index is not shown for fewer than { $least } answers. The number can only become larger.
problem-promised-end-class = Those who answer were promised that sensitive questions are shown more coarsely in groups under { $least }. The number can only become larger.
