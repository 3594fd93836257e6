product = Medvirk
shell-no-script = Medvirk trenger JavaScript for å vise skjemaet. Slå det på i nettleseren, eller be den som delte ut koden om hjelp.
shell-lost-title = Mistet forbindelsen
shell-lost = Skjemaet ditt står fortsatt her, og det du har fylt ut, er ikke borte. Vent litt: siden kobler seg til igjen av seg selv. Ikke last siden på nytt.
shell-lost-close = Lukk
demonstration-banner = Demonstrasjon – syntetiske svar
to-start = Til forsiden
language-choice = Språk
language-nb = Bokmål
language-nn = Nynorsk
language-en = English

code-title = Skriv inn svarkoden
code-label = Svarkode
code-hint = Koden står på lappen eller i e-posten du har fått. Den har 20 tegn. Store eller små bokstaver spiller ingen rolle, og du kan hoppe over bindestrekene.
code-go-on = Gå videre
code-not-genuine = Vi kjenner ikke igjen denne koden. Sjekk at alle de 20 tegnene er med og skrevet riktig. Tallene 0 og 1 og bokstavene I og O brukes aldri.
code-gone = Koden er brukt, eller så er målerunden den gjaldt, avsluttet. Var det du som brukte koden, er svaret ditt med. Var det ikke du, si fra til den som delte ut koden.
code-too-early = Koden er riktig, men målerunden har ikke åpnet ennå. Prøv igjen den datoen som står på lappen eller i e-posten.
code-too-late = Koden er riktig, men målerunden er avsluttet. Det går ikke lenger an å svare.
code-foreign-form = Skjemaet ble ikke sendt fra denne siden. Skriv inn koden her og prøv igjen.

sign-in-title = Logg inn
sign-in-for-whom = For partssammensatt utvalg, organisasjonsutvikling og administrator. Skal du bare svare på en undersøkelse, trenger du ikke å logge inn.
sign-in-username = Brukernavn
sign-in-password = Passord
sign-in-go = Logg inn
sign-in-wrong = Brukernavnet og passordet hører ikke sammen. Prøv igjen, eller be administrator om hjelp.
sign-in-wait = For mange forsøk på kort tid. Vent { $seconds ->
    [one] 1 sekund
   *[other] { $seconds } sekunder
  } og prøv igjen.
sign-in-foreign-form = Skjemaet ble ikke sendt fra denne siden. Prøv igjen her.
