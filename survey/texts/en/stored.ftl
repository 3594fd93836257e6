page-stored = What is stored?
stored-title = What is stored about your answer
stored-lead = This page is made from the settings of the survey round and from the database as it really is. It can therefore say nothing else than what is done.
stored-link = Read more about what is stored, field by field
stored-none = No survey round has been opened yet. This is what holds for every round.
stored-choose = Survey round

stored-short-title = In short
stored-short-sent = When you send your answer, it is encrypted and put in a ballot box. Your code is deleted at the same moment.
stored-short-not = Medvirk does not store your name, when you answered, your IP address or what kind of phone or computer you used.
stored-short-sealing = The box is opened once, after closing time. The answers are shuffled and counted. Then the encrypted answers, the codes and the key are deleted.
stored-short-shown = Results are only shown for groups where at least { $smallest } have answered.
stored-short-public = PSU may decide that everybody gets to see the results for the municipality and its areas, in whole per cent.
stored-short-sensitive = For sensitive questions in groups under { $size }, the whole distribution is not shown. Where it is almost nobody or almost everybody it only says “at most 2” or “at least …”, so that nobody can see that all answered the same.
stored-short-purge = On { DATETIME($until, dateStyle: "long") } the shuffled individual answers are deleted too. Only the counts are left then.
stored-stage-open = The round is open. The answers lie encrypted in the box.
stored-stage-closed = Closing time has passed, and the box is to be sealed. Until then the answers still lie encrypted.
stored-stage-sealed = The round is sealed. The codes, the encrypted answers and the key are deleted.
stored-stage-purged = The individual answers are deleted. Only the counts are left.

stored-settings-title = How “{ $title }” is set up
stored-closes = Closing time
stored-closes-is = { DATETIME($closes, dateStyle: "long", timeStyle: "short") }. If you have begun by then, you may finish { $minutes ->
    [one] within one minute
   *[other] within { $minutes } minutes
  }.
stored-languages = Languages
stored-smallest = Smallest group shown
stored-smallest-is = { $smallest } answers
stored-sensitive = Sensitive questions are shown more coarsely
stored-sensitive-is = In groups under { $size } answers
stored-groups = Units that may be shown together
stored-leaders = Leaders
stored-leaders-is = Leaders answer in the unit above their own, so that nobody has their own leader in the figures for their own unit.
stored-retained = Individual answers are deleted
stored-day = { DATETIME($day, dateStyle: "long") }
stored-purged = The individual answers were deleted, as their date was
stored-custody = Who can open the box?
stored-custody-gone = Nobody. The box is empty, and the key is deleted.
stored-key-copied = A backup with the key to the box of this round has been taken. As long as that copy exists, you must also trust whoever has it.

stored-fields-title = Field by field
stored-fields-lead = Everything in the database that comes from you or your answer. There are no other fields.
stored-lifetime = For how long
stored-seen = Who can see it
stored-sealing = When the round is sealed

stored-code-about = The code, until you have answered
stored-code-mac = An imprint of the code (HMAC), made with a secret on the server. The code itself is never stored.
stored-code-tranche-id = The round the code is for.
stored-code-unit-id = The unit the code was made for. Who was given it is not stored.
stored-code-lifetime = Until you send your answer.
stored-code-seen = Nobody gets to see the codes. The OU team sees how many are used, only for groups that are large enough. Whoever runs the database can see that an imprint goes away, and when. If somebody knows which code you were given, they can see that it is used – but not what you answered.
stored-code-sealing = Codes that are not used are deleted.

stored-ballot-about = The encrypted answer, while the round is open
stored-ballot-id = A random number that keeps a double click from becoming two answers.
stored-ballot-tranche-id = The round the answer belongs to.
stored-ballot-sealed = Your answers and the unit of the code, encrypted. All answers are filled up to the same size, so that the length gives nothing away.
stored-ballot-lifetime = From when you send it until the round is sealed.
stored-ballot-seen = Nobody without the key to the box.
stored-ballot-sealing = Opened in the server's memory, checked and counted. Then it is deleted.

