page-decisions = Vedtak
page-decisions-about = Se hva PSU har vedtatt. Sekretæren fører inn vedtakene, lederen bekrefter dem, og begge godkjenner oversettelser.

# What waits
decision-tasks-title = Dette venter på deg
decision-tasks-none = Ingenting venter på deg her nå.
decision-tasks-member = Du trenger ikke gjøre noe her. PSUs sekretær fører inn det møtet vedtok, og PSUs leder bekrefter det. Du kan lese alt.
decision-task-treat = Nytt forslag fra OU-teamet. Ta det til behandling når det står på sakskartet.
decision-task-register = Saken er til behandling. Før inn vedtaket når møtet har vært.
decision-task-again = Lederen har sendt vedtaket tilbake. Rett det opp og før det inn på nytt.
decision-task-confirm = Sekretæren har ført inn et vedtak. Les det, og bekreft det eller send det tilbake.
decision-task-confirm-correction = Sekretæren har rettet protokollen. Les rettelsen, og bekreft den eller send den tilbake.
decision-task-sign = { $count ->
    [one] Én ordlyd venter på godkjenningen din. Det trengs ikke noe nytt møte.
   *[other] { $count } ordlyder venter på godkjenningen din. Det trengs ikke noe nytt møte.
  }
decision-go-to = Vis saken
decision-none = Ingen forslag er sendt til PSU ennå. Når OU-teamet sender ett, står det her.
decision-choose = Sak
decision-choice = { $state }: { $title }, { DATETIME($day, dateStyle: "medium") }

# Where a case stands
decision-state-proposed = Foreslått
decision-state-proposed-means = PSU kan lese, kommentere og foreslå annen ordlyd. Sekretæren tar saken til behandling når den settes på sakskartet.
decision-state-under-treatment = Til behandling
decision-state-under-treatment-means = Forslaget er låst til møtet. Sekretæren fører inn det møtet vedtar, og vedtaket gjelder når lederen har bekreftet det.
decision-state-approved = Godkjent
decision-state-approved-means = Nye målerunder kan åpnes med disse ordene, på bokmål og på de språkene som er godkjent.
decision-state-rejected = Avvist
decision-state-rejected-means = PSU har sagt nei. Spørsmålene kan ikke stilles.
decision-state-withdrawn = Trukket
decision-state-withdrawn-means = Saken er trukket uten vedtak. Spørsmålene kan ikke stilles.
decision-state-superseded = Erstattet
decision-state-superseded-means = En nyere versjon er godkjent. Nye målerunder kan ikke åpnes med denne, men de som alt er åpne, går som før.

decision-plan = Hva forslaget går ut på
decision-plan-purpose = Formål
decision-plan-owner = Eier
decision-plan-follow-up = Oppfølging
decision-plan-follow-up-is = Følges opp av { $by }, { DATETIME($on, dateStyle: "long") }
decision-read = Les spørsmålene

# The agenda
decision-treat = Ta til behandling
decision-treat-lead = Fra nå av kan ikke OU-teamet endre forslaget, så møtet behandler det alle har lest.
decision-treated = Saken er til behandling. Før inn vedtaket her når møtet har vært.
decision-take-off = Trukket fra sakskartet?
decision-take-off-lead = Ble saken trukket før møtet vedtok noe, avslutter du den her. Det kan ikke gjøres om; OU-teamet må da sende et nytt forslag.
decision-take-off-reason = Hvorfor ble saken trukket?
decision-take-off-do = Trekk saken fra sakskartet
decision-taken-off = Saken er trukket fra sakskartet.
problem-no-withdrawal-reason = Skriv hvorfor saken ble trukket, så OU-teamet vet hva som må til.

