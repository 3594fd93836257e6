# The page about pilots. $before and $after are shares, numbers or titles of rounds; shares come with their counts.
page-pilots = Pilotar
page-pilots-about = Sjå om pilotane endra seg, og kva så små tal kan seie.
pilots-lead = Har noko endra seg i einingane som prøver ut noko nytt, og kor sikkert er det? Sida seier ikkje meir enn tala held til.
pilots-choose = Forsøk
pilots-option = { $before } → { $after }
pilots-option-published = Publiserte tal: Pilotering av tillitsreform
pilots-none = Ingen pilotar er målte både før og etter enno. Pilotar blir valde når målerundar blir planlagde.
pilots-not-comparable = Ingen av pilotane kan samanliknast mellom dei to målerundane.
pilots-question = Spørsmål
pilots-hidden = :
pilots-hidden-sentence = For få svar til å visast.
pilots-of = { $count } av { $n }
pilots-share = { $share } ({ $count } av { $n })
pilots-at-most = høgst { $count } av { $n }
pilots-at-least = minst { $count } av { $n }
pilots-from-to = { $low } til { $high } av { $n }
pilots-weakest = Kjenslevare spørsmål i små grupper blir viste berre som «høgst» eller «minst». Då står den svakaste endringa tala kan bety, og uvissa dekkjer alle moglegheiter.
pilots-months =
    { $count ->
        [one] om lag éin månad
       *[other] om lag { $count } månader
    }
pilots-days =
    { $count ->
        [one] éin dag
       *[other] { $count } dagar
    }

# Warnings
pilots-warning-late = Før-målinga kom ikkje før forsøket: Forsøket starta { DATETIME($start, dateStyle: "long") }, og målinga opna { DATETIME($opened, dateStyle: "long") }, { $time } seinare. Det som endra seg i mellomtida, er ikkje med.
pilots-warning-no-start = Det er ikkje oppgitt når forsøket starta. Då veit vi ikkje om den første målinga blei teken før det byrja.
pilots-warning-mixed-in =
    { $count ->
        [one] Éin pilot har for få svar til å visast. Han er rekna med blant resten.
       *[other] { $count } pilotar har for få svar til å visast. Dei er rekna med blant resten.
    }
pilots-warning-other-rest = Resten er ikkje dei same einingane begge gongene. Skilnaden frå resten kan komme av kven som blei spurde.

# What so few can show
pilots-size-heading = Kva så få svar kan vise
pilots-size-lead = Dette er avgjort av kor mange som svarte, ikkje av kva dei svarte. Tabellen viser kor stor ei endring må vere for at vi som regel skal oppdage henne når halvparten er einige frå før og spørsmålet blir undersøkt for seg. Når mange blir undersøkte på ein gong, skal det meir til. Mindre endringar kan vi lett oversjå.
pilots-size-pilot = Pilot
pilots-size-before = Svar før
pilots-size-after = Svar etter
pilots-size-least = Minste endring vi ser
pilots-size-points = { $size } prosentpoeng
pilots-size-nothing = inga, same kor stor
pilots-size-little-room = Er nesten alle einige frå før, er det ikkje rom att til å vise nokon auke.
pilots-answered = { $n } av { $invited } ({ $rate })

# The case paper
pilots-case-heading = Tekst til saka
pilots-case-about = Teksten kan kopierast inn i ei sak som han er.
pilots-case-intro =
    { $questions ->
        [one] { $pilots } svarte på det same spørsmålet i ei måling frå { DATETIME($before, dateStyle: "long") } og ei frå { DATETIME($after, dateStyle: "long") }.
       *[other] { $pilots } svarte på dei same { $questions } spørsmåla i ei måling frå { DATETIME($before, dateStyle: "long") } og ei frå { DATETIME($after, dateStyle: "long") }.
    }
