page-questions = Spørsmålene
page-questions-about = Les spørsmålene slik de ansatte ser dem, se hva som er endret, kommenter og foreslå annen ordlyd.

# Other words
problem-unknown-place = Teksten du ville endre, finnes ikke i skjemaet lenger. Last siden på nytt for å se skjemaet slik det er nå.
problem-words-not-in-file = Disse ordene står ikke i filen, for Medvirk setter dem inn selv (for eksempel «Ja» og «Nei»). Skriv en kommentar, og be OU-teamet endre filen.
problem-wordings-collide = Det samme stedet kan ikke få to ordlyder: «{ $first }» og «{ $second }». Velg én av dem.
problem-edit-the-file = Denne ordlyden kan ikke settes inn uten å endre noe annet i filen. Be OU-teamet endre filen selv og laste den opp på nytt.
problem-wording-breaks-rules = Ordlyden kan ikke brukes i skjemaet, og ingenting er endret.
problem-wording-changed-meanwhile = Noen har endret denne teksten mens du skrev. Les den nye teksten, og send forslaget på nytt hvis det fortsatt passer.
problem-wording-empty = Skriv teksten du foreslår. Skal noe fjernes helt, skriver du en kommentar om det.
problem-wording-unchanged = Du har ikke endret teksten. Skriv inn det du vil skal stå der i stedet.
problem-wording-too-long = Teksten er for lang for dette stedet: Den har { $length } tegn, og det er plass til { $most }.
problem-unknown-change-kind = Velg om endringen retter en skrivefeil eller endrer hva det spørres om.
problem-suggestion-no-reason = Skriv hvorfor. Endringen gjør at det spørres om noe annet, og de andre må kunne vurdere den.
problem-unknown-suggestion = Forslaget til ordlyd finnes ikke.
problem-suggestion-settled = Forslaget til ordlyd er alt avgjort. Last siden på nytt for å se hva det ble.
problem-suggestion-outdated = Teksten er endret etter at «{ $words }» ble foreslått. Forslaget må skrives på nytt.
problem-cannot-settle = Forslag til ordlyd kan ikke avgjøres nå. Er saken til behandling, er det utvalget som bestemmer i møtet.

# Comments
problem-comment-on-draft = Dette er bare et utkast. Det kan kommenteres når det er sendt til PSU.
problem-comment-on-withdrawn = Forslaget er trukket, så det kan ikke kommenteres lenger. Kommer det et nytt forslag, kan du skrive der.
problem-comment-after-decision = Saken er avgjort, så det kan ikke skrives mer her. Det som er skrevet, blir stående. Be OU-teamet om et nytt forslag hvis noe bør endres.
problem-comment-empty = Skriv kommentaren først.
problem-comment-too-long = Teksten er for lang: Den har { $length } tegn, og det er plass til { $most }. Del den gjerne i to.
problem-stray-signs = Teksten inneholder usynlige tegn som ikke kan lagres. De følger ofte med når noe limes inn. Skriv teksten på nytt.
problem-unknown-thread = Samtalen finnes ikke.
problem-thread-resolved = Samtalen er alt avklart. Last siden på nytt for å se den.
problem-thread-open = Samtalen er alt åpnet igjen. Last siden på nytt for å se den.

# The audit log
audit-commented = kommenterte forslag
audit-thread-resolved = avklarte samtale
audit-thread-reopened = åpnet samtale igjen
audit-wording-suggested = foreslo ordlyd
audit-suggestion-accepted = tok inn foreslått ordlyd
audit-suggestion-declined = avslo foreslått ordlyd
audit-suggestions-settled = førte inn hvilke ordlyder møtet vedtok

