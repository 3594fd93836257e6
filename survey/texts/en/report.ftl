page-report = Report to PSU
page-report-about = Download the results as a finished case paper, and see whether PSU has decided to show them to everybody.

report-lead = Medvirk writes the case paper from the results. All numbers and sentences about the answers come from what may be shown. The OU team writes the rest.
report-none = No survey round has been sealed yet. The report can be made when the results are ready.
report-tranche = Survey round
report-compare = Compare with
report-compare-none = None
report-nothing-before = There is no earlier survey round to compare with.
report-begins = How the report begins
report-download = Download the case paper (Word)
report-download-about = The document has the municipality’s own headings, with charts, tables and a proposed decision. It is in Norwegian and takes a few seconds to make.
report-file = case-paper-results

# What OU writes
report-own-title = Write the OU team’s own words
report-own-lead = Here you can write what is not numbers: background, assessment and more. What you write comes first under its heading. Fields left empty are filled with what the municipality usually writes there.
report-own-saved-by = Last saved by { $who } on { DATETIME($at, dateStyle: "long") }.
report-own-save = Save the text
report-own-saved = The text is saved and goes into the report.
problem-report-meanwhile = Somebody else saved while you were writing. See what is there now, and save again.
problem-report-unchanged = Nothing has changed since last time.
problem-report-too-long = One of the texts is too long. Keep it under { $most } characters.
audit-report-saved = saved text for the report

# The report itself. Numbers come from the release.
report-source = Source: Medvirk, survey round “{ $title }”
report-answered = { $responded } of the { $invited } invited answered ({ $rate }).
report-answered-only = { $responded ->
    [one] 1 answered.
   *[other] { $responded } answered.
  }
report-answered-too-few = Too few answered for the results to be shown.
report-rates = Response rate
report-rates-unit = Unit
report-rates-invited = Invited
report-rates-responded = Answers
report-rates-rate = Response rate
report-rates-over = A dash means that more people answered than were counted in the unit, for instance temporary staff.
report-rates-withheld = { $count ->
    [one] One area had too few answers to be shown.
   *[other] { $count } areas had too few answers to be shown.
  }
report-summary-asked = { $count ->
    [one] In the survey round “{ $title }”, employees were asked one question from { DATETIME($opened, dateStyle: "long") } to { DATETIME($closed, dateStyle: "long") }.
   *[other] In the survey round “{ $title }”, employees were asked { $count } questions from { DATETIME($opened, dateStyle: "long") } to { DATETIME($closed, dateStyle: "long") }.
  }
report-summary-change = Compared with “{ $before }”: { $change }
report-findings = The results, question by question
report-question = { $number }. { $label }
report-compared = Compared with “{ $before }”
report-compared-table = All the results that were compared
report-other-places = Some workplaces were asked only one of the times. The numbers are therefore not of quite the same groups.
report-withheld = What is not shown, and why
report-withheld-why = A result is shown only where at least { $minimum } people answered. The same holds for what is left when one group is subtracted from another, so that nobody can work out a smaller group. Whatever is withheld looks the same (:), whatever the reason. The reason could itself give something away.
report-withheld-units = Of the { $asked } units that were asked, { $shown } are large enough to be shown on their own. The answers of the others count in the units above them.
report-withheld-cells = One result per unit and question would have been { $cells } in all. { $suppressed ->
    [0] All are shown.
   *[other] { $shown } are shown, and { $suppressed } are withheld.
  }
report-withheld-classes = Some questions are sensitive. In groups under { $size } only one number is shown for them, and the lowest and highest numbers are shown as “at most” and “at least”. That way nobody can know that everybody answered the same. { $classed ->
    [0] This applies to none of the results here.
    [one] This applies to one of the results.
   *[other] This applies to { $classed } of the results.
  }
