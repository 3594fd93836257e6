# Roles and states
problem-not-your-role = Dette er det andre som gjør i Medvirk. Be administratoren sjekke rollen din hvis du mener at det er feil.
problem-no-longer-active = Brukeren din er stengt, så ingenting er endret. Snakk med administratoren.
problem-unknown-proposal = Forslaget finnes ikke.
problem-unknown-decision = Vedtaket finnes ikke.
problem-unknown-request = Det er ingen slik ordlyd å godkjenne.
problem-cannot-revise = Forslaget er til behandling i PSU eller avgjort, og kan ikke endres nå. Er det til behandling, kan du skrive en kommentar; ellers lager du et nytt utkast.
problem-cannot-propose = Bare et utkast kan sendes til PSU. Dette er alt sendt eller avgjort. Last siden på nytt for å se hvor saken står.
problem-cannot-begin-treatment = Bare et forslag som er sendt til PSU, kan tas til behandling. Det kan være trukket eller alt tatt opp. Last siden på nytt.
problem-cannot-approve = Forslaget er ikke til behandling, så det kan ikke gjøres vedtak. Det kan være trukket fra sakskartet. Last siden på nytt.
problem-cannot-reject = Forslaget er ikke til behandling, så det kan ikke avvises. Det kan være trukket fra sakskartet. Last siden på nytt.
problem-cannot-withdraw = Forslaget er alt avgjort eller trukket, så det kan ikke trekkes.
problem-cannot-take-off-agenda = Forslaget er ikke til behandling, så det kan ikke tas av sakskartet.
problem-cannot-supersede = Den tidligere versjonen er ikke lenger godkjent, så den kan ikke erstattes.
problem-with-committee = Forslaget er til behandling i PSU. Be PSUs sekretær ta saken av sakskartet.
problem-already-decided = Saken er avgjort, så saksframlegget kan ikke endres lenger.

# What a proposal must say
problem-plan-lacks = Skriv formål, eier, og når og av hvem resultatene skal følges opp. Uten en plan for oppfølging sendes ikke spørsmålene til PSU.
problem-follow-up-past = Datoen for oppfølging må være etter i dag.
problem-distribution-minimum = Minste gruppe må være fra { $least } til { $most } svar.
problem-unknown-custody = Velg om urnen skal åpnes av nøkkelholdere eller med en nøkkelfil på serveren.
problem-other-questionnaire = Dette er et annet spørreskjema: feltet «id» må være «{ $id }». Lag et nytt utkast for et annet skjema.
problem-text-too-long = Teksten er for lang. Hold den under { $most } tegn.

# Decisions
problem-minutes-lack = Skriv utvalg, saksnummer og ordlyden i vedtaket.
problem-decided-in-future = Møtedatoen er ikke kommet ennå. Før inn vedtaket etter møtet.
problem-negative-votes = Antall stemmer kan ikke være mindre enn null.
problem-unknown-question = Spørsmålet «{ $question }» finnes ikke i skjemaet.
problem-decision-waits = Et vedtak er alt ført inn og venter på at PSUs leder bekrefter det eller sender det tilbake. Last siden på nytt for å se det.
problem-decision-settled = Dette vedtaket er alt bekreftet eller sendt tilbake. Last siden på nytt.
problem-not-holding-decision = Bare vedtaket som gjelder nå, kan rettes. Last siden på nytt for å se det.
problem-own-entry = Du førte selv inn dette vedtaket. En annen må bekrefte det.
problem-own-proposal = Du har selv vært med på å foreslå dette. Andre må avgjøre det.
problem-no-reason = Skriv en grunn, så den andre vet hva som må endres.

# Words approved without a meeting
problem-not-approved-now = Dette er ikke godkjent nå, så det er ingenting å rette eller oversette. Lag et nytt utkast.
problem-needs-decision = Endringen er mer enn retting av skrivefeil og må vedtas av PSU. Marker rene skrivefeil med «change_kind: typo», eller lag et nytt utkast.
problem-nothing-new = Denne ordlyden er alt godkjent eller venter på godkjenning.
problem-wording-settled = Du har alt svart på dette, eller det er avgjort. Last siden på nytt.
problem-own-wording = Du har selv bedt om denne godkjenningen eller alt godkjent den. En annen må godkjenne.

# Opening
problem-superseded = En nyere versjon er godkjent og har erstattet denne. Planlegg målerunden med den nye. Målerunder som alt er åpne, går som før.
problem-custody-too-weak = PSU har vedtatt at urnen skal åpnes av nøkkelholdere. Planlegg målerunden på nytt med det.
problem-minimum-too-low = PSU har vedtatt at resultater ikke vises for færre enn { $least } svar. Planlegg målerunden med minst det.

# The audit log
audit-decision-registered = førte inn vedtak
audit-decision-corrected = rettet vedtak
audit-decision-confirmed = bekreftet vedtak
audit-decision-returned = sendte vedtak tilbake
audit-wording-approved = godkjente ordlyd
audit-wording-refused = avslo ordlyd
audit-proposal-draft = lagret utkast
audit-proposal-revise = endret forslag
audit-proposal-propose = sendte forslag til PSU
audit-proposal-begin-treatment = tok forslag til behandling
audit-proposal-approve = godkjente forslag
audit-proposal-reject = avviste forslag
audit-proposal-withdraw = trakk forslag
audit-proposal-take-off-agenda = tok forslag av sakskartet
audit-proposal-supersede = erstattet tidligere godkjent versjon
audit-proposal-correct-slips = rettet skrivefeil i godkjent versjon
limits-title = Hvor små grupper som vises
limits-lead = Grensene verner dem som svarer. De kan gjøres strengere, aldri slakkere.
limits-minimum = Hvor mange må ha svart før et spørsmål vises?
limits-minimum-about = Minst { $least }. Et høyere tall verner bedre, men færre enheter får se sine egne resultater.
limits-end-class = Hvor stor må gruppen være før et følsomt spørsmål vises helt?
limits-end-class-about = Minst { $least }. I mindre grupper vises ikke hele fordelingen, og nær ingen eller alle står det bare «høyst 2» eller «minst …».
limits-index = Hvor mange må ha svart før et samlet tall for flere spørsmål (indeks) vises?
limits-index-about = Minst { $least }. Betyr bare noe når spørsmål i skjemaet hører sammen i en indeks.
limits-minimum-told = Svarene på et spørsmål vises bare for grupper der minst { $least } har svart på det.
limits-end-class-told = For følsomme spørsmål i grupper under { $size } vises ikke hele fordelingen, og er det nesten ingen eller nesten alle, står det bare «høyst 2» eller «minst …». Slik kan ingen se at alle svarte det samme.
limits-index-told = Et samlet tall for flere spørsmål (indeks) kan bare vises når minst { $least } har svart.
problem-index-minimum = Minste gruppe for en indeks må være fra { $least } til { $most } svar.
problem-end-class-size = Grensen for følsomme spørsmål må være fra { $least } til { $most } svar.
problem-index-too-low = PSU har vedtatt at en indeks ikke vises for færre enn { $least } svar. Planlegg målerunden med minst det.
problem-end-class-too-low = PSU har vedtatt at følsomme spørsmål vises grovere i grupper under { $least }. Planlegg målerunden med minst det.
problem-promised-index = De som svarer, er lovet at en indeks ikke vises for færre enn { $least } svar. Tallet kan bare bli større.
problem-promised-end-class = De som svarer, er lovet at følsomme spørsmål vises grovere i grupper under { $least }. Tallet kan bare bli større.