stored-response-about = The answer sheet, after sealing
stored-response-id = A new, random number. It has no connection with the code or with the encrypted answer.
stored-response-tranche-id = The round the answer belongs to.
stored-response-atom-id = The group the answer is counted in. It is large enough to be shown. The exception is a survey round with too few answers in all: then everybody is in one group, and it is not shown.
stored-response-lifetime = From sealing until { DATETIME($until, dateStyle: "long") }.
stored-response-seen = Nobody gets to see individual answers on a screen. Whoever runs the database can read them, but not see whom they come from.
stored-response-sealing = Written in random order.

stored-answer-about = The answer to each question, after sealing
stored-answer-response-id = The random number of the answer sheet, which holds the answers of one sheet together.
stored-answer-question = The question.
stored-answer-choice = The option that was chosen. If you skipped the question, nothing is stored.
stored-answer-text = What you wrote yourself, if the question had a text field.
stored-answer-lifetime = From sealing until { DATETIME($until, dateStyle: "long") }.
stored-answer-seen = Nobody gets to see individual answers on a screen. Whoever runs the database can read them, but not see whom they come from.
stored-answer-sealing = Written in random order.

stored-tally-about = The counts: how many answered
stored-tally-tranche-id = The round.
stored-tally-atom-id = The group that is counted.
stored-tally-question = The question.
stored-tally-respondents = How many in the group handed in an answer.
stored-tally-asked = How many of them were asked the question.
stored-tally-answered = How many of them answered it.
stored-tally-lifetime = Kept, so that results can be compared over time.
stored-tally-seen = PSU and the OU team, only for groups where at least { $smallest } have answered. PSU may decide that everybody gets to see the results for the municipality and its areas, in whole per cent.
stored-tally-sealing = Made from the answers.

stored-tally-choice-about = The counts: how many chose each option
stored-tally-choice-tranche-id = The round.
stored-tally-choice-atom-id = The group that is counted.
stored-tally-choice-question = The question.
stored-tally-choice-choice = The option.
stored-tally-choice-count = How many in the group chose it.
stored-tally-choice-lifetime = Kept, so that results can be compared over time.
stored-tally-choice-seen = PSU and the OU team, only for groups where at least { $smallest } have answered. PSU may decide that everybody gets to see the results for the municipality and its areas, in whole per cent.
stored-tally-choice-sealing = Made from the answers.

stored-tranche-release-about = What has been released: the results as they are shown
stored-tranche-release-tranche-id = The survey round.
stored-tranche-release-number = Which release it is. The last one is shown.
stored-tranche-release-at = When the release was made.
stored-tranche-release-who = Who made it.
stored-tranche-release-policy = The limits it was made under.
stored-tranche-release-moved = Units placed elsewhere than when the survey round was planned.
stored-tranche-release-content = The numbers that can be shown. What cannot be shown is not in it.
stored-tranche-release-fingerprint = A fingerprint of the content. If the content is changed, it no longer matches.
stored-tranche-release-reason = Why a new release was made.
stored-tranche-release-lifetime = Kept, so that results can be compared over time.
stored-tranche-release-seen = PSU and the OU team, only for groups where at least { $smallest } have answered. PSU may decide that everybody gets to see the results for the municipality and its areas, in whole per cent.
stored-tranche-release-sealing = Made from the counts.

stored-others-title = The rest of the database
stored-others = These tables hold nothing about you who answer:
stored-table-account = User accounts of PSU, the OU team and the administrator: name, user name, role and an imprint of the password and, if they wish, the e-mail address. You who answer have no account.
stored-table-sign-in = Which of them are signed in, and when they were last active.
stored-table-audit-entry = What they have done, when, and what it concerned. That somebody answers never stands here.
stored-table-decision = The decisions about the questions, and who registered them.
stored-table-questionnaire-version = The questionnaires, word for word.
stored-table-tranche = The settings of the rounds, the key holders' offices and how many answers could not be read.
stored-table-tranche-unit = The units of each round, how many are invited, and how many codes have been made.
stored-table-unit = The units of the municipality and how many work there.
stored-table-unit-alias = Other names of the units.
stored-table-provenance-note = Notes on where older figures come from.
stored-table-tranche-grouping = Which units are to be shown together in each survey round.
stored-table-approved-words = Which words are approved, in each language.
stored-table-comment = Comments on proposed questions.
stored-table-comment-thread = Which comments belong together.
stored-table-decision-verdict = Who confirmed a decision, and when.
stored-table-measure = Measures after earlier tranches.
stored-table-measure-entry = How the measures have stood along the way.
stored-table-proposal = Proposed questionnaires, with purpose and plan for follow-up.
stored-table-proposal-event = Who proposed, treated and settled, and when.
stored-table-proposal-read = Who in PSU and OU has read a proposal.
stored-table-suggestion = Suggested wordings.
stored-table-wording-request = Translations and slips that wait for approval.
stored-table-wording-signature = Who approved a translation or correction, and when.

