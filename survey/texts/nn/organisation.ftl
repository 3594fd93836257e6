page-organisation = Organisasjon
page-organisation-about = Einingane i kommunen over tid, filer frå HR-systemet, og kva einingar vart til ved omorganisering.
organisation-part = Kva vil du gjere?
organisation-part-units = Einingar
organisation-part-import = Les inn fil
organisation-part-successions = Kva vart til kva
organisation-part-log = Logg
unit-level-kommune = kommune
unit-level-kommuneomraade = kommuneområde
unit-level-virksomhet = verksemd
unit-level-avdeling = avdeling
organisation-day = { DATETIME($day, dateStyle: "long") }
organisation-number = { NUMBER($value, maximumFractionDigits: 2) }

organisation-as-of = Vis organisasjonen slik han er denne dagen
organisation-none-yet = Ingen einingar er lagde inn enno. Vel «Les inn fil», og last opp ein eksport frå HR-systemet.
organisation-none-then = Ingen einingar var gyldige denne dagen. Vel ein seinare dag.
organisation-size = { $units ->
    [one] éi eining
   *[other] { $units } einingar
  }, { $headcount ->
    [one] éin tilsett
   *[other] { $headcount } tilsette
  } { DATETIME($day, dateStyle: "long") }.
organisation-search = Søk etter eining
organisation-hits = { $count ->
    [0] Ingen einingar passar. Prøv færre ord, eller ein annan dag.
    [one] Éi eining passar.
   *[other] { $count } einingar passar. { $shown ->
        [30] Dei første 30 er viste. Skriv fleire ord for å finne færre.
       *[other] Vel ei av dei.
      }
  }
organisation-list-unit = { $unit } · { $headcount ->
    [one] éin tilsett
   *[other] { $headcount } tilsette
  }{ $place ->
    [none] { "" }
   *[other] { " " }· { $place }
  }
organisation-page-of = Side (av { $pages })
organisation-below = { $count ->
    [one] Éi eining rett under
   *[other] { $count } einingar rett under
  }
organisation-fact-level = Nivå: { $level }
organisation-fact-headcount = Tilsette: { $headcount ->
    [0] 0 (ingen arbeider her)
   *[other] { $headcount }
  }
organisation-fact-fte = Årsverk: { NUMBER($fte, maximumFractionDigits: 2) }
organisation-fact-since = Gyldig frå { DATETIME($start, dateStyle: "long") }
organisation-fact-span = Gyldig frå { DATETIME($start, dateStyle: "long") }. Blir avslutta { DATETIME($end, dateStyle: "long") }.
organisation-fact-aliases = Òg kalla: { $aliases }
organisation-fact-id = Id: { $id }
organisation-no-sum = Einingane rett under har til saman { $below } tilsette, men her står det { $headcount }.
organisation-unit-history = Historikk ({ $count })
organisation-began = Byrja { DATETIME($day, dateStyle: "long") } som «{ $name }».

organisation-edit = Endre
organisation-edit-what = Kva skal endrast?
organisation-edit-rename = Nytt namn
organisation-edit-move = Flytt til ei anna eining
organisation-edit-recount = Talet på tilsette og årsverk
organisation-edit-add = Legg til ei eining under denne
organisation-edit-close = Avslutt eininga
organisation-edit-alias = Legg til eit anna namn ho går under
organisation-edit-no-alias = Fjern eit anna namn ho går under
organisation-edit-from = Gjeld frå og med
organisation-edit-from-about = Alt fram til denne dagen står som før. Målerundar som alt er planlagde, held på einingane slik dei var.
organisation-edit-save = Lagre endringa
organisation-edited = Endringa av «{ $unit }» er lagra. Ho gjeld frå { DATETIME($day, dateStyle: "long") }.
organisation-new-name = Namn
organisation-new-id = Id (slik HR-systemet har han)
organisation-level = Nivå
organisation-headcount = Talet på tilsette
organisation-fte = Årsverk (kan stå tomt)
organisation-move-search = Søk etter eininga ho skal liggje under
organisation-move-first = Skriv noko av namnet. Alt som ligg under denne eininga, blir med på flyttinga.
organisation-move-none = Ingen einingar passar. Prøv færre ord.
organisation-move-to = Skal liggje under
organisation-alias = Anna namn
organisation-alias-about = Eit namn som òg er i bruk om eininga. Då blir ho funnen i søk og kjend att når filer blir lesne inn.
organisation-alias-none = Eininga har ingen andre namn.
organisation-close-about = Eininga finst ikkje frå denne dagen. Ho blir ståande i alt som var før, og blir aldri sletta. Har ho einingar under seg, må dei flyttast eller avsluttast først.
organisation-add-none = Under ei avdeling kan det ikkje liggje fleire einingar.

