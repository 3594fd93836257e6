page-planning = Planlegging
page-planning-about = Planlegg målerundar, opne og forleng dei, og sjå kva anna som skjer på same tid.

planning-part-of = Kva vil du gjere?
planning-part-of-rounds = Målerundar
planning-part-of-new = Ny plan
planning-part-of-calendar = Kalender

planning-none = Ingen målerundar er planlagde enno. Vel «Ny plan».
planning-nothing-approved = PSU har ikkje godkjent noko spørjeskjema som kan brukast no. Send eit forslag til PSU først.
planning-over = Målerundar som er over ({ $count })
planning-cancelled = Avlyste målerundar ({ $count })
planning-cancelled-one = { $title }, som skulle opna { DATETIME($opens, dateStyle: "long") }. Avlyst { DATETIME($at, dateStyle: "long") } av { $who }: { $reason } { $codes ->
    [0] Ingen kodar var laga.
    [one] Éin kode vart sletta.
   *[other] { $codes } kodar vart sletta.
  }
planning-period = { DATETIME($opens, dateStyle: "medium", timeStyle: "short") } – { DATETIME($closes, dateStyle: "medium", timeStyle: "short") }
planning-state-planned = Planlagd, ikkje opna
planning-state-too-early = Opna, tek til av seg sjølv når tida er inne
planning-state-open = Open for svar
planning-invited = { $invited ->
    [one] Éin invitert
   *[other] { NUMBER($invited) } inviterte
  } i { $units ->
    [one] éi eining
   *[other] { NUMBER($units) } einingar
  }{ $pilots ->
    [0] { "." }
    [one] , éi av dei pilot.
   *[other] , { $pilots } av dei pilotar.
  }
planning-drawn-with = Utvalet er { $share } % av einingane i kvart kommuneområde, trekt med talet { $seed }.
planning-study-first = **Oppstart** i eit før-og-etter-opplegg. Tiltaka startar { DATETIME($start, dateStyle: "long") }. Avslutninga er «{ $title }».
planning-study-last = **Avslutning** i eit før-og-etter-opplegg. Tiltaka startar { DATETIME($start, dateStyle: "long") }. Oppstarten er «{ $title }».
planning-move-start = Endre dagen tiltaka startar
planning-move-start-save = Lagre dagen
planning-start-moved = Lagra: Tiltaka startar { DATETIME($day, dateStyle: "long") }.

planning-edit = Endre planen
planning-back = Tilbake utan å lagre
planning-changing = Endre «{ $title }»
planning-change-codes = Er det laga kodar for ei eining du tek ut, blir dei sletta. Kodar for einingar som blir med vidare, verkar som før. Byter du kven som kan opne urna, må nøklar lagast på nytt.
planning-save-change = Lagre endringane
planning-changed = «{ $title }» er endra. { $codes ->
    [0] { "" }
    [one] Éin kode for ei eining som ikkje lenger er med, er sletta.
   *[other] { $codes } kodar for einingar som ikkje lenger er med, er sletta.
  }

planning-open = Opne målerunden
planning-hindered = { $count ->
    [one] Dette må ordnast før runden kan opnast:
   *[other] Desse { $count } tinga må ordnast før runden kan opnast:
  }
planning-units-moved = { $count ->
    [one] Éi eining er ny, borte eller har fått anna namn eller anna tal på tilsette sidan planen vart lagra.
   *[other] { $count } einingar er nye, borte eller har fått anna namn eller anna tal på tilsette sidan planen vart lagra.
  } Vel «Endre planen» og lagre, så blir organisasjonen henta slik han er no.
planning-opens-itself = Når du har stadfesta, tek runden til av seg sjølv på opningstida og sluttar av seg sjølv på sluttida. Ingen treng å vere på jobb då, og det gjer ikkje noko om serveren er nede akkurat i den augneblinken.
planning-opens-at-once = Opningstida er passert. Når du stadfestar, kan dei som har kode, svare med ein gong. Runden sluttar av seg sjølv på sluttida.
planning-open-confirm = Eg veit at spørsmåla, språka og kven som kan opne urna, ikkje kan endrast etterpå.
planning-open-go = Opne målerunden
planning-confirm-first = Kryss av for at du er sikker, først.
planning-opened = «{ $title }» er opna. Folk kan svare frå { DATETIME($opens, dateStyle: "long", timeStyle: "short") }.

