page-follow-up = Follow-up
page-follow-up-about = See which measures have been taken after the survey rounds, and what is overdue.

follow-up-lead = This is what is done after a survey round: what, by whom, by when – and when PSU was told how it went. The OU team keeps the measures.
follow-up-none = No survey round has been sealed yet. Measures are added when the results are ready.
follow-up-tranche = Survey round
follow-up-whole = All units

# What is overdue, in every tranche
follow-up-overdue = Overdue now
follow-up-overdue-none = Nothing is overdue.
follow-up-overdue-measure = Responsible: { $responsible }. The deadline was { DATETIME($deadline, dateStyle: "long") }. For { $where } after “{ $tranche }”.
follow-up-overdue-everybody = all units
follow-up-overdue-promise = The results of “{ $tranche }” were to be followed up on { DATETIME($on, dateStyle: "long") } by { $by }. Nothing has been reported back to PSU.

# What PSU was promised
follow-up-promise = What was promised
follow-up-purpose = Purpose
follow-up-owner = Owner
follow-up-by = Followed up by
follow-up-on = Day of the follow-up
follow-up-on-day = { DATETIME($on, dateStyle: "long") }
follow-up-decision = Decision
follow-up-decision-is = { $body }, case { $case }, { DATETIME($on, dateStyle: "long") }
follow-up-standing-missing = No plan for follow-up was written when the questions were approved.
follow-up-standing-outdated = The day that was promised came before this survey round closed. Agree with PSU when these results are to be followed up.
follow-up-standing-waiting = The day of the follow-up has not passed yet.
follow-up-standing-overdue = Overdue: the day of the follow-up has passed, and nothing has been reported back to PSU.
follow-up-standing-reported = Last reported back to PSU on { DATETIME($on, dateStyle: "long") } in case { $case }.

# Measures
follow-up-measures = Measures
follow-up-no-measures = No measures have been added for this survey round yet.
follow-up-first-measure = A good first one is how the results will be presented to those who were asked.
measure-status = Status
measure-status-planned = Planned
measure-status-under-way = Under way
measure-status-done = Done
measure-status-dropped = Will not be carried out
measure-responsible = Responsible
measure-deadline = Deadline
measure-deadline-is = { DATETIME($deadline, dateStyle: "long") }
measure-overdue = Overdue: { $days ->
    [one] one day
   *[other] { $days } days
  }
measure-reason = Reason
measure-reported = Reported back to PSU
measure-reported-is = { DATETIME($on, dateStyle: "long") }, case { $case }
measure-not-reported = Not yet

measure-what-short = Measure
measure-history = History
measure-history-entry = { DATETIME($at, dateStyle: "long") }, { $who }
measure-history-added = Added as “{ $what }”. Status: { $status }. Responsible: { $responsible }. Deadline: { $deadline }.
measure-history-changed = { $field }: from “{ $before }” to “{ $after }”
measure-history-reported = Reported back to PSU { $reported }

measure-add = Add a measure
measure-what = What is to be done?
measure-public = The text becomes part of the invitation to the next survey round, and of the open page if PSU shows the results to everybody. Write no figures from the results, and no names of employees.
measure-where = For
measure-who = Responsible (position, not name)
measure-note = Note. If the measure will not be carried out, write the reason here.
measure-save = Save the measure
measure-added = The measure has been added.
measure-change = Change
measure-cancel = Cancel
measure-save-change = Save the change
measure-changed = The measure has been changed.
measure-report = Report back to PSU
measure-report-explained = Tick the measures whose status PSU has been told, and write which case it was.
measure-report-on = Date of the meeting
measure-report-case = Case number
measure-report-save = Save
measure-report-nothing = Tick at least one measure.
measure-report-saved = { $count ->
    [one] One measure has been registered as reported back to PSU.
   *[other] { $count } measures have been registered as reported back to PSU.
  }

# Beside the results
measures-beside = Measures after “{ $title }”
measures-beside-none = No measures have been added for this unit.
measures-beside-awaited = { $what } ({ $status }, deadline { DATETIME($deadline, dateStyle: "long") })
measures-beside-late = { $what } ({ $status }, overdue since { DATETIME($deadline, dateStyle: "long") })
measures-beside-finished = { $what } ({ $status })
measures-beside-more = See the follow-up

