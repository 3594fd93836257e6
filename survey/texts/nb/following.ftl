# Svarprosent mens en målerunde er åpen, og lenker til ledere.
page-leader = Min enhet
page-leader-about = Se svarprosenten i din egen enhet, med lenken du har fått.

rate-few = under { $rate }
rate-most = minst { $rate }
rate-over = flere svar enn inviterte
rate-under-half = under halvparten
rate-half-or-more = halvparten eller mer
rate-too-small = vises ikke
rate-not-yet = ikke klart ennå
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
rate-first = De første tallene kommer { DATETIME($at, dateStyle: "full", timeStyle: "short") }.
rate-settled = Dette er de endelige tallene.
rate-renewed-daily = Kommunen og de store kommuneområdene: tall fra { DATETIME($at, dateStyle: "full", timeStyle: "short") }, nye hver morgen.
rate-renewed-units = Alle andre enheter: tall fra { DATETIME($at, dateStyle: "full", timeStyle: "short") }, nye { DATETIME($next, dateStyle: "full") }.
rate-units-first = Alle andre enheter: de første tallene kommer { DATETIME($next, dateStyle: "full", timeStyle: "short") }.
rate-show-units = Vis enhetene
rate-order = Visning
rate-order-tree = Slik vi er organisert
rate-order-lowest = Lavest først
rate-search = Søk blant { $count } enheter
rate-search-none = Ingen enhet heter noe slikt. Prøv færre bokstaver.
rate-last-time-about = «Sist» og den oransje streken er svarprosenten på samme dag i { $title }.
rate-rules-title = Hvorfor noen enheter ikke har tall
rate-rules =
    - **Under 10 inviterte:** bare «under halvparten» eller «halvparten eller mer». Under 5 vises ingenting, og heller ikke der ordene sammen med andre tall ville røpe for mye.
    - **Noen større enheter har heller ikke tall.** Ellers kunne en liten enhet ved siden av regnes ut ved å trekke fra.
    - **Under 50 inviterte:** De laveste og de høyeste tallene vises som «færre enn 3» og «minst», så ingen ser at alle eller ingen har svart mens målerunden er åpen. Etter forseglingen står det nøyaktige antallet i resultatene, for enheter der minst 10 har svart.
    - **To ganger i uka:** Enhetene får nye tall mandag og torsdag kl. 6. Ble de nye hvert minutt, kunne noen se når en kollega svarte.
    - **Over 100 %:** Vikarer kan svare uten å være regnet med blant de inviterte. Da står det «flere svar enn inviterte».

development-heading = Dag for dag
development-title = { $unit }: { $rate } har svart på dag { $day }
development-title-same = { $unit }: { $rate } har svart på dag { $day }, like mange som på samme dag sist
development-title-more = { $unit }: { $rate } har svart på dag { $day }, { $points } prosentpoeng mer enn på samme dag sist
development-title-fewer = { $unit }: { $rate } har svart på dag { $day }, { $points } prosentpoeng mindre enn på samme dag sist
development-point = dag { $day } { $rate }
development-days = Dag 1 er dagen målerunden åpnet.
development-key = Den stiplede linjen er forrige målerunde.
development-table = Tallene bak
development-day = Dag
development-gaps = Tallene tas kl. 6 hver morgen. Mangler en dag, var serveren nede, og den dagen kan ikke regnes ut etterpå. Målerunder fra før Medvirk tok morgentall, har ingen linje.

sentence-title = Setning til e-post
sentence-about = Lim inn i e-posten til lederne.
sentence-text = Så langt har { $share } i { $unit } svart. Fristen er { DATETIME($closes, dateStyle: "long", timeStyle: "short") }. (Tallet er fra { DATETIME($at, dateStyle: "long") }.)

leader-link-title = Lenker til ledere
leader-link-about = En leder med lenken ser svarprosenten i sin egen enhet og enhetene under, med de samme grensene som her. Ingenting annet. Den som får lenken videresendt, ser det samme. Lenken slutter å virke når målerunden er over.
leader-link-choose = Velg enhet
leader-link-make = Lag lenke
leader-link-new = Lenke for **{ $unit }**. Kopier den nå, den vises bare denne gangen:
leader-link-active = { $count ->
    [0] Ingen lenker er i bruk
    [one] Én lenke er i bruk
   *[other] { $count } lenker er i bruk
  }
leader-link-made = **{ $unit }** · laget { DATETIME($at, dateStyle: "medium", timeStyle: "short") } av { $who }
leader-link-revoke = Stopp lenken
leader-link-stopped = Lenken for { $unit } virker ikke lenger.
leader-link-revoked = Lenken er stoppet. Spør OU om du skal ha en ny.
leader-link-unknown = Du trenger lenken du har fått fra OU. Åpne den på nytt, eller be OU om en ny hvis den ikke virker.
leader-link-expired = Målerunden er over, og lenken virker ikke lenger. Resultatene får du fra OU.
leader-link-label = Lenken du har fått
leader-link-hint = Lim inn hele lenken hvis siden ikke åpner seg av seg selv.
leader-link-open = Vis svarprosenten
leader-about = Så mange har svart i **{ $title }**. Fristen er { DATETIME($closes, dateStyle: "long", timeStyle: "short") }.
leader-renewed = Tallene er fra { DATETIME($at, dateStyle: "full", timeStyle: "short") }. Nye tall kommer { DATETIME($next, dateStyle: "full", timeStyle: "short") }.
leader-nothing-else = Her står bare hvor mange som har svart. Hvem det er, og hva de svarte, er ikke synlig for noen.

problem-link-not-open = Det kan bare lages lenker til ledere mens en målerunde er åpen. { $title } er ikke det.
problem-link-gone = Lenken var allerede stoppet. Last siden på nytt.
audit-leader-link-made = laget lenke til svarprosenten
audit-leader-link-revoked = stoppet lenke til svarprosenten

stored-table-rate-snapshot = Hvor mange som hadde svart hver morgen, for hele kommunen og store kommuneområder.
stored-table-rate-shown = Svarprosenten som sist ble vist for hver enhet, eller bare ordene der enheten er liten.
stored-table-leader-link = Lenkene ledere har fått til svarprosenten i egen enhet, som avtrykk, og hvem som laget dem.
