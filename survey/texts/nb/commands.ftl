cli-about = Medvirk fra kommandolinjen
cli-check = sjekk spørreskjemaer og skriv ut alle feil
cli-fingerprint = skriv fingeravtrykket av spørreskjemaer
cli-init = opprett eller oppgrader databasen
cli-demo = bygg demonstrasjonen hvis mappen er tom, og skriv ut innloggingene
cli-create-user = opprett en bruker
cli-import-units = les inn enheter fra CSV (id;name;level;parent;headcount;valid_from)
cli-import = lagre et spørreskjema som utkast
cli-import-by = brukernavnet til den som foreslår (OU eller administrator)
cli-fingerprint-expect = avslutt med feil hvis filen har et annet fingeravtrykk enn dette
cli-plan = planlegg en målerunde for hele organisasjonen; den åpnes straks hvis nøkkelen ligger på serveren
cli-plan-custody = hvem som har nøkkelen til urnen: en fil på serveren, eller tre nøkkelholdere (standard ved følsomme spørsmål)
cli-keys = gi tre nøkkelholdere hver sin passordfrase, og prøv nøklene
cli-open = åpne en planlagt målerunde for svar
cli-issue-codes = lag svarkoder for en enhet og skriv dem ut
cli-tranches = list målerundene
cli-seal = forsegl en avsluttet målerunde
cli-initialised = Databasen er klar i { $folder }.
cli-user-created = Brukeren «{ $username }» er opprettet.
cli-units-imported = { $count ->
    [one] 1 enhet er lagt inn.
   *[other] { $count } enheter er lagt inn.
  }
cli-drafted = Utkastet er lagret. Fingeravtrykk: { $fingerprint }.
cli-sealed = Forseglet. Talt: { $counted }. Uleselige svar: { $spoiled }.
cli-release = regn ut det som er sluppet ut av en målerunde på nytt, og sammenlign; eller slipp ut mindre
cli-release-minimum = ny utgave: vis bare grupper med minst så mange svar
cli-release-tree = ny utgave: plasser enhetene der de står i organisasjonen i dag
cli-release-reason = hvorfor det lages en ny utgave; må oppgis
cli-release-same = Utgave { $number } fra { DATETIME($at, dateStyle: "medium") } blir den samme igjen. Fingeravtrykk: { $print }
cli-release-other = Utgave { $number } fra { DATETIME($at, dateStyle: "medium") } blir IKKE den samme igjen. Fingeravtrykk i databasen: { $print }. Her er det forskjell (enhet: spørsmål):
cli-released-again = Utgave { $number } er laget og vises nå. Fingeravtrykk: { $fingerprint }
cli-released-now = Resultatene fra «{ $title }» er kontrollert og lagret slik de vises.
