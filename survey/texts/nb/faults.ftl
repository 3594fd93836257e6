# Feil i en spørreskjemafil: fault-<kode> sier hva som er galt, fault-<kode>-fix hva man gjør.

fault-whole = skjemaet

## Filen

fault-file-missing = filen finnes ikke
fault-file-missing-fix = sjekk at stien er riktig skrevet
fault-not-a-file = dette er ikke en vanlig fil
fault-not-a-file-fix = oppgi en YAML-fil, ikke en mappe
fault-unreadable = filen lar seg ikke lese ({ $reason })
fault-unreadable-fix = sjekk stien og tilgangen til filen
fault-too-large = filen er større enn { $limit } kB
fault-too-large-fix = et spørreskjema er mye mindre; sjekk at det er riktig fil
fault-encoding = filen er ikke lagret som UTF-8
fault-encoding-fix = lagre filen på nytt med tegnsettet UTF-8
fault-tab = linjen inneholder tabulator
fault-tab-fix = bruk mellomrom i stedet
fault-stray-character = linjen inneholder et usynlig tegn som ikke hører hjemme her ({ $character })
fault-stray-character-fix = slett tegnet, eller skriv linjen på nytt
fault-stray-escape = «{ $key }» inneholder et usynlig tegn eller en tabulator
fault-stray-escape-fix = fjern koden med omvendt skråstrek som setter inn tegnet
fault-empty-file = filen er tom
fault-empty-file-fix = skriv minst «id», «title» og «sections»
fault-many-documents = filen inneholder mer enn ett dokument
fault-many-documents-fix = fjern linjen «---», og bruk én fil for hvert spørreskjema
fault-too-deep = innrykket går dypere enn { $limit } nivåer
fault-too-deep-fix = forenkle; et spørreskjema trenger ikke så mange nivåer
fault-too-much = filen inneholder mer enn { $limit } verdier
fault-too-much-fix = del spørreskjemaet i flere filer
fault-too-many-faults = det er flere feil enn de { $limit } som er vist
fault-too-many-faults-fix = rett disse først, og sjekk filen på nytt

## YAML

fault-syntax = linjen er ikke gyldig YAML
fault-syntax-fix = sjekk innrykk, kolon og anførselstegn her og på linjen over
fault-syntax-colon = et kolon står på et sted der YAML ikke kan tolke det
fault-syntax-colon-fix = sett anførselstegn rundt tekst som inneholder kolon, og sjekk innrykket
fault-syntax-quote = et anførselstegn eller en parentes blir aldri lukket
fault-syntax-quote-fix = sett inn tegnet som mangler til slutt
fault-syntax-sign = teksten begynner med et tegn som har en egen betydning i YAML
fault-syntax-sign-fix = sett anførselstegn rundt teksten
fault-syntax-indent = innrykket stemmer ikke med linjene rundt
fault-syntax-indent-fix = gi nøkler på samme nivå like mange mellomrom, og sjekk linjen over
fault-anchor = anker og alias i YAML («{ $name }») er ikke tillatt
fault-anchor-fix = skriv teksten helt ut, eller bruk «choice_lists» for svaralternativer; begynner teksten med & eller *, sett den i anførselstegn
fault-tag = YAML-tagger («{ $name }») er ikke tillatt
fault-tag-fix = fjern taggen; begynner teksten med utropstegn, sett den i anførselstegn
fault-duplicate-key = «{ $key }» står to ganger, første gang på linje { $first }
fault-duplicate-key-fix = behold bare én av dem
fault-key-not-text = en nøkkel må være ett enkelt ord
fault-key-not-text-fix = skriv «nøkkel: verdi», uten klammer eller krøllparenteser før kolonet

## Nøkler og verdier

fault-not-fields = { $level ->
        [questionnaire] filen må bestå av nøkler med verdier
        [section] en del av skjemaet må ha nøkler, som «questions»
        [question] et spørsmål må ha nøkler, som «name», «type» og «label»
        [choice] et svaralternativ må ha nøkler, som «name» og «label»
       *[other] «choice_lists» må ha minst én liste med navn
    }