# Registering
decision-register-title = Før inn vedtaket
decision-register-lead = Skriv det som står i møteprotokollen. Det du skriver, blir stående her mens du ser på andre sider, til du lukker nettleseren eller laster siden på nytt. Ingenting gjelder før lederen har bekreftet det.
decision-outcome = Hva vedtok møtet?
decision-outcome-approved = Spørsmålene er godkjent
decision-outcome-rejected = Spørsmålene er avvist
decision-body = Utvalg
decision-body-usual = Partssammensatt utvalg
decision-case = Saksnummer
decision-date = Møtedato
decision-wording = Vedtaket, ordrett
decision-rulings = Vedtak om enkeltspørsmål
decision-rulings-lead = Fyll bare ut der møtet bestemte noe om ett bestemt spørsmål, for eksempel «Enstemmig godkjent» eller «Strykes».
decision-addition = Protokolltilførsel { $number }
decision-addition-first = Legg til protokolltilførsel
decision-addition-another = Legg til en protokolltilførsel til

decision-votes = Hvordan står stemmene i protokollen?
decision-votes-whole = Samlet for hele utvalget
decision-votes-sides = Hver gruppe for seg
decision-votes-none = Protokollen har ingen stemmetall
decision-side = Gruppe { $number }
decision-side-politicians = Politikerne
decision-side-employees = De ansattes representanter
decision-side-more = Legg til en gruppe
decision-vote-for = For
decision-vote-against = Mot

decision-adopted = Hvilken ordlyd ble godkjent?
decision-adopted-as-proposed = Slik den var foreslått
decision-adopted-amended = Med endringer
decision-suggestions = **Forslag til annen ordlyd.** Kryss av for dem møtet vedtok. De andre blir stående som ikke vedtatt.
decision-suggestions-none = Ingen har skrevet inn forslag til annen ordlyd.
decision-suggestion-after = Forslag
decision-suggestion-by = Foreslått av { $by }.
decision-suggestion-adopted = Møtet vedtok dette ({ $place })
decision-suggestions-other = Vedtok møtet en ordlyd som ikke står her? Skriv den inn som forslag til annen ordlyd på siden «Spørsmålene», og kom tilbake hit. Det du har fylt ut, blir stående.
decision-suggestions-write = Skriv inn annen ordlyd
decision-by-hand = Jeg vil endre selve filen for hånd
decision-by-hand-lead = Her er hele spørreskjemaet, på alle språk. Endre bare det møtet vedtok. Trykk utenfor feltet når du er ferdig, så sjekker Medvirk teksten.
decision-by-hand-text = Spørreskjemaet som tekst (YAML)
decision-not-amended = Teksten er helt lik forslaget. Kryss av for endringene, eller velg «Slik den var foreslått».

decision-terms = Vilkår
decision-custody = Hvem skal kunne åpne urnen? Velg det minst strenge PSU godtar.
decision-custody-key-holders = Tre nøkkelholdere, der to må være sammen
decision-custody-key-file = En nøkkelfil på serveren holder
decision-open = Spørsmålene skal ligge åpent på nettet før noen blir spurt
decision-replaces = Dette erstatter versjonen som ble godkjent før, så nye målerunder ikke kan åpnes med den gamle

decision-save = Registrer vedtaket
decision-save-lead = Sammenlign med møteprotokollen en siste gang. Etter dette kan du ikke endre det selv, men lederen kan sende det tilbake til deg.
decision-registered = Vedtaket er ført inn. Det gjelder når PSUs leder har bekreftet det.
decision-was-returned = Lederen ({ $by }) har sendt vedtaket tilbake: «{ $reason }» Alt du førte inn, står i feltene under.
decision-somebody-was-quicker = Mens du skrev, ble et vedtak ført inn fra et annet sted. Det du skrev, er ikke lagret, men det står i feltene igjen hvis lederen sender vedtaket tilbake.
problem-no-meeting-date = Velg møtedatoen.
problem-votes-not-said = Velg hvordan stemmene står i protokollen. Har den ingen stemmetall, velger du det.
problem-votes-half = Stemmene er bare delvis fylt ut. Skriv hvem det gjelder, og antall både for og mot. Var ingen imot, skriver du 0.
problem-adopted-faulty = { $count ->
    [one] Teksten har én feil og kan ikke vedtas slik. Feilen står ved linjen sin over. Ingenting er lagret, og det du har skrevet, står her fortsatt.
   *[other] Teksten har { $count } feil og kan ikke vedtas slik. Feilene står ved linjene sine over. Ingenting er lagret, og det du har skrevet, står her fortsatt.
  }
