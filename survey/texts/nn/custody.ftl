custody-told-key-file = Nøkkelen til urna ligg på serveren til målerunden er forsegla, og blir så sletta. Den som driftar serveren, kunne altså i teorien ha opna urna før tida.
custody-told-key-holders = Nøkkelen til urna er låst med tre passordfrasar. Dei høyrer til { $first }, { $second } og { $third }. To av dei tre må skrive inn frasen sin for å opne urna. Heller ikkje den som driftar serveren, kan opne ho utan dei.
custody-told-mark = Nøkkelmerket er { $mark }.
code-no-key = Koden er rett, men nøkkelen til urna er borte, og svaret ditt kunne aldri blitt talt. Difor tek vi ikkje imot svar i denne målerunden. Sei frå til den som delte ut koden.

page-keys = Nøklar
page-keys-about = Del ut passordfrasar til nøkkelhaldarane, og opne målerunden når dei er prøvde.
audit-keys-drawn = laga nøklar til urna
audit-keys-rehearsed = prøvde nøklane til urna

keys-lead = I målerundar med kjenslevare spørsmål passar tre personar på nøkkelen til urna. Kvar av dei får sin eigen passordfrase. To av dei tre må vere saman for å opne urna når målerunden er over.
keys-none = Ingen målerundar ventar på nøklar.
keys-choose = Målerunde
keys-before =
    - Alle tre må vere til stades. Det tek omtrent ti minutt.
    - Ha penn og papir klart, eller ein skrivar.
    - Kvar passordfrase blir vist berre éin gong og ikkje lagra nokon stad. Ingen kan finne han igjen for deg, heller ikkje den som driftar Medvirk.
    - Til slutt skriv alle tre inn frasen sin, så de veit at han verkar.
    - Når målerunden er over, møtest to av dykk og skriv inn frasane sine igjen. Er éin frase mist, held det med dei to andre.
keys-loss = Mistar to av dykk passordfrasen, kan urna aldri opnast, og alle svara er tapte.
keys-loss-confirm = Vi har lese dette, og veit at ingen kan hjelpe oss om to frasar er borte
keys-loss-first = Stadfest først at de har lese kva som skjer om to frasar er borte.
keys-offices = Kven passar på nøkkelen? Skriv verv eller stilling, ikkje namn. Dei som svarar på undersøkinga, får sjå dette.
keys-office = { $number ->
    [1] Første nøkkelhaldar
    [2] Andre nøkkelhaldar
   *[other] Tredje nøkkelhaldar
  }
keys-office-1 = PSU-leiaren
keys-office-2 = Hovudverneombodet
keys-office-3 = Administrasjonen
keys-draw = Lag nøklar og passordfrasar
keys-drawing = Lagar nøklane …

keys-step = { $number } av 3: { $office }
keys-turn-away = No er det berre { $office } som skal sjå på skjermen. De andre snur dykk bort.
keys-do-not-reload = Ikkje last sida på nytt eller lukk ho før alle tre har fått frasen sin. Då må de byrje på nytt.
keys-show = Vis passordfrasen
keys-card-title = Passordfrase for { $office }
keys-card-tranche = Gjeld urna i målerunden «{ $title }», som stengjer { DATETIME($closes, dateStyle: "long") }.
keys-card-spelling = Små bokstavar, og mellomrom mellom orda.
keys-card-keep = Lås arket inn, og ikkje legg det saman med arka til dei andre. Ikkje ta bilete av det, og ikkje send frasen til nokon.
keys-card-mark = Nøkkelmerke: { $mark }. Når målerunden er open, skal det same merket stå under «Dette blir lagra om svaret ditt». Gjer det ikkje det, har nokon laga nye nøklar: sei frå.
keys-print = Skriv ut arket
keys-written = Eg har frasen på papir, og har sjekka ord for ord at han stemmer
keys-next = Gøym frasen. Neste er { $office }
keys-last = Gøym frasen, og prøv nøklane

