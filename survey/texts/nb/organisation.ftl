page-organisation = Organisasjon
page-organisation-about = Enhetene i kommunen over tid, filer fra HR-systemet, og hva enheter ble til ved omorganisering.
organisation-part = Hva vil du gjøre?
organisation-part-units = Enheter
organisation-part-import = Les inn fil
organisation-part-successions = Hva ble til hva
organisation-part-log = Logg
unit-level-kommune = kommune
unit-level-kommuneomraade = kommuneområde
unit-level-virksomhet = virksomhet
unit-level-avdeling = avdeling
organisation-day = { DATETIME($day, dateStyle: "long") }
organisation-number = { NUMBER($value, maximumFractionDigits: 2) }

organisation-as-of = Vis organisasjonen slik den er denne dagen
organisation-none-yet = Ingen enheter er lagt inn ennå. Velg «Les inn fil», og last opp en eksport fra HR-systemet.
organisation-none-then = Ingen enheter var gyldige denne dagen. Velg en senere dag.
organisation-size = { $units ->
    [one] én enhet
   *[other] { $units } enheter
  }, { $headcount ->
    [one] én ansatt
   *[other] { $headcount } ansatte
  } { DATETIME($day, dateStyle: "long") }.
organisation-search = Søk etter enhet
organisation-hits = { $count ->
    [0] Ingen enheter passer. Prøv færre ord, eller en annen dag.
    [one] Én enhet passer.
   *[other] { $count } enheter passer. { $shown ->
        [30] De første 30 vises. Skriv flere ord for å finne færre.
       *[other] Velg en av dem.
      }
  }
organisation-list-unit = { $unit } · { $headcount ->
    [one] én ansatt
   *[other] { $headcount } ansatte
  }{ $place ->
    [none] { "" }
   *[other] { " " }· { $place }
  }
organisation-page-of = Side (av { $pages })
organisation-below = { $count ->
    [one] Én enhet rett under
   *[other] { $count } enheter rett under
  }
organisation-fact-level = Nivå: { $level }
organisation-fact-headcount = Ansatte: { $headcount ->
    [0] 0 (ingen arbeider her)
   *[other] { $headcount }
  }
organisation-fact-fte = Årsverk: { NUMBER($fte, maximumFractionDigits: 2) }
organisation-fact-since = Gyldig fra { DATETIME($start, dateStyle: "long") }
organisation-fact-span = Gyldig fra { DATETIME($start, dateStyle: "long") }. Avsluttes { DATETIME($end, dateStyle: "long") }.
organisation-fact-aliases = Også kalt: { $aliases }
organisation-fact-id = Id: { $id }
organisation-no-sum = Enhetene rett under har til sammen { $below } ansatte, men her står det { $headcount }.
organisation-unit-history = Historikk ({ $count })
organisation-began = Begynte { DATETIME($day, dateStyle: "long") } som «{ $name }».

organisation-edit = Endre
organisation-edit-what = Hva skal endres?
organisation-edit-rename = Nytt navn
organisation-edit-move = Flytt til en annen enhet
organisation-edit-recount = Antall ansatte og årsverk
organisation-edit-add = Legg til en enhet under denne
organisation-edit-close = Avslutt enheten
organisation-edit-alias = Legg til et annet navn den går under
organisation-edit-no-alias = Fjern et annet navn den går under
organisation-edit-from = Gjelder fra og med
organisation-edit-from-about = Alt fram til denne dagen står som før. Målerunder som alt er planlagt, beholder enhetene slik de var.
organisation-edit-save = Lagre endringen
organisation-edited = Endringen av «{ $unit }» er lagret. Den gjelder fra { DATETIME($day, dateStyle: "long") }.
organisation-new-name = Navn
organisation-new-id = Id (slik HR-systemet har den)
organisation-level = Nivå
organisation-headcount = Antall ansatte
organisation-fte = Årsverk (kan stå tomt)
organisation-move-search = Søk etter enheten den skal ligge under
organisation-move-first = Skriv noe av navnet. Alt som ligger under denne enheten, flyttes med.
organisation-move-none = Ingen enheter passer. Prøv færre ord.
organisation-move-to = Skal ligge under
organisation-alias = Annet navn
organisation-alias-about = Et navn som også er i bruk om enheten. Da blir den funnet i søk og kjent igjen når filer leses inn.
organisation-alias-none = Enheten har ingen andre navn.
organisation-close-about = Enheten finnes ikke fra denne dagen. Den blir stående i alt som var før, og slettes aldri. Har den enheter under seg, må de flyttes eller avsluttes først.
organisation-add-none = Under en avdeling kan det ikke ligge flere enheter.