# The reading page: which proposal, and where it stands
reading-none = Det er ingen spørsmål å lese ennå. Når OU-teamet sender et forslag til PSU, står det her.
reading-choose = Velg spørreskjema
reading-offered = { $state }: { $title }, { DATETIME($since, dateStyle: "long") }
reading-state-draft = Utkast
reading-state-proposed = Sendt til PSU
reading-state-under-treatment = Til behandling i PSU
reading-state-approved = Godkjent av PSU
reading-state-rejected = Avvist av PSU
reading-state-withdrawn = Trukket
reading-state-superseded = Erstattet av en nyere versjon
reading-next-draft = OU-teamet arbeider med det. PSU ser det først når det er sendt.
reading-next-proposed = Les, kommenter og foreslå annen ordlyd nå. OU-teamet kan ta inn forslag fram til PSUs sekretær tar saken til behandling.
reading-next-under-treatment = Du kan kommentere og foreslå annen ordlyd fram til møtet. Etterpå fører sekretæren inn vedtaket, og lederen bekrefter det.
reading-next-confirmation = Sekretæren har ført inn vedtaket. Det gjelder når PSUs leder har bekreftet det.
reading-next-approved = OU-teamet kan åpne målerunder med nøyaktig denne ordlyden. En oversettelse kan brukes når PSUs leder og sekretær har godkjent den.
reading-next-rejected = Spørsmålene kan ikke stilles. OU-teamet kan lage et nytt forslag.
reading-next-withdrawn = Spørsmålene er ikke avgjort og kan ikke stilles. OU-teamet kan lage et nytt forslag.
reading-next-superseded = Ingen nye målerunder kan åpnes med denne ordlyden. Målerunder som alt var åpne, gikk som planlagt.
reading-to-decisions = Gå til vedtak og godkjenning
reading-to-drafts = Rediger forslaget under «Utkast»
reading-typed = Dette skrev du. Kopier det hvis du vil ta vare på det:

reading-decided-approved = Vedtatt av { $body } i sak { $case }, { DATETIME($date, dateStyle: "long") }
reading-decided-rejected = Avvist av { $body } i sak { $case }, { DATETIME($date, dateStyle: "long") }
reading-votes = { $side }: { $in_favour } for, { $against } mot
reading-votes-whole = { $in_favour } stemte for, { $against } stemte mot
reading-additions = Protokolltilførsler:
reading-rulings-below = Utvalget har også sagt noe om enkelte spørsmål. Det står ved spørsmålet.
reading-corrected = Møteprotokollen er rettet etter at vedtaket først ble ført inn. Ordlyden i spørsmålene er den samme.
reading-ruling = Vedtak om dette spørsmålet:

reading-purpose = Formål
reading-owner = Eier
reading-follow-up = Oppfølging
reading-follow-up-told = { DATETIME($date, dateStyle: "long") }: { $who }
reading-unwritten = Ikke skrevet ennå
reading-minimum = Minste gruppe
reading-custody = Nøkkel til urnen
reading-custody-key-file = En nøkkelfil på serveren
reading-custody-key-holders = Tre nøkkelholdere. To av dem må til for å åpne urnen.
reading-open = Åpne spørsmål
reading-open-yes = Ja. Alle kan lese spørsmålene og vedtaket før noen svarer.
reading-open-no = Nei. Spørsmålene vises ikke offentlig på forhånd.
reading-sensitive = Følsomme spørsmål
reading-sensitive-told = { $count ->
    [0] Ingen
   *[other] { $count } av { $all }. Her er reglene for hva som vises, ekstra strenge.
  }

