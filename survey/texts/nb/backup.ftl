problem-backup-exists = Filen { $path } finnes fra før, og en sikkerhetskopi skrives aldri over en annen fil. Velg et nytt navn.
problem-backup-not-written = Sikkerhetskopien kan ikke skrives til { $path }. Sjekk at mappen finnes, at du har lov til å skrive der, og at disken ikke er full.
problem-backup-not-taken = Databasen kunne ikke leses ferdig, så det ble ingen sikkerhetskopi. Prøv igjen om litt; en forsegling kan være i gang.
problem-backup-unreadable = Filen { $path } kan ikke leses. Sjekk at den finnes, og at du har lov til å lese den.
problem-backup-foreign = Filen { $path } er ikke en sikkerhetskopi fra Medvirk. Ingenting er endret.
problem-backup-damaged = Sikkerhetskopien { $path } er skadet. Ingenting er gjenopprettet; bruk en annen kopi.
problem-backup-newer = Sikkerhetskopien { $path } er fra en nyere utgave av Medvirk enn denne. Oppgrader programmet først. Ingenting er endret.
problem-restore-not-empty = Databasen er ikke tom. En sikkerhetskopi gjenopprettes bare i en tom database, så ingenting kan bli skrevet over.
problem-restore-folder = Mappen { $folder } hører alt til en annen installasjon. Sett MEDVIRK_DATA til en tom mappe.
problem-not-purged = Enkeltsvarene er slettet fra databasen, men de gamle filene er ikke ryddet ennå, fordi disken er full eller noe annet bruker databasen. Kjør slettingen på nytt om litt.

audit-responses-purged = slettet enkeltsvar
audit-key-copied = tok sikkerhetskopi med nøkkelen til urnen
audit-backup-restored = gjenopprettet fra sikkerhetskopi

cli-backup = ta en sikkerhetskopi av alt i én fil, også mens folk svarer
cli-backup-with-keys = ta også med nøklene til urnene; den som har filen, kan da ha det som trengs for å lese svar som ikke er forseglet
cli-restore = gjenopprett en sikkerhetskopi i en tom database
cli-purge = slett enkeltsvar som har passert slettedatoen; tellingene blir stående
cli-backed-up = Sikkerhetskopien er skrevet til { $path } og kontrollert. Nøklene til urnene er ikke med. Oppbevar filen trygt: Serverhemmeligheten er med.
cli-backed-up-with-keys = Sikkerhetskopien er skrevet til { $path } og kontrollert.
cli-backed-up-keys = ADVARSEL: Nøkkelen til urnen er med for { $titles }. Er nøkkelen en nøkkelfil, kan den som har kopien, lese hvert svar i urnen. Er den låst for nøkkelholdere, trengs passordfrasene til to av dem. Sammen med en annen kopi kan det vise hvilken kode et svar kom fra. Hold filen adskilt fra andre kopier, og slett den før målerunden forsegles – ellers holder ikke løftet til dem som svarer. Loggen og siden «Dette lagres om svaret ditt» sier at nøkkelen er kopiert.
cli-backed-up-no-keys = Ingen uforseglet målerunde har en nøkkel, så ingen nøkler er med.
cli-restored = Gjenopprettet fra sikkerhetskopien som ble tatt { DATETIME($taken, dateStyle: "long", timeStyle: "short") }.
cli-restored-open = Svar som kom etter sikkerhetskopien er borte, og kodene deres gjelder igjen: { $count ->
    [one] 1 åpen målerunde
   *[other] { $count } åpne målerunder
  } ({ $titles }).
cli-restored-none-open = Ingen åpne målerunder kan ta imot svar.
cli-restored-lost = Nøkkelen til urnen i «{ $title }» finnes ikke. { $ballots ->
    [0] Ingen svar ligger i urnen, men målerunden kan ikke brukes: Kodene avvises.
    [one] Det ene svaret i urnen kan ikke leses av noen, og kodene avvises.
   *[other] De { $ballots } svarene i urnen kan ikke leses av noen, og kodene avvises.
  } Er målerunden forseglet etter at kopien ble tatt, er nøkkelen ødelagt, og slik skal det være. Ellers: Legg nøkkelfilen tilbake i mappen keys.
cli-restored-keys = { $count ->
    [one] 1 nøkkelfil er lagt tilbake.
   *[other] { $count } nøkkelfiler er lagt tilbake.
  } Er en av målerundene forseglet etter at kopien ble tatt, er en ødelagt nøkkel tilbake: Slett den, og slett sikkerhetskopien.
cli-restored-sign-in = Alle som var logget inn, må logge inn på nytt.
cli-purged = Enkeltsvarene i «{ $title }» er slettet. Tellingene er beholdt.
cli-purged-nothing = Ingen enkeltsvar har passert slettedatoen.
cli-purge-unsealed = «{ $title }» har passert slettedatoen, men er ikke forseglet. Forsegl målerunden først.
