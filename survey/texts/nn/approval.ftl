# Roles and states
problem-not-your-role = Dette er det andre som gjer i Medvirk. Be administratoren sjekke rolla di om du meiner at det er feil.
problem-no-longer-active = Brukaren din er stengd, så ingenting er endra. Snakk med administratoren.
problem-unknown-proposal = Framlegget finst ikkje.
problem-unknown-decision = Vedtaket finst ikkje.
problem-unknown-request = Det finst ingen slik ordlyd å godkjenne.
problem-cannot-revise = Framlegget er til handsaming i PSU eller avgjort, og kan ikkje endrast no. Er det til handsaming, kan du skrive ein kommentar; elles lagar du eit nytt utkast.
problem-cannot-propose = Berre eit utkast kan sendast til PSU. Dette er alt sendt eller avgjort. Last sida på nytt for å sjå kvar saka står.
problem-cannot-begin-treatment = Berre eit framlegg som er sendt til PSU, kan takast til handsaming. Det kan vere trekt eller alt teke opp. Last sida på nytt.
problem-cannot-approve = Framlegget er ikkje til handsaming, så det kan ikkje gjerast vedtak. Det kan vere trekt frå sakslista. Last sida på nytt.
problem-cannot-reject = Framlegget er ikkje til handsaming, så det kan ikkje avvisast. Det kan vere trekt frå sakslista. Last sida på nytt.
problem-cannot-withdraw = Framlegget er alt avgjort eller trekt, så det kan ikkje trekkjast.
problem-cannot-take-off-agenda = Framlegget er ikkje til handsaming, så det kan ikkje takast av sakslista.
problem-cannot-supersede = Den tidlegare versjonen er ikkje lenger godkjend, så han kan ikkje erstattast.
problem-with-committee = Framlegget er til handsaming i PSU. Be sekretæren i PSU ta saka av sakslista.
problem-already-decided = Saka er avgjord, så saksframlegget kan ikkje endrast lenger.

# What a proposal must say
problem-plan-lacks = Skriv føremål, eigar, og når og av kven resultata skal følgjast opp. Utan ein plan for oppfølging blir ikkje spørsmåla sende til PSU.
problem-follow-up-past = Datoen for oppfølging må vere etter i dag.
problem-distribution-minimum = Minste gruppe må vere frå { $least } til { $most } svar.
problem-unknown-custody = Vel om urna skal opnast av nøkkelhaldarar eller med ei nøkkelfil på serveren.
problem-other-questionnaire = Dette er eit anna spørjeskjema: feltet «id» må vere «{ $id }». Lag eit nytt utkast for eit anna skjema.
problem-text-too-long = Teksten er for lang. Hald han under { $most } teikn.

# Decisions
problem-minutes-lack = Skriv utval, saksnummer og ordlyden i vedtaket.
problem-decided-in-future = Møtedatoen er ikkje komen enno. Før inn vedtaket etter møtet.
problem-negative-votes = Talet på røyster kan ikkje vere mindre enn null.
problem-unknown-question = Spørsmålet «{ $question }» finst ikkje i skjemaet.
problem-decision-waits = Eit vedtak er alt ført inn og ventar på at leiaren i PSU stadfestar det eller sender det tilbake. Last sida på nytt for å sjå det.
problem-decision-settled = Dette vedtaket er alt stadfesta eller sendt tilbake. Last sida på nytt.
problem-not-holding-decision = Berre vedtaket som gjeld no, kan rettast. Last sida på nytt for å sjå det.
problem-own-entry = Du førte sjølv inn dette vedtaket. Ein annan må stadfeste det.
problem-own-proposal = Du har sjølv vore med på å gjere framlegg om dette. Andre må avgjere det.
problem-no-reason = Skriv ein grunn, så den andre veit kva som må endrast.