keys-rehearsal-title = Prøv nøklane
keys-rehearsal = No skriv kvar av dykk inn frasen sin frå papiret. Medvirk legg eit prøvesvar i urna og opnar det med frasane dykkar, to og to. Målerunden kan ikkje opnast før prøva har gått bra.
keys-rehearse = Prøv nøklane
keys-rehearsing = Prøver nøklane …
keys-one-wrong = Frasen til { $office } stemmer ikkje. Dei to andre er rette. Sjå etter skrivefeil, og prøv igjen.
keys-several-wrong = Minst to av frasane stemmer ikkje. Sjå etter skrivefeil i alle tre, og prøv igjen.
keys-misspelt = { $office }: { $count ->
    [one] Ord nummer { $words } står ikkje i ordlista.
   *[other] Orda nummer { $words } står ikkje i ordlista.
  }
keys-again-title = Byrj på nytt med nye frasar
keys-again = Frasane de har fått til no, blir ubrukelege. Makuler arka. Etter at målerunden er opna, kan ingen nøklar bytast.
keys-rehearsed = Nøklane er prøvde og verkar. To av desse tre opnar urna: { $first }, { $second } og { $third }.
keys-open-explained = Når målerunden er opna, kan nøklane ikkje lenger bytast.
keys-open = Opne målerunden
keys-opened = «{ $title }» er opna. Dei som har fått kode, kan svare frå { DATETIME($opens, dateStyle: "long") }.

keys-wanted = Tre nøkkelhaldarar må få kvar sin passordfrase før målerunden kan opnast.
keys-seal = To av nøkkelhaldarane skriv inn frasen sin. Det siste feltet kan stå tomt.
keys-seal-offices = Nøkkelhaldarar: { $first }, { $second } og { $third }.
keys-seal-confirm-first = Kryss først av for at dette ikkje kan gjerast om.

keys-terminal-confirm = Skriv «ja» når alle tre har lese dette:{" "}
keys-terminal-yes = ja
keys-terminal-show = Trykk Enter når berre { $office } ser på skjermen.
keys-terminal-hide = Skriv frasen ned på papir, og trykk Enter. Skjermen blir tømd.
keys-terminal-phrase = Passordfrasen til { $office }:{" "}
keys-terminal-optional = Passordfrasen til { $office } (Enter om vedkomande ikkje er her):{" "}
keys-terminal-tried = Nøklane verkar. Opne målerunden med «python -m survey open { $tranche }».
keys-terminal-next = Neste steg: «python -m survey keys { $tranche }», der tre nøkkelhaldarar får kvar sin passordfrase.

problem-not-rehearsed = «{ $title }» kan ikkje opnast før tre nøkkelhaldarar har fått passordfrasane sine og prøvd dei.
problem-three-offices = Skriv inn tre ulike nøkkelhaldarar, kvar på høgst { $most } teikn.
problem-no-key-holders = «{ $title }» har nøkkelen i ei fil på serveren, og treng ingen passordfrasar.
problem-damaged-keys = Nøkkelfila for «{ $title }» er skadd. Byrj på nytt med nye frasar.
problem-keys-changed = Nokon andre har laga nye nøklar for «{ $title }» i mellomtida. Bruk dei nyaste frasane, eller byrj på nytt.
problem-two-phrases = To nøkkelhaldarar må skrive inn passordfrasen sin for å opne urna i «{ $title }».
problem-wrong-phrases = Frasane opnar ikkje urna i «{ $title }». Minst éin av dei er feil. Svara er ikkje rørte. Sjå etter skrivefeil, og prøv igjen.
problem-not-confirmed = Ingenting er gjort. Les teksten saman, og køyr kommandoen på nytt.
problem-no-terminal = Passordfrasar blir berre viste rett på ein skjerm, så dei ikkje hamnar i ei fil. Køyr kommandoen i eit vanleg terminalvindauge.