fault-not-fields-fix = { $level ->
        [questionnaire] begynn med «id:», «title:» og «sections:» på hver sin linje
        [section] skriv «- questions:» og spørsmålene under
        [question] skriv «- name: navn_på_spørsmålet» og de andre nøklene under
        [choice] skriv for eksempel «- name: ja» og «label: Ja» på linjen under
       *[other] skriv «navn_på_listen:» og svaralternativene under
    }
fault-unknown-key = «{ $key }» er ikke en nøkkel her
fault-unknown-key-fix = { $found ->
        [yes] mente du «{ $suggestion }»?
       *[no] fjern den, eller sjekk innrykket
    }
fault-key-not-for-type = «{ $key }» kan ikke brukes når typen er { $type }
fault-key-not-for-type-fix = fjern «{ $key }», eller velg en annen type
fault-missing-key = «{ $key }» mangler
fault-missing-key-fix = legg til «{ $key }:»
fault-not-list = «{ $key }» må være en liste
fault-not-list-fix = begynn hver linje i listen med bindestrek og mellomrom
fault-empty-list = «{ $key }» er tom
fault-empty-list-fix = skriv minst ett punkt i listen, eller fjern nøkkelen
fault-too-many = «{ $key }» har { $count } punkter, men { $limit } er det meste
fault-too-many-fix = fjern noen, eller del skjemaet
fault-not-text = «{ $key }» må være tekst
fault-not-text-fix = skriv teksten etter kolonet, gjerne i anførselstegn
fault-empty-text = «{ $key }» er tom
fault-empty-text-fix = skriv en tekst, eller fjern nøkkelen
fault-bool-as-text = YAML leser { $value } uten anførselstegn som sant eller usant, ikke som tekst
fault-bool-as-text-fix = skriv "{ $value }" med anførselstegn
fault-text-too-long = «{ $key }» har { $length } tegn, men { $limit } er det meste
fault-text-too-long-fix = kort ned teksten
fault-bad-name = «{ $value }» er ikke et gyldig navn
fault-bad-name-fix = bruk små bokstaver a–z, sifre og understrek, med en bokstav først og høyst { $limit } tegn
fault-not-boolean = «{ $key }» må være true eller false, ikke «{ $value }»
fault-not-boolean-fix = skriv true eller false uten anførselstegn
fault-not-integer = «{ $key }» må være et helt tall fra { $low } til { $high }, ikke «{ $value }»
fault-not-integer-fix = skriv tallet med sifre, uten anførselstegn
fault-unknown-value = «{ $value }» er ikke en gyldig verdi for «{ $key }»
fault-unknown-value-fix = { $found ->
        [yes] mente du «{ $suggestion }»? (Gyldig er: { $allowed })
       *[no] velg en av disse: { $allowed }
    }

## Språk

fault-language-no = «no» kan ikke brukes som språk, for YAML leser det som usant
fault-language-no-fix = skriv nb for bokmål eller nn for nynorsk
fault-unknown-language = «{ $value }» er ikke et språk Medvirk har
fault-unknown-language-fix = velg blant { $allowed }
fault-duplicate-language = språket «{ $value }» står to ganger
fault-duplicate-language-fix = behold bare ett
fault-language-undeclared = «{ $value }» er ikke blant språkene i dette skjemaet
fault-language-undeclared-fix = legg «{ $value }» til i «languages», eller fjern teksten
fault-language-missing = «{ $key }» mangler tekst på { $missing }
fault-language-missing-fix = skriv teksten på alle språkene i «languages», én linje for hvert språk

## Spørsmål og svaralternativer

