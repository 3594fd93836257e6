page-follow-up = Oppfølging
page-follow-up-about = Sjå kva tiltak som er sette i gang etter målerundane, og kva som er over fristen.

follow-up-lead = Her står det som blir gjort etter ein målerunde: kva, kven, når – og når PSU fekk vite korleis det gjekk. OU-teamet fører tiltaka.
follow-up-none = Ingen målerunde er forsegla enno. Tiltak blir lagde inn når resultata er klare.
follow-up-tranche = Målerunde
follow-up-whole = Alle einingar

# What is overdue, in every tranche
follow-up-overdue = Over fristen no
follow-up-overdue-none = Ingenting er over fristen.
follow-up-overdue-measure = Ansvarleg: { $responsible }. Fristen var { DATETIME($deadline, dateStyle: "long") }. Gjeld { $where } etter «{ $tranche }».
follow-up-overdue-everybody = alle einingar
follow-up-overdue-promise = Resultata frå «{ $tranche }» skulle vore følgde opp { DATETIME($on, dateStyle: "long") } av { $by }. Ingenting er meldt tilbake til PSU.

# What PSU was promised
follow-up-promise = Dette vart lova
follow-up-purpose = Formål
follow-up-owner = Eigar
follow-up-by = Blir følgt opp av
follow-up-on = Dato for oppfølging
follow-up-on-day = { DATETIME($on, dateStyle: "long") }
follow-up-decision = Vedtak
follow-up-decision-is = { $body }, sak { $case }, { DATETIME($on, dateStyle: "long") }
follow-up-standing-missing = Det vart ikkje skrive nokon plan for oppfølging då spørsmåla vart godkjende.
follow-up-standing-outdated = Datoen som vart lova, var før denne målerunden stengde. Avtal med PSU når desse resultata skal følgjast opp.
follow-up-standing-waiting = Datoen for oppfølging er ikkje passert enno.
follow-up-standing-overdue = Over fristen: Datoen for oppfølging er passert, og ingenting er meldt tilbake til PSU.
follow-up-standing-reported = Sist meldt tilbake til PSU { DATETIME($on, dateStyle: "long") } i sak { $case }.

# Measures
follow-up-measures = Tiltak
follow-up-no-measures = Ingen tiltak er lagde inn for denne målerunden enno.
follow-up-first-measure = Begynn gjerne med korleis resultata skal leggjast fram for dei som vart spurde.
measure-status = Status
measure-status-planned = Planlagt
measure-status-under-way = I gang
measure-status-done = Gjennomført
measure-status-dropped = Blir ikkje gjennomført
measure-responsible = Ansvarleg
measure-deadline = Frist
measure-deadline-is = { DATETIME($deadline, dateStyle: "long") }
measure-overdue = Over fristen: { $days ->
    [one] éin dag
   *[other] { $days } dagar
  }
measure-reason = Grunn
measure-reported = Meldt tilbake til PSU
measure-reported-is = { DATETIME($on, dateStyle: "long") }, sak { $case }
measure-not-reported = Ikkje enno

measure-what-short = Tiltak
measure-history = Historikk
measure-history-entry = { DATETIME($at, dateStyle: "long") }, { $who }
measure-history-added = Lagt inn som «{ $what }». Status: { $status }. Ansvarleg: { $responsible }. Frist: { $deadline }.
measure-history-changed = { $field }: frå «{ $before }» til «{ $after }»
measure-history-reported = Meldt tilbake til PSU { $reported }

measure-add = Legg til tiltak
measure-what = Kva skal gjerast?
measure-public = Teksten kjem med i invitasjonen til neste målerunde, og på den opne sida om PSU viser resultata for alle. Ikkje skriv tal frå resultata, og ikkje namn på tilsette.
measure-where = Gjeld
measure-who = Ansvarleg (stilling, ikkje namn)
measure-note = Merknad. Skriv grunnen her dersom tiltaket ikkje blir gjennomført.
measure-save = Lagre tiltaket
measure-added = Tiltaket er lagt til.
measure-change = Endre
measure-cancel = Avbryt
measure-save-change = Lagre endringa
measure-changed = Tiltaket er endra.
measure-report = Meld tilbake til PSU
measure-report-explained = Kryss av for tiltaka PSU har fått vite status for, og skriv kva sak det var.
measure-report-on = Møtedato
measure-report-case = Saksnummer
measure-report-save = Lagre
measure-report-nothing = Kryss av for minst eitt tiltak.
measure-report-saved = { $count ->
    [one] Eitt tiltak er ført som meldt tilbake til PSU.
   *[other] { $count } tiltak er førte som melde tilbake til PSU.
  }

# Beside the results
measures-beside = Tiltak etter «{ $title }»
measures-beside-none = Ingen tiltak er lagde inn for denne eininga.
measures-beside-awaited = { $what } ({ $status }, frist { DATETIME($deadline, dateStyle: "long") })
measures-beside-late = { $what } ({ $status }, over fristen { DATETIME($deadline, dateStyle: "long") })
measures-beside-finished = { $what } ({ $status })
measures-beside-more = Sjå oppfølginga