planning-cancel = Avlys målerunden
planning-cancel-about = Planen blir ståande i lista over avlyste målerundar. Kodar som er laga, blir sletta og sluttar å verke. Den som prøver ein slik kode, får vite at han er brukt eller at runden er avslutta. Er lappar delte ut, må du seie frå til verneomboda. Er runden den eine av to i eit før-og-etter-opplegg, står den andre att åleine.
planning-cancel-reason = Kvifor blir runden avlyst?
planning-cancel-go = Avlys målerunden
planning-cancel-done = «{ $title }» er avlyst. { $codes ->
    [0] Ingen kodar var laga.
    [one] Éin kode er sletta.
   *[other] { $codes } kodar er sletta.
  }

planning-in-grace = Svarfristen er ute. Dei som tok til før fristen, kan svare ferdig.
planning-extend = Forleng svarfristen
planning-extend-about = Dei som svarar, ser den nye fristen på svarsida med ein gong. Plakatar, lappar og e-postar som alt er delte ut, viser den gamle.
planning-extend-confirm = Ja, gi alle lengre svarfrist.
planning-extend-go = Forleng
planning-extended = «{ $title }» er open til { DATETIME($closes, dateStyle: "long", timeStyle: "short") }.
planning-close = Avslutt før tida
planning-close-about = Ingen kan ta til å svare etter dette, heller ikkje dei som er lova lengre frist. { $minutes ->
    [0] Dei som held på å svare, rekk ikkje å sende inn.
    [one] Dei som held på å svare, får eitt minutt på seg.
   *[other] Dei som held på å svare, får { $minutes } minutt på seg.
  } Det kan ikkje gjerast om.
planning-close-confirm = Ja, avslutt runden no.
planning-close-go = Avslutt no
planning-closed = «{ $title }» er avslutta. Han kan forseglast når dei som heldt på, er ferdige.
planning-tighten = Lov meir enn før
planning-tighten-about = Dei som har svart, er lova kor små grupper som blir viste, og ein slettedato. Tala kan berre bli større og datoen berre tidlegare.
planning-tighten-go = Lagre den nye lovnaden
planning-tightened = Lagra: Resultat blir viste berre for minst { $smallest } svar, følsame spørsmål blir viste grovare i grupper under { $size }, og enkeltsvara blir sletta { DATETIME($until, dateStyle: "long") }.

planning-kind = Kva skal planleggjast?
planning-kind-single = Éin målerunde
planning-kind-study = Før og etter eit pilotprosjekt (to målerundar)
planning-study-about = Oppstart og avslutning blir planlagde saman, med dei same spørsmåla til dei same einingane. Då kan svara samanliknast.
planning-study-name = Namn på pilotprosjektet
planning-study-before = { $title } – oppstart
planning-study-after = { $title } – avslutning
planning-title = Namn på målerunden
planning-part-words = Spørsmål
planning-part-times = Når
planning-part-units = Kven
planning-part-codes = Kodar
planning-part-promise = Det vi lovar
planning-version = Spørjeskjema som PSU har godkjent
planning-version-of = { $title } ({ $count ->
    [one] eitt spørsmål
   *[other] { $count } spørsmål
  }) – { $case }, { DATETIME($date, dateStyle: "medium") }