stored-never-title = What is not stored
stored-never-person = Name, employee number, e-mail address or telephone number
stored-never-time = When you opened the form, or when you sent it
stored-never-device = IP address, browser, phone or computer
stored-never-code = Which code an answer came from
stored-never-order = The order the answers came in, or which language you answered in
stored-never-half = Answers you have not sent. They are only in the server's memory while the page is open.

stored-cookies-title = Cookies
stored-cookies-lead = Only what the site needs to work. No tracking, and nothing to others. The browser also remembers the colours of the site (stActiveTheme).
stored-cookie-ticket = Remembers your code while you answer, so that you need not type it again. Encrypted; only the server can read it.
stored-cookie-ticket-lasts = For { $hours ->
    [one] one hour
   *[other] { $hours } hours
  }, or until you press Done.
stored-cookie-sign-in = Only for those who sign in.
stored-cookie-sign-in-lasts = Until the browser is closed, { $hours } hours at most.
stored-cookie-language = Remembers the language you have chosen.
stored-cookie-language-lasts = Until the browser is closed.
stored-cookie-unit = Only for leaders with a link to the response rate of their unit.
stored-cookie-unit-lasts = Until the browser is closed.
stored-cookie-xsrf = A random number that keeps other sites from sending forms in your name.
stored-cookie-xsrf-lasts = Until the browser is closed.

stored-limits-title = What Medvirk cannot promise
stored-limits-screen = Somebody may look at your screen, or monitor the phone or computer you use. Use your own if you can.
stored-limits-server = Whoever alters the program on the server while you answer can read your answer.
stored-limits-network = The network you use, or a server in front of Medvirk, may log that you visited this site, and when. Medvirk keeps no such log.
stored-limits-same = { $sensitive ->
    [0] If everybody in a group answers the same, they all know what the others in the group answered.
   *[other] If everybody in a group answers the same to a question that is not marked as sensitive, they all know what the others in the group answered. The sensitive questions are never shown like that in groups under { $size }.
  }
stored-limits-text = The survey has text fields. What you write there can give away who you are. Do not write anything that points to yourself or others.
stored-limits-backup = Backups are taken. They should not have the key to the box, but a copy taken after sealing has the shuffled individual answers until the copy is deleted. The municipality decides how long it is kept.
stored-limits-host = Copies the municipality takes of the whole server outside Medvirk, Medvirk can neither see nor delete.

stored-record-title = For the data protection officer
stored-record-lead = The same facts as a document, with fields that the municipality fills in.
stored-record-download = Download the record of processing (Word)

record-title = Record of processing: { $title }
record-made = Draft made by Medvirk on { DATETIME($today, dateStyle: "long") } from the settings of the round and the tables of the database. Fields with a yellow background are filled in by the municipality.
record-synthetic = Synthetic answers – not answers from employees
record-fill-in = [To be filled in]
record-treatment = The processing
record-controller = Controller
record-purpose = Purpose
record-purpose-is = To learn how employees experience the subject of the questionnaire “{ $questionnaire }”, for follow-up in the joint committee. Not for assessing individuals.
record-basis = Legal basis
record-basis-is = [To be filled in: GDPR article 6(1), and article 9(2) if the questions may reveal special categories]
record-decision = Decision on the questions
record-decision-is = { $body }, case { $case }, { DATETIME($date, dateStyle: "long") }
record-decision-none = Not decided
record-subjects = Data subjects
record-subjects-is = { $invited } invited employees in { $units } units. Answering is voluntary.
record-categories = Categories of data
record-categories-is = Answers to { $questions } questions, and group. { $sensitive ->
    [0] No question is marked as sensitive.
    [one] One question is marked as sensitive.
   *[other] { $sensitive } questions are marked as sensitive.
  } { $texts ->
    [0] No text fields.
    [one] One text field.
   *[other] { $texts } text fields.
  }
