# Codes: handed out on slips, in a file, by e-mail.
slips-document = Svarkodar: { $title }
slip-code = Svarkode
slip-code-leaders = Svarkode for deg som leier ei eining i { $unit }
slip-qr = Rute som mobilkameraet opnar svarskjemaet med
slip-words = Skann ruta med mobilen, eller skriv koden på { $place }. Svar innan { DATETIME($closes, dateStyle: "long") }. Ingen veit kven som fekk kva kode.

cover-amount = { $slips ->
    [one] 1 lapp
   *[other] { $slips } lappar
  } på { $sheets } ark
cover-closes = Siste dag for å svare: { DATETIME($closes, dateStyle: "long") }
cover-heading = Slik deler du ut lappane
cover-print = Skriv ut på éi side av arket, i full storleik
cover-print-how = Med tekst på begge sidene kan to kodar hamne på same lapp. Klipp langs strekane, og brett kvar lapp éin gong med teksten inn.
cover-who = Verneombodet deler ut, ikkje leiaren
cover-who-how = Er det ikkje noko verneombod på staden, spør ein tillitsvald. Leiaren skal ikkje ha lappane i handa, heller ikkje for å klippe dei.
cover-draw = La kvar enkelt trekkje ein lapp sjølv
cover-draw-how = Legg dei bretta lappane i ei eske eller ein konvolutt og bland dei. Då veit ingen kven som har fått kva kode.
cover-one-each = Éin lapp til kvar person
cover-one-each-how = Det gjeld òg den som har to stillingar: Då blir lappen trekt der personen jobbar mest. Vikarar som er på jobb i desse dagane, skal òg ha ein lapp.
cover-no-list = Skriv inga liste
cover-no-list-how = Ikkje noter kven som har fått lapp, og ikkje ta bilete av lappane.
cover-left-over = Makuler lappane som er til overs
cover-left-over-how = Det er trykt nokre ekstra. Spar dei til fristen er ute, i tilfelle nokon mistar sin. Makuler dei så.
cover-lost = Har nokon mista lappen?
cover-lost-how = La personen trekkje ein ny av dei ekstra. Den gamle kan ikkje sperrast, for ingen veit kva for ein det er. Er det tomt, kan OU lage nokre få til.
cover-keep-apart = Dette arket skal ikkje hengjast opp eller delast ut. Det er berre her det står kva eining lappane høyrer til.

poster-document = Plakat: { $title }
poster-question = Har du fått ein lapp med kode?
poster-qr = Rute som mobilkameraet opnar svarsida med
poster-when = Svar innan { DATETIME($closes, dateStyle: "long") }
poster-what = Undersøkinga «{ $title }» er i gang.
poster-how = Skann ruta, eller skriv inn adressa. Tast så koden på lappen din. Har du ikkje fått nokon lapp, spør verneombodet.

merge-code = Kode
merge-address = Adresse
merge-unit = Eining

page-codes = Svarkodar
page-codes-about = Lag svarkodar til einingane, og få dei ut på lappar, i ei flettefil eller på e-post.
codes-lead = Ein svarkode gir rett til å svare éin gong. Han høyrer til ei eining, aldri til ein person.
codes-no-tranche = Inga målerunde er planlagd eller open no, så det er ikkje noko å lage kodar til. Planlegg ei målerunde først.
codes-choose = Målerunde
codes-standing = Open frå { DATETIME($opens, dateStyle: "long") } til { DATETIME($closes, dateStyle: "long") }: { $issued ->
    [0] ingen kodar er laga enno
    [one] 1 kode er laga
   *[other] { $issued } kodar er laga
  } til { $invited } inviterte.
codes-over-cap = { $count ->
    [one] Denne eininga har fleire kodar enn taket
   *[other] Desse { $count } einingane har fleire kodar enn taket
  }: { $units }. Dei ekstra er laga av administrator. Loggen viser når.
codes-per-unit = Kodar til kvar eining ({ $units })
codes-unit = Eining
codes-invited = Inviterte
codes-issued = Kodar laga
codes-most = Tak
codes-task = Kva vil du gjere?
codes-task-hand-out = Lage kodar til lappar eller flettefil
codes-task-mail = Sende kodar på e-post
codes-task-poster = Lage plakat
codes-task-lost = Erstatte kodar som er blitt borte
codes-task-reminder = Sende påminning
codes-task-invitation = Sjå teksten til invitasjonen