organisation-import-lead = Last opp einingane slik HR-systemet eksporterer dei. Du ser kva som blir endra, og ingenting blir endra før du trykkjer «Stadfest».
organisation-file = CSV eller Excel (XLSX)
organisation-file-choose = Vel fil
organisation-file-limit = CSV eller XLSX, høgst 5 MB
organisation-file-drop = Slepp fila her
organisation-file-refused = Fila kan ikkje lesast inn. Ho må vere CSV eller XLSX, og høgst 5 MB. 20 000 einingar tek vanlegvis 1–2 MB. Er ho mykje større, har ho truleg noko anna enn einingar i seg.
organisation-sheet = Kva ark?
organisation-sheet-hidden = gøymt
organisation-sheet-empty = Arket er tomt. Vel eit anna ark eller ei anna fil.
organisation-read-as = Lesen som { $encoding }, med { $delimiter } mellom kolonnane.
organisation-delimiter-semicolon = semikolon
organisation-delimiter-comma = komma
organisation-delimiter-tab = tabulator
organisation-delimiter-bar = loddrett strek
units-note-hidden = Arbeidsboka har gøymde rader eller kolonnar. Dei er tekne med.
units-note-formulas = Arbeidsboka har formlar. Svara slik dei sist vart lagra, er brukte.
organisation-columns = Er kolonnane forstått rett?
organisation-columns-lead = Dette er dei første radene i fila. Sjekk at kvar opplysning er henta frå rett kolonne.
organisation-header-row = Overskriftene står i rad
organisation-shape = Korleis viser fila kva som ligg under kva?
organisation-shape-parent = Kvar rad seier kva eining ho ligg under
organisation-shape-levels = Éin kolonne for kvart nivå (kommuneområde, verksemd, avdeling)
organisation-no-column = – ikkje i fila –
organisation-field-id = Id
organisation-field-name = Namn
organisation-field-parent = Ligg under
organisation-field-level = Nivå
organisation-field-headcount = Talet på tilsette
organisation-field-fte = Årsverk
organisation-field-alias = Andre namn
organisation-field-valid-from = Gyldig frå
organisation-field-valid-to = Gyldig til
organisation-field-kommune = Kommune
organisation-field-kommuneomraade = Kommuneområde
organisation-field-virksomhet = Verksemd
organisation-field-avdeling = Avdeling
organisation-import-from = Fila gjeld frå og med
organisation-import-from-about = Endringane gjeld frå denne dagen. Organisasjonen før den dagen blir ståande som han var.
organisation-top = Kva heiter kommunen?
organisation-import-show = Vis kva som blir endra
organisation-preview = Dette blir endra
organisation-preview-nothing = Ingenting. Fila seier det same som det som alt er lagt inn ({ $units ->
    [one] éi eining
   *[other] { $units } einingar
  }).
organisation-list-new = { $count ->
    [one] Éi ny eining
   *[other] { $count } nye einingar
  }
organisation-list-back = { $count ->
    [one] Éi eining som var avslutta, er tilbake
   *[other] { $count } einingar som var avslutta, er tilbake
  }
organisation-list-moved = { $count ->
    [one] Éi eining er flytta
   *[other] { $count } einingar er flytta
  }
organisation-list-renamed = { $count ->
    [one] Éi eining har fått nytt namn
   *[other] { $count } einingar har fått nytt namn
  }
organisation-list-levelled = { $count ->
    [one] Éi eining har fått nytt nivå
   *[other] { $count } einingar har fått nytt nivå
  }
organisation-list-recounted = { $count ->
    [one] Éi eining har fått eit anna tal på tilsette
   *[other] { $count } einingar har fått eit anna tal på tilsette
  }
organisation-list-refounded = { $count ->
    [one] Éi eining har fått andre årsverk
   *[other] { $count } einingar har fått andre årsverk
  }