fault-duplicate-question = et annet spørsmål har samme navn, på linje { $first }
fault-duplicate-question-fix = gi dette spørsmålet et eget navn
fault-required-sensitive = et følsomt spørsmål kan ikke være obligatorisk
fault-required-sensitive-fix = fjern «required»; den som blir tvunget til å svare, svarer ikke alltid ærlig
fault-needs-scale = «{ $key }» krever en skala der svarene har poeng
fault-needs-scale-fix = bruk typen likert, gi svarene «score», eller fjern «{ $key }»
fault-unknown-choice-list = det finnes ingen liste i «choice_lists» som heter «{ $name }»
fault-unknown-choice-list-fix = { $found ->
        [yes] mente du «{ $suggestion }»?
       *[no] legg listen til i «choice_lists», eller skriv svaralternativene her
    }
fault-few-choices = { $count ->
        [0] det er ingen svaralternativer å velge mellom
       *[other] det er bare ett svaralternativ å velge
    }
fault-few-choices-fix = skriv minst to i tillegg til «Vet ikke» og lignende
fault-yes-no-choices = et ja/nei-spørsmål må ha to svar i tillegg til «Vet ikke», ikke { $count }
fault-yes-no-choices-fix = merk «Vet ikke» med «missing: true», eller bruk typen select_one
fault-duplicate-choice = svaralternativet «{ $choice }» står to ganger, første gang på linje { $first }
fault-duplicate-choice-fix = gi hvert svaralternativ sitt eget navn
fault-duplicate-label = to svaralternativer har samme tekst, «{ $label }», første gang på linje { $first }
fault-duplicate-label-fix = gi dem ulik tekst, så den som svarer kan se forskjell
fault-label-missing = svaralternativet «{ $choice }» har ingen tekst
fault-label-missing-fix = legg til «label:»; bare trinn på en skala kan stå uten
fault-two-exclusive = både «{ $other }» og «{ $choice }» er merket med «exclusive»
fault-two-exclusive-fix = behold «exclusive: true» på ett av dem
fault-exclusive-not-for-type = «exclusive» gir ikke mening når typen er { $type }
fault-exclusive-not-for-type-fix = fjern «exclusive»; det trengs bare der man kan velge flere svar
fault-score-on-missing = et svar merket med «missing» kan ikke ha poeng
fault-score-on-missing-fix = fjern «score», eller fjern «missing»
fault-score-incomplete = «{ $choice }» har ikke poeng, men andre svar i listen har det
fault-score-incomplete-fix = gi alle svarene «score», eller ingen; merk «Vet ikke» med «missing: true»
fault-score-order = poengene verken stiger eller synker jevnt gjennom listen
fault-score-order-fix = sett svarene i rekkefølge, og gi hvert svar sitt eget tall
fault-score-not-for-type = «score» kan ikke brukes når typen er { $type }
fault-score-not-for-type-fix = fjern «score», eller bruk typen likert eller select_one

## Vilkår

fault-condition-form = vilkåret i «relevant» har ikke en form Medvirk kjenner
fault-condition-form-fix = bruk «question» sammen med «is», eller bare «any», «all» eller «not»
fault-relevant-unknown = vilkåret viser til «{ $name }», som ikke finnes
fault-relevant-unknown-fix = { $found ->
        [yes] mente du «{ $suggestion }»?
       *[no] bruk navnet på et spørsmål lenger opp
    }
fault-relevant-later = vilkåret viser til «{ $name }», som kommer senere
fault-relevant-later-fix = flytt spørsmålet under «{ $name }», eller vis til et spørsmål lenger opp
fault-relevant-cycle = vilkåret går i ring: «{ $name }» avhenger selv av dette spørsmålet
fault-relevant-cycle-fix = fjern «relevant» fra ett av spørsmålene i ringen
fault-relevant-not-choice = vilkåret viser til «{ $name }», som ikke har svaralternativer
fault-relevant-not-choice-fix = vis til et spørsmål der man velger et svar
fault-relevant-unknown-choice = «{ $name }» har ikke svaralternativet «{ $choice }»
fault-relevant-unknown-choice-fix = { $found ->
        [yes] mente du «{ $suggestion }»?
       *[no] bruk «name» på et av svaralternativene der
    }