problem-adopted-unseen = Ordlyden ble endret i samme øyeblikk som du trykket. Se over sammenligningen en gang til, og trykk på nytt.

# Proposed and adopted
decision-compared-title = Foreslått og vedtatt, side om side
decision-compared-proposed = Foreslått
decision-compared-adopted = Vedtatt
decision-compared-approved = Godkjent nå
decision-compared-corrected = Rettet
decision-compared-stood = Sto
decision-compared-stands = Skal stå
decision-compared-nothing = –
decision-compared-language-gone = språket er tatt ut
decision-compared-others = Dette er også endret:
decision-compared-whole = Hele skjemaet
decision-compared-other = { $where }, { $what }: fra «{ $before }» til «{ $after }»
decision-fingerprint-proposed = Fingeravtrykk av ordlyden som var foreslått
decision-fingerprint-adopted = Fingeravtrykk av ordlyden som er vedtatt
decision-fingerprint-both = Fingeravtrykk av ordlyden, den samme foreslått og vedtatt
decision-fingerprint-words = Fingeravtrykket av denne ordlyden
decision-place-title = Tittelen
decision-place-intro = Innledningen
decision-place-section = Overskriften til del { $number }
decision-place-note = Opplysning
decision-place-question = Spørsmål { $number }
decision-place-hint = { $question }, veiledning
decision-place-choice = { $question }, svaralternativ

# Confirming
decision-confirm-title = Vedtaket slik det blir stående
decision-confirm-correction-title = Protokollen slik den blir stående
decision-all-questions = Alle spørsmålene slik de er vedtatt, ord for ord
decision-waits-for-leader = Dette gjelder først når PSUs leder har bekreftet det.
decision-confirm-lead = Sammenlign med møteprotokollen. Når du bekrefter, gjelder vedtaket, og bare disse ordene kan stilles.
decision-confirm-lead-correction = Sammenlign med møteprotokollen. Når du bekrefter, gjelder rettelsen. Det som sto før, blir stående som rettet.
decision-confirm = Bekreft vedtaket
decision-confirm-correction = Bekreft rettelsen
decision-confirmed = Vedtaket er bekreftet og gjelder fra nå av.
decision-correction-confirmed = Rettelsen er bekreftet og gjelder fra nå av.
decision-return = Send tilbake
decision-return-reason = Hva må rettes?
decision-returned = Sendt tilbake til sekretæren.

# On record
decision-record-title = Ført i protokollen
decision-entry-heading = Sak { $case }, { $body }, { DATETIME($date, dateStyle: "long") }
decision-day = { DATETIME($date, dateStyle: "long") }
decision-standing-holds = gjelder
decision-standing-returned = sendt tilbake
decision-standing-corrected = rettet senere
decision-standing-lapsed = falt bort da saken ble trukket
decision-entry-registered = Ført inn av { $by }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }
decision-entry-confirmed = Bekreftet av { $by }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }
decision-entry-returned = Sendt tilbake av { $by }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }: «{ $reason }»
decision-entry-outcome = Møtet vedtok
decision-entry-votes = Stemmer
decision-entry-vote = { $infavour } for, { $against } mot
decision-entry-key-holders = Urnen skal ha tre nøkkelholdere, der to må være sammen for å åpne den.
decision-entry-key-file = En nøkkelfil på serveren holder for å åpne urnen.
decision-entry-open = Spørsmålene ligger åpent på nettet.
decision-entry-closed = Spørsmålene ligger ikke åpent på nettet.
decision-entry-replaces = Nye målerunder kan ikke åpnes med versjoner som ble godkjent før.
decision-entry-beside = Versjoner som ble godkjent før, kan fortsatt brukes.
decision-entry-as-proposed = Ordlyden er nøyaktig den som var foreslått.
decision-corrected-title = Dette er rettet
decision-download = Last ned protokollen (Word)
decision-download-name = protokoll
decision-events-title = Alt som har skjedd i saken
decision-event-at = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }

