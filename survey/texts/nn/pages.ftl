page-start = Framsida
page-answer = Svar
page-results = Resultat
page-results-about = Sjå resultata frå forsegla målerundar.
page-fieldwork = Målerundar
page-fieldwork-about = Følg svarprosenten, og forsegl urna når fristen er ute.
page-administration = Administrasjon
page-administration-about = Gi og trekk tilbake tilgang, og sjå kven som har gjort kva.
page-not-for-you = Denne sida krev at du er logga inn med ei anna rolle. Gå til framsida for å logge inn.
page-broken = Noko gjekk gale på denne sida. Last henne på nytt. Var du midt i eit skjema, kan det hende du må fylle det ut ein gong til; eit svar som alt er sendt, er trygt. Skjer det igjen, sei frå til administrator.

role-psu = PSU-medlem
role-psu_secretary = PSU-sekretær
role-psu_leader = PSU-leiar
role-ou = OU-teamet
role-administrator = Administrator
sign-out = Logg ut

start-title = Sei meininga di, trygt
start-lead = Har du fått ein svarkode frå arbeidsplassen din? Skriv han inn her. Ingen leiar kan sjå kva du svarer.
start-sign-in = Logg inn (PSU, OU-teamet, administrator)
start-welcome = Velkomen, { $name }
start-role-psu = Her les du spørsmåla slik dei tilsette ser dei, kommenterer dei og gjer framlegg om annan ordlyd. Du ser resultata når ein målerunde er forsegla.
start-role-psu_secretary = Her tek du saker til handsaming, fører inn vedtaka og godkjenner omsetjingar. Spørsmål og resultat les du som dei andre i PSU.
start-role-psu_leader = Her stadfestar du vedtaka som sekretæren fører inn, og godkjenner omsetjingar. Spørsmål og resultat les du som dei andre i PSU.
start-role-ou = Her gjer du framlegg om spørsmål for PSU, følgjer svarprosenten i målerundane, forseglar urna når fristen er ute, og følgjer opp resultata.
start-role-administrator = Her gir du folk tilgang, trekkjer han tilbake og ser kven som har gjort kva. Du kan òg gjere framlegg om spørsmål for PSU. Svar ser du aldri.
start-demonstration-title = Prøv demonstrasjonen
start-demonstration = Alt her er oppdikta. Vel ein kode og svar som tilsett:
start-demonstration-no-codes = Alle demonstrasjonskodane er brukte.
start-demonstration-sign-in = Eller logg inn og sjå det dei ulike rollene ser:

answer-approved-by = Spørsmåla er godkjende av { $body } i sak { $case }, { DATETIME($date, dateStyle: "long") }.
answer-duration = Det tek omtrent { $minutes ->
    [one] eitt minutt
   *[other] { $minutes } minutt
  }.
answer-anonymous = Ingen leiar, HR-tilsett eller politikar får sjå svaret ditt. Dei ser berre kva heile grupper har svart. Svarer alle i gruppa likt på eit spørsmål, viser tala likevel kva du svarte. For følsame spørsmål skjuler vi det i små grupper.
answer-stored-title = Dette blir lagra om svaret ditt
answer-stored =
    - Svara dine og kva eining koden gjeld, kryptert. Ikkje namn, tilsettnummer, klokkeslett, IP-adresse eller kva kode du brukte.
    - Koden blir sletta i same augeblink som svaret blir lagt i urna. Den som eventuelt har koden din, kan sjå *at* han er brukt, men aldri *kva* du svarte.
    - Når målerunden er over, blir alle svara blanda og talde, og dei krypterte svara blir sletta. Etter det er svaret berre knytt til ei gruppe som er stor nok til å visast, eller til alle som svarte, aldri til ei mindre eining.
    - Resultat blir berre viste for grupper der minst 10 har svart.
    - Løftet gjeld det Medvirk lagrar og viser. Det kan ikkje hindre at nokon ser på skjermen din medan du svarer.
answer-voluntary = Det er frivillig å svare, og du kan hoppe over spørsmål.
answer-compulsory = må svarast på
answer-required = Du må svare på dette spørsmålet.
answer-contradiction = Du har valt eit svar som utelukkar dei andre. Fjern anten det eller dei andre.
answer-unknown-choice = Dette svaret finst ikkje lenger i skjemaet. Vel på nytt.
answer-wrong-type = Svaret kunne ikkje lesast. Vel på nytt.
answer-too-long = Teksten er for lang. Kort han ned til 1000 teikn.
answer-repeated = Same svar er valt to gonger. Vel på nytt.
answer-incomplete = { $count ->
    [one] Svaret er ikkje sendt enno. Sjå på spørsmålet som er merkt, og send på nytt.
   *[other] Svaret er ikkje sendt enno. Sjå på dei { $count } spørsmåla som er merkte, og send på nytt.
  }
answer-still-here = Svara dine står framleis i skjemaet.
answer-send = Send inn
answer-send-once = Når du har sendt inn, kan svaret ikkje endrast, for då veit ingen lenger kva svar som er ditt.

