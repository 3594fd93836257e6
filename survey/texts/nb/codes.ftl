# Codes: handed out on slips, in a file, by e-mail.
slips-document = Svarkoder: { $title }
slip-code = Svarkode
slip-code-leaders = Svarkode for deg som leder en enhet i { $unit }
slip-qr = Rute som mobilkameraet åpner svarskjemaet med
slip-words = Skann ruten med mobilen, eller skriv koden på { $place }. Svar innen { DATETIME($closes, dateStyle: "long") }. Ingen vet hvem som fikk hvilken kode.

cover-amount = { $slips ->
    [one] 1 lapp
   *[other] { $slips } lapper
  } på { $sheets } ark
cover-closes = Siste dag for å svare: { DATETIME($closes, dateStyle: "long") }
cover-heading = Slik deler du ut lappene
cover-print = Skriv ut på én side av arket, i full størrelse
cover-print-how = Med tekst på begge sider kan to koder havne på samme lapp. Klipp langs strekene, og brett hver lapp én gang med teksten inn.
cover-who = Verneombudet deler ut, ikke lederen
cover-who-how = Er det ikke noe verneombud på stedet, spør en tillitsvalgt. Lederen skal ikke ha lappene i hånda, heller ikke for å klippe dem.
cover-draw = La hver enkelt trekke en lapp selv
cover-draw-how = Legg de brettede lappene i en eske eller konvolutt og bland dem. Da vet ingen hvem som har fått hvilken kode.
cover-one-each = Én lapp til hver person
cover-one-each-how = Det gjelder også den som har to stillinger: Da trekkes lappen der personen jobber mest. Vikarer som er på jobb i disse dagene, skal også ha en lapp.
cover-no-list = Skriv ingen liste
cover-no-list-how = Ikke noter hvem som har fått lapp, og ikke ta bilde av lappene.
cover-left-over = Makuler lappene som er til overs
cover-left-over-how = Det er trykt noen ekstra. Spar dem til fristen er ute, i tilfelle noen mister sin. Makuler dem så.
cover-lost = Har noen mistet lappen?
cover-lost-how = La personen trekke en ny av de ekstra. Den gamle kan ikke sperres, for ingen vet hvilken det er. Er det tomt, kan OU lage noen få til.
cover-keep-apart = Dette arket skal ikke henges opp eller deles ut. Det er bare her det står hvilken enhet lappene hører til.

poster-document = Plakat: { $title }
poster-question = Har du fått en lapp med kode?
poster-qr = Rute som mobilkameraet åpner svarsiden med
poster-when = Svar innen { DATETIME($closes, dateStyle: "long") }
poster-what = Undersøkelsen «{ $title }» er i gang.
poster-how = Skann ruten, eller skriv inn adressen. Tast så koden på lappen din. Har du ikke fått noen lapp, spør verneombudet.

merge-code = Kode
merge-address = Adresse
merge-unit = Enhet

page-codes = Svarkoder
page-codes-about = Lag svarkoder til enhetene, og få dem ut på lapper, i en flettefil eller på e-post.
codes-lead = En svarkode gir rett til å svare én gang. Den hører til en enhet, aldri til en person.
codes-no-tranche = Ingen målerunde er planlagt eller åpen nå, så det er ikke noe å lage koder til. Planlegg en målerunde først.
codes-choose = Målerunde
codes-standing = Åpen fra { DATETIME($opens, dateStyle: "long") } til { DATETIME($closes, dateStyle: "long") }: { $issued ->
    [0] ingen koder er laget ennå
    [one] 1 kode er laget
   *[other] { $issued } koder er laget
  } til { $invited } inviterte.
codes-over-cap = { $count ->
    [one] Denne enheten har flere koder enn taket
   *[other] Disse { $count } enhetene har flere koder enn taket
  }: { $units }. De ekstra er laget av administrator. Loggen viser når.
codes-per-unit = Koder til hver enhet ({ $units })
codes-unit = Enhet
codes-invited = Inviterte
codes-issued = Koder laget
codes-most = Tak
codes-task = Hva vil du gjøre?
codes-task-hand-out = Lage koder til lapper eller flettefil
codes-task-mail = Sende koder på e-post
codes-task-poster = Lage plakat
codes-task-lost = Erstatte koder som er blitt borte
codes-task-reminder = Sende påminnelse
codes-task-invitation = Se teksten til invitasjonen