organisation-list-gone = { $count ->
    [one] Éi eining står ikkje i fila og blir avslutta
   *[other] { $count } einingar står ikkje i fila og blir avslutta
  }
organisation-list-aliases = { $count ->
    [one] Eitt anna namn blir lagt til
   *[other] { $count } andre namn blir lagde til
  }
organisation-list-unchanged = { $count ->
    [0] Ingen einingar er som før
    [one] Éi eining er som før
   *[other] { $count } einingar er som før
  }
organisation-note-empty = { $count ->
    [one] Éi eining har 0 tilsette: { $units }. Det er lov, men sjekk at det stemmer.
   *[other] { $count } einingar har 0 tilsette, mellom dei: { $units }. Det er lov, men sjekk at det stemmer.
  }
organisation-note-summed = { $count ->
    [one] For éi eining står det ikkje kor mange tilsette ho har. Talet er summen av einingane under.
   *[other] For { $count } einingar står det ikkje kor mange tilsette dei har. Talet er summen av einingane under.
  }
organisation-note-totals = { $count ->
    [one] Éi sumrad er hoppa over.
   *[other] { $count } sumrader er hoppa over.
  }
organisation-note-ended = { $count ->
    [one] Éi rad er hoppa over fordi eininga var avslutta før dagen fila gjeld frå.
   *[other] { $count } rader er hoppa over fordi einingane var avslutta før dagen fila gjeld frå.
  }
organisation-warnings = { $count ->
    [one] Éi eining har eit anna tal på tilsette enn summen av einingane rett under. Du kan likevel stadfeste.
   *[other] { $count } einingar har eit anna tal på tilsette enn summen av einingane rett under. Du kan likevel stadfeste.
  }
organisation-column-unit = Eining
organisation-column-id = Id
organisation-column-below = Ligg under
organisation-column-before = Før
organisation-column-after = Etter
organisation-column-row = Rad
organisation-column-column = Kolonne
organisation-column-what = Kva er gale
organisation-more = Dei første { $shown } av { $count } er viste.
organisation-more-rows = Dei første { $shown } av { $count } er viste. Last ned lista for å sjå alle.
organisation-download-rows = Last ned heile lista (CSV)
organisation-confirm-lead = Trykkjer du «Stadfest», gjeld alt dette frå { DATETIME($day, dateStyle: "long") }. Einingar som blir avslutta, blir ikkje sletta.
organisation-confirm = Stadfest
organisation-cancel = Avbryt
organisation-imported = Organisasjonen er oppdatert frå { DATETIME($day, dateStyle: "long") }. Er nokre einingar avslutta eller nye? Sjå «Kva vart til kva».

organisation-log-lead = Dei siste { $shown } endringane som er registrerte. Ingenting kan fjernast herifrå.
organisation-log-none = Ingenting er endra enno.
organisation-log-unit = Eining
organisation-log-what = Kva
organisation-log-from = Gjeld frå
organisation-log-who = Kven
organisation-log-when = Registrert
organisation-change-name = heiter «{ $value }»
organisation-change-parent-id = ligg under «{ $value }»
organisation-change-level = er { $value }
organisation-change-headcount = { $value ->
    [one] éin tilsett
   *[other] { $value } tilsette
  }
organisation-change-fte = årsverk: { $value }
organisation-change-closed = avslutta
organisation-change-reopened = tilbake att
organisation-change-alias-added = òg kalla «{ $value }»
organisation-change-alias-removed = ikkje lenger kalla «{ $value }»

successions-lead = Når kommunen blir omorganisert, må nokon seie kva eining som vart til kva. Resultat blir berre samanlikna over tid der det er sagt.
successions-no-days = Ingen einingar er avslutta eller komne til sidan starten. Då er alt som før, og kan samanliknast.
successions-day = Omorganisering
successions-suggested = { $count ->
    [0] Forslag
    [one] Eitt forslag
   *[other] { $count } forslag
  }
successions-none-suggested = Ingen einingar som vart avslutta, liknar på nokon som kom til.
successions-certain-about = Nokre einingar har same namn og ligg på same stad som før, berre med ny id. Dei kan stadfestast samla.
successions-confirm-certain = { $count ->
    [one] Stadfest den eine med same namn og stad
   *[other] Stadfest alle { $count } med same namn og stad
  }