organisation-import-lead = Last opp enhetene slik HR-systemet eksporterer dem. Du ser hva som blir endret, og ingenting endres før du trykker «Bekreft».
organisation-file = CSV eller Excel (XLSX)
organisation-file-choose = Velg fil
organisation-file-limit = CSV eller XLSX, høyst 5 MB
organisation-file-drop = Slipp filen her
organisation-file-refused = Filen kan ikke leses inn. Den må være CSV eller XLSX, og høyst 5 MB. 20 000 enheter tar vanligvis 1–2 MB. Er den mye større, inneholder den trolig noe annet enn enheter.
organisation-sheet = Hvilket ark?
organisation-sheet-hidden = skjult
organisation-sheet-empty = Arket er tomt. Velg et annet ark eller en annen fil.
organisation-read-as = Lest som { $encoding }, med { $delimiter } mellom kolonnene.
organisation-delimiter-semicolon = semikolon
organisation-delimiter-comma = komma
organisation-delimiter-tab = tabulator
organisation-delimiter-bar = loddrett strek
units-note-hidden = Arbeidsboken har skjulte rader eller kolonner. De er tatt med.
units-note-formulas = Arbeidsboken har formler. Svarene slik de sist ble lagret, er brukt.
organisation-columns = Er kolonnene forstått riktig?
organisation-columns-lead = Dette er de første radene i filen. Sjekk at hver opplysning er hentet fra riktig kolonne.
organisation-header-row = Overskriftene står i rad
organisation-shape = Hvordan viser filen hva som ligger under hva?
organisation-shape-parent = Hver rad sier hvilken enhet den ligger under
organisation-shape-levels = Én kolonne for hvert nivå (kommuneområde, virksomhet, avdeling)
organisation-no-column = – ikke i filen –
organisation-field-id = Id
organisation-field-name = Navn
organisation-field-parent = Ligger under
organisation-field-level = Nivå
organisation-field-headcount = Antall ansatte
organisation-field-fte = Årsverk
organisation-field-alias = Andre navn
organisation-field-valid-from = Gyldig fra
organisation-field-valid-to = Gyldig til
organisation-field-kommune = Kommune
organisation-field-kommuneomraade = Kommuneområde
organisation-field-virksomhet = Virksomhet
organisation-field-avdeling = Avdeling
organisation-import-from = Filen gjelder fra og med
organisation-import-from-about = Endringene gjelder fra denne dagen. Organisasjonen før den dagen blir stående som den var.
organisation-top = Hva heter kommunen?
organisation-import-show = Vis hva som blir endret
organisation-preview = Dette blir endret
organisation-preview-nothing = Ingenting. Filen sier det samme som det som alt er lagt inn ({ $units ->
    [one] én enhet
   *[other] { $units } enheter
  }).
organisation-list-new = { $count ->
    [one] Én ny enhet
   *[other] { $count } nye enheter
  }
organisation-list-back = { $count ->
    [one] Én enhet som var avsluttet, er tilbake
   *[other] { $count } enheter som var avsluttet, er tilbake
  }
organisation-list-moved = { $count ->
    [one] Én enhet er flyttet
   *[other] { $count } enheter er flyttet
  }
organisation-list-renamed = { $count ->
    [one] Én enhet har fått nytt navn
   *[other] { $count } enheter har fått nytt navn
  }
organisation-list-levelled = { $count ->
    [one] Én enhet har fått nytt nivå
   *[other] { $count } enheter har fått nytt nivå
  }
organisation-list-recounted = { $count ->
    [one] Én enhet har fått et annet antall ansatte
   *[other] { $count } enheter har fått et annet antall ansatte
  }
organisation-list-refounded = { $count ->
    [one] Én enhet har fått andre årsverk
   *[other] { $count } enheter har fått andre årsverk
  }
