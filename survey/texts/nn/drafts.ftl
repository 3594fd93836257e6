# Utkast: spørsmåla blir skrivne, planlagde og sende til PSU
page-drafts = Utkast
page-drafts-about = Skriv spørsmål, legg ein plan for oppfølging, og send framlegget til PSU.
drafts-lead = Her lagar de spørsmåla og sender dei til partssamansett utval (PSU). Ingen tilsette blir spurde før PSU har godkjent ordlyden.
drafts-open = Opne
drafts-back = ← Alle utkast
drafts-begun-by = Påbegynt av { $who } { DATETIME($at, dateStyle: "long") }
drafts-group-approved = { $count ->
    [one] Eitt godkjent skjema: rett skrivefeil eller legg til ei omsetjing
   *[other] { $count } godkjende skjema: rett skrivefeil eller legg til ei omsetjing
  }
drafts-group-over = { $count ->
    [one] Eitt avslutta framlegg
   *[other] { $count } avslutta framlegg
  }

## Kvar saka står

drafts-next-draft = Skriv spørsmåla og planen ferdig, og send framlegget til PSU. Først då får PSU det til lesing.
drafts-next-proposed = PSU les og kommenterer. Du kan framleis endre eller trekkje framlegget, heilt til PSU-sekretæren tek saka til behandling.
drafts-next-under-treatment = No er det berre PSU som kan endre spørsmåla. Etter møtet fører PSU-sekretæren inn vedtaket, og PSU-leiaren stadfestar det.
drafts-next-approved = Spørsmåla kan brukast i ein målerunde. Skrivefeil kan rettast og omsetjingar leggjast til utan nytt møte.
drafts-next-rejected = Vil de prøve igjen, lagar du eit nytt utkast av teksten.
drafts-next-withdrawn = Framlegget blir ikkje behandla. Teksten er teken vare på og kan brukast i eit nytt utkast.
drafts-next-superseded = PSU har godkjent ein nyare versjon. Nye målerundar bruker den; målerundar som alt er opne, går som før.

## Eit nytt utkast

drafts-new = Nytt utkast
drafts-new-how = Korleis vil du begynne?
drafts-new-empty = Med eit tomt skjema
drafts-new-existing = Med eit skjema som finst frå før
drafts-new-file = Med ei fil
drafts-begin = Begynn å skrive
drafts-new-title = Kva heiter undersøkinga?
drafts-new-title-about = Dei tilsette ser denne tittelen øvst i skjemaet. Du kan endre han seinare.
drafts-new-title-first = Skriv først kva undersøkinga heiter.
drafts-new-which = Skjema
drafts-new-version = Versjon, den nyaste øvst
drafts-new-version-of = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }, fingeravtrykk { $fingerprint }{ $approved ->
    [yes] , godkjend av PSU
   *[no] {""}
  }
drafts-new-existing-about = Du får teksten som eit nytt utkast. Versjonen du byggjer på, blir ståande som han er.
drafts-new-no-existing = Det er ingen skjema å byggje på enno.
drafts-new-file-about = Fila må vere eit spørjeskjema skrive som YAML, på høgst 1 MB. Er det feil i ho, får du sjå dei og kan rette dei her.
drafts-new-file-label = Fil (.yaml eller .yml)
drafts-new-file-choose = Vel fil
drafts-new-file-drop = Slepp fila her
drafts-new-file-limit = Høgst 1 MB
drafts-new-file-refused = Denne fila kan ikkje brukast. Vel ei fil som sluttar på .yaml eller .yml, på høgst 1 MB.
drafts-new-unsaved = Du har begynt på «{ $title }», men ikkje lagra det enno.
drafts-untitled = spørjeskjema
drafts-go-on = Hald fram der du slapp
drafts-discard = Kast det, og begynn på nytt
drafts-new-lead = Endre teksten slik du vil ha han, og hald på innrykket og hermeteikna. Ved sida av, eller lenger ned på ein smal skjerm, ser du skjemaet slik dei tilsette vil sjå det. Ingenting er lagra før du trykkjer «Lagre utkast».

