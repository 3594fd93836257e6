# The page about pilots. $before and $after are shares, numbers or titles of rounds; shares come with their counts.
page-pilots = Piloter
page-pilots-about = Se om pilotene endret seg, og hva så små tall kan si.
pilots-lead = Har noe endret seg i enhetene som prøver ut noe nytt, og hvor sikkert er det? Siden sier ikke mer enn tallene holder til.
pilots-choose = Forsøk
pilots-option = { $before } → { $after }
pilots-option-published = Publiserte tall: Pilotering av tillitsreform
pilots-none = Ingen piloter er målt både før og etter ennå. Piloter velges når målerunder planlegges.
pilots-not-comparable = Ingen av pilotene kan sammenlignes mellom de to målerundene.
pilots-question = Spørsmål
pilots-hidden = :
pilots-hidden-sentence = For få svar til å vises.
pilots-of = { $count } av { $n }
pilots-share = { $share } ({ $count } av { $n })
pilots-at-most = høyst { $count } av { $n }
pilots-at-least = minst { $count } av { $n }
pilots-from-to = { $low } til { $high } av { $n }
pilots-weakest = Følsomme spørsmål i små grupper vises bare som «høyst» eller «minst». Da står den svakeste endringen tallene kan bety, og usikkerheten dekker alle muligheter.
pilots-months =
    { $count ->
        [one] omtrent én måned
       *[other] omtrent { $count } måneder
    }
pilots-days =
    { $count ->
        [one] én dag
       *[other] { $count } dager
    }

# Warnings
pilots-warning-late = Før-målingen kom ikke før forsøket: Forsøket startet { DATETIME($start, dateStyle: "long") }, og målingen åpnet { DATETIME($opened, dateStyle: "long") }, { $time } senere. Det som endret seg i mellomtiden, er ikke med.
pilots-warning-no-start = Det er ikke oppgitt når forsøket startet. Da vet vi ikke om den første målingen ble tatt før det begynte.
pilots-warning-mixed-in =
    { $count ->
        [one] Én pilot har for få svar til å vises. Den er regnet med blant resten.
       *[other] { $count } piloter har for få svar til å vises. De er regnet med blant resten.
    }
pilots-warning-other-rest = Resten er ikke de samme enhetene begge ganger. Forskjellen fra resten kan skyldes hvem som ble spurt.

# What so few can show
pilots-size-heading = Hva så få svar kan vise
pilots-size-lead = Dette avgjøres av hvor mange som svarte, ikke av hva de svarte. Tabellen viser hvor stor en endring må være for at vi som regel skal oppdage den når halvparten er enige fra før og spørsmålet undersøkes for seg. Når mange undersøkes på en gang, skal det mer til. Mindre endringer kan vi lett overse.
pilots-size-pilot = Pilot
pilots-size-before = Svar før
pilots-size-after = Svar etter
pilots-size-least = Minste endring vi ser
pilots-size-points = { $size } prosentpoeng
pilots-size-nothing = ingen, samme hvor stor
pilots-size-little-room = Er nesten alle enige fra før, er det ikke rom igjen til å vise noen økning.
pilots-answered = { $n } av { $invited } ({ $rate })

# The case paper
pilots-case-heading = Tekst til saken
pilots-case-about = Teksten kan kopieres inn i en sak som den er.
pilots-case-intro =
    { $questions ->
        [one] { $pilots } svarte på det samme spørsmålet i en måling fra { DATETIME($before, dateStyle: "long") } og en fra { DATETIME($after, dateStyle: "long") }.
       *[other] { $pilots } svarte på de samme { $questions } spørsmålene i en måling fra { DATETIME($before, dateStyle: "long") } og en fra { DATETIME($after, dateStyle: "long") }.
    }
