page-follow-up = Oppfølging
page-follow-up-about = Se hvilke tiltak som er satt i gang etter målerundene, og hva som er over fristen.

follow-up-lead = Her står det som gjøres etter en målerunde: hva, hvem, når – og når PSU fikk vite hvordan det gikk. OU-teamet fører tiltakene.
follow-up-none = Ingen målerunde er forseglet ennå. Tiltak legges inn når resultatene er klare.
follow-up-tranche = Målerunde
follow-up-whole = Alle enheter

# What is overdue, in every tranche
follow-up-overdue = Over fristen nå
follow-up-overdue-none = Ingenting er over fristen.
follow-up-overdue-measure = Ansvarlig: { $responsible }. Fristen var { DATETIME($deadline, dateStyle: "long") }. Gjelder { $where } etter «{ $tranche }».
follow-up-overdue-everybody = alle enheter
follow-up-overdue-promise = Resultatene fra «{ $tranche }» skulle vært fulgt opp { DATETIME($on, dateStyle: "long") } av { $by }. Ingenting er meldt tilbake til PSU.

# What PSU was promised
follow-up-promise = Dette ble lovet
follow-up-purpose = Formål
follow-up-owner = Eier
follow-up-by = Følges opp av
follow-up-on = Dato for oppfølging
follow-up-on-day = { DATETIME($on, dateStyle: "long") }
follow-up-decision = Vedtak
follow-up-decision-is = { $body }, sak { $case }, { DATETIME($on, dateStyle: "long") }
follow-up-standing-missing = Ingen plan for oppfølging ble skrevet da spørsmålene ble godkjent.
follow-up-standing-outdated = Datoen som ble lovet, var før denne målerunden stengte. Avtal med PSU når disse resultatene skal følges opp.
follow-up-standing-waiting = Datoen for oppfølging er ikke passert ennå.
follow-up-standing-overdue = Over fristen: Datoen for oppfølging er passert, og ingenting er meldt tilbake til PSU.
follow-up-standing-reported = Sist meldt tilbake til PSU { DATETIME($on, dateStyle: "long") } i sak { $case }.

# Measures
follow-up-measures = Tiltak
follow-up-no-measures = Ingen tiltak er lagt inn for denne målerunden ennå.
follow-up-first-measure = Begynn gjerne med hvordan resultatene skal legges fram for dem som ble spurt.
measure-status = Status
measure-status-planned = Planlagt
measure-status-under-way = I gang
measure-status-done = Gjennomført
measure-status-dropped = Blir ikke gjennomført
measure-responsible = Ansvarlig
measure-deadline = Frist
measure-deadline-is = { DATETIME($deadline, dateStyle: "long") }
measure-overdue = Over fristen: { $days ->
    [one] én dag
   *[other] { $days } dager
  }
measure-reason = Grunn
measure-reported = Meldt tilbake til PSU
measure-reported-is = { DATETIME($on, dateStyle: "long") }, sak { $case }
measure-not-reported = Ikke ennå

measure-what-short = Tiltak
measure-history = Historikk
measure-history-entry = { DATETIME($at, dateStyle: "long") }, { $who }
measure-history-added = Lagt inn som «{ $what }». Status: { $status }. Ansvarlig: { $responsible }. Frist: { $deadline }.
measure-history-changed = { $field }: fra «{ $before }» til «{ $after }»
measure-history-reported = Meldt tilbake til PSU { $reported }

measure-add = Legg til tiltak
measure-what = Hva skal gjøres?
measure-public = Teksten kommer med i invitasjonen til neste målerunde, og på den åpne siden hvis PSU viser resultatene for alle. Ikke skriv tall fra resultatene, og ikke navn på ansatte.
measure-where = Gjelder
measure-who = Ansvarlig (stilling, ikke navn)
measure-note = Merknad. Skriv grunnen her hvis tiltaket ikke blir gjennomført.
measure-save = Lagre tiltaket
measure-added = Tiltaket er lagt til.
measure-change = Endre
measure-cancel = Avbryt
measure-save-change = Lagre endringen
measure-changed = Tiltaket er endret.
measure-report = Meld tilbake til PSU
measure-report-explained = Kryss av for tiltakene PSU har fått vite status for, og skriv hvilken sak det var.
measure-report-on = Møtedato
measure-report-case = Saksnummer
measure-report-save = Lagre
measure-report-nothing = Kryss av for minst ett tiltak.
measure-report-saved = { $count ->
    [one] Ett tiltak er ført som meldt tilbake til PSU.
   *[other] { $count } tiltak er ført som meldt tilbake til PSU.
  }

# Beside the results
measures-beside = Tiltak etter «{ $title }»
measures-beside-none = Ingen tiltak er lagt inn for denne enheten.
measures-beside-awaited = { $what } ({ $status }, frist { DATETIME($deadline, dateStyle: "long") })
measures-beside-late = { $what } ({ $status }, over fristen { DATETIME($deadline, dateStyle: "long") })
measures-beside-finished = { $what } ({ $status })
measures-beside-more = Se oppfølgingen

