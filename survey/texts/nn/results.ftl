# The results page. The first texts of it stand in pages.ftl.
results-tranches = Målerundar
results-tranches-help = Vel éin, eller fleire for å samanlikne. Den første blir samanlikna med den siste.
results-round = { $title } ({ $opened })
results-choose-one = Vel minst éin målerunde.
results-unit = Eining (skriv for å søkje)
results-unit-in = { $unit } – { $above }
results-group = Gruppe: { $name }
results-hidden-below =
    { $count ->
        [one] Éi eining under { $unit } har for få svar til å visast for seg. Svara er med i tala for eininga over.
       *[other] { $count } einingar under { $unit } har for få svar til å visast kvar for seg. Svara er med i tala for eininga over.
    }
results-withheld =
    { $count ->
        [one] «:» betyr for få svar til å visast. Grensa er { $limits }.
       *[other] «:» betyr for få svar til å visast. Grensene er { $limits }.
    }
results-classed = Kjenslevare spørsmål i små grupper blir viste som «høgst 2» eller «minst …» når nesten ingen eller nesten alle har svart det same. Slik kan ingen vite at alle svarte likt.
results-different-words = Spørsmålet hadde ei anna meining i { $title }. Linja er broten der.
results-broken = Linja er broten ved { $title }. { $reason }
results-broken-other-units = Eininga hadde andre arbeidsstader då.
results-apart = { $title } spurde heilt andre menneske enn { $last }, og er ikkje med her. Vel berre desse to for å samanlikne dei som grupper.
results-partly = Det er ikkje dei same arbeidsstadene som vart spurde i { $before } og i { $after }. Noko av skilnaden kan komme av kven som vart spurde.
results-sorted = Det som er sikrast endra eller ulikt, står først.
results-series = Runde for runde
results-series-about = Delen som svarte det same i kvar målerunde. For skalaer er det svara over midten.
results-series-table = Tabell, runde for runde
results-series-broken = ikkje same spørsmål
results-extent = Kor mykje som ikkje blir vist
results-extent-about = Summar for heile målerunden. Kva einingar eller spørsmål ein regel har skjult, står ikkje her.
results-extent-units = { $shown } av { $units } einingar blir viste.
results-extent-cells = Av { $cells } resultat (einingar × spørsmål) blir { $shown } viste heilt og { $classed } delvis. { $suppressed } blir ikkje viste.
results-extent-opened = Hadde like stor del svart i alle einingar sist, kunne vi vist { $rates }.
results-extent-rate = { $units } einingar ved { $rate } svar
results-open-data = Opne data (kommune og kommuneområde, heile prosent): { $title }
results-open-data-file = opne-data
open-data-unit = Eining
open-data-level = Nivå
open-data-respondents = Har svart
open-data-number = Nr.
open-data-question = Spørsmål
open-data-answer = Svar
open-data-low = Minst (prosent)
open-data-high = Høgst (prosent)
results-stacked = Vis som stabla søyler som alle er like lange
results-heatmap = Vis einingane ved sida av kvarandre
