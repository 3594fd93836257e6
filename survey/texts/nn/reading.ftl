page-questions = Spørsmåla
page-questions-about = Les spørsmåla slik dei tilsette ser dei, sjå kva som er endra, kommenter og føreslå annan ordlyd.

# Other words
problem-unknown-place = Teksten du ville endre, finst ikkje i skjemaet lenger. Last sida på nytt for å sjå skjemaet slik det er no.
problem-words-not-in-file = Desse orda står ikkje i fila, for Medvirk set dei inn sjølv (til dømes «Ja» og «Nei»). Skriv ein kommentar, og be OU-teamet endre fila.
problem-wordings-collide = Den same staden kan ikkje få to ordlydar: «{ $first }» og «{ $second }». Vel éin av dei.
problem-edit-the-file = Denne ordlyden kan ikkje setjast inn utan å endre noko anna i fila. Be OU-teamet endre fila sjølv og laste henne opp på nytt.
problem-wording-breaks-rules = Ordlyden kan ikkje brukast i skjemaet, og ingenting er endra.
problem-wording-changed-meanwhile = Nokon har endra denne teksten medan du skreiv. Les den nye teksten, og send forslaget på nytt dersom det framleis passar.
problem-wording-empty = Skriv teksten du føreslår. Skal noko bort heilt, skriv du ein kommentar om det.
problem-wording-unchanged = Du har ikkje endra teksten. Skriv inn det du vil skal stå der i staden.
problem-wording-too-long = Teksten er for lang for denne staden: Han har { $length } teikn, og det er plass til { $most }.
problem-unknown-change-kind = Vel om endringa rettar ein skrivefeil eller endrar kva det blir spurt om.
problem-suggestion-no-reason = Skriv kvifor. Endringa gjer at det blir spurt om noko anna, og dei andre må kunne vurdere henne.
problem-unknown-suggestion = Forslaget til ordlyd finst ikkje.
problem-suggestion-settled = Forslaget til ordlyd er alt avgjort. Last sida på nytt for å sjå kva det vart.
problem-suggestion-outdated = Teksten er endra etter at «{ $words }» vart føreslått. Forslaget må skrivast på nytt.
problem-cannot-settle = Forslag til ordlyd kan ikkje avgjerast no. Er saka til behandling, er det utvalet som bestemmer i møtet.

# Comments
problem-comment-on-draft = Dette er berre eit utkast. Det kan kommenterast når det er sendt til PSU.
problem-comment-on-withdrawn = Forslaget er trekt, så det kan ikkje kommenterast lenger. Kjem det eit nytt forslag, kan du skrive der.
problem-comment-after-decision = Saka er avgjord, så det kan ikkje skrivast meir her. Det som er skrive, blir ståande. Be OU-teamet om eit nytt forslag dersom noko bør endrast.
problem-comment-empty = Skriv kommentaren først.
problem-comment-too-long = Teksten er for lang: Han har { $length } teikn, og det er plass til { $most }. Del han gjerne i to.
problem-stray-signs = Teksten inneheld usynlege teikn som ikkje kan lagrast. Dei følgjer ofte med når noko blir limt inn. Skriv teksten på nytt.
problem-unknown-thread = Samtalen finst ikkje.
problem-thread-resolved = Samtalen er alt avklart. Last sida på nytt for å sjå han.
problem-thread-open = Samtalen er alt opna igjen. Last sida på nytt for å sjå han.

# The audit log
audit-commented = kommenterte forslag
audit-thread-resolved = avklarte samtale
audit-thread-reopened = opna samtale igjen
audit-wording-suggested = føreslo ordlyd
audit-suggestion-accepted = tok inn føreslått ordlyd
audit-suggestion-declined = avslo føreslått ordlyd
audit-suggestions-settled = førte inn kva ordlydar møtet vedtok

