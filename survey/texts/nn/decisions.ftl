page-decisions = Vedtak
page-decisions-about = Sjå kva PSU har vedteke. Sekretæren fører inn vedtaka, leiaren stadfestar dei, og begge godkjenner omsetjingar.

# What waits
decision-tasks-title = Dette ventar på deg
decision-tasks-none = Ingenting ventar på deg her no.
decision-tasks-member = Du treng ikkje gjere noko her. Sekretæren i PSU fører inn det møtet vedtok, og leiaren i PSU stadfestar det. Du kan lese alt.
decision-task-treat = Nytt framlegg frå OU-teamet. Ta det til handsaming når det står på sakslista.
decision-task-register = Saka er til handsaming. Før inn vedtaket når møtet har vore.
decision-task-again = Leiaren har sendt vedtaket tilbake. Rett det opp og før det inn på nytt.
decision-task-confirm = Sekretæren har ført inn eit vedtak. Les det, og stadfest det eller send det tilbake.
decision-task-confirm-correction = Sekretæren har retta protokollen. Les rettinga, og stadfest ho eller send ho tilbake.
decision-task-sign = { $count ->
    [one] Éin ordlyd ventar på godkjenninga di. Det trengst ikkje noko nytt møte.
   *[other] { $count } ordlydar ventar på godkjenninga di. Det trengst ikkje noko nytt møte.
  }
decision-go-to = Vis saka
decision-none = Ingen framlegg er sende til PSU enno. Når OU-teamet sender eit, står det her.
decision-choose = Sak
decision-choice = { $state }: { $title }, { DATETIME($day, dateStyle: "medium") }

# Where a case stands
decision-state-proposed = Lagt fram
decision-state-proposed-means = PSU kan lese, kommentere og foreslå annan ordlyd. Sekretæren tek saka til handsaming når ho kjem på sakslista.
decision-state-under-treatment = Til handsaming
decision-state-under-treatment-means = Framlegget er låst til møtet. Sekretæren fører inn det møtet vedtek, og vedtaket gjeld når leiaren har stadfesta det.
decision-state-approved = Godkjent
decision-state-approved-means = Nye målerunder kan opnast med desse orda, på bokmål og på dei språka som er godkjende.
decision-state-rejected = Avvist
decision-state-rejected-means = PSU har sagt nei. Spørsmåla kan ikkje stillast.
decision-state-withdrawn = Trekt
decision-state-withdrawn-means = Saka er trekt utan vedtak. Spørsmåla kan ikkje stillast.
decision-state-superseded = Erstatta
decision-state-superseded-means = Ein nyare versjon er godkjend. Nye målerunder kan ikkje opnast med denne, men dei som alt er opne, går som før.

decision-plan = Kva framlegget går ut på
decision-plan-purpose = Føremål
decision-plan-owner = Eigar
decision-plan-follow-up = Oppfølging
decision-plan-follow-up-is = Blir følgd opp av { $by }, { DATETIME($on, dateStyle: "long") }
decision-read = Les spørsmåla

# The agenda
decision-treat = Ta til handsaming
decision-treat-lead = Frå no av kan ikkje OU-teamet endre framlegget, så møtet handsamar det alle har lese.
decision-treated = Saka er til handsaming. Før inn vedtaket her når møtet har vore.
decision-take-off = Trekt frå sakslista?
decision-take-off-lead = Vart saka trekt før møtet vedtok noko, avsluttar du ho her. Det kan ikkje gjerast om; OU-teamet må då sende eit nytt framlegg.
decision-take-off-reason = Kvifor vart saka trekt?
decision-take-off-do = Trekk saka frå sakslista
decision-taken-off = Saka er trekt frå sakslista.
problem-no-withdrawal-reason = Skriv kvifor saka vart trekt, så OU-teamet veit kva som må til.

