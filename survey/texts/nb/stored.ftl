page-stored = Hva lagres?
stored-title = Dette lagres om svaret ditt
stored-lead = Denne siden lages av innstillingene til målerunden og av databasen slik den faktisk er. Den kan derfor ikke si noe annet enn det som blir gjort.
stored-link = Les mer om hva som lagres, felt for felt
stored-none = Ingen målerunde er åpnet ennå. Her står det som gjelder for alle målerunder.
stored-choose = Målerunde

stored-short-title = Kort fortalt
stored-short-sent = Når du sender inn, krypteres svaret ditt og legges i en urne. Koden din slettes i samme øyeblikk.
stored-short-not = Medvirk lagrer ikke navnet ditt, når du svarte, IP-adressen din eller hva slags telefon eller maskin du brukte.
stored-short-sealing = Urnen åpnes én gang, når fristen er ute. Svarene blandes og telles. Så slettes de krypterte svarene, kodene og nøkkelen.
stored-short-shown = Resultater vises bare for grupper der minst { $smallest } har svart.
stored-short-public = PSU kan vedta at alle får se resultatene for kommunen og kommuneområdene, i hele prosent.
stored-short-sensitive = For følsomme spørsmål i grupper under { $size } vises ikke hele fordelingen. Er det nesten ingen eller nesten alle, står det bare «høyst 2» eller «minst …», så ingen kan se at alle svarte det samme.
stored-short-purge = Den { DATETIME($until, dateStyle: "long") } slettes også de blandede enkeltsvarene. Da er bare tellingene igjen.
stored-stage-open = Målerunden er åpen. Svarene ligger kryptert i urnen.
stored-stage-closed = Svarfristen er ute, og urnen skal forsegles. Svarene ligger fortsatt kryptert til det er gjort.
stored-stage-sealed = Målerunden er forseglet. Kodene, de krypterte svarene og nøkkelen er slettet.
stored-stage-purged = Enkeltsvarene er slettet. Bare tellingene er igjen.

stored-settings-title = Slik er «{ $title }» satt opp
stored-closes = Svarfrist
stored-closes-is = { DATETIME($closes, dateStyle: "long", timeStyle: "short") }. Har du begynt før fristen, kan du svare ferdig { $minutes ->
    [one] i ett minutt
   *[other] i { $minutes } minutter
  } etterpå.
stored-languages = Språk
stored-smallest = Minste gruppe som vises
stored-smallest-is = { $smallest } svar
stored-sensitive = Følsomme spørsmål vises grovere
stored-sensitive-is = I grupper under { $size } svar
stored-groups = Enheter som kan vises samlet
stored-leaders = Ledere
stored-leaders-is = Ledere svarer i enheten over sin egen, så ingen har sin egen leder i tallene for sin egen enhet.
stored-retained = Enkeltsvarene slettes
stored-day = { DATETIME($day, dateStyle: "long") }
stored-purged = Enkeltsvarene ble slettet på grunn av slettedatoen
stored-custody = Hvem kan åpne urnen?
stored-custody-gone = Ingen. Urnen er tømt, og nøkkelen er slettet.
stored-key-copied = Det er tatt en sikkerhetskopi med nøkkelen til urnen i denne målerunden. Så lenge den kopien finnes, må du også stole på den som har den.

stored-fields-title = Felt for felt
stored-fields-lead = Alt databasen har som kommer fra deg eller svaret ditt. Andre felt finnes ikke.
stored-lifetime = Hvor lenge
stored-seen = Hvem kan se det
stored-sealing = Når målerunden forsegles

stored-code-about = Svarkoden, til du har svart
stored-code-mac = Et avtrykk av koden (HMAC), laget med en hemmelighet på serveren. Selve koden lagres aldri.
stored-code-tranche-id = Målerunden koden gjelder.
stored-code-unit-id = Enheten koden er laget for. Hvem som fikk den, lagres ikke.
stored-code-lifetime = Til du sender inn svaret.
stored-code-seen = Ingen får se kodene. OU-teamet ser hvor mange som er brukt, bare for store nok grupper. Den som drifter databasen, kan se at et avtrykk blir borte, og når. Vet noen hvilken kode du fikk, kan de se at den er brukt – men ikke hva du svarte.
stored-code-sealing = Koder som ikke er brukt, slettes.