# Correcting the minutes
decision-correct = Rett protokollen
decision-correct-lead = Står det noe annet her enn i møteprotokollen, retter du det her. Det som sto, blir liggende, og rettelsen gjelder når lederen har bekreftet den. Ordlyden i spørsmålene og vilkårene kan ikke rettes her; de må vedtas på nytt.
decision-correct-save = Registrer rettelsen
decision-correction-registered = Rettelsen er ført inn. Den gjelder når PSUs leder har bekreftet den.
problem-nothing-corrected = Alt er som før. Endre det som er feil, og prøv igjen.

# Words approved without a meeting
decision-wordings-title = Oversettelser og rettede skrivefeil
decision-wordings-lead = Dette trenger ikke noe nytt møte, men både sekretæren og lederen må godkjenne. Sier én av dem nei, brukes ordlyden ikke.
decision-wording-of = Oversettelse til { $language }
decision-wording-slips = Rettede skrivefeil
decision-wording-waits = venter
decision-wording-approved = godkjent
decision-wording-refused = avslått
decision-wording-requested = Bedt om av { $by }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }
decision-wording-unsigned = { $office }: har ikke svart
decision-wording-signed-approved = { $office }: godkjent av { $by }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }
decision-wording-signed-refused = { $office }: avslått av { $by }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }
decision-translation-stale = PSU endret bokmålsteksten her, men oversettelsen er som før. Sjekk at de to fortsatt sier det samme.
decision-wording-approve = Godkjenn ordlyden
decision-wording-done = Takk, godkjenningen din er lagret.
decision-wording-reason = Hvis du avslår: hva er galt?
decision-wording-refuse = Avslå
decision-wording-refused-done = Avslaget er lagret. OU-teamet må komme med en ny ordlyd.

# For everybody
page-open-questions = Godkjente spørsmål
open-questions-lead = Partssammensatt utvalg (PSU) har politikere og representanter for de ansatte. Utvalget har godkjent spørsmålene under, ord for ord, og bestemt at alle skal få lese dem før noen blir spurt.
open-questions-none = Ingen spørsmål ligger åpent nå. PSU bestemmer om spørsmålene skal vises her før de ansatte blir spurt.
open-questions-here = På denne siden
open-questions-decided = Vedtatt av { $body } i sak { $case }, { DATETIME($date, dateStyle: "long") }
open-questions-why = Hvorfor de ansatte blir spurt
open-questions-follow-up = Hva som skjer etterpå
open-questions-follow-up-is = Resultatene følges opp av { $by }, { DATETIME($on, dateStyle: "long") }.
open-questions-questions = Spørsmålene, ord for ord
open-questions-not-approved = Spørsmålene er ikke godkjent på { $language }. Her står de på { $shown }.
open-questions-verify = Slik kan du sjekke det
open-questions-verify-lead = Fingeravtrykket er regnet ut av selve ordene. Endres ett eneste tegn i et spørsmål, blir det et annet. Last ned filen og regn ut fingeravtrykket selv, på din egen maskin. Er det likt det som står her, er dette ordene PSU godkjente.
open-questions-master = Det PSU vedtok ({ $language })
open-questions-translation = Oversettelse, godkjent av PSUs leder og sekretær ({ $language })
open-questions-unapproved = Filen inneholder også oversettelser som ikke er godkjent: { $languages }. De blir ikke brukt.
open-questions-download = Last ned filen (YAML)
open-questions-command = Med Medvirk installert skriver du dette i mappen der filen ligger. Hver linje i svaret begynner med et fingeravtrykk.