planning-not-offered = Skjema som ikkje kan brukast, og kvifor
planning-not-offered-draft = er eit utkast. Det er ikkje sendt til PSU.
planning-not-offered-proposed = er sendt til PSU, som ikkje har teke til med behandlinga.
planning-not-offered-under-treatment = er til behandling i PSU. Vedtaket er ikkje registrert og stadfesta.
planning-not-offered-rejected = vart ikkje godkjent av PSU.
planning-not-offered-withdrawn = er trekt tilbake.
planning-not-offered-superseded = er erstatta av ein nyare versjon som PSU har godkjent.
planning-languages = Språk dei tilsette kan svare på:
planning-language-lacks = { $language } (omsetjinga er ikkje godkjend av leiaren og sekretæren i PSU)
planning-before = Oppstart
planning-after = Avslutning
planning-opens-day = Opnar dag
planning-opens-clock = Opnar klokka
planning-closes-day = Sluttar dag
planning-closes-clock = Sluttar klokka
planning-starts-on = Dagen tiltaka startar i pilotane
planning-starts-about = Oppstarten må vere ferdig før tiltaka startar. Elles måler han ikkje korleis det var før.
planning-grace = Minutt til å svare ferdig etter fristen
planning-grace-about = For dei som har teke til før fristen.
planning-way = Kven skal få svare?
planning-way-whole = Heile kommunen
planning-way-chosen = Einingar eg vel
planning-way-sample = Eit utval av einingar, trekt tilfeldig
planning-sample-about = Det blir trekt innanfor kvart kommuneområde, minst éi eining frå kvart. Alle i ei eining som blir trekt, får svare.
planning-share = Prosent av einingane
planning-seed = Talet det blir trekt med
planning-seed-about = Det same talet gir alltid det same utvalet. Då kan andre kontrollere trekkinga.
planning-drawn = { $count ->
    [one] Éi eining er trekt
   *[other] { $count } einingar er trekte
  }
planning-search = Søk etter eining
planning-hits = { $count ->
    [0] Ingen einingar passar. Prøv færre bokstavar.
    [one] Éi eining passar.
   *[other] { $count } einingar passar. Høgst { $most } blir viste.
  }
planning-look-in = Eller sjå i eit kommuneområde
planning-areas = Alle kommuneområde
planning-below-by-search = Heile verksemder blir valde her. Søk for å velje berre nokre av avdelingane.
planning-many = Her er { $count } einingar. Dei første { $shown } blir viste. Søk for å finne dei andre.
planning-tick = { $unit } · { $headcount ->
    [0] ingen tilsette
    [one] éin tilsett
   *[other] { $headcount } tilsette
  }{ $place ->
    [none] { "" }
   *[other] { " " }· { $place }
  }
planning-none-chosen = Ingen er valde enno.
planning-chosen = { $count ->
    [one] Éi er vald
   *[other] { $count } er valde
  }
planning-drop = Ta ut { $unit }
planning-no-organisation = Ingen einingar er gyldige { DATETIME($day, dateStyle: "long") }. Les inn organisasjonen først.
planning-pilots = Pilotar
planning-pilots-about = Pilotar er einingar som prøver ut noko. Dei blir samanlikna med seg sjølve før og etter, og med resten.
planning-pilots-about-study = Vel einingane som skal prøve ut tiltaka. Resten av dei som blir spurde, er til å samanlikne med.
planning-has-pilots = Nokre av einingane er pilotar
planning-code-mode = Korleis skal kodane nå dei tilsette?
planning-code-mode-slips = Kodar på papirlappar
planning-code-mode-email = Kodar på e-post
planning-code-mode-both = Kodar på lappar nokre stader, e-post andre stader
planning-psu-promised =
    Dette står i saka PSU godkjende:

    - Føremål: { $purpose }
    - Ansvarleg: { $owner }
    - Blir følgt opp: { $day }, av { $by }
planning-custody = Kven kan opne urna?
planning-custody-key-file = Ein nøkkel på serveren
planning-custody-key-holders = Tre nøkkelhaldarar, to saman
planning-retain-until = Enkeltsvara blir sletta