organisation-list-gone = { $count ->
    [one] Én enhet står ikke i filen og blir avsluttet
   *[other] { $count } enheter står ikke i filen og blir avsluttet
  }
organisation-list-aliases = { $count ->
    [one] Ett annet navn legges til
   *[other] { $count } andre navn legges til
  }
organisation-list-unchanged = { $count ->
    [0] Ingen enheter er som før
    [one] Én enhet er som før
   *[other] { $count } enheter er som før
  }
organisation-note-empty = { $count ->
    [one] Én enhet har 0 ansatte: { $units }. Det er lov, men sjekk at det stemmer.
   *[other] { $count } enheter har 0 ansatte, blant dem: { $units }. Det er lov, men sjekk at det stemmer.
  }
organisation-note-summed = { $count ->
    [one] For én enhet står det ikke antall ansatte. Tallet er summen av enhetene under.
   *[other] For { $count } enheter står det ikke antall ansatte. Tallet er summen av enhetene under.
  }
organisation-note-totals = { $count ->
    [one] Én sumrad er hoppet over.
   *[other] { $count } sumrader er hoppet over.
  }
organisation-note-ended = { $count ->
    [one] Én rad er hoppet over fordi enheten var avsluttet før dagen filen gjelder fra.
   *[other] { $count } rader er hoppet over fordi enhetene var avsluttet før dagen filen gjelder fra.
  }
organisation-warnings = { $count ->
    [one] Én enhet har et annet antall ansatte enn summen av enhetene rett under. Du kan likevel bekrefte.
   *[other] { $count } enheter har et annet antall ansatte enn summen av enhetene rett under. Du kan likevel bekrefte.
  }
organisation-column-unit = Enhet
organisation-column-id = Id
organisation-column-below = Ligger under
organisation-column-before = Før
organisation-column-after = Etter
organisation-column-row = Rad
organisation-column-column = Kolonne
organisation-column-what = Hva er galt
organisation-more = De første { $shown } av { $count } vises.
organisation-more-rows = De første { $shown } av { $count } vises. Last ned listen for å se alle.
organisation-download-rows = Last ned hele listen (CSV)
organisation-confirm-lead = Trykker du «Bekreft», gjelder alt dette fra { DATETIME($day, dateStyle: "long") }. Enheter som avsluttes, slettes ikke.
organisation-confirm = Bekreft
organisation-cancel = Avbryt
organisation-imported = Organisasjonen er oppdatert fra { DATETIME($day, dateStyle: "long") }. Er noen enheter avsluttet eller nye? Se «Hva ble til hva».

organisation-log-lead = De siste { $shown } endringene som er registrert. Ingenting kan fjernes herfra.
organisation-log-none = Ingenting er endret ennå.
organisation-log-unit = Enhet
organisation-log-what = Hva
organisation-log-from = Gjelder fra
organisation-log-who = Hvem
organisation-log-when = Registrert
organisation-change-name = heter «{ $value }»
organisation-change-parent-id = ligger under «{ $value }»
organisation-change-level = er { $value }
organisation-change-headcount = { $value ->
    [one] én ansatt
   *[other] { $value } ansatte
  }
organisation-change-fte = årsverk: { $value }
organisation-change-closed = avsluttet
organisation-change-reopened = tilbake igjen
organisation-change-alias-added = også kalt «{ $value }»
organisation-change-alias-removed = ikke lenger kalt «{ $value }»

successions-lead = Når kommunen omorganiseres, må noen si hvilken enhet som ble til hvilken. Resultater sammenlignes bare over tid der det er sagt.
successions-no-days = Ingen enheter er avsluttet eller kommet til siden starten. Da er alt som før, og kan sammenlignes.
successions-day = Omorganisering
successions-suggested = { $count ->
    [0] Forslag
    [one] Ett forslag
   *[other] { $count } forslag
  }
successions-none-suggested = Ingen enheter som ble avsluttet, ligner på noen som kom til.
successions-certain-about = Noen enheter har samme navn og ligger på samme sted som før, bare med ny id. De kan bekreftes samlet.
successions-confirm-certain = { $count ->
    [one] Bekreft den ene med samme navn og sted
   *[other] Bekreft alle { $count } med samme navn og sted
  }
successions-alike = Likhet: { $score } av 100. { $shared ->
    [0] { "" }
    [one] Én avdeling fulgte med.
   *[other] { $shared } avdelinger fulgte med.
  }
