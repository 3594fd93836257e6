page-stored = Kva blir lagra?
stored-title = Dette blir lagra om svaret ditt
stored-lead = Denne sida blir laga av innstillingane til målerunden og av databasen slik han faktisk er. Ho kan derfor ikkje seie noko anna enn det som blir gjort.
stored-link = Les meir om kva som blir lagra, felt for felt
stored-none = Ingen målerunde er opna enno. Her står det som gjeld for alle målerundar.
stored-choose = Målerunde

stored-short-title = Kort fortalt
stored-short-sent = Når du sender inn, blir svaret ditt kryptert og lagt i ei urne. Koden din blir sletta i same augneblinken.
stored-short-not = Medvirk lagrar ikkje namnet ditt, når du svarte, IP-adressa di eller kva slags telefon eller maskin du brukte.
stored-short-sealing = Urna blir opna éin gong, når fristen er ute. Svara blir blanda og talde. Så blir dei krypterte svara, kodane og nøkkelen sletta.
stored-short-shown = Resultat blir berre viste for grupper der minst { $smallest } har svart.
stored-short-public = PSU kan vedta at alle får sjå resultata for kommunen og kommuneområda, i heile prosent.
stored-short-sensitive = For følsame spørsmål i grupper under { $size } blir ikkje heile fordelinga vist. Er det nesten ingen eller nesten alle, står det berre «høgst 2» eller «minst …», så ingen kan sjå at alle svarte det same.
stored-short-purge = Den { DATETIME($until, dateStyle: "long") } blir dei blanda enkeltsvara òg sletta. Då er berre teljingane att.
stored-stage-open = Målerunden er open. Svara ligg krypterte i urna.
stored-stage-closed = Svarfristen er ute, og urna skal forseglast. Svara ligg framleis krypterte til det er gjort.
stored-stage-sealed = Målerunden er forsegla. Kodane, dei krypterte svara og nøkkelen er sletta.
stored-stage-purged = Enkeltsvara er sletta. Berre teljingane er att.

stored-settings-title = Slik er «{ $title }» sett opp
stored-closes = Svarfrist
stored-closes-is = { DATETIME($closes, dateStyle: "long", timeStyle: "short") }. Har du begynt før fristen, kan du svare ferdig { $minutes ->
    [one] i eitt minutt
   *[other] i { $minutes } minutt
  } etterpå.
stored-languages = Språk
stored-smallest = Minste gruppa som blir vist
stored-smallest-is = { $smallest } svar
stored-sensitive = Følsame spørsmål blir viste grovare
stored-sensitive-is = I grupper under { $size } svar
stored-groups = Einingar som kan visast samla
stored-leaders = Leiarar
stored-leaders-is = Leiarar svarer i eininga over si eiga, så ingen har sin eigen leiar i tala for si eiga eining.
stored-retained = Enkeltsvara blir sletta
stored-day = { DATETIME($day, dateStyle: "long") }
stored-purged = Enkeltsvara vart sletta på grunn av slettedatoen
stored-custody = Kven kan opne urna?
stored-custody-gone = Ingen. Urna er tømd, og nøkkelen er sletta.
stored-key-copied = Det er teken ein tryggingskopi med nøkkelen til urna i denne målerunden. Så lenge den kopien finst, må du òg stole på den som har han.

stored-fields-title = Felt for felt
stored-fields-lead = Alt databasen har som kjem frå deg eller svaret ditt. Andre felt finst ikkje.
stored-lifetime = Kor lenge
stored-seen = Kven kan sjå det
stored-sealing = Når målerunden blir forsegla

stored-code-about = Svarkoden, til du har svart
stored-code-mac = Eit avtrykk av koden (HMAC), laga med ein løyndom på serveren. Sjølve koden blir aldri lagra.
stored-code-tranche-id = Målerunden koden gjeld.
stored-code-unit-id = Eininga koden er laga for. Kven som fekk han, blir ikkje lagra.
stored-code-lifetime = Til du sender inn svaret.
stored-code-seen = Ingen får sjå kodane. OU-teamet ser kor mange som er brukte, berre for store nok grupper. Den som driftar databasen, kan sjå at eit avtrykk blir borte, og når. Veit nokon kva kode du fekk, kan dei sjå at han er brukt – men ikkje kva du svarte.
stored-code-sealing = Kodar som ikkje er brukte, blir sletta.

