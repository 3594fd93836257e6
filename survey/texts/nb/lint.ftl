# Advarsler om et spørreskjema: lint-<kode> sier hva vi ser, lint-<kode>-fix hva man kan gjøre.

lint-mark = advarsel

lint-double-space = dobbelt mellomrom i «{ $excerpt }» ({ $language })
lint-double-space-fix = fjern det ene mellomrommet; er teksten vedtatt slik, merk rettingen med «change_kind: typo»
lint-number-missing = spørsmålet har ikke noe nummer i saksframlegget, men andre har det
lint-number-missing-fix = sjekk nummereringen i saksframlegget, og sett «source_number» hvis den finnes
lint-number-repeated = nummer { $number } er også brukt på «{ $other }»
lint-number-repeated-fix = sjekk nummereringen i saksframlegget
lint-number-gap = nummereringen hopper fra { $last } til { $number }
lint-number-gap-fix = sjekk om et spørsmål er falt ut
lint-if-without-relevant = spørsmålet begynner med et vilkår, men stilles til alle
lint-if-without-relevant-fix = bruk «relevant» så bare de det gjelder får det, eller ha et svar for de andre
lint-two-in-one = det kan se ut som to spørsmål i ett
lint-two-in-one-fix = del det i to hvis man kan være enig i det ene og uenig i det andre
lint-reads-exclusive = svaret «{ $label }» ser ut til å utelukke de andre, men er ikke merket slik
lint-reads-exclusive-fix = sett «exclusive: true» på «{ $choice }» hvis det ikke kan velges sammen med andre
lint-reads-missing = svaret «{ $label }» ser ikke ut som et svar på spørsmålet, men telles som et
lint-reads-missing-fix = sett «missing: true» på «{ $choice }»
lint-unlabelled-middle = { $others ->
        [0] skalaen har trinn uten tekst
        [one] skalaen her og i ett spørsmål til har trinn uten tekst
       *[other] skalaen her og i { $others } spørsmål til har trinn uten tekst
    }
lint-unlabelled-middle-fix = si «svarte { $low } eller { $high }» om svarene, ikke for eksempel «litt enig»
lint-window-wording = tidsrommet heter «{ $words }» her, men «{ $others }» i «{ $other }»
lint-window-wording-fix = bruk samme ord om samme tidsrom
lint-window-differs = spørsmålet gjelder de siste { $months } månedene, mens «{ $other }» gjelder de siste { $others }
lint-window-differs-fix = bruk samme tidsrom hvis svarene skal ses i sammenheng
lint-period-unset = teksten sier «{ $words }», men «reference_period» er ikke { $months }
lint-period-unset-fix = sett «reference_period: { $months }», så Medvirk varsler når to runder ligger for tett

check-ok = { $file }: i orden, { $questions ->
        [one] ett spørsmål
       *[other] { $questions } spørsmål
    }, fingeravtrykk { $fingerprint }