record-sources = Sources
record-sources-is = The employees themselves. The number of employees in each unit comes from the municipality's own records.
record-period = Period
record-period-is = { DATETIME($opens, dateStyle: "long") } – { DATETIME($closes, dateStyle: "long") }
record-recipients = Who sees what
record-recipients-is = PSU and the OU team see results for groups where at least { $smallest } have answered. PSU may decide that everybody gets to see the results for the municipality and its areas, in whole per cent. Nobody sees individual answers on a screen.
record-processors = Processors
record-processors-is = [To be filled in: whoever runs the server, if not the municipality itself]
record-transfers = Transfers out of the EEA
record-transfers-is = Medvirk sends nothing to others. [To be filled in if the server is run by others]
record-retention = Retention
record-retention-is = Individual answers until { DATETIME($until, dateStyle: "long") }; the program deletes them. Counts are kept. Backups: [To be filled in]

record-stored = What is stored about those who answer
record-data = Data
record-measures = Security measures
record-measure-code = One-time code, not tied to a person. The database holds only an imprint, deleted the moment the answer is handed in.
record-measure-box = The answer is encrypted to the round's own key when it is handed in. { $custody }
record-measure-seal = At sealing the answers are shuffled and get new, random numbers and the smallest group that may be shown. Codes, encrypted answers and key are deleted, and the database files are rewritten so that no deleted rows are left.
record-measure-disclosure = Results leave through one gate: at least { $smallest } answers in every group, and in what is left when one group is subtracted from another.{ $sensitive ->
    [0] {""}
   *[other] {" "}Sensitive questions are shown without their distribution in groups under { $size }, and at the ends only as “at most 2” or “at least …”.
  }
record-measure-log = For those who answer, neither name, time, IP address nor the phone or computer used is stored. Sign-in, roles and an audit log for those who administer.
record-measure-backup = Backups are taken without the key to the box.
record-risks = Pre-assessment of data protection impact (article 35)
record-risk = Risk
record-risk-measure = Measures in Medvirk
record-risk-left = The municipality's assessment
record-risk-power = Uneven power between employer and employee: some do not answer freely.
record-risk-power-measure = Voluntary, questions may be skipped, adopted by the parties, open about what is stored.
record-risk-few = Few answers, or all alike, give individuals away.
record-risk-few-measure = Smallest group { $smallest }. { $sensitive ->
    [0] If all answer alike, it does not keep them from knowing it.
   *[other] For sensitive questions in groups under { $size }, it is not shown that all answered alike. For other questions it is not prevented.
  }
record-risk-key = The box is opened before its time.
record-risk-text = Free text gives away who has answered.
record-risk-text-measure = { $texts ->
    [0] No text fields in the form.
   *[other] A warning on the page about storage. Free text is not shown in the results.
  }
record-risk-backup = Copies of the server or database are compared over time.
record-risk-backup-measure = The key is not in the copies. The municipality must control copies of the whole server.
record-risk-server = The program is altered while people answer.
record-risk-server-measure = Cannot be prevented from inside. Access to the server must be limited and logged.
record-conclusion = Conclusion
record-conclusion-is = The answers should be regarded as personal data until the round is sealed. Whether they are anonymous afterwards must be assessed for this round.
record-assessed = Is a full assessment (DPIA) needed? Assessed by, date

cli-privacy-record = write the record of processing for a survey round to a Word file
cli-privacy-record-written = The record of processing is written to { $path }.
problem-file-exists = The file { $path } already exists. Choose a new name.
problem-file-not-written = The file { $path } cannot be written. Check that the folder exists and that you may write there.
