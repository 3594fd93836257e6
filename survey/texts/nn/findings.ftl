# Sentences about results. $amount is "62 %" or "15 av 17"; $answers and $label are the questionnaire's own words.
finding-suppressed = for få svar til å visast
finding-suppressed-sentence = For få svar til å visast.
finding-nobody = Ingen har svart på dette spørsmålet.
finding-nobody-on-scale = Ingen har svart på skalaen.
finding-of = { $count } av { $n }
finding-quoted = «{ $label }»
finding-question = Spørsmål { $number }: { $label }
finding-side = { $label }: { $sentence }
finding-holds-for = Tala gjeld dei som svarte.
finding-word-agree = einig
finding-agree =
    { $count ->
        [one] er { $degrees } einig
       *[other] er { $degrees } einige
    }
finding-answered = svarte { $answers }
finding-scale = { $amount } { $words } ({ $beside }).
finding-mean = Gjennomsnittet er { $mean }.
finding-outside =
    { $count ->
        [one] Éin svarte { $answer }.
       *[other] { $count } svarte { $answer }.
    }
finding-single = { $amount } svarte { $answer }
finding-single-most = Flest svarte { $answer }: { $amount }
finding-most-chosen = Oftast valt: { $choices }.
finding-chosen = { $answer } ({ $share }, { $count } av { $n })
finding-exclusive = { $share } valde { $answer } ({ $count } av { $n }).
finding-text =
    { $count ->
        [0] Ingen har skrive noko her.
        [one] Éin har skrive eit svar.
       *[other] { $count } har skrive eit svar.
    }
finding-all-shares = { $n } svar. { $shares }.

# Bounds, where the exact number could tell what everybody answered
class-at-most = høgst { $amount }
class-at-least = minst { $amount }
class-between = mellom { $low } og { $high }
class-chosen = { $amount } valde { $answer }
class-chosen-by =
    { $count ->
        [one] Valt av { $amount }: { $answers }.
       *[other] Valde av { $amount } kvar for seg: { $answers }.
    }

# Charts
chart-title-two = { $what }: { $sides }
chart-title-side = { $amount } ({ $label })
chart-title-share = { $amount } { $words }
chart-title-most-chosen = Oftast valt: { $answer } ({ $amount })
chart-title-most-chosen-two = Oftast valt er { $answer }: { $sides }
chart-title-answered = Svarte { $answer }
chart-title-chosen = Valde { $answer }
chart-title-nobody = Ingen har svart
chart-title-suppressed = For få svar til å visast
chart-overview-title = Flest { $words } på spørsmål { $most } ({ $most-share }), færrast på spørsmål { $least } ({ $least-share })
chart-overview-title-agree = Flest { $words } i påstand { $most } ({ $most-share }), færrast i påstand { $least } ({ $least-share })
chart-overview-title-of-one = Spørsmål { $number }: { $title }
chart-overview-title-uncertain = Delen som { $words }, spørsmål for spørsmål
chart-overview-description = { $title }. { $questions }
chart-overview-row = Spørsmål { $number }, { $label }: { $sentence }
chart-totals-numbers = Feite tal: svarte { $low } (til venstre) og { $high } (til høgre).
chart-totals-labels = Feite tal: summen på kvar side.
chart-ends-several = { $number } er { $labels }.
chart-outside-base = { $answer } er ikkje med i prosentane på skalaen.
chart-several-allowed = Prosent av dei som valde minst eitt alternativ. Kvar kunne velje fleire.
chart-one-part = Søyler i éin farge viser { $answers } samla, rekna av alle som svarte. Resten av svara er ikkje viste.
chart-bounded = I den skraverte delen ligg talet ein stad.
chart-middle = Svarte { $step }
chart-n = n = { $n }
chart-n-blank =
    { $blank ->
        [0] n = { $n }
        [one] n = { $n }, 1 svarte ikkje
       *[other] n = { $n }, { $blank } svarte ikkje
    }
chart-tip = { $answer }: { $share } ({ $count } av { $n })

# Tables and files
table-answer = Svar
table-count = Talet på svar
table-share = Del
table-interval = Uvisse (95 %)
table-of-series = { $label }: { $heading }
table-high = Sum { $answers }
table-n = Med i prosentane (n)
table-blank = Svarte ikkje
table-mean = Gjennomsnitt
table-withheld = { $sign } betyr: for få svar til å visast
csv-unit = Eining
csv-series = Målerunde
csv-number = Nr.
csv-question = Spørsmål
csv-answer = Svar
csv-count = Talet på svar
csv-n = Av (n)
csv-share = Del
csv-low = Nedre grense (95 %)
csv-high = Øvre grense (95 %)
csv-mean = Gjennomsnitt
csv-blank = Svarte ikkje
csv-source = Kjelde
