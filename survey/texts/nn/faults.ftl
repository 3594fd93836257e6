# Feil i ei spørjeskjemafil: fault-<kode> seier kva som er gale, fault-<kode>-fix kva ein gjer.

fault-whole = skjemaet

## Fila

fault-file-missing = fila finst ikkje
fault-file-missing-fix = sjekk at stien er rett skriven
fault-not-a-file = dette er ikkje ei vanleg fil
fault-not-a-file-fix = oppgi ei YAML-fil, ikkje ei mappe
fault-unreadable = fila lèt seg ikkje lese ({ $reason })
fault-unreadable-fix = sjekk stien og tilgangen til fila
fault-too-large = fila er større enn { $limit } kB
fault-too-large-fix = eit spørjeskjema er mykje mindre; sjekk at det er rett fil
fault-encoding = fila er ikkje lagra som UTF-8
fault-encoding-fix = lagre fila på nytt med teiknsettet UTF-8
fault-tab = linja inneheld tabulator
fault-tab-fix = bruk mellomrom i staden
fault-stray-character = linja inneheld eit usynleg teikn som ikkje høyrer heime her ({ $character })
fault-stray-character-fix = slett teiknet, eller skriv linja på nytt
fault-stray-escape = «{ $key }» inneheld eit usynleg teikn eller ein tabulator
fault-stray-escape-fix = fjern koden med omvend skråstrek som set inn teiknet
fault-empty-file = fila er tom
fault-empty-file-fix = skriv minst «id», «title» og «sections»
fault-many-documents = fila inneheld meir enn eitt dokument
fault-many-documents-fix = fjern linja «---», og bruk éi fil for kvart spørjeskjema
fault-too-deep = innrykket går djupare enn { $limit } nivå
fault-too-deep-fix = forenkle; eit spørjeskjema treng ikkje så mange nivå
fault-too-much = fila inneheld meir enn { $limit } verdiar
fault-too-much-fix = del spørjeskjemaet i fleire filer
fault-too-many-faults = det er fleire feil enn dei { $limit } som er viste
fault-too-many-faults-fix = rett desse først, og sjekk fila på nytt

## YAML

fault-syntax = linja er ikkje gyldig YAML
fault-syntax-fix = sjekk innrykk, kolon og hermeteikn her og på linja over
fault-syntax-colon = eit kolon står på ein stad der YAML ikkje kan tolke det
fault-syntax-colon-fix = set hermeteikn rundt tekst som inneheld kolon, og sjekk innrykket
fault-syntax-quote = eit hermeteikn eller ein parentes blir aldri lukka
fault-syntax-quote-fix = set inn teiknet som manglar til slutt
fault-syntax-sign = teksten begynner med eit teikn som har ei eiga tyding i YAML
fault-syntax-sign-fix = set hermeteikn rundt teksten
fault-syntax-indent = innrykket stemmer ikkje med linjene rundt
fault-syntax-indent-fix = gi nøklar på same nivå like mange mellomrom, og sjekk linja over
fault-anchor = anker og alias i YAML («{ $name }») er ikkje tillatne
fault-anchor-fix = skriv teksten heilt ut, eller bruk «choice_lists» for svaralternativ; begynner teksten med & eller *, set han i hermeteikn
fault-tag = YAML-taggar («{ $name }») er ikkje tillatne
fault-tag-fix = fjern taggen; begynner teksten med utropsteikn, set han i hermeteikn
fault-duplicate-key = «{ $key }» står to gonger, første gong på linje { $first }
fault-duplicate-key-fix = behald berre éin av dei
fault-key-not-text = ein nøkkel må vere eitt enkelt ord
fault-key-not-text-fix = skriv «nøkkel: verdi», utan klammer eller krøllparentesar før kolonet

## Nøklar og verdiar

fault-not-fields = { $level ->
        [questionnaire] fila må bestå av nøklar med verdiar
        [section] ein del av skjemaet må ha nøklar, som «questions»
        [question] eit spørsmål må ha nøklar, som «name», «type» og «label»
        [choice] eit svaralternativ må ha nøklar, som «name» og «label»
       *[other] «choice_lists» må ha minst éi liste med namn
    }
