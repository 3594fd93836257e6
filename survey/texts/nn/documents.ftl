# Word-dokument: saksframlegget og protokollen.
# Overskriftene følgjer kommunen sine eigne.
document-page = Side { $page } av { $pages }
document-synthetic = Demonstrasjon: Dette er ikkje eit saksdokument frå kommunen.

# The municipality's head and headings
document-case-number = Saksnr.
document-document-number = Dokumentnr.
document-serial-number = Løpenr.
document-classification = Klassering
document-meeting-book = Møtebok
document-treated-by = Behandla av
document-meeting-date = Møtedato
document-committee-case-number = Utvalssaksnr.
document-committee = Partssamansett utval
document-heading-recommendation = Innstillinga frå kommunedirektøren
document-recommends = Kommunedirektøren tilrår at partssamansett utval gjer slikt vedtak:
document-heading-summary = Samandrag
document-heading-attachments = Vedlegg
document-heading-other-documents = Andre saksdokument (ikkje lagde ved)
document-heading-background = Saksopplysningar
document-heading-provisions = Relevante føresegner
document-heading-social = Konsekvensar for sosial berekraft
document-heading-economic = Konsekvensar for økonomisk berekraft
document-heading-economic-a = a) Økonomiske konsekvensar – drifts- og investeringsbudsjett
document-heading-economic-b = b) Konsekvensar for samfunnet
document-heading-environmental = Konsekvensar for miljømessig berekraft
document-heading-participation = Medråderetten til dei tilsette
document-heading-councils = Vurdert for fråsegner i råda
document-heading-assessment = Vurdering
document-heading-alternatives = Alternative løysingar
document-heading-conclusion = Konklusjon
document-not-assessed = Ikkje vurdert
document-not-relevant = Ikkje relevant
document-none = Ingen

# What stands where nobody has written anything
document-case-title = Godkjenning av spørsmål: { $title }
document-summary = { $count ->
    [one] Saka gjeld godkjenning av eitt spørsmål til dei tilsette. Ordlyden, endringar sidan sist og kva svara skal brukast til, står under Saksopplysningar.
   *[other] Saka gjeld godkjenning av { $count } spørsmål til dei tilsette. Ordlyden, endringar sidan sist og kva svara skal brukast til, står under Saksopplysningar.
  }
document-recommend-questions = Partssamansett utval godkjenner spørsmåla som kommunedirektøren har foreslått i denne saka.
document-recommend-key-holders = Svara kan ikkje opnast før svarfristen er ute, og berre av to av tre nøkkelhaldarar saman.
document-recommend-key-file = Svara blir opna når svarfristen er ute, med ein nøkkel som ligg på serveren til då.
document-recommend-open = Spørsmåla og vedtaket blir lagde ope fram før nokon blir spurd.
document-recommend-follow-up = Resultata blir følgde opp { DATETIME($day, dateStyle: "long") } av { $by }.

# The questions
document-questions = Spørsmåla
document-questions-lead = Spørsmåla i «{ $title }» står her på { $language }, med den ordlyden utvalet blir bede om å godkjenne. Det som står i kursiv, er opplysningar om spørsmålet og ikkje ein del av det.
document-title-is = Tittelen på undersøkinga: «{ $title }»
document-intro = Før spørsmåla les dei tilsette:
document-scale = På ein skala frå { $low } til { $high }, der { $low } er { $bottom } og { $high } er { $top }.
document-or-else = Eller: { $answer }
document-exclusive = kan ikkje veljast saman med andre
document-own-words = Svaret blir skrive med eigne ord.
document-several = Det går an å velje fleire svar.
document-asked-of = Blir berre stilt til dei som { $those }.
document-shown-to = Blir berre vist for dei som { $those }.
document-answered = har svart { $answers } på spørsmål { $number }
document-not-answered = ikkje har svart { $answers } på spørsmål { $number }
document-quoted = «{ $words }»
document-and = og
document-or = eller
document-required = Må svarast på.
document-sensitive = Merkt som følsamt.
document-sensitive-means = { $count ->
    [one] Eitt spørsmål er merkt som følsamt. Det er alltid frivillig å svare på det. I grupper under 50 blir dei lågaste og høgaste tala berre viste som «høgst» og «minst», slik at ingen kan slutte seg til kva alle har svart.
   *[other] { $count } spørsmål er merkte som følsame. Det er alltid frivillig å svare på dei. I grupper under 50 blir dei lågaste og høgaste tala berre viste som «høgst» og «minst», slik at ingen kan slutte seg til kva alle har svart.
  }

