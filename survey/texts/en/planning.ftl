page-planning = Planning
page-planning-about = Plan survey rounds, open and extend them, and see what else happens at the same time.

planning-part-of = What do you want to do?
planning-part-of-rounds = Survey rounds
planning-part-of-new = New plan
planning-part-of-calendar = Calendar

planning-none = No survey round is planned yet. Choose “New plan”.
planning-nothing-approved = PSU has not approved any questionnaire that can be used now. Send PSU a proposal first.
planning-over = Survey rounds that are over ({ $count })
planning-cancelled = Cancelled survey rounds ({ $count })
planning-cancelled-one = { $title }, which was to open { DATETIME($opens, dateStyle: "long") }. Cancelled { DATETIME($at, dateStyle: "long") } by { $who }: { $reason } { $codes ->
    [0] No codes had been made.
    [one] One code was deleted.
   *[other] { $codes } codes were deleted.
  }
planning-period = { DATETIME($opens, dateStyle: "medium", timeStyle: "short") } – { DATETIME($closes, dateStyle: "medium", timeStyle: "short") }
planning-state-planned = Planned, not opened
planning-state-too-early = Opened, begins by itself when the time comes
planning-state-open = Open for answers
planning-invited = { $invited ->
    [one] One invited
   *[other] { NUMBER($invited) } invited
  } in { $units ->
    [one] one unit
   *[other] { NUMBER($units) } units
  }{ $pilots ->
    [0] { "." }
    [one] , one of them a pilot.
   *[other] , { $pilots } of them pilots.
  }
planning-drawn-with = The sample is { $share } % of the units in each area, drawn with the number { $seed }.
planning-study-first = **Start** of a before-and-after study. The measures start { DATETIME($start, dateStyle: "long") }. The end is “{ $title }”.
planning-study-last = **End** of a before-and-after study. The measures start { DATETIME($start, dateStyle: "long") }. The start is “{ $title }”.
planning-move-start = Change the day the measures start
planning-move-start-save = Save the day
planning-start-moved = Saved: the measures start { DATETIME($day, dateStyle: "long") }.

planning-edit = Change the plan
planning-back = Back without saving
planning-changing = Change “{ $title }”
planning-change-codes = Codes made for a unit that you take out are deleted. Codes for units that stay work as before. If you change who can open the ballot box, keys must be made anew.
planning-save-change = Save the changes
planning-changed = “{ $title }” is changed. { $codes ->
    [0] { "" }
    [one] One code of a unit that is no longer included is deleted.
   *[other] { $codes } codes of units that are no longer included are deleted.
  }

planning-open = Open the survey round
planning-hindered = { $count ->
    [one] This must be put right before the round can be opened:
   *[other] These { $count } things must be put right before the round can be opened:
  }
planning-units-moved = { $count ->
    [one] One unit is new, gone or of another name or headcount since the plan was saved.
   *[other] { $count } units are new, gone or of another name or headcount since the plan was saved.
  } Choose “Change the plan” and save to fetch the organisation as it is now.
planning-opens-itself = Once you have confirmed, the round begins by itself at the opening time and ends by itself at the closing time. Nobody has to be at work then, and it does not matter if the server is down at that moment.
planning-opens-at-once = The opening time has passed. When you confirm, those who have a code can answer at once. The round ends by itself at the closing time.
planning-open-confirm = I know that the questions, the languages and who can open the ballot box cannot be changed afterwards.
planning-open-go = Open the survey round
planning-confirm-first = Tick that you are sure, first.
planning-opened = “{ $title }” is opened. People can answer from { DATETIME($opens, dateStyle: "long", timeStyle: "short") }.

