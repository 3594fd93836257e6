# What changed between two tranches. $before and $after are numbers, shares or titles.
change-heading = Endring frå { $before } til { $after }
change-rise = Auke
change-fall = Nedgang
change-none = Inga sikker endring
change-few = For få til å seie
change-mean = Gjennomsnittet gjekk frå { $before } til { $after }, ei endring på { $difference } (uvisse: { $low } til { $high }).
change-odds-rise = eit svar frå siste runde er høgare enn eit frå den første i { $share } av tilfella (like svar tel halvt)
change-odds-fall = eit svar frå siste runde er lågare enn eit frå den første i { $share } av tilfella (like svar tel halvt)
change-divided = svara er blitt meir delte
change-mean-apart = Gjennomsnittet viser ikkje denne endringa: Det var { $before } og er { $after }.
change-share = Delen som svarte { $answer }, gjekk frå { $before } til { $after }: { $difference } prosentpoeng (uvisse: { $low } til { $high }).
change-share-weakest = Delen som svarte { $answer }, gjekk frå { $before } til { $after }. Vi kjenner ikkje dei nøyaktige tala, og byggjer difor på den minste endringa dei kan skjule: { $difference } prosentpoeng (uvisse: { $low } til { $high }).
change-share-either = Delen som svarte { $answer }, var { $before } og deretter { $after }. Vi kjenner ikkje dei nøyaktige tala, og endringa kan gå begge vegar (uvisse: { $low } til { $high } prosentpoeng).
change-part-only = Resten av svara er ikkje samanlikna, fordi dei ikkje er viste for begge målerundane.
change-same-count =
    { $count ->
        [0] Ingen svarte dette nokon av gongene.
        [one] Éin svarte dette begge gongene.
       *[other] Like mange svarte dette begge gongene: { $count }.
    }
change-persons =
    { $count ->
        [one] Skilnaden svarer til 1 person.
       *[other] Skilnaden svarer til { $count } personar.
    }
change-detect = Når spørsmålet blir undersøkt for seg, oppdagar vi med så mange svar som regel ein auke på { $rise } eller ein nedgang på { $fall }. Når mange blir undersøkte på ein gong, skal det meir til. Mindre endringar kan vi lett oversjå.
change-detect-no-rise = Når spørsmålet blir undersøkt for seg, oppdagar vi med så mange svar som regel ein nedgang på { $fall }. Når mange blir undersøkte på ein gong, skal det meir til. Ein auke kunne vi ikkje ha oppdaga, for det er for lite rom att oppover.
change-detect-no-fall = Når spørsmålet blir undersøkt for seg, oppdagar vi med så mange svar som regel ein auke på { $rise }. Når mange blir undersøkte på ein gong, skal det meir til. Ein nedgang kunne vi ikkje ha oppdaga, for det er for lite rom att nedover.
change-detect-nothing = Med så få svar kan vi ikkje oppdage noka endring, same kor stor ho er.
change-detect-fewest = Vi seier ikkje noko om endring når færre enn { $fewest } er med i prosenta ein av gongene.
change-detect-steps = minst { $size } på gjennomsnittet
change-detect-points = minst { $size } prosentpoeng
change-summary-nothing = Ingen av resultata viser ei sikker endring.
change-summary-rise = Auke: { $items }.
change-summary-fall = Nedgang: { $items }.
change-summary-none = Inga sikker endring: { $items }.
change-summary-few = For få svar til å seie om noko er endra: { $items }.
change-summary-broken = Kan ikkje samanliknast, fordi spørsmålet ikkje vart stilt på same måten begge gongene: { $items }.
change-summary-suppressed = For få svar til å visast: { $items }.
change-none-means = «Inga sikker endring» betyr ikkje at alt er som før, berre at skilnaden ikkje er større enn det tilfelle kan gi.
change-method = Det er teke omsyn til at mange spørsmål er undersøkte på ein gong. Resultata gjeld dei som svarte.
change-question = spørsmål { $number }
change-question-answer = spørsmål { $number }, svaret { $answer }
change-questions = spørsmål { $numbers }
change-part = { $number } ({ $count } av { $n } svar)
change-item-label = { $name } ({ $label })
change-item-mean = { $name }: gjennomsnittet gjekk frå { $before } til { $after } på ein skala frå { $bottom } til { $top }
change-item-odds = { $name }: { $odds }, og delen som svarte { $answer }, gjekk frå { $before } til { $after }
change-item-odds-divided = { $name }: { $odds }, delen som svarte { $answer }, gjekk frå { $before } til { $after }, og svara er blitt meir delte
change-item-share = { $name }: delen som svarte { $answer }, gjekk frå { $before } til { $after }
change-several =
    { $changed ->
        [0] Kvart svar er undersøkt for seg. Ingen av dei { $n } viser ei sikker endring.
        [one] Kvart svar er undersøkt for seg. Eitt av dei { $n } viser ei sikker endring:
       *[other] Kvart svar er undersøkt for seg. { $changed } av dei { $n } viser ei sikker endring:
    }
change-details = Alle resultata, og korleis dei er rekna ut
change-column-result = Resultat
change-column-verdict = Konklusjon
change-column-before = Før
change-column-after = Etter
change-column-difference = Endring
change-column-interval = Uvisse (95 %)
change-column-p = p (Holm)
change-column-superiority = Sjanse for høgare svar
change-mean-short = snitt { $value }
change-share-short = { $answer }: { $share }
change-n = n = { $n }
change-points = { $value } poeng
change-between = { $low } til { $high }
change-p-under = under { $limit }
change-superiority = { $share } ({ $interval })
change-details-words = Konklusjonen følgjer éin regel: auke eller nedgang når p er under 0,05, etter justering for at { $tests } resultat er undersøkte (Holm). p er rekna med Brunner–Munzels test for skalaer og Barnards test for delar. «For få til å seie» står der færre enn 10 er med ein av gongene, eller der inga endring i den retninga kunne vore oppdaga. «Sjanse for høgare svar»: Trekk eitt svar frå kvar målerunde. Kor ofte er det siste høgast? Like svar tel halvt, så 50 % betyr ingen skilnad.
change-independent = Vi veit ikkje kven som svarte, så målerundane blir rekna som to uavhengige grupper. Nokon kan ha slutta eller byrja, og nokon kan ha late vere å svare ein av gongene.
change-warning-overlap =
    { $count ->
        [one] Spørsmål { $numbers } gjeld dei siste { $months } månadene, men det gjekk kortare tid mellom målerundane. Same hending kan vere med begge gongene.
       *[other] Spørsmål { $numbers } gjeld dei siste { $months } månadene, men det gjekk kortare tid mellom målerundane. Same hending kan vere med begge gongene.
    }
change-warning-season = Målerundane vart haldne på ulike tider av året ({ $before } og { $after }). Noko av skilnaden kan komme av årstida.
change-chart-title-none = Ingen av skalaene viser ei sikker endring
change-chart-title = Spørsmål med skala: { $rises } med auke, { $falls } med nedgang, { $others } utan sikker endring
change-chart-key = ○ { $before }, ● { $after }
change-chart-note = Punkta er gjennomsnitt. Den tynne streken viser kvar { $after } kan ligge samanlikna med { $before } når uvissa er rekna med.
change-chart-row = { $name }, { $change }: { $verdict }.
