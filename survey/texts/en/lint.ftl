# Warnings about a questionnaire: lint-<code> says what we see, lint-<code>-fix what can be done.

lint-mark = warning

lint-double-space = double space in “{ $excerpt }” ({ $language })
lint-double-space-fix = remove one of the spaces; if the text is approved like this, mark the correction “change_kind: typo”
lint-number-missing = the question has no number in the case paper, but others have
lint-number-missing-fix = check the numbering in the case paper, and set “source_number” if there is one
lint-number-repeated = number { $number } is also used for “{ $other }”
lint-number-repeated-fix = check the numbering in the case paper
lint-number-gap = the numbering jumps from { $last } to { $number }
lint-number-gap-fix = check whether a question has been left out
lint-if-without-relevant = the question begins with a condition, but is put to everybody
lint-if-without-relevant-fix = use “relevant” so that only those concerned get it, or have an answer for the others
lint-two-in-one = this may be two questions in one
lint-two-in-one-fix = split it if it is possible to agree with one part and disagree with the other
lint-reads-exclusive = the answer “{ $label }” seems to rule out the others, but is not marked so
lint-reads-exclusive-fix = set “exclusive: true” on “{ $choice }” if it cannot be chosen together with others
lint-reads-missing = the answer “{ $label }” does not look like an answer to the question, but is counted as one
lint-reads-missing-fix = set “missing: true” on “{ $choice }”
lint-unlabelled-middle = { $others ->
        [0] the scale has points without a text
        [one] the scale here and in one more question has points without a text
       *[other] the scale here and in { $others } more questions has points without a text
    }
lint-unlabelled-middle-fix = say “answered { $low } or { $high }” about the answers, not for example “somewhat agree”
lint-window-wording = the period is called “{ $words }” here, but “{ $others }” in “{ $other }”
lint-window-wording-fix = use the same words for the same period
lint-window-differs = the question is about the last { $months } months, while “{ $other }” is about the last { $others }
lint-window-differs-fix = use the same period if the answers are to be read together
lint-period-unset = the text says “{ $words }”, but “reference_period” is not { $months }
lint-period-unset-fix = set “reference_period: { $months }”, so that Medvirk warns when two rounds are too close

check-ok = { $file }: fine, { $questions ->
        [one] one question
       *[other] { $questions } questions
    }, fingerprint { $fingerprint }