planning-cancel = Cancel the survey round
planning-cancel-about = The plan stays in the list of cancelled rounds. Codes that are made are deleted and stop working. Whoever tries such a code is told that it is used or that the round is over. If slips have been handed out, tell the safety representatives. If the round is one of two in a before-and-after study, the other is left alone.
planning-cancel-reason = Why is the round cancelled?
planning-cancel-go = Cancel the survey round
planning-cancel-done = “{ $title }” is cancelled. { $codes ->
    [0] No codes had been made.
    [one] One code is deleted.
   *[other] { $codes } codes are deleted.
  }

planning-in-grace = The deadline has passed. Those who began before it can finish.
planning-extend = Extend the deadline
planning-extend-about = Those who answer see the new deadline on the answer page at once. Posters, slips and e-mails already handed out show the old one.
planning-extend-confirm = Yes, give everybody more time.
planning-extend-go = Extend
planning-extended = “{ $title }” is open until { DATETIME($closes, dateStyle: "long", timeStyle: "short") }.
planning-close = End early
planning-close-about = Nobody can begin to answer after this, not even those who were promised more time. { $minutes ->
    [0] Those who are answering now will not be able to send their answers.
    [one] Those who are answering now have one minute left.
   *[other] Those who are answering now have { $minutes } minutes left.
  } This cannot be undone.
planning-close-confirm = Yes, end the round now.
planning-close-go = End now
planning-closed = “{ $title }” is ended. It can be sealed when those who were answering are done.
planning-tighten = Promise more than before
planning-tighten-about = Those who have answered were promised how small the groups shown are, and a day of deletion. The numbers can only become larger, and the day only earlier.
planning-tighten-go = Save the new promise
planning-tightened = Saved: results are shown only for at least { $smallest } answers, sensitive questions are shown more coarsely in groups under { $size }, and individual answers are deleted { DATETIME($until, dateStyle: "long") }.

planning-kind = What is to be planned?
planning-kind-single = One survey round
planning-kind-study = Before and after a pilot project (two survey rounds)
planning-study-about = Start and end are planned together, with the same questions to the same units, so that the answers can be compared.
planning-study-name = Name of the pilot project
planning-study-before = { $title } – start
planning-study-after = { $title } – end
planning-title = Name of the survey round
planning-part-words = Questions
planning-part-times = When
planning-part-units = Who
planning-part-codes = Codes
planning-part-promise = What we promise
planning-version = Questionnaire approved by PSU
planning-version-of = { $title } ({ $count ->
    [one] one question
   *[other] { $count } questions
  }) – { $case }, { DATETIME($date, dateStyle: "medium") }
planning-not-offered = Questionnaires that cannot be used, and why
planning-not-offered-draft = is a draft. It has not been sent to PSU.
planning-not-offered-proposed = has been sent to PSU, which has not begun its treatment.
planning-not-offered-under-treatment = is being treated by PSU. The decision is not registered and confirmed.
planning-not-offered-rejected = was not approved by PSU.
planning-not-offered-withdrawn = was withdrawn.
planning-not-offered-superseded = is replaced by a newer version that PSU has approved.
planning-languages = Languages employees can answer in:
planning-language-lacks = { $language } (the translation is not approved by PSU’s leader and secretary)
planning-before = Start
planning-after = End
planning-opens-day = Opens on
planning-opens-clock = Opens at
planning-closes-day = Ends on
planning-closes-clock = Ends at
planning-starts-on = The day the measures start in the pilots
planning-starts-about = The start round must be over before the measures start. Otherwise it does not measure how things were before.
planning-grace = Minutes to finish after the deadline
planning-grace-about = For those who began before the deadline.
planning-way = Who may answer?
planning-way-whole = The whole municipality
planning-way-chosen = Units that I choose
planning-way-sample = A sample of units, drawn at random
planning-sample-about = Units are drawn within each area, at least one of each. Everybody in a drawn unit may answer.
planning-share = Per cent of the units
planning-seed = The number it is drawn with
planning-seed-about = The same number always gives the same sample, so that others can check the draw.
planning-drawn = { $count ->
    [one] One unit is drawn
   *[other] { $count } units are drawn
  }
