page-questions = Questions
page-questions-about = Read the questions as employees see them, see what has changed, comment and suggest other wordings.

# Other words
problem-unknown-place = The text you wanted to change is no longer in the questionnaire. Reload the page to see the questionnaire as it is now.
problem-words-not-in-file = These words are not in the file, because Medvirk puts them in itself (for example “Yes” and “No”). Write a comment, and ask the OU team to change the file.
problem-wordings-collide = One place cannot have two wordings: “{ $first }” and “{ $second }”. Choose one of them.
problem-edit-the-file = This wording cannot be put in without changing something else in the file. Ask the OU team to edit the file themselves and upload it again.
problem-wording-breaks-rules = This wording cannot be used in the questionnaire, and nothing has been changed.
problem-wording-changed-meanwhile = Somebody changed this text while you were writing. Read the new text, and send your suggestion again if it still fits.
problem-wording-empty = Write the text you suggest. If something should be removed altogether, write a comment about it.
problem-wording-unchanged = You have not changed the text. Write what you want to stand there instead.
problem-wording-too-long = The text is too long for this place: it has { $length } characters, and there is room for { $most }.
problem-unknown-change-kind = Choose whether the change corrects a slip or changes what is asked.
problem-suggestion-no-reason = Write why. The change means that something else is asked, and the others must be able to consider it.
problem-unknown-suggestion = There is no such suggestion.
problem-suggestion-settled = This suggestion has already been settled. Reload the page to see what became of it.
problem-suggestion-outdated = The text has been changed since “{ $words }” was suggested. The suggestion must be written anew.
problem-cannot-settle = Suggested wordings cannot be settled now. While the case is under treatment, the committee decides at its meeting.

# Comments
problem-comment-on-draft = This is only a draft. It can be commented on once it has been sent to PSU.
problem-comment-on-withdrawn = The proposal has been withdrawn, so it can no longer be commented on. If there is a new proposal, you can write there.
problem-comment-after-decision = The case has been decided, so nothing more can be written here. What has been written stays. Ask the OU team for a new proposal if something should be changed.
problem-comment-empty = Write the comment first.
problem-comment-too-long = The text is too long: it has { $length } characters, and there is room for { $most }. You can split it in two.
problem-stray-signs = The text contains invisible characters that cannot be stored. They often come along when something is pasted. Type the text again.
problem-unknown-thread = There is no such conversation.
problem-thread-resolved = This conversation has already been resolved. Reload the page to see it.
problem-thread-open = This conversation has already been reopened. Reload the page to see it.

# The audit log
audit-commented = commented on a proposal
audit-thread-resolved = resolved a conversation
audit-thread-reopened = reopened a conversation
audit-wording-suggested = suggested a wording
audit-suggestion-accepted = took in a suggested wording
audit-suggestion-declined = declined a suggested wording
audit-suggestions-settled = registered which wordings the meeting adopted

# The reading page: which proposal, and where it stands
reading-none = There are no questions to read yet. When the OU team sends a proposal to PSU, it will be here.
reading-choose = Choose a questionnaire
reading-offered = { $state }: { $title }, { DATETIME($since, dateStyle: "long") }
reading-state-draft = Draft
reading-state-proposed = Sent to PSU
reading-state-under-treatment = Under treatment in PSU
reading-state-approved = Approved by PSU
reading-state-rejected = Rejected by PSU
reading-state-withdrawn = Withdrawn
reading-state-superseded = Replaced by a newer version
reading-next-draft = The OU team is working on it. PSU sees it once it has been sent.
reading-next-proposed = Read, comment and suggest other wordings now. The OU team can take in suggestions until PSU’s secretary takes the case up for treatment.
reading-next-under-treatment = You can comment and suggest other wordings until the meeting. Afterwards the secretary registers the decision, and the leader confirms it.
reading-next-confirmation = The secretary has registered the decision. It holds once PSU’s leader has confirmed it.
reading-next-approved = The OU team can open tranches with exactly these words. A translation can be used once PSU’s leader and secretary have approved it.
reading-next-rejected = The questions cannot be asked. The OU team can make a new proposal.
reading-next-withdrawn = The questions have not been decided on and cannot be asked. The OU team can make a new proposal.
reading-next-superseded = No new tranches can be opened with these words. Tranches that were already open ran as planned.
reading-to-decisions = Go to decisions and approvals
reading-to-drafts = Edit the proposal under “Drafts”
reading-typed = This is what you wrote. Copy it if you want to keep it:

