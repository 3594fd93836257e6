# The results page. The first texts of it stand in pages.ftl.
results-tranches = Målerunder
results-tranches-help = Velg én, eller flere for å sammenligne. Den første sammenlignes med den siste.
results-round = { $title } ({ $opened })
results-choose-one = Velg minst én målerunde.
results-unit = Enhet (skriv for å søke)
results-unit-in = { $unit } – { $above }
results-group = Gruppe: { $name }
results-hidden-below =
    { $count ->
        [one] Én enhet under { $unit } har for få svar til å vises for seg. Svarene er med i tallene for enheten over.
       *[other] { $count } enheter under { $unit } har for få svar til å vises hver for seg. Svarene er med i tallene for enheten over.
    }
results-withheld =
    { $count ->
        [one] «:» betyr for få svar til å vises. Grensen er { $limits }.
       *[other] «:» betyr for få svar til å vises. Grensene er { $limits }.
    }
results-classed = Følsomme spørsmål i små grupper vises som «høyst 2» eller «minst …» når nesten ingen eller nesten alle har svart det samme. Slik kan ingen vite at alle svarte likt.
results-different-words = Spørsmålet hadde en annen mening i { $title }. Linjen er brutt der.
results-broken = Linjen er brutt ved { $title }. { $reason }
results-broken-other-units = Enheten hadde andre arbeidssteder da.
results-apart = { $title } spurte helt andre mennesker enn { $last }, og er ikke med her. Velg bare disse to for å sammenligne dem som grupper.
results-partly = Det er ikke de samme arbeidsstedene som ble spurt i { $before } og i { $after }. Noe av forskjellen kan skyldes hvem som ble spurt.
results-sorted = Det som er mest sikkert endret eller forskjellig, står først.
results-series = Runde for runde
results-series-about = Andelen som svarte det samme i hver målerunde. For skalaer er det svarene over midten.
results-series-table = Tabell, runde for runde
results-series-broken = ikke samme spørsmål
results-extent = Hvor mye som ikke vises
results-extent-about = Summer for hele målerunden. Hvilke enheter eller spørsmål en regel har skjult, står ikke her.
results-extent-units = { $shown } av { $units } enheter vises.
results-extent-cells = Av { $cells } resultater (enheter × spørsmål) vises { $shown } helt og { $classed } delvis. { $suppressed } vises ikke.
results-extent-opened = Hadde like stor andel svart i alle enheter sist, kunne vi vist { $rates }.
results-extent-rate = { $units } enheter ved { $rate } svar
results-open-data = Åpne data (kommune og kommuneområder, hele prosent): { $title }
results-open-data-file = apne-data
open-data-unit = Enhet
open-data-level = Nivå
open-data-respondents = Har svart
open-data-number = Nr.
open-data-question = Spørsmål
open-data-answer = Svar
open-data-low = Minst (prosent)
open-data-high = Høyst (prosent)
results-stacked = Vis som stablede søyler som alle er like lange
results-heatmap = Vis enhetene ved siden av hverandre
