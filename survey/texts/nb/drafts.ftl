# Utkast: spørsmålene skrives, planlegges og sendes til PSU
page-drafts = Utkast
page-drafts-about = Skriv spørsmål, legg en plan for oppfølging, og send forslaget til PSU.
drafts-lead = Her lager dere spørsmålene og sender dem til partssammensatt utvalg (PSU). Ingen ansatte blir spurt før PSU har godkjent ordlyden.
drafts-open = Åpne
drafts-back = ← Alle utkast
drafts-begun-by = Begynt av { $who } { DATETIME($at, dateStyle: "long") }
drafts-group-approved = { $count ->
    [one] Ett godkjent skjema: rett skrivefeil eller legg til en oversettelse
   *[other] { $count } godkjente skjemaer: rett skrivefeil eller legg til en oversettelse
  }
drafts-group-over = { $count ->
    [one] Ett avsluttet forslag
   *[other] { $count } avsluttede forslag
  }

## Hvor saken står

drafts-next-draft = Skriv spørsmålene og planen ferdig, og send forslaget til PSU. Først da får PSU det til lesing.
drafts-next-proposed = PSU leser og kommenterer. Du kan fortsatt endre eller trekke forslaget, helt til PSUs sekretær tar saken til behandling.
drafts-next-under-treatment = Nå er det bare PSU som kan endre spørsmålene. Etter møtet fører PSUs sekretær inn vedtaket, og PSUs leder bekrefter det.
drafts-next-approved = Spørsmålene kan brukes i en målerunde. Skrivefeil kan rettes og oversettelser legges til uten nytt møte.
drafts-next-rejected = Vil dere prøve igjen, lager du et nytt utkast av teksten.
drafts-next-withdrawn = Forslaget blir ikke behandlet. Teksten er tatt vare på og kan brukes i et nytt utkast.
drafts-next-superseded = PSU har godkjent en nyere versjon. Nye målerunder bruker den; målerunder som alt er åpne, går som før.

## Et nytt utkast

drafts-new = Nytt utkast
drafts-new-how = Hvordan vil du begynne?
drafts-new-empty = Med et tomt skjema
drafts-new-existing = Med et skjema som finnes fra før
drafts-new-file = Med en fil
drafts-begin = Begynn å skrive
drafts-new-title = Hva heter undersøkelsen?
drafts-new-title-about = De ansatte ser denne tittelen øverst i skjemaet. Du kan endre den senere.
drafts-new-title-first = Skriv først hva undersøkelsen heter.
drafts-new-which = Skjema
drafts-new-version = Versjon, den nyeste øverst
drafts-new-version-of = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }, fingeravtrykk { $fingerprint }{ $approved ->
    [yes] , godkjent av PSU
   *[no] {""}
  }
drafts-new-existing-about = Du får teksten som et nytt utkast. Versjonen du bygger på, blir stående som den er.
drafts-new-no-existing = Det er ingen skjemaer å bygge på ennå.
drafts-new-file-about = Filen må være et spørreskjema skrevet som YAML, på høyst 1 MB. Er det feil i den, får du se dem og kan rette dem her.
drafts-new-file-label = Fil (.yaml eller .yml)
drafts-new-file-choose = Velg fil
drafts-new-file-drop = Slipp filen her
drafts-new-file-limit = Høyst 1 MB
drafts-new-file-refused = Denne filen kan ikke brukes. Velg en fil som ender på .yaml eller .yml, på høyst 1 MB.
drafts-new-unsaved = Du har begynt på «{ $title }», men ikke lagret det ennå.
drafts-untitled = spørreskjema
drafts-go-on = Fortsett der du slapp
drafts-discard = Kast det, og begynn på nytt
drafts-new-lead = Endre teksten slik du vil ha den, og behold innrykket og anførselstegnene. Ved siden av, eller lenger ned på en smal skjerm, ser du skjemaet slik de ansatte vil se det. Ingenting er lagret før du trykker «Lagre utkast».