planning-search = Search for a unit
planning-hits = { $count ->
    [0] No units match. Try fewer letters.
    [one] One unit matches.
   *[other] { $count } units match. At most { $most } are shown.
  }
planning-look-in = Or look in one area
planning-areas = All areas
planning-below-by-search = Whole departments are chosen here. Search to choose only some of their sections.
planning-many = There are { $count } units here. The first { $shown } are shown. Search to find the others.
planning-tick = { $unit } · { $headcount ->
    [0] no employees
    [one] one employee
   *[other] { $headcount } employees
  }{ $place ->
    [none] { "" }
   *[other] { " " }· { $place }
  }
planning-none-chosen = None is chosen yet.
planning-chosen = { $count ->
    [one] One is chosen
   *[other] { $count } are chosen
  }
planning-drop = Take out { $unit }
planning-no-organisation = No units are valid on { DATETIME($day, dateStyle: "long") }. Import the organisation first.
planning-pilots = Pilots
planning-pilots-about = Pilots are units that try something out. They are compared with themselves before and after, and with the rest.
planning-pilots-about-study = Choose the units that will try out the measures. The rest of those asked are there to compare with.
planning-has-pilots = Some of the units are pilots
planning-code-mode = How are codes to reach employees?
planning-code-mode-slips = Codes on paper slips
planning-code-mode-email = Codes by e-mail
planning-code-mode-both = Codes on slips in some places, by e-mail in others
planning-psu-promised =
    This stands in the case that PSU approved:

    - Purpose: { $purpose }
    - Responsible: { $owner }
    - Followed up: { $day }, by { $by }
planning-custody = Who can open the ballot box?
planning-custody-key-file = A key on the server
planning-custody-key-holders = Three key holders, two together
planning-retain-until = Individual answers are deleted

planning-summary = Summary
planning-untitled = (without a name)
planning-when = Opens { DATETIME($opens, dateStyle: "full", timeStyle: "short") } and ends { DATETIME($closes, dateStyle: "full", timeStyle: "short") }: { $days ->
    [one] one day
   *[other] { $days } days
  }, and { $minutes ->
    [0] no time
    [one] one minute
   *[other] { $minutes } minutes
  } more to finish.
planning-time-unclear = The times must be put right first.
planning-empty-units = { $count ->
    [one] One unit has no employees, so nobody is invited there: { $units }. If that is wrong, the organisation must be corrected.
   *[other] { $count } units have no employees, so nobody is invited there: { $units }. If that is wrong, the organisation must be corrected.
  }
planning-by-area = Invited in each area
planning-area = Area
planning-places = Units
planning-people = Invited
planning-locked = This cannot be changed after opening
planning-locked-words = The questions: “{ $title }”, word for word as PSU approved them
planning-locked-languages = The languages: { $languages }
planning-locked-custody = Who can open the ballot box: { $kind ->
    [key-holders] three key holders, two together
   *[key-file] whoever has the key on the server
  }
planning-locked-minimum = Smallest group: { $smallest } answers{ $sensitive ->
    [0] {""}
   *[other] ; sensitive questions are shown more coarsely in groups under { $size }
  } (can only become larger)
planning-locked-groups = Shown together: { $groups }
planning-locked-leaders = Leaders answer in the unit above
planning-groups = { $count ->
    [0] Groups shown together
    [one] Groups shown together (one)
   *[other] Groups shown together ({ $count })
  }
planning-groups-about = If you want to see some units as one, for instance the pilots in Health, it must be said here before the survey round opens. The units of a group come first when Medvirk chooses who can be shown. A group is shown only if each of its units can be shown.
planning-group = { $group }: { $count ->
    [one] one unit
   *[other] { $count } units
  }