pilots-case-late = Den første målingen ble tatt { $time } etter at forsøket startet, så endringer i den tiden er ikke med.
pilots-case-pilot = { $name } ({ $before } svar før og { $after } etter): { $verdicts }.
pilots-case-rise = økning på { $items }
pilots-case-fall = nedgang på { $items }
pilots-case-none = ingen sikker endring på spørsmål { $items }
pilots-case-few = for få svar til å si noe om endring på spørsmål { $items }
pilots-case-withheld = for få svar til å vises på spørsmål { $items }
pilots-case-hidden = { $name }: for få svar til å vises.
pilots-case-together-none = Når pilotene ses samlet, og hver er sammenlignet med seg selv, er det ingen sikker endring på noe spørsmål.
pilots-case-together = Når pilotene ses samlet, og hver er sammenlignet med seg selv, er det { $items }.
pilots-case-together-item = { $change }, { $size }
pilots-case-similar = Pilotene er også sammenlignet med enheter av lignende størrelse som ikke prøvde ut noe. I { $count } av { $n } sammenligninger var piloten blant de 5 prosentene av enhetene som endret seg mest. Ren tilfeldighet ville gitt { $expected }.
pilots-case-under-one = færre enn én
pilots-case-about-so-many =
    { $count ->
        [one] om lag én
       *[other] om lag { $count }
    }
pilots-case-similar-few = Pilotene er også sammenlignet med enheter av lignende størrelse som ikke prøvde ut noe. De er så få (høyst { $most }) at tilfeldighet ikke kan utelukkes, uansett hvor mye en pilot endret seg.
pilots-case-no-similar = Det finnes ingen enheter av lignende størrelse å sammenligne med.
pilots-case-rest = Sammenlignet med resten av dem som ble spurt, er forskjellen i endring større enn usikkerheten på { $count } av { $n } resultater. Ren tilfeldighet ville gitt { $expected }.
pilots-case-none-means = At en endring ikke er sikker, betyr ikke at alt er som før.
pilots-case-holds = Resultatene gjelder dem som tok del og svarte.

# Each pilot
pilots-each-heading = Hver pilot, før og etter
pilots-each-lead = Hver pilot er sammenlignet med seg selv. Det er tatt hensyn til at flere spørsmål er undersøkt på en gang.
pilots-each-question = Spørsmål for spørsmål

# All together
pilots-together-heading = Pilotene samlet
pilots-together-lead = Hver pilot er sammenlignet med seg selv først. Så er endringene lagt sammen, vektet etter hvor mange som svarte (Mantel–Haenszel).
pilots-together-one = Bare én pilot kan vises, så det er ingenting å legge sammen.
pilots-together-size = { $difference } prosentpoeng (usikkerhet: { $interval })
pilots-together-line = { $name }: { $size }. Alle i én bunke: { $naive }.
pilots-together-several =
    { $count ->
        [0] Ingen av de { $n } resultatene viser en sikker endring.
        [one] Ett av de { $n } resultatene viser en sikker endring:
       *[other] { $count } av de { $n } resultatene viser en sikker endring:
    }
pilots-all-numbers = Alle tallene
pilots-together-result = Resultat
pilots-together-verdict = Konklusjon
pilots-together-difference = Endring (prosentpoeng)
pilots-together-interval = Usikkerhet (95 %)
pilots-together-p = p (Holm)
pilots-together-naive = Alle i én bunke
pilots-together-pilots = Piloter med
pilots-together-naive-about = «Alle i én bunke» er det en får ved å legge sammen personene uten å se på hvilken pilot de er i. Da ser det ut som en endring når en pilot får en større eller mindre del av svarene. Tallet står her fordi det ofte er det som blir gjengitt.

# Units of similar size
pilots-similar-heading = Mot like store enheter
pilots-similar-lead = Det er enhetene som er valgt ut, ikke de ansatte. Derfor spør vi først om piloten endret seg mer enn andre enheter, de som fikk fra halvparten så mange til dobbelt så mange svar som piloten den første gangen og ikke prøvde ut noe.
pilots-similar-none = Det er ingen enheter av lignende størrelse som vises begge ganger. Da vet vi ikke hvor mye slike enheter endrer seg av seg selv.
pilots-similar-rank = { $name }: nummer { $rank } av { $count } når den største økningen er nummer 1. { $far } av de { $count } enhetene, med piloten, endret seg minst like mye opp eller ned (p = { $p }). Lavere enn { $smallest } kunne p ikke ha blitt.
pilots-similar-few = Med under 20 enheter i alt, piloten medregnet, kan ingen pilot være blant de 5 prosentene som endret seg mest. Plasseringen viser bare hvordan piloten står i forhold til de andre.
pilots-similar-many =
    { $count ->
        [one] Dette er den eneste sammenligningen.
       *[other] Det er { $count } slike sammenligninger i alt. Noen av dem skiller seg ut ved ren tilfeldighet.
    }
