page-planning = Planlegging
page-planning-about = Planlegg målerunder, åpne og forleng dem, og se hva annet som skjer på samme tid.

planning-part-of = Hva vil du gjøre?
planning-part-of-rounds = Målerunder
planning-part-of-new = Ny plan
planning-part-of-calendar = Kalender

planning-none = Ingen målerunder er planlagt ennå. Velg «Ny plan».
planning-nothing-approved = PSU har ikke godkjent noe spørreskjema som kan brukes nå. Send et forslag til PSU først.
planning-over = Målerunder som er over ({ $count })
planning-cancelled = Avlyste målerunder ({ $count })
planning-cancelled-one = { $title }, som skulle åpnet { DATETIME($opens, dateStyle: "long") }. Avlyst { DATETIME($at, dateStyle: "long") } av { $who }: { $reason } { $codes ->
    [0] Ingen koder var laget.
    [one] Én kode ble slettet.
   *[other] { $codes } koder ble slettet.
  }
planning-period = { DATETIME($opens, dateStyle: "medium", timeStyle: "short") } – { DATETIME($closes, dateStyle: "medium", timeStyle: "short") }
planning-state-planned = Planlagt, ikke åpnet
planning-state-too-early = Åpnet, begynner av seg selv når tiden er inne
planning-state-open = Åpen for svar
planning-invited = { $invited ->
    [one] Én invitert
   *[other] { NUMBER($invited) } inviterte
  } i { $units ->
    [one] én enhet
   *[other] { NUMBER($units) } enheter
  }{ $pilots ->
    [0] { "." }
    [one] , én av dem pilot.
   *[other] , { $pilots } av dem piloter.
  }
planning-drawn-with = Utvalget er { $share } % av enhetene i hvert kommuneområde, trukket med tallet { $seed }.
planning-study-first = **Oppstart** i et før-og-etter-opplegg. Tiltakene starter { DATETIME($start, dateStyle: "long") }. Avslutningen er «{ $title }».
planning-study-last = **Avslutning** i et før-og-etter-opplegg. Tiltakene starter { DATETIME($start, dateStyle: "long") }. Oppstarten er «{ $title }».
planning-move-start = Endre dagen tiltakene starter
planning-move-start-save = Lagre dagen
planning-start-moved = Lagret: Tiltakene starter { DATETIME($day, dateStyle: "long") }.

planning-edit = Endre planen
planning-back = Tilbake uten å lagre
planning-changing = Endre «{ $title }»
planning-change-codes = Er det laget koder for en enhet du tar ut, blir de slettet. Koder for enheter som blir med videre, virker som før. Bytter du hvem som kan åpne urnen, må nøkler lages på nytt.
planning-save-change = Lagre endringene
planning-changed = «{ $title }» er endret. { $codes ->
    [0] { "" }
    [one] Én kode for en enhet som ikke lenger er med, er slettet.
   *[other] { $codes } koder for enheter som ikke lenger er med, er slettet.
  }

planning-open = Åpne målerunden
planning-hindered = { $count ->
    [one] Dette må ordnes før runden kan åpnes:
   *[other] Disse { $count } tingene må ordnes før runden kan åpnes:
  }
planning-units-moved = { $count ->
    [one] Én enhet er ny, borte eller har fått annet navn eller annet antall ansatte siden planen ble lagret.
   *[other] { $count } enheter er nye, borte eller har fått annet navn eller annet antall ansatte siden planen ble lagret.
  } Velg «Endre planen» og lagre, så hentes organisasjonen slik den er nå.
planning-opens-itself = Når du har bekreftet, begynner runden av seg selv på åpningstiden og slutter av seg selv på sluttiden. Ingen trenger å være på jobb da, og det gjør ikke noe om serveren er nede akkurat i det øyeblikket.
planning-opens-at-once = Åpningstiden er passert. Når du bekrefter, kan de som har kode, svare med en gang. Runden slutter av seg selv på sluttiden.
planning-open-confirm = Jeg vet at spørsmålene, språkene og hvem som kan åpne urnen, ikke kan endres etterpå.
planning-open-go = Åpne målerunden
planning-confirm-first = Kryss av for at du er sikker, først.
planning-opened = «{ $title }» er åpnet. Folk kan svare fra { DATETIME($opens, dateStyle: "long", timeStyle: "short") }.