fault-not-fields-fix = { $level ->
        [questionnaire] begynn med «id:», «title:» og «sections:» på kvar si linje
        [section] skriv «- questions:» og spørsmåla under
        [question] skriv «- name: namn_på_spørsmålet» og dei andre nøklane under
        [choice] skriv til dømes «- name: ja» og «label: Ja» på linja under
       *[other] skriv «namn_på_lista:» og svaralternativa under
    }
fault-unknown-key = «{ $key }» er ikkje ein nøkkel her
fault-unknown-key-fix = { $found ->
        [yes] meinte du «{ $suggestion }»?
       *[no] fjern han, eller sjekk innrykket
    }
fault-key-not-for-type = «{ $key }» kan ikkje brukast når typen er { $type }
fault-key-not-for-type-fix = fjern «{ $key }», eller vel ein annan type
fault-missing-key = «{ $key }» manglar
fault-missing-key-fix = legg til «{ $key }:»
fault-not-list = «{ $key }» må vere ei liste
fault-not-list-fix = begynn kvar linje i lista med bindestrek og mellomrom
fault-empty-list = «{ $key }» er tom
fault-empty-list-fix = skriv minst eitt punkt i lista, eller fjern nøkkelen
fault-too-many = «{ $key }» har { $count } punkt, men { $limit } er det meste
fault-too-many-fix = fjern nokre, eller del skjemaet
fault-not-text = «{ $key }» må vere tekst
fault-not-text-fix = skriv teksten etter kolonet, gjerne i hermeteikn
fault-empty-text = «{ $key }» er tom
fault-empty-text-fix = skriv ein tekst, eller fjern nøkkelen
fault-bool-as-text = YAML les { $value } utan hermeteikn som sant eller usant, ikkje som tekst
fault-bool-as-text-fix = skriv "{ $value }" med hermeteikn
fault-text-too-long = «{ $key }» har { $length } teikn, men { $limit } er det meste
fault-text-too-long-fix = kort ned teksten
fault-bad-name = «{ $value }» er ikkje eit gyldig namn
fault-bad-name-fix = bruk små bokstavar a–z, siffer og understrek, med ein bokstav først og høgst { $limit } teikn
fault-not-boolean = «{ $key }» må vere true eller false, ikkje «{ $value }»
fault-not-boolean-fix = skriv true eller false utan hermeteikn
fault-not-integer = «{ $key }» må vere eit heilt tal frå { $low } til { $high }, ikkje «{ $value }»
fault-not-integer-fix = skriv talet med siffer, utan hermeteikn
fault-unknown-value = «{ $value }» er ikkje ein gyldig verdi for «{ $key }»
fault-unknown-value-fix = { $found ->
        [yes] meinte du «{ $suggestion }»? (Gyldig er: { $allowed })
       *[no] vel ein av desse: { $allowed }
    }

## Språk

fault-language-no = «no» kan ikkje brukast som språk, for YAML les det som usant
fault-language-no-fix = skriv nb for bokmål eller nn for nynorsk
fault-unknown-language = «{ $value }» er ikkje eit språk Medvirk har
fault-unknown-language-fix = vel mellom { $allowed }
fault-duplicate-language = språket «{ $value }» står to gonger
fault-duplicate-language-fix = behald berre eitt
fault-language-undeclared = «{ $value }» er ikkje mellom språka i dette skjemaet
fault-language-undeclared-fix = legg «{ $value }» til i «languages», eller fjern teksten
fault-language-missing = «{ $key }» manglar tekst på { $missing }
fault-language-missing-fix = skriv teksten på alle språka i «languages», éi linje for kvart språk

## Spørsmål og svaralternativ