# Words approved without a meeting
problem-not-approved-now = Dette er ikkje godkjent no, så det er ingenting å rette eller omsetje. Lag eit nytt utkast.
problem-needs-decision = Endringa er meir enn retting av skrivefeil og må vedtakast av PSU. Merk reine skrivefeil med «change_kind: typo», eller lag eit nytt utkast.
problem-nothing-new = Denne ordlyden er alt godkjend eller ventar på godkjenning.
problem-wording-settled = Du har alt svart på dette, eller det er avgjort. Last sida på nytt.
problem-own-wording = Du har sjølv bede om denne godkjenninga eller alt gitt ho. Ein annan må godkjenne.

# Opening
problem-superseded = Ein nyare versjon er godkjend og har erstatta denne. Planlegg målerunda med den nye. Målerunder som alt er opne, går som før.
problem-custody-too-weak = PSU har vedteke at urna skal opnast av nøkkelhaldarar. Planlegg målerunda på nytt med det.
problem-minimum-too-low = PSU har vedteke at resultat ikkje blir viste for færre enn { $least } svar. Planlegg målerunda med minst det.

# The audit log
audit-decision-registered = førte inn vedtak
audit-decision-corrected = retta vedtak
audit-decision-confirmed = stadfesta vedtak
audit-decision-returned = sende vedtak tilbake
audit-wording-approved = godkjende ordlyd
audit-wording-refused = avslo ordlyd
audit-proposal-draft = lagra utkast
audit-proposal-revise = endra framlegg
audit-proposal-propose = sende framlegg til PSU
audit-proposal-begin-treatment = tok framlegg til handsaming
audit-proposal-approve = godkjende framlegg
audit-proposal-reject = avviste framlegg
audit-proposal-withdraw = trekte framlegg
audit-proposal-take-off-agenda = tok framlegg av sakslista
audit-proposal-supersede = erstatta tidlegare godkjend versjon
audit-proposal-correct-slips = retta skrivefeil i godkjend versjon
limits-title = Kor små grupper som blir viste
limits-lead = Grensene vernar dei som svarer. Dei kan gjerast strengare, aldri slakkare.
limits-minimum = Kor mange må ha svart før eit spørsmål blir vist?
limits-minimum-about = Minst { $least }. Eit høgare tal vernar betre, men færre einingar får sjå sine eigne resultat.
limits-end-class = Kor stor må gruppa vere før eit følsamt spørsmål blir vist heilt?
limits-end-class-about = Minst { $least }. I mindre grupper blir ikkje heile fordelinga vist, og nær ingen eller alle står det berre «høgst 2» eller «minst …».
limits-index = Kor mange må ha svart før eit samla tal for fleire spørsmål (indeks) blir vist?
limits-index-about = Minst { $least }. Betyr berre noko når spørsmål i skjemaet høyrer saman i ein indeks.
limits-minimum-told = Svara på eit spørsmål blir berre viste for grupper der minst { $least } har svart på det.
limits-end-class-told = For følsame spørsmål i grupper under { $size } blir ikkje heile fordelinga vist, og er det nesten ingen eller nesten alle, står det berre «høgst 2» eller «minst …». Slik kan ingen sjå at alle svarte det same.
limits-index-told = Eit samla tal for fleire spørsmål (indeks) kan berre visast når minst { $least } har svart.
problem-index-minimum = Minste gruppe for ein indeks må vere frå { $least } til { $most } svar.
problem-end-class-size = Grensa for følsame spørsmål må vere frå { $least } til { $most } svar.
problem-index-too-low = PSU har vedteke at ein indeks ikkje blir vist for færre enn { $least } svar. Planlegg målerunden med minst det.
problem-end-class-too-low = PSU har vedteke at følsame spørsmål blir viste grovare i grupper under { $least }. Planlegg målerunden med minst det.
problem-promised-index = Dei som svarer, er lova at ein indeks ikkje blir vist for færre enn { $least } svar. Talet kan berre bli større.
problem-promised-end-class = Dei som svarer, er lova at følsame spørsmål blir viste grovare i grupper under { $least }. Talet kan berre bli større.
