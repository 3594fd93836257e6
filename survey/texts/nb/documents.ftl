# Word documents: the case paper (saksframlegg) and the minutes (protokoll).
# The headings are the municipality's own, word for word.
document-page = Side { $page } av { $pages }
document-synthetic = Demonstrasjon: Dette er ikke et saksdokument fra kommunen.

# The municipality's head and headings
document-case-number = Saksnr.
document-document-number = Dokumentnr.
document-serial-number = Løpenr.
document-classification = Klassering
document-meeting-book = Møtebok
document-treated-by = Behandlet av
document-meeting-date = Møtedato
document-committee-case-number = Utvalgssaksnr.
document-committee = Partssammensatt utvalg
document-heading-recommendation = Kommunedirektørens innstilling
document-recommends = Kommunedirektøren anbefaler partssammensatt utvalg å fatte følgende vedtak:
document-heading-summary = Sammendrag
document-heading-attachments = Vedlegg
document-heading-other-documents = Andre saksdokumenter (ikke vedlagt)
document-heading-background = Saksopplysninger
document-heading-provisions = Relevante bestemmelser
document-heading-social = Konsekvenser for sosial bærekraft
document-heading-economic = Konsekvenser for økonomisk bærekraft
document-heading-economic-a = a) Økonomiske konsekvenser – drifts- og investeringsbudsjett
document-heading-economic-b = b) Samfunnsmessige konsekvenser
document-heading-environmental = Konsekvenser for miljømessig bærekraft
document-heading-participation = Ansattes medbestemmelse
document-heading-councils = Vurdert for uttalelser i rådene
document-heading-assessment = Vurdering
document-heading-alternatives = Alternative løsninger
document-heading-conclusion = Konklusjon
document-not-assessed = Ikke vurdert
document-not-relevant = Ikke relevant
document-none = Ingen

# What stands where nobody has written anything
document-case-title = Godkjenning av spørsmål: { $title }
document-summary = { $count ->
    [one] Saken gjelder godkjenning av ett spørsmål til de ansatte. Ordlyden, endringer siden sist og hva svarene skal brukes til, står under Saksopplysninger.
   *[other] Saken gjelder godkjenning av { $count } spørsmål til de ansatte. Ordlyden, endringer siden sist og hva svarene skal brukes til, står under Saksopplysninger.
  }
document-recommend-questions = Partssammensatt utvalg godkjenner spørsmålene foreslått av kommunedirektøren i denne saken.
document-recommend-key-holders = Svarene kan ikke åpnes før svarfristen er ute, og bare av to av tre nøkkelholdere sammen.
document-recommend-key-file = Svarene åpnes når svarfristen er ute, med en nøkkel som ligger på serveren til da.
document-recommend-open = Spørsmålene og vedtaket legges åpent fram før noen blir spurt.
document-recommend-follow-up = Resultatene følges opp { DATETIME($day, dateStyle: "long") } av { $by }.

# The questions
document-questions = Spørsmålene
document-questions-lead = Spørsmålene i «{ $title }» står her på { $language }, med den ordlyden utvalget blir bedt om å godkjenne. Det som står i kursiv, er opplysninger om spørsmålet og ikke en del av det.
document-title-is = Undersøkelsens tittel: «{ $title }»
document-intro = Før spørsmålene leser de ansatte:
document-scale = På en skala fra { $low } til { $high }, hvor { $low } er { $bottom } og { $high } er { $top }.
document-or-else = Eller: { $answer }
document-exclusive = kan ikke velges sammen med andre
document-own-words = Besvares med egne ord.
document-several = Flere svar kan velges.
document-asked-of = Stilles bare til dem som { $those }.
document-shown-to = Vises bare for dem som { $those }.
document-answered = har svart { $answers } på spørsmål { $number }
document-not-answered = ikke har svart { $answers } på spørsmål { $number }
document-quoted = «{ $words }»
document-and = og
document-or = eller
document-required = Må besvares.
document-sensitive = Merket som følsomt.
document-sensitive-means = { $count ->
    [one] Ett spørsmål er merket som følsomt. Det er alltid frivillig å svare på det. I grupper under 50 vises de laveste og høyeste tallene bare som «høyst» og «minst», slik at ingen kan slutte seg til hva alle har svart.
   *[other] { $count } spørsmål er merket som følsomme. Det er alltid frivillig å svare på dem. I grupper under 50 vises de laveste og høyeste tallene bare som «høyst» og «minst», slik at ingen kan slutte seg til hva alle har svart.
  }