# The reading page: which proposal, and where it stands
reading-none = Det er ingen spørsmål å lese enno. Når OU-teamet sender eit forslag til PSU, står det her.
reading-choose = Vel spørjeskjema
reading-offered = { $state }: { $title }, { DATETIME($since, dateStyle: "long") }
reading-state-draft = Utkast
reading-state-proposed = Sendt til PSU
reading-state-under-treatment = Til behandling i PSU
reading-state-approved = Godkjent av PSU
reading-state-rejected = Avvist av PSU
reading-state-withdrawn = Trekt
reading-state-superseded = Erstatta av ein nyare versjon
reading-next-draft = OU-teamet arbeider med det. PSU ser det først når det er sendt.
reading-next-proposed = Les, kommenter og føreslå annan ordlyd no. OU-teamet kan ta inn forslag fram til PSU-sekretæren tek saka til behandling.
reading-next-under-treatment = Du kan kommentere og føreslå annan ordlyd fram til møtet. Etterpå fører sekretæren inn vedtaket, og leiaren stadfestar det.
reading-next-confirmation = Sekretæren har ført inn vedtaket. Det gjeld når PSU-leiaren har stadfesta det.
reading-next-approved = OU-teamet kan opne målerundar med nøyaktig denne ordlyden. Ei omsetjing kan brukast når PSU-leiaren og PSU-sekretæren har godkjent henne.
reading-next-rejected = Spørsmåla kan ikkje stillast. OU-teamet kan lage eit nytt forslag.
reading-next-withdrawn = Spørsmåla er ikkje avgjorde og kan ikkje stillast. OU-teamet kan lage eit nytt forslag.
reading-next-superseded = Ingen nye målerundar kan opnast med denne ordlyden. Målerundar som alt var opne, gjekk som planlagt.
reading-to-decisions = Gå til vedtak og godkjenning
reading-to-drafts = Rediger forslaget under «Utkast»
reading-typed = Dette skreiv du. Kopier det dersom du vil ta vare på det:

reading-decided-approved = Vedteke av { $body } i sak { $case }, { DATETIME($date, dateStyle: "long") }
reading-decided-rejected = Avvist av { $body } i sak { $case }, { DATETIME($date, dateStyle: "long") }
reading-votes = { $side }: { $in_favour } for, { $against } mot
reading-votes-whole = { $in_favour } røysta for, { $against } røysta mot
reading-additions = Protokolltilførslar:
reading-rulings-below = Utvalet har òg sagt noko om enkelte spørsmål. Det står ved spørsmålet.
reading-corrected = Møteprotokollen er retta etter at vedtaket først vart ført inn. Ordlyden i spørsmåla er den same.
reading-ruling = Vedtak om dette spørsmålet:

reading-purpose = Føremål
reading-owner = Eigar
reading-follow-up = Oppfølging
reading-follow-up-told = { DATETIME($date, dateStyle: "long") }: { $who }
reading-unwritten = Ikkje skrive enno
reading-minimum = Minste gruppe
reading-custody = Nøkkel til urna
reading-custody-key-file = Ei nøkkelfil på serveren
reading-custody-key-holders = Tre nøkkelhaldarar. To av dei må til for å opne urna.
reading-open = Opne spørsmål
reading-open-yes = Ja. Alle kan lese spørsmåla og vedtaket før nokon svarer.
reading-open-no = Nei. Spørsmåla blir ikkje viste offentleg på førehand.
reading-sensitive = Følsame spørsmål
reading-sensitive-told = { $count ->
    [0] Ingen
   *[other] { $count } av { $all }. Her er reglane for kva som blir vist, ekstra strenge.
  }