problem-measure-too-early = «{ $title }» er ikke forseglet ennå. Tiltak legges inn når resultatene er klare.
problem-unknown-measure = Tiltaket finnes ikke. Last siden på nytt.
problem-measure-lacks = Skriv hva som skal gjøres og hvem som er ansvarlig, og velg en frist.
problem-measure-deadline-past = Fristen er alt passert. Velg en dato fra i dag av. Er tiltaket alt gjort, setter du status til «Gjennomført».
problem-measure-why-dropped = Skriv i merknaden hvorfor tiltaket ikke blir gjennomført. Grunnen kommer med i neste invitasjon.
problem-measure-too-long = { $field ->
    [what] Beskrivelsen av tiltaket
    [responsible] Teksten om hvem som er ansvarlig,
    [reported_in] Saksnummeret
   *[note] Merknaden
  } er for lang. Hold deg under { $most } tegn.
problem-measure-unchanged = Ingenting er endret. Rett det som skal endres, eller trykk «Avbryt».
problem-measure-meanwhile = Noen andre har endret tiltaket mens du skrev. Se hva som står der nå. Lagre på nytt hvis det skal stå slik du har skrevet.
problem-report-lacks = Skriv saksnummeret, og velg datoen for møtet.
problem-report-future = Møtedatoen er ikke kommet ennå. Meld tilbake når PSU har hatt møtet.
problem-report-early = Datoen er før målerunden stengte ({ DATETIME($closes, dateStyle: "long") }). Sjekk datoen for møtet.
problem-report-again = «{ $what }» er alt ført med denne saken og datoen. Ingenting er lagret. Fjern krysset ved tiltaket.

audit-measure-added = la til tiltak
audit-measure-changed = endret tiltak
audit-measure-reported = meldte tiltak tilbake til PSU

# The invitation. Plain text, for e-mail and the intranet.
invitation-title = Invitasjon til e-post og intranett
invitation-about = Teksten lages av vedtaket og innstillingene til målerunden. Kopier den, eller last den ned.
invitation-language = Språk
invitation-beside-ten-factor = Går samtidig med 10-FAKTOR
invitation-subject-label = Emne
invitation-body-label = Tekst
invitation-download = Last ned som tekstfil
invitation-no-measures = «Dette gjorde vi sist» er ikke med, fordi ingen tiltak er lagt inn etter «{ $title }». Legg dem inn under Oppfølging før du sender ut invitasjonen.
invitation-holders-missing = Nøkkelholderne er ikke valgt ennå, så teksten nevner dem ikke. Vent med å sende den til de er valgt.
problem-invitation-late = «{ $title }» er avsluttet, så det er ingen å invitere.

invitation-subject = { $title }: Svar innen { DATETIME($closes, dateStyle: "long") }
invitation-what = Fra { DATETIME($opens, dateStyle: "long") } til { DATETIME($closes, dateStyle: "long") } kan du svare på undersøkelsen «{ $title }».
invitation-why-title = Hvorfor spør vi?
invitation-purpose = Formål: { $purpose }
invitation-follow-up = Resultatene følges opp { DATETIME($on, dateStyle: "long") } av { $by }.
invitation-how-title = Slik svarer du
invitation-how = Du får en svarkode, på en lapp eller i en e-post. Skriv den inn på { $address }
invitation-reminder = Får du en påminnelse etter at du har svart, kan du se bort fra den. Medvirk vet ikke hvem som har svart, så påminnelser går til alle.
invitation-anonymity-title = Slik holder vi svaret ditt hemmelig
invitation-code = Koden hører til enheten din, ikke til deg. Den slettes i samme øyeblikk som svaret ditt legges kryptert i urnen. Har noen koden din, kan de se at den er brukt, men ikke hva du svarte.
invitation-holders-awaited = Urnen med svarene låses av tre nøkkelholdere. To av dem må være sammen for å åpne den.
invitation-ten-factor-title = Forholdet til 10-FAKTOR
invitation-ten-factor = Undersøkelsen går samtidig med 10-FAKTOR, men er en egen undersøkelse. Svarene blandes ikke. Grensen for hvor små grupper som vises, er heller ikke den samme. I 10-FAKTOR er det KS som setter den. Her har partssammensatt utvalg sagt ja til grensen: Minst { $smallest } i en gruppe må ha svart før svarene på et spørsmål vises.
invitation-leaders = Er du leder for en enhet, svarer du i enheten over din egen, med en kode derfra. Da har ingen sin egen leder i tallene for sin egen enhet.
invitation-last-title = Dette gjorde vi sist
invitation-last-lead = Etter målerunden «{ $title }», som stengte { DATETIME($closed, dateStyle: "long") }:
invitation-last-done = Gjennomført
invitation-last-under-way = I gang
invitation-last-planned = Planlagt
invitation-last-dropped = Ble ikke gjennomført
invitation-why-dropped = Grunn: { $reason }
invitation-more-title = Les mer
invitation-more-stored = Dette lagres om svaret ditt: { $address }
invitation-more-questions = Spørsmålene og vedtaket: { $address }
invitation-from = Hilsen { $owner }