reading-decided-approved = Adopted by { $body } in case { $case }, { DATETIME($date, dateStyle: "long") }
reading-decided-rejected = Rejected by { $body } in case { $case }, { DATETIME($date, dateStyle: "long") }
reading-votes = { $side }: { $in_favour } for, { $against } against
reading-votes-whole = { $in_favour } voted for, { $against } voted against
reading-additions = Statements for the minutes:
reading-rulings-below = The committee has also said something about single questions. It stands beside the question.
reading-corrected = The minutes have been corrected since the decision was first registered. The words of the questions are the same.
reading-ruling = Decision on this question:

reading-purpose = Purpose
reading-owner = Owner
reading-follow-up = Follow-up
reading-follow-up-told = { DATETIME($date, dateStyle: "long") }: { $who }
reading-unwritten = Not written yet
reading-minimum = Smallest group
reading-custody = Key to the ballot box
reading-custody-key-file = A key file on the server
reading-custody-key-holders = Three key holders. It takes two of them to open the box.
reading-open = Open questions
reading-open-yes = Yes. Everybody can read the questions and the decision before anybody answers.
reading-open-no = No. The questions are not public beforehand.
reading-sensitive = Sensitive questions
reading-sensitive-told = { $count ->
    [0] None
   *[other] { $count } of { $all }. For these, the rules for what is shown are extra strict.
  }

reading-history = The case so far
reading-event = { DATETIME($at, dateStyle: "long") }: { $who } – { $what }
reading-ten-factor = Why is this not a part of 10-FAKTOR?
reading-ten-factor-own = The city council asked for a survey of its own
reading-ten-factor-own-told = In case PS 96/24 the council decided that “at the same time as the municipality carries out the 10-faktor survey”, “a separate survey” is to be sent out on employees’ experienced right to speak out. The case paper to PSU instead said “additional questions in this year’s 10-faktor survey”. KS wants its survey without other questions. That is why Medvirk runs beside it: the same time and a joint invitation, but two surveys. The answers are not mixed.
reading-ten-factor-limits = The limits are not the same
reading-ten-factor-limits-told = In 10-FAKTOR, KS decides how small a group may see its results. Here PSU decides, and can make the limits stricter, but not looser, than Medvirk’s own: the answers to a question are shown only from { $least } answers. The reason is that it can be dangerous to be recognised by an honest answer to such questions. A small group can also be worked out by subtracting the other groups from the whole. That is why Medvirk sometimes hides a group that is large enough in itself.
reading-identity = Fingerprint and file
reading-fingerprint-told = The fingerprint is calculated from every word in Bokmål, every answer option and the order. If one character changes, it becomes another. This lets anybody check that what was asked is what was approved.
reading-fingerprint-shown = What you are reading now:
reading-fingerprint-proposed = What was proposed to PSU:
reading-fingerprint-adopted = What PSU adopted, with amendments:
reading-download = Download the questionnaire (YAML)
reading-to-open = See the page where everybody can read the questions

# The reading page: the questions
reading-language = Language of the questionnaire
reading-translation-approved = This translation has been approved by PSU’s leader and secretary.
reading-translation-not-approved = PSU adopts the words in Bokmål. This translation has not been approved yet; PSU’s leader and secretary do that after the decision.
reading-view = Show
reading-view-questions = Question by question
reading-view-employees = As employees see it
reading-phone = This is how it looks on a phone. Feel free to try; nothing is sent.
reading-desk = This is how it looks on a computer.
reading-jump = Go to a question.
reading-jump-counted = Go to a question. The number in blue shows how much is unresolved.
reading-open-matters = { $count ->
    [one] 1 matter is unresolved
   *[other] { $count } matters are unresolved
  }