reading-history = Saksgangen så langt
reading-event = { DATETIME($at, dateStyle: "long") }: { $who } – { $what }
reading-ten-factor = Kvifor er dette ikkje ein del av 10-FAKTOR?
reading-ten-factor-own = Bystyret bad om ei eiga undersøking
reading-ten-factor-own-told = I sak PS 96/24 vedtok bystyret at det «samtidig som kommunen gjennomfører 10-faktor-undersøkelsen» skal sendast ut «en egen undersøkelse» om kva rett dei tilsette opplever å ha til å ytre seg. I saka til PSU stod det i staden «tilleggsspørsmål i årets 10-faktor undersøkelse». KS vil ha si undersøking utan andre spørsmål. Difor går Medvirk ved sida av: same tid og ein felles invitasjon, men to undersøkingar. Svara blir ikkje blanda.
reading-ten-factor-limits = Grensene er ikkje dei same
reading-ten-factor-limits-told = I 10-FAKTOR bestemmer KS kor små grupper som får sjå resultata sine. Her bestemmer PSU, som kan gjere grensene strengare, men ikkje slakkare enn dei Medvirk har: Svara på eit spørsmål blir viste først frå { $least } svar. Det er fordi det kan vere farleg å bli kjend att på eit ærleg svar på slike spørsmål. Ei lita gruppe kan òg reknast ut ved å trekkje dei andre gruppene frå heilskapen. Difor skjuler Medvirk nokre gonger ei gruppe som er stor nok i seg sjølv.
reading-identity = Fingeravtrykk og fil
reading-fingerprint-told = Fingeravtrykket er rekna ut av kvart ord på bokmål, kvart svaralternativ og rekkjefølgja. Blir eitt teikn endra, blir det eit anna. Slik kan alle sjekke at det som vart spurt om, er det som vart godkjent.
reading-fingerprint-shown = Det du les no:
reading-fingerprint-proposed = Det som vart føreslått for PSU:
reading-fingerprint-adopted = Det PSU vedtok, med endringar:
reading-download = Last ned spørjeskjemaet (YAML)
reading-to-open = Sjå sida der alle kan lese spørsmåla

# The reading page: the questions
reading-language = Språk i skjemaet
reading-translation-approved = Denne omsetjinga er godkjend av PSU-leiaren og PSU-sekretæren.
reading-translation-not-approved = PSU vedtek ordlyden på bokmål. Denne omsetjinga er ikkje godkjend enno; det gjer PSU-leiaren og PSU-sekretæren etter vedtaket.
reading-view = Vis
reading-view-questions = Spørsmål for spørsmål
reading-view-employees = Slik dei tilsette ser det
reading-phone = Slik ser det ut på telefonen. Prøv gjerne; ingenting blir sendt.
reading-desk = Slik ser det ut på ei datamaskin.
reading-jump = Gå til eit spørsmål.
reading-jump-counted = Gå til eit spørsmål. Talet i blått viser kor mykje som ikkje er avklart.
reading-open-matters = { $count ->
    [one] 1 ting er ikkje avklart
   *[other] { $count } ting er ikkje avklarte
  }
reading-whole = Skjemaet som heilskap
reading-whole-short = Heilskapen
reading-question = Spørsmål { $number }
reading-note = Tekst utan svar
reading-tag-sensitive = Følsamt
reading-tag-required = Må svarast på
reading-tag-relevant = Blir vist berre for nokre
reading-remarks = Merknader frå Medvirk:
reading-trend-new = Nytt spørsmål
reading-trend-kept = Trenden held fram
reading-trend-broken = Trenden blir broten her
reading-since = Endra sidan sist
reading-since-same = Likt som sist
reading-since-new = Ikkje spurt om sist. Det finst ikkje noko å samanlikne med.
reading-since-asked = Sist spurt i «{ $title }», { DATETIME($date, dateStyle: "long") }
reading-since-comparable = { $count } av { $all } spørsmål kan samanliknast med sist.
reading-removed-questions = Desse spørsmåla er tekne ut sidan sist:
reading-effect-typo = Berre språket er retta, og det blir spurt om det same. Trenden held fram: Svara kan samanliknast med sist.
reading-effect-meaning = Det blir ikkje lenger spurt om det same. Trenden blir broten her: Svara blir ikkje samanlikna med sist.
reading-effect-neither = Det blir spurt om det same. Trenden held fram: Svara kan samanliknast med sist.
reading-last-time = { $what }, sist
reading-now = { $what }, no
reading-removed = Fjerna:
reading-added = Lagt til:
reading-change-id = Skjemaet har fått ein ny id.
reading-change-default-language = Hovudspråket er eit anna.
reading-change-title = Tittelen
reading-change-intro = Innleiinga
reading-change-order = Spørsmålet har fått ein annan plass i rekkjefølgja.
reading-change-section = Overskrifta det står under
reading-change-label = Spørsmålet
reading-change-hint = Hjelpeteksten
reading-change-choice-labels = Svaralternativa
reading-change-type = Ein svarer på spørsmålet på ein annan måte.
reading-change-choices = Svaralternativa, rekkjefølgja eller poenga er endra.
reading-change-base = Det er endra om «veit ikkje» blir rekna med i prosentane.
reading-change-reverse = Skalaen er snudd.
reading-change-relevant = Det er endra kven som får spørsmålet.
reading-change-required = Det er endra om ein må svare på spørsmålet.
reading-change-sensitive = Det er endra om spørsmålet blir rekna som følsamt.
reading-change-reference-period = Det er endra kva tidsrom svara gjeld.
reading-change-index = Det er endra kva indeks spørsmålet høyrer til.
reading-change-favourable = Det er endra kva svar som blir rekna som gunstig.
reading-change-source-number = Nummeret i saksframlegget er endra.

