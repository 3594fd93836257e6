# The page about pilots. $before and $after are shares, numbers or titles of rounds; shares come with their counts.
page-pilots = Pilots
page-pilots-about = See whether the pilots changed, and what numbers this small can say.
pilots-lead = Has anything changed in the units that are trying something new, and how sure is that? This page says no more than the numbers can carry.
pilots-choose = Trial
pilots-option = { $before } → { $after }
pilots-option-published = Published figures: Piloting the trust reform
pilots-none = No pilots have been measured both before and after yet. Pilots are chosen when survey rounds are planned.
pilots-not-comparable = None of the pilots can be compared between the two rounds.
pilots-question = Question
pilots-hidden = :
pilots-hidden-sentence = Too few answers to be shown.
pilots-of = { $count } of { $n }
pilots-share = { $share } ({ $count } of { $n })
pilots-at-most = at most { $count } of { $n }
pilots-at-least = at least { $count } of { $n }
pilots-from-to = { $low } to { $high } of { $n }
pilots-weakest = Sensitive questions in small groups are told only as “at most” or “at least”. The change given is then the weakest the numbers can mean, and the uncertainty covers every possibility.
pilots-months =
    { $count ->
        [one] about one month
       *[other] about { $count } months
    }
pilots-days =
    { $count ->
        [one] one day
       *[other] { $count } days
    }

# Warnings
pilots-warning-late = The first measurement was not made before the trial: the trial began on { DATETIME($start, dateStyle: "long") }, and the survey opened on { DATETIME($opened, dateStyle: "long") }, { $time } later. Whatever changed in between is not included.
pilots-warning-no-start = Nobody has said when the trial began. We therefore do not know whether the first measurement was made before it.
pilots-warning-mixed-in =
    { $count ->
        [one] One pilot has too few answers to be shown. It is counted with the rest.
       *[other] { $count } pilots have too few answers to be shown. They are counted with the rest.
    }
pilots-warning-other-rest = The rest are not the same units both times. The difference from the rest may come from who was asked.

# What so few can show
pilots-size-heading = What so few answers can show
pilots-size-lead = This depends on how many answered, not on what they answered. The table tells how large a change must be for us to find it as a rule, when half agree to begin with and the question is tested on its own. With many tested at once, it takes more. Smaller changes are easily missed.
pilots-size-pilot = Pilot
pilots-size-before = Answers before
pilots-size-after = Answers after
pilots-size-least = Smallest change we see
pilots-size-points = { $size } percentage points
pilots-size-nothing = none, however large
pilots-size-little-room = Where nearly everybody agrees to begin with, there is no room left to show a rise.
pilots-answered = { $n } of { $invited } ({ $rate })

# The case paper
pilots-case-heading = Text for the case paper
pilots-case-about = The text can be copied into a case paper as it is.
pilots-case-intro =
    { $questions ->
        [one] { $pilots } answered the same question in a survey from { DATETIME($before, dateStyle: "long") } and one from { DATETIME($after, dateStyle: "long") }.
       *[other] { $pilots } answered the same { $questions } questions in a survey from { DATETIME($before, dateStyle: "long") } and one from { DATETIME($after, dateStyle: "long") }.
    }
pilots-case-late = The first measurement was made { $time } after the trial began, so changes in that time are not included.
pilots-case-pilot = { $name } ({ $before } answers before and { $after } after): { $verdicts }.
pilots-case-rise = a rise on { $items }
pilots-case-fall = a fall on { $items }
pilots-case-none = no certain change on question { $items }
pilots-case-few = too few answers to say anything about change on question { $items }
pilots-case-withheld = too few answers to be shown on question { $items }
pilots-case-hidden = { $name }: too few answers to be shown.
pilots-case-together-none = Seen together, and each compared with itself, the pilots show no certain change on any question.
pilots-case-together = Seen together, and each compared with itself, the pilots show { $items }.
pilots-case-together-item = { $change }, { $size }
pilots-case-similar = The pilots are also compared with units of similar size that tried nothing. In { $count } of { $n } comparisons the pilot was among the 5 per cent of the units that changed the most. Chance alone would have given { $expected }.
pilots-case-under-one = fewer than one
pilots-case-about-so-many =
    { $count ->
        [one] about one
       *[other] about { $count }
    }
pilots-case-similar-few = The pilots are also compared with units of similar size that tried nothing. They are so few (at most { $most }) that chance cannot be ruled out, however much a pilot changed.
pilots-case-no-similar = There are no units of similar size to compare with.
pilots-case-rest = Compared with the rest of those who were asked, the difference in change is larger than the uncertainty for { $count } of { $n } results. Chance alone would have given { $expected }.
pilots-case-none-means = That a change is not certain does not mean that everything is as before.
pilots-case-holds = The results hold for those who took part and answered.

