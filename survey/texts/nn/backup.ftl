problem-backup-exists = Fila { $path } finst frå før, og ein tryggingskopi blir aldri skriven over ei anna fil. Vel eit nytt namn.
problem-backup-not-written = Tryggingskopien kan ikkje skrivast til { $path }. Sjekk at mappa finst, at du har lov til å skrive der, og at disken ikkje er full.
problem-backup-not-taken = Databasen kunne ikkje lesast ferdig, så det vart ingen tryggingskopi. Prøv igjen om litt; ei forsegling kan vere i gang.
problem-backup-unreadable = Fila { $path } kan ikkje lesast. Sjekk at ho finst, og at du har lov til å lese henne.
problem-backup-foreign = Fila { $path } er ikkje ein tryggingskopi frå Medvirk. Ingenting er endra.
problem-backup-damaged = Tryggingskopien { $path } er skadd. Ingenting er gjenoppretta; bruk ein annan kopi.
problem-backup-newer = Tryggingskopien { $path } er frå ei nyare utgåve av Medvirk enn denne. Oppgrader programmet først. Ingenting er endra.
problem-restore-not-empty = Databasen er ikkje tom. Ein tryggingskopi blir berre gjenoppretta i ein tom database, så ingenting kan bli skrive over.
problem-restore-folder = Mappa { $folder } høyrer alt til ein annan installasjon. Set MEDVIRK_DATA til ei tom mappe.
problem-not-purged = Enkeltsvara er sletta frå databasen, men dei gamle filene er ikkje rydda enno, fordi disken er full eller noko anna bruker databasen. Køyr slettinga på nytt om litt.

audit-responses-purged = sletta enkeltsvar
audit-key-copied = tok tryggingskopi med nøkkelen til urna
audit-backup-restored = gjenoppretta frå tryggingskopi

cli-backup = ta ein tryggingskopi av alt i éi fil, også medan folk svarer
cli-backup-with-keys = ta òg med nøklane til urnene; den som har fila, kan då ha det som trengst for å lese svar som ikkje er forsegla
cli-restore = gjenopprett ein tryggingskopi i ein tom database
cli-purge = slett enkeltsvar som har passert slettedatoen; teljingane blir ståande
cli-backed-up = Tryggingskopien er skriven til { $path } og kontrollert. Nøklane til urnene er ikkje med. Oppbevar fila trygt: Serverløyndomen er med.
cli-backed-up-with-keys = Tryggingskopien er skriven til { $path } og kontrollert.
cli-backed-up-keys = ÅTVARING: Nøkkelen til urna er med for { $titles }. Er nøkkelen ei nøkkelfil, kan den som har kopien, lese kvart svar i urna. Er han låst for nøkkelhaldarar, trengst passordfrasane til to av dei. Saman med ein annan kopi kan det vise kva kode eit svar kom frå. Hald fila skild frå andre kopiar, og slett henne før målerunden blir forsegla – elles held ikkje lovnaden til dei som svarer. Loggen og sida «Dette blir lagra om svaret ditt» seier at nøkkelen er kopiert.
cli-backed-up-no-keys = Ingen uforsegla målerunde har ein nøkkel, så ingen nøklar er med.
cli-restored = Gjenoppretta frå tryggingskopien som vart teken { DATETIME($taken, dateStyle: "long", timeStyle: "short") }.
cli-restored-open = Svar som kom etter tryggingskopien er borte, og kodane deira gjeld igjen: { $count ->
    [one] 1 open målerunde
   *[other] { $count } opne målerundar
  } ({ $titles }).
cli-restored-none-open = Ingen opne målerundar kan ta imot svar.
cli-restored-lost = Nøkkelen til urna i «{ $title }» finst ikkje. { $ballots ->
    [0] Ingen svar ligg i urna, men målerunden kan ikkje brukast: Kodane blir avviste.
    [one] Det eine svaret i urna kan ikkje lesast av nokon, og kodane blir avviste.
   *[other] Dei { $ballots } svara i urna kan ikkje lesast av nokon, og kodane blir avviste.
  } Er målerunden forsegla etter at kopien vart teken, er nøkkelen øydelagd, og slik skal det vere. Elles: Legg nøkkelfila tilbake i mappa keys.
cli-restored-keys = { $count ->
    [one] 1 nøkkelfil er lagd tilbake.
   *[other] { $count } nøkkelfiler er lagde tilbake.
  } Er ein av målerundane forsegla etter at kopien vart teken, er ein øydelagd nøkkel tilbake: Slett han, og slett tryggingskopien.
cli-restored-sign-in = Alle som var logga inn, må logge inn på nytt.
cli-purged = Enkeltsvara i «{ $title }» er sletta. Teljingane er tekne vare på.
cli-purged-nothing = Ingen enkeltsvar har passert slettedatoen.
cli-purge-unsealed = «{ $title }» har passert slettedatoen, men er ikkje forsegla. Forsegl målerunden først.
