page-report = Rapport til PSU
page-report-about = Last ned resultata som ferdig saksframlegg, og sjå om PSU har vedteke å vise dei for alle.

report-lead = Medvirk skriv saksframlegget av resultata. Alle tal og setningar om svara kjem frå det som kan visast. Det andre skriv OU-teamet.
report-none = Ingen målerunde er forsegla enno. Rapporten kan lagast når resultata er klare.
report-tranche = Målerunde
report-compare = Samanlikn med
report-compare-none = Ingen
report-nothing-before = Det finst ingen tidlegare målerunde å samanlikne med.
report-begins = Slik byrjar rapporten
report-download = Last ned saksframlegget (Word)
report-download-about = Dokumentet har dei overskriftene kommunen sjølv bruker, med diagram, tabellar og framlegg til vedtak. Det tek nokre sekund å lage.
report-file = saksframlegg-resultat

# What OU writes
report-own-title = Skriv OU-teamet sine eigne ord
report-own-lead = Her kan du skrive det som ikkje er tal: bakgrunn, vurdering og anna. Det du skriv, står først under overskrifta. Felt som står tomme, blir fylte med det kommunen plar skrive der.
report-own-saved-by = Sist lagra av { $who } { DATETIME($at, dateStyle: "long") }.
report-own-save = Lagre teksten
report-own-saved = Teksten er lagra og kjem med i rapporten.
problem-report-meanwhile = Nokon andre har lagra medan du skreiv. Sjå kva som står der no, og lagre på nytt.
problem-report-unchanged = Ingenting er endra sidan sist.
problem-report-too-long = Ein av tekstane er for lang. Hald deg under { $most } teikn.
audit-report-saved = lagra tekst til rapporten

# The report itself. Numbers come from the release.
report-source = Kjelde: Medvirk, målerunden «{ $title }»
report-answered = { $responded } av { $invited } inviterte svarte ({ $rate }).
report-answered-only = { $responded ->
    [one] 1 svarte.
   *[other] { $responded } svarte.
  }
report-answered-too-few = Det kom for få svar til at resultata kan visast.
report-rates = Svarprosent
report-rates-unit = Eining
report-rates-invited = Inviterte
report-rates-responded = Svar
report-rates-rate = Svarprosent
report-rates-over = Strek betyr at fleire svarte enn dei som var rekna med i eininga, til dømes vikarar.
report-rates-withheld = { $count ->
    [one] Eitt kommuneområde hadde for få svar til å visast.
   *[other] { $count } kommuneområde hadde for få svar til å visast.
  }
report-summary-asked = { $count ->
    [one] I målerunden «{ $title }» fekk tilsette eitt spørsmål frå { DATETIME($opened, dateStyle: "long") } til { DATETIME($closed, dateStyle: "long") }.
   *[other] I målerunden «{ $title }» fekk tilsette { $count } spørsmål frå { DATETIME($opened, dateStyle: "long") } til { DATETIME($closed, dateStyle: "long") }.
  }
report-summary-change = Samanlikna med «{ $before }»: { $change }
report-findings = Resultata, spørsmål for spørsmål
report-question = { $number }. { $label }
report-compared = Samanlikna med «{ $before }»
report-compared-table = Alle resultata som er samanlikna
report-other-places = Nokre arbeidsstader vart berre spurde den eine gongen. Tala gjeld difor ikkje heilt dei same gruppene.
report-withheld = Kva som ikkje er vist, og kvifor
report-withheld-why = Eit resultat blir vist berre der minst { $minimum } har svart. Det same gjeld det som er att når ei gruppe blir trekt frå ei anna, så ingen kan rekne seg fram til ei mindre gruppe. Alt som er halde tilbake, ser likt ut (:), same kva grunnen er. Grunnen kunne i seg sjølv ha røpt noko.
report-withheld-units = Av { $asked } einingar som vart spurde, er { $shown } store nok til å visast for seg. Svara frå dei andre er med i einingane over.
report-withheld-cells = Eitt resultat per eining og spørsmål ville ha vore { $cells } i alt. { $suppressed ->
    [0] Alle er viste.
   *[other] { $shown } er viste, og { $suppressed } er haldne tilbake.
  }
report-withheld-classes = Nokre spørsmål er følsame. I grupper under { $size } blir berre eitt tal vist for dei, og dei lågaste og høgaste tala står som «høgst» og «minst». Slik kan ingen vite at alle svarte det same. { $classed ->
    [0] Det gjeld ingen av resultata her.
    [one] Det gjeld eitt av resultata.
   *[other] Det gjeld { $classed } av resultata.
  }