planning-summary = Oppsummering
planning-untitled = (utan namn)
planning-when = Opnar { DATETIME($opens, dateStyle: "full", timeStyle: "short") } og sluttar { DATETIME($closes, dateStyle: "full", timeStyle: "short") }: { $days ->
    [one] éin dag
   *[other] { $days } dagar
  }, og { $minutes ->
    [0] inga tid
    [one] eitt minutt
   *[other] { $minutes } minutt
  } ekstra til å svare ferdig.
planning-time-unclear = Tidene må rettast først.
planning-empty-units = { $count ->
    [one] Éi eining har ingen tilsette, så ingen blir inviterte der: { $units }. Er det feil, må organisasjonen rettast.
   *[other] { $count } einingar har ingen tilsette, så ingen blir inviterte der: { $units }. Er det feil, må organisasjonen rettast.
  }
planning-by-area = Inviterte i kvart kommuneområde
planning-area = Område
planning-places = Einingar
planning-people = Inviterte
planning-locked = Dette kan ikkje endrast etter opning
planning-locked-words = Spørsmåla: «{ $title }», ord for ord slik PSU godkjende dei
planning-locked-languages = Språka: { $languages }
planning-locked-custody = Kven som kan opne urna: { $kind ->
    [key-holders] tre nøkkelhaldarar, to saman
   *[key-file] den som har nøkkelen på serveren
  }
planning-locked-minimum = Minste gruppe: { $smallest } svar{ $sensitive ->
    [0] {""}
   *[other] ; følsame spørsmål blir viste grovare i grupper under { $size }
  } (kan berre bli større)
planning-locked-groups = Blir viste samla: { $groups }
planning-locked-leaders = Leiarar svarer i eininga over
planning-groups = { $count ->
    [0] Grupper som blir viste samla
    [one] Grupper som blir viste samla (éi)
   *[other] Grupper som blir viste samla ({ $count })
  }
planning-groups-about = Vil de sjå nokre einingar under eitt, til dømes pilotane i Helse, må det seiast her før målerunden opnar. Einingane i ei gruppe går føre når Medvirk vel kven som kan visast. Ei gruppe blir berre vist dersom alle einingane i henne kan visast kvar for seg.
planning-group = { $group }: { $count ->
    [one] éi eining
   *[other] { $count } einingar
  }
planning-group-drop = Fjern
planning-group-name = Kva skal gruppa heite?
planning-group-example = Til dømes: Pilotar i Helse
planning-group-add = Legg til gruppa
planning-leaders = Leiarar svarer i eininga over
planning-leaders-about = Då har ingen sin eigen leiar i tala for si eiga eining. Kvar eining får éin invitert mindre, og eininga over får eigne kodar til leiarane.
problem-groups-many = Det kan vere høgst { $most } grupper som blir viste samla. Fjern nokre.
problem-groups-same-name = To grupper har same namn. Gi den eine eit anna.
problem-group-name = Gruppa må ha eit namn på høgst { $most } teikn, på éi linje.
problem-group-small = Gruppa «{ $group }» må ha minst to einingar. Vel fleire.
problem-group-not-asked = Gruppa «{ $group }» har einingar som ikkje er med i målerunden. Fjern gruppa, og lag henne på nytt.
problem-group-nested = Gruppa «{ $group }» har både ei eining og noko under henne. Då ville dei same blitt talde to gonger. Vel berre den øvste.
planning-locked-retention = Enkeltsvara blir sletta { DATETIME($until, dateStyle: "long") } (kan berre bli tidlegare)
planning-cautions = { $count ->
    [one] Tenk gjennom dette:
   *[other] Tenk gjennom desse { $count } tinga:
  }
planning-lacking = { $count ->
    [one] Dette må rettast før planen kan lagrast:
   *[other] Desse { $count } tinga må rettast før planen kan lagrast:
  }
planning-save = Planlegg målerunden
planning-save-study = Planlegg begge målerundane
planning-saved = «{ $title }» er planlagd. Han blir ikkje opna før du stadfestar det under «Målerundar».