codes-whom = Hvem skal ha koder?
codes-whom-everybody = Alle enheter
codes-whom-branch = Én del av organisasjonen
codes-whom-unit = Én enhet
codes-branch = Del av organisasjonen
codes-margin = Ekstra koder i prosent
codes-margin-about = Hver enhet får minst to ekstra, til vikarer og lapper som blir borte. Taket er 25 prosent, men alltid minst fem ekstra.
codes-amount = Antall koder
codes-unit-counts = { $invited ->
    [0] Ingen inviterte
    [one] 1 invitert
   *[other] { $invited } inviterte
  }, { $issued ->
    [0] ingen koder laget
    [one] 1 kode laget
   *[other] { $issued } koder laget
  }. Taket er { $most }, så enheten kan få { $left ->
    [0] ingen flere
   *[other] { $left } til
  }.
codes-left-out-gone = { $count ->
    [one] Denne enheten finnes ikke lenger i organisasjonen og får ingen koder
   *[other] Disse enhetene finnes ikke lenger i organisasjonen og får ingen koder
  }: { $units }. Gi de ansatte koder fra enheten de hører til nå, hvis den er med i målerunden.
codes-left-out-empty = { $count ->
    [one] Denne enheten har ingen inviterte og får ingen koder
   *[other] Disse enhetene har ingen inviterte og får ingen koder
  }: { $units }. Jobber det folk der likevel, velger du «Én enhet» og skriver antallet.
codes-left-out-enough = { $count ->
    [one] 1 enhet har allerede nok koder og får ingen nye.
   *[other] { $count } enheter har allerede nok koder og får ingen nye.
  }
codes-none-needed = Det trengs ingen nye koder her.
codes-will-be = Det blir **{ $codes ->
    [one] 1 kode
   *[other] { $codes } koder
  }** til { $units ->
    [one] 1 enhet
   *[other] { $units } enheter
  }.
codes-issue = Lag kodene
codes-issuing = Lager koder …
codes-cap-reached = Enheten har { $issued } koder til { $invited } inviterte og har nådd taket. Let først etter lapper som er til overs. Trengs det virkelig flere, må administrator se på tallene og lage dem fra kommandolinjen.
codes-lost = Let først etter lapper som er til overs på arbeidsplassen. Er det ingen, lager du en ny kode her. Den gamle kan ikke sperres, for ingen vet hvilken det er. Finner noen den igjen, kan den brukes. Derfor er det et tak for hver enhet.

codes-held-title = { $count ->
    [one] 1 kode er laget
   *[other] { $count } koder er laget
  }
codes-held = Last dem ned nå. Kodene finnes bare i minnet til serveren, og bare så lenge du er på denne siden, høyst en halv time. De kan ikke vises igjen senere: Databasen har ikke kodene, bare et avtrykk som viser om en kode er ekte. Går du før du har lastet ned, trekkes kodene tilbake.
codes-held-units = Kodene er til { $units }{ $more ->
    [0] {""}
    [one] {" "}og 1 enhet til
   *[other] {" "}og { $more } enheter til
  }.
codes-format = Hvordan skal kodene ut?
codes-format-slips = Lapper til utskrift: én PDF, med et eget forsideark for hver enhet
codes-format-slips-each = Lapper til utskrift: en PDF for hver enhet, pakket i en ZIP-fil
codes-format-merge = Flettefil (CSV) til brev eller et annet utsendingssystem
codes-file-name-slips = Svarkoder lapper
codes-file-name-slips-each = Svarkoder lapper enhetsvis
codes-file-name-merge = Svarkoder flettefil
codes-file-name-poster = plakat
codes-file-name-failed = adresser-uten-e-post
codes-blank-backs = Skriveren skriver alltid på begge sider (legg inn blanke baksider)
codes-merge-meaning = Fletter dere kodene sammen med navn eller adresser, finnes koblingen mellom person og kode i deres eget system. Den som ser den, kan se hvem som har brukt koden sin, men aldri hva noen har svart. Radene ligger i tilfeldig rekkefølge. Slett både filen og det flettede resultatet når brevene er sendt, og ikke legg dem i arkivet.
codes-url = Nettadressen som skal stå på papiret
codes-url-about = Adressen de ansatte når Medvirk på. Administrator kan sette den fast med MEDVIRK_PUBLIC_URL.
codes-url-only-here = { $address } virker bare på denne maskinen. Skriv adressen de ansatte skal bruke, før du skriver ut.
codes-drawing = Tegner lappene … Tusen lapper tar omtrent 15 sekunder.
codes-download = Last ned filen
codes-too-many-slips = Mer enn { $most } lapper blir for mye i én omgang. Velg flettefil, eller trekk kodene tilbake og ta én del av organisasjonen om gangen.
codes-file-seen = Jeg har åpnet filen, og den er hel
codes-forget = Ferdig: slett kodene fra minnet
codes-forgotten = Kodene er slettet fra minnet. Nå finnes de bare i filen du lastet ned. Slett den også når lappene er skrevet ut.
codes-lapsed = Kodene er slettet fra minnet, fordi siden var lukket eller sto åpen for lenge. Hadde du ikke lastet dem ned, er de trukket tilbake, og du kan lage nye.
codes-take-back-title = Fikk du ikke brukt filen?
codes-take-back-about = Ble utskriften feil, eller skulle kodene ikke vært laget? Trekk dem tilbake, så teller de ikke mot taket. Lapper som allerede er delt ut, slutter å virke. Koder noen har svart med, blir stående.
codes-take-back = Trekk kodene tilbake
codes-taken-back = { $count ->
    [one] 1 kode er trukket tilbake og virker ikke lenger.
   *[other] { $count } koder er trukket tilbake og virker ikke lenger.
  }