reading-history = Saksgangen så langt
reading-event = { DATETIME($at, dateStyle: "long") }: { $who } – { $what }
reading-ten-factor = Hvorfor er dette ikke en del av 10-FAKTOR?
reading-ten-factor-own = Bystyret ba om en egen undersøkelse
reading-ten-factor-own-told = I sak PS 96/24 vedtok bystyret at det «samtidig som kommunen gjennomfører 10-faktor-undersøkelsen» skal sendes ut «en egen undersøkelse» om ansattes opplevde rett til å ytre seg. I saken til PSU sto det i stedet «tilleggsspørsmål i årets 10-faktor undersøkelse». KS vil ha sin undersøkelse uten andre spørsmål. Derfor går Medvirk ved siden av: samme tid og en felles invitasjon, men to undersøkelser. Svarene blandes ikke.
reading-ten-factor-limits = Grensene er ikke de samme
reading-ten-factor-limits-told = I 10-FAKTOR bestemmer KS hvor små grupper som får se resultatene sine. Her bestemmer PSU, som kan gjøre grensene strengere, men ikke slakkere enn Medvirks egne: Svarene på et spørsmål vises først fra { $least } svar. Det er fordi et ærlig svar på slike spørsmål kan være farlig å bli kjent igjen på. En liten gruppe kan også regnes ut ved å trekke de andre gruppene fra helheten. Derfor skjuler Medvirk noen ganger en gruppe som er stor nok i seg selv.
reading-identity = Fingeravtrykk og fil
reading-fingerprint-told = Fingeravtrykket er regnet ut av hvert ord på bokmål, hvert svaralternativ og rekkefølgen. Endres ett tegn, blir det et annet. Slik kan alle sjekke at det som ble spurt om, er det som ble godkjent.
reading-fingerprint-shown = Det du leser nå:
reading-fingerprint-proposed = Det som ble foreslått for PSU:
reading-fingerprint-adopted = Det PSU vedtok, med endringer:
reading-download = Last ned spørreskjemaet (YAML)
reading-to-open = Se siden der alle kan lese spørsmålene

# The reading page: the questions
reading-language = Språk i skjemaet
reading-translation-approved = Denne oversettelsen er godkjent av PSUs leder og sekretær.
reading-translation-not-approved = PSU vedtar ordlyden på bokmål. Denne oversettelsen er ikke godkjent ennå; det gjør PSUs leder og sekretær etter vedtaket.
reading-view = Vis
reading-view-questions = Spørsmål for spørsmål
reading-view-employees = Slik de ansatte ser det
reading-phone = Slik ser det ut på telefonen. Prøv gjerne; ingenting blir sendt.
reading-desk = Slik ser det ut på en datamaskin.
reading-jump = Gå til et spørsmål.
reading-jump-counted = Gå til et spørsmål. Tallet i blått viser hvor mye som ikke er avklart.
reading-open-matters = { $count ->
    [one] 1 ting er ikke avklart
   *[other] { $count } ting er ikke avklart
  }
reading-whole = Skjemaet som helhet
reading-whole-short = Helheten
reading-question = Spørsmål { $number }
reading-note = Tekst uten svar
reading-tag-sensitive = Følsomt
reading-tag-required = Må besvares
reading-tag-relevant = Vises bare for noen
reading-remarks = Merknader fra Medvirk:
reading-trend-new = Nytt spørsmål
reading-trend-kept = Trenden fortsetter
reading-trend-broken = Trenden brytes her
reading-since = Endret siden sist
reading-since-same = Likt som sist
reading-since-new = Ikke spurt om sist. Det finnes ikke noe å sammenligne med.
reading-since-asked = Sist spurt i «{ $title }», { DATETIME($date, dateStyle: "long") }
reading-since-comparable = { $count } av { $all } spørsmål kan sammenlignes med sist.
reading-removed-questions = Disse spørsmålene er tatt ut siden sist:
reading-effect-typo = Bare språket er rettet, og det spørres om det samme. Trenden fortsetter: Svarene kan sammenlignes med sist.
reading-effect-meaning = Det spørres ikke lenger om det samme. Trenden brytes her: Svarene sammenlignes ikke med sist.
reading-effect-neither = Det spørres om det samme. Trenden fortsetter: Svarene kan sammenlignes med sist.
reading-last-time = { $what }, sist
reading-now = { $what }, nå
reading-removed = Fjernet:
reading-added = Lagt til:
reading-change-id = Skjemaet har fått en ny id.
reading-change-default-language = Hovedspråket er et annet.
reading-change-title = Tittelen
reading-change-intro = Innledningen
reading-change-order = Spørsmålet har fått en annen plass i rekkefølgen.
reading-change-section = Overskriften det står under
reading-change-label = Spørsmålet
reading-change-hint = Hjelpeteksten
reading-change-choice-labels = Svaralternativene
reading-change-type = Spørsmålet besvares på en annen måte.
reading-change-choices = Svaralternativene, rekkefølgen eller poengene er endret.
reading-change-base = Det er endret om «vet ikke» regnes med i prosentene.
reading-change-reverse = Skalaen er snudd.
reading-change-relevant = Det er endret hvem som får spørsmålet.
reading-change-required = Det er endret om spørsmålet må besvares.
reading-change-sensitive = Det er endret om spørsmålet regnes som følsomt.
reading-change-reference-period = Det er endret hvilket tidsrom svarene gjelder.
reading-change-index = Det er endret hvilken indeks spørsmålet hører til.
reading-change-favourable = Det er endret hvilket svar som regnes som gunstig.
reading-change-source-number = Nummeret i saksframlegget er endret.