problem-upload-too-large = Fila er større enn { $most } kB. Eit spørjeskjema er mykje mindre; sjekk at du valde rett fil.
problem-upload-empty = Fila er tom. Sjekk at du valde rett fil, eller begynn med eit tomt skjema.
problem-upload-not-text = Dette er ikkje ei tekstfil. Er spørsmåla skrivne i Word, begynner du heller med eit tomt skjema og limer inn teksten.
problem-upload-encoding = Fila er ikkje lagra som UTF-8 (linje { $line }). Opne ho i programmet ho er skriven i, vel «Lagre som» og teiknsettet UTF-8, og last ho opp igjen.

## Det tomme skjemaet og spørsmåla som kan leggjast til

drafts-template-top = Linjer som begynner med #, er forklaringar for deg.
drafts-template-id = Det faste namnet til skjemaet. Lat det stå som det er.
drafts-template-intro = Dei tilsette les dette før spørsmåla.
drafts-template-questions = Dei tilsette les det som står etter «label».
drafts-piece-intro = Skriv kort kven som spør, og kva svara skal brukast til.
drafts-piece-likert = Skriv ein påstand her, til dømes: Eg får den hjelpa eg treng.
drafts-piece-yes-no = Skriv eit spørsmål her som ein kan svare ja eller nei på.
drafts-piece-select-one = Skriv eit spørsmål her som har eitt svar.
drafts-piece-select-multiple = Skriv eit spørsmål her som kan ha fleire svar.
drafts-piece-text = Skriv eit spørsmål her som ein svarer på med eigne ord.
drafts-piece-helt-uenig = Heilt ueinig
drafts-piece-litt-uenig = Litt ueinig
drafts-piece-verken-eller = Verken einig eller ueinig
drafts-piece-litt-enig = Litt einig
drafts-piece-helt-enig = Heilt einig
drafts-piece-svar-1 = Første svaret
drafts-piece-svar-2 = Andre svaret
drafts-piece-svar-3 = Tredje svaret
drafts-piece-ingen-av-disse = Ingen av desse

## Skrivebordet

drafts-text = Spørjeskjemaet som tekst (YAML)
drafts-save = Lagre utkast
drafts-check = Sjekk
drafts-add = Legg til eit spørsmål
drafts-add-lead = Spørsmålet kjem nedst i teksten. Byt ut orda, og flytt det dit du vil ha det.
drafts-add-likert = Påstand: heilt ueinig til heilt einig
drafts-add-yes-no = Ja eller nei
drafts-add-select-one = Vel eitt svar
drafts-add-select-multiple = Vel eitt eller fleire svar
drafts-add-text = Svar med eigne ord
drafts-added = Lagt til nedst, frå linje { $line }.
drafts-not-added = Spørsmålet kunne ikkje leggjast til, for det siste i teksten er ikkje eit spørsmål. Kopier eit spørsmål du har, og endre orda.
drafts-unsaved = Du har endringar som ikkje er lagra.
drafts-saved = Utkastet er lagra.
drafts-saved-first = Utkastet er lagra. Neste steg er planen.
drafts-not-saved = Utkastet er ikkje lagra, for det er feil i teksten. Rett dei først; det du har skrive, står her framleis.
drafts-faults = { $count ->
    [one] Éin feil må rettast.
   *[other] { $count } feil må rettast.
  }
drafts-no-faults = Ingen feil.
drafts-warnings = { $count ->
    [one] Éin merknad til språk og form
   *[other] { $count } merknader til språk og form
  }