stored-ballot-about = Det krypterte svaret, mens målerunden er åpen
stored-ballot-id = Et tilfeldig tall som gjør at et dobbelttrykk ikke blir til to svar.
stored-ballot-tranche-id = Målerunden svaret hører til.
stored-ballot-sealed = Svarene dine og enheten koden gjaldt, kryptert. Alle svar fylles opp til samme størrelse, så lengden røper ingenting.
stored-ballot-lifetime = Fra du sender inn, til målerunden er forseglet.
stored-ballot-seen = Ingen uten nøkkelen til urnen.
stored-ballot-sealing = Åpnes i serverens minne, kontrolleres og telles. Så slettes det.

stored-response-about = Svarskjemaet, etter forseglingen
stored-response-id = Et nytt, tilfeldig tall. Det har ingen sammenheng med koden eller med det krypterte svaret.
stored-response-tranche-id = Målerunden svaret hører til.
stored-response-atom-id = Gruppen svaret er talt i. Den er stor nok til å vises. Unntaket er en målerunde der det er for få svar i alt: Da er alle i én gruppe, og den vises ikke.
stored-response-lifetime = Fra forseglingen til { DATETIME($until, dateStyle: "long") }.
stored-response-seen = Ingen får se enkeltsvar på skjermen. Den som drifter databasen, kan lese dem, men ikke se hvem de kommer fra.
stored-response-sealing = Skrives i tilfeldig rekkefølge.

stored-answer-about = Svaret på hvert spørsmål, etter forseglingen
stored-answer-response-id = Det tilfeldige tallet til svarskjemaet, så svarene i ett skjema henger sammen.
stored-answer-question = Spørsmålet.
stored-answer-choice = Alternativet som ble valgt. Hoppet du over spørsmålet, lagres ingenting.
stored-answer-text = Det du skrev selv, hvis spørsmålet hadde et tekstfelt.
stored-answer-lifetime = Fra forseglingen til { DATETIME($until, dateStyle: "long") }.
stored-answer-seen = Ingen får se enkeltsvar på skjermen. Den som drifter databasen, kan lese dem, men ikke se hvem de kommer fra.
stored-answer-sealing = Skrives i tilfeldig rekkefølge.

stored-tally-about = Tellingene: hvor mange som svarte
stored-tally-tranche-id = Målerunden.
stored-tally-atom-id = Gruppen som er talt.
stored-tally-question = Spørsmålet.
stored-tally-respondents = Hvor mange i gruppen som leverte et svar.
stored-tally-asked = Hvor mange av dem som fikk spørsmålet.
stored-tally-answered = Hvor mange av dem som svarte på det.
stored-tally-lifetime = Beholdes, så resultater kan sammenlignes over tid.
stored-tally-seen = PSU og OU-teamet, bare for grupper der minst { $smallest } har svart. PSU kan vedta at alle får se resultatene for kommunen og kommuneområdene, i hele prosent.
stored-tally-sealing = Lages av svarene.

stored-tally-choice-about = Tellingene: hvor mange som valgte hvert alternativ
stored-tally-choice-tranche-id = Målerunden.
stored-tally-choice-atom-id = Gruppen som er talt.
stored-tally-choice-question = Spørsmålet.
stored-tally-choice-choice = Alternativet.
stored-tally-choice-count = Hvor mange i gruppen som valgte det.
stored-tally-choice-lifetime = Beholdes, så resultater kan sammenlignes over tid.
stored-tally-choice-seen = PSU og OU-teamet, bare for grupper der minst { $smallest } har svart. PSU kan vedta at alle får se resultatene for kommunen og kommuneområdene, i hele prosent.
stored-tally-choice-sealing = Lages av svarene.