pilots-dots-key = Fylt rute: piloten. Ring: en annen enhet av lignende størrelse.
pilots-dots-row =
    { $far ->
        [one] { $name }: endret seg mest av { $count } enheter
       *[other] { $name }: { $far } av { $count } enheter endret seg minst like mye
    }
pilots-dots-title-none = { $name }: ingen pilot er blant de 5 prosentene som endret seg mest
pilots-dots-title =
    { $count ->
        [one] { $name }: én pilot er blant de 5 prosentene som endret seg mest
       *[other] { $name }: { $count } piloter er blant de 5 prosentene som endret seg mest
    }
pilots-dots-note = Endring i prosentpoeng. Til høyre for midten er økning, til venstre nedgang.

# The rest
pilots-rest-heading = Mot resten av dem som ble spurt
pilots-rest-lead = Pilotenes endring, minus endringen hos alle andre som ble spurt begge ganger.
pilots-rest-warning = Dette gjelder bare hvis pilotene og resten ville ha utviklet seg likt uten forsøket. Det kan ingen vite, og pilotene er valgt ut, ikke trukket. Det gjelder dem som tok del og svarte.
pilots-rest-not-asked = Resten er ikke spurt. Da vet vi ikke hva som ville ha skjedd uten forsøket.
pilots-rest-hidden = Resten eller pilotene samlet har for få svar til å vises begge ganger. Da kan de ikke sammenlignes.
pilots-rest-result = Resultat
pilots-rest-pilots = Pilotene
pilots-rest-others = Resten
pilots-rest-difference = Forskjell (prosentpoeng)
pilots-rest-interval = Usikkerhet (95 %)
pilots-rest-scale = Sjanse for høyere svar
pilots-rest-theta = { $pilots } mot { $others }
pilots-rest-line = { $name }: pilotene { $pilots }, resten { $others }. Forskjell: { $difference } prosentpoeng (usikkerhet: { $interval }).
pilots-rest-scale-about = «Sjanse for høyere svar»: Trekk ett svar fra hver runde. Hvor ofte er det siste høyest? Like svar teller halvt, så 50 % betyr ingen forskjell. Pilotene er her regnet som én gruppe.
pilots-rest-many = På { $count } av { $n } resultater er forskjellen større enn usikkerheten. Ved ren tilfeldighet skjer det på omtrent ett av tjue.

# Themes, and more than two rounds
pilots-themes-heading = Temaene i skjemaet
pilots-themes-lead = Gjennomsnittet av endringene på spørsmålene i hvert tema, for pilotene samlet. Dette er en oppsummering, ikke en ny test. Pluss betyr at flere er enige, eller færre der skjemaet ønsker det.
pilots-theme = { $title }: { $mean } prosentpoeng i snitt over { $known } av { $asked } spørsmål ({ $up } med pluss, { $down } med minus).
pilots-theme-hidden = { $title }: for få svar til å vises.
pilots-fading-heading = Varer endringen?
pilots-fading-lead = Hver senere runde er sammenlignet med den første («{ $title }»), for pilotene samlet. Tallene er prosentpoeng. Utviklingen er lest av tallene, ikke testet, og sies bare der endringen rett etter var sikker.
pilots-fading-course = Utvikling
pilots-fading-smaller = mindre enn rett etter
pilots-fading-larger = større enn rett etter
pilots-fading-same = som rett etter
pilots-fading-turned = snudd
pilots-fading-none = ingen sikker endring å følge
pilots-fading-unknown = kan ikke vises

# Shares before and after
pilots-shares-title-none = Ingen av pilotene viser en sikker endring
pilots-shares-title = { $count } piloter: { $rises } med økning, { $falls } med nedgang
pilots-shares-note = Ring: før. Prikk: etter. Den tynne streken viser hvor «etter» kan ligge når usikkerheten er regnet med.

# Files
pilots-csv-least = Endring, minst
pilots-csv-most = Endring, høyst

