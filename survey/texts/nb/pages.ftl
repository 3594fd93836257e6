page-start = Forsiden
page-answer = Svar
page-results = Resultater
page-results-about = Se resultatene fra forseglede målerunder.
page-fieldwork = Målerunder
page-fieldwork-about = Følg svarprosenten, og forsegl urnen når fristen er ute.
page-administration = Administrasjon
page-administration-about = Gi og trekk tilbake tilgang, og se hvem som har gjort hva.
page-not-for-you = Denne siden krever at du er logget inn med en annen rolle. Gå til forsiden for å logge inn.
page-broken = Noe gikk galt på denne siden. Last den på nytt. Var du midt i et skjema, kan det hende du må fylle det ut en gang til; et svar som alt er sendt, er trygt. Skjer det igjen, si fra til administrator.

role-psu = PSU-medlem
role-psu_secretary = PSU-sekretær
role-psu_leader = PSU-leder
role-ou = OU-teamet
role-administrator = Administrator
sign-out = Logg ut

start-title = Si din mening, trygt
start-lead = Har du fått en svarkode fra arbeidsplassen din? Skriv den inn her. Ingen leder kan se hva du svarer.
start-sign-in = Logg inn (PSU, OU-teamet, administrator)
start-welcome = Velkommen, { $name }
start-role-psu = Her leser du spørsmålene slik de ansatte ser dem, kommenterer dem og foreslår annen ordlyd. Du ser resultatene når en målerunde er forseglet.
start-role-psu_secretary = Her tar du saker til behandling, fører inn vedtakene og godkjenner oversettelser. Spørsmål og resultater leser du som de andre i PSU.
start-role-psu_leader = Her bekrefter du vedtakene som sekretæren fører inn, og godkjenner oversettelser. Spørsmål og resultater leser du som de andre i PSU.
start-role-ou = Her foreslår du spørsmål for PSU, følger svarprosenten i målerundene, forsegler urnen når fristen er ute, og følger opp resultatene.
start-role-administrator = Her gir du folk tilgang, trekker den tilbake og ser hvem som har gjort hva. Du kan også foreslå spørsmål for PSU. Svar ser du aldri.
start-demonstration-title = Prøv demonstrasjonen
start-demonstration = Alt her er oppdiktet. Velg en kode og svar som ansatt:
start-demonstration-no-codes = Alle demonstrasjonskodene er brukt.
start-demonstration-sign-in = Eller logg inn og se det de ulike rollene ser:

answer-approved-by = Spørsmålene er godkjent av { $body } i sak { $case }, { DATETIME($date, dateStyle: "long") }.
answer-duration = Det tar omtrent { $minutes ->
    [one] ett minutt
   *[other] { $minutes } minutter
  }.
answer-anonymous = Ingen leder, HR-ansatt eller politiker får se svaret ditt. De ser bare hva hele grupper har svart. Svarer alle i gruppen likt på et spørsmål, viser tallene likevel hva du svarte. For følsomme spørsmål skjuler vi det i små grupper.
answer-stored-title = Dette lagres om svaret ditt
answer-stored =
    - Svarene dine og hvilken enhet koden gjelder, kryptert. Ikke navn, ansattnummer, klokkeslett, IP-adresse eller hvilken kode du brukte.
    - Koden slettes i samme øyeblikk som svaret legges i urnen. Den som eventuelt har koden din, kan se *at* den er brukt, men aldri *hva* du svarte.
    - Når målerunden er over, blandes og telles alle svarene, og de krypterte svarene slettes. Etter det er svaret bare knyttet til en gruppe som er stor nok til å vises, eller til alle som svarte, aldri til en mindre enhet.
    - Resultater vises bare for grupper der minst 10 har svart.
    - Løftet gjelder det Medvirk lagrer og viser. Det kan ikke hindre at noen ser på skjermen din mens du svarer.
answer-voluntary = Det er frivillig å svare, og du kan hoppe over spørsmål.
answer-compulsory = må besvares
answer-required = Dette spørsmålet må besvares.
answer-contradiction = Du har valgt et svar som utelukker de andre. Fjern enten det eller de andre.
answer-unknown-choice = Dette svaret finnes ikke lenger i skjemaet. Velg på nytt.
answer-wrong-type = Svaret kunne ikke leses. Velg på nytt.
answer-too-long = Teksten er for lang. Kort den ned til 1000 tegn.
answer-repeated = Samme svar er valgt to ganger. Velg på nytt.
answer-incomplete = { $count ->
    [one] Svaret er ikke sendt ennå. Se på spørsmålet som er merket, og send på nytt.
   *[other] Svaret er ikke sendt ennå. Se på de { $count } spørsmålene som er merket, og send på nytt.
  }
answer-still-here = Svarene dine står fortsatt i skjemaet.
answer-send = Send inn
answer-send-once = Når du har sendt inn, kan svaret ikke endres, for da vet ingen lenger hvilket som er ditt.

