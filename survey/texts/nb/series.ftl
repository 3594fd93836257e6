page-series = Mål og andre tall
page-series-about = Se målene for spørsmålene og om de er nådd, og tall fra andre kilder ved siden av.
series-lead = Her står målene for spørsmålene i undersøkelsene, tall fra andre undersøkelser, og tall som sykefravær.
series-part = Hva vil du se?
series-part-targets = Mål
series-part-other = Andre tall
series-part-side = Side om side
series-part-upload = Les inn tall

series-unit = Enhet
series-whole = Hele kommunen
series-question = Spørsmål
series-measure = Måltall
series-measure-beside = Vis også (bare måltall på samme skala)
series-measure-none = Ingen
series-no-rounds = Ingen målerunde er planlagt ennå. Mål settes for spørsmålene i et spørreskjema som PSU har godkjent.

series-targets-heading = Målene og hvor vi står
series-targets-none = Ingen mål er satt her ennå. Sett et mål lenger ned på siden.
series-targets-none-yet = Ingen mål er satt her ennå. Det er OU-teamet som legger dem inn.
series-targets-no-results = Ingen målerunde er telt opp ennå, så det finnes ingen tall å holde målene opp mot.
series-targets-explained = Utgangspunktet er den første målerunden med samme ordlyd og de samme arbeidsstedene. Om et mål er nådd, leses av tallene slik de står her. Om endringen er sikker, er et annet spørsmål: Det svarer samme prøve på som på siden «Resultater».
series-target-is-share = **{ $question }** Mål: { $value } innen { DATETIME($day, dateStyle: "long") }. { $words }
series-target-is-mean = **{ $question }** Mål: gjennomsnitt { $value } innen { DATETIME($day, dateStyle: "long") }. { $words }
series-target-decided = Målet skal være nådd innen { DATETIME($day, dateStyle: "long") }. { $words }
series-target-not-asked = Spørsmålet ble ikke stilt i den siste målerunden.
series-course-heading = Utviklingen for ett spørsmål
series-course-aim = Hva skal grafen vise?
series-hidden = I «{ $title }» er det for få svar til å vises.
series-new-wording = ny ordlyd
series-gap-not-asked = Disse arbeidsstedene ble ikke spurt da.
series-gap-apart = Da ble helt andre mennesker spurt.
series-share-of = Andelen som svarte { $answers }.
series-source = Kilde: { $source }.

series-column-measure = Måltall
series-column-baseline = Utgangspunkt
series-column-latest = Siste
series-column-target = Mål
series-column-status = Status
series-column-change = Endring
series-cell = { $value } ({ $period })
series-cell-n = { $value } ({ $period }, n = { NUMBER($n) })
series-at-least = minst { $value }
series-at-most = høyst { $value }
series-between = { $low }–{ $high }
series-reached = nådd
series-not-reached = ikke nådd
series-unsure = kan ikke sies
series-no-target = ikke noe mål
series-too-few = For få svar til å vises.
series-first = Bare målt én gang.
series-change-classed = Endringen kan ikke sies: Gruppen er så liten at bare deler av svarene vises.
series-same = Uendret.
series-up-steps = Opp { $size }.
series-down-steps = Ned { $size }.
series-up-points = Opp { $size } prosentpoeng.
series-down-points = Ned { $size } prosentpoeng.
series-towards = { $moved } Det er i retning av målet.
series-away = { $moved } Det er bort fra målet, altså ikke en forbedring.
series-untested-mean = Endringen kan ikke prøves: Bare gjennomsnitt er publisert.
series-untested-share = Endringen kan ikke prøves: Bare prosenten er publisert, ikke hvor mange svar den bygger på.
series-untested-context = Endringen er ikke prøvd: Dette er ikke svar på en undersøkelse. Slike tall går også opp og ned av seg selv.
series-sure-rise = Økningen er større enn det tilfeldigheter vanligvis gir.
series-sure-fall = Nedgangen er større enn det tilfeldigheter vanligvis gir.
series-sure-none = Ingen sikker endring: Så små forskjeller kan være tilfeldige.
series-sure-few = For få svar til å si om noe er endret.
series-sure-apart = Alle svarene sett under ett har endret seg mer enn det tilfeldigheter vanligvis gir, men dette tallet viser det ikke. Svarene kan for eksempel være blitt mer delte.
series-which-way = Kilden sier ikke om målet er å komme opp eller ned. Da kan det ikke sies om det er nådd.