successions-alike = Likskap: { $score } av 100. { $shared ->
    [0] { "" }
    [one] Éi avdeling følgde med.
   *[other] { $shared } avdelingar følgde med.
  }
successions-confirm = Stadfest
successions-confirmed-now = { $count ->
    [one] Stadfesta.
   *[other] { $count } er stadfesta.
  }
successions-left-ended = Vart avslutta, og liknar ingen nye ({ $count })
successions-left-begun = Kom til, og liknar ingen gamle ({ $count })
successions-left-ended-about = Vart ei eining lagd ned utan at arbeidet gjekk vidare til ei anna, må det seiast her. Elles kan ikkje einingane over henne samanliknast. Vart ho til noko anna, bruker du «Set saman sjølv» nedanfor.
successions-left-begun-about = Er ei eining heilt ny, utan at ho vart til av andre, må det seiast her. Elles kan ikkje einingane over henne samanliknast. Vart ho til av andre, bruker du «Set saman sjølv» nedanfor.
successions-choose = Einingar
successions-choose-here = Vel
successions-say-ended = Stadfest: lagd ned, vart ikkje til noko anna
successions-say-begun = Stadfest: heilt ny, kom ikkje frå noko anna
successions-own = Set saman sjølv
successions-own-about = Vel alle einingane det gjeld, både dei som var før, og dei som kom etter. Ei eining som heldt fram, kan stå på begge sider.
successions-search-before = Søk blant einingane før
successions-search-after = Søk blant einingane etter
successions-before = Før
successions-after = Etter
successions-confirmed = { $count ->
    [one] Éi er stadfesta
   *[other] { $count } er stadfesta
  }
successions-by = Stadfesta av { $who } { DATETIME($at, dateStyle: "long") }
successions-undo = Angre
successions-undone = Angra. Både stadfestinga og at ho vart angra, står i hendingsloggen.
succession-told = { $before } → { $after }: { $kind }
succession-kind-renamed = nytt namn
succession-kind-moved = flytta
succession-kind-merged = slått saman
succession-kind-split = delt
succession-kind-mixed = blanda
succession-kind-closed = lagd ned
succession-kind-new = heilt ny

comparing = Kan desse to dagane samanliknast?
comparing-lead = Vel to dagar og ei eining, til dømes dagane to målerundar opna.
comparing-before = Den eine dagen
comparing-after = Den andre dagen
comparing-unit = Eining
comparison-equal = Kan samanliknast: { $after } { DATETIME($after_day, dateStyle: "long") } = { $before } { DATETIME($before_day, dateStyle: "long") }.
comparison-equal-ended = Lagd ned i mellomtida: { $units }.
comparison-equal-begun = Ny i mellomtida: { $units }.
comparison-not-there = Kan ikkje samanliknast: «{ $unit }» fanst ikkje nokon av dagane.
comparison-split = Kan ikkje samanliknast: { $before } vart delt i { $after }.
comparison-mixed = Kan ikkje samanliknast: { $before } vart blanda om til { $after }.
comparison-went = Kan ikkje samanliknast: { $went } er ikkje lenger ein del av «{ $unit }».
comparison-came = Kan ikkje samanliknast: { $came } er komen inn i «{ $unit }» sidan sist.
comparison-exchanged = Kan ikkje samanliknast: I «{ $unit }» er { $went } gått ut og { $came } komen inn.
comparison-unsaid-ended = Kan ikkje samanliknast enno: Ingen har sagt kva som hende med { $units } i «{ $unit }».
comparison-unsaid-begun = Kan ikkje samanliknast enno: Ingen har sagt kvar { $units } i «{ $unit }» kom frå.
comparison-nothing-left = Kan ikkje samanliknast: Ingenting av «{ $unit }» er det same som før.
comparison-ended = Kan ikkje samanliknast enno: { $units } er avslutta, og ingen har sagt kva ho vart til.
comparison-begun = Kan ikkje samanliknast enno: { $units } er ny, og ingen har sagt kvar ho kom frå.
comparison-closed = Kan ikkje samanliknast: { $units } er lagd ned.
comparison-new = Kan ikkje samanliknast: { $units } er heilt ny.

problem-unit-faults = { $count ->
    [one] Det er éin feil i fila. Ingenting er endra. Rett han, og last opp fila på nytt.
   *[other] Det er { $count } feil i fila. Ingenting er endra. Rett dei, og last opp fila på nytt.
  }