# What was asked last
document-asked-before = Kva vi spurde om sist
document-never-asked = Spørjeskjemaet er ikkje brukt i Medvirk før.
document-asked-in = Spørjeskjemaet vart sist brukt i målerunden «{ $title }», frå { DATETIME($opens, dateStyle: "long") } til { DATETIME($closes, dateStyle: "long") }.
document-comparable = { $kept ->
    [0] Ingen av svara kan samanliknast med førre gong.
   *[other] Svara på { $kept } av { $count } spørsmål kan samanliknast med førre gong.
  }
document-unchanged = Ingenting er endra.
document-question = Spørsmål { $number }
document-earlier-question = Tidlegare spørsmål { $number }
document-note = Tekst mellom spørsmåla
document-moved = Rekkjefølgja er endra. Desse har fått ein ny plass:
document-before = Før
document-after = No
document-no-words = ingen tekst
document-kind-typo = Endringa er merkt som retting av skrivefeil.
document-kind-meaning = Endringa blir rekna som ei endring av meininga.
document-effect-kept = Svara kan samanliknast med førre gong.
document-effect-broken = Svara kan ikkje samanliknast med førre gong.
document-effect-new = Spørsmålet er nytt, så det finst ingen tidlegare svar å samanlikne med.
document-effect-removed = Svara frå førre gong får ikkje noko framhald.
document-change-title = Tittelen på undersøkinga er endra.
document-change-intro = Innleiinga er endra.
document-change-default-language = Undersøkinga blir først skriven på eit anna språk enn før.
document-change-section = Spørsmålet står under ei anna overskrift.
document-change-added = Spørsmålet er lagt til.
document-change-removed = Spørsmålet er teke ut.
document-change-label = Ordlyden er endra.
document-change-hint = Rettleiinga under spørsmålet er endra.
document-change-choice-labels = Ordlyden i svara er endra.
document-change-type = Måten å svare på er endra.
document-change-choices = Svara ein kan velje mellom, er endra.
document-change-base = Kven som blir rekna med i prosentane, er endra.
document-change-reverse = Kva veg skalaen går, er endra.
document-change-relevant = Kven som får spørsmålet, er endra.
document-change-required-true = Spørsmålet må no svarast på.
document-change-required-false = Spørsmålet er no frivillig.
document-change-sensitive-true = Spørsmålet er no merkt som følsamt.
document-change-sensitive-false = Spørsmålet er ikkje lenger merkt som følsamt.
document-change-reference-period = Tidsrommet spørsmålet gjeld, er endra.
document-change-index = Kva indeks spørsmålet høyrer til, er endra.
document-change-favourable = Kva som blir rekna som eit godt svar, er endra.
document-change-source-number = Nummeret i det opphavlege saksframlegget er endra.
document-change-change-kind = Spørsmålet er meldt som endra i meining.

# Remarks, purpose and terms
document-remarks = Merknader til spørsmåla
document-remarks-lead = Medvirk les ordlyden og merker det som kan vere verdt å sjå på ein gong til. Merknadene hindrar ikkje at spørsmåla blir godkjende.
document-terms = Formål, oppfølging og vern
document-purpose = Formål
document-owner = Eigar
document-follow-up = Resultata blir følgde opp
document-follow-up-is = { DATETIME($day, dateStyle: "long") }, av { $by }
document-minimum = Minste gruppe
document-custody = Nøkkelen til svara
document-custody-key-holders = Tre nøkkelhaldarar. Svara kan berre opnast når to av dei skriv inn kvar si passordfrase.
document-custody-key-file = Ei nøkkelfil på serveren. Ho blir sletta når svara er talde. Den som driftar serveren, kan i teorien opne svara før tida.
document-open = Opne spørsmål
document-open-yes = Spørsmåla og vedtaket blir lagde ope fram før nokon blir spurd.
document-open-no = Spørsmåla blir ikkje lagde ope fram.
document-languages = Språk
document-in-nb = bokmål
document-in-nn = nynorsk
document-in-en = engelsk
document-fingerprint = Fingeravtrykk
document-fingerprint-means = Fingeravtrykket er rekna ut av spørsmåla, ord for ord. Blir eitt teikn endra, blir det eit anna. Medvirk stiller berre spørsmål med det fingeravtrykket utvalet har vedteke.
document-not-written = Ikkje fylt ut

