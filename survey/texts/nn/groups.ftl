# Two groups of different people compared. $first and $second are their names.
groups-heading = Skilnad mellom { $before } og { $after }
groups-different-people = Dette er ulike menneske: { $first } og { $second } har ingen arbeidsstader felles. Tala seier korleis gruppene er ulike, ikkje at noko har gått opp eller ned.
groups-rise = Høgare enn { $first }
groups-fall = Lågare enn { $first }
groups-none = Ingen sikker skilnad
groups-mean = Gjennomsnittet er { $before } i { $first } og { $after } i { $second }, ein skilnad på { $difference } (uvisse: { $low } til { $high }).
groups-odds-rise = eit svar frå { $second } er høgare enn eit frå { $first } i { $share } av tilfella (like svar tel halvt)
groups-odds-fall = eit svar frå { $second } er lågare enn eit frå { $first } i { $share } av tilfella (like svar tel halvt)
groups-divided = svara frå { $second } er meir delte enn svara frå { $first }
groups-mean-apart = Gjennomsnittet viser ikkje denne skilnaden: Det er { $before } i { $first } og { $after } i { $second }.
groups-share = Delen som svarte { $answer }, er { $before } i { $first } og { $after } i { $second }: { $difference } prosentpoeng (uvisse: { $low } til { $high }).
groups-share-weakest = Delen som svarte { $answer }, er { $before } i { $first } og { $after } i { $second }. Vi kjenner ikkje dei nøyaktige tala, og byggjer difor på den minste skilnaden dei kan skjule: { $difference } prosentpoeng (uvisse: { $low } til { $high }).
groups-share-either = Delen som svarte { $answer }, er { $before } i { $first } og { $after } i { $second }. Vi kjenner ikkje dei nøyaktige tala, og skilnaden kan gå begge vegar (uvisse: { $low } til { $high } prosentpoeng).
groups-part-only = Resten av svara er ikkje samanlikna, fordi dei ikkje er viste for begge gruppene.
groups-same-count =
    { $count ->
        [0] Ingen svarte dette i nokon av gruppene.
        [one] Éin svarte dette i kvar av gruppene.
       *[other] Like mange svarte dette i begge gruppene: { $count }.
    }
groups-detect = Når spørsmålet blir undersøkt for seg, oppdagar vi med så mange svar som regel at { $second } ligg høgare med { $rise }, eller lågare med { $fall }. Når mange blir undersøkte på ein gong, skal det meir til. Mindre skilnader kan vi lett oversjå.
groups-detect-no-rise = Når spørsmålet blir undersøkt for seg, oppdagar vi med så mange svar som regel at { $second } ligg lågare med { $fall }. Når mange blir undersøkte på ein gong, skal det meir til. At gruppa ligg høgare, kunne vi ikkje ha oppdaga, for det er for lite rom att oppover.
groups-detect-no-fall = Når spørsmålet blir undersøkt for seg, oppdagar vi med så mange svar som regel at { $second } ligg høgare med { $rise }. Når mange blir undersøkte på ein gong, skal det meir til. At gruppa ligg lågare, kunne vi ikkje ha oppdaga, for det er for lite rom att nedover.
groups-detect-nothing = Med så få svar kan vi ikkje oppdage nokon skilnad, same kor stor han er.
groups-detect-fewest = Vi seier ikkje noko om skilnader når færre enn { $fewest } er med i prosenta i ei av gruppene.
groups-summary-nothing = Ingen av resultata viser ein sikker skilnad.
groups-summary-rise = Høgare i { $second } enn i { $first }: { $items }.
groups-summary-fall = Lågare i { $second } enn i { $first }: { $items }.
groups-summary-none = Ingen sikker skilnad: { $items }.
groups-summary-few = For få svar til å seie om det er nokon skilnad: { $items }.
groups-summary-broken = Kan ikkje samanliknast, fordi spørsmålet ikkje vart stilt på same måten til begge gruppene: { $items }.
groups-none-means = «Ingen sikker skilnad» betyr ikkje at gruppene er like, berre at skilnaden ikkje er større enn det tilfelle kan gi.
groups-item-mean = { $name }: gjennomsnittet er { $before } i { $first } og { $after } i { $second } på ein skala frå { $bottom } til { $top }
groups-item-odds = { $name }: { $odds }, og delen som svarte { $answer }, er { $before } i { $first } og { $after } i { $second }
groups-item-odds-divided = { $name }: { $odds }, delen som svarte { $answer }, er { $before } i { $first } og { $after } i { $second }, og svara frå { $second } er meir delte
groups-item-share = { $name }: delen som svarte { $answer }, er { $before } i { $first } og { $after } i { $second }
groups-several =
    { $changed ->
        [0] Kvart svar er undersøkt for seg. Ingen av dei { $n } viser ein sikker skilnad.
        [one] Kvart svar er undersøkt for seg. Eitt av dei { $n } viser ein sikker skilnad:
       *[other] Kvart svar er undersøkt for seg. { $changed } av dei { $n } viser ein sikker skilnad:
    }
groups-column-first = { $first }
groups-column-second = { $second }
groups-column-difference = Skilnad
groups-column-superiority = Sjanse for høgare svar i { $second }
groups-details-words = Konklusjonen følgjer éin regel: høgare eller lågare når p er under 0,05, etter justering for at { $tests } resultat er undersøkte (Holm). p er rekna med Brunner–Munzels test for skalaer og Barnards test for delar. «For få til å seie» står der færre enn 10 er med i ei av gruppene, eller der ingen skilnad i den retninga kunne vore oppdaga. «Sjanse for høgare svar»: Trekk eitt svar frå kvar gruppe. Kor ofte er det frå { $second } høgast? Like svar tel halvt, så 50 % betyr ingen skilnad.
groups-independent = Gruppene kan ha vore ulike lenge før målinga. Ein skilnad seier ikkje kva han kjem av.
groups-chart-title-none = Ingen av skalaene viser ein sikker skilnad
groups-chart-title = Spørsmål med skala: { $rises } høgare i { $second }, { $falls } lågare, { $others } utan sikker skilnad