planning-cancel = Avlys målerunden
planning-cancel-about = Planen blir stående i listen over avlyste målerunder. Koder som er laget, slettes og slutter å virke. Den som prøver en slik kode, får vite at den er brukt eller at runden er avsluttet. Er lapper delt ut, må du si fra til verneombudene. Er runden den ene av to i et før-og-etter-opplegg, står den andre igjen alene.
planning-cancel-reason = Hvorfor avlyses runden?
planning-cancel-go = Avlys målerunden
planning-cancel-done = «{ $title }» er avlyst. { $codes ->
    [0] Ingen koder var laget.
    [one] Én kode er slettet.
   *[other] { $codes } koder er slettet.
  }

planning-in-grace = Svarfristen er ute. De som begynte før fristen, kan svare ferdig.
planning-extend = Forleng svarfristen
planning-extend-about = De som svarer, ser den nye fristen på svarsiden med en gang. Plakater, lapper og e-poster som alt er delt ut, viser den gamle.
planning-extend-confirm = Ja, gi alle lengre svarfrist.
planning-extend-go = Forleng
planning-extended = «{ $title }» er åpen til { DATETIME($closes, dateStyle: "long", timeStyle: "short") }.
planning-close = Avslutt før tiden
planning-close-about = Ingen kan begynne å svare etter dette, heller ikke de som er lovet lengre frist. { $minutes ->
    [0] De som holder på å svare, rekker ikke å sende inn.
    [one] De som holder på å svare, får ett minutt på seg.
   *[other] De som holder på å svare, får { $minutes } minutter på seg.
  } Det kan ikke gjøres om.
planning-close-confirm = Ja, avslutt runden nå.
planning-close-go = Avslutt nå
planning-closed = «{ $title }» er avsluttet. Den kan forsegles når de som holdt på, er ferdige.
planning-tighten = Lov mer enn før
planning-tighten-about = De som har svart, er lovet hvor små grupper som vises, og en slettedato. Tallene kan bare bli større og datoen bare tidligere.
planning-tighten-go = Lagre det nye løftet
planning-tightened = Lagret: Resultater vises bare for minst { $smallest } svar, følsomme spørsmål vises grovere i grupper under { $size }, og enkeltsvarene slettes { DATETIME($until, dateStyle: "long") }.

planning-kind = Hva skal planlegges?
planning-kind-single = Én målerunde
planning-kind-study = Før og etter et pilotprosjekt (to målerunder)
planning-study-about = Oppstart og avslutning planlegges sammen, med de samme spørsmålene til de samme enhetene. Da kan svarene sammenlignes.
planning-study-name = Navn på pilotprosjektet
planning-study-before = { $title } – oppstart
planning-study-after = { $title } – avslutning
planning-title = Navn på målerunden
planning-part-words = Spørsmål
planning-part-times = Når
planning-part-units = Hvem
planning-part-codes = Koder
planning-part-promise = Det vi lover
planning-version = Spørreskjema som PSU har godkjent
planning-version-of = { $title } ({ $count ->
    [one] ett spørsmål
   *[other] { $count } spørsmål
  }) – { $case }, { DATETIME($date, dateStyle: "medium") }