series-scale-percent = Prosent
series-scale-number = Antall
series-scale-steps = Skala { $low }–{ $high }
series-title = { $measure }: { $value } ({ $period })
series-title-hidden = { $measure }: for få svar til å vises
series-title-reached = { $measure }: { $value } ({ $period }). Målet, { $target }, er nådd
series-title-not-reached = { $measure }: { $value } ({ $period }). Målet, { $target }, er ikke nådd
series-title-unsure = { $measure }: { $value } ({ $period }). Om målet, { $target }, er nådd, kan ikke sies
series-point = { $value } ({ $period })
series-point-break = { $period } (ny ordlyd fra her)
series-chart-target = Mål: { $value }
series-chart-key = Linjene: { $names }.
series-chart-told = Grafen i ord
series-month = { $number ->
    [1] januar
    [2] februar
    [3] mars
    [4] april
    [5] mai
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[other] desember
  } { $year }
series-half = { $number }. halvår { $year }
series-tertial = { $number }. tertial { $year }
series-quarter = { $number }. kvartal { $year }
series-each-year = år
series-each-half = halvår
series-each-tertial = tertial
series-each-quarter = kvartal
series-each-month = måned
series-each-span = lengre tidsrom

series-download = Last ned som CSV
series-csv-unit = enhet
series-csv-measure = måltall
series-csv-scale = skala
series-csv-period = periode
series-csv-low = fra
series-csv-high = til
series-csv-n = antall svar
series-csv-target = mål
series-csv-status = status
series-csv-source = kilde

series-set = Sett eller endre et mål
series-aim = Hva er målet for?
series-aim-share = Andelen som svarer det vi ønsker
series-aim-mean = Gjennomsnittet
series-set-value = Mål, fra { $low } til { $high } { $unit }
series-set-day = Når skal det være nådd?
series-set-words = Hvem har satt målet, og hvor?
series-set-save = Lagre målet
series-set-no-value = Skriv hva målet er.
series-set-done = Målet er lagret. Det som gjaldt før, står i historikken.
series-give-up = Ta bort et mål
series-give-up-about = Målet gjelder ikke lenger, men blir stående i historikken.
series-give-up-words = Hvem har bestemt det, og hvorfor?
series-give-up-go = Ta bort målet
series-given-up = Målet er tatt bort. Det står fortsatt i historikken.
series-history = Målene gjennom tiden ({ $count })
series-history-share = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }: { $question } Mål: { $value } innen { DATETIME($day, dateStyle: "long") }. { $words } Lagt inn av { $who }.
series-history-mean = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }: { $question } Mål: gjennomsnitt { $value } innen { DATETIME($day, dateStyle: "long") }. { $words } Lagt inn av { $who }.
series-history-given-up = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }: { $question } Målet er tatt bort. { $words } Lagt inn av { $who }.

series-other-none = Ingen tall fra andre kilder er lest inn ennå. OU-teamet kan lese inn tidligere undersøkelser, 10-FAKTOR og tall som sykefravær.
series-source-choose = Kilde
series-other-heading = Tallene og hvor de står
series-published = Publiserte tall fra «{ $source }». De er ikke fra Medvirk. Medvirks regler for små grupper er ikke brukt på dem.

series-side-lead = Her står en målerunde ved siden av tall fra andre kilder, for samme enhet og omtrent samme tid. Tallene regnes aldri sammen.
series-side-results = { $title }: { $unit }
series-side-high = Andel over midten
series-side-none = Ingen tall fra andre kilder gjelder { $unit } på denne tiden. Tall for en større enhet sier ikke hvordan det er her, og vises derfor ikke.
series-beside-factors = 10-FAKTOR ved siden av
series-beside-factors-note = 10-FAKTOR er en egen undersøkelse fra KS. Skalaen er den samme, 1–5, men spørsmålene er andre, så gjennomsnittene regnes ikke sammen. At to tall er høye samtidig, betyr ikke at det ene kommer av det andre.
series-beside-context = Andre tall ved siden av
series-beside-context-note = Samvariasjon er ikke årsak: Går sykefraværet ned samtidig som svarene endrer seg, kan begge deler komme av noe annet.
series-beside-before = { $period }, det siste før runden
series-beside-nothing = –