report-method = How the numbers were made
report-method-asked = The questions were answered with one-time codes from { DATETIME($opened, dateStyle: "long") } to { DATETIME($closed, dateStyle: "long") }. Answering was voluntary, and any question could be skipped. The answers lay encrypted until the round was over. Then they were counted, shuffled and separated from the codes. The numbers hold for those who answered. Those who did not may think otherwise.
report-method-shares = Percentages are of those who answered the question. The uncertainty is a 95 per cent interval (Wilson). n is how many the percentage is of.
report-method-scale = The mean is of the steps on the scale. “Don’t know” is not part of it.
report-method-several = Where several answers could be chosen, percentages are of those who chose at least one, and together they may be more than 100.
report-method-compared = Changes were tested with the Brunner–Munzel test for scales and Barnard’s test for shares, adjusted for many results being examined at once (Holm). “Increase” and “decrease” are said only where p is below 0.05. “Too few to say” is said where fewer than 10 are counted one of the times, or where no change in that direction could have been detected.
report-method-made = Numbers, charts and sentences about the results were made by Medvirk by fixed rules. Nobody has selected which results are included.
report-annex = All tables
report-annex-lead = Each question with count, share, uncertainty, how many the percentages are of, and how many did not answer. A colon (:) means that there are too few answers to show.
report-annex-whole = Everybody who answered
report-annex-areas = By area: count and share

# The paper around it
results-paper-title = Results: { $title }
results-paper-for-information = The case is taken for information.
results-paper-follow-up = Follow-up so far
results-paper-no-measures = No measures have been entered after “{ $title }” yet.
results-paper-sources = Sources
results-paper-made = Medvirk, the municipality’s tool for employee surveys.
results-paper-release = The results of “{ $title }”, as Medvirk released them. Fingerprint: { $fingerprint }
results-paper-words = The questions, as they were approved. Fingerprint: { $fingerprint }

# Shown to everybody, where PSU has decided so
publication-title = Show the results to everybody
publication-lead = PSU can decide to show the results on an open page, without sign-in. Only the whole municipality and its areas are there, in whole per cents, and what has been done since. The secretary registers the decision, and the leader confirms it.
publication-none = PSU has not decided to show these results to everybody.
publication-register-lead = Has PSU decided so? Register the decision here. The page opens only when the leader has confirmed.
publication-decided-on = Date of the meeting
publication-case = Case number
publication-register = Register the decision
publication-registered-done = The decision is registered. The results are shown when PSU’s leader has confirmed it.
publication-waits = The decision in case { $case }, { DATETIME($on, dateStyle: "long") }, was registered by { $who } on { DATETIME($at, dateStyle: "long") }. It waits for PSU’s leader to confirm it.
publication-confirm-lead = Is this what PSU decided? When you confirm, everybody can see the results.
publication-confirm = Confirm, and show the results to everybody
publication-confirmed-done = The decision is confirmed. The results are shown to everybody now.
publication-holds = The results are shown to everybody by the decision in case { $case }, { DATETIME($on, dateStyle: "long") }.
publication-see = See the page everybody sees
publication-withdraw = Take the results off the open page
publication-take-back = Take back what was registered
publication-reason = Why? The reason stays in the history.
publication-withdrawn-done = The results are not shown to everybody. If PSU wants to show them later, the decision is registered anew.
publication-history = Earlier decisions to show the results
publication-history-entry = Case { $case }, { DATETIME($on, dateStyle: "long") }: registered by { $registered }, confirmed by { $confirmed }, taken back by { $who } on { DATETIME($at, dateStyle: "long") }. Reason: { $reason }
publication-nobody = nobody
problem-publication-too-early = “{ $title }” has not been sealed yet. Only then are there results to show.
problem-publication-stands = A decision to show the results of “{ $title }” is already registered.
problem-publication-lacks = Write the case number, and choose the date of the meeting.
problem-publication-before-results = “{ $title }” closed on { DATETIME($closed, dateStyle: "long") }. The decision to show the results cannot be older than that. Choose the date of the meeting again.
problem-publication-settled = Somebody else has already acted on this decision. Reload the page to see what holds now.
problem-publication-reason = Write a reason, so that others understand why.
problem-publication-too-long = The text is too long. Keep it under { $most } characters.
audit-publication-registered = registered a decision to show results to everybody
audit-publication-confirmed = confirmed showing results to everybody
audit-publication-withdrawn = took back a decision to show results to everybody

stored-table-publication = Decisions to show results to everybody, and who registered them.
stored-table-publication-verdict = Who confirmed or took back such a decision, and when.
stored-table-report-draft = What the OU team has written itself for the report on a survey round.