thanks-title = Takk for svaret
thanks-counted = Svaret ditt ligger i urnen og teller én gang. Koden er slettet.
thanks-what-happens = Når målerunden er over, telles alle svarene samlet. Resultatene legges fram for partssammensatt utvalg, som følger dem opp.
thanks-done = Ferdig
thanks-shared-device = Trykk Ferdig hvis andre skal bruke den samme telefonen eller maskinen.

fieldwork-lead = Mens en målerunde er åpen, vises bare hvor mange som har svart, og bare for grupper med minst 10 inviterte.
fieldwork-none = Det er ikke planlagt noen målerunde ennå.
fieldwork-state-planned = Planlagt
fieldwork-state-open = Åpen
fieldwork-state-sealing = Forseglingen er påbegynt, men ikke ferdig
fieldwork-state-counted = Talt opp, men ikke ferdig forseglet
fieldwork-state-sealed = Forseglet
fieldwork-closed = Avsluttet, klar til forsegling
fieldwork-grace = Avsluttet; de som hadde begynt, kan svare ferdig
fieldwork-period = { DATETIME($opens, dateStyle: "long") } – { DATETIME($closes, dateStyle: "long") }
fieldwork-response = { $responded } av { $invited } har svart: { $rate }
fieldwork-over-invited = Flere svar enn inviterte: Det er delt ut koder til flere enn det er regnet med i enhetene, for eksempel vikarer.
fieldwork-unit = Enhet
fieldwork-invited = Inviterte
fieldwork-responded = Svar
fieldwork-rate = Svarprosent
fieldwork-spoiled = { $count ->
    [one] Ett svar kunne ikke leses og er ikke talt med.
   *[other] { $count } svar kunne ikke leses og er ikke talt med.
  }
fieldwork-seal-explained = Urnen åpnes én gang, svarene telles og blandes, og alle koder, krypterte svar og nøkkelen slettes. Det kan ikke gjøres om.
fieldwork-seal-confirm = Jeg forstår at dette ikke kan gjøres om
fieldwork-seal-go = Forsegl nå
fieldwork-sealing = Teller og forsegler …
fieldwork-seal-done = Forseglet: { $counted ->
    [one] ett svar er talt.
   *[other] { $counted } svar er talt.
  }

results-lead = Bare forseglede målerunder vises, og bare grupper der minst 10 har svart.
results-none = Det er ingen forseglede målerunder ennå.
results-questionnaire = Undersøkelse
results-tranche = Målerunde
results-pilot = pilot
results-respondents = { $title }: { $responded } av { $invited } har svart ({ $rate }).
results-respondents-only = { $title }: { $responded ->
    [one] 1 har svart.
   *[other] { $responded } har svart.
  }
results-too-few = for få svar til å vises
results-not-asked-then = Spørsmålet ble ikke stilt i { $title }.
results-overview = Oversikt
results-each-question = Spørsmål for spørsmål
results-table = Tabell med tall og usikkerhet
results-download = Last ned tallene (CSV)
results-synthetic = Syntetiske svar – ikke svar fra ansatte
note-reconstructed = Pilotenes tall er regnet tilbake fra prosentene i pilotrapporten, som om alle svarte. Hvor mange som er litt eller helt enige (eller uenige), sto ikke der; den fordelingen er syntetisk.

administration-accounts = Brukere
administration-new = Ny bruker
administration-name = Navn
administration-role = Rolle
administration-password-hint = Minst { $least } tegn. Gi passordet til brukeren på en trygg måte.
administration-create = Opprett bruker
administration-created = Brukeren «{ $username }» er opprettet.
administration-status = Status
administration-active = Aktiv
administration-closed = Stengt
administration-choose = Velg bruker
administration-close = Steng
administration-open = Åpne igjen
administration-sign-out = Logg ut overalt
administration-not-yourself = Du kan ikke stenge din egen bruker.
administration-done = Utført.
administration-email = E-post for varsler (kan stå tom)
administration-email-of = E-post for varsler til { $username }
administration-email-hint = Brukes bare til å si fra om at noe kan vente i Medvirk. Tøm feltet for å slutte med det.
administration-email-off = Serveren er ikke satt opp til å sende e-post, så ingen varsler blir sendt.
administration-email-save = Lagre e-postadressen
administration-log = Logg
administration-log-lead = Hvem som har gjort hva, de siste 200 hendelsene. Svar, koder og adresser står aldri her.
administration-when = Tidspunkt
administration-who = Hvem
administration-what = Hva
administration-subject = Gjelder

audit-account-created = opprettet bruker
audit-account-closed = stengte bruker
audit-account-opened = åpnet bruker igjen
audit-sessions-revoked = logget ut bruker overalt
audit-signed-in = logget inn
audit-tranche-planned = planla målerunde
audit-tranche-opened = åpnet målerunde
audit-codes-issued = laget svarkoder
audit-sealing-begun = begynte forsegling
audit-tranche-sealed = forseglet målerunde
audit-release-remade = laget ny utgave av resultatene
audit-units-imported = la inn enheter
