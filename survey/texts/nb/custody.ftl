custody-told-key-file = Nøkkelen til urnen ligger på serveren til målerunden er forseglet, og slettes så. Den som drifter serveren, kunne altså i teorien ha åpnet urnen før tiden.
custody-told-key-holders = Nøkkelen til urnen er låst med tre passordfraser. De tilhører { $first }, { $second } og { $third }. To av de tre må skrive inn frasen sin for å åpne urnen. Heller ikke den som drifter serveren, kan åpne den uten dem.
custody-told-mark = Nøkkelmerket er { $mark }.
code-no-key = Koden er riktig, men nøkkelen til urnen er borte, og svaret ditt kunne aldri blitt talt. Derfor tar vi ikke imot svar i denne målerunden. Si fra til den som delte ut koden.

page-keys = Nøkler
page-keys-about = Del ut passordfraser til nøkkelholderne, og åpne målerunden når de er prøvd.
audit-keys-drawn = laget nøkler til urnen
audit-keys-rehearsed = prøvde nøklene til urnen

keys-lead = I målerunder med følsomme spørsmål passer tre personer på nøkkelen til urnen. Hver av dem får sin egen passordfrase. To av de tre må være sammen for å åpne urnen når målerunden er over.
keys-none = Ingen målerunder venter på nøkler.
keys-choose = Målerunde
keys-before =
    - Alle tre må være til stede. Det tar omtrent ti minutter.
    - Ha penn og papir klart, eller en skriver.
    - Hver passordfrase vises bare én gang og lagres ingen steder. Ingen kan finne den igjen for deg, heller ikke den som drifter Medvirk.
    - Til slutt skriver alle tre inn frasen sin, så dere vet at den virker.
    - Når målerunden er over, møtes to av dere og skriver inn frasene sine igjen. Er én frase mistet, holder det med de to andre.
keys-loss = Mister to av dere passordfrasen, kan urnen aldri åpnes, og alle svarene er tapt.
keys-loss-confirm = Vi har lest dette, og vet at ingen kan hjelpe oss hvis to fraser er borte
keys-loss-first = Bekreft først at dere har lest hva som skjer hvis to fraser er borte.
keys-offices = Hvem passer på nøkkelen? Skriv verv eller stilling, ikke navn. De som svarer på undersøkelsen, får se dette.
keys-office = { $number ->
    [1] Første nøkkelholder
    [2] Andre nøkkelholder
   *[other] Tredje nøkkelholder
  }
keys-office-1 = PSUs leder
keys-office-2 = Hovedverneombudet
keys-office-3 = Administrasjonen
keys-draw = Lag nøkler og passordfraser
keys-drawing = Lager nøklene …

keys-step = { $number } av 3: { $office }
keys-turn-away = Nå er det bare { $office } som skal se på skjermen. Dere andre snur dere bort.
keys-do-not-reload = Ikke last siden på nytt eller lukk den før alle tre har fått frasen sin. Da må dere begynne forfra.
keys-show = Vis passordfrasen
keys-card-title = Passordfrase for { $office }
keys-card-tranche = Gjelder urnen i målerunden «{ $title }», som stenger { DATETIME($closes, dateStyle: "long") }.
keys-card-spelling = Små bokstaver, og mellomrom mellom ordene.
keys-card-keep = Lås arket inn, og ikke legg det sammen med de andres. Ikke ta bilde av det, og ikke send frasen til noen.
keys-card-mark = Nøkkelmerke: { $mark }. Når målerunden er åpen, skal det samme merket stå under «Dette lagres om svaret ditt». Gjør det ikke det, har noen laget nye nøkler: si fra.
keys-print = Skriv ut arket
keys-written = Jeg har frasen på papir, og har sjekket ord for ord at den stemmer
keys-next = Skjul frasen. Neste er { $office }
keys-last = Skjul frasen, og prøv nøklene

keys-rehearsal-title = Prøv nøklene
keys-rehearsal = Nå skriver hver av dere inn frasen sin fra papiret. Medvirk legger et prøvesvar i urnen og åpner det med frasene deres, to og to. Målerunden kan ikke åpnes før prøven har gått bra.
keys-rehearse = Prøv nøklene
keys-rehearsing = Prøver nøklene …
keys-one-wrong = Frasen til { $office } stemmer ikke. De to andre er riktige. Se etter skrivefeil, og prøv igjen.
keys-several-wrong = Minst to av frasene stemmer ikke. Se etter skrivefeil i alle tre, og prøv igjen.
keys-misspelt = { $office }: { $count ->
    [one] Ord nummer { $words } står ikke i ordlisten.
   *[other] Ordene nummer { $words } står ikke i ordlisten.
  }
keys-again-title = Begynn på nytt med nye fraser
keys-again = Frasene dere har fått til nå, blir ubrukelige. Makuler arkene. Etter at målerunden er åpnet, kan ingen nøkler byttes.
keys-rehearsed = Nøklene er prøvd og virker. To av disse tre åpner urnen: { $first }, { $second } og { $third }.
keys-open-explained = Når målerunden er åpnet, kan nøklene ikke lenger byttes.
keys-open = Åpne målerunden
keys-opened = «{ $title }» er åpnet. De som har fått kode, kan svare fra { DATETIME($opens, dateStyle: "long") }.

keys-wanted = Tre nøkkelholdere må få hver sin passordfrase før målerunden kan åpnes.
keys-seal = To av nøkkelholderne skriver inn frasen sin. Det siste feltet kan stå tomt.
keys-seal-offices = Nøkkelholdere: { $first }, { $second } og { $third }.
keys-seal-confirm-first = Kryss først av for at dette ikke kan gjøres om.

keys-terminal-confirm = Skriv «ja» når alle tre har lest dette:{" "}
keys-terminal-yes = ja
keys-terminal-show = Trykk Enter når bare { $office } ser på skjermen.
keys-terminal-hide = Skriv frasen ned på papir, og trykk Enter. Skjermen blir tømt.
keys-terminal-phrase = Passordfrasen til { $office }:{" "}
keys-terminal-optional = Passordfrasen til { $office } (Enter hvis vedkommende ikke er her):{" "}
keys-terminal-tried = Nøklene virker. Åpne målerunden med «python -m survey open { $tranche }».
keys-terminal-next = Neste steg: «python -m survey keys { $tranche }», der tre nøkkelholdere får hver sin passordfrase.

problem-not-rehearsed = «{ $title }» kan ikke åpnes før tre nøkkelholdere har fått passordfrasene sine og prøvd dem.
problem-three-offices = Skriv inn tre ulike nøkkelholdere, hver på høyst { $most } tegn.
problem-no-key-holders = «{ $title }» har nøkkelen i en fil på serveren, og trenger ingen passordfraser.
problem-damaged-keys = Nøkkelfilen for «{ $title }» er skadet. Begynn på nytt med nye fraser.
problem-keys-changed = Noen andre har laget nye nøkler for «{ $title }» i mellomtiden. Bruk de nyeste frasene, eller begynn på nytt.
problem-two-phrases = To nøkkelholdere må skrive inn passordfrasen sin for å åpne urnen i «{ $title }».
problem-wrong-phrases = Frasene åpner ikke urnen i «{ $title }». Minst én av dem er feil. Svarene er ikke rørt. Se etter skrivefeil, og prøv igjen.
problem-not-confirmed = Ingenting er gjort. Les teksten sammen, og kjør kommandoen på nytt.
problem-no-terminal = Passordfraser vises bare rett på en skjerm, så de ikke havner i en fil. Kjør kommandoen i et vanlig terminalvindu.