stored-tranche-release-about = Det som er sluppet ut: resultatene slik de vises
stored-tranche-release-tranche-id = Målerunden.
stored-tranche-release-number = Hvilken utgave det er. Den siste vises.
stored-tranche-release-at = Når utgaven ble laget.
stored-tranche-release-who = Hvem som laget den.
stored-tranche-release-policy = Grensene den er laget etter.
stored-tranche-release-moved = Enheter som er plassert et annet sted enn da målerunden ble planlagt.
stored-tranche-release-content = Tallene som kan vises. Det som ikke kan vises, er ikke med.
stored-tranche-release-fingerprint = Et fingeravtrykk av innholdet. Blir innholdet endret, stemmer det ikke lenger.
stored-tranche-release-reason = Hvorfor det ble laget en ny utgave.
stored-tranche-release-lifetime = Beholdes, så resultater kan sammenlignes over tid.
stored-tranche-release-seen = PSU og OU-teamet, bare for grupper der minst { $smallest } har svart. PSU kan vedta at alle får se resultatene for kommunen og kommuneområdene, i hele prosent.
stored-tranche-release-sealing = Lages av tellingene.

stored-others-title = Resten av databasen
stored-others = Disse tabellene inneholder ingenting om deg som svarer:
stored-table-account = Brukerkontoer for PSU, OU-teamet og administrator: navn, brukernavn, rolle og et avtrykk av passordet og, om de vil, e-postadressen. Du som svarer, har ingen konto.
stored-table-sign-in = Hvem av dem som er logget inn, og når de sist var aktive.
stored-table-audit-entry = Hva de har gjort, når, og hva det gjaldt. At noen svarer, står aldri her.
stored-table-decision = Vedtakene om spørsmålene, og hvem som registrerte dem.
stored-table-questionnaire-version = Spørreskjemaene, ord for ord.
stored-table-tranche = Innstillingene til målerundene, nøkkelholdernes verv og hvor mange svar som ikke kunne leses.
stored-table-tranche-unit = Enhetene i hver målerunde, hvor mange som er invitert, og hvor mange koder som er laget.
stored-table-unit = Enhetene i kommunen og hvor mange som arbeider der.
stored-table-unit-alias = Andre navn på enhetene.
stored-table-provenance-note = Merknader om hvor eldre tall kommer fra.
stored-table-tranche-grouping = Hvilke enheter som skal vises samlet i hver målerunde.
stored-table-approved-words = Hvilke ord som er godkjent, på hvert språk.
stored-table-comment = Kommentarer til foreslåtte spørsmål.
stored-table-comment-thread = Hvilke kommentarer som hører sammen.
stored-table-decision-verdict = Hvem som bekreftet et vedtak, og når.
stored-table-measure = Tiltak etter tidligere målerunder.
stored-table-measure-entry = Hvordan tiltakene har stått underveis.
stored-table-proposal = Forslag til spørreskjemaer, med formål og plan for oppfølging.
stored-table-proposal-event = Hvem som foreslo, behandlet og avgjorde, og når.
stored-table-proposal-read = Hvem i PSU og OU som har lest et forslag.
stored-table-suggestion = Forslag til annen ordlyd.
stored-table-wording-request = Oversettelser og skrivefeil som venter på godkjenning.
stored-table-wording-signature = Hvem som godkjente en oversettelse eller retting, og når.

stored-never-title = Dette lagres ikke
stored-never-person = Navn, ansattnummer, e-postadresse eller telefonnummer
stored-never-time = Når du åpnet skjemaet, eller når du sendte det inn
stored-never-device = IP-adresse, nettleser, telefon eller maskin
stored-never-code = Hvilken kode et svar kom fra
stored-never-order = Rekkefølgen svarene kom i, eller hvilket språk du svarte på
stored-never-half = Svar du ikke har sendt. De ligger bare i serverens minne mens siden er åpen.

stored-cookies-title = Informasjonskapsler
stored-cookies-lead = Bare det som trengs for at siden skal virke. Ingen sporing, og ingenting til andre. Nettleseren husker også hvilke farger siden har (stActiveTheme).
stored-cookie-ticket = Husker koden din mens du svarer, så du slipper å skrive den igjen. Kryptert; bare serveren kan lese den.
stored-cookie-ticket-lasts = I { $hours ->
    [one] én time
   *[other] { $hours } timer
  }, eller til du trykker Ferdig.
