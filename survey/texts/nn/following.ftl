# Svarprosent medan ein målerunde er open, og lenkjer til leiarar.
page-leader = Eininga mi
page-leader-about = Sjå svarprosenten i di eiga eining, med lenkja du har fått.

rate-few = under { $rate }
rate-most = minst { $rate }
rate-over = fleire svar enn inviterte
rate-under-half = under halvparten
rate-half-or-more = halvparten eller meir
rate-too-small = blir ikkje vist
rate-not-yet = ikkje klart enno
rate-nobody = ingen inviterte
rate-of = { $responded } av { $invited }
rate-fewer-of = færre enn { $number } av { $invited }
rate-least-of = minst { $number } av { $invited }
rate-over-counts = { $responded } svar, { $invited } inviterte
rate-invited = { $count ->
    [one] 1 invitert
   *[other] { $invited } inviterte
  }
rate-last-time = sist: { $rate }
rate-first = Dei første tala kjem { DATETIME($at, dateStyle: "full", timeStyle: "short") }.
rate-settled = Dette er dei endelege tala.
rate-renewed-daily = Kommunen og dei store kommuneområda: tal frå { DATETIME($at, dateStyle: "full", timeStyle: "short") }, nye kvar morgon.
rate-renewed-units = Alle andre einingar: tal frå { DATETIME($at, dateStyle: "full", timeStyle: "short") }, nye { DATETIME($next, dateStyle: "full") }.
rate-units-first = Alle andre einingar: dei første tala kjem { DATETIME($next, dateStyle: "full", timeStyle: "short") }.
rate-show-units = Vis einingane
rate-order = Vising
rate-order-tree = Slik vi er organiserte
rate-order-lowest = Lågast først
rate-search = Søk blant { $count } einingar
rate-search-none = Inga eining heiter noko slikt. Prøv færre bokstavar.
rate-last-time-about = «Sist» og den oransje streken er svarprosenten på same dag i { $title }.
rate-rules-title = Kvifor nokre einingar ikkje har tal
rate-rules =
    - **Under 10 inviterte:** berre «under halvparten» eller «halvparten eller meir». Under 5 blir ingenting vist, og heller ikkje der orda saman med andre tal ville røpe for mykje.
    - **Nokre større einingar har heller ikkje tal.** Elles kunne ei lita eining ved sida av reknast ut ved å trekkje frå.
    - **Under 50 inviterte:** Dei lågaste og dei høgaste tala blir viste som «færre enn 3» og «minst», så ingen ser at alle eller ingen har svart mens målerunden er open. Etter forseglinga står det nøyaktige talet i resultata, for einingar der minst 10 har svart.
    - **To gonger i veka:** Einingane får nye tal måndag og torsdag kl. 6. Vart dei nye kvart minutt, kunne nokon sjå når ein kollega svarte.
    - **Over 100 %:** Vikarar kan svare utan å vere rekna med blant dei inviterte. Då står det «fleire svar enn inviterte».

development-heading = Dag for dag
development-title = { $unit }: { $rate } har svart på dag { $day }
development-title-same = { $unit }: { $rate } har svart på dag { $day }, like mange som på same dag sist
development-title-more = { $unit }: { $rate } har svart på dag { $day }, { $points } prosentpoeng meir enn på same dag sist
development-title-fewer = { $unit }: { $rate } har svart på dag { $day }, { $points } prosentpoeng mindre enn på same dag sist
development-point = dag { $day } { $rate }
development-days = Dag 1 er dagen målerunden opna.
development-key = Den stipla linja er førre målerunde.
development-table = Tala bak
development-day = Dag
development-gaps = Tala blir tekne kl. 6 kvar morgon. Manglar ein dag, var serveren nede, og den dagen kan ikkje reknast ut etterpå. Målerundar frå før Medvirk tok morgontal, har inga linje.

sentence-title = Setning til e-post
sentence-about = Lim inn i e-posten til leiarane.
sentence-text = Så langt har { $share } i { $unit } svart. Fristen er { DATETIME($closes, dateStyle: "long", timeStyle: "short") }. (Talet er frå { DATETIME($at, dateStyle: "long") }.)

leader-link-title = Lenkjer til leiarar
leader-link-about = Ein leiar med lenkja ser svarprosenten i si eiga eining og einingane under, med dei same grensene som her. Ingenting anna. Den som får lenkja vidaresend, ser det same. Lenkja sluttar å verke når målerunden er over.
leader-link-choose = Vel eining
leader-link-make = Lag lenkje
leader-link-new = Lenkje for **{ $unit }**. Kopier henne no, ho blir berre vist denne gongen:
leader-link-active = { $count ->
    [0] Ingen lenkjer er i bruk
    [one] Éi lenkje er i bruk
   *[other] { $count } lenkjer er i bruk
  }
leader-link-made = **{ $unit }** · laga { DATETIME($at, dateStyle: "medium", timeStyle: "short") } av { $who }
leader-link-revoke = Stopp lenkja
leader-link-stopped = Lenkja for { $unit } verkar ikkje lenger.
leader-link-revoked = Lenkja er stoppa. Spør OU om du skal ha ei ny.
leader-link-unknown = Du treng lenkja du har fått frå OU. Opne henne på nytt, eller be OU om ei ny om ho ikkje verkar.
leader-link-expired = Målerunden er over, og lenkja verkar ikkje lenger. Resultata får du frå OU.
leader-link-label = Lenkja du har fått
leader-link-hint = Lim inn heile lenkja om sida ikkje opnar seg av seg sjølv.
leader-link-open = Vis svarprosenten
leader-about = Så mange har svart i **{ $title }**. Fristen er { DATETIME($closes, dateStyle: "long", timeStyle: "short") }.
leader-renewed = Tala er frå { DATETIME($at, dateStyle: "full", timeStyle: "short") }. Nye tal kjem { DATETIME($next, dateStyle: "full", timeStyle: "short") }.
leader-nothing-else = Her står berre kor mange som har svart. Kven det er, og kva dei svarte, er ikkje synleg for nokon.

problem-link-not-open = Det kan berre lagast lenkjer til leiarar medan ein målerunde er open. { $title } er ikkje det.
problem-link-gone = Lenkja var alt stoppa. Last sida på nytt.
audit-leader-link-made = laga lenkje til svarprosenten
audit-leader-link-revoked = stoppa lenkje til svarprosenten

stored-table-rate-snapshot = Kor mange som hadde svart kvar morgon, for heile kommunen og store kommuneområde.
stored-table-rate-shown = Svarprosenten som sist vart vist for kvar eining, eller berre orda der eininga er lita.
stored-table-leader-link = Lenkjene leiarar har fått til svarprosenten i eiga eining, som avtrykk, og kven som laga dei.