planning-not-offered = Skjemaer som ikke kan brukes, og hvorfor
planning-not-offered-draft = er et utkast. Det er ikke sendt til PSU.
planning-not-offered-proposed = er sendt til PSU, som ikke har begynt behandlingen.
planning-not-offered-under-treatment = er til behandling i PSU. Vedtaket er ikke registrert og bekreftet.
planning-not-offered-rejected = ble ikke godkjent av PSU.
planning-not-offered-withdrawn = er trukket tilbake.
planning-not-offered-superseded = er erstattet av en nyere versjon som PSU har godkjent.
planning-languages = Språk de ansatte kan svare på:
planning-language-lacks = { $language } (oversettelsen er ikke godkjent av PSUs leder og sekretær)
planning-before = Oppstart
planning-after = Avslutning
planning-opens-day = Åpner dag
planning-opens-clock = Åpner klokka
planning-closes-day = Slutter dag
planning-closes-clock = Slutter klokka
planning-starts-on = Dagen tiltakene starter i pilotene
planning-starts-about = Oppstarten må være ferdig før tiltakene starter. Ellers måler den ikke hvordan det var før.
planning-grace = Minutter til å svare ferdig etter fristen
planning-grace-about = For dem som har begynt før fristen.
planning-way = Hvem skal få svare?
planning-way-whole = Hele kommunen
planning-way-chosen = Enheter jeg velger
planning-way-sample = Et utvalg av enheter, trukket tilfeldig
planning-sample-about = Det trekkes innenfor hvert kommuneområde, minst én enhet fra hvert. Alle i en enhet som trekkes, får svare.
planning-share = Prosent av enhetene
planning-seed = Tallet det trekkes med
planning-seed-about = Det samme tallet gir alltid det samme utvalget. Da kan andre kontrollere trekningen.
planning-drawn = { $count ->
    [one] Én enhet er trukket
   *[other] { $count } enheter er trukket
  }
planning-search = Søk etter enhet
planning-hits = { $count ->
    [0] Ingen enheter passer. Prøv færre bokstaver.
    [one] Én enhet passer.
   *[other] { $count } enheter passer. Høyst { $most } vises.
  }
planning-look-in = Eller se i et kommuneområde
planning-areas = Alle kommuneområder
planning-below-by-search = Hele virksomheter velges her. Søk for å velge bare noen av avdelingene.
planning-many = Her er { $count } enheter. De første { $shown } vises. Søk for å finne de andre.
planning-tick = { $unit } · { $headcount ->
    [0] ingen ansatte
    [one] én ansatt
   *[other] { $headcount } ansatte
  }{ $place ->
    [none] { "" }
   *[other] { " " }· { $place }
  }
planning-none-chosen = Ingen er valgt ennå.
planning-chosen = { $count ->
    [one] Én er valgt
   *[other] { $count } er valgt
  }
planning-drop = Ta ut { $unit }
planning-no-organisation = Ingen enheter er gyldige { DATETIME($day, dateStyle: "long") }. Les inn organisasjonen først.
planning-pilots = Piloter
planning-pilots-about = Piloter er enheter som prøver ut noe. De sammenlignes med seg selv før og etter, og med resten.
planning-pilots-about-study = Velg enhetene som skal prøve ut tiltakene. Resten av dem som spørres, er til å sammenligne med.
planning-has-pilots = Noen av enhetene er piloter
planning-code-mode = Hvordan skal kodene nå de ansatte?
planning-code-mode-slips = Koder på papirlapper
planning-code-mode-email = Koder på e-post
planning-code-mode-both = Koder på lapper noen steder, e-post andre steder
planning-psu-promised =
    Dette står i saken PSU godkjente:

    - Formål: { $purpose }
    - Ansvarlig: { $owner }
    - Følges opp: { $day }, av { $by }
planning-custody = Hvem kan åpne urnen?
planning-custody-key-file = En nøkkel på serveren
planning-custody-key-holders = Tre nøkkelholdere, to sammen
planning-retain-until = Enkeltsvarene slettes

planning-summary = Oppsummering
planning-untitled = (uten navn)
planning-when = Åpner { DATETIME($opens, dateStyle: "full", timeStyle: "short") } og slutter { DATETIME($closes, dateStyle: "full", timeStyle: "short") }: { $days ->
    [one] én dag
   *[other] { $days } dager
  }, og { $minutes ->
    [0] ingen tid
    [one] ett minutt
   *[other] { $minutes } minutter
  } ekstra til å svare ferdig.