unit-fault-place = Rad { $row }, kolonne «{ $column }»
unit-fault-place-row = Rad { $row }
unit-fault-no-id = Id manglar.
unit-fault-no-name = Namnet manglar.
unit-fault-no-text = Teksten er for lang eller har teikn som ikkje kan visast. Han kan ha høgst { $most } teikn.
unit-fault-no-number = «{ $value }» er ikkje eit tal.
unit-fault-no-whole = «{ $value }» er ikkje eit heilt tal. Tilsette blir talde i heile personar.
unit-fault-negative = «{ $value }» er mindre enn null.
unit-fault-too-many = Talet er for stort. Det kan vere høgst { $most }.
unit-fault-no-day = «{ $value }» er ikkje ein dato. Skriv han som 31.12.2025 eller 2025-12-31.
unit-fault-formula = Cella har ein formel utan svar. Opne fila i Excel, la det rekne ferdig, lagre, og last opp på nytt.
unit-fault-no-headcount = Talet på tilsette i «{ $unit }» manglar. Skriv 0 om ingen arbeider der.
unit-fault-unknown-level = «{ $value }» er ikkje eit nivå. Skriv kommune, kommuneområde, verksemd eller avdeling.
unit-fault-duplicate = Id-en { $id } står òg i rad { $first }. Kvar eining kan berre ha éi rad.
unit-fault-duplicate-path = «{ $unit }» står òg i rad { $first }, på same stad.
unit-fault-two-parents = Id-en { $id } står òg i rad { $first }, under ei anna eining. Ei eining kan berre liggje under éi.
unit-fault-orphan = «{ $unit }» skal liggje under { $parent }, men den finst ikkje i fila.
unit-fault-cycle = Desse einingane ligg under kvarandre i ring: { $around }.
unit-fault-two-tops = «{ $unit }» ligg ikkje under nokon. Det gjer ikkje «{ $first }» heller. Berre éi eining kan stå øvst.
unit-fault-no-top = Inga eining står øvst. Éi eining må stå utan overordna.
unit-fault-no-units = Det er ingen einingar under overskriftene.
unit-fault-no-area = Kommuneområdet til «{ $unit }» manglar.
unit-fault-level-order = «{ $unit }» er { $level ->
    [kommune] kommune
    [kommuneomraade] kommuneområde
    [virksomhet] verksemd
   *[avdeling] avdeling
  } og kan ikkje liggje under «{ $parent }», som er { $above ->
    [kommune] kommune
    [kommuneomraade] kommuneområde
    [virksomhet] verksemd
   *[avdeling] avdeling
  }.
unit-fault-too-deep = «{ $unit }» ligg for djupt. Det kan vere høgst { $most } nivå.
unit-fault-begins-later = «{ $unit }» byrjar etter { DATETIME($day, dateStyle: "long") }, dagen fila gjeld frå. Vel ein seinare dag.
unit-fault-known-later = Id-en { $id } er i bruk for ei eining som byrjar { DATETIME($begins, dateStyle: "long") }. Vel ein seinare dag, eller gi «{ $unit }» ein annan id.
unit-fault-wide-row = Rada har fleire kolonnar enn overskriftene. Kanskje står skiljeteiknet inne i ein tekst utan hermeteikn rundt.
unit-fault-other-day = «{ $unit }» ville ikkje lege under noka eining { DATETIME($day, dateStyle: "long") }. Sjekk «Gyldig frå», eller endringar som alt er registrerte for seinare dagar.
unit-warning-no-sum = «{ $unit }» har { $headcount } tilsette. Einingane rett under har til saman { $below }, altså { $difference } { $more ->
    [more] færre
   *[less] fleire
  }.