caution-opens-twice = Klokka blir stilt tilbake denne natta, så { DATETIME($opens, timeStyle: "short") } kjem to gonger. Runden opnar den første gongen.
caution-closes-twice = Klokka blir stilt tilbake denne natta, så { DATETIME($closes, timeStyle: "short") } kjem to gonger. Runden sluttar den andre gongen.
caution-meets-ten-factor = Runden går samtidig med «{ $title }» ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }). Dei tilsette får to undersøkingar. Bruk den felles invitasjonen, så dei veit kvifor.
caution-meets-pulse = Runden går samtidig med «{ $title }» ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }). To undersøkingar på éin gong gir færre svar på begge. Flytt den eine om du kan.
caution-meets-reorganisation = Runden fell saman med «{ $title }» ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }). Då er det uklart kva eining folk svarar for, og svara kan handle om omorganiseringa.
caution-meets-other = Runden fell saman med «{ $title }» ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }).
caution-july = Det meste av runden er i juli. Då har dei fleste ferie, og skular og barnehagar er stengde.
caution-school-winter = { $days ->
    [one] Éin dag av runden er
   *[other] { $days } dagar av runden er
  } i vinterferien ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }).
caution-school-easter = { $days ->
    [one] Éin dag av runden er
   *[other] { $days } dagar av runden er
  } i påska ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }).
caution-school-summer = { $days ->
    [one] Éin dag av runden er
   *[other] { $days } dagar av runden er
  } i sommarferien ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }). Skular og barnehagar får færre svar.
caution-school-autumn = { $days ->
    [one] Éin dag av runden er
   *[other] { $days } dagar av runden er
  } i haustferien ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }).
caution-school-christmas = { $days ->
    [one] Éin dag av runden er
   *[other] { $days } dagar av runden er
  } i jula ({ DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }).
caution-few-days = { $working ->
    [0] Runden har ingen arbeidsdagar.
    [one] Runden har berre éin arbeidsdag.
   *[other] Runden har berre { $working } arbeidsdagar.
  } { $free ->
    [0] Dei som jobbar turnus eller deltid, rekk kanskje ikkje å svare.
    [one] Éin dag er heilagdag.
   *[other] { $free } dagar er heilagdagar.
  }
caution-season = Denne runden er { $season ->
    [winter] om vinteren
    [spring] om våren
    [summer] om sommaren
   *[autumn] om hausten
  }. Førre, «{ $title }», var { $before ->
    [winter] om vinteren
    [spring] om våren
    [summer] om sommaren
   *[autumn] om hausten
  } (opna { DATETIME($opened, dateStyle: "long") }). Ein skilnad kan då kome av årstida. Vel same tid på året om du kan.
caution-too-soon = Spørsmål { $numbers } handlar om dei siste { $months } månadene. «{ $title }» slutta { DATETIME($closed, dateStyle: "long") }, så folk blir spurde om noko av den same tida to gonger. Då kan ei endring ikkje skiljast frå det som alt er svart.
caution-unit-ends = Eininga «{ $unit }» finst når runden opnar, men ikkje når han sluttar ({ DATETIME($day, dateStyle: "long") }).
caution-follow-up-past = PSU er lova oppfølging { DATETIME($promised, dateStyle: "long") }, men då er ikkje runden over ({ DATETIME($closes, dateStyle: "long") }). Avtal ein ny dag med PSU.
caution-no-baseline = Tiltaka startar { DATETIME($start, dateStyle: "long") }, men oppstarten er ikkje ferdig før { DATETIME($closes, dateStyle: "long") }, { $days ->
    [one] éin dag
   *[other] { $days } dagar
  } seinare. Då veit de ikkje korleis det var før tiltaka, og kan ikkje vise kva dei førte til. I tillitsreforma vart oppstartsmålinga teken seks månader etter start.