planning-time-unclear = Tidene må rettes først.
planning-empty-units = { $count ->
    [one] Én enhet har ingen ansatte, så ingen blir invitert der: { $units }. Er det feil, må organisasjonen rettes.
   *[other] { $count } enheter har ingen ansatte, så ingen blir invitert der: { $units }. Er det feil, må organisasjonen rettes.
  }
planning-by-area = Inviterte i hvert kommuneområde
planning-area = Område
planning-places = Enheter
planning-people = Inviterte
planning-locked = Dette kan ikke endres etter åpning
planning-locked-words = Spørsmålene: «{ $title }», ord for ord slik PSU godkjente dem
planning-locked-languages = Språkene: { $languages }
planning-locked-custody = Hvem som kan åpne urnen: { $kind ->
    [key-holders] tre nøkkelholdere, to sammen
   *[key-file] den som har nøkkelen på serveren
  }
planning-locked-minimum = Minste gruppe: { $smallest } svar{ $sensitive ->
    [0] {""}
   *[other] ; følsomme spørsmål vises grovere i grupper under { $size }
  } (kan bare bli større)
planning-locked-groups = Vises samlet: { $groups }
planning-locked-leaders = Ledere svarer i enheten over
planning-groups = { $count ->
    [0] Grupper som vises samlet
    [one] Grupper som vises samlet (én)
   *[other] Grupper som vises samlet ({ $count })
  }
planning-groups-about = Vil dere se noen enheter under ett, for eksempel pilotene i Helse, må det sies her før målerunden åpner. Enhetene i en gruppe går foran når Medvirk velger hvem som kan vises. En gruppe vises bare hvis alle enhetene i den kan vises hver for seg.
planning-group = { $group }: { $count ->
    [one] én enhet
   *[other] { $count } enheter
  }
planning-group-drop = Fjern
planning-group-name = Hva skal gruppen hete?
planning-group-example = For eksempel: Piloter i Helse
planning-group-add = Legg til gruppen
planning-leaders = Ledere svarer i enheten over
planning-leaders-about = Da har ingen sin egen leder i tallene for sin egen enhet. Hver enhet får én invitert mindre, og enheten over får egne koder til lederne.
problem-groups-many = Det kan være høyst { $most } grupper som vises samlet. Fjern noen.
problem-groups-same-name = To grupper har samme navn. Gi den ene et annet.
problem-group-name = Gruppen må ha et navn på høyst { $most } tegn, på én linje.
problem-group-small = Gruppen «{ $group }» må ha minst to enheter. Velg flere.
problem-group-not-asked = Gruppen «{ $group }» har enheter som ikke er med i målerunden. Fjern gruppen, og lag den på nytt.
problem-group-nested = Gruppen «{ $group }» har både en enhet og noe under den. Da ville de samme blitt talt to ganger. Velg bare den øverste.
planning-locked-retention = Enkeltsvarene slettes { DATETIME($until, dateStyle: "long") } (kan bare bli tidligere)
planning-cautions = { $count ->
    [one] Tenk gjennom dette:
   *[other] Tenk gjennom disse { $count } tingene:
  }
planning-lacking = { $count ->
    [one] Dette må rettes før planen kan lagres:
   *[other] Disse { $count } tingene må rettes før planen kan lagres:
  }
planning-save = Planlegg målerunden
planning-save-study = Planlegg begge målerundene
planning-saved = «{ $title }» er planlagt. Den åpnes ikke før du bekrefter det under «Målerunder».