successions-confirm = Bekreft
successions-confirmed-now = { $count ->
    [one] Bekreftet.
   *[other] { $count } er bekreftet.
  }
successions-left-ended = Ble avsluttet, og ligner ingen nye ({ $count })
successions-left-begun = Kom til, og ligner ingen gamle ({ $count })
successions-left-ended-about = Ble en enhet lagt ned uten at arbeidet gikk videre til en annen, må det sies her. Ellers kan enhetene over den ikke sammenlignes. Ble den til noe annet, bruker du «Sett sammen selv» nedenfor.
successions-left-begun-about = Er en enhet helt ny, uten at den ble til av andre, må det sies her. Ellers kan enhetene over den ikke sammenlignes. Ble den til av andre, bruker du «Sett sammen selv» nedenfor.
successions-choose = Enheter
successions-choose-here = Velg
successions-say-ended = Bekreft: lagt ned, ble ikke til noe annet
successions-say-begun = Bekreft: helt ny, kom ikke fra noe annet
successions-own = Sett sammen selv
successions-own-about = Velg alle enhetene det gjelder, både de som var før, og de som kom etter. En enhet som fortsatte, kan stå på begge sider.
successions-search-before = Søk blant enhetene før
successions-search-after = Søk blant enhetene etter
successions-before = Før
successions-after = Etter
successions-confirmed = { $count ->
    [one] Én er bekreftet
   *[other] { $count } er bekreftet
  }
successions-by = Bekreftet av { $who } { DATETIME($at, dateStyle: "long") }
successions-undo = Angre
successions-undone = Angret. Både bekreftelsen og at den ble angret, står i hendelsesloggen.
succession-told = { $before } → { $after }: { $kind }
succession-kind-renamed = nytt navn
succession-kind-moved = flyttet
succession-kind-merged = slått sammen
succession-kind-split = delt
succession-kind-mixed = blandet
succession-kind-closed = lagt ned
succession-kind-new = helt ny

comparing = Kan disse to dagene sammenlignes?
comparing-lead = Velg to dager og en enhet, for eksempel dagene to målerunder åpnet.
comparing-before = Den ene dagen
comparing-after = Den andre dagen
comparing-unit = Enhet
comparison-equal = Kan sammenlignes: { $after } { DATETIME($after_day, dateStyle: "long") } = { $before } { DATETIME($before_day, dateStyle: "long") }.
comparison-equal-ended = Lagt ned i mellomtiden: { $units }.
comparison-equal-begun = Ny i mellomtiden: { $units }.
comparison-not-there = Kan ikke sammenlignes: «{ $unit }» fantes ikke på noen av dagene.
comparison-split = Kan ikke sammenlignes: { $before } ble delt i { $after }.
comparison-mixed = Kan ikke sammenlignes: { $before } ble blandet om til { $after }.
comparison-went = Kan ikke sammenlignes: { $went } er ikke lenger en del av «{ $unit }».
comparison-came = Kan ikke sammenlignes: { $came } er kommet inn i «{ $unit }» siden sist.
comparison-exchanged = Kan ikke sammenlignes: I «{ $unit }» er { $went } gått ut og { $came } kommet inn.
comparison-unsaid-ended = Kan ikke sammenlignes ennå: Ingen har sagt hva som skjedde med { $units } i «{ $unit }».
comparison-unsaid-begun = Kan ikke sammenlignes ennå: Ingen har sagt hvor { $units } i «{ $unit }» kom fra.
comparison-nothing-left = Kan ikke sammenlignes: Ingenting av «{ $unit }» er det samme som før.
comparison-ended = Kan ikke sammenlignes ennå: { $units } er avsluttet, og ingen har sagt hva den ble til.
comparison-begun = Kan ikke sammenlignes ennå: { $units } er ny, og ingen har sagt hvor den kom fra.
comparison-closed = Kan ikke sammenlignes: { $units } er lagt ned.
comparison-new = Kan ikke sammenlignes: { $units } er helt ny.

problem-unit-faults = { $count ->
    [one] Det er én feil i filen. Ingenting er endret. Rett den, og last opp filen på nytt.
   *[other] Det er { $count } feil i filen. Ingenting er endret. Rett dem, og last opp filen på nytt.
  }
