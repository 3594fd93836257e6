page-report = Rapport til PSU
page-report-about = Last ned resultatene som ferdig saksframlegg, og se om PSU har vedtatt å vise dem for alle.

report-lead = Medvirk skriver saksframlegget av resultatene. Alle tall og setninger om svarene kommer fra det som kan vises. Det andre skriver OU-teamet.
report-none = Ingen målerunde er forseglet ennå. Rapporten kan lages når resultatene er klare.
report-tranche = Målerunde
report-compare = Sammenlign med
report-compare-none = Ingen
report-nothing-before = Det finnes ingen tidligere målerunde å sammenligne med.
report-begins = Slik begynner rapporten
report-download = Last ned saksframlegget (Word)
report-download-about = Dokumentet har kommunens egne overskrifter, med diagrammer, tabeller og forslag til vedtak. Det tar noen sekunder å lage.
report-file = saksframlegg-resultater

# What OU writes
report-own-title = Skriv OU-teamets egne ord
report-own-lead = Her kan du skrive det som ikke er tall: bakgrunn, vurdering og annet. Det du skriver, står først under overskriften. Felt som står tomme, fylles med det kommunen pleier å skrive der.
report-own-saved-by = Sist lagret av { $who } { DATETIME($at, dateStyle: "long") }.
report-own-save = Lagre teksten
report-own-saved = Teksten er lagret og kommer med i rapporten.
problem-report-meanwhile = Noen andre har lagret mens du skrev. Se hva som står der nå, og lagre på nytt.
problem-report-unchanged = Ingenting er endret siden sist.
problem-report-too-long = En av tekstene er for lang. Hold deg under { $most } tegn.
audit-report-saved = lagret tekst til rapporten

# The report itself. Numbers come from the release.
report-source = Kilde: Medvirk, målerunden «{ $title }»
report-answered = { $responded } av { $invited } inviterte svarte ({ $rate }).
report-answered-only = { $responded ->
    [one] 1 svarte.
   *[other] { $responded } svarte.
  }
report-answered-too-few = Det kom for få svar til at resultatene kan vises.
report-rates = Svarprosent
report-rates-unit = Enhet
report-rates-invited = Inviterte
report-rates-responded = Svar
report-rates-rate = Svarprosent
report-rates-over = Strek betyr at flere svarte enn dem som var regnet med i enheten, for eksempel vikarer.
report-rates-withheld = { $count ->
    [one] Ett kommuneområde hadde for få svar til å vises.
   *[other] { $count } kommuneområder hadde for få svar til å vises.
  }
report-summary-asked = { $count ->
    [one] I målerunden «{ $title }» ble ansatte stilt ett spørsmål fra { DATETIME($opened, dateStyle: "long") } til { DATETIME($closed, dateStyle: "long") }.
   *[other] I målerunden «{ $title }» ble ansatte stilt { $count } spørsmål fra { DATETIME($opened, dateStyle: "long") } til { DATETIME($closed, dateStyle: "long") }.
  }
report-summary-change = Sammenlignet med «{ $before }»: { $change }
report-findings = Resultatene, spørsmål for spørsmål
report-question = { $number }. { $label }
report-compared = Sammenlignet med «{ $before }»
report-compared-table = Alle resultatene som er sammenlignet
report-other-places = Noen arbeidssteder ble bare spurt den ene gangen. Tallene gjelder derfor ikke helt de samme gruppene.
report-withheld = Hva som ikke vises, og hvorfor
report-withheld-why = Et resultat vises bare der minst { $minimum } har svart. Det samme gjelder det som blir igjen når en gruppe trekkes fra en annen, så ingen kan regne seg fram til en mindre gruppe. Alt som er holdt tilbake, ser likt ut (:), uansett grunn. Grunnen kunne i seg selv røpet noe.
report-withheld-units = Av { $asked } enheter som ble spurt, er { $shown } store nok til å vises for seg. Svarene fra de andre er med i enhetene over.
report-withheld-cells = Ett resultat per enhet og spørsmål ville vært { $cells } i alt. { $suppressed ->
    [0] Alle vises.
   *[other] { $shown } vises, og { $suppressed } er holdt tilbake.
  }
report-withheld-classes = Noen spørsmål er følsomme. I grupper under { $size } vises bare ett tall for dem, og de laveste og høyeste tallene vises som «høyst» og «minst». Slik kan ingen vite at alle svarte det samme. { $classed ->
    [0] Det gjelder ingen av resultatene her.
    [one] Det gjelder ett av resultatene.
   *[other] Det gjelder { $classed } av resultatene.
  }
