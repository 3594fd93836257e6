# Two groups of different people compared. $first and $second are their names.
groups-heading = Forskjell mellom { $before } og { $after }
groups-different-people = Dette er ulike mennesker: { $first } og { $second } har ingen arbeidssteder felles. Tallene sier hvordan gruppene er forskjellige, ikke at noe har gått opp eller ned.
groups-rise = Høyere enn { $first }
groups-fall = Lavere enn { $first }
groups-none = Ingen sikker forskjell
groups-mean = Gjennomsnittet er { $before } i { $first } og { $after } i { $second }, en forskjell på { $difference } (usikkerhet: { $low } til { $high }).
groups-odds-rise = et svar fra { $second } er høyere enn et fra { $first } i { $share } av tilfellene (like svar teller halvt)
groups-odds-fall = et svar fra { $second } er lavere enn et fra { $first } i { $share } av tilfellene (like svar teller halvt)
groups-divided = svarene fra { $second } er mer delte enn svarene fra { $first }
groups-mean-apart = Gjennomsnittet viser ikke denne forskjellen: Det er { $before } i { $first } og { $after } i { $second }.
groups-share = Andelen som svarte { $answer }, er { $before } i { $first } og { $after } i { $second }: { $difference } prosentpoeng (usikkerhet: { $low } til { $high }).
groups-share-weakest = Andelen som svarte { $answer }, er { $before } i { $first } og { $after } i { $second }. Vi kjenner ikke de nøyaktige tallene, og bygger derfor på den minste forskjellen de kan skjule: { $difference } prosentpoeng (usikkerhet: { $low } til { $high }).
groups-share-either = Andelen som svarte { $answer }, er { $before } i { $first } og { $after } i { $second }. Vi kjenner ikke de nøyaktige tallene, og forskjellen kan gå begge veier (usikkerhet: { $low } til { $high } prosentpoeng).
groups-part-only = Resten av svarene er ikke sammenlignet, fordi de ikke vises for begge gruppene.
groups-same-count =
    { $count ->
        [0] Ingen svarte dette i noen av gruppene.
        [one] Én svarte dette i hver av gruppene.
       *[other] Like mange svarte dette i begge gruppene: { $count }.
    }
groups-detect = Når spørsmålet undersøkes for seg, oppdager vi med så mange svar som regel at { $second } ligger høyere med { $rise }, eller lavere med { $fall }. Når mange undersøkes på en gang, skal det mer til. Mindre forskjeller kan vi lett overse.
groups-detect-no-rise = Når spørsmålet undersøkes for seg, oppdager vi med så mange svar som regel at { $second } ligger lavere med { $fall }. Når mange undersøkes på en gang, skal det mer til. At gruppen ligger høyere, kunne vi ikke ha oppdaget, for det er for lite rom igjen oppover.
groups-detect-no-fall = Når spørsmålet undersøkes for seg, oppdager vi med så mange svar som regel at { $second } ligger høyere med { $rise }. Når mange undersøkes på en gang, skal det mer til. At gruppen ligger lavere, kunne vi ikke ha oppdaget, for det er for lite rom igjen nedover.
groups-detect-nothing = Med så få svar kan vi ikke oppdage noen forskjell, samme hvor stor den er.
groups-detect-fewest = Vi sier ikke noe om forskjeller når færre enn { $fewest } er med i prosentene i en av gruppene.
groups-summary-nothing = Ingen av resultatene viser en sikker forskjell.
groups-summary-rise = Høyere i { $second } enn i { $first }: { $items }.
groups-summary-fall = Lavere i { $second } enn i { $first }: { $items }.
groups-summary-none = Ingen sikker forskjell: { $items }.
groups-summary-few = For få svar til å si om det er noen forskjell: { $items }.
groups-summary-broken = Kan ikke sammenlignes, fordi spørsmålet ikke ble stilt på samme måte til begge gruppene: { $items }.
groups-none-means = «Ingen sikker forskjell» betyr ikke at gruppene er like, bare at forskjellen ikke er større enn det tilfeldigheter kan gi.
groups-item-mean = { $name }: gjennomsnittet er { $before } i { $first } og { $after } i { $second } på en skala fra { $bottom } til { $top }
groups-item-odds = { $name }: { $odds }, og andelen som svarte { $answer }, er { $before } i { $first } og { $after } i { $second }
groups-item-odds-divided = { $name }: { $odds }, andelen som svarte { $answer }, er { $before } i { $first } og { $after } i { $second }, og svarene fra { $second } er mer delte
groups-item-share = { $name }: andelen som svarte { $answer }, er { $before } i { $first } og { $after } i { $second }
groups-several =
    { $changed ->
        [0] Hvert svar er undersøkt for seg. Ingen av de { $n } viser en sikker forskjell.
        [one] Hvert svar er undersøkt for seg. Ett av de { $n } viser en sikker forskjell:
       *[other] Hvert svar er undersøkt for seg. { $changed } av de { $n } viser en sikker forskjell:
    }
groups-column-first = { $first }
groups-column-second = { $second }
groups-column-difference = Forskjell
groups-column-superiority = Sjanse for høyere svar i { $second }
groups-details-words = Konklusjonen følger én regel: høyere eller lavere når p er under 0,05, etter justering for at { $tests } resultater er undersøkt (Holm). p er regnet med Brunner–Munzels test for skalaer og Barnards test for andeler. «For få til å si» står der færre enn 10 er med i en av gruppene, eller der ingen forskjell i den retningen kunne vært oppdaget. «Sjanse for høyere svar»: Trekk ett svar fra hver gruppe. Hvor ofte er det fra { $second } høyest? Like svar teller halvt, så 50 % betyr ingen forskjell.
groups-independent = Gruppene kan ha vært ulike lenge før målingen. En forskjell sier ikke hva den kommer av.
groups-chart-title-none = Ingen av skalaene viser en sikker forskjell
groups-chart-title = Spørsmål med skala: { $rises } høyere i { $second }, { $falls } lavere, { $others } uten sikker forskjell