pilots-case-late = Den første målinga blei teken { $time } etter at forsøket starta, så endringar i den tida er ikkje med.
pilots-case-pilot = { $name } ({ $before } svar før og { $after } etter): { $verdicts }.
pilots-case-rise = auke på { $items }
pilots-case-fall = nedgang på { $items }
pilots-case-none = inga sikker endring på spørsmål { $items }
pilots-case-few = for få svar til å seie noko om endring på spørsmål { $items }
pilots-case-withheld = for få svar til å visast på spørsmål { $items }
pilots-case-hidden = { $name }: for få svar til å visast.
pilots-case-together-none = Når pilotane blir sett samla, og kvar er samanlikna med seg sjølv, er det inga sikker endring på noko spørsmål.
pilots-case-together = Når pilotane blir sett samla, og kvar er samanlikna med seg sjølv, er det { $items }.
pilots-case-together-item = { $change }, { $size }
pilots-case-similar = Pilotane er òg samanlikna med einingar av liknande storleik som ikkje prøvde ut noko. I { $count } av { $n } samanlikningar var piloten blant dei 5 prosentane av einingane som endra seg mest. Reint tilfelle ville gitt { $expected }.
pilots-case-under-one = færre enn éi
pilots-case-about-so-many =
    { $count ->
        [one] om lag éi
       *[other] om lag { $count }
    }
pilots-case-similar-few = Pilotane er òg samanlikna med einingar av liknande storleik som ikkje prøvde ut noko. Dei er så få (høgst { $most }) at tilfelle ikkje kan utelukkast, same kor mykje ein pilot endra seg.
pilots-case-no-similar = Det finst ingen einingar av liknande storleik å samanlikne med.
pilots-case-rest = Samanlikna med resten av dei som blei spurde, er skilnaden i endring større enn uvissa på { $count } av { $n } resultat. Reint tilfelle ville gitt { $expected }.
pilots-case-none-means = At ei endring ikkje er sikker, betyr ikkje at alt er som før.
pilots-case-holds = Resultata gjeld dei som tok del og svarte.

# Each pilot
pilots-each-heading = Kvar pilot, før og etter
pilots-each-lead = Kvar pilot er samanlikna med seg sjølv. Det er teke omsyn til at fleire spørsmål er undersøkte på ein gong.
pilots-each-question = Spørsmål for spørsmål

# All together
pilots-together-heading = Pilotane samla
pilots-together-lead = Kvar pilot er samanlikna med seg sjølv først. Så er endringane lagde saman, vekta etter kor mange som svarte (Mantel–Haenszel).
pilots-together-one = Berre éin pilot kan visast, så det er ingenting å leggje saman.
pilots-together-size = { $difference } prosentpoeng (uvisse: { $interval })
pilots-together-line = { $name }: { $size }. Alle i éin bunke: { $naive }.
pilots-together-several =
    { $count ->
        [0] Ingen av dei { $n } resultata viser ei sikker endring.
        [one] Eitt av dei { $n } resultata viser ei sikker endring:
       *[other] { $count } av dei { $n } resultata viser ei sikker endring:
    }
pilots-all-numbers = Alle tala
pilots-together-result = Resultat
pilots-together-verdict = Konklusjon
pilots-together-difference = Endring (prosentpoeng)
pilots-together-interval = Uvisse (95 %)
pilots-together-p = p (Holm)
pilots-together-naive = Alle i éin bunke
pilots-together-pilots = Pilotar med
pilots-together-naive-about = «Alle i éin bunke» er det ein får ved å leggje saman personane utan å sjå på kva pilot dei er i. Då ser det ut som ei endring når ein pilot får ein større eller mindre del av svara. Talet står her fordi det ofte er det som blir gjengitt.

# Units of similar size
pilots-similar-heading = Mot like store einingar
pilots-similar-lead = Det er einingane som er valde ut, ikkje dei tilsette. Difor spør vi først om piloten endra seg meir enn andre einingar, dei som fekk frå halvparten så mange til dobbelt så mange svar som piloten den første gongen og ikkje prøvde ut noko.
pilots-similar-none = Det er ingen einingar av liknande storleik som blir viste begge gongene. Då veit vi ikkje kor mykje slike einingar endrar seg av seg sjølve.
pilots-similar-rank = { $name }: nummer { $rank } av { $count } når den største auken er nummer 1. { $far } av dei { $count } einingane, med piloten, endra seg minst like mykje opp eller ned (p = { $p }). Lågare enn { $smallest } kunne p ikkje ha blitt.
pilots-similar-few = Med under 20 einingar i alt, piloten medrekna, kan ingen pilot vere blant dei 5 prosentane som endra seg mest. Plasseringa viser berre korleis piloten står i høve til dei andre.
pilots-similar-many =
    { $count ->
        [one] Dette er den einaste samanlikninga.
       *[other] Det er { $count } slike samanlikningar i alt. Nokre av dei skil seg ut ved reint tilfelle.
    }