unit-fault-place = Rad { $row }, kolonne «{ $column }»
unit-fault-place-row = Rad { $row }
unit-fault-no-id = Id mangler.
unit-fault-no-name = Navnet mangler.
unit-fault-no-text = Teksten er for lang eller har tegn som ikke kan vises. Den kan ha høyst { $most } tegn.
unit-fault-no-number = «{ $value }» er ikke et tall.
unit-fault-no-whole = «{ $value }» er ikke et helt tall. Antall ansatte telles i hele personer.
unit-fault-negative = «{ $value }» er mindre enn null.
unit-fault-too-many = Tallet er for stort. Det kan være høyst { $most }.
unit-fault-no-day = «{ $value }» er ikke en dato. Skriv den som 31.12.2025 eller 2025-12-31.
unit-fault-formula = Cellen har en formel uten svar. Åpne filen i Excel, la den regne ferdig, lagre, og last opp på nytt.
unit-fault-no-headcount = Antall ansatte i «{ $unit }» mangler. Skriv 0 hvis ingen arbeider der.
unit-fault-unknown-level = «{ $value }» er ikke et nivå. Skriv kommune, kommuneområde, virksomhet eller avdeling.
unit-fault-duplicate = Id-en { $id } står også i rad { $first }. Hver enhet kan bare ha én rad.
unit-fault-duplicate-path = «{ $unit }» står også i rad { $first }, på samme sted.
unit-fault-two-parents = Id-en { $id } står også i rad { $first }, under en annen enhet. En enhet kan bare ligge under én.
unit-fault-orphan = «{ $unit }» skal ligge under { $parent }, men den finnes ikke i filen.
unit-fault-cycle = Disse enhetene ligger under hverandre i ring: { $around }.
unit-fault-two-tops = «{ $unit }» ligger ikke under noen. Det gjør ikke «{ $first }» heller. Bare én enhet kan stå øverst.
unit-fault-no-top = Ingen enhet står øverst. Én enhet må stå uten overordnet.
unit-fault-no-units = Det er ingen enheter under overskriftene.
unit-fault-no-area = Kommuneområdet til «{ $unit }» mangler.
unit-fault-level-order = «{ $unit }» er { $level ->
    [kommune] kommune
    [kommuneomraade] kommuneområde
    [virksomhet] virksomhet
   *[avdeling] avdeling
  } og kan ikke ligge under «{ $parent }», som er { $above ->
    [kommune] kommune
    [kommuneomraade] kommuneområde
    [virksomhet] virksomhet
   *[avdeling] avdeling
  }.
unit-fault-too-deep = «{ $unit }» ligger for dypt. Det kan være høyst { $most } nivåer.
unit-fault-begins-later = «{ $unit }» begynner etter { DATETIME($day, dateStyle: "long") }, dagen filen gjelder fra. Velg en senere dag.
unit-fault-known-later = Id-en { $id } er i bruk for en enhet som begynner { DATETIME($begins, dateStyle: "long") }. Velg en senere dag, eller gi «{ $unit }» en annen id.
unit-fault-wide-row = Raden har flere kolonner enn overskriftene. Kanskje står skilletegnet inne i en tekst uten anførselstegn rundt.
unit-fault-other-day = «{ $unit }» ville ikke ligget under noen enhet { DATETIME($day, dateStyle: "long") }. Sjekk «Gyldig fra», eller endringer som alt er registrert for senere dager.
unit-warning-no-sum = «{ $unit }» har { $headcount } ansatte. Enhetene rett under har til sammen { $below }, altså { $difference } { $more ->
    [more] færre
   *[less] flere
  }.

