# What changed between two tranches. $before and $after are numbers, shares or titles.
change-heading = Endring fra { $before } til { $after }
change-rise = Økning
change-fall = Nedgang
change-none = Ingen sikker endring
change-few = For få til å si
change-mean = Gjennomsnittet gikk fra { $before } til { $after }, en endring på { $difference } (usikkerhet: { $low } til { $high }).
change-odds-rise = et svar fra siste runde er høyere enn et fra den første i { $share } av tilfellene (like svar teller halvt)
change-odds-fall = et svar fra siste runde er lavere enn et fra den første i { $share } av tilfellene (like svar teller halvt)
change-divided = svarene er blitt mer delte
change-mean-apart = Gjennomsnittet viser ikke denne endringen: Det var { $before } og er { $after }.
change-share = Andelen som svarte { $answer }, gikk fra { $before } til { $after }: { $difference } prosentpoeng (usikkerhet: { $low } til { $high }).
change-share-weakest = Andelen som svarte { $answer }, gikk fra { $before } til { $after }. Vi kjenner ikke de nøyaktige tallene, og bygger derfor på den minste endringen de kan skjule: { $difference } prosentpoeng (usikkerhet: { $low } til { $high }).
change-share-either = Andelen som svarte { $answer }, var { $before } og deretter { $after }. Vi kjenner ikke de nøyaktige tallene, og endringen kan gå begge veier (usikkerhet: { $low } til { $high } prosentpoeng).
change-part-only = Resten av svarene er ikke sammenlignet, fordi de ikke vises for begge målerundene.
change-same-count =
    { $count ->
        [0] Ingen svarte dette noen av gangene.
        [one] Én svarte dette begge ganger.
       *[other] Like mange svarte dette begge ganger: { $count }.
    }
change-persons =
    { $count ->
        [one] Forskjellen tilsvarer 1 person.
       *[other] Forskjellen tilsvarer { $count } personer.
    }
change-detect = Når spørsmålet undersøkes for seg, oppdager vi med så mange svar som regel en økning på { $rise } eller en nedgang på { $fall }. Når mange undersøkes på en gang, skal det mer til. Mindre endringer kan vi lett overse.
change-detect-no-rise = Når spørsmålet undersøkes for seg, oppdager vi med så mange svar som regel en nedgang på { $fall }. Når mange undersøkes på en gang, skal det mer til. En økning kunne vi ikke ha oppdaget, for det er for lite rom igjen oppover.
change-detect-no-fall = Når spørsmålet undersøkes for seg, oppdager vi med så mange svar som regel en økning på { $rise }. Når mange undersøkes på en gang, skal det mer til. En nedgang kunne vi ikke ha oppdaget, for det er for lite rom igjen nedover.
change-detect-nothing = Med så få svar kan vi ikke oppdage noen endring, samme hvor stor den er.
change-detect-fewest = Vi sier ikke noe om endring når færre enn { $fewest } er med i prosentene en av gangene.
change-detect-steps = minst { $size } på gjennomsnittet
change-detect-points = minst { $size } prosentpoeng
change-summary-nothing = Ingen av resultatene viser en sikker endring.
change-summary-rise = Økning: { $items }.
change-summary-fall = Nedgang: { $items }.
change-summary-none = Ingen sikker endring: { $items }.
change-summary-few = For få svar til å si om noe er endret: { $items }.
change-summary-broken = Kan ikke sammenlignes, fordi spørsmålet ikke ble stilt på samme måte begge ganger: { $items }.
change-summary-suppressed = For få svar til å vises: { $items }.
change-none-means = «Ingen sikker endring» betyr ikke at alt er som før, bare at forskjellen ikke er større enn det tilfeldigheter kan gi.
change-method = Det er tatt hensyn til at mange spørsmål er undersøkt på en gang. Resultatene gjelder dem som svarte.
change-question = spørsmål { $number }
change-question-answer = spørsmål { $number }, svaret { $answer }
change-questions = spørsmål { $numbers }
change-part = { $number } ({ $count } av { $n } svar)
change-item-label = { $name } ({ $label })
change-item-mean = { $name }: gjennomsnittet gikk fra { $before } til { $after } på en skala fra { $bottom } til { $top }
change-item-odds = { $name }: { $odds }, og andelen som svarte { $answer }, gikk fra { $before } til { $after }
change-item-odds-divided = { $name }: { $odds }, andelen som svarte { $answer }, gikk fra { $before } til { $after }, og svarene er blitt mer delte
change-item-share = { $name }: andelen som svarte { $answer }, gikk fra { $before } til { $after }
change-several =
    { $changed ->
        [0] Hvert svar er undersøkt for seg. Ingen av de { $n } viser en sikker endring.
        [one] Hvert svar er undersøkt for seg. Ett av de { $n } viser en sikker endring:
       *[other] Hvert svar er undersøkt for seg. { $changed } av de { $n } viser en sikker endring:
    }
change-details = Alle resultatene, og hvordan de er regnet ut
change-column-result = Resultat
change-column-verdict = Konklusjon
change-column-before = Før
change-column-after = Etter
change-column-difference = Endring
change-column-interval = Usikkerhet (95 %)
change-column-p = p (Holm)
change-column-superiority = Sjanse for høyere svar
change-mean-short = snitt { $value }
change-share-short = { $answer }: { $share }
change-n = n = { $n }
change-points = { $value } poeng
change-between = { $low } til { $high }
change-p-under = under { $limit }
change-superiority = { $share } ({ $interval })
change-details-words = Konklusjonen følger én regel: økning eller nedgang når p er under 0,05, etter justering for at { $tests } resultater er undersøkt (Holm). p er regnet med Brunner–Munzels test for skalaer og Barnards test for andeler. «For få til å si» står der færre enn 10 er med en av gangene, eller der ingen endring i den retningen kunne vært oppdaget. «Sjanse for høyere svar»: Trekk ett svar fra hver målerunde. Hvor ofte er det siste høyest? Like svar teller halvt, så 50 % betyr ingen forskjell.
change-independent = Vi vet ikke hvem som svarte, så målerundene regnes som to uavhengige grupper. Noen kan ha sluttet eller begynt, og noen kan ha latt være å svare en av gangene.
change-warning-overlap =
    { $count ->
        [one] Spørsmål { $numbers } gjelder de siste { $months } månedene, men det gikk kortere tid mellom målerundene. Samme hendelse kan være med begge ganger.
       *[other] Spørsmål { $numbers } gjelder de siste { $months } månedene, men det gikk kortere tid mellom målerundene. Samme hendelse kan være med begge ganger.
    }
change-warning-season = Målerundene ble holdt på ulike tider av året ({ $before } og { $after }). Noe av forskjellen kan skyldes årstiden.
change-chart-title-none = Ingen av skalaene viser en sikker endring
change-chart-title = Spørsmål med skala: { $rises } med økning, { $falls } med nedgang, { $others } uten sikker endring
change-chart-key = ○ { $before }, ● { $after }
change-chart-note = Punktene er gjennomsnitt. Den tynne streken viser hvor { $after } kan ligge sammenlignet med { $before } når usikkerheten er regnet med.
change-chart-row = { $name }, { $change }: { $verdict }.