# Registering
decision-register-title = Før inn vedtaket
decision-register-lead = Skriv det som står i møteprotokollen. Det du skriv, blir ståande her medan du ser på andre sider, til du lèt att nettlesaren eller lastar sida på nytt. Ingenting gjeld før leiaren har stadfesta det.
decision-outcome = Kva vedtok møtet?
decision-outcome-approved = Spørsmåla er godkjende
decision-outcome-rejected = Spørsmåla er avviste
decision-body = Utval
decision-body-usual = Partssamansett utval
decision-case = Saksnummer
decision-date = Møtedato
decision-wording = Vedtaket, ord for ord
decision-rulings = Vedtak om enkeltspørsmål
decision-rulings-lead = Fyll berre ut der møtet avgjorde noko om eitt bestemt spørsmål, til dømes «Samrøystes godkjent» eller «Blir stroke».
decision-addition = Protokolltilførsel { $number }
decision-addition-first = Legg til protokolltilførsel
decision-addition-another = Legg til ein protokolltilførsel til

decision-votes = Korleis står røystene i protokollen?
decision-votes-whole = Samla for heile utvalet
decision-votes-sides = Kvar gruppe for seg
decision-votes-none = Protokollen har ingen røystetal
decision-side = Gruppe { $number }
decision-side-politicians = Politikarane
decision-side-employees = Representantane for dei tilsette
decision-side-more = Legg til ei gruppe
decision-vote-for = For
decision-vote-against = Mot

decision-adopted = Kva ordlyd vart godkjend?
decision-adopted-as-proposed = Slik han var foreslått
decision-adopted-amended = Med endringar
decision-suggestions = **Forslag til annan ordlyd.** Kryss av for dei møtet vedtok. Dei andre blir ståande som ikkje vedtekne.
decision-suggestions-none = Ingen har skrive inn forslag til annan ordlyd.
decision-suggestion-after = Forslag
decision-suggestion-by = Foreslått av { $by }.
decision-suggestion-adopted = Møtet vedtok dette ({ $place })
decision-suggestions-other = Vedtok møtet ein ordlyd som ikkje står her? Skriv han inn som forslag til annan ordlyd på sida «Spørsmåla», og kom tilbake hit. Det du har fylt ut, blir ståande.
decision-suggestions-write = Skriv inn annan ordlyd
decision-by-hand = Eg vil endre sjølve fila for hand
decision-by-hand-lead = Her er heile spørjeskjemaet, på alle språk. Endre berre det møtet vedtok. Trykk utanfor feltet når du er ferdig, så sjekkar Medvirk teksten.
decision-by-hand-text = Spørjeskjemaet som tekst (YAML)
decision-not-amended = Teksten er heilt lik framlegget. Kryss av for endringane, eller vel «Slik han var foreslått».

decision-terms = Vilkår
decision-custody = Kven skal kunne opne urna? Vel det minst strenge PSU godtek.
decision-custody-key-holders = Tre nøkkelhaldarar, der to må vere saman
decision-custody-key-file = Ei nøkkelfil på serveren held
decision-open = Spørsmåla skal liggje opne på nettet før nokon blir spurd
decision-replaces = Dette erstattar versjonen som vart godkjend før, så nye målerunder ikkje kan opnast med den gamle

decision-save = Registrer vedtaket
decision-save-lead = Samanlikn med møteprotokollen ein siste gong. Etter dette kan du ikkje endre det sjølv, men leiaren kan sende det tilbake til deg.
decision-registered = Vedtaket er ført inn. Det gjeld når leiaren i PSU har stadfesta det.
decision-was-returned = Leiaren ({ $by }) har sendt vedtaket tilbake: «{ $reason }» Alt du førte inn, står i felta under.
decision-somebody-was-quicker = Medan du skreiv, vart eit vedtak ført inn frå ein annan stad. Det du skreiv, er ikkje lagra, men det står i felta igjen om leiaren sender vedtaket tilbake.
problem-no-meeting-date = Vel møtedatoen.
problem-votes-not-said = Vel korleis røystene står i protokollen. Har han ingen røystetal, vel du det.
problem-votes-half = Røystene er berre delvis fylte ut. Skriv kven det gjeld, og talet både for og mot. Var ingen imot, skriv du 0.
problem-adopted-faulty = { $count ->
    [one] Teksten har éin feil og kan ikkje vedtakast slik. Feilen står ved linja si over. Ingenting er lagra, og det du har skrive, står her framleis.
   *[other] Teksten har { $count } feil og kan ikkje vedtakast slik. Feila står ved linjene sine over. Ingenting er lagra, og det du har skrive, står her framleis.
  }
