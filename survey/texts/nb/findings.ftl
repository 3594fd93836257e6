# Sentences about results. $amount is "62 %" or "15 av 17"; $answers and $label are the questionnaire's own words.
finding-suppressed = for få svar til å vises
finding-suppressed-sentence = For få svar til å vises.
finding-nobody = Ingen har svart på dette spørsmålet.
finding-nobody-on-scale = Ingen har svart på skalaen.
finding-of = { $count } av { $n }
finding-quoted = «{ $label }»
finding-question = Spørsmål { $number }: { $label }
finding-side = { $label }: { $sentence }
finding-holds-for = Tallene gjelder dem som svarte.
finding-word-agree = enig
finding-agree =
    { $count ->
        [one] er { $degrees } enig
       *[other] er { $degrees } enige
    }
finding-answered = svarte { $answers }
finding-scale = { $amount } { $words } ({ $beside }).
finding-mean = Gjennomsnittet er { $mean }.
finding-outside =
    { $count ->
        [one] Én svarte { $answer }.
       *[other] { $count } svarte { $answer }.
    }
finding-single = { $amount } svarte { $answer }
finding-single-most = Flest svarte { $answer }: { $amount }
finding-most-chosen = Oftest valgt: { $choices }.
finding-chosen = { $answer } ({ $share }, { $count } av { $n })
finding-exclusive = { $share } valgte { $answer } ({ $count } av { $n }).
finding-text =
    { $count ->
        [0] Ingen har skrevet noe her.
        [one] Én har skrevet et svar.
       *[other] { $count } har skrevet et svar.
    }
finding-all-shares = { $n } svar. { $shares }.

# Bounds, where the exact number could tell what everybody answered
class-at-most = høyst { $amount }
class-at-least = minst { $amount }
class-between = mellom { $low } og { $high }
class-chosen = { $amount } valgte { $answer }
class-chosen-by =
    { $count ->
        [one] Valgt av { $amount }: { $answers }.
       *[other] Valgt av { $amount } hver for seg: { $answers }.
    }

# Charts
chart-title-two = { $what }: { $sides }
chart-title-side = { $amount } ({ $label })
chart-title-share = { $amount } { $words }
chart-title-most-chosen = Oftest valgt: { $answer } ({ $amount })
chart-title-most-chosen-two = Oftest valgt er { $answer }: { $sides }
chart-title-answered = Svarte { $answer }
chart-title-chosen = Valgte { $answer }
chart-title-nobody = Ingen har svart
chart-title-suppressed = For få svar til å vises
chart-overview-title = Flest { $words } på spørsmål { $most } ({ $most-share }), færrest på spørsmål { $least } ({ $least-share })
chart-overview-title-agree = Flest { $words } i påstand { $most } ({ $most-share }), færrest i påstand { $least } ({ $least-share })
chart-overview-title-of-one = Spørsmål { $number }: { $title }
chart-overview-title-uncertain = Andelen som { $words }, spørsmål for spørsmål
chart-overview-description = { $title }. { $questions }
chart-overview-row = Spørsmål { $number }, { $label }: { $sentence }
chart-totals-numbers = Fete tall: svarte { $low } (til venstre) og { $high } (til høyre).
chart-totals-labels = Fete tall: summen på hver side.
chart-ends-several = { $number } er { $labels }.
chart-outside-base = { $answer } er ikke med i prosentene på skalaen.
chart-several-allowed = Prosent av dem som valgte minst ett alternativ. Hver kunne velge flere.
chart-one-part = Søyler i én farge viser { $answers } samlet, regnet av alle som svarte. Resten av svarene vises ikke.
chart-bounded = I den skraverte delen ligger tallet et sted.
chart-middle = Svarte { $step }
chart-n = n = { $n }
chart-n-blank =
    { $blank ->
        [0] n = { $n }
        [one] n = { $n }, 1 svarte ikke
       *[other] n = { $n }, { $blank } svarte ikke
    }
chart-tip = { $answer }: { $share } ({ $count } av { $n })

# Tables and files
table-answer = Svar
table-count = Antall
table-share = Andel
table-interval = Usikkerhet (95 %)
table-of-series = { $label }: { $heading }
table-high = Sum { $answers }
table-n = Med i prosentene (n)
table-blank = Svarte ikke
table-mean = Gjennomsnitt
table-withheld = { $sign } betyr: for få svar til å vises
csv-unit = Enhet
csv-series = Målerunde
csv-number = Nr.
csv-question = Spørsmål
csv-answer = Svar
csv-count = Antall
csv-n = Av (n)
csv-share = Andel
csv-low = Nedre grense (95 %)
csv-high = Øvre grense (95 %)
csv-mean = Gjennomsnitt
csv-blank = Svarte ikke
csv-source = Kilde