stored-ballot-about = Det krypterte svaret, medan målerunden er open
stored-ballot-id = Eit tilfeldig tal som gjer at eit dobbelttrykk ikkje blir til to svar.
stored-ballot-tranche-id = Målerunden svaret høyrer til.
stored-ballot-sealed = Svara dine og eininga koden galdt, kryptert. Alle svar blir fylte opp til same storleik, så lengda røper ingenting.
stored-ballot-lifetime = Frå du sender inn, til målerunden er forsegla.
stored-ballot-seen = Ingen utan nøkkelen til urna.
stored-ballot-sealing = Blir opna i minnet på serveren, kontrollert og talt. Så blir det sletta.

stored-response-about = Svarskjemaet, etter forseglinga
stored-response-id = Eit nytt, tilfeldig tal. Det har ingen samanheng med koden eller med det krypterte svaret.
stored-response-tranche-id = Målerunden svaret høyrer til.
stored-response-atom-id = Gruppa svaret er talt i. Ho er stor nok til å visast. Unntaket er ein målerunde der det er for få svar i alt: Då er alle i éi gruppe, og ho blir ikkje vist.
stored-response-lifetime = Frå forseglinga til { DATETIME($until, dateStyle: "long") }.
stored-response-seen = Ingen får sjå enkeltsvar på skjermen. Den som driftar databasen, kan lese dei, men ikkje sjå kven dei kjem frå.
stored-response-sealing = Blir skrive i tilfeldig rekkjefølgje.

stored-answer-about = Svaret på kvart spørsmål, etter forseglinga
stored-answer-response-id = Det tilfeldige talet til svarskjemaet, så svara i eitt skjema heng saman.
stored-answer-question = Spørsmålet.
stored-answer-choice = Alternativet som vart valt. Hoppa du over spørsmålet, blir ingenting lagra.
stored-answer-text = Det du skreiv sjølv, dersom spørsmålet hadde eit tekstfelt.
stored-answer-lifetime = Frå forseglinga til { DATETIME($until, dateStyle: "long") }.
stored-answer-seen = Ingen får sjå enkeltsvar på skjermen. Den som driftar databasen, kan lese dei, men ikkje sjå kven dei kjem frå.
stored-answer-sealing = Blir skrive i tilfeldig rekkjefølgje.

stored-tally-about = Teljingane: kor mange som svarte
stored-tally-tranche-id = Målerunden.
stored-tally-atom-id = Gruppa som er talt.
stored-tally-question = Spørsmålet.
stored-tally-respondents = Kor mange i gruppa som leverte eit svar.
stored-tally-asked = Kor mange av dei som fekk spørsmålet.
stored-tally-answered = Kor mange av dei som svarte på det.
stored-tally-lifetime = Blir teke vare på, så resultat kan samanliknast over tid.
stored-tally-seen = PSU og OU-teamet, berre for grupper der minst { $smallest } har svart. PSU kan vedta at alle får sjå resultata for kommunen og kommuneområda, i heile prosent.
stored-tally-sealing = Blir laga av svara.

stored-tally-choice-about = Teljingane: kor mange som valde kvart alternativ
stored-tally-choice-tranche-id = Målerunden.
stored-tally-choice-atom-id = Gruppa som er talt.
stored-tally-choice-question = Spørsmålet.
stored-tally-choice-choice = Alternativet.
stored-tally-choice-count = Kor mange i gruppa som valde det.
stored-tally-choice-lifetime = Blir teke vare på, så resultat kan samanliknast over tid.
stored-tally-choice-seen = PSU og OU-teamet, berre for grupper der minst { $smallest } har svart. PSU kan vedta at alle får sjå resultata for kommunen og kommuneområda, i heile prosent.
stored-tally-choice-sealing = Blir laga av svara.

