page-series = Targets and other figures
page-series-about = See the targets for the questions and whether they are reached, and figures from other sources beside them.
series-lead = Here are the targets for the questions in the surveys, figures from other surveys, and figures such as sick leave.
series-part = What do you want to see?
series-part-targets = Targets
series-part-other = Other figures
series-part-side = Side by side
series-part-upload = Read in figures

series-unit = Unit
series-whole = The whole municipality
series-question = Question
series-measure = Measure
series-measure-beside = Show too (only measures on the same scale)
series-measure-none = None
series-no-rounds = No survey round is planned yet. Targets are set for the questions of a questionnaire that PSU has approved.

series-targets-heading = The targets and where we stand
series-targets-none = No targets have been set here yet. Set one further down the page.
series-targets-none-yet = No targets have been set here yet. The OU team enters them.
series-targets-no-results = No survey round has been counted yet, so there are no figures to hold the targets against.
series-targets-explained = The baseline is the first round with the same wording and the same places of work. Whether a target is reached is read off the figures as they stand here. Whether the change is certain is another question, answered by the same test as on the page “Results”.
series-target-is-share = **{ $question }** Target: { $value } by { DATETIME($day, dateStyle: "long") }. { $words }
series-target-is-mean = **{ $question }** Target: a mean of { $value } by { DATETIME($day, dateStyle: "long") }. { $words }
series-target-decided = The target is to be reached by { DATETIME($day, dateStyle: "long") }. { $words }
series-target-not-asked = The question was not asked in the latest round.
series-course-heading = How one question has developed
series-course-aim = What should the chart show?
series-hidden = In “{ $title }” there are too few answers to show.
series-new-wording = new wording
series-gap-not-asked = These workplaces were not asked then.
series-gap-apart = Quite other people were asked then.
series-share-of = The share who answered { $answers }.
series-source = Source: { $source }.

series-column-measure = Measure
series-column-baseline = Baseline
series-column-latest = Latest
series-column-target = Target
series-column-status = Status
series-column-change = Change
series-cell = { $value } ({ $period })
series-cell-n = { $value } ({ $period }, n = { NUMBER($n) })
series-at-least = at least { $value }
series-at-most = at most { $value }
series-between = { $low }–{ $high }
series-reached = reached
series-not-reached = not reached
series-unsure = cannot be told
series-no-target = no target
series-too-few = Too few answers to show.
series-first = Measured only once.
series-change-classed = The change cannot be told: the group is so small that only parts of the answers are shown.
series-same = Unchanged.
series-up-steps = Up { $size }.
series-down-steps = Down { $size }.
series-up-points = Up { $size } percentage points.
series-down-points = Down { $size } percentage points.
series-towards = { $moved } That is towards the target.
series-away = { $moved } That is away from the target, so it is no improvement.
series-untested-mean = The change cannot be tested: only means have been published.
series-untested-share = The change cannot be tested: only the percentage has been published, not how many answers it rests on.
series-untested-context = The change has not been tested: these are not answers to a survey. Such figures also go up and down by themselves.
series-sure-rise = The increase is larger than chance usually gives.
series-sure-fall = The decrease is larger than chance usually gives.
series-sure-none = No certain change: differences this small may be chance.
series-sure-few = Too few answers to say whether anything has changed.
series-sure-apart = All the answers taken together have changed more than chance usually gives, but this figure does not show it. The answers may for instance have become more divided.
series-which-way = The source does not say whether the target is to come up or down. Then nobody can tell whether it is reached.

series-scale-percent = Per cent
series-scale-number = Number
series-scale-steps = Scale { $low }–{ $high }
series-title = { $measure }: { $value } ({ $period })
series-title-hidden = { $measure }: too few answers to show
series-title-reached = { $measure }: { $value } ({ $period }). The target, { $target }, is reached
series-title-not-reached = { $measure }: { $value } ({ $period }). The target, { $target }, is not reached
series-title-unsure = { $measure }: { $value } ({ $period }). Whether the target, { $target }, is reached cannot be told
series-point = { $value } ({ $period })
series-point-break = { $period } (new wording from here)
series-chart-target = Target: { $value }
series-chart-key = The lines: { $names }.
series-chart-told = The chart in words
series-month = { $number ->
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
   *[other] December
  } { $year }