problem-upload-too-large = Filen er større enn { $most } kB. Et spørreskjema er mye mindre; sjekk at du valgte riktig fil.
problem-upload-empty = Filen er tom. Sjekk at du valgte riktig fil, eller begynn med et tomt skjema.
problem-upload-not-text = Dette er ikke en tekstfil. Er spørsmålene skrevet i Word, begynner du heller med et tomt skjema og limer inn teksten.
problem-upload-encoding = Filen er ikke lagret som UTF-8 (linje { $line }). Åpne den i programmet den er skrevet i, velg «Lagre som» og tegnsettet UTF-8, og last den opp igjen.

## Det tomme skjemaet og spørsmålene som kan legges til

drafts-template-top = Linjer som begynner med #, er forklaringer for deg.
drafts-template-id = Skjemaets faste navn. La det stå som det er.
drafts-template-intro = De ansatte leser dette før spørsmålene.
drafts-template-questions = De ansatte leser det som står etter «label».
drafts-piece-intro = Skriv kort hvem som spør, og hva svarene skal brukes til.
drafts-piece-likert = Skriv en påstand her, for eksempel: Jeg får den hjelpen jeg trenger.
drafts-piece-yes-no = Skriv et spørsmål her som kan besvares med ja eller nei.
drafts-piece-select-one = Skriv et spørsmål her som har ett svar.
drafts-piece-select-multiple = Skriv et spørsmål her som kan ha flere svar.
drafts-piece-text = Skriv et spørsmål her som besvares med egne ord.
drafts-piece-helt-uenig = Helt uenig
drafts-piece-litt-uenig = Litt uenig
drafts-piece-verken-eller = Verken enig eller uenig
drafts-piece-litt-enig = Litt enig
drafts-piece-helt-enig = Helt enig
drafts-piece-svar-1 = Første svar
drafts-piece-svar-2 = Andre svar
drafts-piece-svar-3 = Tredje svar
drafts-piece-ingen-av-disse = Ingen av disse

## Skrivebordet

drafts-text = Spørreskjemaet som tekst (YAML)
drafts-save = Lagre utkast
drafts-check = Sjekk
drafts-add = Legg til et spørsmål
drafts-add-lead = Spørsmålet kommer nederst i teksten. Bytt ut ordene, og flytt det dit du vil ha det.
drafts-add-likert = Påstand: helt uenig til helt enig
drafts-add-yes-no = Ja eller nei
drafts-add-select-one = Velg ett svar
drafts-add-select-multiple = Velg ett eller flere svar
drafts-add-text = Svar med egne ord
drafts-added = Lagt til nederst, fra linje { $line }.
drafts-not-added = Spørsmålet kunne ikke legges til, for det siste i teksten er ikke et spørsmål. Kopier et spørsmål du har, og endre ordene.
drafts-unsaved = Du har endringer som ikke er lagret.
drafts-saved = Utkastet er lagret.
drafts-saved-first = Utkastet er lagret. Neste steg er planen.
drafts-not-saved = Utkastet er ikke lagret, for det er feil i teksten. Rett dem først; det du har skrevet, står her fortsatt.
drafts-faults = { $count ->
    [one] Én feil må rettes.
   *[other] { $count } feil må rettes.
  }
drafts-no-faults = Ingen feil.
drafts-warnings = { $count ->
    [one] Én merknad til språk og form
   *[other] { $count } merknader til språk og form
  }
