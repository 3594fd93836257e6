page-series = Mål og andre tal
page-series-about = Sjå måla for spørsmåla og om dei er nådde, og tal frå andre kjelder ved sida av.
series-lead = Her står måla for spørsmåla i undersøkingane, tal frå andre undersøkingar, og tal som sjukefråvær.
series-part = Kva vil du sjå?
series-part-targets = Mål
series-part-other = Andre tal
series-part-side = Side om side
series-part-upload = Les inn tal

series-unit = Eining
series-whole = Heile kommunen
series-question = Spørsmål
series-measure = Måltal
series-measure-beside = Vis òg (berre måltal på same skala)
series-measure-none = Ingen
series-no-rounds = Ingen målerunde er planlagd enno. Mål blir sette for spørsmåla i eit spørjeskjema som PSU har godkjent.

series-targets-heading = Måla og kvar vi står
series-targets-none = Ingen mål er sette her enno. Set eit mål lenger ned på sida.
series-targets-none-yet = Ingen mål er sette her enno. Det er OU-teamet som legg dei inn.
series-targets-no-results = Ingen målerunde er talt opp enno, så det finst ingen tal å halde måla opp mot.
series-targets-explained = Utgangspunktet er den første målerunden med same ordlyd og dei same arbeidsstadene. Om eit mål er nådd, les vi av tala slik dei står her. Om endringa er sikker, er eit anna spørsmål: Det svarer same prøva på som på sida «Resultat».
series-target-is-share = **{ $question }** Mål: { $value } innan { DATETIME($day, dateStyle: "long") }. { $words }
series-target-is-mean = **{ $question }** Mål: gjennomsnitt { $value } innan { DATETIME($day, dateStyle: "long") }. { $words }
series-target-decided = Målet skal vere nådd innan { DATETIME($day, dateStyle: "long") }. { $words }
series-target-not-asked = Spørsmålet vart ikkje stilt i den siste målerunden.
series-course-heading = Utviklinga for eitt spørsmål
series-course-aim = Kva skal grafen vise?
series-hidden = I «{ $title }» er det for få svar til å visast.
series-new-wording = ny ordlyd
series-gap-not-asked = Desse arbeidsstadene vart ikkje spurde då.
series-gap-apart = Då vart heilt andre menneske spurde.
series-share-of = Delen som svarte { $answers }.
series-source = Kjelde: { $source }.

series-column-measure = Måltal
series-column-baseline = Utgangspunkt
series-column-latest = Siste
series-column-target = Mål
series-column-status = Status
series-column-change = Endring
series-cell = { $value } ({ $period })
series-cell-n = { $value } ({ $period }, n = { NUMBER($n) })
series-at-least = minst { $value }
series-at-most = høgst { $value }
series-between = { $low }–{ $high }
series-reached = nådd
series-not-reached = ikkje nådd
series-unsure = kan ikkje seiast
series-no-target = ikkje noko mål
series-too-few = For få svar til å visast.
series-first = Berre målt éin gong.
series-change-classed = Endringa kan ikkje seiast: Gruppa er så lita at berre delar av svara blir viste.
series-same = Uendra.
series-up-steps = Opp { $size }.
series-down-steps = Ned { $size }.
series-up-points = Opp { $size } prosentpoeng.
series-down-points = Ned { $size } prosentpoeng.
series-towards = { $moved } Det er i retning av målet.
series-away = { $moved } Det er bort frå målet, altså inga forbetring.
series-untested-mean = Endringa kan ikkje prøvast: Berre gjennomsnitt er publisert.
series-untested-share = Endringa kan ikkje prøvast: Berre prosenten er publisert, ikkje kor mange svar han byggjer på.
series-untested-context = Endringa er ikkje prøvd: Dette er ikkje svar på ei undersøking. Slike tal går òg opp og ned av seg sjølve.
series-sure-rise = Auken er større enn det tilfelle vanlegvis gir.
series-sure-fall = Nedgangen er større enn det tilfelle vanlegvis gir.
series-sure-none = Inga sikker endring: Så små skilnader kan vere tilfeldige.
series-sure-few = For få svar til å seie om noko er endra.
series-sure-apart = Alle svara sett under eitt har endra seg meir enn det tilfelle vanlegvis gir, men dette talet viser det ikkje. Svara kan til dømes vere blitt meir delte.
series-which-way = Kjelda seier ikkje om målet er å kome opp eller ned. Då kan vi ikkje seie om det er nådd.