planning-group-drop = Remove
planning-group-name = What is the group to be called?
planning-group-example = For instance: Pilots in Health
planning-group-add = Add the group
planning-leaders = Leaders answer in the unit above
planning-leaders-about = Then nobody has their own leader in the figures for their own unit. Each unit has one fewer invited, and the unit above gets codes of its own for the leaders.
problem-groups-many = There can be at most { $most } groups shown together. Remove some.
problem-groups-same-name = Two groups have the same name. Give one of them another.
problem-group-name = The group needs a name of at most { $most } characters, on one line.
problem-group-small = The group “{ $group }” must have at least two units. Choose more.
problem-group-not-asked = The group “{ $group }” has units that are not part of the survey round. Remove the group and make it anew.
problem-group-nested = The group “{ $group }” has both a unit and something below it. The same people would be counted twice. Choose only the upper one.
planning-locked-retention = Individual answers are deleted { DATETIME($until, dateStyle: "long") } (can only become earlier)
planning-cautions = { $count ->
    [one] Think about this:
   *[other] Think about these { $count } things:
  }
planning-lacking = { $count ->
    [one] This must be put right before the plan can be saved:
   *[other] These { $count } things must be put right before the plan can be saved:
  }
planning-save = Plan the survey round
planning-save-study = Plan both survey rounds
planning-saved = “{ $title }” is planned. It is not opened until you confirm it under “Survey rounds”.

caution-opens-twice = The clocks are put back that night, so { DATETIME($opens, timeStyle: "short") } comes twice. The round opens the first time.
caution-closes-twice = The clocks are put back that night, so { DATETIME($closes, timeStyle: "short") } comes twice. The round ends the second time.
caution-meets-ten-factor = The round runs at the same time as “{ $title }” ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }). Employees get two surveys. Use the joint invitation, so that they know why.
caution-meets-pulse = The round runs at the same time as “{ $title }” ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }). Two surveys at once give fewer answers to both. Move one of them if you can.
caution-meets-reorganisation = The round coincides with “{ $title }” ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }). It is then unclear which unit people answer for, and the answers may be about the reorganisation.
caution-meets-other = The round coincides with “{ $title }” ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }).
caution-july = Most of the round is in July, when most people are on holiday and schools and kindergartens are closed.
caution-school-winter = { $days ->
    [one] One day of the round is
   *[other] { $days } days of the round are
  } in the winter holiday ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }).
caution-school-easter = { $days ->
    [one] One day of the round is
   *[other] { $days } days of the round are
  } in the Easter holiday ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }).
caution-school-summer = { $days ->
    [one] One day of the round is
   *[other] { $days } days of the round are
  } in the summer holiday ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }). Schools and kindergartens will give fewer answers.
caution-school-autumn = { $days ->
    [one] One day of the round is
   *[other] { $days } days of the round are
  } in the autumn holiday ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }).
caution-school-christmas = { $days ->
    [one] One day of the round is
   *[other] { $days } days of the round are
  } in the Christmas holiday ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }).
caution-few-days = { $working ->
    [0] The round has no working days.
    [one] The round has only one working day.
   *[other] The round has only { $working } working days.
  } { $free ->
    [0] Those who work shifts or part-time may not manage to answer.
    [one] One day is a public holiday.
   *[other] { $free } days are public holidays.
  }
caution-season = This round is in { $season ->
    [winter] winter
    [spring] spring
    [summer] summer
   *[autumn] autumn
  }. The last one, “{ $title }”, was in { $before ->
    [winter] winter
    [spring] spring
    [summer] summer
   *[autumn] autumn
  } (opened { DATETIME($opened, dateStyle: "long") }). A difference may then be due to the season. Choose the same time of year if you can.