series-half = { $number ->
    [1] first
   *[other] second
  } half of { $year }
series-tertial = tertial { $number } of { $year }
series-quarter = quarter { $number } of { $year }
series-each-year = years
series-each-half = half years
series-each-tertial = tertials
series-each-quarter = quarters
series-each-month = months
series-each-span = longer spans

series-download = Download as CSV
series-csv-unit = unit
series-csv-measure = measure
series-csv-scale = scale
series-csv-period = period
series-csv-low = from
series-csv-high = to
series-csv-n = answers
series-csv-target = target
series-csv-status = status
series-csv-source = source

series-set = Set or change a target
series-aim = What is the target for?
series-aim-share = The share who give the answer we want
series-aim-mean = The mean
series-set-value = Target, from { $low } to { $high } { $unit }
series-set-day = When is it to be reached?
series-set-words = Who has set the target, and where?
series-set-save = Save the target
series-set-no-value = Write what the target is.
series-set-done = The target is saved. The one before it stands in the history.
series-give-up = Remove a target
series-give-up-about = The target no longer applies, but stays in the history.
series-give-up-words = Who has decided that, and why?
series-give-up-go = Remove the target
series-given-up = The target is removed. It still stands in the history.
series-history = The targets over time ({ $count })
series-history-share = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }: { $question } Target: { $value } by { DATETIME($day, dateStyle: "long") }. { $words } Entered by { $who }.
series-history-mean = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }: { $question } Target: a mean of { $value } by { DATETIME($day, dateStyle: "long") }. { $words } Entered by { $who }.
series-history-given-up = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }: { $question } The target is removed. { $words } Entered by { $who }.

series-other-none = No figures from other sources have been read in yet. The OU team can read in earlier surveys, 10-FAKTOR and figures such as sick leave.
series-source-choose = Source
series-other-heading = The figures and where they stand
series-published = Published figures from “{ $source }”. They are not from Medvirk. Medvirk’s rules for small groups have not been applied to them.

series-side-lead = Here a survey round stands beside figures from other sources, for the same unit and about the same time. The figures are never added together.
series-side-results = { $title }: { $unit }
series-side-high = Share over the middle
series-side-none = No figures from other sources are about { $unit } at this time. Figures for a larger unit do not tell how things are here, and are therefore not shown.
series-beside-factors = 10-FAKTOR beside it
series-beside-factors-note = 10-FAKTOR is a survey of its own, by KS. The scale is the same, 1–5, but the questions are others, so the means are not added together. That two figures are high at the same time does not mean that one comes from the other.
series-beside-context = Other figures beside it
series-beside-context-note = Co-variation is not cause: if sick leave goes down while the answers change, both may come from something else.
series-beside-before = { $period }, the last before the round
series-beside-nothing = –

series-kind = What kind of figures are they?
series-kind-earlier = Earlier surveys
series-kind-factors = 10-FAKTOR
series-kind-context = Other figures, such as sick leave
series-kind-earlier-about = A row for each measure: **source**, **measure** and **scale** (1–5, 1–6 or percent), preferably **target**, **wanted** (high or low) and **unit** too. The periods stand after each other (**period_1**, **value_1**, **period_2**, **value_2**) or in a row each (**period**, **value**). If you know how many answered, add it (**n**). If you also know how many gave the answer (**count**), the change can be tested.
series-kind-factors-about = A row for each unit and year: **unit**, **year**, preferably **answers**, and a column for each factor with its mean. Only the names of the factors may stand there. The items of 10-FAKTOR belong to KS and do not come into Medvirk.
series-kind-context-about = A row for each figure: **unit**, **period** (2024, 2024-T1 or 2024-Q3), **measure**, **percent** and **source**. If it is not per cent, use **value** and **scale** instead of percent.
series-example = Download an example
series-file = File (CSV or XLSX)
series-file-source = Source, if the file does not say
series-file-wanted = What is good, if the file has targets and does not say so itself?
series-file-wanted-unsaid = We do not know
series-file-wanted-high = High figures: the targets are to come up
series-file-wanted-low = Low figures: the targets are to come down
series-show = Show what will be read in
series-preview = This will be read in
series-preview-count = { $count ->
    [one] The file has one figure. Nothing is saved yet.
   *[other] The file has { NUMBER($count) } figures. Nothing is saved yet.
  }