drafts-warnings-lead = Merknadene hindrar deg ikkje i å lagre eller sende. PSU ser dei òg.
drafts-line = Linje { $line }
drafts-in-question = I spørsmålet «{ $name }»:{" "}
drafts-remedy = Slik rettar du det:
drafts-preview-language = Språk i førehandsvisinga
drafts-preview-older = Teksten har feil. Her er skjemaet slik det var sist det kunne lesast.
drafts-preview-none = Skjemaet blir vist her når feila er retta.
drafts-dictionary = Kva tyder orda i teksten?
drafts-dictionary-lead = Ordet før kolon er ein nøkkel. Han skal stå på engelsk, slik han står her. Innrykket viser kva som høyrer saman, så hald på det.
drafts-dictionary-languages = Skal skjemaet finnast på fleire språk, skriv du språka øvst, og kvar tekst på ei linje for kvart språk:
drafts-dictionary-key = Nøkkel
drafts-dictionary-meaning = Tyding
drafts-download = Last ned teksten (YAML)
problem-only-layout = Spørsmåla er dei same som før. Berre kommentarar eller oppsett er endra, og det blir først lagra saman med ei endring i spørsmåla.
problem-saved-meanwhile = Nokon andre har lagra medan du skreiv. Ingenting er overskrive, og det du har skrive, står her framleis.
drafts-too-late = Saka vart teken opp eller avgjord før du lagra. Endringane dine er ikkje lagra, men står her så lenge du er logga inn og har sida open.
drafts-conflict = Nokon andre har lagra ein ny versjon medan du skreiv. Kva vil du behalde?
drafts-conflict-theirs = Vis det som er lagra, og kast mitt
drafts-conflict-mine = Behald det eg har skrive

## Kva som er endra

drafts-changes = Kva er endra sidan sist det vart spurt?
drafts-kind-typo = retting av skrivefeil
drafts-kind-meaning = meininga er endra
drafts-translation-new = ny omsetjing
drafts-translation-changed = omsetjinga er endra
drafts-translation-removed = omsetjinga er teken ut
drafts-aspect-id = det faste namnet til skjemaet
drafts-aspect-default-language = språket som blir vedteke
drafts-aspect-title = tittelen
drafts-aspect-intro = innleiinga
drafts-aspect-added = nytt spørsmål
drafts-aspect-removed = teke ut
drafts-aspect-order = plassen i rekkjefølgja
drafts-aspect-section = overskrifta over
drafts-aspect-label = ordlyden
drafts-aspect-hint = hjelpeteksten
drafts-aspect-choice-labels = ordlyden i svara
drafts-aspect-type = måten å svare på
drafts-aspect-choices = svara ein kan velje mellom
drafts-aspect-base = kven prosentane er rekna av
drafts-aspect-reverse = kva veg skalaen går
drafts-aspect-relevant = kven som får spørsmålet
drafts-aspect-required = om ein må svare
drafts-aspect-sensitive = om spørsmålet er følsamt
drafts-aspect-reference-period = tidsrommet i månader
drafts-aspect-index = indeksen spørsmålet høyrer til
drafts-aspect-favourable = kva som blir rekna som gunstig
drafts-aspect-source-number = nummeret i saksframlegget
drafts-aspect-change-kind = kva slags endring det er meldt som

## Stega

drafts-steps = Steg
drafts-step-text = 1. Spørsmåla
drafts-step-plan = 2. Planen
drafts-step-paper = 3. Saksframlegget
drafts-step-sending = 4. Vegen til PSU

## Planen

