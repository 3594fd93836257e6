# Word documents: the case paper and the minutes.
# The headings follow the municipality's own.
document-page = Page { $page } of { $pages }
document-synthetic = Demonstration: this is not a document of the municipality's.

# The municipality's head and headings
document-case-number = Case no.
document-document-number = Document no.
document-serial-number = Serial no.
document-classification = Classification
document-meeting-book = Meeting book
document-treated-by = Considered by
document-meeting-date = Meeting date
document-committee-case-number = Committee case no.
document-committee = The joint committee (PSU)
document-heading-recommendation = Recommendation of the municipal director
document-recommends = The municipal director recommends that the joint committee decide as follows:
document-heading-summary = Summary
document-heading-attachments = Attachments
document-heading-other-documents = Other documents in the case (not attached)
document-heading-background = Facts of the case
document-heading-provisions = Relevant provisions
document-heading-social = Consequences for social sustainability
document-heading-economic = Consequences for economic sustainability
document-heading-economic-a = a) Financial consequences – operating and investment budget
document-heading-economic-b = b) Consequences for society
document-heading-environmental = Consequences for environmental sustainability
document-heading-participation = Employees' co-determination
document-heading-councils = Considered for statements by the advisory councils
document-heading-assessment = Assessment
document-heading-alternatives = Alternative solutions
document-heading-conclusion = Conclusion
document-not-assessed = Not assessed
document-not-relevant = Not relevant
document-none = None

# What stands where nobody has written anything
document-case-title = Approval of questions: { $title }
document-summary = { $count ->
    [one] The case is about the approval of one question to the employees. Its wording, what has changed since last time and what the answers are for stand under Facts of the case.
   *[other] The case is about the approval of { $count } questions to the employees. Their wording, what has changed since last time and what the answers are for stand under Facts of the case.
  }
document-recommend-questions = The joint committee approves the questions proposed by the municipal director in this case.
document-recommend-key-holders = The answers cannot be opened before the closing date, and then only by two of three key holders together.
document-recommend-key-file = The answers are opened after the closing date, with a key that is on the server until then.
document-recommend-open = The questions and the decision are published before anybody is asked.
document-recommend-follow-up = The results are followed up on { DATETIME($day, dateStyle: "long") } by { $by }.

# The questions
document-questions = The questions
document-questions-lead = The questions in “{ $title }” stand here in { $language }, in the words the committee is asked to approve. What is in italics is about the question and not part of it.
document-title-is = Title of the survey: “{ $title }”
document-intro = Before the questions, employees read:
document-scale = On a scale from { $low } to { $high }, where { $low } is { $bottom } and { $high } is { $top }.
document-or-else = Or: { $answer }
document-exclusive = cannot be chosen together with others
document-own-words = Answered in one's own words.
document-several = Several answers can be chosen.
document-asked-of = Asked only of those who { $those }.
document-shown-to = Shown only to those who { $those }.
document-answered = answered { $answers } to question { $number }
document-not-answered = did not answer { $answers } to question { $number }
document-quoted = “{ $words }”
document-and = and
document-or = or
document-required = Must be answered.
document-sensitive = Marked as sensitive.
document-sensitive-means = { $count ->
    [one] One question is marked as sensitive. It is always voluntary to answer. In groups under 50, the lowest and highest numbers are shown only as “at most” and “at least”, so that nobody can infer what everyone answered.
   *[other] { $count } questions are marked as sensitive. They are always voluntary to answer. In groups under 50, the lowest and highest numbers are shown only as “at most” and “at least”, so that nobody can infer what everyone answered.
  }

# What was asked last
document-asked-before = What we asked last time
document-never-asked = The questionnaire has not been used in Medvirk before.
document-asked-in = The questionnaire was last used in the round “{ $title }”, from { DATETIME($opens, dateStyle: "long") } to { DATETIME($closes, dateStyle: "long") }.
document-comparable = { $kept ->
    [0] None of the answers can be compared with last time.
   *[other] The answers to { $kept } of { $count } questions can be compared with last time.
  }
document-unchanged = Nothing has changed.
document-question = Question { $number }
document-earlier-question = Earlier question { $number }
document-note = Text between the questions
document-moved = The order has changed. These have a new place:
document-before = Before
document-after = Now
document-no-words = no text
document-kind-typo = The change is marked as the correction of a slip.
document-kind-meaning = The change counts as a change of meaning.
document-effect-kept = The answers can be compared with last time.
document-effect-broken = The answers cannot be compared with last time.
document-effect-new = The question is new, so there are no earlier answers to compare with.
document-effect-removed = The answers from last time are not continued.
document-change-title = The title of the survey has changed.
document-change-intro = The introduction has changed.
document-change-default-language = The survey is first written in another language than before.
document-change-section = The question stands under another heading.
document-change-added = The question has been added.
document-change-removed = The question has been removed.
document-change-label = The wording has changed.
document-change-hint = The guidance under the question has changed.
document-change-choice-labels = The wording of the answers has changed.
document-change-type = The way of answering has changed.
document-change-choices = The answers one can choose from have changed.
document-change-base = Who is counted in the percentages has changed.
document-change-reverse = The direction of the scale has changed.
document-change-relevant = Who gets the question has changed.
document-change-required-true = The question must now be answered.
document-change-required-false = The question is now voluntary.
document-change-sensitive-true = The question is now marked as sensitive.
document-change-sensitive-false = The question is no longer marked as sensitive.
document-change-reference-period = The period the question is about has changed.
document-change-index = The index the question belongs to has changed.
document-change-favourable = What counts as a good answer has changed.
document-change-source-number = The number in the original case paper has changed.
document-change-change-kind = The question is declared as changed in meaning.