caution-opens-twice = Klokka stilles tilbake denne natta, så { DATETIME($opens, timeStyle: "short") } kommer to ganger. Runden åpner den første gangen.
caution-closes-twice = Klokka stilles tilbake denne natta, så { DATETIME($closes, timeStyle: "short") } kommer to ganger. Runden slutter den andre gangen.
caution-meets-ten-factor = Runden går samtidig med «{ $title }» ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }). De ansatte får to undersøkelser. Bruk den felles invitasjonen, så de vet hvorfor.
caution-meets-pulse = Runden går samtidig med «{ $title }» ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }). To undersøkelser på én gang gir færre svar på begge. Flytt den ene om du kan.
caution-meets-reorganisation = Runden faller sammen med «{ $title }» ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }). Da er det uklart hvilken enhet folk svarer for, og svarene kan handle om omorganiseringen.
caution-meets-other = Runden faller sammen med «{ $title }» ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }).
caution-july = Det meste av runden er i juli. Da har de fleste ferie, og skoler og barnehager er stengt.
caution-school-winter = { $days ->
    [one] Én dag av runden er
   *[other] { $days } dager av runden er
  } i vinterferien ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }).
caution-school-easter = { $days ->
    [one] Én dag av runden er
   *[other] { $days } dager av runden er
  } i påsken ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }).
caution-school-summer = { $days ->
    [one] Én dag av runden er
   *[other] { $days } dager av runden er
  } i sommerferien ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }). Skoler og barnehager får færre svar.
caution-school-autumn = { $days ->
    [one] Én dag av runden er
   *[other] { $days } dager av runden er
  } i høstferien ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }).
caution-school-christmas = { $days ->
    [one] Én dag av runden er
   *[other] { $days } dager av runden er
  } i julen ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }).
caution-few-days = { $working ->
    [0] Runden har ingen arbeidsdager.
    [one] Runden har bare én arbeidsdag.
   *[other] Runden har bare { $working } arbeidsdager.
  } { $free ->
    [0] De som jobber turnus eller deltid, rekker kanskje ikke å svare.
    [one] Én dag er helligdag.
   *[other] { $free } dager er helligdager.
  }
caution-season = Denne runden er { $season ->
    [winter] om vinteren
    [spring] om våren
    [summer] om sommeren
   *[autumn] om høsten
  }. Forrige, «{ $title }», var { $before ->
    [winter] om vinteren
    [spring] om våren
    [summer] om sommeren
   *[autumn] om høsten
  } (åpnet { DATETIME($opened, dateStyle: "long") }). En forskjell kan da skyldes årstiden. Velg samme tid på året om du kan.
caution-too-soon = Spørsmål { $numbers } handler om de siste { $months } månedene. «{ $title }» sluttet { DATETIME($closed, dateStyle: "long") }, så folk blir spurt om noe av den samme tiden to ganger. Da kan en endring ikke skilles fra det som alt er svart.
caution-unit-ends = Enheten «{ $unit }» finnes når runden åpner, men ikke når den slutter ({ DATETIME($day, dateStyle: "long") }).
caution-follow-up-past = PSU er lovet oppfølging { DATETIME($promised, dateStyle: "long") }, men da er ikke runden over ({ DATETIME($closes, dateStyle: "long") }). Avtal en ny dag med PSU.
caution-no-baseline = Tiltakene starter { DATETIME($start, dateStyle: "long") }, men oppstarten er ikke ferdig før { DATETIME($closes, dateStyle: "long") }, { $days ->
    [one] én dag
   *[other] { $days } dager
  } senere. Da vet dere ikke hvordan det var før tiltakene, og kan ikke vise hva de førte til. I tillitsreformen ble oppstartsmålingen tatt seks måneder etter start.
caution-measures-after = Tiltakene starter { DATETIME($start, dateStyle: "long") }, men avslutningen åpner alt { DATETIME($opens, dateStyle: "long") }. Da har tiltakene ikke virket når de måles.
caution-other-questions = Oppstart og avslutning har ikke de samme spørsmålene: { $kept ->
    [0] ingen kan sammenlignes
    [one] ett kan sammenlignes
   *[other] { $kept } kan sammenlignes
  }, { $gone } er tatt ut, { $new } er nye, og { $broken } har fått en annen mening. { $reworded ->
    [0] { "" }
    [one] Ett er rettet uten at meningen er endret.
   *[other] { $reworded } er rettet uten at meningen er endret.
  }
caution-other-pilots = { $units ->
    [one] Én enhet er pilot i den ene runden, men ikke i den andre.
   *[other] { $units } enheter er piloter i den ene runden, men ikke i den andre.
  } Da sammenlignes ikke de samme.