stored-cookie-sign-in = Bare for dem som logger inn.
stored-cookie-sign-in-lasts = Til nettleseren lukkes, høyst { $hours } timer.
stored-cookie-language = Husker språket du har valgt.
stored-cookie-language-lasts = Til nettleseren lukkes.
stored-cookie-unit = Bare for ledere som har fått en lenke til svarprosenten i sin enhet.
stored-cookie-unit-lasts = Til nettleseren lukkes.
stored-cookie-xsrf = Et tilfeldig tall som hindrer andre nettsteder i å sende skjemaer på dine vegne.
stored-cookie-xsrf-lasts = Til nettleseren lukkes.

stored-limits-title = Dette kan Medvirk ikke love
stored-limits-screen = Noen kan se på skjermen din, eller overvåke telefonen eller maskinen du bruker. Svar helst på din egen.
stored-limits-server = Den som endrer programmet på serveren mens du svarer, kan lese svaret ditt.
stored-limits-network = Nettverket du bruker, eller en server foran Medvirk, kan føre logg over at du var på denne siden, og når. Medvirk fører ingen slik logg.
stored-limits-same = { $sensitive ->
    [0] Svarer alle i en gruppe det samme, vet alle hva de andre i gruppen svarte.
   *[other] Svarer alle i en gruppe det samme på et spørsmål som ikke er merket som følsomt, vet alle hva de andre i gruppen svarte. De følsomme spørsmålene vises aldri slik i grupper under { $size }.
  }
stored-limits-text = Undersøkelsen har tekstfelt. Det du skriver der, kan røpe hvem du er. Skriv ikke noe som peker på deg selv eller andre.
stored-limits-backup = Det tas sikkerhetskopier. De skal ikke ha nøkkelen til urnen, men en kopi tatt etter forseglingen har de blandede enkeltsvarene til kopien slettes. Kommunen bestemmer hvor lenge den oppbevares.
stored-limits-host = Kopier som kommunen tar av hele serveren utenom Medvirk, kan Medvirk ikke se og ikke slette.

stored-record-title = Til personvernombudet
stored-record-lead = De samme opplysningene som et dokument, med felt kommunen fyller ut selv.
stored-record-download = Last ned behandlingsprotokoll (Word)

record-title = Behandlingsprotokoll: { $title }
record-made = Utkast laget av Medvirk { DATETIME($today, dateStyle: "long") } av målerundens innstillinger og databasens tabeller. Felt med gul bakgrunn fylles ut av kommunen.
record-synthetic = Syntetiske svar – ikke svar fra ansatte
record-fill-in = [Fylles ut]
record-treatment = Behandlingen
record-controller = Behandlingsansvarlig
record-purpose = Formål
record-purpose-is = Kartlegge hvordan ansatte opplever temaet i spørreskjemaet «{ $questionnaire }», for oppfølging i partssammensatt utvalg. Ikke til vurdering av enkeltpersoner.
record-basis = Behandlingsgrunnlag
record-basis-is = [Fylles ut: personvernforordningen artikkel 6 nr. 1, og artikkel 9 nr. 2 hvis spørsmålene kan avsløre særlige kategorier]
record-decision = Vedtak om spørsmålene
record-decision-is = { $body }, sak { $case }, { DATETIME($date, dateStyle: "long") }
record-decision-none = Ikke vedtatt
record-subjects = Registrerte
record-subjects-is = { $invited } inviterte ansatte i { $units } enheter. Det er frivillig å svare.
record-categories = Kategorier av opplysninger
record-categories-is = Svar på { $questions } spørsmål og gruppetilhørighet. { $sensitive ->
    [0] Ingen spørsmål er merket som følsomme.
    [one] Ett spørsmål er merket som følsomt.
   *[other] { $sensitive } spørsmål er merket som følsomme.
  } { $texts ->
    [0] Ingen tekstfelt.
    [one] Ett tekstfelt.
   *[other] { $texts } tekstfelt.
  }
