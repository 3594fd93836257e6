page-start = Front page
page-answer = Answer
page-results = Results
page-results-about = See the results of sealed survey rounds.
page-fieldwork = Survey rounds
page-fieldwork-about = Follow the response rate, and seal the ballot box when the closing time has passed.
page-administration = Administration
page-administration-about = Give people access or withdraw it, and see who has done what.
page-not-for-you = To see this page you must be signed in with another role. Go to the front page to sign in.
page-broken = Something went wrong on this page. Reload it. If you were in the middle of a form, you may have to fill it in again; an answer already sent is safe. If it happens again, tell the administrator.

role-psu = Committee member
role-psu_secretary = Committee secretary
role-psu_leader = Committee leader
role-ou = Organisational development team
role-administrator = Administrator
sign-out = Sign out

start-title = Say what you think, safely
start-lead = Have you been given a code at your workplace? Enter it here. No manager can see what you answer.
start-sign-in = Sign in (joint committee, organisational development team, administrator)
start-welcome = Welcome, { $name }
start-role-psu = Here you read the questions as employees see them, comment on them and suggest other wordings. You see the results once a survey round is sealed.
start-role-psu_secretary = Here you take up cases, register the decisions and approve translations. You read questions and results like the others in the joint committee.
start-role-psu_leader = Here you confirm the decisions that the secretary registers, and approve translations. You read questions and results like the others in the joint committee.
start-role-ou = Here you propose questions to the joint committee, follow the response rate of the survey rounds, seal the ballot box when the closing time has passed, and follow up the results.
start-role-administrator = Here you give people access, withdraw it and see who has done what. You may also propose questions to the joint committee. You never see answers.
start-demonstration-title = Try the demonstration
start-demonstration = Everything here is made up. Choose a code and answer as an employee:
start-demonstration-no-codes = All the demonstration codes have been used.
start-demonstration-sign-in = Or sign in and see what the different roles see:

answer-approved-by = The questions were approved by { $body } in case { $case }, { DATETIME($date, dateStyle: "long") }.
answer-duration = It takes about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  }.
answer-anonymous = No manager, HR employee or politician gets to see your answer. They see only what whole groups have answered. If everybody in the group answers a question alike, the figures still show what you answered. For sensitive questions we hide that in small groups.
answer-stored-title = What is stored about your answer
answer-stored =
    - Your answers and the unit the code belongs to, encrypted. Not your name, employee number, the time, your IP address or which code you used.
    - The code is deleted at the very moment your answer is put in the ballot box. Anyone who may have your code can see *that* it has been used, but never *what* you answered.
    - When the survey round is over, all the answers are shuffled and counted, and the encrypted answers are deleted. After that, your answer is tied only to a group large enough to be shown, or to all who answered, never to a smaller unit.
    - Results are shown only for groups where at least 10 have answered.
    - The promise covers what Medvirk stores and shows. It cannot stop somebody looking at your screen while you answer.
answer-voluntary = Answering is voluntary, and you may skip questions.
answer-compulsory = must be answered
answer-required = This question must be answered.
answer-contradiction = You have chosen an answer that rules out the others. Remove either that one or the others.
answer-unknown-choice = This answer is no longer in the form. Please choose again.
answer-wrong-type = The answer could not be read. Please choose again.
answer-too-long = The text is too long. Shorten it to 1000 characters.
answer-repeated = The same answer has been chosen twice. Please choose again.
answer-incomplete = { $count ->
    [one] Your answer has not been sent yet. Look at the question that is marked, and send again.
   *[other] Your answer has not been sent yet. Look at the { $count } questions that are marked, and send again.
  }
answer-still-here = Your answers are still in the form.
answer-send = Send
answer-send-once = Once sent, your answer cannot be changed, because nobody then knows which one is yours.

thanks-title = Thank you for answering
thanks-counted = Your answer is in the ballot box and counts once. The code has been deleted.
thanks-what-happens = When the survey round is over, all the answers are counted together. The results are presented to the joint committee (PSU), which follows them up.
thanks-done = Done
thanks-shared-device = Press Done if others are going to use the same phone or computer.