caution-too-soon = Question { $numbers } is about the last { $months } months. “{ $title }” ended { DATETIME($closed, dateStyle: "long") }, so people are asked about some of the same time twice. A change cannot then be told from what was answered already.
caution-unit-ends = The unit “{ $unit }” exists when the round opens, but not when it ends ({ DATETIME($day, dateStyle: "long") }).
caution-follow-up-past = PSU was promised a follow-up { DATETIME($promised, dateStyle: "long") }, before the round is over ({ DATETIME($closes, dateStyle: "long") }). Agree on a new day with PSU.
caution-no-baseline = The measures start { DATETIME($start, dateStyle: "long") }, but the start round is not over before { DATETIME($closes, dateStyle: "long") }, { $days ->
    [one] one day
   *[other] { $days } days
  } later. You will then not know how things were before the measures, and cannot show what came of them. In the trust reform the baseline was taken six months after the start.
caution-measures-after = The measures start { DATETIME($start, dateStyle: "long") }, but the end round opens already { DATETIME($opens, dateStyle: "long") }. The measures will not have had any effect when they are measured.
caution-other-questions = Start and end do not have the same questions: { $kept ->
    [0] none can be compared
    [one] one can be compared
   *[other] { $kept } can be compared
  }, { $gone } removed, { $new } new, and { $broken } with another meaning. { $reworded ->
    [0] { "" }
    [one] One is corrected with the same meaning.
   *[other] { $reworded } are corrected with the same meaning.
  }
caution-other-pilots = { $units ->
    [one] One unit is a pilot in one round but not in the other.
   *[other] { $units } units are pilots in one round but not in the other.
  } The same people are then not compared.

calendar-year = Year
calendar-title = { $year }: { $rounds ->
    [0] no survey rounds
    [one] one survey round
   *[other] { $rounds } survey rounds
  }, { $clashes ->
    [0] no clashes
    [one] one clash
   *[other] { $clashes } clashes
  } ahead
calendar-chart-note = Brown fields are school holidays as they usually are in Østfold. Thin lines are public holidays. The dashed line is today.
calendar-clash = “{ $one }” and “{ $other }” run at the same time { DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }.
calendar-line = { $title } ({ $sort }), { DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }
calendar-line-day = { $title }, { DATETIME($day, dateStyle: "full") }
calendar-sort-planned = planned survey round
calendar-sort-open = open survey round
calendar-sort-over = survey round that is over
calendar-sort-ten-factor = 10-FAKTOR
calendar-sort-pulse = pulse survey
calendar-sort-reorganisation = reorganisation
calendar-sort-other = other
calendar-sort-school = school holiday
calendar-school-winter = Winter holiday
calendar-school-easter = Easter holiday
calendar-school-summer = Summer holiday
calendar-school-autumn = Autumn holiday
calendar-school-christmas = Christmas holiday
calendar-holiday-new-year = New Year’s Day
calendar-holiday-maundy-thursday = Maundy Thursday
calendar-holiday-good-friday = Good Friday
calendar-holiday-easter-sunday = Easter Sunday
calendar-holiday-easter-monday = Easter Monday
calendar-holiday-may-first = Labour Day
calendar-holiday-may-seventeenth = Constitution Day
calendar-holiday-ascension = Ascension Day
calendar-holiday-whit-sunday = Whit Sunday
calendar-holiday-whit-monday = Whit Monday
calendar-holiday-christmas-day = Christmas Day
calendar-holiday-boxing-day = Boxing Day
calendar-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  }
calendar-month-short = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
  }
calendar-add = Add something to the calendar
calendar-kind = What kind?
calendar-what = Name
calendar-first = First day
calendar-last = Last day
calendar-add-go = Add
calendar-added = “{ $title }” is added to the calendar.
calendar-remove = Take something out of the calendar
calendar-which = What is to go?
calendar-remove-go = Take out
calendar-removed = “{ $title }” is taken out of the calendar.

problem-plan-refused = { $count ->
    [one] This must be put right first:
   *[other] These { $count } things must be put right first:
  }
