# The results page. The first texts of it stand in pages.ftl.
results-tranches = Survey rounds
results-tranches-help = Choose one, or several to compare. The first is compared with the last.
results-round = { $title } ({ $opened })
results-choose-one = Choose at least one survey round.
results-unit = Unit (type to search)
results-unit-in = { $unit } – { $above }
results-group = Group: { $name }
results-hidden-below =
    { $count ->
        [one] One unit under { $unit } has too few answers to be shown by itself. Its answers are counted in the unit above.
       *[other] { $count } units under { $unit } have too few answers to be shown by themselves. Their answers are counted in the unit above.
    }
results-withheld =
    { $count ->
        [one] “:” means too few answers to show. The limit is { $limits }.
       *[other] “:” means too few answers to show. The limits are { $limits }.
    }
results-classed = Sensitive questions in small groups are shown as “at most 2” or “at least …” when almost nobody or almost everybody gave the same answer. So nobody can know that all answered alike.
results-different-words = The question had another meaning in { $title }. The line is broken there.
results-broken = The line is broken at { $title }. { $reason }
results-broken-other-units = The unit had other workplaces then.
results-apart = { $title } asked entirely different people from { $last }, and is left out here. Choose only these two to compare them as groups.
results-partly = Not the same workplaces were asked in { $before } and in { $after }. Some of the difference may be due to who was asked.
results-sorted = What has most certainly changed or differs stands first.
results-series = Round by round
results-series-about = The share that gave the same answer in each round. For scales it is the answers over the middle.
results-series-table = Table, round by round
results-series-broken = not the same question
results-extent = How much is not shown
results-extent-about = Totals for the whole survey round. Which units or questions a rule has hidden is not told here.
results-extent-units = { $shown } of { $units } units are shown.
results-extent-cells = Of { $cells } results (units × questions), { $shown } are shown in full and { $classed } in part. { $suppressed } are not shown.
results-extent-opened = Had the same share answered in every unit last time, we could have shown { $rates }.
results-extent-rate = { $units } units at { $rate } answers
results-open-data = Open data (municipality and areas, whole per cent): { $title }
results-open-data-file = open-data
open-data-unit = Unit
open-data-level = Level
open-data-respondents = Respondents
open-data-number = No.
open-data-question = Question
open-data-answer = Answer
open-data-low = At least (per cent)
open-data-high = At most (per cent)
results-stacked = Show as stacked bars of equal length
results-heatmap = Show the units beside one another