codes-whom = Kven skal ha kodar?
codes-whom-everybody = Alle einingar
codes-whom-branch = Éin del av organisasjonen
codes-whom-unit = Éi eining
codes-branch = Del av organisasjonen
codes-margin = Ekstra kodar i prosent
codes-margin-about = Kvar eining får minst to ekstra, til vikarar og lappar som blir borte. Taket er 25 prosent, men alltid minst fem ekstra.
codes-amount = Talet på kodar
codes-unit-counts = { $invited ->
    [0] Ingen inviterte
    [one] 1 invitert
   *[other] { $invited } inviterte
  }, { $issued ->
    [0] ingen kodar laga
    [one] 1 kode laga
   *[other] { $issued } kodar laga
  }. Taket er { $most }, så eininga kan få { $left ->
    [0] ingen fleire
   *[other] { $left } til
  }.
codes-left-out-gone = { $count ->
    [one] Denne eininga finst ikkje lenger i organisasjonen og får ingen kodar
   *[other] Desse einingane finst ikkje lenger i organisasjonen og får ingen kodar
  }: { $units }. Gi dei tilsette kodar frå eininga dei høyrer til no, om ho er med i målerunda.
codes-left-out-empty = { $count ->
    [one] Denne eininga har ingen inviterte og får ingen kodar
   *[other] Desse einingane har ingen inviterte og får ingen kodar
  }: { $units }. Jobbar det folk der likevel, vel du «Éi eining» og skriv talet.
codes-left-out-enough = { $count ->
    [one] 1 eining har alt nok kodar og får ingen nye.
   *[other] { $count } einingar har alt nok kodar og får ingen nye.
  }
codes-none-needed = Det trengst ingen nye kodar her.
codes-will-be = Det blir **{ $codes ->
    [one] 1 kode
   *[other] { $codes } kodar
  }** til { $units ->
    [one] 1 eining
   *[other] { $units } einingar
  }.
codes-issue = Lag kodane
codes-issuing = Lagar kodar …
codes-cap-reached = Eininga har { $issued } kodar til { $invited } inviterte og har nådd taket. Leit først etter lappar som er til overs. Trengst det verkeleg fleire, må administrator sjå på tala og lage dei frå kommandolinja.
codes-lost = Leit først etter lappar som er til overs på arbeidsplassen. Er det ingen, lagar du ein ny kode her. Den gamle kan ikkje sperrast, for ingen veit kva for ein det er. Finn nokon han att, kan han brukast. Derfor er det eit tak for kvar eining.

codes-held-title = { $count ->
    [one] 1 kode er laga
   *[other] { $count } kodar er laga
  }
codes-held = Last dei ned no. Kodane finst berre i minnet til tenaren, og berre så lenge du er på denne sida, høgst ein halvtime. Dei kan ikkje visast att seinare: Databasen har ikkje kodane, berre eit avtrykk som viser om ein kode er ekte. Går du før du har lasta ned, blir kodane trekte tilbake.
codes-held-units = Kodane er til { $units }{ $more ->
    [0] {""}
    [one] {" "}og 1 eining til
   *[other] {" "}og { $more } einingar til
  }.
codes-format = Korleis skal kodane ut?
codes-format-slips = Lappar til utskrift: éin PDF, med eit eige framsideark for kvar eining
codes-format-slips-each = Lappar til utskrift: ein PDF for kvar eining, pakka i ei ZIP-fil
codes-format-merge = Flettefil (CSV) til brev eller eit anna utsendingssystem
codes-file-name-slips = Svarkodar lappar
codes-file-name-slips-each = Svarkodar lappar einingsvis
codes-file-name-merge = Svarkodar flettefil
codes-file-name-poster = plakat
codes-file-name-failed = adresser-utan-e-post
codes-blank-backs = Skrivaren skriv alltid på begge sidene (legg inn blanke baksider)
codes-merge-meaning = Flettar de kodane saman med namn eller adresser, finst koplinga mellom person og kode i dykkar eige system. Den som ser ho, kan sjå kven som har brukt koden sin, men aldri kva nokon har svart. Radene ligg i tilfeldig rekkjefølgje. Slett både fila og det fletta resultatet når breva er sende, og ikkje legg dei i arkivet.
codes-url = Nettadressa som skal stå på papiret
codes-url-about = Adressa dei tilsette når Medvirk på. Administrator kan setje ho fast med MEDVIRK_PUBLIC_URL.
codes-url-only-here = { $address } verkar berre på denne maskina. Skriv adressa dei tilsette skal bruke, før du skriv ut.
codes-drawing = Teiknar lappane … Tusen lappar tek omtrent 15 sekund.
codes-download = Last ned fila
codes-too-many-slips = Meir enn { $most } lappar blir for mykje i éin omgang. Vel flettefil, eller trekk kodane tilbake og ta éin del av organisasjonen om gongen.
codes-file-seen = Eg har opna fila, og ho er heil
codes-forget = Ferdig: slett kodane frå minnet
codes-forgotten = Kodane er sletta frå minnet. No finst dei berre i fila du lasta ned. Slett ho òg når lappane er skrivne ut.
codes-lapsed = Kodane er sletta frå minnet, fordi sida var lukka eller stod open for lenge. Hadde du ikkje lasta dei ned, er dei trekte tilbake, og du kan lage nye.
codes-take-back-title = Fekk du ikkje brukt fila?
codes-take-back-about = Vart utskrifta feil, eller skulle kodane ikkje vore laga? Trekk dei tilbake, så tel dei ikkje mot taket. Lappar som alt er delte ut, sluttar å verke. Kodar nokon har svart med, blir ståande.
codes-take-back = Trekk kodane tilbake
codes-taken-back = { $count ->
    [one] 1 kode er trekt tilbake og verkar ikkje lenger.
   *[other] { $count } kodar er trekte tilbake og verkar ikkje lenger.
  }