pilots-dots-key = Fylt rute: piloten. Ring: ei anna eining av liknande storleik.
pilots-dots-row =
    { $far ->
        [one] { $name }: endra seg mest av { $count } einingar
       *[other] { $name }: { $far } av { $count } einingar endra seg minst like mykje
    }
pilots-dots-title-none = { $name }: ingen pilot er blant dei 5 prosentane som endra seg mest
pilots-dots-title =
    { $count ->
        [one] { $name }: éin pilot er blant dei 5 prosentane som endra seg mest
       *[other] { $name }: { $count } pilotar er blant dei 5 prosentane som endra seg mest
    }
pilots-dots-note = Endring i prosentpoeng. Til høgre for midten er auke, til venstre nedgang.

# The rest
pilots-rest-heading = Mot resten av dei som blei spurde
pilots-rest-lead = Endringa hos pilotane, minus endringa hos alle andre som blei spurde begge gongene.
pilots-rest-warning = Dette gjeld berre dersom pilotane og resten ville ha utvikla seg likt utan forsøket. Det kan ingen vite, og pilotane er valde ut, ikkje trekte. Det gjeld dei som tok del og svarte.
pilots-rest-not-asked = Resten er ikkje spurd. Då veit vi ikkje kva som ville ha skjedd utan forsøket.
pilots-rest-hidden = Resten eller pilotane samla har for få svar til å visast begge gongene. Då kan dei ikkje samanliknast.
pilots-rest-result = Resultat
pilots-rest-pilots = Pilotane
pilots-rest-others = Resten
pilots-rest-difference = Skilnad (prosentpoeng)
pilots-rest-interval = Uvisse (95 %)
pilots-rest-scale = Sjanse for høgare svar
pilots-rest-theta = { $pilots } mot { $others }
pilots-rest-line = { $name }: pilotane { $pilots }, resten { $others }. Skilnad: { $difference } prosentpoeng (uvisse: { $interval }).
pilots-rest-scale-about = «Sjanse for høgare svar»: Trekk eitt svar frå kvar runde. Kor ofte er det siste høgast? Like svar tel halvt, så 50 % betyr ingen skilnad. Pilotane er her rekna som éi gruppe.
pilots-rest-many = På { $count } av { $n } resultat er skilnaden større enn uvissa. Ved reint tilfelle skjer det på om lag eitt av tjue.

# Themes, and more than two rounds
pilots-themes-heading = Temaa i skjemaet
pilots-themes-lead = Gjennomsnittet av endringane på spørsmåla i kvart tema, for pilotane samla. Dette er ei oppsummering, ikkje ein ny test. Pluss betyr at fleire er einige, eller færre der skjemaet ønskjer det.
pilots-theme = { $title }: { $mean } prosentpoeng i snitt over { $known } av { $asked } spørsmål ({ $up } med pluss, { $down } med minus).
pilots-theme-hidden = { $title }: for få svar til å visast.
pilots-fading-heading = Varer endringa?
pilots-fading-lead = Kvar seinare runde er samanlikna med den første («{ $title }»), for pilotane samla. Tala er prosentpoeng. Utviklinga er lesen av tala, ikkje testa, og blir berre sagd der endringa rett etter var sikker.
pilots-fading-course = Utvikling
pilots-fading-smaller = mindre enn rett etter
pilots-fading-larger = større enn rett etter
pilots-fading-same = som rett etter
pilots-fading-turned = snudd
pilots-fading-none = inga sikker endring å følgje
pilots-fading-unknown = kan ikkje visast

# Shares before and after
pilots-shares-title-none = Ingen av pilotane viser ei sikker endring
pilots-shares-title = { $count } pilotar: { $rises } med auke, { $falls } med nedgang
pilots-shares-note = Ring: før. Prikk: etter. Den tynne streken viser kor «etter» kan liggje når uvissa er rekna med.

# Files
pilots-csv-least = Endring, minst
pilots-csv-most = Endring, høgst