record-sources = Kilder
record-sources-is = Den ansatte selv. Antall ansatte per enhet kommer fra kommunens egen oversikt.
record-period = Periode
record-period-is = { DATETIME($opens, dateStyle: "long") } – { DATETIME($closes, dateStyle: "long") }
record-recipients = Hvem ser hva
record-recipients-is = PSU og OU-teamet ser resultater for grupper der minst { $smallest } har svart. PSU kan vedta at alle får se resultatene for kommunen og kommuneområdene, i hele prosent. Ingen ser enkeltsvar på skjermen.
record-processors = Databehandlere
record-processors-is = [Fylles ut: den som drifter serveren, hvis det ikke er kommunen selv]
record-transfers = Overføring ut av EØS
record-transfers-is = Medvirk sender ingenting til andre. [Fylles ut hvis serveren driftes av andre]
record-retention = Lagringstid
record-retention-is = Enkeltsvar til { DATETIME($until, dateStyle: "long") }; slettes av programmet. Tellinger beholdes. Sikkerhetskopier: [Fylles ut]

record-stored = Hva som lagres om den som svarer
record-data = Opplysning
record-measures = Sikkerhetstiltak
record-measure-code = Engangskode som ikke er knyttet til person. Databasen har bare et avtrykk, og det slettes i det svaret leveres.
record-measure-box = Svaret krypteres til målerundens egen nøkkel når det leveres. { $custody }
record-measure-seal = Ved forsegling blandes svarene og får nye, tilfeldige numre og den minste gruppen som kan vises. Koder, krypterte svar og nøkkel slettes, og databasefilene skrives på nytt så slettede rader ikke ligger igjen.
record-measure-disclosure = Resultater slippes ut gjennom én kontroll: minst { $smallest } svar i hver gruppe, også i det som blir igjen når én gruppe trekkes fra en annen.{ $sensitive ->
    [0] {""}
   *[other] {" "}Følsomme spørsmål vises i grupper under { $size } uten fordeling, og ytterst bare som «høyst 2» eller «minst …».
  }
record-measure-log = For den som svarer, lagres verken navn, tidspunkt, IP-adresse eller hvilken telefon eller maskin som er brukt. Innlogging, roller og hendelseslogg for dem som administrerer.
record-measure-backup = Sikkerhetskopier tas uten nøkkelen til urnen.
record-risks = Forhåndsvurdering av personvernkonsekvenser (artikkel 35)
record-risk = Risiko
record-risk-measure = Tiltak i Medvirk
record-risk-left = Kommunens vurdering
record-risk-power = Skjevt styrkeforhold mellom arbeidsgiver og ansatt: Noen svarer ikke fritt.
record-risk-power-measure = Frivillig, spørsmål kan hoppes over, vedtatt av partene, åpent hva som lagres.
record-risk-few = Få svar eller like svar røper enkeltpersoner.
record-risk-few-measure = Minste gruppe { $smallest }. { $sensitive ->
    [0] Svarer alle likt, hindrer det ikke at alle vet det.
   *[other] På følsomme spørsmål i grupper under { $size } vises ikke at alle svarte likt. På andre spørsmål hindres det ikke.
  }
record-risk-key = Urnen åpnes før tiden.
record-risk-text = Fritekst røper hvem som har svart.
record-risk-text-measure = { $texts ->
    [0] Ingen tekstfelt i skjemaet.
   *[other] Advarsel ved siden om lagring. Fritekst vises ikke i resultatene.
  }
record-risk-backup = Kopier av server eller database sammenlignes over tid.
record-risk-backup-measure = Nøkkelen er ikke i kopiene. Kopier av hele serveren må kommunen ha kontroll med.
record-risk-server = Programmet endres mens folk svarer.
record-risk-server-measure = Ikke mulig å hindre fra innsiden. Tilgang til serveren må begrenses og logges.
record-conclusion = Konklusjon
record-conclusion-is = Svarene bør regnes som personopplysninger til målerunden er forseglet. Om de er anonyme etterpå, må vurderes for denne målerunden.
record-assessed = Er full vurdering (DPIA) nødvendig? Vurdert av, dato

cli-privacy-record = skriv behandlingsprotokollen for en målerunde til en Word-fil
cli-privacy-record-written = Behandlingsprotokollen er skrevet til { $path }.
problem-file-exists = Filen { $path } finnes fra før. Velg et nytt navn.
problem-file-not-written = Filen { $path } kan ikke skrives. Sjekk at mappen finnes, og at du har lov til å skrive der.
