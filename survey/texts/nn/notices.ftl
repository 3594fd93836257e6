# E-mail: what it says, and how it went
notice-mail-subject = Medvirk: nytt om «{ $title }»
notice-mail-body = Det er nytt om «{ $title }» i Medvirk. Logg inn for å sjå om noko ventar på deg.
notice-sent = { $all ->
    [one] Éin person har fått varsel på e-post.
   *[other] { $all } personar har fått varsel på e-post.
  }
notice-failed = { $all ->
    [one] Varselet på e-post vart ikkje sendt. Det du gjorde, er likevel lagra.
   *[other] { $failed } av { $all } varsel på e-post vart ikkje sende. Det du gjorde, er likevel lagra.
  }
notice-on-their-way = E-postserveren er treg. Varsla er på veg, og du treng ikkje vente.

problem-email = E-postadressa kan ikkje vere rett. Skriv henne som namn@kommunen.no, utan mellomrom og utan æ, ø og å.
problem-smtp-url = MEDVIRK_SMTP_URL kan ikkje lesast. Skriv smtp+starttls://brukar:…@server:587, smtps://brukar:…@server:465 eller smtp://server:25. Spesialteikn i brukarnamn og passord blir skrivne prosentkoda, til dømes %40 for @.
problem-smtp-clear-password = MEDVIRK_SMTP_URL ville sendt passordet ukryptert. Bruk smtp+starttls:// eller smtps://.
problem-mail-from = MEDVIRK_SMTP_URL er sett, men MEDVIRK_MAIL_FROM manglar eller er ikkje ei e-postadresse. Skriv adressa varsla skal kome frå.
problem-mail-public-url = MEDVIRK_SMTP_URL er sett, men MEDVIRK_PUBLIC_URL manglar. Varsla treng adressa til Medvirk.

audit-email-set = endra e-postadresse
audit-email-removed = fjerna e-postadresse

# The start page: what waits for whom
start-waiting = Dette ventar på deg
start-nothing-waiting = Ingenting ventar på deg no.
start-waiting-for-others = Dette ventar på andre
start-since = Sidan { DATETIME($since, dateStyle: "long") }

task-read = Les «{ $title }». PSU skal ta stilling til spørsmåla.
task-read-again = Les «{ $title }» på nytt. Noko er endra sidan du las det.
task-replies = { $count ->
    [one] Les svaret på kommentaren din om «{ $title }».
   *[other] Les svara på { $count } av kommentarane dine om «{ $title }».
  }
task-comments = { $count ->
    [one] Svar på ein kommentar om «{ $title }».
   *[other] Svar på { $count } kommentarar om «{ $title }».
  }
task-suggestions = { $count ->
    [one] Ta stilling til eit framlegg om annan ordlyd i «{ $title }».
   *[other] Ta stilling til { $count } framlegg om annan ordlyd i «{ $title }».
  }
task-take-up = Ta «{ $title }» til handsaming. Framlegget er sendt til PSU.
task-register = Før inn vedtaket om «{ $title }» når møtet er halde.
task-register-anew = Før inn vedtaket om «{ $title }» på nytt. PSU-leiaren har sendt det tilbake.
task-correction-returned = Sjå kvifor PSU-leiaren sende tilbake rettinga av vedtaket om «{ $title }». Vedtaket gjeld som før.
task-confirm = Stadfest vedtaket om «{ $title }», eller send det tilbake.
task-confirm-publication = Stadfest at PSU har vedteke å vise resultata av «{ $title }» for alle, eller trekk det tilbake.
task-sign = { $count ->
    [one] Godkjenn ei omsetjing eller retting av «{ $title }», eller avslå henne.
   *[other] Godkjenn { $count } omsetjingar eller rettingar av «{ $title }», eller avslå dei.
  }
task-draft = Gjer ferdig utkastet «{ $title }», og send det til PSU.
task-rejected = PSU har avvist «{ $title }». Lag eit nytt utkast om spørsmåla framleis skal stillast.
task-taken-off = PSU har teke «{ $title }» av sakslista. Lag eit nytt utkast om spørsmåla framleis skal stillast.
task-slips-refused = Rettinga av skrivefeil i «{ $title }» er avslått. Sjå kvifor, og send eventuelt ei ny.
task-wording-lacks = Send «{ $title }» på { $language ->
    [nn] nynorsk
    [en] engelsk
   *[other] bokmål
  } til ny godkjenning. Omsetjinga er ikkje godkjend og kan ikkje brukast.
task-wording-waits = «{ $title }» på { $language ->
    [nn] nynorsk
    [en] engelsk
   *[other] bokmål
  } kan brukast når både leiaren og sekretæren i PSU har godkjent omsetjinga.
task-keys = Del ut passordfrasar til nøkkelhaldarane for «{ $title }». Målerunden skal opne { DATETIME($opens, dateStyle: "long") }.
task-seal = Forsegl urna for «{ $title }». Svarfristen er ute.
task-measures-overdue = { $count ->
    [one] Eitt tiltak er over fristen. Sjå kva som er gjort, og oppdater det.
   *[other] { $count } tiltak er over fristen. Sjå kva som er gjort, og oppdater dei.
  }
task-follow-up-soon = Følg opp resultata frå «{ $title }» innan { DATETIME($on, dateStyle: "long") }. Ansvarleg: { $by }.
task-follow-up-past = Følg opp resultata frå «{ $title }», og meld frå til PSU. Fristen var { DATETIME($on, dateStyle: "long") }. Ansvarleg: { $by }.
task-follow-up-unheard = PSU har ikkje høyrt korleis «{ $title }» er følgd opp. Fristen var { DATETIME($on, dateStyle: "long") }. Ansvarleg: { $by }.