fault-duplicate-question = eit anna spørsmål har same namn, på linje { $first }
fault-duplicate-question-fix = gi dette spørsmålet eit eige namn
fault-required-sensitive = eit følsamt spørsmål kan ikkje vere obligatorisk
fault-required-sensitive-fix = fjern «required»; den som blir tvinga til å svare, svarer ikkje alltid ærleg
fault-needs-scale = «{ $key }» krev ein skala der svara har poeng
fault-needs-scale-fix = bruk typen likert, gi svara «score», eller fjern «{ $key }»
fault-unknown-choice-list = det finst inga liste i «choice_lists» som heiter «{ $name }»
fault-unknown-choice-list-fix = { $found ->
        [yes] meinte du «{ $suggestion }»?
       *[no] legg lista til i «choice_lists», eller skriv svaralternativa her
    }
fault-few-choices = { $count ->
        [0] det er ingen svaralternativ å velje mellom
       *[other] det er berre eitt svaralternativ å velje
    }
fault-few-choices-fix = skriv minst to i tillegg til «Veit ikkje» og liknande
fault-yes-no-choices = eit ja/nei-spørsmål må ha to svar i tillegg til «Veit ikkje», ikkje { $count }
fault-yes-no-choices-fix = merk «Veit ikkje» med «missing: true», eller bruk typen select_one
fault-duplicate-choice = svaralternativet «{ $choice }» står to gonger, første gong på linje { $first }
fault-duplicate-choice-fix = gi kvart svaralternativ sitt eige namn
fault-duplicate-label = to svaralternativ har same tekst, «{ $label }», første gong på linje { $first }
fault-duplicate-label-fix = gi dei ulik tekst, så den som svarer, kan sjå skilnad
fault-label-missing = svaralternativet «{ $choice }» har ingen tekst
fault-label-missing-fix = legg til «label:»; berre trinn på ein skala kan stå utan
fault-two-exclusive = både «{ $other }» og «{ $choice }» er merkte med «exclusive»
fault-two-exclusive-fix = behald «exclusive: true» på eitt av dei
fault-exclusive-not-for-type = «exclusive» gir ikkje meining når typen er { $type }
fault-exclusive-not-for-type-fix = fjern «exclusive»; det trengst berre der ein kan velje fleire svar
fault-score-on-missing = eit svar merkt med «missing» kan ikkje ha poeng
fault-score-on-missing-fix = fjern «score», eller fjern «missing»
fault-score-incomplete = «{ $choice }» har ikkje poeng, men andre svar i lista har det
fault-score-incomplete-fix = gi alle svara «score», eller ingen; merk «Veit ikkje» med «missing: true»
fault-score-order = poenga verken stig eller søkk jamt gjennom lista
fault-score-order-fix = set svara i rekkjefølgje, og gi kvart svar sitt eige tal
fault-score-not-for-type = «score» kan ikkje brukast når typen er { $type }
fault-score-not-for-type-fix = fjern «score», eller bruk typen likert eller select_one

## Vilkår

fault-condition-form = vilkåret i «relevant» har ikkje ei form Medvirk kjenner
fault-condition-form-fix = bruk «question» saman med «is», eller berre «any», «all» eller «not»
fault-relevant-unknown = vilkåret viser til «{ $name }», som ikkje finst
fault-relevant-unknown-fix = { $found ->
        [yes] meinte du «{ $suggestion }»?
       *[no] bruk namnet på eit spørsmål lenger oppe
    }
fault-relevant-later = vilkåret viser til «{ $name }», som kjem seinare
fault-relevant-later-fix = flytt spørsmålet under «{ $name }», eller vis til eit spørsmål lenger oppe
fault-relevant-cycle = vilkåret går i ring: «{ $name }» er sjølv avhengig av dette spørsmålet
fault-relevant-cycle-fix = fjern «relevant» frå eitt av spørsmåla i ringen
fault-relevant-not-choice = vilkåret viser til «{ $name }», som ikkje har svaralternativ
fault-relevant-not-choice-fix = vis til eit spørsmål der ein vel eit svar
fault-relevant-unknown-choice = «{ $name }» har ikkje svaralternativet «{ $choice }»
fault-relevant-unknown-choice-fix = { $found ->
        [yes] meinte du «{ $suggestion }»?
       *[no] bruk «name» på eitt av svaralternativa der
    }