# The minutes
document-minutes-of = Protokoll: { $title }
document-unconfirmed = Ikkje stadfesta: Vedtaket er ført inn, men gjeld ikkje før leiaren av utvalet har stadfesta det.
document-lapsed = Gjeld ikkje: Saka vart trekt før vedtaket var stadfesta.
document-day = { DATETIME($day, dateStyle: "short") }
document-treatment = Behandling
document-event-propose = Forslaget vart sendt til utvalet { DATETIME($at, dateStyle: "long") } av { $who }.
document-event-begin-treatment = Saka vart sett på sakskartet { DATETIME($at, dateStyle: "long") } av { $who }.
document-votes = Røysting
document-votes-none = Det er ikkje ført inn røystetal.
document-votes-side = Side
document-votes-for = For
document-votes-against = Mot
document-votes-whole = Utvalet samla
document-votes-all = Til saman
document-decision = Vedtak
document-rulings = Vedtak om einskilde spørsmål
document-ruling-question = Spørsmål
document-ruling = Vedtak
document-decided-terms = Vilkår utvalet har sett
document-replaces = Tidlegare vedtak
document-replaces-yes = Det som var godkjent før, kan ikkje brukast i nye målerundar.
document-replaces-no = Det som var godkjent før, kan framleis brukast.
document-additions = Protokolltilførslar
document-amendments = Endringar utvalet vedtok
document-as-proposed = Spørsmåla vart vedtekne slik dei var foreslåtte.
document-amended = Det som vart teke ut, er gjennomstroke. Det som vart sett inn, er understreka.
document-adopted-questions = Spørsmåla slik dei er vedtekne
document-rejected-questions = Spørsmåla som ikkje vart godkjende
document-fingerprints = Fingeravtrykk
document-fingerprint-proposed = Slik det vart foreslått
document-fingerprint-adopted = Slik det vart vedteke
document-wordings = Ordlyd godkjend utan møte
document-wordings-lead = Utvalet vedtek ordlyden på { $language }. Omsetjingar og retting av skrivefeil blir godkjende av leiaren og sekretæren i utvalet, som må vere to personar.
document-wording = Ordlyd
document-status = Status
document-slips = retting av skrivefeil
document-office-psu-leader = leiar
document-office-psu-secretary = sekretær
document-waits-for-psu-leader = Ventar på leiaren av utvalet.
document-waits-for-psu-secretary = Ventar på sekretæren i utvalet.
document-wording-approved = Godkjend { DATETIME($at, dateStyle: "long") } av { $who }.
document-wording-refused = Avslått { DATETIME($at, dateStyle: "long") } av { $who }:
document-entries = Innføring i Medvirk
document-entries-lead = Oppføringane står i den rekkjefølgja dei vart førte inn. Ingenting blir sletta; ei retting er ei ny oppføring.
document-entry = Oppføring
document-registered = Ført inn
document-second-person = Stadfesting
document-registered-by = { $who }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }
document-entry-first = Vedtak i sak { $case }
document-entry-correction = Retting: { $what }
document-corrected-body = utval
document-corrected-case-number = saksnummer
document-corrected-decided-on = møtedato
document-corrected-wording = ordlyden i vedtaket
document-corrected-rulings = vedtak om einskilde spørsmål
document-corrected-votes = røystetal
document-corrected-protocol-additions = protokolltilførslar
document-verdict-confirmed = Stadfesta av { $who }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }
document-verdict-returned = Send tilbake av { $who }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }:
document-not-confirmed = Ikkje stadfesta

problem-nothing-decided = Det er ikkje ført inn noko vedtak i denne saka, så det finst ingen protokoll enno.