thanks-title = Takk for svaret
thanks-counted = Svaret ditt ligg i urna og tel éin gong. Koden er sletta.
thanks-what-happens = Når målerunden er over, blir alle svara talde samla. Resultata blir lagde fram for partssamansett utval, som følgjer dei opp.
thanks-done = Ferdig
thanks-shared-device = Trykk Ferdig dersom andre skal bruke den same telefonen eller maskina.

fieldwork-lead = Medan ein målerunde er open, blir det berre vist kor mange som har svart, og berre for grupper med minst 10 inviterte.
fieldwork-none = Det er ikkje planlagt nokon målerunde enno.
fieldwork-state-planned = Planlagd
fieldwork-state-open = Open
fieldwork-state-sealing = Forseglinga er påbyrja, men ikkje ferdig
fieldwork-state-counted = Talt opp, men ikkje ferdig forsegla
fieldwork-state-sealed = Forsegla
fieldwork-closed = Avslutta, klar til forsegling
fieldwork-grace = Avslutta; dei som hadde begynt, kan svare ferdig
fieldwork-period = { DATETIME($opens, dateStyle: "long") } – { DATETIME($closes, dateStyle: "long") }
fieldwork-response = { $responded } av { $invited } har svart: { $rate }
fieldwork-over-invited = Fleire svar enn inviterte: Det er delt ut kodar til fleire enn det er rekna med i einingane, til dømes vikarar.
fieldwork-unit = Eining
fieldwork-invited = Inviterte
fieldwork-responded = Svar
fieldwork-rate = Svarprosent
fieldwork-spoiled = { $count ->
    [one] Eitt svar kunne ikkje lesast og er ikkje talt med.
   *[other] { $count } svar kunne ikkje lesast og er ikkje talde med.
  }
fieldwork-seal-explained = Urna blir opna éin gong, svara blir talde og blanda, og alle kodar, krypterte svar og nøkkelen blir sletta. Det kan ikkje gjerast om.
fieldwork-seal-confirm = Eg forstår at dette ikkje kan gjerast om
fieldwork-seal-go = Forsegl no
fieldwork-sealing = Tel og forseglar …
fieldwork-seal-done = Forsegla: { $counted ->
    [one] eitt svar er talt.
   *[other] { $counted } svar er talde.
  }

results-lead = Berre forsegla målerundar blir viste, og berre grupper der minst 10 har svart.
results-none = Det finst ingen forsegla målerundar enno.
results-questionnaire = Undersøking
results-tranche = Målerunde
results-pilot = pilot
results-respondents = { $title }: { $responded } av { $invited } har svart ({ $rate }).
results-respondents-only = { $title }: { $responded ->
    [one] 1 har svart.
   *[other] { $responded } har svart.
  }
results-too-few = for få svar til å visast
results-not-asked-then = Spørsmålet vart ikkje stilt i { $title }.
results-overview = Oversikt
results-each-question = Spørsmål for spørsmål
results-table = Tabell med tal og uvisse
results-download = Last ned tala (CSV)
results-synthetic = Syntetiske svar – ikkje svar frå tilsette
note-reconstructed = Tala for pilotane er rekna tilbake frå prosentane i pilotrapporten, som om alle svarte. Kor mange som er litt eller heilt einige (eller ueinige), stod ikkje der; den fordelinga er syntetisk.

administration-accounts = Brukarar
administration-new = Ny brukar
administration-name = Namn
administration-role = Rolle
administration-password-hint = Minst { $least } teikn. Gi passordet til brukaren på ein trygg måte.
administration-create = Opprett brukar
administration-created = Brukaren «{ $username }» er oppretta.
administration-status = Status
administration-active = Aktiv
administration-closed = Stengd
administration-choose = Vel brukar
administration-close = Steng
administration-open = Opne igjen
administration-sign-out = Logg ut overalt
administration-not-yourself = Du kan ikkje stengje din eigen brukar.
administration-done = Utført.
administration-email = E-post for varsel (kan stå tom)
administration-email-of = E-post for varsel til { $username }
administration-email-hint = Blir berre brukt til å seie frå om at noko kan vente i Medvirk. Tøm feltet for å slutte med det.
administration-email-off = Serveren er ikkje sett opp til å sende e-post, så ingen varsel blir sende.
administration-email-save = Lagre e-postadressa
administration-log = Logg
administration-log-lead = Kven som har gjort kva, dei siste 200 hendingane. Svar, kodar og adresser står aldri her.
administration-when = Tidspunkt
administration-who = Kven
administration-what = Kva
administration-subject = Gjeld

audit-account-created = oppretta brukar
audit-account-closed = stengde brukar
audit-account-opened = opna brukar igjen
audit-sessions-revoked = logga ut brukar overalt
audit-signed-in = logga inn
audit-tranche-planned = planla målerunde
audit-tranche-opened = opna målerunde
audit-codes-issued = laga svarkodar
audit-sealing-begun = begynte forseglinga
audit-tranche-sealed = forsegla målerunde
audit-release-remade = laga ny utgåve av resultata
audit-units-imported = la inn einingar
