product = Medvirk
shell-no-script = Medvirk treng JavaScript for å vise skjemaet. Slå det på i nettlesaren, eller be den som delte ut koden om hjelp.
shell-lost-title = Mista sambandet
shell-lost = Skjemaet ditt står framleis her, og det du har fylt ut, er ikkje borte. Vent litt: sida koplar seg til igjen av seg sjølv. Ikkje last sida på nytt.
shell-lost-close = Lukk
demonstration-banner = Demonstrasjon – syntetiske svar
to-start = Til framsida
language-choice = Språk
language-nb = Bokmål
language-nn = Nynorsk
language-en = English

code-title = Skriv inn svarkoden
code-label = Svarkode
code-hint = Koden står på lappen eller i e-posten du har fått. Han har 20 teikn. Store eller små bokstavar har ikkje noko å seie, og du kan hoppe over bindestrekane.
code-go-on = Gå vidare
code-not-genuine = Vi kjenner ikkje igjen denne koden. Sjekk at alle dei 20 teikna er med og skrivne rett. Tala 0 og 1 og bokstavane I og O blir aldri brukte.
code-gone = Koden er brukt, eller så er målerunden han gjaldt, avslutta. Var det du som brukte koden, er svaret ditt med. Var det ikkje du, sei frå til den som delte ut koden.
code-too-early = Koden er rett, men målerunden har ikkje opna enno. Prøv igjen den datoen som står på lappen eller i e-posten.
code-too-late = Koden er rett, men målerunden er avslutta. Det går ikkje lenger an å svare.
code-foreign-form = Skjemaet vart ikkje sendt frå denne sida. Skriv inn koden her og prøv igjen.

sign-in-title = Logg inn
sign-in-for-whom = For partssamansett utval, organisasjonsutvikling og administrator. Skal du berre svare på ei undersøking, treng du ikkje å logge inn.
sign-in-username = Brukarnamn
sign-in-password = Passord
sign-in-go = Logg inn
sign-in-wrong = Brukarnamnet og passordet høyrer ikkje saman. Prøv igjen, eller be administrator om hjelp.
sign-in-wait = For mange forsøk på kort tid. Vent { $seconds ->
    [one] 1 sekund
   *[other] { $seconds } sekund
  } og prøv igjen.
sign-in-foreign-form = Skjemaet vart ikkje sendt frå denne sida. Prøv igjen her.