reading-whole = The questionnaire as a whole
reading-whole-short = The whole
reading-question = Question { $number }
reading-note = Text without an answer
reading-tag-sensitive = Sensitive
reading-tag-required = Must be answered
reading-tag-relevant = Shown only to some
reading-remarks = Remarks from Medvirk:
reading-trend-new = New question
reading-trend-kept = The trend continues
reading-trend-broken = The trend breaks here
reading-since = Changed since last time
reading-since-same = The same as last time
reading-since-new = Not asked last time. There is nothing to compare with.
reading-since-asked = Last asked in “{ $title }”, { DATETIME($date, dateStyle: "long") }
reading-since-comparable = { $count } of { $all } questions can be compared with last time.
reading-removed-questions = These questions have been taken out since last time:
reading-effect-typo = Only the language has been corrected, and the same is asked. The trend continues: the answers can be compared with last time.
reading-effect-meaning = What is asked is no longer the same. The trend breaks here: the answers are not compared with last time.
reading-effect-neither = The same is asked. The trend continues: the answers can be compared with last time.
reading-last-time = { $what }, last time
reading-now = { $what }, now
reading-removed = Removed:
reading-added = Added:
reading-change-id = The questionnaire has been given a new id.
reading-change-default-language = The main language is another one.
reading-change-title = The title
reading-change-intro = The introduction
reading-change-order = The question has been given another place in the order.
reading-change-section = The heading it stands under
reading-change-label = The question
reading-change-hint = The help text
reading-change-choice-labels = The answer options
reading-change-type = The question is answered in another way.
reading-change-choices = The answer options, their order or their scores have been changed.
reading-change-base = Whether “don’t know” counts in the percentages has been changed.
reading-change-reverse = The scale has been turned around.
reading-change-relevant = Who gets the question has been changed.
reading-change-required = Whether the question must be answered has been changed.
reading-change-sensitive = Whether the question counts as sensitive has been changed.
reading-change-reference-period = Which period the answers are about has been changed.
reading-change-index = Which index the question belongs to has been changed.
reading-change-favourable = Which answer counts as favourable has been changed.
reading-change-source-number = The number in the case paper has been changed.

# The reading page: comments
reading-count-comments = { $count ->
    [one] 1 comment
   *[other] { $count } comments
  }
reading-count-suggestions = { $count ->
    [one] 1 suggested wording
   *[other] { $count } suggested wordings
  }
reading-say-something = Comment or suggest another wording
reading-said = { $who }, { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
reading-reply = Reply in this conversation
reading-send-reply = Send reply
reading-resolve = Mark as resolved
reading-resolved = { $count ->
    [one] Resolved by { $by } (1 comment)
   *[other] Resolved by { $by } ({ $count } comments)
  }
reading-reopen = Reopen the conversation
reading-comment = New comment
reading-send-comment = Send comment
reading-commented = The comment has been saved.
reading-resolved-now = The conversation has been marked as resolved.
reading-reopened = The conversation has been reopened.

# The reading page: suggested wordings
reading-place-title = The title
reading-place-intro = The introduction
reading-place-section = The heading of part { $number }
reading-place-label = The question
reading-place-hint = The help text
reading-place-choice = The answer “{ $label }”
reading-suggest = Suggest another wording
reading-suggest-lead = Change the text into what you want. The others see what is new, and the questionnaire is not changed until the suggestion is accepted.
reading-shared = The same answer options are used in question { $questions }. If you change them here, they change there too.
reading-kind = What does the change do?
reading-kind-choose-typo = Corrects the language. The same is asked.
reading-kind-choose-meaning = Changes what is asked.
reading-why = Why?
reading-send-suggestion = Send suggestion
reading-cancel = Cancel
reading-suggested = The suggestion has been saved.
reading-suggestion = Suggestion: { $where }
reading-before = As it stood
reading-after = Suggestion
reading-reason = Reason
reading-kind-typo = Corrects the language. The same is asked, so the trend continues.
reading-kind-meaning = Changes what is asked, so the trend breaks.
reading-standing-open = Not settled
reading-standing-outdated = Outdated
reading-standing-accepted = Accepted
reading-standing-declined = Not accepted
reading-standing-left = Was not settled
reading-outdated-told = The text has been changed since this was suggested. Write a new suggestion if you still want it different.
reading-turn-proposed = The OU team can take it in now. Otherwise the committee decides at its meeting.
reading-turn-under-treatment = The committee decides at its meeting.
reading-accept = Take into the proposal
reading-decline = Do not take in
reading-accepted-now = The wording has been taken into the proposal. See whether the translations must be changed too.
reading-declined-now = The suggested wording has been declined.