series-preview-more = and { NUMBER($count) } more
series-confirm-lead = Check that the figures, units and periods agree with the source. If you read in something wrong, you can withdraw the whole file.
series-confirm = Confirm and save
series-kept = { $count ->
    [one] One figure is saved.
   *[other] { NUMBER($count) } figures are saved.
  }
series-warning-fractions = All the figures for “{ $measure }” are 1 or less. Are they written as fractions? 12 per cent is to be 12, not 0.12.
series-warning-which-way = { $count ->
    [one] One measure has a target, but the file does not say whether it is to come up or down. Then nobody can tell whether it is reached. Choose above what is good, or add the column “wanted” with “high” or “low”.
   *[other] { $count } measures have a target, but the file does not say whether it is to come up or down. Then nobody can tell whether they are reached. Choose above what is good, or add the column “wanted” with “high” or “low”.
  }
series-fault-where = Where
series-fault-what = What is wrong
series-imports = Files that have been read in
series-imports-none = None yet.
series-import = **{ $file }** ({ $kind }): { $count ->
    [one] one figure
   *[other] { NUMBER($count) } figures
  } from { $sources }. Read in { DATETIME($at, dateStyle: "medium", timeStyle: "short") } by { $who }.
series-import-withdrawn = Withdrawn { DATETIME($at, dateStyle: "medium", timeStyle: "short") } by { $who }: { $reason }
series-withdraw = Withdraw the file
series-withdraw-about = The figures are no longer shown. That they were read in stays here.
series-withdraw-reason = Why?
series-withdraw-go = Withdraw
series-withdrawn = The file is withdrawn. Its figures are no longer shown.

problem-series-faults = { $count ->
    [one] One thing is wrong in the file. Nothing is saved. Correct it in the spreadsheet and upload it again.
   *[other] { $count } things are wrong in the file. Nothing is saved. Correct them in the spreadsheet and upload it again.
  }
