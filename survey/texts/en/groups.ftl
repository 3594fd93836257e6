# Two groups of different people compared. $first and $second are their names.
groups-heading = Difference between { $before } and { $after }
groups-different-people = These are different people: { $first } and { $second } have no workplaces in common. The figures tell how the groups differ, not that anything went up or down.
groups-rise = Higher than { $first }
groups-fall = Lower than { $first }
groups-none = No certain difference
groups-mean = The mean is { $before } in { $first } and { $after } in { $second }, a difference of { $difference } (uncertainty: { $low } to { $high }).
groups-odds-rise = an answer from { $second } is higher than one from { $first } in { $share } of cases (equal answers count half)
groups-odds-fall = an answer from { $second } is lower than one from { $first } in { $share } of cases (equal answers count half)
groups-divided = the answers from { $second } are more divided than those from { $first }
groups-mean-apart = The mean does not show this difference: it is { $before } in { $first } and { $after } in { $second }.
groups-share = The share that answered { $answer } is { $before } in { $first } and { $after } in { $second }: { $difference } percentage points (uncertainty: { $low } to { $high }).
groups-share-weakest = The share that answered { $answer } is { $before } in { $first } and { $after } in { $second }. The exact numbers are not known, so we build on the smallest difference they can hide: { $difference } percentage points (uncertainty: { $low } to { $high }).
groups-share-either = The share that answered { $answer } is { $before } in { $first } and { $after } in { $second }. The exact numbers are not known, and the difference may go either way (uncertainty: { $low } to { $high } percentage points).
groups-part-only = The other answers are not compared, because they are not shown for both groups.
groups-same-count =
    { $count ->
        [0] Nobody answered this in either group.
        [one] One answered this in each group.
       *[other] Equally many answered this in both groups: { $count }.
    }
groups-detect = With the question tested on its own, this many answers would usually let us notice { $second } being higher by { $rise } or lower by { $fall }. With many tested at once, it takes more. Smaller differences are easily missed.
groups-detect-no-rise = With the question tested on its own, this many answers would usually let us notice { $second } being lower by { $fall }. With many tested at once, it takes more. That it is higher could not have been noticed: there is too little room left above.
groups-detect-no-fall = With the question tested on its own, this many answers would usually let us notice { $second } being higher by { $rise }. With many tested at once, it takes more. That it is lower could not have been noticed: there is too little room left below.
groups-detect-nothing = With so few answers we cannot notice any difference, however large.
groups-detect-fewest = We say nothing about differences when fewer than { $fewest } are counted in the percentages in either group.
groups-summary-nothing = None of the results shows a certain difference.
groups-summary-rise = Higher in { $second } than in { $first }: { $items }.
groups-summary-fall = Lower in { $second } than in { $first }: { $items }.
groups-summary-none = No certain difference: { $items }.
groups-summary-few = Too few answers to say whether there is a difference: { $items }.
groups-summary-broken = Cannot be compared, because the question was not asked in the same way of both groups: { $items }.
groups-none-means = “No certain difference” does not mean that the groups are alike, only that the difference is no larger than chance can give.
groups-item-mean = { $name }: the mean is { $before } in { $first } and { $after } in { $second } on a scale from { $bottom } to { $top }
groups-item-odds = { $name }: { $odds }, and the share that answered { $answer } is { $before } in { $first } and { $after } in { $second }
groups-item-odds-divided = { $name }: { $odds }, the share that answered { $answer } is { $before } in { $first } and { $after } in { $second }, and the answers from { $second } are more divided
groups-item-share = { $name }: the share that answered { $answer } is { $before } in { $first } and { $after } in { $second }
groups-several =
    { $changed ->
        [0] Each answer was examined apart. None of the { $n } shows a certain difference.
        [one] Each answer was examined apart. One of the { $n } shows a certain difference:
       *[other] Each answer was examined apart. { $changed } of the { $n } show a certain difference:
    }
groups-column-first = { $first }
groups-column-second = { $second }
groups-column-difference = Difference
groups-column-superiority = Chance of a higher answer in { $second }
groups-details-words = The conclusion follows one rule: higher or lower when p is under 0.05, adjusted for the { $tests } results examined (Holm). p comes from the Brunner–Munzel test for scales and Barnard’s test for shares. “Too few to say” stands where fewer than 10 are counted in either group, or where no difference in that direction could have been noticed. “Chance of a higher answer”: draw one answer from each group. How often is the one from { $second } higher? Ties count half, so 50 % means no difference.
groups-independent = The groups may have differed long before the survey. A difference does not say what it comes from.
groups-chart-title-none = None of the scales shows a certain difference
groups-chart-title = Questions with a scale: { $rises } higher in { $second }, { $falls } lower, { $others } without a certain difference