codes-poster-about = Plakaten viser vei til svarsiden, men har ingen kode. Heng den opp der folk tar pause.
codes-poster-size = Størrelse
codes-poster-download = Last ned plakaten ({ $size })
codes-poster-not-approved = Spørsmålene er ikke vedtatt ennå, så plakaten sier ikke hvem som har godkjent dem. Vent med å henge den opp.

codes-mail-about = Hver adresse får en e-post med sin egen kode, sendt i tilfeldig rekkefølge. Adressene brukes mens e-postene sendes, og lagres ikke. Ingen steder i Medvirk står det hvilken adresse som fikk hvilken kode.
codes-mail-not-set-up = E-post er ikke satt opp. Administrator må oppgi e-posttjeneren (MEDVIRK_SMTP_URL), avsenderen (MEDVIRK_MAIL_FROM) og adressen til Medvirk (MEDVIRK_PUBLIC_URL). Fram til da kan du bruke lapper eller flettefil.
codes-mail-early = Målerunden åpner { DATETIME($opens, dateStyle: "long") }. De som prøver koden før det, får beskjed om å vente.
codes-mail-language = Språk i e-posten
codes-mail-preview = Slik blir e-posten: «{ $subject }»
codes-mail-meaning = E-posten er det eneste stedet der adresse og kode står sammen. Koder kan ikke sendes på nytt. Sender du en gang til til de samme, får de nye koder og kan svare to ganger.
codes-mail-over-cap = Lista har { $addresses } adresser, men enheten kan bare få { $left } koder til. Er det flere ansatte enn inviterte? Da må administrator se på tallene. Er lista for lang, fjerner du dem som hører til andre enheter.
codes-paste = E-postadresser
codes-paste-example = kari.nordmann@kommunen.no
codes-file = Eller hent adressene fra en tekstfil eller CSV-fil
codes-file-choose = Velg fil
codes-file-drop = Slipp filen her
codes-file-limit = .txt eller .csv, høyst 2 MB
codes-file-refused = Denne filen kan ikke brukes. Velg en fil som ender på .txt eller .csv, på høyst 2 MB.
codes-addresses-found = { $count ->
    [0] Ingen e-postadresser å sende til.
    [one] 1 adresse får e-post.
   *[other] { $count } adresser får e-post.
  }
codes-addresses-repeated = { $count ->
    [one] 1 sto der mer enn én gang og får bare én e-post.
   *[other] { $count } gjentakelser er tatt bort, så ingen får to.
  }
codes-faults = { $count ->
    [one] 1 rad kan ikke brukes:
   *[other] { $count } rader kan ikke brukes:
  }
codes-fault-row = Rad { $row }: { $text }
codes-fault-more = og { $count } til
codes-send-without-faulty = { $count ->
    [one] Send til de andre, og hopp over raden som ikke kan brukes
   *[other] Send til de andre, og hopp over de { $count } radene som ikke kan brukes
  }
codes-send-codes = { $count ->
    [one] Send 1 kode nå
   *[other] Send { $count } koder nå
  }
codes-send-reminder = { $count ->
    [one] Send 1 påminnelse nå
   *[other] Send { $count } påminnelser nå
  }
codes-reminder-about = Påminnelsen går til alle på lista, for Medvirk vet ikke hvem som har svart. Den har ingen kode: Koder kan ikke sendes på nytt, og nye koder ville gitt noen to stemmer. Den ber folk finne den første e-posten.
codes-reminder-subject = Emnet i e-posten med koden
codes-reminder-subject-missing = Skriv emnet i den første e-posten, ellers finner ikke folk den igjen.
codes-sending-title = Sender e-post
codes-sending-about = Sendingen fortsetter selv om du går til en annen side. Kom tilbake hit for å se hvordan det gikk.
codes-sending-progress = { $done } av { $all }
codes-sending-interrupted = Sendingen til «{ $unit }» ble avbrutt fordi serveren stoppet. Ingen vet hvem som rakk å få e-post; «Koder laget» for enheten viser omtrent hvor mange. Ikke send koder til hele lista på nytt, for da kan noen svare to ganger. Send en påminnelse til alle, og gi en lapp til dem som ikke finner e-posten.
codes-sent-title = E-posten er sendt
codes-sent-stopped = Sendingen stoppet før den var ferdig.
codes-sent = { $all ->
    [one] E-posten er sendt.
   *[other] { $sent } av { $all } e-poster er sendt.
  }