drafts-warnings-lead = Merknadene hindrer deg ikke i å lagre eller sende. PSU ser dem også.
drafts-line = Linje { $line }
drafts-in-question = I spørsmålet «{ $name }»:{" "}
drafts-remedy = Slik retter du det:
drafts-preview-language = Språk i forhåndsvisningen
drafts-preview-older = Teksten har feil. Her er skjemaet slik det var sist det kunne leses.
drafts-preview-none = Skjemaet vises her når feilene er rettet.
drafts-dictionary = Hva betyr ordene i teksten?
drafts-dictionary-lead = Ordet før kolon er en nøkkel. Den skal stå på engelsk, slik den står her. Innrykket viser hva som hører sammen, så behold det.
drafts-dictionary-languages = Skal skjemaet finnes på flere språk, skriver du språkene øverst, og hver tekst på en linje for hvert språk:
drafts-dictionary-key = Nøkkel
drafts-dictionary-meaning = Betydning
drafts-download = Last ned teksten (YAML)
problem-only-layout = Spørsmålene er de samme som før. Bare kommentarer eller oppsett er endret, og det lagres først sammen med en endring i spørsmålene.
problem-saved-meanwhile = Noen andre har lagret mens du skrev. Ingenting er overskrevet, og det du har skrevet, står her fortsatt.
drafts-too-late = Saken ble tatt opp eller avgjort før du lagret. Endringene dine er ikke lagret, men står her så lenge du er logget inn og har siden åpen.
drafts-conflict = Noen andre har lagret en ny versjon mens du skrev. Hva vil du beholde?
drafts-conflict-theirs = Vis det som er lagret, og kast mitt
drafts-conflict-mine = Behold det jeg har skrevet

## Hva som er endret

drafts-changes = Hva er endret siden sist det ble spurt?
drafts-kind-typo = retting av skrivefeil
drafts-kind-meaning = meningen er endret
drafts-translation-new = ny oversettelse
drafts-translation-changed = oversettelsen er endret
drafts-translation-removed = oversettelsen er tatt ut
drafts-aspect-id = skjemaets faste navn
drafts-aspect-default-language = språket som vedtas
drafts-aspect-title = tittelen
drafts-aspect-intro = innledningen
drafts-aspect-added = nytt spørsmål
drafts-aspect-removed = tatt ut
drafts-aspect-order = plassen i rekkefølgen
drafts-aspect-section = overskriften over
drafts-aspect-label = ordlyden
drafts-aspect-hint = hjelpeteksten
drafts-aspect-choice-labels = ordlyden i svarene
drafts-aspect-type = måten å svare på
drafts-aspect-choices = svarene man kan velge mellom
drafts-aspect-base = hvem prosentene regnes av
drafts-aspect-reverse = hvilken vei skalaen går
drafts-aspect-relevant = hvem som får spørsmålet
drafts-aspect-required = om man må svare
drafts-aspect-sensitive = om spørsmålet er følsomt
drafts-aspect-reference-period = tidsrommet i måneder
drafts-aspect-index = indeksen spørsmålet hører til
drafts-aspect-favourable = hva som regnes som gunstig
drafts-aspect-source-number = nummeret i saksframlegget
drafts-aspect-change-kind = hva slags endring det er meldt som

## Stegene

drafts-steps = Steg
drafts-step-text = 1. Spørsmålene
drafts-step-plan = 2. Planen
drafts-step-paper = 3. Saksframlegget
drafts-step-sending = 4. Veien til PSU

## Planen