calendar-year = År
calendar-title = { $year }: { $rounds ->
    [0] ingen målerunder
    [one] én målerunde
   *[other] { $rounds } målerunder
  }, { $clashes ->
    [0] ingen kollisjoner
    [one] én kollisjon
   *[other] { $clashes } kollisjoner
  } fremover
calendar-chart-note = Brune felt er skoleferier, slik de vanligvis er i Østfold. Tynne streker er helligdager. Den stiplede streken er i dag.
calendar-clash = «{ $one }» og «{ $other }» går samtidig { DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }.
calendar-line = { $title } ({ $sort }), { DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }
calendar-line-day = { $title }, { DATETIME($day, dateStyle: "full") }
calendar-sort-planned = planlagt målerunde
calendar-sort-open = åpen målerunde
calendar-sort-over = målerunde som er over
calendar-sort-ten-factor = 10-FAKTOR
calendar-sort-pulse = pulsmåling
calendar-sort-reorganisation = omorganisering
calendar-sort-other = annet
calendar-sort-school = skoleferie
calendar-school-winter = Vinterferie
calendar-school-easter = Påskeferie
calendar-school-summer = Sommerferie
calendar-school-autumn = Høstferie
calendar-school-christmas = Juleferie
calendar-holiday-new-year = Første nyttårsdag
calendar-holiday-maundy-thursday = Skjærtorsdag
calendar-holiday-good-friday = Langfredag
calendar-holiday-easter-sunday = Første påskedag
calendar-holiday-easter-monday = Andre påskedag
calendar-holiday-may-first = Arbeidernes dag
calendar-holiday-may-seventeenth = Grunnlovsdagen
calendar-holiday-ascension = Kristi himmelfartsdag
calendar-holiday-whit-sunday = Første pinsedag
calendar-holiday-whit-monday = Andre pinsedag
calendar-holiday-christmas-day = Første juledag
calendar-holiday-boxing-day = Andre juledag
calendar-month = { $month ->
    [1] Januar
    [2] Februar
    [3] Mars
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Desember
  }
calendar-month-short = { $month ->
    [1] jan.
    [2] feb.
    [3] mars
    [4] april
    [5] mai
    [6] juni
    [7] juli
    [8] aug.
    [9] sep.
    [10] okt.
    [11] nov.
   *[12] des.
  }
calendar-add = Legg til noe i kalenderen
calendar-kind = Hva slags?
calendar-what = Navn
calendar-first = Første dag
calendar-last = Siste dag
calendar-add-go = Legg til
calendar-added = «{ $title }» er lagt til i kalenderen.
calendar-remove = Ta noe ut av kalenderen
calendar-which = Hva skal ut?
calendar-remove-go = Ta ut
calendar-removed = «{ $title }» er tatt ut av kalenderen.

problem-plan-refused = { $count ->
    [one] Dette må rettes først:
   *[other] Disse { $count } tingene må rettes først:
  }