caution-measures-after = Tiltaka startar { DATETIME($start, dateStyle: "long") }, men avslutninga opnar alt { DATETIME($opens, dateStyle: "long") }. Då har tiltaka ikkje verka når dei blir målte.
caution-other-questions = Oppstart og avslutning har ikkje dei same spørsmåla: { $kept ->
    [0] ingen kan samanliknast
    [one] eitt kan samanliknast
   *[other] { $kept } kan samanliknast
  }, { $gone } er tekne ut, { $new } er nye, og { $broken } har fått ei anna meining. { $reworded ->
    [0] { "" }
    [one] Eitt er retta utan at meininga er endra.
   *[other] { $reworded } er retta utan at meininga er endra.
  }
caution-other-pilots = { $units ->
    [one] Éi eining er pilot i den eine runden, men ikkje i den andre.
   *[other] { $units } einingar er pilotar i den eine runden, men ikkje i den andre.
  } Då blir ikkje dei same samanlikna.

calendar-year = År
calendar-title = { $year }: { $rounds ->
    [0] ingen målerundar
    [one] éin målerunde
   *[other] { $rounds } målerundar
  }, { $clashes ->
    [0] ingen kollisjonar
    [one] éin kollisjon
   *[other] { $clashes } kollisjonar
  } framover
calendar-chart-note = Brune felt er skuleferiar, slik dei vanlegvis er i Østfold. Tynne strekar er heilagdagar. Den stipla streken er i dag.
calendar-clash = «{ $one }» og «{ $other }» går samtidig { DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }.
calendar-line = { $title } ({ $sort }), { DATETIME($first, dateStyle: "medium") } – { DATETIME($last, dateStyle: "medium") }
calendar-line-day = { $title }, { DATETIME($day, dateStyle: "full") }
calendar-sort-planned = planlagd målerunde
calendar-sort-open = open målerunde
calendar-sort-over = målerunde som er over
calendar-sort-ten-factor = 10-FAKTOR
calendar-sort-pulse = pulsmåling
calendar-sort-reorganisation = omorganisering
calendar-sort-other = anna
calendar-sort-school = skuleferie
calendar-school-winter = Vinterferie
calendar-school-easter = Påskeferie
calendar-school-summer = Sommarferie
calendar-school-autumn = Haustferie
calendar-school-christmas = Juleferie
calendar-holiday-new-year = Første nyttårsdag
calendar-holiday-maundy-thursday = Skjertorsdag
calendar-holiday-good-friday = Langfredag
calendar-holiday-easter-sunday = Første påskedag
calendar-holiday-easter-monday = Andre påskedag
calendar-holiday-may-first = Arbeidardagen
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
calendar-add = Legg til noko i kalenderen
calendar-kind = Kva slags?
calendar-what = Namn
calendar-first = Første dag
calendar-last = Siste dag
calendar-add-go = Legg til
calendar-added = «{ $title }» er lagt til i kalenderen.
calendar-remove = Ta noko ut av kalenderen
calendar-which = Kva skal ut?
calendar-remove-go = Ta ut
calendar-removed = «{ $title }» er teke ut av kalenderen.

problem-plan-refused = { $count ->
    [one] Dette må rettast først:
   *[other] Desse { $count } tinga må rettast først:
  }