drafts-plan-title = Planen
drafts-plan-why = Den som svarer og aldri hører mer, svarer mindre ærlig neste gang. Derfor tar PSU bare imot spørsmål som har en plan for oppfølging.
drafts-plan-purpose = Hva skal svarene brukes til?
drafts-plan-purpose-about = Skriv hva dere vil finne ut, og hva dere kan gjøre noe med.
drafts-plan-owner = Hvem har ansvaret for undersøkelsen?
drafts-plan-owner-example = For eksempel: Organisasjonsutvikling
drafts-plan-follow-up-on = Når skal resultatene følges opp?
drafts-plan-follow-up-by = Hvem følger opp resultatene?
drafts-plan-follow-up-by-example = For eksempel: Partssammensatt utvalg
drafts-terms = Vern av dem som svarer
drafts-terms-lead = PSU vedtar dette sammen med spørsmålene. PSU kan gjøre det strengere, og målerunden kan aldri bli mindre streng enn vedtaket.
drafts-custody = Hvem skal kunne åpne svarene når målerunden er over?
drafts-custody-key-holders = To av tre nøkkelholdere sammen
drafts-custody-key-holders-means = Tre personer får hver sin passordfrase, for eksempel PSUs leder, hovedverneombudet og administrasjonen. Ingen kan lese svarene alene.
drafts-custody-key-file = En nøkkelfil på serveren
drafts-custody-key-file-means = Enklere, men den som drifter serveren, kunne i teorien ha lest svarene før tiden. Passer når ingen kan få problemer av det de svarer.
drafts-custody-why = Skjemaet har følsomme spørsmål. Derfor foreslår Medvirk nøkkelholdere: Da kan ingen, heller ikke den som drifter serveren, lese svarene alene.
drafts-custody-sensitive = Skjemaet har følsomme spørsmål. Da bør ingen kunne åpne svarene alene: velg nøkkelholdere, eller vær klar til å forklare PSU hvorfor ikke.
drafts-plan-open = Spørsmålene kan legges åpent ut når PSU har godkjent dem
drafts-plan-open-means = Da kan alle lese spørsmålene, vedtaket og fingeravtrykket på en side uten innlogging, før noen blir spurt. PSU bestemmer.
drafts-plan-save = Lagre planen
drafts-plan-saved = Planen er lagret.
drafts-nothing = Ikke fylt ut
drafts-date = { DATETIME($date, dateStyle: "long") }
drafts-yes = Ja
drafts-no = Nei

## Saksframlegget

drafts-paper = Saksframlegget
drafts-paper-lead = Her skriver du det saksframlegget skal si, under kommunens egne overskrifter. Spørsmålene, planen, merknadene og hva som er endret siden sist, setter Medvirk inn selv.
drafts-paper-empty = Det du lar stå tomt, blir til «Ikke vurdert», «Ikke relevant» eller «Ingen» i dokumentet.
drafts-paper-archive = Saksnumre og møtedato
drafts-paper-proposal = Forslaget
drafts-paper-documents = Vedlegg og bestemmelser
drafts-paper-consequences = Konsekvenser
drafts-paper-hearing = Medbestemmelse og råd
drafts-paper-assessment = Vurdering og konklusjon
drafts-paper-heading = Sakens tittel
drafts-paper-recommendation-about = Ett punkt på hver linje. Lar du feltet stå tomt, skriver Medvirk innstillingen etter planen: at spørsmålene godkjennes, minste gruppe, nøkkel og oppfølging.
drafts-paper-summary-about = Lar du feltet stå tomt, skriver Medvirk et kort sammendrag.
drafts-paper-background-about = Bakgrunnen for saken. Spørsmålene kommer ordrett etter denne teksten.
drafts-paper-attachments-about = Ett vedlegg på hver linje
drafts-paper-other-documents-about = Ett dokument på hver linje
drafts-paper-conclusion-about = Lar du feltet stå tomt, gjentar Medvirk innstillingen.
drafts-paper-save = Lagre saksframlegget
drafts-paper-saved = Saksframlegget er lagret.
drafts-paper-settled = Saken er avgjort, så saksframlegget kan ikke endres lenger.
drafts-paper-download = Last ned saksframlegget (Word)
drafts-paper-download-about = Dokumentet lages av det som er lagret. Det kan åpnes i Word og LibreOffice.
drafts-paper-file = saksframlegg

## Veien til PSU

drafts-sending-title = Veien til PSU
drafts-lacking = Dette må på plass før forslaget kan sendes:
drafts-lacks-saved-text = Endringene i spørsmålene er ikke lagret. Lagre dem i steg 1.
drafts-lacks-words = { $number ->
    [0] Innledningen er fortsatt en eksempeltekst. Skriv din egen i steg 1.
   *[other] Spørsmål { $number } har fortsatt eksempeltekst. Skriv din egen i steg 1.
  }
drafts-lacks-saved-plan = Endringene i planen er ikke lagret. Lagre dem i steg 2.
drafts-lacks-plan = Planen mangler svar på «{ $field }» (steg 2).
drafts-ready = Alt er på plass. Forslaget kan sendes.
drafts-ready-warnings = { $count ->
    [one] Det er én merknad til språk og form. PSU ser den også.
   *[other] Det er { $count } merknader til språk og form. PSU ser dem også.
  }