problem-plan-untitled = The survey round lacks a name.
problem-plan-title = The name can have at most { $most } characters, on one line.
problem-plan-title-taken = A survey round is already called “{ $title }”. Choose another name.
problem-plan-version = The questionnaire can no longer be used: PSU’s approval does not hold. Choose another one.
problem-plan-no-language = Choose at least one language.
problem-plan-opens-past = The opening time, { DATETIME($opens, dateStyle: "long", timeStyle: "short") }, has passed. Choose a later one.
problem-plan-closes-past = The closing time, { DATETIME($closes, dateStyle: "long", timeStyle: "short") }, has passed. Change the plan.
problem-plan-grace = The time to finish can be from 0 to { $most } minutes.
problem-plan-none-chosen = Choose at least one unit that may answer.
problem-plan-nobody = There are no employees in the chosen units, so nobody can be invited.
problem-plan-unit-gone = The unit “{ $unit }” does not exist on { DATETIME($day, dateStyle: "long") }. Take it out, or choose another day.
problem-plan-pilot-not-asked = The pilot “{ $unit }” is not among the units that may answer. Include it, or take it out of the pilots.
problem-plan-meanwhile = Somebody else has changed the plan while you were working. Nothing is saved. Go back, and begin again from the new plan.
problem-time-skipped = { DATETIME($wanted, timeStyle: "short") } does not exist on { DATETIME($wanted, dateStyle: "long") }: the clocks are put forward that night. Choose { DATETIME($after, timeStyle: "short") } or another time.
problem-overlapping = “{ $title }” asks the same at the same time ({ DATETIME($opens, dateStyle: "medium") } – { DATETIME($closes, dateStyle: "medium") }) in { $units ->
    [one] one of the units
   *[other] { NUMBER($units) } of the units
  }. The employees there would get two codes. Choose another time or other units.
problem-retained-too-short = Individual answers would be deleted { DATETIME($until, dateStyle: "long") }, before the round is over and counted. Choose a later day.
problem-not-open = “{ $title }” is not open for answers.
problem-not-later = The new deadline must be later than { DATETIME($closes, dateStyle: "long", timeStyle: "short") }.
problem-already-over = The deadline of “{ $title }” passed { DATETIME($closed, dateStyle: "long", timeStyle: "short") }. A round that is over cannot be opened again.
problem-not-begun = The round does not begin before { DATETIME($opens, dateStyle: "long", timeStyle: "short") }, so there is nothing to end.
problem-promised-minimum = Those who answer were promised that results are not shown for fewer than { $least } answers. The number can only become larger.
problem-promised-retention = Those who answer were promised that individual answers are deleted { DATETIME($until, dateStyle: "long") }. The day can only become earlier.
problem-promise-unchanged = Nothing is changed. Raise the smallest group, or choose an earlier day.
problem-cancel-without-reason = Write why the round is cancelled. It stays in the list.
problem-cancel-reason-long = The reason can have at most { $most } characters.
problem-study-without-pilots = Choose the units that are pilots. Without them there is nothing to compare before and after.
problem-study-order = The end round must open after the start round is over.
problem-study-gone = The study no longer exists. One of the survey rounds is cancelled.
problem-study-unchanged = It is the same day as before.
problem-entry-title = Write what it is, in at most { $most } characters.
problem-entry-order = The last day is before the first. Swap the days.
problem-entry-long = An entry can last three years at most.
problem-entry-gone = Somebody else has already taken it out of the calendar.

audit-tranche-changed = changed planned survey round
audit-tranche-cancelled = cancelled survey round
audit-tranche-extended = extended the deadline
audit-tranche-closed-early = ended survey round early
audit-tranche-tightened = promised more than before in survey round
audit-study-moved = changed the day measures start
audit-calendar-added = added to the calendar
audit-calendar-removed = took out of the calendar

stored-table-tranche-design = How the units of each survey round were chosen, and how codes are to reach employees.
stored-table-pilot-study = Which survey rounds are before and after a pilot project, and when the measures start.
stored-table-calendar-entry = Other surveys and events in the OU team’s calendar.
stored-table-cancelled-tranche = Survey rounds cancelled before they opened, who cancelled them, and why.