problem-measure-too-early = “{ $title }” has not been sealed yet. Measures are added when the results are ready.
problem-unknown-measure = There is no such measure. Reload the page.
problem-measure-lacks = Write what is to be done and who is responsible, and choose a deadline.
problem-measure-deadline-past = The deadline has already passed. Choose a day from today on. If the measure has been carried out, set the status to “Done”.
problem-measure-why-dropped = Write in the note why the measure will not be carried out. The reason becomes part of the next invitation.
problem-measure-too-long = { $field ->
    [what] The description of the measure
    [responsible] The text about who is responsible
    [reported_in] The case number
   *[note] The note
  } is too long. Keep it under { $most } characters.
problem-measure-unchanged = Nothing has been changed. Correct what is to be changed, or press “Cancel”.
problem-measure-meanwhile = Somebody else has changed the measure while you were writing. See what it says now. Save again if it is to stand as you have written.
problem-report-lacks = Write the case number, and choose the date of the meeting.
problem-report-future = The date of the meeting has not come yet. Report back when PSU has met.
problem-report-early = The date is before the survey round closed ({ DATETIME($closes, dateStyle: "long") }). Check the date of the meeting.
problem-report-again = “{ $what }” is already registered with this case and date. Nothing has been saved. Remove the tick at that measure.

audit-measure-added = added a measure
audit-measure-changed = changed a measure
audit-measure-reported = reported a measure back to PSU

# The invitation. Plain text, for e-mail and the intranet.
invitation-title = Invitation for e-mail and intranet
invitation-about = The text is made from the decision and the settings of the survey round. Copy it, or download it.
invitation-language = Language
invitation-beside-ten-factor = Held at the same time as 10-FAKTOR
invitation-subject-label = Subject
invitation-body-label = Text
invitation-download = Download as a text file
invitation-no-measures = “What we did last time” is left out, because no measures have been added after “{ $title }”. Add them under Follow-up before you send the invitation.
invitation-holders-missing = The key holders have not been chosen yet, so the text does not name them. Wait until they are before you send it.
problem-invitation-late = “{ $title }” is over, so there is nobody to invite.

invitation-subject = { $title }: answer by { DATETIME($closes, dateStyle: "long") }
invitation-what = From { DATETIME($opens, dateStyle: "long") } to { DATETIME($closes, dateStyle: "long") } you can answer the survey “{ $title }”.
invitation-why-title = Why do we ask?
invitation-purpose = Purpose (as put before the committee): { $purpose }
invitation-follow-up = The results will be followed up on { DATETIME($on, dateStyle: "long") } by { $by }.
invitation-how-title = How to answer
invitation-how = You get a code, on a slip of paper or in an e-mail. Enter it at { $address }
invitation-reminder = If you get a reminder after you have answered, you may ignore it. Medvirk does not know who has answered, so reminders go to everyone.
invitation-anonymity-title = How your answer is kept secret
invitation-code = The code belongs to your unit, not to you. It is deleted at the very moment your answer is put, encrypted, into the ballot box. If somebody has your code, they can see that it has been used, but not what you answered.
invitation-holders-awaited = The ballot box is locked by three key holders. Two of them must come together to open it.
invitation-ten-factor-title = Its relation to 10-FAKTOR
invitation-ten-factor = This survey is held at the same time as 10-FAKTOR, but is a survey of its own. The answers are not mixed. The limit for how small a group may be shown also differs. In 10-FAKTOR it is set by KS. Here the joint committee has agreed to the limit: at least { $smallest } in a group must have answered before the answers to a question are shown.
invitation-leaders = If you lead a unit, you answer in the unit above your own, with a code from there. Then nobody has their own leader in the figures for their own unit.
invitation-last-title = What we did last time
invitation-last-lead = After the survey round “{ $title }”, which closed on { DATETIME($closed, dateStyle: "long") }:
invitation-last-done = Done
invitation-last-under-way = Under way
invitation-last-planned = Planned
invitation-last-dropped = Not carried out
invitation-why-dropped = Reason: { $reason }
invitation-more-title = Read more
invitation-more-stored = What is stored about your answer: { $address }
invitation-more-questions = The questions and the decision: { $address }
invitation-from = Regards, { $owner }