drafts-ready-paper = Du har ikke skrevet noe i saksframlegget. Det kan du gjøre også etter at forslaget er sendt.
drafts-what-happens =
    Når du sender:
    - PSUs medlemmer kan lese spørsmålene slik de ansatte vil se dem, kommentere og foreslå annen ordlyd.
    - Du kan fortsatt endre eller trekke forslaget, helt til PSUs sekretær tar saken til behandling.
    - PSU vedtar i et møte. Ingen ansatte blir spurt før vedtaket er ført inn og bekreftet av to personer.
drafts-send-confirm = Jeg har lest gjennom spørsmålene og planen
drafts-send-confirm-first = Kryss først av for at du har lest gjennom spørsmålene og planen.
drafts-send = Send til PSU
drafts-send-done = Forslaget er sendt til PSU.
drafts-sent = Forslaget ligger hos PSU. Endrer du spørsmålene nå, ser medlemmene at det er kommet en ny versjon.
drafts-to-comments = Les kommentarene fra PSU
drafts-under-treatment = Saken er til behandling. Bare PSUs sekretær kan ta den av sakskartet. Saksframlegget kan du fortsatt skrive på.
drafts-decided = { $outcome ->
    [approved] Godkjent
   *[rejected] Avvist
  } av { $body } i sak { $case }, { DATETIME($date, dateStyle: "long") }: «{ $wording }»
drafts-withdraw = { $state ->
    [draft] Legg bort utkastet
   *[other] Trekk forslaget
  }
drafts-withdraw-draft = Utkastet blir lagt bort. Teksten tas vare på, og du kan lage et nytt utkast av den.
drafts-withdraw-proposed = PSU får ikke behandle forslaget. Teksten og kommentarene tas vare på, og du kan lage et nytt utkast av teksten.
drafts-withdraw-reason = Hvorfor?
drafts-withdraw-done = Trukket tilbake. Du finner forslaget igjen blant de avsluttede.
drafts-history = Hva som har skjedd
drafts-event = { $who } { $done } { DATETIME($at, dateStyle: "long", timeStyle: "short") }.
problem-withdrawal-reason = Skriv hvorfor forslaget trekkes. PSUs medlemmer kan alt ha begynt å lese det.

## Etter vedtaket

drafts-wording-lead = Her kan du rette skrivefeil eller legge til en oversettelse. PSUs leder og sekretær godkjenner det hver for seg, uten møte. Retter du en skrivefeil på vedtaksspråket, skriver du «change_kind: typo» på en egen linje under spørsmålet.
drafts-wording-unchanged = Teksten er den PSU har godkjent. Endre den for å be om godkjenning.
drafts-wording-needs-decision = Dette endrer det PSU har vedtatt, og må vedtas i et møte. Er det bare en skrivefeil, skriver du «change_kind: typo» på en egen linje under spørsmålet. Ellers lager du et nytt utkast.
drafts-wording-no-meeting = Dette kan godkjennes uten møte, av PSUs leder og sekretær. Til begge har sagt ja, er det den gamle teksten som gjelder.
drafts-wording-ask = Be om godkjenning
drafts-wording-asked = { $count ->
    [one] PSUs leder og sekretær er bedt om å godkjenne teksten.
   *[other] PSUs leder og sekretær er bedt om å godkjenne { $count } tekster.
  }
drafts-anew = Lag et nytt utkast av teksten
drafts-anew-unsaved = Du har alt et nytt utkast som ikke er lagret. Gå til «Alle utkast», og lagre eller kast det først.
drafts-requests = Godkjenning uten møte
drafts-request-slip = Retting av skrivefeil
drafts-request-at = bedt om { DATETIME($at, dateStyle: "long") }
drafts-request-approved = godkjent.
drafts-request-refused = avslått av { $who }: «{ $reason }»
drafts-request-waits = venter på { $roles }.
drafts-and = {" "}og{" "}