## Forklaringer i redigeringsprogrammet (JSON Schema)

key-questionnaire = Spørreskjema for Medvirk
key-questionnaire-id = Skjemaets faste navn. Runder av samme skjema kan sammenlignes, så behold navnet når teksten endres.
key-questionnaire-title = Tittelen de som svarer, ser øverst.
key-questionnaire-languages = Språkene skjemaet finnes på. Alle tekster må da stå på alle disse språkene.
key-questionnaire-default_language = Språket som vedtas, og som oversettelsene følger. Bokmål (nb) hvis ikke annet er sagt.
key-questionnaire-intro = Hvem som spør, og hvorfor. Hva som lagres, forklarer Medvirk selv.
key-questionnaire-choice_lists = Lister med svaralternativer som flere spørsmål kan bruke, hver med sitt navn.
key-questionnaire-sections = Delene av skjemaet, i rekkefølge.
key-section-title = Overskrift over delen. Kan utelates.
key-section-questions = Spørsmålene i delen, i rekkefølge.
key-question-name = Spørsmålets faste navn, med små bokstaver. Spørsmål med samme navn sammenlignes fra runde til runde.
key-question-type = Hva slags spørsmål det er.
key-question-label = Spørsmålet slik det skal leses.
key-question-hint = Hjelpetekst under spørsmålet.
key-question-choices = Svaralternativene, eller navnet på en liste i «choice_lists».
key-question-required = Sett til true bare hvis man må svare for å gå videre. Utelates det, er svaret frivillig.
key-question-relevant = Vilkår for at spørsmålet stilles, ut fra svar lenger opp.
key-question-sensitive = Sett til true når svaret kan skade den som svarer. Da vises svarene grovere for små grupper.
key-question-base = Hvem prosentene regnes av.
key-question-reference_period = Hvor mange måneder tilbake spørsmålet gjelder, for eksempel 12.
key-question-index = Navnet på indeksen spørsmålet inngår i.
key-question-reverse = Sett til true når høye poeng betyr det motsatte av de andre spørsmålene i indeksen.
key-question-favourable = Hvilken retning som er gunstig: high eller low på en skala, ellers navnet på et svaralternativ.
key-question-source_number = Nummeret spørsmålet har i saksframlegget.
key-question-change_kind = Hva slags endring dette er fra forrige versjon.
key-choice-name = Svaralternativets faste navn, med små bokstaver.
key-choice-label = Teksten i svaralternativet. Trinn midt på en skala kan stå uten.
key-choice-score = Poenget svaret gir. En likert-skala teller 1, 2, 3 … av seg selv.
key-choice-exclusive = Sett til true når svaret utelukker alle de andre, som «Ingen av disse».
key-choice-missing = Sett til true for «Vet ikke» og lignende: telles og vises, men gir aldri poeng.
key-is-question = Navnet på et spørsmål lenger opp.
key-is-is = Svaret som må være gitt, eller en liste der ett av svarene må være gitt.
key-condition-any = Minst ett av vilkårene må være oppfylt.
key-condition-all = Alle vilkårene må være oppfylt.
key-condition-not = Vilkåret må ikke være oppfylt.
key-type-likert = Skala. Svarene får poeng 1, 2, 3 … i rekkefølge.
key-type-yes_no = Ja eller nei, eventuelt «Vet ikke» i tillegg.
key-type-select_one = Velg ett svar.
key-type-select_multiple = Velg ett eller flere svar.
key-type-text = Fritekst.
key-type-note = Tekst uten svar.
key-base-valid = Av dem som ga et svar utenom «Vet ikke». Vanlig for skalaer.
key-base-answered = Av alle som svarte, også «Vet ikke». Vanlig for ja/nei.
key-change-typo = Bare retting av skrivefeil. Trenden beholdes.
key-change-meaning = Meningen er endret. Trenden brytes, og endringen må vedtas.