codes-poster-about = Plakaten viser veg til svarsida, men har ingen kode. Heng han opp der folk tek pause.
codes-poster-size = Storleik
codes-poster-download = Last ned plakaten ({ $size })
codes-poster-not-approved = Spørsmåla er ikkje vedtekne enno, så plakaten seier ikkje kven som har godkjent dei. Vent med å hengje han opp.

codes-mail-about = Kvar adresse får ein e-post med sin eigen kode, send i tilfeldig rekkjefølgje. Adressene blir brukte medan e-postane blir sende, og blir ikkje lagra. Ingen stader i Medvirk står det kva adresse som fekk kva kode.
codes-mail-not-set-up = E-post er ikkje sett opp. Administrator må oppgi e-posttenaren (MEDVIRK_SMTP_URL), avsendaren (MEDVIRK_MAIL_FROM) og adressa til Medvirk (MEDVIRK_PUBLIC_URL). Fram til då kan du bruke lappar eller flettefil.
codes-mail-early = Målerunda opnar { DATETIME($opens, dateStyle: "long") }. Dei som prøver koden før det, får beskjed om å vente.
codes-mail-language = Språk i e-posten
codes-mail-preview = Slik blir e-posten: «{ $subject }»
codes-mail-meaning = E-posten er den einaste staden der adresse og kode står saman. Kodar kan ikkje sendast på nytt. Sender du ein gong til til dei same, får dei nye kodar og kan svare to gonger.
codes-mail-over-cap = Lista har { $addresses } adresser, men eininga kan berre få { $left } kodar til. Er det fleire tilsette enn inviterte? Då må administrator sjå på tala. Er lista for lang, fjernar du dei som høyrer til andre einingar.
codes-paste = E-postadresser
codes-paste-example = kari.nordmann@kommunen.no
codes-file = Eller hent adressene frå ei tekstfil eller CSV-fil
codes-file-choose = Vel fil
codes-file-drop = Slepp fila her
codes-file-limit = .txt eller .csv, høgst 2 MB
codes-file-refused = Denne fila kan ikkje brukast. Vel ei fil som endar på .txt eller .csv, på høgst 2 MB.
codes-addresses-found = { $count ->
    [0] Ingen e-postadresser å sende til.
    [one] 1 adresse får e-post.
   *[other] { $count } adresser får e-post.
  }
codes-addresses-repeated = { $count ->
    [one] 1 stod der meir enn éin gong og får berre éin e-post.
   *[other] { $count } gjentakingar er tekne bort, så ingen får to.
  }
codes-faults = { $count ->
    [one] 1 rad kan ikkje brukast:
   *[other] { $count } rader kan ikkje brukast:
  }
codes-fault-row = Rad { $row }: { $text }
codes-fault-more = og { $count } til
codes-send-without-faulty = { $count ->
    [one] Send til dei andre, og hopp over rada som ikkje kan brukast
   *[other] Send til dei andre, og hopp over dei { $count } radene som ikkje kan brukast
  }
codes-send-codes = { $count ->
    [one] Send 1 kode no
   *[other] Send { $count } kodar no
  }
codes-send-reminder = { $count ->
    [one] Send 1 påminning no
   *[other] Send { $count } påminningar no
  }
codes-reminder-about = Påminninga går til alle på lista, for Medvirk veit ikkje kven som har svart. Ho har ingen kode: Kodar kan ikkje sendast på nytt, og nye kodar ville gitt nokon to røyster. Ho ber folk finne den første e-posten.
codes-reminder-subject = Emnet i e-posten med koden
codes-reminder-subject-missing = Skriv emnet i den første e-posten, elles finn ikkje folk han att.
codes-sending-title = Sender e-post
codes-sending-about = Sendinga held fram sjølv om du går til ei anna side. Kom tilbake hit for å sjå korleis det gjekk.
codes-sending-progress = { $done } av { $all }
codes-sending-interrupted = Sendinga til «{ $unit }» vart avbroten fordi tenaren stoppa. Ingen veit kven som rakk å få e-post; «Kodar laga» for eininga viser omtrent kor mange. Ikkje send kodar til heile lista på nytt, for då kan nokon svare to gonger. Send ei påminning til alle, og gi ein lapp til dei som ikkje finn e-posten.
codes-sent-title = E-posten er send
codes-sent-stopped = Sendinga stoppa før ho var ferdig.
codes-sent = { $all ->
    [one] E-posten er send.
   *[other] { $sent } av { $all } e-postar er sende.
  }