report-method = Slik er tallene laget
report-method-asked = Spørsmålene ble besvart med engangskoder fra { DATETIME($opened, dateStyle: "long") } til { DATETIME($closed, dateStyle: "long") }. Det var frivillig å svare, og hvert spørsmål kunne hoppes over. Svarene lå kryptert til målerunden var over. Da ble de talt opp, blandet og skilt fra kodene. Tallene gjelder dem som svarte. De som ikke svarte, kan mene noe annet.
report-method-shares = Prosenten er regnet av dem som svarte på spørsmålet. Usikkerheten er et 95 prosents intervall (Wilson). n er antallet som er med i prosenten.
report-method-scale = Gjennomsnittet er regnet av trinnene på skalaen. «Vet ikke» er ikke med i det.
report-method-several = Der flere svar kunne velges, er prosenten regnet av dem som valgte minst ett, og til sammen kan den bli mer enn 100.
report-method-compared = Endringer er prøvd med Brunner–Munzels test for skalaer og Barnards test for andeler, justert for at mange resultater er undersøkt på en gang (Holm). «Økning» og «nedgang» står bare der p er under 0,05. «For få til å si» står der færre enn 10 er med en av gangene, eller der ingen endring i den retningen kunne vært oppdaget.
report-method-made = Tall, diagrammer og setninger om resultatene er laget av Medvirk etter faste regler. Ingen har valgt ut hvilke resultater som er med.
report-annex = Alle tabeller
report-annex-lead = Her står hvert spørsmål med antall, andel, usikkerhet, hvor mange som er med i prosentene, og hvor mange som ikke svarte. Kolon (:) betyr at det er for få svar til å vises.
report-annex-whole = Alle som svarte
report-annex-areas = Etter kommuneområde: antall og andel

# The paper around it
results-paper-title = Resultater: { $title }
results-paper-for-information = Saken tas til orientering.
results-paper-follow-up = Oppfølging så langt
results-paper-no-measures = Ingen tiltak er lagt inn etter «{ $title }» ennå.
results-paper-sources = Kilder
results-paper-made = Medvirk, kommunens verktøy for medarbeiderundersøkelser.
results-paper-release = Resultatene fra «{ $title }», slik de ble sluppet ut av Medvirk. Fingeravtrykk: { $fingerprint }
results-paper-words = Spørsmålene, slik de ble godkjent. Fingeravtrykk: { $fingerprint }

# Shown to everybody, where PSU has decided so
publication-title = Vis resultatene for alle
publication-lead = PSU kan vedta at resultatene vises på en åpen side uten innlogging. Der står bare hele kommunen og kommuneområdene, i hele prosent, og hva som er gjort etterpå. Sekretæren fører inn vedtaket, og lederen bekrefter det.
publication-none = PSU har ikke vedtatt å vise disse resultatene for alle.
publication-register-lead = Har PSU vedtatt det? Før inn vedtaket her. Siden åpnes først når lederen har bekreftet.
publication-decided-on = Møtedato
publication-case = Saksnummer
publication-register = Før inn vedtaket
publication-registered-done = Vedtaket er ført inn. Resultatene vises når PSUs leder har bekreftet det.
publication-waits = Vedtaket i sak { $case }, { DATETIME($on, dateStyle: "long") }, er ført inn av { $who } { DATETIME($at, dateStyle: "long") }. Det venter på at PSUs leder bekrefter det.
publication-confirm-lead = Stemmer dette med det PSU vedtok? Når du bekrefter, kan alle se resultatene.
publication-confirm = Bekreft, og vis resultatene for alle
publication-confirmed-done = Vedtaket er bekreftet. Resultatene vises for alle nå.
publication-holds = Resultatene vises for alle etter vedtak i sak { $case }, { DATETIME($on, dateStyle: "long") }.
publication-see = Se siden alle ser
publication-withdraw = Ta resultatene av den åpne siden
publication-take-back = Ta tilbake det som er ført inn
publication-reason = Hvorfor? Grunnen blir stående i historikken.
publication-withdrawn-done = Resultatene vises ikke for alle. Vil PSU vise dem senere, føres vedtaket inn på nytt.
publication-history = Tidligere vedtak om å vise resultatene
publication-history-entry = Sak { $case }, { DATETIME($on, dateStyle: "long") }: ført inn av { $registered }, bekreftet av { $confirmed }, tatt tilbake av { $who } { DATETIME($at, dateStyle: "long") }. Grunn: { $reason }
publication-nobody = ingen
problem-publication-too-early = «{ $title }» er ikke forseglet ennå. Først når den er det, finnes det resultater å vise.
problem-publication-stands = Det er alt ført inn et vedtak om å vise resultatene fra «{ $title }».
problem-publication-lacks = Skriv saksnummeret, og velg datoen for møtet.
problem-publication-before-results = «{ $title }» stengte { DATETIME($closed, dateStyle: "long") }. Vedtaket om å vise resultatene kan ikke være eldre. Velg datoen for møtet på nytt.
problem-publication-settled = Noen andre har alt gjort noe med dette vedtaket. Last siden på nytt for å se hva som gjelder nå.
problem-publication-reason = Skriv en grunn, så andre forstår hvorfor.
problem-publication-too-long = Teksten er for lang. Hold deg under { $most } tegn.
audit-publication-registered = førte inn vedtak om å vise resultater for alle
audit-publication-confirmed = bekreftet å vise resultater for alle
audit-publication-withdrawn = tok tilbake vedtak om å vise resultater for alle

stored-table-publication = Vedtakene om å vise resultater for alle, og hvem som førte dem inn.
stored-table-publication-verdict = Hvem som bekreftet eller tok tilbake et slikt vedtak, og når.
stored-table-report-draft = Det OU-teamet selv har skrevet til rapporten om en målerunde.