series-scale-percent = Prosent
series-scale-number = Tal på
series-scale-steps = Skala { $low }–{ $high }
series-title = { $measure }: { $value } ({ $period })
series-title-hidden = { $measure }: for få svar til å visast
series-title-reached = { $measure }: { $value } ({ $period }). Målet, { $target }, er nådd
series-title-not-reached = { $measure }: { $value } ({ $period }). Målet, { $target }, er ikkje nådd
series-title-unsure = { $measure }: { $value } ({ $period }). Om målet, { $target }, er nådd, kan ikkje seiast
series-point = { $value } ({ $period })
series-point-break = { $period } (ny ordlyd frå her)
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
series-each-month = månad
series-each-span = lengre tidsrom

series-download = Last ned som CSV
series-csv-unit = eining
series-csv-measure = måltal
series-csv-scale = skala
series-csv-period = periode
series-csv-low = frå
series-csv-high = til
series-csv-n = tal på svar
series-csv-target = mål
series-csv-status = status
series-csv-source = kjelde

series-set = Set eller endre eit mål
series-aim = Kva er målet for?
series-aim-share = Delen som svarer det vi ønskjer
series-aim-mean = Gjennomsnittet
series-set-value = Mål, frå { $low } til { $high } { $unit }
series-set-day = Når skal det vere nådd?
series-set-words = Kven har sett målet, og kvar?
series-set-save = Lagre målet
series-set-no-value = Skriv kva målet er.
series-set-done = Målet er lagra. Det som galdt før, står i historikken.
series-give-up = Ta bort eit mål
series-give-up-about = Målet gjeld ikkje lenger, men blir ståande i historikken.
series-give-up-words = Kven har bestemt det, og kvifor?
series-give-up-go = Ta bort målet
series-given-up = Målet er teke bort. Det står framleis i historikken.
series-history = Måla gjennom tida ({ $count })
series-history-share = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }: { $question } Mål: { $value } innan { DATETIME($day, dateStyle: "long") }. { $words } Lagt inn av { $who }.
series-history-mean = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }: { $question } Mål: gjennomsnitt { $value } innan { DATETIME($day, dateStyle: "long") }. { $words } Lagt inn av { $who }.
series-history-given-up = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }: { $question } Målet er teke bort. { $words } Lagt inn av { $who }.

series-other-none = Ingen tal frå andre kjelder er lesne inn enno. OU-teamet kan lese inn tidlegare undersøkingar, 10-FAKTOR og tal som sjukefråvær.
series-source-choose = Kjelde
series-other-heading = Tala og kvar dei står
series-published = Publiserte tal frå «{ $source }». Dei er ikkje frå Medvirk. Medvirks reglar for små grupper er ikkje brukte på dei.

series-side-lead = Her står ein målerunde ved sida av tal frå andre kjelder, for same eining og om lag same tid. Tala blir aldri rekna saman.
series-side-results = { $title }: { $unit }
series-side-high = Del over midten
series-side-none = Ingen tal frå andre kjelder gjeld { $unit } på denne tida. Tal for ei større eining seier ikkje korleis det er her, og blir difor ikkje viste.
series-beside-factors = 10-FAKTOR ved sida av
series-beside-factors-note = 10-FAKTOR er ei eiga undersøking frå KS. Skalaen er den same, 1–5, men spørsmåla er andre, så gjennomsnitta blir ikkje rekna saman. At to tal er høge samtidig, tyder ikkje at det eine kjem av det andre.
series-beside-context = Andre tal ved sida av
series-beside-context-note = Samvariasjon er ikkje årsak: Går sjukefråværet ned samtidig som svara endrar seg, kan begge delar kome av noko anna.
series-beside-before = { $period }, det siste før runden
series-beside-nothing = –

series-kind = Kva slags tal er det?
series-kind-earlier = Tidlegare undersøkingar
series-kind-factors = 10-FAKTOR
series-kind-context = Andre tal, til dømes sjukefråvær
series-kind-earlier-about = Ei rad for kvart måltal: **kjelde**, **indikator** og **skala** (1–5, 1–6 eller prosent), gjerne òg **mål**, **ønskt** (høg eller låg) og **eining**. Periodane står etter kvarandre (**periode_1**, **verdi_1**, **periode_2**, **verdi_2**) eller i kvar si rad (**periode**, **verdi**). Veit du kor mange svar det er, ta det med (**n**). Veit du òg kor mange som svarte slik (**tal**), kan endringa prøvast.
series-kind-factors-about = Ei rad for kvar eining og kvart år: **eining**, **år**, gjerne **tal svar**, og ei kolonne for kvar faktor med gjennomsnittet. Berre faktornamna kan stå der. Påstandane i 10-FAKTOR er KS sine og skal ikkje inn i Medvirk.
series-kind-context-about = Ei rad for kvart tal: **eining**, **periode** (2024, 2024-T1 eller 2024-Q3), **indikator**, **prosent** og **kjelde**. Er det ikkje prosent, bruk **verdi** og **skala** i staden for prosent.
series-example = Last ned eit døme
series-file = Fil (CSV eller XLSX)
series-file-source = Kjelde, viss fila ikkje seier det
series-file-wanted = Kva er bra, om fila har mål og ikkje seier det sjølv?
series-file-wanted-unsaid = Det veit vi ikkje
series-file-wanted-high = Høge tal: Måla er å kome opp
series-file-wanted-low = Låge tal: Måla er å kome ned
series-show = Vis kva som blir lese inn
series-preview = Dette blir lese inn
series-preview-count = { $count ->
    [one] Fila har eitt tal. Ingenting er lagra enno.
   *[other] Fila har { NUMBER($count) } tal. Ingenting er lagra enno.
  }