problem-adopted-unseen = Ordlyden vart endra i same augeblinken som du trykte. Sjå over samanlikninga ein gong til, og trykk på nytt.

# Proposed and adopted
decision-compared-title = Foreslått og vedteke, side om side
decision-compared-proposed = Foreslått
decision-compared-adopted = Vedteke
decision-compared-approved = Godkjent no
decision-compared-corrected = Retta
decision-compared-stood = Stod
decision-compared-stands = Skal stå
decision-compared-nothing = –
decision-compared-language-gone = språket er teke ut
decision-compared-others = Dette er òg endra:
decision-compared-whole = Heile skjemaet
decision-compared-other = { $where }, { $what }: frå «{ $before }» til «{ $after }»
decision-fingerprint-proposed = Fingeravtrykk av ordlyden som var foreslått
decision-fingerprint-adopted = Fingeravtrykk av ordlyden som er vedteken
decision-fingerprint-both = Fingeravtrykk av ordlyden, den same foreslått og vedteken
decision-fingerprint-words = Fingeravtrykket av denne ordlyden
decision-place-title = Tittelen
decision-place-intro = Innleiinga
decision-place-section = Overskrifta til del { $number }
decision-place-note = Opplysning
decision-place-question = Spørsmål { $number }
decision-place-hint = { $question }, rettleiing
decision-place-choice = { $question }, svaralternativ

# Confirming
decision-confirm-title = Vedtaket slik det blir ståande
decision-confirm-correction-title = Protokollen slik han blir ståande
decision-all-questions = Alle spørsmåla slik dei er vedtekne, ord for ord
decision-waits-for-leader = Dette gjeld først når leiaren i PSU har stadfesta det.
decision-confirm-lead = Samanlikn med møteprotokollen. Når du stadfestar, gjeld vedtaket, og berre desse orda kan stillast.
decision-confirm-lead-correction = Samanlikn med møteprotokollen. Når du stadfestar, gjeld rettinga. Det som stod før, blir ståande som retta.
decision-confirm = Stadfest vedtaket
decision-confirm-correction = Stadfest rettinga
decision-confirmed = Vedtaket er stadfesta og gjeld frå no av.
decision-correction-confirmed = Rettinga er stadfesta og gjeld frå no av.
decision-return = Send tilbake
decision-return-reason = Kva må rettast?
decision-returned = Sendt tilbake til sekretæren.

# On record
decision-record-title = Ført i protokollen
decision-entry-heading = Sak { $case }, { $body }, { DATETIME($date, dateStyle: "long") }
decision-day = { DATETIME($date, dateStyle: "long") }
decision-standing-holds = gjeld
decision-standing-returned = sendt tilbake
decision-standing-corrected = retta seinare
decision-standing-lapsed = fall bort då saka vart trekt
decision-entry-registered = Ført inn av { $by }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }
decision-entry-confirmed = Stadfesta av { $by }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }
decision-entry-returned = Sendt tilbake av { $by }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }: «{ $reason }»
decision-entry-outcome = Møtet vedtok
decision-entry-votes = Røyster
decision-entry-vote = { $infavour } for, { $against } mot
decision-entry-key-holders = Urna skal ha tre nøkkelhaldarar, der to må vere saman for å opne ho.
decision-entry-key-file = Ei nøkkelfil på serveren held for å opne urna.
decision-entry-open = Spørsmåla ligg opne på nettet.
decision-entry-closed = Spørsmåla ligg ikkje opne på nettet.
decision-entry-replaces = Nye målerunder kan ikkje opnast med versjonar som vart godkjende før.
decision-entry-beside = Versjonar som vart godkjende før, kan framleis brukast.
decision-entry-as-proposed = Ordlyden er nøyaktig den som var foreslått.
decision-corrected-title = Dette er retta
decision-download = Last ned protokollen (Word)
decision-download-name = protokoll
decision-events-title = Alt som har hendt i saka
decision-event-at = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }

