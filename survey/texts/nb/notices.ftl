# E-mail: what it says, and how it went
notice-mail-subject = Medvirk: nytt om «{ $title }»
notice-mail-body = Det er nytt om «{ $title }» i Medvirk. Logg inn for å se om noe venter på deg.
notice-sent = { $all ->
    [one] Én person har fått varsel på e-post.
   *[other] { $all } personer har fått varsel på e-post.
  }
notice-failed = { $all ->
    [one] Varselet på e-post ble ikke sendt. Det du gjorde, er likevel lagret.
   *[other] { $failed } av { $all } varsler på e-post ble ikke sendt. Det du gjorde, er likevel lagret.
  }
notice-on-their-way = E-postserveren er treg. Varslene er på vei, og du trenger ikke vente.

problem-email = E-postadressen kan ikke være riktig. Skriv den som navn@kommunen.no, uten mellomrom og uten æ, ø og å.
problem-smtp-url = MEDVIRK_SMTP_URL kan ikke leses. Skriv smtp+starttls://bruker:…@server:587, smtps://bruker:…@server:465 eller smtp://server:25. Spesialtegn i brukernavn og passord skrives prosentkodet, for eksempel %40 for @.
problem-smtp-clear-password = MEDVIRK_SMTP_URL ville sendt passordet ukryptert. Bruk smtp+starttls:// eller smtps://.
problem-mail-from = MEDVIRK_SMTP_URL er satt, men MEDVIRK_MAIL_FROM mangler eller er ikke en e-postadresse. Skriv adressen varslene skal komme fra.
problem-mail-public-url = MEDVIRK_SMTP_URL er satt, men MEDVIRK_PUBLIC_URL mangler. Varslene trenger adressen til Medvirk.

audit-email-set = endret e-postadresse
audit-email-removed = fjernet e-postadresse

# The start page: what waits for whom
start-waiting = Dette venter på deg
start-nothing-waiting = Ingenting venter på deg nå.
start-waiting-for-others = Dette venter på andre
start-since = Siden { DATETIME($since, dateStyle: "long") }

task-read = Les «{ $title }». PSU skal ta stilling til spørsmålene.
task-read-again = Les «{ $title }» på nytt. Noe er endret siden du leste det.
task-replies = { $count ->
    [one] Les svaret på kommentaren din om «{ $title }».
   *[other] Les svarene på { $count } av kommentarene dine om «{ $title }».
  }
task-comments = { $count ->
    [one] Svar på en kommentar om «{ $title }».
   *[other] Svar på { $count } kommentarer om «{ $title }».
  }
task-suggestions = { $count ->
    [one] Ta stilling til et forslag om annen ordlyd i «{ $title }».
   *[other] Ta stilling til { $count } forslag om annen ordlyd i «{ $title }».
  }
task-take-up = Ta «{ $title }» til behandling. Forslaget er sendt til PSU.
task-register = Før inn vedtaket om «{ $title }» når møtet er holdt.
task-register-anew = Før inn vedtaket om «{ $title }» på nytt. PSUs leder har sendt det tilbake.
task-correction-returned = Se hvorfor PSUs leder sendte tilbake rettelsen av vedtaket om «{ $title }». Vedtaket gjelder som før.
task-confirm = Bekreft vedtaket om «{ $title }», eller send det tilbake.
task-confirm-publication = Bekreft at PSU har vedtatt å vise resultatene av «{ $title }» for alle, eller trekk det tilbake.
task-sign = { $count ->
    [one] Godkjenn en oversettelse eller rettelse av «{ $title }», eller avslå den.
   *[other] Godkjenn { $count } oversettelser eller rettelser av «{ $title }», eller avslå dem.
  }
task-draft = Gjør ferdig utkastet «{ $title }», og send det til PSU.
task-rejected = PSU har avvist «{ $title }». Lag et nytt utkast hvis spørsmålene fortsatt skal stilles.
task-taken-off = PSU har tatt «{ $title }» av sakskartet. Lag et nytt utkast hvis spørsmålene fortsatt skal stilles.
task-slips-refused = Rettelsen av skrivefeil i «{ $title }» er avslått. Se hvorfor, og send eventuelt en ny.
task-wording-lacks = Send «{ $title }» på { $language ->
    [nn] nynorsk
    [en] engelsk
   *[other] bokmål
  } til ny godkjenning. Oversettelsen er ikke godkjent og kan ikke brukes.
task-wording-waits = «{ $title }» på { $language ->
    [nn] nynorsk
    [en] engelsk
   *[other] bokmål
  } kan brukes når både PSUs leder og sekretær har godkjent oversettelsen.
task-keys = Del ut passordfraser til nøkkelholderne for «{ $title }». Målerunden skal åpne { DATETIME($opens, dateStyle: "long") }.
task-seal = Forsegle urnen for «{ $title }». Svarfristen er ute.
task-measures-overdue = { $count ->
    [one] Ett tiltak er over fristen. Se hva som er gjort, og oppdater det.
   *[other] { $count } tiltak er over fristen. Se hva som er gjort, og oppdater dem.
  }
task-follow-up-soon = Følg opp resultatene fra «{ $title }» innen { DATETIME($on, dateStyle: "long") }. Ansvarlig: { $by }.
task-follow-up-past = Følg opp resultatene fra «{ $title }», og meld fra til PSU. Fristen var { DATETIME($on, dateStyle: "long") }. Ansvarlig: { $by }.
task-follow-up-unheard = PSU har ikke hørt hvordan «{ $title }» er fulgt opp. Fristen var { DATETIME($on, dateStyle: "long") }. Ansvarlig: { $by }.