problem-plan-untitled = Målerunden mangler navn.
problem-plan-title = Navnet kan være på høyst { $most } tegn, på én linje.
problem-plan-title-taken = En målerunde heter alt «{ $title }». Velg et annet navn.
problem-plan-version = Spørreskjemaet kan ikke brukes lenger: PSUs godkjenning gjelder ikke. Velg et annet.
problem-plan-no-language = Velg minst ett språk.
problem-plan-opens-past = Åpningstiden, { DATETIME($opens, dateStyle: "long", timeStyle: "short") }, er passert. Velg en senere.
problem-plan-closes-past = Sluttiden, { DATETIME($closes, dateStyle: "long", timeStyle: "short") }, er passert. Endre planen.
problem-plan-grace = Tiden til å svare ferdig kan være fra 0 til { $most } minutter.
problem-plan-none-chosen = Velg minst én enhet som skal få svare.
problem-plan-nobody = Det er ingen ansatte i enhetene som er valgt. Da kan ingen inviteres.
problem-plan-unit-gone = Enheten «{ $unit }» finnes ikke { DATETIME($day, dateStyle: "long") }. Ta den ut av utvalget, eller velg en annen dag.
problem-plan-pilot-not-asked = Piloten «{ $unit }» er ikke blant enhetene som får svare. Ta den med, eller ta den ut av pilotene.
problem-plan-meanwhile = Noen andre har endret planen mens du arbeidet. Ingenting er lagret. Gå tilbake, og begynn på nytt fra den nye planen.
problem-time-skipped = Klokka { DATETIME($wanted, timeStyle: "short") } finnes ikke { DATETIME($wanted, dateStyle: "long") }: klokka stilles frem den natta. Velg { DATETIME($after, timeStyle: "short") } eller en annen tid.
problem-overlapping = «{ $title }» spør om det samme i samme tid ({ DATETIME($opens, dateStyle: "medium") } – { DATETIME($closes, dateStyle: "medium") }) i { $units ->
    [one] én av enhetene
   *[other] { NUMBER($units) } av enhetene
  }. De ansatte der ville fått to koder. Velg en annen tid eller andre enheter.
problem-retained-too-short = Enkeltsvarene ville blitt slettet { DATETIME($until, dateStyle: "long") }, før runden er over og talt. Velg en senere dag.
problem-not-open = «{ $title }» er ikke åpen for svar.
problem-not-later = Den nye fristen må være senere enn { DATETIME($closes, dateStyle: "long", timeStyle: "short") }.
problem-already-over = Svarfristen for «{ $title }» gikk ut { DATETIME($closed, dateStyle: "long", timeStyle: "short") }. En runde som er over, kan ikke åpnes igjen.
problem-not-begun = Runden begynner ikke før { DATETIME($opens, dateStyle: "long", timeStyle: "short") }, så det er ingenting å avslutte.
problem-promised-minimum = De som svarer, er lovet at resultater ikke vises for færre enn { $least } svar. Tallet kan bare bli større.
problem-promised-retention = De som svarer, er lovet at enkeltsvarene slettes { DATETIME($until, dateStyle: "long") }. Datoen kan bare bli tidligere.
problem-promise-unchanged = Ingenting er endret. Øk minste gruppe, eller velg en tidligere dag.
problem-cancel-without-reason = Skriv hvorfor runden avlyses. Det blir stående i listen.
problem-cancel-reason-long = Begrunnelsen kan være på høyst { $most } tegn.
problem-study-without-pilots = Velg enhetene som er piloter. Uten dem er det ingenting å sammenligne før og etter.
problem-study-order = Avslutningen må åpne etter at oppstarten er over.
problem-study-gone = Opplegget finnes ikke lenger. En av målerundene er avlyst.
problem-study-unchanged = Det er den samme dagen som før.
problem-entry-title = Skriv hva det er, på høyst { $most } tegn.
problem-entry-order = Siste dag er før første dag. Bytt om dagene.
problem-entry-long = En oppføring kan vare i høyst tre år.
problem-entry-gone = Noen andre har alt tatt den ut av kalenderen.

audit-tranche-changed = endret planlagt målerunde
audit-tranche-cancelled = avlyste målerunde
audit-tranche-extended = forlenget svarfristen
audit-tranche-closed-early = avsluttet målerunde før tiden
audit-tranche-tightened = lovet mer enn før i målerunde
audit-study-moved = endret dagen tiltak starter
audit-calendar-added = la til i kalenderen
audit-calendar-removed = tok ut av kalenderen

stored-table-tranche-design = Hvordan enhetene i hver målerunde ble valgt, og hvordan kodene skal nå de ansatte.
stored-table-pilot-study = Hvilke målerunder som er før og etter et pilotprosjekt, og når tiltakene starter.
stored-table-calendar-entry = Andre undersøkelser og hendelser i OU-teamets kalender.
stored-table-cancelled-tranche = Målerunder som ble avlyst før de åpnet, hvem som avlyste dem, og hvorfor.