# Correcting the minutes
decision-correct = Rett protokollen
decision-correct-lead = Står det noko anna her enn i møteprotokollen, rettar du det her. Det som stod, blir liggjande, og rettinga gjeld når leiaren har stadfesta ho. Ordlyden i spørsmåla og vilkåra kan ikkje rettast her; dei må vedtakast på nytt.
decision-correct-save = Registrer rettinga
decision-correction-registered = Rettinga er ført inn. Ho gjeld når leiaren i PSU har stadfesta ho.
problem-nothing-corrected = Alt er som før. Endre det som er feil, og prøv igjen.

# Words approved without a meeting
decision-wordings-title = Omsetjingar og retta skrivefeil
decision-wordings-lead = Dette treng ikkje noko nytt møte, men både sekretæren og leiaren må godkjenne. Seier éin av dei nei, blir ordlyden ikkje brukt.
decision-wording-of = Omsetjing til { $language }
decision-wording-slips = Retta skrivefeil
decision-wording-waits = ventar
decision-wording-approved = godkjent
decision-wording-refused = avslått
decision-wording-requested = Bede om av { $by }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }
decision-wording-unsigned = { $office }: har ikkje svart
decision-wording-signed-approved = { $office }: godkjent av { $by }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }
decision-wording-signed-refused = { $office }: avslått av { $by }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }
decision-translation-stale = PSU endra bokmålsteksten her, men omsetjinga er som før. Sjekk at dei to framleis seier det same.
decision-wording-approve = Godkjenn ordlyden
decision-wording-done = Takk, godkjenninga di er lagra.
decision-wording-reason = Om du avslår: kva er gale?
decision-wording-refuse = Avslå
decision-wording-refused-done = Avslaget er lagra. OU-teamet må komme med ein ny ordlyd.

# For everybody
page-open-questions = Godkjende spørsmål
open-questions-lead = Partssamansett utval (PSU) har politikarar og representantar for dei tilsette. Utvalet har godkjent spørsmåla under, ord for ord, og bestemt at alle skal få lese dei før nokon blir spurd.
open-questions-none = Ingen spørsmål ligg opne no. PSU bestemmer om spørsmåla skal visast her før dei tilsette blir spurde.
open-questions-here = På denne sida
open-questions-decided = Vedteke av { $body } i sak { $case }, { DATETIME($date, dateStyle: "long") }
open-questions-why = Kvifor dei tilsette blir spurde
open-questions-follow-up = Kva som skjer etterpå
open-questions-follow-up-is = Resultata blir følgde opp av { $by }, { DATETIME($on, dateStyle: "long") }.
open-questions-questions = Spørsmåla, ord for ord
open-questions-not-approved = Spørsmåla er ikkje godkjende på { $language }. Her står dei på { $shown }.
open-questions-verify = Slik kan du sjekke det
open-questions-verify-lead = Fingeravtrykket er rekna ut av sjølve orda. Blir eitt einaste teikn endra i eit spørsmål, blir det eit anna. Last ned fila og rekn ut fingeravtrykket sjølv, på di eiga maskin. Er det likt det som står her, er dette orda PSU godkjende.
open-questions-master = Det PSU vedtok ({ $language })
open-questions-translation = Omsetjing, godkjend av leiaren og sekretæren i PSU ({ $language })
open-questions-unapproved = Fila inneheld òg omsetjingar som ikkje er godkjende: { $languages }. Dei blir ikkje brukte.
open-questions-download = Last ned fila (YAML)
open-questions-command = Med Medvirk installert skriv du dette i mappa der fila ligg. Kvar linje i svaret byrjar med eit fingeravtrykk.