problem-measure-too-early = «{ $title }» er ikkje forsegla enno. Tiltak blir lagde inn når resultata er klare.
problem-unknown-measure = Tiltaket finst ikkje. Last sida på nytt.
problem-measure-lacks = Skriv kva som skal gjerast og kven som er ansvarleg, og vel ein frist.
problem-measure-deadline-past = Fristen er alt passert. Vel ein dato frå i dag av. Er tiltaket alt gjort, set du status til «Gjennomført».
problem-measure-why-dropped = Skriv i merknaden kvifor tiltaket ikkje blir gjennomført. Grunnen kjem med i neste invitasjon.
problem-measure-too-long = { $field ->
    [what] Skildringa av tiltaket
    [responsible] Teksten om kven som er ansvarleg,
    [reported_in] Saksnummeret
   *[note] Merknaden
  } er for lang. Hald deg under { $most } teikn.
problem-measure-unchanged = Ingenting er endra. Rett det som skal endrast, eller trykk «Avbryt».
problem-measure-meanwhile = Nokon andre har endra tiltaket medan du skreiv. Sjå kva som står der no. Lagre på nytt dersom det skal stå slik du har skrive.
problem-report-lacks = Skriv saksnummeret, og vel datoen for møtet.
problem-report-future = Møtedatoen er ikkje komen enno. Meld tilbake når PSU har hatt møtet.
problem-report-early = Datoen er før målerunden stengde ({ DATETIME($closes, dateStyle: "long") }). Sjekk datoen for møtet.
problem-report-again = «{ $what }» er alt ført med denne saka og datoen. Ingenting er lagra. Fjern krysset ved tiltaket.

audit-measure-added = la til tiltak
audit-measure-changed = endra tiltak
audit-measure-reported = melde tiltak tilbake til PSU

# The invitation. Plain text, for e-mail and the intranet.
invitation-title = Invitasjon til e-post og intranett
invitation-about = Teksten blir laga av vedtaket og innstillingane til målerunden. Kopier han, eller last han ned.
invitation-language = Språk
invitation-beside-ten-factor = Går samtidig med 10-FAKTOR
invitation-subject-label = Emne
invitation-body-label = Tekst
invitation-download = Last ned som tekstfil
invitation-no-measures = «Dette gjorde vi sist» er ikkje med, fordi ingen tiltak er lagde inn etter «{ $title }». Legg dei inn under Oppfølging før du sender ut invitasjonen.
invitation-holders-missing = Nøkkelhaldarane er ikkje valde enno, så teksten nemner dei ikkje. Vent med å sende han til dei er valde.
problem-invitation-late = «{ $title }» er avslutta, så det er ingen å invitere.

invitation-subject = { $title }: Svar innan { DATETIME($closes, dateStyle: "long") }
invitation-what = Frå { DATETIME($opens, dateStyle: "long") } til { DATETIME($closes, dateStyle: "long") } kan du svare på undersøkinga «{ $title }».
invitation-why-title = Kvifor spør vi?
invitation-purpose = Formål: { $purpose }
invitation-follow-up = Resultata blir følgde opp { DATETIME($on, dateStyle: "long") } av { $by }.
invitation-how-title = Slik svarer du
invitation-how = Du får ein svarkode, på ein lapp eller i ein e-post. Skriv han inn på { $address }
invitation-reminder = Får du ei påminning etter at du har svart, kan du sjå bort frå henne. Medvirk veit ikkje kven som har svart, så påminningar går til alle.
invitation-anonymity-title = Slik held vi svaret ditt hemmeleg
invitation-code = Koden høyrer til eininga di, ikkje til deg. Han blir sletta i same augeblink som svaret ditt blir lagt kryptert i urna. Har nokon koden din, kan dei sjå at han er brukt, men ikkje kva du svarte.
invitation-holders-awaited = Urna med svara blir låst av tre nøkkelhaldarar. To av dei må vere saman for å opne henne.
invitation-ten-factor-title = Forholdet til 10-FAKTOR
invitation-ten-factor = Undersøkinga går samtidig med 10-FAKTOR, men er ei eiga undersøking. Svara blir ikkje blanda. Grensa for kor små grupper som blir viste, er heller ikkje den same. I 10-FAKTOR er det KS som set henne. Her har partssamansett utval sagt ja til grensa: Minst { $smallest } i ei gruppe må ha svart før svara på eit spørsmål blir viste.
invitation-leaders = Er du leiar for ei eining, svarer du i eininga over di eiga, med ein kode derifrå. Då har ingen sin eigen leiar i tala for si eiga eining.
invitation-last-title = Dette gjorde vi sist
invitation-last-lead = Etter målerunden «{ $title }», som stengde { DATETIME($closed, dateStyle: "long") }:
invitation-last-done = Gjennomført
invitation-last-under-way = I gang
invitation-last-planned = Planlagt
invitation-last-dropped = Vart ikkje gjennomført
invitation-why-dropped = Grunn: { $reason }
invitation-more-title = Les meir
invitation-more-stored = Dette blir lagra om svaret ditt: { $address }
invitation-more-questions = Spørsmåla og vedtaket: { $address }
invitation-from = Helsing { $owner }