# The reading page: comments
reading-count-comments = { $count ->
    [one] 1 kommentar
   *[other] { $count } kommentarer
  }
reading-count-suggestions = { $count ->
    [one] 1 forslag til ordlyd
   *[other] { $count } forslag til ordlyd
  }
reading-say-something = Kommenter eller foreslå annen ordlyd
reading-said = { $who }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
reading-reply = Svar i denne samtalen
reading-send-reply = Send svar
reading-resolve = Marker som avklart
reading-resolved = { $count ->
    [one] Avklart av { $by } (1 kommentar)
   *[other] Avklart av { $by } ({ $count } kommentarer)
  }
reading-reopen = Åpne samtalen igjen
reading-comment = Ny kommentar
reading-send-comment = Send kommentar
reading-commented = Kommentaren er lagret.
reading-resolved-now = Samtalen er merket som avklart.
reading-reopened = Samtalen er åpnet igjen.

# The reading page: suggested wordings
reading-place-title = Tittelen
reading-place-intro = Innledningen
reading-place-section = Overskriften til del { $number }
reading-place-label = Spørsmålet
reading-place-hint = Hjelpeteksten
reading-place-choice = Svaret «{ $label }»
reading-suggest = Foreslå annen ordlyd
reading-suggest-lead = Endre teksten slik du vil ha den. De andre ser hva som er nytt, og skjemaet endres ikke før forslaget er godtatt.
reading-shared = De samme svaralternativene brukes i spørsmål { $questions }. Endrer du dem her, endres de der også.
reading-kind = Hva gjør endringen?
reading-kind-choose-typo = Retter språket. Det spørres om det samme.
reading-kind-choose-meaning = Endrer hva det spørres om.
reading-why = Hvorfor?
reading-send-suggestion = Send forslag
reading-cancel = Avbryt
reading-suggested = Forslaget er lagret.
reading-suggestion = Forslag: { $where }
reading-before = Slik det sto
reading-after = Forslag
reading-reason = Grunn
reading-kind-typo = Retter språket. Det spørres om det samme, så trenden fortsetter.
reading-kind-meaning = Endrer hva det spørres om, så trenden brytes.
reading-standing-open = Ikke avgjort
reading-standing-outdated = Utdatert
reading-standing-accepted = Godtatt
reading-standing-declined = Ikke godtatt
reading-standing-left = Ble ikke avgjort
reading-outdated-told = Teksten er endret etter at dette ble foreslått. Skriv et nytt forslag hvis du fortsatt vil ha den annerledes.
reading-turn-proposed = OU-teamet kan ta det inn nå. Ellers avgjør utvalget det i møtet.
reading-turn-under-treatment = Utvalget avgjør det i møtet.
reading-accept = Ta inn i forslaget
reading-decline = Ikke ta inn
reading-accepted-now = Ordlyden er tatt inn i forslaget. Se om oversettelsene må endres også.
reading-declined-now = Forslaget til ordlyd er avslått.