drafts-plan-title = Planen
drafts-plan-why = Den som svarer og aldri høyrer meir, svarer mindre ærleg neste gong. Difor tek PSU berre imot spørsmål som har ein plan for oppfølging.
drafts-plan-purpose = Kva skal svara brukast til?
drafts-plan-purpose-about = Skriv kva de vil finne ut, og kva de kan gjere noko med.
drafts-plan-owner = Kven har ansvaret for undersøkinga?
drafts-plan-owner-example = Til dømes: Organisasjonsutvikling
drafts-plan-follow-up-on = Når skal resultata følgjast opp?
drafts-plan-follow-up-by = Kven følgjer opp resultata?
drafts-plan-follow-up-by-example = Til dømes: Partssamansett utval
drafts-terms = Vern av dei som svarer
drafts-terms-lead = PSU vedtek dette saman med spørsmåla. PSU kan gjere det strengare, og målerunden kan aldri bli mindre streng enn vedtaket.
drafts-custody = Kven skal kunne opne svara når målerunden er over?
drafts-custody-key-holders = To av tre nøkkelhaldarar saman
drafts-custody-key-holders-means = Tre personar får kvar si passordfrase, til dømes PSU-leiaren, hovudverneombodet og administrasjonen. Ingen kan lese svara åleine.
drafts-custody-key-file = Ei nøkkelfil på serveren
drafts-custody-key-file-means = Enklare, men den som driftar serveren, kunne i teorien ha lese svara før tida. Passar når ingen kan få problem av det dei svarer.
drafts-custody-why = Skjemaet har følsame spørsmål. Difor føreslår Medvirk nøkkelhaldarar: Då kan ingen, heller ikkje den som driftar serveren, lese svara åleine.
drafts-custody-sensitive = Skjemaet har følsame spørsmål. Då bør ingen kunne opne svara åleine: vel nøkkelhaldarar, eller ver klar til å forklare PSU kvifor ikkje.
drafts-plan-open = Spørsmåla kan leggjast ope ut når PSU har godkjent dei
drafts-plan-open-means = Då kan alle lese spørsmåla, vedtaket og fingeravtrykket på ei side utan innlogging, før nokon blir spurde. PSU avgjer.
drafts-plan-save = Lagre planen
drafts-plan-saved = Planen er lagra.
drafts-nothing = Ikkje fylt ut
drafts-date = { DATETIME($date, dateStyle: "long") }
drafts-yes = Ja
drafts-no = Nei

## Saksframlegget

drafts-paper = Saksframlegget
drafts-paper-lead = Her skriv du det saksframlegget skal seie, under kommunen sine eigne overskrifter. Spørsmåla, planen, merknadene og kva som er endra sidan sist, set Medvirk inn sjølv.
drafts-paper-empty = Det du lèt stå tomt, blir til «Ikkje vurdert», «Ikkje relevant» eller «Ingen» i dokumentet.
drafts-paper-archive = Saksnummer og møtedato
drafts-paper-proposal = Framlegget
drafts-paper-documents = Vedlegg og føresegner
drafts-paper-consequences = Konsekvensar
drafts-paper-hearing = Medråderett og råd
drafts-paper-assessment = Vurdering og konklusjon
drafts-paper-heading = Tittelen på saka
drafts-paper-recommendation-about = Eitt punkt på kvar linje. Lèt du feltet stå tomt, skriv Medvirk innstillinga etter planen: at spørsmåla blir godkjende, minste gruppe, nøkkel og oppfølging.
drafts-paper-summary-about = Lèt du feltet stå tomt, skriv Medvirk eit kort samandrag.
drafts-paper-background-about = Bakgrunnen for saka. Spørsmåla kjem ordrett etter denne teksten.
drafts-paper-attachments-about = Eitt vedlegg på kvar linje
drafts-paper-other-documents-about = Eitt dokument på kvar linje
drafts-paper-conclusion-about = Lèt du feltet stå tomt, gjentek Medvirk innstillinga.
drafts-paper-save = Lagre saksframlegget
drafts-paper-saved = Saksframlegget er lagra.
drafts-paper-settled = Saka er avgjord, så saksframlegget kan ikkje endrast lenger.
drafts-paper-download = Last ned saksframlegget (Word)
drafts-paper-download-about = Dokumentet blir laga av det som er lagra. Det kan opnast i Word og LibreOffice.
drafts-paper-file = saksframlegg

## Vegen til PSU

drafts-sending-title = Vegen til PSU
drafts-lacking = Dette må på plass før framlegget kan sendast:
drafts-lacks-saved-text = Endringane i spørsmåla er ikkje lagra. Lagre dei i steg 1.
drafts-lacks-words = { $number ->
    [0] Innleiinga er framleis ein dømetekst. Skriv din eigen i steg 1.
   *[other] Spørsmål { $number } har framleis dømetekst. Skriv din eigen i steg 1.
  }
drafts-lacks-saved-plan = Endringane i planen er ikkje lagra. Lagre dei i steg 2.
drafts-lacks-plan = Planen manglar svar på «{ $field }» (steg 2).
drafts-ready = Alt er på plass. Framlegget kan sendast.
drafts-ready-warnings = { $count ->
    [one] Det er éin merknad til språk og form. PSU ser han òg.
   *[other] Det er { $count } merknader til språk og form. PSU ser dei òg.
  }
