# Åtvaringar om eit spørjeskjema: lint-<kode> seier kva vi ser, lint-<kode>-fix kva ein kan gjere.

lint-mark = åtvaring

lint-double-space = dobbelt mellomrom i «{ $excerpt }» ({ $language })
lint-double-space-fix = fjern det eine mellomrommet; er teksten vedteken slik, merk rettinga med «change_kind: typo»
lint-number-missing = spørsmålet har ikkje noko nummer i saksframlegget, men andre har det
lint-number-missing-fix = sjekk nummereringa i saksframlegget, og set «source_number» om ho finst
lint-number-repeated = nummer { $number } er også brukt på «{ $other }»
lint-number-repeated-fix = sjekk nummereringa i saksframlegget
lint-number-gap = nummereringa hoppar frå { $last } til { $number }
lint-number-gap-fix = sjekk om eit spørsmål er falle ut
lint-if-without-relevant = spørsmålet begynner med eit vilkår, men blir stilt til alle
lint-if-without-relevant-fix = bruk «relevant» så berre dei det gjeld får det, eller ha eit svar for dei andre
lint-two-in-one = det kan sjå ut som to spørsmål i eitt
lint-two-in-one-fix = del det i to om ein kan vere einig i det eine og ueinig i det andre
lint-reads-exclusive = svaret «{ $label }» ser ut til å utelukke dei andre, men er ikkje merkt slik
lint-reads-exclusive-fix = set «exclusive: true» på «{ $choice }» om det ikkje kan veljast saman med andre
lint-reads-missing = svaret «{ $label }» ser ikkje ut som eit svar på spørsmålet, men blir talt som eit
lint-reads-missing-fix = set «missing: true» på «{ $choice }»
lint-unlabelled-middle = { $others ->
        [0] skalaen har trinn utan tekst
        [one] skalaen her og i eitt spørsmål til har trinn utan tekst
       *[other] skalaen her og i { $others } spørsmål til har trinn utan tekst
    }
lint-unlabelled-middle-fix = sei «svarte { $low } eller { $high }» om svara, ikkje til dømes «litt einig»
lint-window-wording = tidsrommet heiter «{ $words }» her, men «{ $others }» i «{ $other }»
lint-window-wording-fix = bruk same ord om same tidsrom
lint-window-differs = spørsmålet gjeld dei siste { $months } månadene, medan «{ $other }» gjeld dei siste { $others }
lint-window-differs-fix = bruk same tidsrom om svara skal sjåast i samanheng
lint-period-unset = teksten seier «{ $words }», men «reference_period» er ikkje { $months }
lint-period-unset-fix = set «reference_period: { $months }», så Medvirk varslar når to rundar ligg for tett

check-ok = { $file }: i orden, { $questions ->
        [one] eitt spørsmål
       *[other] { $questions } spørsmål
    }, fingeravtrykk { $fingerprint }
