# What changed between two tranches. $before and $after are numbers, shares or titles.
change-heading = Change from { $before } to { $after }
change-rise = Increase
change-fall = Decrease
change-none = No certain change
change-few = Too few to say
change-mean = The mean went from { $before } to { $after }, a change of { $difference } (uncertainty: { $low } to { $high }).
change-odds-rise = an answer from the last round is higher than one from the first in { $share } of cases (equal answers count half)
change-odds-fall = an answer from the last round is lower than one from the first in { $share } of cases (equal answers count half)
change-divided = the answers have become more divided
change-mean-apart = The mean does not show this change: it was { $before } and is { $after }.
change-share = The share that answered { $answer } went from { $before } to { $after }: { $difference } percentage points (uncertainty: { $low } to { $high }).
change-share-weakest = The share that answered { $answer } went from { $before } to { $after }. The exact numbers are not known, so we build on the smallest change they can hide: { $difference } percentage points (uncertainty: { $low } to { $high }).
change-share-either = The share that answered { $answer } was { $before } and then { $after }. The exact numbers are not known, and the change may go either way (uncertainty: { $low } to { $high } percentage points).
change-part-only = The other answers are not compared, because they are not shown for both rounds.
change-same-count =
    { $count ->
        [0] Nobody answered this either time.
        [one] One answered this both times.
       *[other] Equally many answered this both times: { $count }.
    }
change-persons =
    { $count ->
        [one] The difference corresponds to 1 person.
       *[other] The difference corresponds to { $count } people.
    }
change-detect = With the question tested on its own, this many answers would usually let us notice an increase of { $rise } or a decrease of { $fall }. With many tested at once, it takes more. Smaller changes are easily missed.
change-detect-no-rise = With the question tested on its own, this many answers would usually let us notice a decrease of { $fall }. With many tested at once, it takes more. An increase could not have been noticed: there is too little room left above.
change-detect-no-fall = With the question tested on its own, this many answers would usually let us notice an increase of { $rise }. With many tested at once, it takes more. A decrease could not have been noticed: there is too little room left below.
change-detect-nothing = With so few answers we cannot notice any change, however large.
change-detect-fewest = We say nothing about change when fewer than { $fewest } are counted in the percentages either time.
change-detect-steps = at least { $size } in the mean
change-detect-points = at least { $size } percentage points
change-summary-nothing = None of the results shows a certain change.
change-summary-rise = Increase: { $items }.
change-summary-fall = Decrease: { $items }.
change-summary-none = No certain change: { $items }.
change-summary-few = Too few answers to say whether anything changed: { $items }.
change-summary-broken = Cannot be compared, because the question was not asked in the same way both times: { $items }.
change-summary-suppressed = Too few answers to be shown: { $items }.
change-none-means = “No certain change” does not mean that all is as before, only that the difference is no larger than chance can give.
change-method = It is taken into account that many questions were examined at once. The results hold for those who answered.
change-question = question { $number }
change-question-answer = question { $number }, the answer { $answer }
change-questions = question no. { $numbers }
change-part = { $number } ({ $count } of { $n } answers)
change-item-label = { $name } ({ $label })
change-item-mean = { $name }: the mean went from { $before } to { $after } on a scale from { $bottom } to { $top }
change-item-odds = { $name }: { $odds }, and the share that answered { $answer } went from { $before } to { $after }
change-item-odds-divided = { $name }: { $odds }, the share that answered { $answer } went from { $before } to { $after }, and the answers have become more divided
change-item-share = { $name }: the share that answered { $answer } went from { $before } to { $after }
change-several =
    { $changed ->
        [0] Each answer was examined apart. None of the { $n } shows a certain change.
        [one] Each answer was examined apart. One of the { $n } shows a certain change:
       *[other] Each answer was examined apart. { $changed } of the { $n } show a certain change:
    }
change-details = All results, and how they were worked out
change-column-result = Result
change-column-verdict = Conclusion
change-column-before = Before
change-column-after = After
change-column-difference = Change
change-column-interval = Uncertainty (95 %)
change-column-p = p (Holm)
change-column-superiority = Chance of a higher answer
change-mean-short = mean { $value }
change-share-short = { $answer }: { $share }
change-n = n = { $n }
change-points = { $value } points
change-between = { $low } to { $high }
change-p-under = under { $limit }
change-superiority = { $share } ({ $interval })
change-details-words = The conclusion follows one rule: increase or decrease when p is under 0.05, adjusted for the { $tests } results examined (Holm). p comes from the Brunner–Munzel test for scales and Barnard’s test for shares. “Too few to say” stands where fewer than 10 are counted either time, or where no change in that direction could have been noticed. “Chance of a higher answer”: draw one answer from each survey round. How often is the last one higher? Ties count half, so 50 % means no difference.
change-independent = We do not know who answered, so the rounds are treated as two independent groups. Some may have left or joined, and some may not have answered one of the times.
change-warning-overlap =
    { $count ->
        [one] Question { $numbers } is about the last { $months } months, but less time passed between the survey rounds. The same event may be counted both times.
       *[other] Questions { $numbers } are about the last { $months } months, but less time passed between the survey rounds. The same event may be counted both times.
    }
change-warning-season = The survey rounds were held at different times of the year ({ $before } and { $after }). Some of the difference may be due to the season.
change-chart-title-none = None of the scales shows a certain change
change-chart-title = Questions with a scale: { $rises } with an increase, { $falls } with a decrease, { $others } without a certain change
change-chart-key = ○ { $before }, ● { $after }
change-chart-note = The dots are means. The thin line shows where { $after } may lie compared with { $before } when uncertainty is counted in.
change-chart-row = { $name }, { $change }: { $verdict }.