series-preview-more = og { NUMBER($count) } til
series-confirm-lead = Sjekk at tala, einingane og periodane stemmer med kjelda. Les du inn noko gale, kan du trekkje heile fila tilbake.
series-confirm = Stadfest og lagre
series-kept = { $count ->
    [one] Eitt tal er lagra.
   *[other] { NUMBER($count) } tal er lagra.
  }
series-warning-fractions = Alle tala for «{ $measure }» er 1 eller mindre. Er dei skrivne som brøkar? 12 prosent skal stå som 12, ikkje 0,12.
series-warning-which-way = { $count ->
    [one] Eitt måltal har eit mål, men fila seier ikkje om det er å kome opp eller ned. Då kan vi ikkje seie om målet er nådd. Vel over kva som er bra, eller ta med kolonnen «ønskt» med «høg» eller «låg».
   *[other] { $count } måltal har eit mål, men fila seier ikkje om det er å kome opp eller ned. Då kan vi ikkje seie om måla er nådde. Vel over kva som er bra, eller ta med kolonnen «ønskt» med «høg» eller «låg».
  }
series-fault-where = Kvar
series-fault-what = Kva som er gale
series-imports = Filer som er lesne inn
series-imports-none = Ingen enno.
series-import = **{ $file }** ({ $kind }): { $count ->
    [one] eitt tal
   *[other] { NUMBER($count) } tal
  } frå { $sources }. Lesen inn { DATETIME($at, dateStyle: "medium", timeStyle: "short") } av { $who }.
series-import-withdrawn = Trekt tilbake { DATETIME($at, dateStyle: "medium", timeStyle: "short") } av { $who }: { $reason }
series-withdraw = Trekk fila tilbake
series-withdraw-about = Tala blir ikkje viste lenger. At dei har vore lesne inn, blir ståande her.
series-withdraw-reason = Kvifor?
series-withdraw-go = Trekk tilbake
series-withdrawn = Fila er trekt tilbake. Tala blir ikkje viste lenger.

problem-series-faults = { $count ->
    [one] Éin ting er gale i fila. Ingenting er lagra. Rett han i reknearket, og last opp på nytt.
   *[other] { $count } ting er gale i fila. Ingenting er lagra. Rett dei i reknearket, og last opp på nytt.
  }