# What was asked last
document-asked-before = Hva vi spurte om sist
document-never-asked = Spørreskjemaet er ikke brukt i Medvirk før.
document-asked-in = Spørreskjemaet ble sist brukt i målerunden «{ $title }», fra { DATETIME($opens, dateStyle: "long") } til { DATETIME($closes, dateStyle: "long") }.
document-comparable = { $kept ->
    [0] Ingen av svarene kan sammenlignes med forrige gang.
   *[other] Svarene på { $kept } av { $count } spørsmål kan sammenlignes med forrige gang.
  }
document-unchanged = Ingenting er endret.
document-question = Spørsmål { $number }
document-earlier-question = Tidligere spørsmål { $number }
document-note = Tekst mellom spørsmålene
document-moved = Rekkefølgen er endret. Disse har fått en ny plass:
document-before = Før
document-after = Nå
document-no-words = ingen tekst
document-kind-typo = Endringen er merket som retting av skrivefeil.
document-kind-meaning = Endringen regnes som en endring av meningen.
document-effect-kept = Svarene kan sammenlignes med forrige gang.
document-effect-broken = Svarene kan ikke sammenlignes med forrige gang.
document-effect-new = Spørsmålet er nytt, så det finnes ingen tidligere svar å sammenligne med.
document-effect-removed = Svarene fra forrige gang får ingen fortsettelse.
document-change-title = Tittelen på undersøkelsen er endret.
document-change-intro = Innledningen er endret.
document-change-default-language = Undersøkelsen skrives først på et annet språk enn før.
document-change-section = Spørsmålet står under en annen overskrift.
document-change-added = Spørsmålet er lagt til.
document-change-removed = Spørsmålet er tatt ut.
document-change-label = Ordlyden er endret.
document-change-hint = Veiledningen under spørsmålet er endret.
document-change-choice-labels = Ordlyden i svarene er endret.
document-change-type = Måten å svare på er endret.
document-change-choices = Svarene man kan velge mellom, er endret.
document-change-base = Hvem som regnes med i prosentene, er endret.
document-change-reverse = Hvilken vei skalaen går, er endret.
document-change-relevant = Hvem som får spørsmålet, er endret.
document-change-required-true = Spørsmålet må nå besvares.
document-change-required-false = Spørsmålet er nå frivillig.
document-change-sensitive-true = Spørsmålet er nå merket som følsomt.
document-change-sensitive-false = Spørsmålet er ikke lenger merket som følsomt.
document-change-reference-period = Tidsrommet spørsmålet gjelder, er endret.
document-change-index = Hvilken indeks spørsmålet hører til, er endret.
document-change-favourable = Hva som regnes som et godt svar, er endret.
document-change-source-number = Nummeret i det opprinnelige saksframlegget er endret.
document-change-change-kind = Spørsmålet er meldt som endret i mening.

# Remarks, purpose and terms
document-remarks = Merknader til spørsmålene
document-remarks-lead = Medvirk leser ordlyden og merker det som kan være verdt å se på en gang til. Merknadene hindrer ikke at spørsmålene godkjennes.
document-terms = Formål, oppfølging og vern
document-purpose = Formål
document-owner = Eier
document-follow-up = Resultatene følges opp
document-follow-up-is = { DATETIME($day, dateStyle: "long") }, av { $by }
document-minimum = Minste gruppe
document-custody = Nøkkelen til svarene
document-custody-key-holders = Tre nøkkelholdere. Svarene kan bare åpnes når to av dem skriver inn hver sin passordfrase.
document-custody-key-file = En nøkkelfil på serveren. Den slettes når svarene er talt. Den som drifter serveren, kan i teorien åpne svarene før tiden.
document-open = Åpne spørsmål
document-open-yes = Spørsmålene og vedtaket legges åpent fram før noen blir spurt.
document-open-no = Spørsmålene legges ikke åpent fram.
document-languages = Språk
document-in-nb = bokmål
document-in-nn = nynorsk
document-in-en = engelsk
document-fingerprint = Fingeravtrykk
document-fingerprint-means = Fingeravtrykket er regnet ut av spørsmålene, ord for ord. Endres ett tegn, blir det et annet. Medvirk stiller bare spørsmål med det fingeravtrykket utvalget har vedtatt.
document-not-written = Ikke fylt ut