stored-tranche-release-about = Det som er sleppt ut: resultata slik dei blir viste
stored-tranche-release-tranche-id = Målerunden.
stored-tranche-release-number = Kva utgåve det er. Den siste blir vist.
stored-tranche-release-at = Når utgåva vart laga.
stored-tranche-release-who = Kven som laga henne.
stored-tranche-release-policy = Grensene ho er laga etter.
stored-tranche-release-moved = Einingar som er plasserte ein annan stad enn då målerunden vart planlagd.
stored-tranche-release-content = Tala som kan visast. Det som ikkje kan visast, er ikkje med.
stored-tranche-release-fingerprint = Eit fingeravtrykk av innhaldet. Blir innhaldet endra, stemmer det ikkje lenger.
stored-tranche-release-reason = Kvifor det vart laga ei ny utgåve.
stored-tranche-release-lifetime = Blir tekne vare på, så resultat kan samanliknast over tid.
stored-tranche-release-seen = PSU og OU-teamet, berre for grupper der minst { $smallest } har svart. PSU kan vedta at alle får sjå resultata for kommunen og kommuneområda, i heile prosent.
stored-tranche-release-sealing = Blir laga av teljingane.

stored-others-title = Resten av databasen
stored-others = Desse tabellane inneheld ingenting om deg som svarer:
stored-table-account = Brukarkontoar for PSU, OU-teamet og administrator: namn, brukarnamn, rolle og eit avtrykk av passordet og, om dei vil, e-postadressa. Du som svarer, har ingen konto.
stored-table-sign-in = Kven av dei som er logga inn, og når dei sist var aktive.
stored-table-audit-entry = Kva dei har gjort, når, og kva det galdt. At nokon svarer, står aldri her.
stored-table-decision = Vedtaka om spørsmåla, og kven som registrerte dei.
stored-table-questionnaire-version = Spørjeskjemaa, ord for ord.
stored-table-tranche = Innstillingane til målerundane, verva til nøkkelhaldarane og kor mange svar som ikkje kunne lesast.
stored-table-tranche-unit = Einingane i kvar målerunde, kor mange som er inviterte, og kor mange kodar som er laga.
stored-table-unit = Einingane i kommunen og kor mange som arbeider der.
stored-table-unit-alias = Andre namn på einingane.
stored-table-provenance-note = Merknader om kvar eldre tal kjem frå.
stored-table-tranche-grouping = Kva einingar som skal visast samla i kvar målerunde.
stored-table-approved-words = Kva ord som er godkjende, på kvart språk.
stored-table-comment = Kommentarar til foreslåtte spørsmål.
stored-table-comment-thread = Kva kommentarar som høyrer saman.
stored-table-decision-verdict = Kven som stadfesta eit vedtak, og når.
stored-table-measure = Tiltak etter tidlegare målerunder.
stored-table-measure-entry = Korleis tiltaka har stått undervegs.
stored-table-proposal = Framlegg til spørjeskjema, med føremål og plan for oppfølging.
stored-table-proposal-event = Kven som gjorde framlegg, handsama og avgjorde, og når.
stored-table-proposal-read = Kven i PSU og OU som har lese eit framlegg.
stored-table-suggestion = Framlegg til annan ordlyd.
stored-table-wording-request = Omsetjingar og skrivefeil som ventar på godkjenning.
stored-table-wording-signature = Kven som godkjende ei omsetjing eller retting, og når.

stored-never-title = Dette blir ikkje lagra
stored-never-person = Namn, tilsettnummer, e-postadresse eller telefonnummer
stored-never-time = Når du opna skjemaet, eller når du sende det inn
stored-never-device = IP-adresse, nettlesar, telefon eller maskin
stored-never-code = Kva kode eit svar kom frå
stored-never-order = Rekkjefølgja svara kom i, eller kva språk du svarte på
stored-never-half = Svar du ikkje har sendt. Dei ligg berre i minnet på serveren medan sida er open.

stored-cookies-title = Informasjonskapslar
stored-cookies-lead = Berre det som trengst for at sida skal verke. Ingen sporing, og ingenting til andre. Nettlesaren hugsar òg kva fargar sida har (stActiveTheme).
stored-cookie-ticket = Hugsar koden din medan du svarer, så du slepp å skrive han igjen. Kryptert; berre serveren kan lese han.
stored-cookie-ticket-lasts = I { $hours ->
    [one] éin time
   *[other] { $hours } timar
  }, eller til du trykkjer Ferdig.