# Published figures
pilots-reconstructed = Publiserte tall. Rekonstruert; forutsetter at alle svarte.
pilots-published-about = Publiserte tall fra PSU-saken «Pilotering av tillitsreform i Fredrikstad kommune». Saken oppgir prosent og antall svar. Antall enige er rekonstruert; det forutsetter at alle svarte på spørsmålet.
pilots-published-late =
    { $months ->
        [one] Den første målingen ble tatt én måned etter at forsøket startet. Endringer i den tiden er ikke med.
       *[other] Den første målingen ble tatt { $months } måneder etter at forsøket startet. Endringer i den tiden er ikke med.
    }
pilots-published-statement = Påstand: **{ $statement }**
pilots-published-agree = helt eller litt enig
pilots-published-other = annet svar
pilots-published-size = Andelen enige gikk fra { $before } til { $after }: { $difference } prosentpoeng (usikkerhet: { $interval }).
pilots-published-same =
    { $count ->
        [one] 1 enig begge ganger.
       *[other] { $count } enige begge ganger.
    }
pilots-published-together = Alle pilotene samlet, hver sammenlignet med seg selv: { $size }. Konklusjon: { $verdict }.
pilots-published-naive = Legger en alle i én bunke, får en { $naive } prosentpoeng. Det blander inn at pilotene utgjør ulik del av svarene før og etter. p = { $p }.
pilots-published-no-others = Resten er ikke spurt, og ingen andre enheter er målt. Da vet vi ikke hvor mye like store enheter endrer seg av seg selv, eller hva som ville ha skjedd uten forsøket.
pilots-published-case = { $pilots } svarte ved oppstart og avslutning på påstanden «{ $statement }».
pilots-published-item = { $unit }: { $before } enige før og { $after } etter, { $verdict }.
pilots-published-case-end = Resten av kommunen er ikke spurt, og før-målingen ble tatt { $months } måneder etter at forsøket startet. Antallene er rekonstruert fra publiserte prosenter; det forutsetter at alle svarte. Resultatene gjelder dem som tok del og svarte.

# Events on the timeline
event-heading = Tidslinje
event-lead = Annet som skjedde, kan også forklare en endring. Hendelsene vises på alle kurver for enhetene de gjelder.
event-round = Måling: { $title }
event-start = Forsøket startet
event-day = { DATETIME($first, dateStyle: "long") }: { $words }
event-days = { DATETIME($first, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }: { $words }
event-in-words = { $kind } ({ $unit }): { $words }
event-everywhere = Hele kommunen
event-kind-new-leader = Ny leder
event-kind-downsizing = Nedbemanning
event-kind-reorganisation = Omorganisering
event-kind-other = Annet
event-add = Legg til en hendelse
event-add-go = Legg til
event-change = Rett eller trekk en hendelse
event-change-go = Lagre rettelsen
event-withdraw-go = Trekk hendelsen
event-which = Hendelse
event-no-names = Skriv hva som skjedde, aldri hvem det gjaldt: «Ny leder», ikke et navn. Alle som ser resultatene, kan lese det.
event-kind = Hva slags hendelse
event-unit = Hvor
event-words = Hva skjedde (høyst 120 tegn)
event-words-example = To lag ble til ett
event-first = Fra og med
event-last = Til og med
event-added = Hendelsen er lagt til: { $words }
event-changed = Hendelsen er rettet: { $words }
event-withdrawn = Hendelsen er trukket: { $words }
problem-event-words = Skriv hva som skjedde, med høyst { $most } tegn og på én linje.
problem-event-order = Hendelsen slutter før den begynner. Se på datoene.
problem-event-long = Hendelsen varer i mer enn tre år. Se på datoene, eller legg inn starten og slutten hver for seg.
problem-event-unit = Enheten finnes ikke. Velg en annen.
problem-event-gone = Noen andre har rettet eller trukket hendelsen. Se på listen en gang til.
audit-event-added = la til hendelse
audit-event-changed = rettet hendelse
audit-event-withdrawn = trakk hendelse
stored-table-timeline-event = Hendelser i enhetene, som omorganiseringer, med dato og noen få ord. Aldri navn på personer.