# Each pilot
pilots-each-heading = Each pilot, before and after
pilots-each-lead = Each pilot is compared with itself. It is taken into account that several questions are examined at once.
pilots-each-question = Question by question

# All together
pilots-together-heading = The pilots together
pilots-together-lead = Each pilot is compared with itself first. Then the changes are put together, weighted by how many answered (Mantel–Haenszel).
pilots-together-one = Only one pilot can be shown, so there is nothing to put together.
pilots-together-size = { $difference } percentage points (uncertainty: { $interval })
pilots-together-line = { $name }: { $size }. All in one heap: { $naive }.
pilots-together-several =
    { $count ->
        [0] None of the { $n } results shows a certain change.
        [one] One of the { $n } results shows a certain change:
       *[other] { $count } of the { $n } results show a certain change:
    }
pilots-all-numbers = All the numbers
pilots-together-result = Result
pilots-together-verdict = Conclusion
pilots-together-difference = Change (percentage points)
pilots-together-interval = Uncertainty (95%)
pilots-together-p = p (Holm)
pilots-together-naive = All in one heap
pilots-together-pilots = Pilots included
pilots-together-naive-about = “All in one heap” is what comes of adding the persons up without regard to which pilot they are in. A pilot that becomes a larger or smaller part of the answers then looks like a change. The number is here because it is the one that is often quoted.

# Units of similar size
pilots-similar-heading = Beside units of similar size
pilots-similar-lead = It is the units that were chosen, not the employees. So we ask first whether the pilot changed more than other units: those that had from half as many to twice as many answers as the pilot the first time, and tried nothing.
pilots-similar-none = No unit of similar size is shown both times. We therefore do not know how much such units change by themselves.
pilots-similar-rank = { $name }: number { $rank } of { $count }, the largest rise being number 1. { $far } of the { $count } units, the pilot included, changed at least as much, up or down (p = { $p }). p could not have been lower than { $smallest }.
pilots-similar-few = With fewer than 20 units in all, the pilot included, no pilot can be among the 5 per cent that changed the most. The rank only shows how the pilot stands to the others.
pilots-similar-many =
    { $count ->
        [one] This is the only comparison.
       *[other] There are { $count } such comparisons in all. Some of them stand out by chance alone.
    }
pilots-dots-key = Filled diamond: the pilot. Ring: another unit of similar size.
pilots-dots-row =
    { $far ->
        [one] { $name }: changed the most of { $count } units
       *[other] { $name }: { $far } of { $count } units changed at least as much
    }
pilots-dots-title-none = { $name }: no pilot is among the 5 per cent that changed the most
pilots-dots-title =
    { $count ->
        [one] { $name }: one pilot is among the 5 per cent that changed the most
       *[other] { $name }: { $count } pilots are among the 5 per cent that changed the most
    }
pilots-dots-note = Change in percentage points. To the right of the middle is a rise, to the left a fall.

# The rest
pilots-rest-heading = Beside the rest of those who were asked
pilots-rest-lead = The pilots’ change, less the change among everybody else who was asked both times.
pilots-rest-warning = This holds only if the pilots and the rest would have developed alike without the trial. Nobody can know that, and the pilots were chosen, not drawn. It holds for those who took part and answered.
pilots-rest-not-asked = The rest were not asked. We therefore do not know what would have happened without the trial.
pilots-rest-hidden = The rest, or the pilots together, have too few answers to be shown both times. They therefore cannot be compared.
pilots-rest-result = Result
pilots-rest-pilots = The pilots
pilots-rest-others = The rest
pilots-rest-difference = Difference (percentage points)
pilots-rest-interval = Uncertainty (95%)
pilots-rest-scale = Chance of a higher answer
pilots-rest-theta = { $pilots } against { $others }
pilots-rest-line = { $name }: the pilots { $pilots }, the rest { $others }. Difference: { $difference } percentage points (uncertainty: { $interval }).
pilots-rest-scale-about = “Chance of a higher answer”: draw one answer from each round. How often is the later one the higher? Equal answers count half, so 50% means no difference. The pilots are counted as one group here.
pilots-rest-many = For { $count } of { $n } results the difference is larger than the uncertainty. Chance alone does that for about one in twenty.

