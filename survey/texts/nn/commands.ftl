cli-about = Medvirk frå kommandolinja
cli-check = sjekk spørjeskjema og skriv ut alle feil
cli-fingerprint = skriv ut fingeravtrykket av spørjeskjema
cli-init = opprett eller oppgrader databasen
cli-demo = bygg demonstrasjonen dersom mappa er tom, og skriv ut innloggingane
cli-create-user = opprett ein brukar
cli-import-units = les inn einingar frå CSV (id;name;level;parent;headcount;valid_from)
cli-import = lagre eit spørjeskjema som utkast
cli-import-by = brukarnamnet til den som gjer framlegg (OU eller administrator)
cli-fingerprint-expect = avslutt med feil om fila har eit anna fingeravtrykk enn dette
cli-plan = planlegg ein målerunde for heile organisasjonen; han blir opna straks om nøkkelen ligg på serveren
cli-plan-custody = kven som har nøkkelen til urna: ei fil på serveren, eller tre nøkkelhaldarar (standard ved kjenslevare spørsmål)
cli-keys = gi tre nøkkelhaldarar kvar sin passordfrase, og prøv nøklane
cli-open = opne ein planlagd målerunde for svar
cli-issue-codes = lag svarkodar for ei eining og skriv dei ut
cli-tranches = list opp målerundane
cli-seal = forsegl ein avslutta målerunde
cli-initialised = Databasen er klar i { $folder }.
cli-user-created = Brukaren «{ $username }» er oppretta.
cli-units-imported = { $count ->
    [one] 1 eining er lagd inn.
   *[other] { $count } einingar er lagde inn.
  }
cli-drafted = Utkastet er lagra. Fingeravtrykk: { $fingerprint }.
cli-sealed = Forsegla. Talde: { $counted }. Uleselege svar: { $spoiled }.
cli-release = rekn ut det som er sleppt ut av ein målerunde på nytt, og samanlikn; eller slepp ut mindre
cli-release-minimum = ny utgåve: vis berre grupper med minst så mange svar
cli-release-tree = ny utgåve: plasser einingane der dei står i organisasjonen i dag
cli-release-reason = kvifor det blir laga ei ny utgåve; må oppgjevast
cli-release-same = Utgåve { $number } frå { DATETIME($at, dateStyle: "medium") } blir den same igjen. Fingeravtrykk: { $print }
cli-release-other = Utgåve { $number } frå { DATETIME($at, dateStyle: "medium") } blir IKKJE den same igjen. Fingeravtrykk i databasen: { $print }. Her er det skilnad (eining: spørsmål):
cli-released-again = Utgåve { $number } er laga og blir vist no. Fingeravtrykk: { $fingerprint }
cli-released-now = Resultata frå «{ $title }» er kontrollerte og lagra slik dei blir viste.