codes-sent-unknown = { $count ->
    [one] Om 1 adresse veit vi ikkje om e-posten kom fram. Ho er ikkje med i lista under, for eit nytt forsøk kunne gitt to røyster.
   *[other] Om { $count } adresser veit vi ikkje om e-posten kom fram. Dei er ikkje med i lista under, for eit nytt forsøk kunne gitt to røyster.
  }
codes-sent-failed = { $count ->
    [one] 1 adresse fekk ikkje e-post. Koden er trekt tilbake, så du kan trygt prøve på nytt med denne eine.
   *[other] { $count } adresser fekk ikkje e-post. Kodane er trekte tilbake, så du kan trygt prøve på nytt med berre desse.
  }
codes-sent-reminders-failed = { $count ->
    [one] 1 adresse fekk ikkje påminninga. Du kan prøve på nytt med denne eine.
   *[other] { $count } adresser fekk ikkje påminninga. Du kan prøve på nytt med berre desse.
  }
codes-sent-list = Last ned lista no; ho er borte når du er ferdig her.
codes-sent-failed-download = Last ned adressene som ikkje fekk e-post
codes-sending-done = Ferdig: gløym adressene

code-mail-lead = Opne lenkja for å svare:
    { $link }

    Eller skriv svarkoden på { $place }: { $code }
code-mail-apart = Denne e-posten er den einaste staden der adressa di og koden står saman. Medvirk lagrar ikkje adressa di, og ikkje kven som fekk kva kode. Ikkje send e-posten vidare, og slett han gjerne når du har svart. Har du fått to slike e-postar, gjeld den siste.
reminder-mail-subject = Påminning: { $title }
reminder-mail-body = Har du svart på «{ $title }»? Då kan du sjå bort frå denne e-posten. Medvirk veit ikkje kven som har svart, så påminninga går til alle.

    Har du ikkje svart, rekk du det til og med { DATETIME($closes, dateStyle: "long") }. Finn e-posten med emnet «{ $subject }». Der står svarkoden din.

    Koden kan ikkje sendast på nytt, for ingen veit kva for ein som er din. Finn du ikkje e-posten, spør den som har ansvaret for undersøkinga hos dykk om ein lapp med kode.

problem-codes-over-cap = «{ $unit }» kan ikkje få { $wanted } kodar til: Ho har { $issued } frå før, og taket er { $most } for { $invited } inviterte. Leit etter lappar som er til overs. Trengst det fleire, må administrator sjå på tala og lage dei frå kommandolinja.
problem-codes-none-wanted = Det er ikkje bede om nokon kodar. Skriv kor mange eininga skal ha.
problem-codes-at-once = { $wanted } kodar er for mange på éin gong. Lag høgst { $most } om gongen, til dømes éin del av organisasjonen.
problem-codes-unit-gone = «{ $unit }» finst ikkje lenger i organisasjonen, så det vart ikkje laga nokon kodar. Gi dei tilsette kodar frå eininga dei høyrer til no, om ho er med i målerunda.
problem-codes-address = Dette er ikkje ei nettadresse som kan stå på papiret. Skriv ho slik: https://medvirk.kommunen.no, utan noko etter.
problem-codes-list-spreadsheet = Dette er eit rekneark eller ei pakka fil. Kopier kolonnen med adressene og lim han inn, eller lagre reknearket som CSV først.
problem-codes-list-unreadable = Fila kan ikkje lesast som tekst. Kopier adressene og lim dei inn i staden.
problem-codes-too-many-addresses = Lista har { $found } adresser. Send til høgst { $most } om gongen.
problem-codes-no-addresses = Lista har ingen adresser å sende til.
problem-codes-already-sending = Det blir alt sendt e-post til denne eininga. Vent til den sendinga er ferdig.
problem-codes-mail-refused = E-posttenaren tok ikkje imot nokon av dei siste { $count } e-postane. Be administrator sjekke oppsettet, og prøv igjen med adressene under.

audit-codes-taken-back = trekte tilbake svarkodar
audit-mailing-begun = byrja å sende e-post
audit-mailing-ended = ferdig med å sende e-post
audit-mailing-counted = sende e-post
codes-leaders-of = Leiarar i { $unit }