# Themes, and more than two rounds
pilots-themes-heading = The themes of the questionnaire
pilots-themes-lead = The mean of the changes on the questions of each theme, for the pilots together. This is a summary, not a new test. Plus means that more agree, or fewer where the questionnaire wants that.
pilots-theme = { $title }: { $mean } percentage points on average over { $known } of { $asked } questions ({ $up } with plus, { $down } with minus).
pilots-theme-hidden = { $title }: too few answers to be shown.
pilots-fading-heading = Does the change last?
pilots-fading-lead = Each later round is compared with the first (“{ $title }”), for the pilots together, in percentage points. The course is read off the numbers, not tested, and is told only where the change right after was sure.
pilots-fading-course = Course
pilots-fading-smaller = smaller than right after
pilots-fading-larger = larger than right after
pilots-fading-same = as right after
pilots-fading-turned = turned around
pilots-fading-none = no sure change to follow
pilots-fading-unknown = cannot be shown

# Shares before and after
pilots-shares-title-none = None of the pilots shows a certain change
pilots-shares-title = { $count } pilots: { $rises } with a rise, { $falls } with a fall
pilots-shares-note = Ring: before. Dot: after. The thin line shows where “after” may lie when the uncertainty is taken into account.

# Files
pilots-csv-least = Change, at least
pilots-csv-most = Change, at most

# Published figures
pilots-reconstructed = Published figures. Reconstructed; assumes that everybody answered.
pilots-published-about = Published figures from the PSU case “Pilotering av tillitsreform i Fredrikstad kommune”. It gives percentages and numbers of answers. How many agreed is reconstructed; that assumes that everybody answered the question.
pilots-published-late =
    { $months ->
        [one] The first measurement was made one month after the trial began. Changes in that time are not included.
       *[other] The first measurement was made { $months } months after the trial began. Changes in that time are not included.
    }
pilots-published-statement = Statement: **{ $statement }**
pilots-published-agree = strongly or somewhat agree
pilots-published-other = another answer
pilots-published-size = The share who agreed went from { $before } to { $after }: { $difference } percentage points (uncertainty: { $interval }).
pilots-published-same =
    { $count ->
        [one] 1 agreed both times.
       *[other] { $count } agreed both times.
    }
pilots-published-together = All pilots together, each compared with itself: { $size }. Conclusion: { $verdict }.
pilots-published-naive = All in one heap, it is { $naive } percentage points. That mixes in that the pilots are different parts of the answers before and after. p = { $p }.
pilots-published-no-others = The rest were not asked, and no other units were measured. We therefore do not know how much units of that size change by themselves, or what would have happened without the trial.
pilots-published-case = { $pilots } answered at the start and at the end to the statement “{ $statement }”.
pilots-published-item = { $unit }: { $before } agreed before and { $after } after, { $verdict }.
pilots-published-case-end = The rest of the municipality was not asked, and the first measurement was made { $months } months after the trial began. The counts are reconstructed from published percentages; that assumes that everybody answered. The results hold for those who took part and answered.

# Events on the timeline
event-heading = Timeline
event-lead = Other things that happened may explain a change too. Events are shown on every trend of the units they concern.
event-round = Survey: { $title }
event-start = The trial began
event-day = { DATETIME($first, dateStyle: "long") }: { $words }
event-days = { DATETIME($first, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }: { $words }
event-in-words = { $kind } ({ $unit }): { $words }
event-everywhere = The whole municipality
event-kind-new-leader = New leader
event-kind-downsizing = Downsizing
event-kind-reorganisation = Reorganisation
event-kind-other = Other
event-add = Add an event
event-add-go = Add
event-change = Correct or withdraw an event
event-change-go = Save the correction
event-withdraw-go = Withdraw the event
event-which = Event
event-no-names = Write what happened, never whom it concerned: “New leader”, not a name. Everybody who sees the results can read it.
event-kind = What kind of event
event-unit = Where
event-words = What happened (at most 120 characters)
event-words-example = Two teams became one
event-first = From
event-last = Until
event-added = The event is added: { $words }
event-changed = The event is corrected: { $words }
event-withdrawn = The event is withdrawn: { $words }
problem-event-words = Write what happened, in at most { $most } characters and on one line.
problem-event-order = The event ends before it begins. Look at the dates.
problem-event-long = The event lasts more than three years. Look at the dates, or add its beginning and end one by one.
problem-event-unit = There is no such unit. Choose another.
problem-event-gone = Somebody else has corrected or withdrawn the event. Look at the list once more.
audit-event-added = added an event
audit-event-changed = corrected an event
audit-event-withdrawn = withdrew an event
stored-table-timeline-event = Events in the units, such as reorganisations, with dates and a few words. Never names of persons.