problem-units-empty-file = Fila er tom.
problem-units-large-file = Fila er for stor. Ho kan vere høgst { $most } MB.
problem-units-password = Fila er verna med passord. Fjern passordet i Excel, lagre, og last opp på nytt.
problem-units-old-excel = Fila er i eit gammalt Excel-format (XLS). Opne henne i Excel, lagre som XLSX, og last opp på nytt.
problem-units-wrong-kind = Dette er verken CSV eller XLSX, same kva fila heiter. Eksporter einingane på nytt som CSV eller XLSX.
problem-units-no-text = Fila er ikkje leseleg tekst. Eksporter einingane på nytt som CSV eller XLSX.
problem-units-no-columns = Fila har ikkje kolonnar. Det må stå semikolon, komma eller tabulator mellom dei.
problem-units-many-rows = Fila har for mange rader. Ho kan ha høgst { $most }.
problem-units-many-columns = Rad { $row } har for mange kolonnar. Det kan vere høgst { $most }.
problem-units-broken-row = Rad { $row } kan ikkje lesast. Kanskje manglar eit hermeteikn.
problem-units-broken-workbook = Arbeidsboka er øydelagd og kan ikkje lesast. Opne henne i Excel, lagre henne på nytt som XLSX, og last opp att.
problem-units-bomb = Arbeidsboka er for stor. Pakka ut kan ho vere høgst { $most } MB. Lagre berre arket med einingane som ei eiga fil.
problem-units-missing-columns = Desse kolonnane manglar: { $fields }. Vel kvar dei står, eller eksporter fila på nytt med dei.
problem-units-column-twice = Same kolonne er vald to gonger. Kvar kolonne kan berre vere éin ting.
problem-units-outdated = Nokon andre har endra organisasjonen sidan du såg kva som blir endra. Ingenting er endra no. Trykk «Vis kva som blir endra» ein gong til.
problem-units-top-missing = Skriv kva kommunen heiter. Fila seier det ikkje.
problem-unit-level = Nivået finst ikkje. Vel kommuneområde, verksemd eller avdeling.
problem-unit-headcount = Talet på tilsette og årsverk må vere frå 0 til { $most }.
problem-unit-name = Namnet må fyllast ut, og kan ha høgst { $most } teikn.
problem-unit-id = Id-en må fyllast ut. Han kan ikkje ha linjeskift eller usynlege teikn.
problem-unit-id-taken = Id-en { $id } er brukt før, kanskje av ei eining som er avslutta. Vel ein annan.
problem-unit-alias-there = Eininga har alt namnet «{ $name }».
problem-unit-changed-meanwhile = Nokon andre har endra dette i mellomtida. Last sida på nytt.
problem-unit-not-there = Eininga finst ikkje { DATETIME($day, dateStyle: "long") }. Vel ein dag då ho er gyldig.
problem-unit-unchanged = Dette er som før. Ingenting er endra.
problem-unit-cycle = Ei eining kan ikkje liggje under seg sjølv eller under noko som ligg under henne: { $around }.
problem-unit-orphan = Då ville ikkje «{ $unit }» lege under noka eining { DATETIME($day, dateStyle: "long") }. Flytt eller avslutt det som ligg under, først.
problem-unit-level-order = «{ $unit }» kan ikkje liggje under «{ $parent }» på det nivået ({ DATETIME($day, dateStyle: "long") }). Ei eining må vere på eit lågare nivå enn den over.
problem-unit-two-tops = Då ville både «{ $unit }» og «{ $first }» stått øvst.
problem-unit-no-top = Då ville inga eining stått øvst. Den øvste eininga kan ikkje flyttast eller avsluttast.
problem-succession-empty = Vel minst éi eining.
problem-succession-itself = Ei eining som heldt fram åleine, treng inga stadfesting. Ho blir samanlikna med seg sjølv.
problem-succession-not-before = Eininga { $unit } fanst ikkje rett før { DATETIME($day, dateStyle: "long") }.
problem-succession-not-after = Eininga { $unit } fanst ikkje rett etter { DATETIME($day, dateStyle: "long") }.
problem-succession-still-there = Ei av einingane finst framleis etter { DATETIME($day, dateStyle: "long") }. Då er ho ikkje lagd ned.
problem-succession-there-before = Ei av einingane fanst òg før { DATETIME($day, dateStyle: "long") }. Då er ho ikkje ny.
problem-succession-said = Det er alt sagt noko anna om ei av desse einingane: { $units }. Angre det først.

audit-unit-added = la til eining
audit-unit-changed = endra eining
audit-succession-confirmed = stadfesta kva einingar vart til
audit-succession-undone = angra kva einingar vart til
stored-table-unit-change = Endringar i einingane: nytt namn, plass, nivå eller tal på tilsette, frå kva dag, og kven som registrerte det.
stored-table-unit-succession = Kva einingar som vart til kva i ei omorganisering, og kven som stadfesta det.