report-method = Slik er tala laga
report-method-asked = Spørsmåla vart svarte på med eingongskodar frå { DATETIME($opened, dateStyle: "long") } til { DATETIME($closed, dateStyle: "long") }. Det var frivillig å svare, og ein kunne hoppe over kvart spørsmål. Svara låg krypterte til målerunden var over. Då vart dei talde opp, blanda og skilde frå kodane. Tala gjeld dei som svarte. Dei som ikkje svarte, kan meine noko anna.
report-method-shares = Prosenten er rekna av dei som svarte på spørsmålet. Uvissa er eit 95 prosents intervall (Wilson). n er talet på dei som er med i prosenten.
report-method-scale = Gjennomsnittet er rekna av stega på skalaen. «Veit ikkje» er ikkje med i det.
report-method-several = Der ein kunne velje fleire svar, er prosenten rekna av dei som valde minst eitt, og til saman kan han bli meir enn 100.
report-method-compared = Endringar er prøvde med Brunner–Munzels test for skalaer og Barnards test for delar, justert for at mange resultat er undersøkte på ein gong (Holm). «Auke» og «nedgang» står berre der p er under 0,05. «For få til å seie» står der færre enn 10 er med ein av gongene, eller der inga endring i den retninga kunne ha vore oppdaga.
report-method-made = Tal, diagram og setningar om resultata er laga av Medvirk etter faste reglar. Ingen har valt ut kva resultat som er med.
report-annex = Alle tabellar
report-annex-lead = Her står kvart spørsmål med tal, del, uvisse, kor mange som er med i prosentane, og kor mange som ikkje svarte. Kolon (:) betyr at det er for få svar til å visast.
report-annex-whole = Alle som svarte
report-annex-areas = Etter kommuneområde: tal og del

# The paper around it
results-paper-title = Resultat: { $title }
results-paper-for-information = Saka blir teken til orientering.
results-paper-follow-up = Oppfølging så langt
results-paper-no-measures = Ingen tiltak er lagde inn etter «{ $title }» enno.
results-paper-sources = Kjelder
results-paper-made = Medvirk, verktøyet kommunen bruker til medarbeidarundersøkingar.
results-paper-release = Resultata frå «{ $title }», slik dei vart sleppte ut av Medvirk. Fingeravtrykk: { $fingerprint }
results-paper-words = Spørsmåla, slik dei vart godkjende. Fingeravtrykk: { $fingerprint }

# Shown to everybody, where PSU has decided so
publication-title = Vis resultata for alle
publication-lead = PSU kan vedta at resultata blir viste på ei open side utan innlogging. Der står berre heile kommunen og kommuneområda, i heile prosent, og kva som er gjort etterpå. Sekretæren fører inn vedtaket, og leiaren stadfestar det.
publication-none = PSU har ikkje vedteke å vise desse resultata for alle.
publication-register-lead = Har PSU vedteke det? Før inn vedtaket her. Sida blir opna først når leiaren har stadfesta.
publication-decided-on = Møtedato
publication-case = Saksnummer
publication-register = Før inn vedtaket
publication-registered-done = Vedtaket er ført inn. Resultata blir viste når leiaren i PSU har stadfesta det.
publication-waits = Vedtaket i sak { $case }, { DATETIME($on, dateStyle: "long") }, er ført inn av { $who } { DATETIME($at, dateStyle: "long") }. Det ventar på at leiaren i PSU stadfestar det.
publication-confirm-lead = Stemmer dette med det PSU vedtok? Når du stadfestar, kan alle sjå resultata.
publication-confirm = Stadfest, og vis resultata for alle
publication-confirmed-done = Vedtaket er stadfesta. Resultata er viste for alle no.
publication-holds = Resultata er viste for alle etter vedtak i sak { $case }, { DATETIME($on, dateStyle: "long") }.
publication-see = Sjå sida alle ser
publication-withdraw = Ta resultata av den opne sida
publication-take-back = Ta tilbake det som er ført inn
publication-reason = Kvifor? Grunnen blir ståande i historikken.
publication-withdrawn-done = Resultata er ikkje viste for alle. Vil PSU vise dei seinare, må vedtaket førast inn på nytt.
publication-history = Tidlegare vedtak om å vise resultata
publication-history-entry = Sak { $case }, { DATETIME($on, dateStyle: "long") }: ført inn av { $registered }, stadfesta av { $confirmed }, teke tilbake av { $who } { DATETIME($at, dateStyle: "long") }. Grunn: { $reason }
publication-nobody = ingen
problem-publication-too-early = «{ $title }» er ikkje forsegla enno. Først når han er det, finst det resultat å vise.
problem-publication-stands = Det er alt ført inn eit vedtak om å vise resultata frå «{ $title }».
problem-publication-lacks = Skriv saksnummeret, og vel datoen for møtet.
problem-publication-before-results = «{ $title }» stengde { DATETIME($closed, dateStyle: "long") }. Vedtaket om å vise resultata kan ikkje vere eldre. Vel datoen for møtet på nytt.
problem-publication-settled = Nokon andre har alt gjort noko med dette vedtaket. Last sida på nytt for å sjå kva som gjeld no.
problem-publication-reason = Skriv ein grunn, så andre forstår kvifor.
problem-publication-too-long = Teksten er for lang. Hald deg under { $most } teikn.
audit-publication-registered = førte inn vedtak om å vise resultat for alle
audit-publication-confirmed = stadfesta å vise resultat for alle
audit-publication-withdrawn = tok tilbake vedtak om å vise resultat for alle

stored-table-publication = Vedtaka om å vise resultat for alle, og kven som førte dei inn.
stored-table-publication-verdict = Kven som stadfesta eller tok tilbake eit slikt vedtak, og når.
stored-table-report-draft = Det OU-teamet sjølv har skrive til rapporten om ein målerunde.