problem-series-wrong-kind = This is neither CSV nor XLSX, whatever the file is called. Save the figures again as CSV or XLSX.
problem-series-large-workbook = The workbook is too large. Save only the sheet with the figures as a file of its own.
problem-series-outdated = Somebody else has read in some of the same figures since you looked at the file. Nothing is saved now. Press “Show what will be read in” once more.
problem-series-withdrawn-already = The file has already been withdrawn.
problem-series-reason = Write why the file is withdrawn, in at most { $most } characters.
series-fault-no-headers = Found no headings. The first row must say what the columns are, as in the example.
series-fault-nothing = There are no figures under the headings.
series-fault-no-source-column = The source is missing. Write it in the field above, or add a column called “source”.
series-fault-no-period-column = A column for the time is missing. It may be called “period” or “year”.
series-fault-no-unit-column = A column for the unit is missing. It may be called “unit”.
series-fault-no-value-column = A column for the figures is missing. It may be called “value” or “percent”.
series-fault-no-scale-column = The scale is missing. Add a column called “scale”, with for instance 1–5, 1–6 or percent.
series-fault-no-factors = No column has the name of one of the ten factors of 10-FAKTOR.
series-fault-no-heading = The column has figures but no heading. Write which factor it is, or remove it.
series-fault-heading-twice = “{ $heading }” is there twice. Each factor can have only one column.
series-fault-item = “{ $heading }” looks like an item of 10-FAKTOR. KS has the copyright to the items, and they are not to be stored in Medvirk. Remove the column and keep only the factors.
series-fault-no-factor = “{ $heading }” is not the name of one of the ten factors. Only factor names, unit, year and answers may stand here. KS has the copyright to the items.
series-fault-few = The row rests on { $n } answers. 10-FAKTOR is not shown for fewer than { $fewest }, so figures for so few do not come in here either. Remove the row.
series-fault-no-period = The time is missing.
series-fault-period = “{ $value }” is not a period. Write for instance 2024, 2024-T1 (tertial 1), 2024-Q3 (quarter 3) or 2024-05 (May).
series-fault-no-unit = The unit is missing.
series-fault-unknown-unit = “{ $unit }” is not in the organisation, neither as an id, a name nor another name. Correct the name, or add it as another name on the page “Organisation”.
series-fault-several-units = Several units are called “{ $unit }”. Write the id instead: { $ids }.
series-fault-no-source = The source is missing.
series-fault-no-measure = The name of the measure is missing.
series-fault-no-scale = The scale is missing. Write for instance 1–5, 1–6 or percent.
series-fault-scale = “{ $value }” is not a scale. Write for instance “1 to 5”, “1 to 6”, “percent” or “number”. Spreadsheets often turn 1-5 into a date.
series-fault-other-scale = “{ $measure }” is on the scale { $scale ->
    [percent] per cent
    [number] numbers
   *[other] { $scale }
  } here, but { $other ->
    [percent] per cent
    [number] numbers
   *[other] { $other }
  } elsewhere for the same source. Figures on different scales cannot stand in one series. Give them different names.
series-fault-outside = { $value } is outside the scale { $scale ->
    [percent] 0–100 per cent
    [number] for numbers
   *[other] { $scale }
  }.
series-fault-wanted = “{ $value }” cannot be read. Write “high” if the aim is to come up, or “low” if it is to come down.
series-fault-no-value = The figure is missing.
series-fault-count-scale = How many gave the answer can be used only where the scale is percent, not { $scale }.
series-fault-count = The count { $count } must have the number of answers (n) beside it, and cannot be larger than that.
series-fault-count-disagrees = { $count } of { $n } is another percentage than the one in the row. Check with the source.
series-fault-twice = “{ $measure }” is in row { $first } too, for the same unit and time.
series-fault-known = “{ $measure }” for { $period } has already been read in from the same source, for the same unit. Withdraw the old file first if the figure has been corrected.
series-fault-no-text = The text is too long or has characters that cannot be shown. It may have at most { $most } characters.
series-fault-no-number = “{ $value }” is not a number.
series-fault-no-whole = “{ $value }” is not a whole number.
series-fault-formula = The cell has a formula without a result. Open the file in the spreadsheet, let it finish calculating, save, and upload it again.
problem-target-aim = No such target can be set for this question. The questionnaire must say which answer is wanted.
problem-target-outside = The target must lie between { NUMBER($low) } and { NUMBER($high) }.
problem-target-day = Choose a day to come for when the target is to be reached.
problem-target-words = Write who has set or removed the target, and where that was decided. At most { $most } characters.
problem-target-unchanged = This target already applies. Nothing is changed.
problem-target-none = No target has been set for this question.
problem-target-unit = The unit does not exist.
audit-target-set = set a target
audit-target-given-up = removed a target
audit-series-imported = read in figures from other sources
audit-series-withdrawn = withdrew figures that had been read in
stored-table-target-entry = Targets for the questions, who has set them, and when.
stored-table-series-import = Files with figures from other sources, who read them in, and when.
stored-table-series-figure = Published figures from other sources, for instance sick leave in an area.
stored-table-series-withdrawal = Which files have been withdrawn, and why.