# The minutes
document-minutes-of = Protokoll: { $title }
document-unconfirmed = Ikke bekreftet: Vedtaket er ført inn, men gjelder ikke før utvalgets leder har bekreftet det.
document-lapsed = Gjelder ikke: Saken ble trukket før vedtaket var bekreftet.
document-day = { DATETIME($day, dateStyle: "short") }
document-treatment = Behandling
document-event-propose = Forslaget ble sendt til utvalget { DATETIME($at, dateStyle: "long") } av { $who }.
document-event-begin-treatment = Saken ble satt på sakskartet { DATETIME($at, dateStyle: "long") } av { $who }.
document-votes = Votering
document-votes-none = Det er ikke ført inn stemmetall.
document-votes-side = Side
document-votes-for = For
document-votes-against = Mot
document-votes-whole = Utvalget samlet
document-votes-all = Til sammen
document-decision = Vedtak
document-rulings = Vedtak om enkeltspørsmål
document-ruling-question = Spørsmål
document-ruling = Vedtak
document-decided-terms = Vilkår utvalget har satt
document-replaces = Tidligere vedtak
document-replaces-yes = Det som var godkjent før, kan ikke brukes i nye målerunder.
document-replaces-no = Det som var godkjent før, kan fortsatt brukes.
document-additions = Protokolltilførsler
document-amendments = Endringer utvalget vedtok
document-as-proposed = Spørsmålene ble vedtatt slik de var foreslått.
document-amended = Det som ble tatt ut, er gjennomstreket. Det som ble satt inn, er understreket.
document-adopted-questions = Spørsmålene slik de er vedtatt
document-rejected-questions = Spørsmålene som ikke ble godkjent
document-fingerprints = Fingeravtrykk
document-fingerprint-proposed = Slik det ble foreslått
document-fingerprint-adopted = Slik det ble vedtatt
document-wordings = Ordlyd godkjent uten møte
document-wordings-lead = Utvalget vedtar ordlyden på { $language }. Oversettelser og retting av skrivefeil godkjennes av utvalgets leder og sekretær, som må være to personer.
document-wording = Ordlyd
document-status = Status
document-slips = retting av skrivefeil
document-office-psu-leader = leder
document-office-psu-secretary = sekretær
document-waits-for-psu-leader = Venter på utvalgets leder.
document-waits-for-psu-secretary = Venter på utvalgets sekretær.
document-wording-approved = Godkjent { DATETIME($at, dateStyle: "long") } av { $who }.
document-wording-refused = Avslått { DATETIME($at, dateStyle: "long") } av { $who }:
document-entries = Innføring i Medvirk
document-entries-lead = Oppføringene står i den rekkefølgen de ble ført inn. Ingenting slettes; en rettelse er en ny oppføring.
document-entry = Oppføring
document-registered = Ført inn
document-second-person = Bekreftelse
document-registered-by = { $who }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }
document-entry-first = Vedtak i sak { $case }
document-entry-correction = Rettelse: { $what }
document-corrected-body = utvalg
document-corrected-case-number = saksnummer
document-corrected-decided-on = møtedato
document-corrected-wording = ordlyden i vedtaket
document-corrected-rulings = vedtak om enkeltspørsmål
document-corrected-votes = stemmetall
document-corrected-protocol-additions = protokolltilførsler
document-verdict-confirmed = Bekreftet av { $who }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }
document-verdict-returned = Sendt tilbake av { $who }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }:
document-not-confirmed = Ikke bekreftet

problem-nothing-decided = Det er ikke ført inn noe vedtak i denne saken, så det finnes ingen protokoll ennå.