problem-series-wrong-kind = Dette er verken CSV eller XLSX, same kva fila heiter. Lagre tala på nytt som CSV eller XLSX.
problem-series-large-workbook = Arbeidsboka er for stor. Lagre berre arket med tala som ei eiga fil.
problem-series-outdated = Nokon andre har lese inn nokre av dei same tala sidan du såg på fila. Ingenting er lagra no. Trykk «Vis kva som blir lese inn» ein gong til.
problem-series-withdrawn-already = Fila er alt trekt tilbake.
problem-series-reason = Skriv kvifor fila blir trekt tilbake, med høgst { $most } teikn.
series-fault-no-headers = Fann ingen overskrifter. Den første rada må seie kva kolonnane er, slik som i dømet.
series-fault-nothing = Det er ingen tal under overskriftene.
series-fault-no-source-column = Kjelda manglar. Skriv ho i feltet over, eller ta med ei kolonne som heiter «kjelde».
series-fault-no-period-column = Ei kolonne for tida manglar. Ho kan heite «periode» eller «år».
series-fault-no-unit-column = Ei kolonne for eininga manglar. Ho kan heite «eining».
series-fault-no-value-column = Ei kolonne for tala manglar. Ho kan heite «verdi» eller «prosent».
series-fault-no-scale-column = Skalaen manglar. Ta med ei kolonne som heiter «skala», med til dømes 1–5, 1–6 eller prosent.
series-fault-no-factors = Inga kolonne har namnet på ein av dei ti faktorane i 10-FAKTOR.
series-fault-no-heading = Kolonna har tal, men inga overskrift. Skriv kva faktor det er, eller ta ho bort.
series-fault-heading-twice = «{ $heading }» står to gonger. Kvar faktor kan berre ha éi kolonne.
series-fault-item = «{ $heading }» ser ut som ein påstand frå 10-FAKTOR. KS har opphavsrett til påstandane, og dei skal ikkje lagrast i Medvirk. Ta bort kolonna, og ta berre med faktorane.
series-fault-no-factor = «{ $heading }» er ikkje namnet på ein av dei ti faktorane. Berre faktornamn, eining, år og tal svar kan stå her. Påstandane har KS opphavsrett til.
series-fault-few = Rada byggjer på { $n } svar. 10-FAKTOR blir ikkje vist for færre enn { $fewest }, så tal for så få skal ikkje inn her heller. Ta bort rada.
series-fault-no-period = Tida manglar.
series-fault-period = «{ $value }» er ikkje ein periode. Skriv til dømes 2024, 2024-T1 (1. tertial), 2024-Q3 (3. kvartal) eller 2024-05 (mai).
series-fault-no-unit = Eininga manglar.
series-fault-unknown-unit = «{ $unit }» finst ikkje i organisasjonen, verken som id, namn eller anna namn. Rett namnet, eller legg det til som eit anna namn på sida «Organisasjon».
series-fault-several-units = Fleire einingar heiter «{ $unit }». Skriv id-en i staden: { $ids }.
series-fault-no-source = Kjelda manglar.
series-fault-no-measure = Namnet på måltalet manglar.
series-fault-no-scale = Skalaen manglar. Skriv til dømes 1–5, 1–6 eller prosent.
series-fault-scale = «{ $value }» er ikkje ein skala. Skriv til dømes «1 til 5», «1 til 6», «prosent» eller «tal». Rekneark gjer ofte 1-5 om til ein dato.
series-fault-other-scale = «{ $measure }» har skalaen { $scale ->
    [percent] prosent
    [number] tal på noko
   *[other] { $scale }
  } her, men { $other ->
    [percent] prosent
    [number] tal på noko
   *[other] { $other }
  } ein annan stad for same kjelde. Tal på ulike skalaer kan ikkje stå i same rekkje. Gi dei ulike namn.
series-fault-outside = { $value } er utanfor skalaen { $scale ->
    [percent] 0–100 prosent
    [number] for tal på noko
   *[other] { $scale }
  }.
series-fault-wanted = «{ $value }» kan ikkje lesast. Skriv «høg» viss målet er å kome opp, eller «låg» viss det er å kome ned.
series-fault-no-value = Talet manglar.
series-fault-count-scale = Kor mange som svarte slik, kan berre brukast når skalaen er prosent, ikkje { $scale }.
series-fault-count = Talet { $count } må ha kor mange svar det er (n) ved sida av seg, og kan ikkje vere større enn det.
series-fault-count-disagrees = { $count } av { $n } er ein annan prosent enn den som står i rada. Sjekk mot kjelda.
series-fault-twice = «{ $measure }» står for same eining og tid i rad { $first } òg.
series-fault-known = «{ $measure }» for { $period } er alt lese inn frå same kjelde, for same eining. Trekk den gamle fila tilbake først viss talet er retta.
series-fault-no-text = Teksten er for lang eller har teikn som ikkje kan visast. Han kan ha høgst { $most } teikn.
series-fault-no-number = «{ $value }» er ikkje eit tal.
series-fault-no-whole = «{ $value }» er ikkje eit heilt tal.
series-fault-formula = Cella har ein formel utan svar. Opne fila i reknearket, la det rekne ferdig, lagre, og last opp på nytt.
problem-target-aim = Det kan ikkje setjast eit slikt mål for dette spørsmålet. Spørjeskjemaet må seie kva svar som er ønskt.
problem-target-outside = Målet må liggje mellom { NUMBER($low) } og { NUMBER($high) }.
problem-target-day = Vel ein dag fram i tid for når målet skal vere nådd.
problem-target-words = Skriv kven som har sett målet eller teke det bort, og kvar det vart bestemt. Høgst { $most } teikn.
problem-target-unchanged = Dette målet gjeld alt. Ingenting er endra.
problem-target-none = Det er ikkje sett noko mål for dette spørsmålet.
problem-target-unit = Eininga finst ikkje.
audit-target-set = sette mål
audit-target-given-up = tok bort mål
audit-series-imported = las inn tal frå andre kjelder
audit-series-withdrawn = trekte tilbake innlesne tal
stored-table-target-entry = Mål for spørsmåla, kven som har sett dei, og når.
stored-table-series-import = Filer med tal frå andre kjelder, kven som las dei inn, og når.
stored-table-series-figure = Publiserte tal frå andre kjelder, til dømes sjukefråvær i eit kommuneområde.
stored-table-series-withdrawal = Kva innlesne filer som er trekte tilbake, og kvifor.