## Forklaringar i redigeringsprogrammet (JSON Schema)

key-questionnaire = Spørjeskjema for Medvirk
key-questionnaire-id = Det faste namnet på skjemaet. Rundar av same skjema kan samanliknast, så behald namnet når teksten blir endra.
key-questionnaire-title = Tittelen dei som svarer, ser øvst.
key-questionnaire-languages = Språka skjemaet finst på. Alle tekstar må då stå på alle desse språka.
key-questionnaire-default_language = Språket som blir vedteke, og som omsetjingane følgjer. Bokmål (nb) om ikkje anna er sagt.
key-questionnaire-intro = Kven som spør, og kvifor. Kva som blir lagra, forklarer Medvirk sjølv.
key-questionnaire-choice_lists = Lister med svaralternativ som fleire spørsmål kan bruke, kvar med sitt namn.
key-questionnaire-sections = Delane av skjemaet, i rekkjefølgje.
key-section-title = Overskrift over delen. Kan utelatast.
key-section-questions = Spørsmåla i delen, i rekkjefølgje.
key-question-name = Det faste namnet på spørsmålet, med små bokstavar. Spørsmål med same namn blir samanlikna frå runde til runde.
key-question-type = Kva slags spørsmål det er.
key-question-label = Spørsmålet slik det skal lesast.
key-question-hint = Hjelpetekst under spørsmålet.
key-question-choices = Svaralternativa, eller namnet på ei liste i «choice_lists».
key-question-required = Set til true berre om ein må svare for å gå vidare. Utan denne er svaret frivillig.
key-question-relevant = Vilkår for at spørsmålet blir stilt, ut frå svar lenger oppe.
key-question-sensitive = Set til true når svaret kan skade den som svarer. Då blir svara viste grovare for små grupper.
key-question-base = Kven prosentane blir rekna av.
key-question-reference_period = Kor mange månader tilbake spørsmålet gjeld, til dømes 12.
key-question-index = Namnet på indeksen spørsmålet inngår i.
key-question-reverse = Set til true når høge poeng tyder det motsette av dei andre spørsmåla i indeksen.
key-question-favourable = Kva retning som er gunstig: high eller low på ein skala, elles namnet på eit svaralternativ.
key-question-source_number = Nummeret spørsmålet har i saksframlegget.
key-question-change_kind = Kva slags endring dette er frå førre versjon.
key-choice-name = Det faste namnet på svaralternativet, med små bokstavar.
key-choice-label = Teksten i svaralternativet. Trinn midt på ein skala kan stå utan.
key-choice-score = Poenga svaret gir. Ein likert-skala tel 1, 2, 3 … av seg sjølv.
key-choice-exclusive = Set til true når svaret utelukkar alle dei andre, som «Ingen av desse».
key-choice-missing = Set til true for «Veit ikkje» og liknande: blir talt og vist, men gir aldri poeng.
key-is-question = Namnet på eit spørsmål lenger oppe.
key-is-is = Svaret som må vere gitt, eller ei liste der eitt av svara må vere gitt.
key-condition-any = Minst eitt av vilkåra må vere oppfylt.
key-condition-all = Alle vilkåra må vere oppfylte.
key-condition-not = Vilkåret må ikkje vere oppfylt.
key-type-likert = Skala. Svara får poeng 1, 2, 3 … i rekkjefølgje.
key-type-yes_no = Ja eller nei, eventuelt «Veit ikkje» i tillegg.
key-type-select_one = Vel eitt svar.
key-type-select_multiple = Vel eitt eller fleire svar.
key-type-text = Fritekst.
key-type-note = Tekst utan svar.
key-base-valid = Av dei som gav eit svar utanom «Veit ikkje». Vanleg for skalaar.
key-base-answered = Av alle som svarte, også «Veit ikkje». Vanleg for ja/nei.
key-change-typo = Berre retting av skrivefeil. Trenden blir behalden.
key-change-meaning = Meininga er endra. Trenden blir broten, og endringa må vedtakast.
