# Sentences about results. $amount is "62%" or "15 of 17"; $answers and $label are the questionnaire's own words.
finding-suppressed = too few answers to show
finding-suppressed-sentence = Too few answers to show.
finding-nobody = Nobody has answered this question.
finding-nobody-on-scale = Nobody has answered on the scale.
finding-of = { $count } of { $n }
finding-quoted = “{ $label }”
finding-question = Question { $number }: { $label }
finding-side = { $label }: { $sentence }
finding-holds-for = The figures hold for those who answered.
finding-word-agree = agree
finding-agree =
    { $count ->
        [one] { $degrees } agrees
       *[other] { $degrees } agree
    }
finding-answered = answered { $answers }
finding-scale = { $amount } { $words } ({ $beside }).
finding-mean = The mean is { $mean }.
finding-outside =
    { $count ->
        [one] One answered { $answer }.
       *[other] { $count } answered { $answer }.
    }
finding-single = { $amount } answered { $answer }
finding-single-most = Most answered { $answer }: { $amount }
finding-most-chosen = Chosen most often: { $choices }.
finding-chosen = { $answer } ({ $share }, { $count } of { $n })
finding-exclusive = { $share } chose { $answer } ({ $count } of { $n }).
finding-text =
    { $count ->
        [0] Nobody has written anything here.
        [one] One person has written an answer.
       *[other] { $count } have written an answer.
    }
finding-all-shares = { $n } answers. { $shares }.

# Bounds, where the exact number could tell what everybody answered
class-at-most = at most { $amount }
class-at-least = at least { $amount }
class-between = between { $low } and { $high }
class-chosen = { $amount } chose { $answer }
class-chosen-by =
    { $count ->
        [one] Chosen by { $amount }: { $answers }.
       *[other] Chosen by { $amount } each: { $answers }.
    }

# Charts
chart-title-two = { $what }: { $sides }
chart-title-side = { $amount } ({ $label })
chart-title-share = { $amount } { $words }
chart-title-most-chosen = Chosen most often: { $answer } ({ $amount })
chart-title-most-chosen-two = Chosen most often is { $answer }: { $sides }
chart-title-answered = Answered { $answer }
chart-title-chosen = Chose { $answer }
chart-title-nobody = Nobody has answered
chart-title-suppressed = Too few answers to show
chart-overview-title = Most { $words } to question { $most } ({ $most-share }), fewest to question { $least } ({ $least-share })
chart-overview-title-agree = Most { $words } with statement { $most } ({ $most-share }), fewest with statement { $least } ({ $least-share })
chart-overview-title-of-one = Question { $number }: { $title }
chart-overview-title-uncertain = Those who { $words }, question by question
chart-overview-description = { $title }. { $questions }
chart-overview-row = Question { $number }, { $label }: { $sentence }
chart-totals-numbers = Bold figures: answered { $low } (left) and { $high } (right).
chart-totals-labels = Bold figures: the sum on each side.
chart-ends-several = { $number } is { $labels }.
chart-outside-base = { $answer } is not part of the percentages on the scale.
chart-several-allowed = Per cent of those who chose at least one option. Each could choose several.
chart-one-part = Bars in one colour show { $answers } together, out of all who answered. The other answers are not shown.
chart-bounded = The number lies somewhere in the hatched part.
chart-middle = Answered { $step }
chart-n = n = { $n }
chart-n-blank =
    { $blank ->
        [0] n = { $n }
        [one] n = { $n }, 1 did not answer
       *[other] n = { $n }, { $blank } did not answer
    }
chart-tip = { $answer }: { $share } ({ $count } of { $n })

# Tables and files
table-answer = Answer
table-count = Count
table-share = Share
table-interval = Uncertainty (95%)
table-of-series = { $label }: { $heading }
table-high = Sum of { $answers }
table-n = Part of the percentages (n)
table-blank = Did not answer
table-mean = Mean
table-withheld = { $sign } means: too few answers to show
csv-unit = Unit
csv-series = Survey round
csv-number = No.
csv-question = Question
csv-answer = Answer
csv-count = Count
csv-n = Of (n)
csv-share = Share
csv-low = Lower limit (95%)
csv-high = Upper limit (95%)
csv-mean = Mean
csv-blank = Did not answer
csv-source = Source