problem-plan-untitled = Målerunden manglar namn.
problem-plan-title = Namnet kan vere på høgst { $most } teikn, på éi linje.
problem-plan-title-taken = Ein målerunde heiter alt «{ $title }». Vel eit anna namn.
problem-plan-version = Spørjeskjemaet kan ikkje brukast lenger: Godkjenninga frå PSU gjeld ikkje. Vel eit anna.
problem-plan-no-language = Vel minst eitt språk.
problem-plan-opens-past = Opningstida, { DATETIME($opens, dateStyle: "long", timeStyle: "short") }, er passert. Vel ei seinare.
problem-plan-closes-past = Sluttida, { DATETIME($closes, dateStyle: "long", timeStyle: "short") }, er passert. Endre planen.
problem-plan-grace = Tida til å svare ferdig kan vere frå 0 til { $most } minutt.
problem-plan-none-chosen = Vel minst éi eining som skal få svare.
problem-plan-nobody = Det er ingen tilsette i einingane som er valde. Då kan ingen inviterast.
problem-plan-unit-gone = Eininga «{ $unit }» finst ikkje { DATETIME($day, dateStyle: "long") }. Ta ho ut av utvalet, eller vel ein annan dag.
problem-plan-pilot-not-asked = Piloten «{ $unit }» er ikkje blant einingane som får svare. Ta han med, eller ta han ut av pilotane.
problem-plan-meanwhile = Nokon andre har endra planen medan du arbeidde. Ingenting er lagra. Gå tilbake, og ta til på nytt frå den nye planen.
problem-time-skipped = Klokka { DATETIME($wanted, timeStyle: "short") } finst ikkje { DATETIME($wanted, dateStyle: "long") }: klokka blir stilt fram den natta. Vel { DATETIME($after, timeStyle: "short") } eller ei anna tid.
problem-overlapping = «{ $title }» spør om det same i same tid ({ DATETIME($opens, dateStyle: "medium") } – { DATETIME($closes, dateStyle: "medium") }) i { $units ->
    [one] éi av einingane
   *[other] { NUMBER($units) } av einingane
  }. Dei tilsette der ville fått to kodar. Vel ei anna tid eller andre einingar.
problem-retained-too-short = Enkeltsvara ville blitt sletta { DATETIME($until, dateStyle: "long") }, før runden er over og talt. Vel ein seinare dag.
problem-not-open = «{ $title }» er ikkje open for svar.
problem-not-later = Den nye fristen må vere seinare enn { DATETIME($closes, dateStyle: "long", timeStyle: "short") }.
problem-already-over = Svarfristen for «{ $title }» gjekk ut { DATETIME($closed, dateStyle: "long", timeStyle: "short") }. Ein runde som er over, kan ikkje opnast att.
problem-not-begun = Runden tek ikkje til før { DATETIME($opens, dateStyle: "long", timeStyle: "short") }, så det er ingenting å avslutte.
problem-promised-minimum = Dei som svarar, er lova at resultat ikkje blir viste for færre enn { $least } svar. Talet kan berre bli større.
problem-promised-retention = Dei som svarar, er lova at enkeltsvara blir sletta { DATETIME($until, dateStyle: "long") }. Datoen kan berre bli tidlegare.
problem-promise-unchanged = Ingenting er endra. Auk minste gruppe, eller vel ein tidlegare dag.
problem-cancel-without-reason = Skriv kvifor runden blir avlyst. Det blir ståande i lista.
problem-cancel-reason-long = Grunngivinga kan vere på høgst { $most } teikn.
problem-study-without-pilots = Vel einingane som er pilotar. Utan dei er det ingenting å samanlikne før og etter.
problem-study-order = Avslutninga må opne etter at oppstarten er over.
problem-study-gone = Opplegget finst ikkje lenger. Ein av målerundane er avlyst.
problem-study-unchanged = Det er den same dagen som før.
problem-entry-title = Skriv kva det er, på høgst { $most } teikn.
problem-entry-order = Siste dag er før første dag. Byt om dagane.
problem-entry-long = Ei oppføring kan vare i høgst tre år.
problem-entry-gone = Nokon andre har alt teke det ut av kalenderen.

audit-tranche-changed = endra planlagd målerunde
audit-tranche-cancelled = avlyste målerunde
audit-tranche-extended = forlengde svarfristen
audit-tranche-closed-early = avslutta målerunde før tida
audit-tranche-tightened = lova meir enn før i målerunde
audit-study-moved = endra dagen tiltak startar
audit-calendar-added = la til i kalenderen
audit-calendar-removed = tok ut av kalenderen

stored-table-tranche-design = Korleis einingane i kvar målerunde vart valde, og korleis kodane skal nå dei tilsette.
stored-table-pilot-study = Kva målerundar som er før og etter eit pilotprosjekt, og når tiltaka startar.
stored-table-calendar-entry = Andre undersøkingar og hendingar i kalenderen til OU-teamet.
stored-table-cancelled-tranche = Målerundar som vart avlyste før dei opna, kven som avlyste dei, og kvifor.