drafts-ready-paper = Du har ikkje skrive noko i saksframlegget. Det kan du gjere også etter at framlegget er sendt.
drafts-what-happens =
    Når du sender:
    - PSU-medlemmene kan lese spørsmåla slik dei tilsette vil sjå dei, kommentere og føreslå annan ordlyd.
    - Du kan framleis endre eller trekkje framlegget, heilt til PSU-sekretæren tek saka til behandling.
    - PSU vedtek i eit møte. Ingen tilsette blir spurde før vedtaket er ført inn og stadfesta av to personar.
drafts-send-confirm = Eg har lese gjennom spørsmåla og planen
drafts-send-confirm-first = Kryss først av for at du har lese gjennom spørsmåla og planen.
drafts-send = Send til PSU
drafts-send-done = Framlegget er sendt til PSU.
drafts-sent = Framlegget ligg hos PSU. Endrar du spørsmåla no, ser medlemmene at det er komen ein ny versjon.
drafts-to-comments = Les kommentarane frå PSU
drafts-under-treatment = Saka er til behandling. Berre PSU-sekretæren kan ta ho av sakskartet. Saksframlegget kan du framleis skrive på.
drafts-decided = { $outcome ->
    [approved] Godkjent
   *[rejected] Avvist
  } av { $body } i sak { $case }, { DATETIME($date, dateStyle: "long") }: «{ $wording }»
drafts-withdraw = { $state ->
    [draft] Legg bort utkastet
   *[other] Trekk framlegget
  }
drafts-withdraw-draft = Utkastet blir lagt bort. Teksten blir teken vare på, og du kan lage eit nytt utkast av han.
drafts-withdraw-proposed = PSU får ikkje behandle framlegget. Teksten og kommentarane blir tekne vare på, og du kan lage eit nytt utkast av teksten.
drafts-withdraw-reason = Kvifor?
drafts-withdraw-done = Trekt tilbake. Du finn framlegget igjen blant dei avslutta.
drafts-history = Kva som har hendt
drafts-event = { $who } { $done } { DATETIME($at, dateStyle: "long", timeStyle: "short") }.
problem-withdrawal-reason = Skriv kvifor framlegget blir trekt. PSU-medlemmene kan alt ha begynt å lese det.

## Etter vedtaket

drafts-wording-lead = Her kan du rette skrivefeil eller leggje til ei omsetjing. PSU-leiaren og PSU-sekretæren godkjenner det kvar for seg, utan møte. Rettar du ein skrivefeil på vedtaksspråket, skriv du «change_kind: typo» på ei eiga linje under spørsmålet.
drafts-wording-unchanged = Teksten er den PSU har godkjent. Endre han for å be om godkjenning.
drafts-wording-needs-decision = Dette endrar det PSU har vedteke, og må vedtakast i eit møte. Er det berre ein skrivefeil, skriv du «change_kind: typo» på ei eiga linje under spørsmålet. Elles lagar du eit nytt utkast.
drafts-wording-no-meeting = Dette kan godkjennast utan møte, av PSU-leiaren og PSU-sekretæren. Til begge har sagt ja, er det den gamle teksten som gjeld.
drafts-wording-ask = Be om godkjenning
drafts-wording-asked = { $count ->
    [one] PSU-leiaren og PSU-sekretæren er bedne om å godkjenne teksten.
   *[other] PSU-leiaren og PSU-sekretæren er bedne om å godkjenne { $count } tekstar.
  }
drafts-anew = Lag eit nytt utkast av teksten
drafts-anew-unsaved = Du har alt eit nytt utkast som ikkje er lagra. Gå til «Alle utkast», og lagre eller kast det først.
drafts-requests = Godkjenning utan møte
drafts-request-slip = Retting av skrivefeil
drafts-request-at = bede om { DATETIME($at, dateStyle: "long") }
drafts-request-approved = godkjent.
drafts-request-refused = avslått av { $who }: «{ $reason }»
drafts-request-waits = ventar på { $roles }.
drafts-and = {" "}og{" "}