stored-cookie-sign-in = Berre for dei som loggar inn.
stored-cookie-sign-in-lasts = Til nettlesaren blir lukka, høgst { $hours } timar.
stored-cookie-language = Hugsar språket du har valt.
stored-cookie-language-lasts = Til nettlesaren blir lukka.
stored-cookie-unit = Berre for leiarar som har fått ei lenkje til svarprosenten i eininga si.
stored-cookie-unit-lasts = Til nettlesaren blir lukka.
stored-cookie-xsrf = Eit tilfeldig tal som hindrar andre nettstader i å sende skjema på dine vegner.
stored-cookie-xsrf-lasts = Til nettlesaren blir lukka.

stored-limits-title = Dette kan Medvirk ikkje love
stored-limits-screen = Nokon kan sjå på skjermen din, eller overvake telefonen eller maskinen du bruker. Svar helst på din eigen.
stored-limits-server = Den som endrar programmet på serveren medan du svarer, kan lese svaret ditt.
stored-limits-network = Nettverket du bruker, eller ein server framfor Medvirk, kan føre logg over at du var på denne sida, og når. Medvirk fører ingen slik logg.
stored-limits-same = { $sensitive ->
    [0] Svarer alle i ei gruppe det same, veit alle kva dei andre i gruppa svarte.
   *[other] Svarer alle i ei gruppe det same på eit spørsmål som ikkje er merkt som følsamt, veit alle kva dei andre i gruppa svarte. Dei følsame spørsmåla blir aldri viste slik i grupper under { $size }.
  }
stored-limits-text = Undersøkinga har tekstfelt. Det du skriv der, kan røpe kven du er. Skriv ikkje noko som peikar på deg sjølv eller andre.
stored-limits-backup = Det blir teke tryggingskopiar. Dei skal ikkje ha nøkkelen til urna, men ein kopi som er teken etter forseglinga, har dei blanda enkeltsvara til kopien blir sletta. Kommunen bestemmer kor lenge han blir teken vare på.
stored-limits-host = Kopiar som kommunen tek av heile serveren utanom Medvirk, kan Medvirk ikkje sjå og ikkje slette.

stored-record-title = Til personvernombodet
stored-record-lead = Dei same opplysningane som eit dokument, med felt kommunen fyller ut sjølv.
stored-record-download = Last ned behandlingsprotokoll (Word)

record-title = Behandlingsprotokoll: { $title }
record-made = Utkast laga av Medvirk { DATETIME($today, dateStyle: "long") } av innstillingane til målerunden og tabellane i databasen. Felt med gul bakgrunn fyller kommunen ut.
record-synthetic = Syntetiske svar – ikkje svar frå tilsette
record-fill-in = [Fyll ut]
record-treatment = Behandlinga
record-controller = Behandlingsansvarleg
record-purpose = Føremål
record-purpose-is = Kartleggje korleis tilsette opplever temaet i spørjeskjemaet «{ $questionnaire }», for oppfølging i partssamansett utval. Ikkje til vurdering av enkeltpersonar.
record-basis = Behandlingsgrunnlag
record-basis-is = [Fyll ut: personvernforordninga artikkel 6 nr. 1, og artikkel 9 nr. 2 dersom spørsmåla kan avsløre særlege kategoriar]
record-decision = Vedtak om spørsmåla
record-decision-is = { $body }, sak { $case }, { DATETIME($date, dateStyle: "long") }
record-decision-none = Ikkje vedteke
record-subjects = Registrerte
record-subjects-is = { $invited } inviterte tilsette i { $units } einingar. Det er frivillig å svare.
record-categories = Kategoriar av opplysningar
record-categories-is = Svar på { $questions } spørsmål og gruppetilhøyrsle. { $sensitive ->
    [0] Ingen spørsmål er merkte som følsame.
    [one] Eitt spørsmål er merkt som følsamt.
   *[other] { $sensitive } spørsmål er merkte som følsame.
  } { $texts ->
    [0] Ingen tekstfelt.
    [one] Eitt tekstfelt.
   *[other] { $texts } tekstfelt.
  }