fieldwork-lead = While a survey round is open, only the number of answers is shown, and only for groups with at least 10 invited.
fieldwork-none = No survey round has been planned yet.
fieldwork-state-planned = Planned
fieldwork-state-open = Open
fieldwork-state-sealing = Sealing begun but not finished
fieldwork-state-counted = Counted, but not fully sealed
fieldwork-state-sealed = Sealed
fieldwork-closed = Closed, ready to be sealed
fieldwork-grace = Closed; those who had begun may finish
fieldwork-period = { DATETIME($opens, dateStyle: "long") } – { DATETIME($closes, dateStyle: "long") }
fieldwork-response = { $responded } of { $invited } have answered: { $rate }
fieldwork-over-invited = More answers than people invited: codes have been handed out to more people than the headcount shows, for instance temporary staff.
fieldwork-unit = Unit
fieldwork-invited = Invited
fieldwork-responded = Answers
fieldwork-rate = Response rate
fieldwork-spoiled = { $count ->
    [one] One answer could not be read and has not been counted.
   *[other] { $count } answers could not be read and have not been counted.
  }
fieldwork-seal-explained = The ballot box is opened once, the answers are counted and shuffled, and all codes, encrypted answers and the key are deleted. This cannot be undone.
fieldwork-seal-confirm = I understand that this cannot be undone
fieldwork-seal-go = Seal now
fieldwork-sealing = Counting and sealing …
fieldwork-seal-done = Sealed: { $counted ->
    [one] one answer has been counted.
   *[other] { $counted } answers have been counted.
  }

results-lead = Only sealed survey rounds are shown, and only groups where at least 10 have answered.
results-none = There are no sealed survey rounds yet.
results-questionnaire = Survey
results-tranche = Survey round
results-pilot = pilot
results-respondents = { $title }: { $responded } of { $invited } have answered ({ $rate }).
results-respondents-only = { $title }: { $responded ->
    [one] 1 has answered.
   *[other] { $responded } have answered.
  }
results-too-few = too few answers to show
results-not-asked-then = The question was not asked in { $title }.
results-overview = Overview
results-each-question = Question by question
results-table = Table with figures and uncertainty
results-download = Download the figures (CSV)
results-synthetic = Synthetic answers – not answers from employees
note-reconstructed = The pilots' figures are worked back from the percentages in the pilot report, as if everybody answered. How many agree slightly or strongly (or disagree) was not in the report; that split is synthetic.

administration-accounts = Accounts
administration-new = New account
administration-name = Name
administration-role = Role
administration-password-hint = At least { $least } characters. Give the password to its owner in a safe way.
administration-create = Create account
administration-created = The account “{ $username }” has been created.
administration-status = Status
administration-active = Active
administration-closed = Closed
administration-choose = Choose an account
administration-close = Close
administration-open = Reopen
administration-sign-out = Sign out everywhere
administration-not-yourself = You cannot close your own account.
administration-done = Done.
administration-email = E-mail for notices (may be left empty)
administration-email-of = E-mail for notices to { $username }
administration-email-hint = Used only to say that something may be waiting in Medvirk. Empty the field to stop it.
administration-email-off = The server is not set up to send e-mail, so no notices are sent.
administration-email-save = Save the e-mail address
administration-log = Log
administration-log-lead = Who has done what, the latest 200 events. Answers, codes and addresses never appear here.
administration-when = Time
administration-who = Who
administration-what = What
administration-subject = Concerns

audit-account-created = created an account
audit-account-closed = closed an account
audit-account-opened = reopened an account
audit-sessions-revoked = signed an account out everywhere
audit-signed-in = signed in
audit-tranche-planned = planned a survey round
audit-tranche-opened = opened a survey round
audit-codes-issued = issued codes
audit-sealing-begun = began sealing
audit-tranche-sealed = sealed a survey round
audit-release-remade = made a new release of the results
audit-units-imported = imported units