# The reading page: comments
reading-count-comments = { $count ->
    [one] 1 kommentar
   *[other] { $count } kommentarar
  }
reading-count-suggestions = { $count ->
    [one] 1 forslag til ordlyd
   *[other] { $count } forslag til ordlyd
  }
reading-say-something = Kommenter eller føreslå annan ordlyd
reading-said = { $who }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
reading-reply = Svar i denne samtalen
reading-send-reply = Send svar
reading-resolve = Merk som avklart
reading-resolved = { $count ->
    [one] Avklart av { $by } (1 kommentar)
   *[other] Avklart av { $by } ({ $count } kommentarar)
  }
reading-reopen = Opne samtalen igjen
reading-comment = Ny kommentar
reading-send-comment = Send kommentar
reading-commented = Kommentaren er lagra.
reading-resolved-now = Samtalen er merkt som avklart.
reading-reopened = Samtalen er opna igjen.

# The reading page: suggested wordings
reading-place-title = Tittelen
reading-place-intro = Innleiinga
reading-place-section = Overskrifta til del { $number }
reading-place-label = Spørsmålet
reading-place-hint = Hjelpeteksten
reading-place-choice = Svaret «{ $label }»
reading-suggest = Føreslå annan ordlyd
reading-suggest-lead = Endre teksten slik du vil ha han. Dei andre ser kva som er nytt, og skjemaet blir ikkje endra før forslaget er godteke.
reading-shared = Dei same svaralternativa blir brukte i spørsmål { $questions }. Endrar du dei her, blir dei endra der òg.
reading-kind = Kva gjer endringa?
reading-kind-choose-typo = Rettar språket. Det blir spurt om det same.
reading-kind-choose-meaning = Endrar kva det blir spurt om.
reading-why = Kvifor?
reading-send-suggestion = Send forslag
reading-cancel = Avbryt
reading-suggested = Forslaget er lagra.
reading-suggestion = Forslag: { $where }
reading-before = Slik det stod
reading-after = Forslag
reading-reason = Grunn
reading-kind-typo = Rettar språket. Det blir spurt om det same, så trenden held fram.
reading-kind-meaning = Endrar kva det blir spurt om, så trenden blir broten.
reading-standing-open = Ikkje avgjort
reading-standing-outdated = Utdatert
reading-standing-accepted = Godteke
reading-standing-declined = Ikkje godteke
reading-standing-left = Vart ikkje avgjort
reading-outdated-told = Teksten er endra etter at dette vart føreslått. Skriv eit nytt forslag dersom du framleis vil ha han annleis.
reading-turn-proposed = OU-teamet kan ta det inn no. Elles avgjer utvalet det i møtet.
reading-turn-under-treatment = Utvalet avgjer det i møtet.
reading-accept = Ta inn i forslaget
reading-decline = Ikkje ta inn
reading-accepted-now = Ordlyden er teken inn i forslaget. Sjå om omsetjingane må endrast òg.
reading-declined-now = Forslaget til ordlyd er avslått.