problem-units-empty-file = Filen er tom.
problem-units-large-file = Filen er for stor. Den kan være høyst { $most } MB.
problem-units-password = Filen er beskyttet med passord. Fjern passordet i Excel, lagre, og last opp på nytt.
problem-units-old-excel = Filen er i et gammelt Excel-format (XLS). Åpne den i Excel, lagre som XLSX, og last opp på nytt.
problem-units-wrong-kind = Dette er verken CSV eller XLSX, uansett hva filen heter. Eksporter enhetene på nytt som CSV eller XLSX.
problem-units-no-text = Filen er ikke lesbar tekst. Eksporter enhetene på nytt som CSV eller XLSX.
problem-units-no-columns = Filen har ikke kolonner. Det må stå semikolon, komma eller tabulator mellom dem.
problem-units-many-rows = Filen har for mange rader. Den kan ha høyst { $most }.
problem-units-many-columns = Rad { $row } har for mange kolonner. Det kan være høyst { $most }.
problem-units-broken-row = Rad { $row } kan ikke leses. Kanskje mangler et anførselstegn.
problem-units-broken-workbook = Arbeidsboken er ødelagt og kan ikke leses. Åpne den i Excel, lagre den på nytt som XLSX, og last opp igjen.
problem-units-bomb = Arbeidsboken er for stor. Pakket ut kan den være høyst { $most } MB. Lagre bare arket med enhetene som en egen fil.
problem-units-missing-columns = Disse kolonnene mangler: { $fields }. Velg hvor de står, eller eksporter filen på nytt med dem.
problem-units-column-twice = Samme kolonne er valgt to ganger. Hver kolonne kan bare være én ting.
problem-units-outdated = Noen andre har endret organisasjonen siden du så hva som blir endret. Ingenting er endret nå. Trykk «Vis hva som blir endret» en gang til.
problem-units-top-missing = Skriv hva kommunen heter. Filen sier det ikke.
problem-unit-level = Nivået finnes ikke. Velg kommuneområde, virksomhet eller avdeling.
problem-unit-headcount = Antall ansatte og årsverk må være fra 0 til { $most }.
problem-unit-name = Navnet må fylles ut, og kan ha høyst { $most } tegn.
problem-unit-id = Id-en må fylles ut. Den kan ikke ha linjeskift eller usynlige tegn.
problem-unit-id-taken = Id-en { $id } er brukt før, kanskje av en enhet som er avsluttet. Velg en annen.
problem-unit-alias-there = Enheten har alt navnet «{ $name }».
problem-unit-changed-meanwhile = Noen andre har endret dette i mellomtiden. Last siden på nytt.
problem-unit-not-there = Enheten finnes ikke { DATETIME($day, dateStyle: "long") }. Velg en dag da den er gyldig.
problem-unit-unchanged = Dette er som før. Ingenting er endret.
problem-unit-cycle = En enhet kan ikke ligge under seg selv eller under noe som ligger under den: { $around }.
problem-unit-orphan = Da ville ikke «{ $unit }» ligget under noen enhet { DATETIME($day, dateStyle: "long") }. Flytt eller avslutt det som ligger under, først.
problem-unit-level-order = «{ $unit }» kan ikke ligge under «{ $parent }» på det nivået ({ DATETIME($day, dateStyle: "long") }). En enhet må være på et lavere nivå enn den over.
problem-unit-two-tops = Da ville både «{ $unit }» og «{ $first }» stått øverst.
problem-unit-no-top = Da ville ingen enhet stått øverst. Den øverste enheten kan ikke flyttes eller avsluttes.
problem-succession-empty = Velg minst én enhet.
problem-succession-itself = En enhet som fortsatte alene, trenger ingen bekreftelse. Den sammenlignes med seg selv.
problem-succession-not-before = Enheten { $unit } fantes ikke rett før { DATETIME($day, dateStyle: "long") }.
problem-succession-not-after = Enheten { $unit } fantes ikke rett etter { DATETIME($day, dateStyle: "long") }.
problem-succession-still-there = En av enhetene finnes fortsatt etter { DATETIME($day, dateStyle: "long") }. Da er den ikke lagt ned.
problem-succession-there-before = En av enhetene fantes også før { DATETIME($day, dateStyle: "long") }. Da er den ikke ny.
problem-succession-said = Det er alt sagt noe annet om en av disse enhetene: { $units }. Angre det først.

audit-unit-added = la til enhet
audit-unit-changed = endret enhet
audit-succession-confirmed = bekreftet hva enheter ble til
audit-succession-undone = angret hva enheter ble til
stored-table-unit-change = Endringer i enhetene: nytt navn, plass, nivå eller antall ansatte, fra hvilken dag, og hvem som registrerte det.
stored-table-unit-succession = Hvilke enheter som ble til hvilke i en omorganisering, og hvem som bekreftet det.