series-kind = Hva slags tall er det?
series-kind-earlier = Tidligere undersøkelser
series-kind-factors = 10-FAKTOR
series-kind-context = Andre tall, for eksempel sykefravær
series-kind-earlier-about = En rad for hvert måltall: **kilde**, **indikator** og **skala** (1–5, 1–6 eller prosent), gjerne også **mål**, **ønsket** (høy eller lav) og **enhet**. Periodene står etter hverandre (**periode_1**, **verdi_1**, **periode_2**, **verdi_2**) eller i hver sin rad (**periode**, **verdi**). Vet du antall svar, ta det med (**n**). Kjenner du også antallet som svarte slik (**antall**), kan endringen prøves.
series-kind-factors-about = En rad for hver enhet og hvert år: **enhet**, **år**, gjerne **antall svar**, og en kolonne for hver faktor med gjennomsnittet. Bare faktornavnene kan stå der. Påstandene i 10-FAKTOR er KS sine og skal ikke inn i Medvirk.
series-kind-context-about = En rad for hvert tall: **enhet**, **periode** (2024, 2024-T1 eller 2024-Q3), **indikator**, **prosent** og **kilde**. Er det ikke prosent, bruk **verdi** og **skala** i stedet for prosent.
series-example = Last ned et eksempel
series-file = Fil (CSV eller XLSX)
series-file-source = Kilde, hvis filen ikke sier det
series-file-wanted = Hva er bra, hvis filen har mål og ikke sier det selv?
series-file-wanted-unsaid = Det vet vi ikke
series-file-wanted-high = Høye tall: Målene er å komme opp
series-file-wanted-low = Lave tall: Målene er å komme ned
series-show = Vis hva som blir lest inn
series-preview = Dette blir lest inn
series-preview-count = { $count ->
    [one] Filen har ett tall. Ingenting er lagret ennå.
   *[other] Filen har { NUMBER($count) } tall. Ingenting er lagret ennå.
  }
series-preview-more = og { NUMBER($count) } til
series-confirm-lead = Sjekk at tallene, enhetene og periodene stemmer med kilden. Leser du inn noe galt, kan du trekke hele filen tilbake.
series-confirm = Bekreft og lagre
series-kept = { $count ->
    [one] Ett tall er lagret.
   *[other] { NUMBER($count) } tall er lagret.
  }
series-warning-fractions = Alle tallene for «{ $measure }» er 1 eller mindre. Er de skrevet som brøker? 12 prosent skal stå som 12, ikke 0,12.
series-warning-which-way = { $count ->
    [one] Ett måltall har et mål, men filen sier ikke om det er å komme opp eller ned. Da kan det ikke sies om målet er nådd. Velg over hva som er bra, eller ta med kolonnen «ønsket» med «høy» eller «lav».
   *[other] { $count } måltall har et mål, men filen sier ikke om det er å komme opp eller ned. Da kan det ikke sies om målene er nådd. Velg over hva som er bra, eller ta med kolonnen «ønsket» med «høy» eller «lav».
  }
series-fault-where = Hvor
series-fault-what = Hva som er galt
series-imports = Filer som er lest inn
series-imports-none = Ingen ennå.
series-import = **{ $file }** ({ $kind }): { $count ->
    [one] ett tall
   *[other] { NUMBER($count) } tall
  } fra { $sources }. Lest inn { DATETIME($at, dateStyle: "medium", timeStyle: "short") } av { $who }.
series-import-withdrawn = Trukket tilbake { DATETIME($at, dateStyle: "medium", timeStyle: "short") } av { $who }: { $reason }
series-withdraw = Trekk filen tilbake
series-withdraw-about = Tallene vises ikke lenger. At de har vært lest inn, blir stående her.
series-withdraw-reason = Hvorfor?
series-withdraw-go = Trekk tilbake
series-withdrawn = Filen er trukket tilbake. Tallene vises ikke lenger.

problem-series-faults = { $count ->
    [one] Én ting er galt i filen. Ingenting er lagret. Rett den i regnearket, og last opp på nytt.
   *[other] { $count } ting er galt i filen. Ingenting er lagret. Rett dem i regnearket, og last opp på nytt.
  }