record-sources = Kjelder
record-sources-is = Den tilsette sjølv. Talet på tilsette per eining kjem frå kommunen si eiga oversikt.
record-period = Periode
record-period-is = { DATETIME($opens, dateStyle: "long") } – { DATETIME($closes, dateStyle: "long") }
record-recipients = Kven ser kva
record-recipients-is = PSU og OU-teamet ser resultat for grupper der minst { $smallest } har svart. PSU kan vedta at alle får sjå resultata for kommunen og kommuneområda, i heile prosent. Ingen ser enkeltsvar på skjermen.
record-processors = Databehandlarar
record-processors-is = [Fyll ut: den som driftar serveren, dersom det ikkje er kommunen sjølv]
record-transfers = Overføring ut av EØS
record-transfers-is = Medvirk sender ingenting til andre. [Fyll ut dersom serveren blir drifta av andre]
record-retention = Lagringstid
record-retention-is = Enkeltsvar til { DATETIME($until, dateStyle: "long") }; programmet slettar dei. Teljingar blir tekne vare på. Tryggingskopiar: [Fyll ut]

record-stored = Kva som blir lagra om den som svarer
record-data = Opplysning
record-measures = Tryggingstiltak
record-measure-code = Eingongskode som ikkje er knytt til person. Databasen har berre eit avtrykk, og det blir sletta i det svaret blir levert.
record-measure-box = Svaret blir kryptert til målerunden sin eigen nøkkel når det blir levert. { $custody }
record-measure-seal = Ved forsegling blir svara blanda og får nye, tilfeldige nummer og den minste gruppa som kan visast. Kodar, krypterte svar og nøkkel blir sletta, og databasefilene blir skrivne på nytt så sletta rader ikkje ligg igjen.
record-measure-disclosure = Resultat slepp ut gjennom éin kontroll: minst { $smallest } svar i kvar gruppe, også i det som blir att når éi gruppe blir trekt frå ei anna.{ $sensitive ->
    [0] {""}
   *[other] {" "}Følsame spørsmål blir i grupper under { $size } viste utan fordeling, og ytst berre som «høgst 2» eller «minst …».
  }
record-measure-log = For den som svarer, blir verken namn, tidspunkt, IP-adresse eller kva telefon eller maskin som er brukt, lagra. Innlogging, roller og hendingslogg for dei som administrerer.
record-measure-backup = Tryggingskopiar blir tekne utan nøkkelen til urna.
record-risks = Førehandsvurdering av personvernkonsekvensar (artikkel 35)
record-risk = Risiko
record-risk-measure = Tiltak i Medvirk
record-risk-left = Kommunen si vurdering
record-risk-power = Skeivt styrkeforhold mellom arbeidsgivar og tilsett: Nokon svarer ikkje fritt.
record-risk-power-measure = Frivillig, spørsmål kan hoppast over, vedteke av partane, ope kva som blir lagra.
record-risk-few = Få svar eller like svar røper enkeltpersonar.
record-risk-few-measure = Minste gruppe { $smallest }. { $sensitive ->
    [0] Svarer alle likt, hindrar det ikkje at alle veit det.
   *[other] På følsame spørsmål i grupper under { $size } blir det ikkje vist at alle svarte likt. På andre spørsmål blir det ikkje hindra.
  }
record-risk-key = Urna blir opna før tida.
record-risk-text = Fritekst røper kven som har svart.
record-risk-text-measure = { $texts ->
    [0] Ingen tekstfelt i skjemaet.
   *[other] Åtvaring på sida om lagring. Fritekst blir ikkje vist i resultata.
  }
record-risk-backup = Kopiar av server eller database blir samanlikna over tid.
record-risk-backup-measure = Nøkkelen er ikkje i kopiane. Kopiar av heile serveren må kommunen ha kontroll med.
record-risk-server = Programmet blir endra medan folk svarer.
record-risk-server-measure = Ikkje mogleg å hindre frå innsida. Tilgangen til serveren må avgrensast og loggførast.
record-conclusion = Konklusjon
record-conclusion-is = Svara bør reknast som personopplysningar til målerunden er forsegla. Om dei er anonyme etterpå, må vurderast for denne målerunden.
record-assessed = Er full vurdering (DPIA) nødvendig? Vurdert av, dato

cli-privacy-record = skriv behandlingsprotokollen for ein målerunde til ei Word-fil
cli-privacy-record-written = Behandlingsprotokollen er skriven til { $path }.
problem-file-exists = Fila { $path } finst frå før. Vel eit nytt namn.
problem-file-not-written = Fila { $path } kan ikkje skrivast. Sjekk at mappa finst, og at du har lov til å skrive der.