codes-sent-unknown = { $count ->
    [one] Om 1 adresse vet vi ikke om e-posten kom fram. Den er ikke med i lista under, for et nytt forsøk kunne gitt to stemmer.
   *[other] Om { $count } adresser vet vi ikke om e-posten kom fram. De er ikke med i lista under, for et nytt forsøk kunne gitt to stemmer.
  }
codes-sent-failed = { $count ->
    [one] 1 adresse fikk ikke e-post. Koden er trukket tilbake, så du kan trygt prøve på nytt med denne ene.
   *[other] { $count } adresser fikk ikke e-post. Kodene er trukket tilbake, så du kan trygt prøve på nytt med bare disse.
  }
codes-sent-reminders-failed = { $count ->
    [one] 1 adresse fikk ikke påminnelsen. Du kan prøve på nytt med denne ene.
   *[other] { $count } adresser fikk ikke påminnelsen. Du kan prøve på nytt med bare disse.
  }
codes-sent-list = Last ned lista nå; den er borte når du er ferdig her.
codes-sent-failed-download = Last ned adressene som ikke fikk e-post
codes-sending-done = Ferdig: glem adressene

code-mail-lead = Åpne lenken for å svare:
    { $link }

    Eller skriv svarkoden på { $place }: { $code }
code-mail-apart = Denne e-posten er det eneste stedet der adressen din og koden står sammen. Medvirk lagrer ikke adressen din, og ikke hvem som fikk hvilken kode. Ikke send e-posten videre, og slett den gjerne når du har svart. Har du fått to slike e-poster, gjelder den siste.
reminder-mail-subject = Påminnelse: { $title }
reminder-mail-body = Har du svart på «{ $title }»? Da kan du se bort fra denne e-posten. Medvirk vet ikke hvem som har svart, så påminnelsen går til alle.

    Har du ikke svart, rekker du det til og med { DATETIME($closes, dateStyle: "long") }. Finn e-posten med emnet «{ $subject }». Der står svarkoden din.

    Koden kan ikke sendes på nytt, for ingen vet hvilken som er din. Finner du ikke e-posten, spør den som har ansvaret for undersøkelsen hos dere om en lapp med kode.

problem-codes-over-cap = «{ $unit }» kan ikke få { $wanted } koder til: Den har { $issued } fra før, og taket er { $most } for { $invited } inviterte. Let etter lapper som er til overs. Trengs det flere, må administrator se på tallene og lage dem fra kommandolinjen.
problem-codes-none-wanted = Det er ikke bedt om noen koder. Skriv hvor mange enheten skal ha.
problem-codes-at-once = { $wanted } koder er for mange på én gang. Lag høyst { $most } om gangen, for eksempel én del av organisasjonen.
problem-codes-unit-gone = «{ $unit }» finnes ikke lenger i organisasjonen, så det ble ikke laget noen koder. Gi de ansatte koder fra enheten de hører til nå, hvis den er med i målerunden.
problem-codes-address = Dette er ikke en nettadresse som kan stå på papiret. Skriv den slik: https://medvirk.kommunen.no, uten noe etter.
problem-codes-list-spreadsheet = Dette er et regneark eller en pakket fil. Kopier kolonnen med adressene og lim den inn, eller lagre regnearket som CSV først.
problem-codes-list-unreadable = Fila kan ikke leses som tekst. Kopier adressene og lim dem inn i stedet.
problem-codes-too-many-addresses = Lista har { $found } adresser. Send til høyst { $most } om gangen.
problem-codes-no-addresses = Lista har ingen adresser å sende til.
problem-codes-already-sending = Det sendes allerede e-post til denne enheten. Vent til den sendingen er ferdig.
problem-codes-mail-refused = E-posttjeneren tok ikke imot noen av de siste { $count } e-postene. Be administrator sjekke oppsettet, og prøv igjen med adressene under.

audit-codes-taken-back = trakk tilbake svarkoder
audit-mailing-begun = begynte å sende e-post
audit-mailing-ended = ferdig med å sende e-post
audit-mailing-counted = sendte e-post
codes-leaders-of = Ledere i { $unit }