problem-series-wrong-kind = Dette er verken CSV eller XLSX, uansett hva filen heter. Lagre tallene på nytt som CSV eller XLSX.
problem-series-large-workbook = Arbeidsboken er for stor. Lagre bare arket med tallene som en egen fil.
problem-series-outdated = Noen andre har lest inn noen av de samme tallene siden du så på filen. Ingenting er lagret nå. Trykk «Vis hva som blir lest inn» en gang til.
problem-series-withdrawn-already = Filen er alt trukket tilbake.
problem-series-reason = Skriv hvorfor filen trekkes tilbake, med høyst { $most } tegn.
series-fault-no-headers = Fant ingen overskrifter. Den første raden må si hva kolonnene er, slik som i eksempelet.
series-fault-nothing = Det er ingen tall under overskriftene.
series-fault-no-source-column = Kilden mangler. Skriv den i feltet over, eller ta med en kolonne som heter «kilde».
series-fault-no-period-column = En kolonne for tiden mangler. Den kan hete «periode» eller «år».
series-fault-no-unit-column = En kolonne for enheten mangler. Den kan hete «enhet».
series-fault-no-value-column = En kolonne for tallene mangler. Den kan hete «verdi» eller «prosent».
series-fault-no-scale-column = Skalaen mangler. Ta med en kolonne som heter «skala», med for eksempel 1–5, 1–6 eller prosent.
series-fault-no-factors = Ingen kolonne har navnet på en av de ti faktorene i 10-FAKTOR.
series-fault-no-heading = Kolonnen har tall, men ingen overskrift. Skriv hvilken faktor det er, eller ta den bort.
series-fault-heading-twice = «{ $heading }» står to ganger. Hver faktor kan bare ha én kolonne.
series-fault-item = «{ $heading }» ser ut som en påstand fra 10-FAKTOR. KS har opphavsrett til påstandene, og de skal ikke lagres i Medvirk. Ta bort kolonnen, og ta bare med faktorene.
series-fault-no-factor = «{ $heading }» er ikke navnet på en av de ti faktorene. Bare faktornavn, enhet, år og antall svar kan stå her. Påstandene har KS opphavsrett til.
series-fault-few = Raden bygger på { $n } svar. 10-FAKTOR vises ikke for færre enn { $fewest }, så tall for så få skal ikke inn her heller. Ta bort raden.
series-fault-no-period = Tiden mangler.
series-fault-period = «{ $value }» er ikke en periode. Skriv for eksempel 2024, 2024-T1 (1. tertial), 2024-Q3 (3. kvartal) eller 2024-05 (mai).
series-fault-no-unit = Enheten mangler.
series-fault-unknown-unit = «{ $unit }» finnes ikke i organisasjonen, verken som id, navn eller annet navn. Rett navnet, eller legg det til som et annet navn på siden «Organisasjon».
series-fault-several-units = Flere enheter heter «{ $unit }». Skriv id-en i stedet: { $ids }.
series-fault-no-source = Kilden mangler.
series-fault-no-measure = Navnet på måltallet mangler.
series-fault-no-scale = Skalaen mangler. Skriv for eksempel 1–5, 1–6 eller prosent.
series-fault-scale = «{ $value }» er ikke en skala. Skriv for eksempel «1 til 5», «1 til 6», «prosent» eller «antall». Regneark gjør ofte 1-5 om til en dato.
series-fault-other-scale = «{ $measure }» har skalaen { $scale ->
    [percent] prosent
    [number] antall
   *[other] { $scale }
  } her, men { $other ->
    [percent] prosent
    [number] antall
   *[other] { $other }
  } et annet sted for samme kilde. Tall på ulike skalaer kan ikke stå i samme rekke. Gi dem ulike navn.
series-fault-outside = { $value } er utenfor skalaen { $scale ->
    [percent] 0–100 prosent
    [number] for antall
   *[other] { $scale }
  }.
series-fault-wanted = «{ $value }» kan ikke leses. Skriv «høy» hvis målet er å komme opp, eller «lav» hvis det er å komme ned.
series-fault-no-value = Tallet mangler.
series-fault-count-scale = Antallet som svarte slik, kan bare brukes når skalaen er prosent, ikke { $scale }.
series-fault-count = Antallet { $count } må ha et antall svar (n) ved siden av seg, og kan ikke være større enn det.
series-fault-count-disagrees = { $count } av { $n } er en annen prosent enn den som står i raden. Sjekk mot kilden.
series-fault-twice = «{ $measure }» står for samme enhet og tid i rad { $first } også.
series-fault-known = «{ $measure }» for { $period } er alt lest inn fra samme kilde, for samme enhet. Trekk den gamle filen tilbake først hvis tallet er rettet.
series-fault-no-text = Teksten er for lang eller har tegn som ikke kan vises. Den kan ha høyst { $most } tegn.
series-fault-no-number = «{ $value }» er ikke et tall.
series-fault-no-whole = «{ $value }» er ikke et helt tall.
series-fault-formula = Cellen har en formel uten svar. Åpne filen i regnearket, la det regne ferdig, lagre, og last opp på nytt.
problem-target-aim = Det kan ikke settes et slikt mål for dette spørsmålet. Spørreskjemaet må si hvilket svar som er ønsket.
problem-target-outside = Målet må ligge mellom { NUMBER($low) } og { NUMBER($high) }.
problem-target-day = Velg en dag fram i tid for når målet skal være nådd.
problem-target-words = Skriv hvem som har satt målet eller tatt det bort, og hvor det ble bestemt. Høyst { $most } tegn.
problem-target-unchanged = Dette målet gjelder alt. Ingenting er endret.
problem-target-none = Det er ikke satt noe mål for dette spørsmålet.
problem-target-unit = Enheten finnes ikke.
audit-target-set = satte mål
audit-target-given-up = tok bort mål
audit-series-imported = leste inn tall fra andre kilder
audit-series-withdrawn = trakk tilbake innleste tall
stored-table-target-entry = Mål for spørsmålene, hvem som har satt dem, og når.
stored-table-series-import = Filer med tall fra andre kilder, hvem som leste dem inn, og når.
stored-table-series-figure = Publiserte tall fra andre kilder, for eksempel sykefravær i et kommuneområde.
stored-table-series-withdrawal = Hvilke innleste filer som er trukket tilbake, og hvorfor.