# Published figures
pilots-reconstructed = Publiserte tal. Rekonstruert; føreset at alle svarte.
pilots-published-about = Publiserte tal frå PSU-saka «Pilotering av tillitsreform i Fredrikstad kommune». Saka oppgir prosent og talet på svar. Kor mange som er einige, er rekonstruert; det føreset at alle svarte på spørsmålet.
pilots-published-late =
    { $months ->
        [one] Den første målinga blei teken éin månad etter at forsøket starta. Endringar i den tida er ikkje med.
       *[other] Den første målinga blei teken { $months } månader etter at forsøket starta. Endringar i den tida er ikkje med.
    }
pilots-published-statement = Påstand: **{ $statement }**
pilots-published-agree = heilt eller litt einig
pilots-published-other = anna svar
pilots-published-size = Delen einige gjekk frå { $before } til { $after }: { $difference } prosentpoeng (uvisse: { $interval }).
pilots-published-same =
    { $count ->
        [one] 1 einig begge gongene.
       *[other] { $count } einige begge gongene.
    }
pilots-published-together = Alle pilotane samla, kvar samanlikna med seg sjølv: { $size }. Konklusjon: { $verdict }.
pilots-published-naive = Legg ein alle i éin bunke, får ein { $naive } prosentpoeng. Det blandar inn at pilotane utgjer ulik del av svara før og etter. p = { $p }.
pilots-published-no-others = Resten er ikkje spurd, og ingen andre einingar er målte. Då veit vi ikkje kor mykje like store einingar endrar seg av seg sjølve, eller kva som ville ha skjedd utan forsøket.
pilots-published-case = { $pilots } svarte ved oppstart og avslutning på påstanden «{ $statement }».
pilots-published-item = { $unit }: { $before } einige før og { $after } etter, { $verdict }.
pilots-published-case-end = Resten av kommunen er ikkje spurd, og før-målinga blei teken { $months } månader etter at forsøket starta. Tala på einige er rekonstruerte frå publiserte prosentar; det føreset at alle svarte. Resultata gjeld dei som tok del og svarte.

# Events on the timeline
event-heading = Tidslinje
event-lead = Anna som skjedde, kan òg forklare ei endring. Hendingane blir viste på alle kurver for einingane dei gjeld.
event-round = Måling: { $title }
event-start = Forsøket starta
event-day = { DATETIME($first, dateStyle: "long") }: { $words }
event-days = { DATETIME($first, dateStyle: "long") } – { DATETIME($last, dateStyle: "long") }: { $words }
event-in-words = { $kind } ({ $unit }): { $words }
event-everywhere = Heile kommunen
event-kind-new-leader = Ny leiar
event-kind-downsizing = Nedbemanning
event-kind-reorganisation = Omorganisering
event-kind-other = Anna
event-add = Legg til ei hending
event-add-go = Legg til
event-change = Rett eller trekk ei hending
event-change-go = Lagre rettinga
event-withdraw-go = Trekk hendinga
event-which = Hending
event-no-names = Skriv kva som skjedde, aldri kven det gjaldt: «Ny leiar», ikkje eit namn. Alle som ser resultata, kan lese det.
event-kind = Kva slags hending
event-unit = Kvar
event-words = Kva skjedde (høgst 120 teikn)
event-words-example = To lag blei til eitt
event-first = Frå og med
event-last = Til og med
event-added = Hendinga er lagd til: { $words }
event-changed = Hendinga er retta: { $words }
event-withdrawn = Hendinga er trekt: { $words }
problem-event-words = Skriv kva som skjedde, med høgst { $most } teikn og på éi linje.
problem-event-order = Hendinga sluttar før ho byrjar. Sjå på datoane.
problem-event-long = Hendinga varer i meir enn tre år. Sjå på datoane, eller legg inn starten og slutten kvar for seg.
problem-event-unit = Eininga finst ikkje. Vel ei anna.
problem-event-gone = Nokon andre har retta eller trekt hendinga. Sjå på lista ein gong til.
audit-event-added = la til hending
audit-event-changed = retta hending
audit-event-withdrawn = trekte hending
stored-table-timeline-event = Hendingar i einingane, som omorganiseringar, med dato og nokre få ord. Aldri namn på personar.