# Remarks, purpose and terms
document-remarks = Remarks on the questions
document-remarks-lead = Medvirk reads the wording and points out what may be worth another look. The remarks do not prevent the questions from being approved.
document-terms = Purpose, follow-up and protection
document-purpose = Purpose
document-owner = Owner
document-follow-up = The results are followed up
document-follow-up-is = { DATETIME($day, dateStyle: "long") }, by { $by }
document-minimum = Smallest group
document-custody = The key to the answers
document-custody-key-holders = Three key holders. The answers can be opened only when two of them each enter their passphrase.
document-custody-key-file = A key file on the server. It is deleted when the answers have been counted. Whoever runs the server could in theory open the answers early.
document-open = Open questions
document-open-yes = The questions and the decision are published before anybody is asked.
document-open-no = The questions are not published.
document-languages = Languages
document-in-nb = Bokmål
document-in-nn = Nynorsk
document-in-en = English
document-fingerprint = Fingerprint
document-fingerprint-means = The fingerprint is computed from the questions, word for word. If one character changes, it becomes another. Medvirk asks only questions with the fingerprint the committee has adopted.
document-not-written = Not filled in

# The minutes
document-minutes-of = Minutes: { $title }
document-unconfirmed = Not confirmed: the decision has been registered, but does not hold until the committee's leader has confirmed it.
document-lapsed = Does not hold: the case was withdrawn before the decision was confirmed.
document-day = { DATETIME($day, dateStyle: "short") }
document-treatment = Proceedings
document-event-propose = The proposal was sent to the committee on { DATETIME($at, dateStyle: "long") } by { $who }.
document-event-begin-treatment = The case was put on the agenda on { DATETIME($at, dateStyle: "long") } by { $who }.
document-votes = Vote
document-votes-none = No vote count has been registered.
document-votes-side = Side
document-votes-for = For
document-votes-against = Against
document-votes-whole = The committee as a whole
document-votes-all = In all
document-decision = Decision
document-rulings = Decisions on single questions
document-ruling-question = Question
document-ruling = Decision
document-decided-terms = Terms the committee has set
document-replaces = Earlier decisions
document-replaces-yes = What was approved before cannot be used in new rounds.
document-replaces-no = What was approved before can still be used.
document-additions = Statements for the minutes
document-amendments = Amendments the committee adopted
document-as-proposed = The questions were adopted as proposed.
document-amended = What was taken out is struck through. What was put in is underlined.
document-adopted-questions = The questions as adopted
document-rejected-questions = The questions that were not approved
document-fingerprints = Fingerprints
document-fingerprint-proposed = As proposed
document-fingerprint-adopted = As adopted
document-wordings = Wording approved without a meeting
document-wordings-lead = The committee adopts the words in { $language }. Translations and corrections of slips are approved by the committee's leader and secretary, who must be two people.
document-wording = Wording
document-status = Status
document-slips = correction of slips
document-office-psu-leader = leader
document-office-psu-secretary = secretary
document-waits-for-psu-leader = Waits for the committee's leader.
document-waits-for-psu-secretary = Waits for the committee's secretary.
document-wording-approved = Approved on { DATETIME($at, dateStyle: "long") } by { $who }.
document-wording-refused = Refused on { DATETIME($at, dateStyle: "long") } by { $who }:
document-entries = Registration in Medvirk
document-entries-lead = The entries stand in the order they were registered. Nothing is deleted; a correction is a new entry.
document-entry = Entry
document-registered = Registered
document-second-person = Confirmation
document-registered-by = { $who }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }
document-entry-first = Decision in case { $case }
document-entry-correction = Correction: { $what }
document-corrected-body = committee
document-corrected-case-number = case number
document-corrected-decided-on = meeting date
document-corrected-wording = wording of the decision
document-corrected-rulings = decisions on single questions
document-corrected-votes = vote count
document-corrected-protocol-additions = statements for the minutes
document-verdict-confirmed = Confirmed by { $who }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }
document-verdict-returned = Sent back by { $who }, { DATETIME($at, dateStyle: "long", timeStyle: "short") }:
document-not-confirmed = Not confirmed

problem-nothing-decided = No decision has been registered in this case, so there are no minutes yet.
