# Drafts: questions are written, planned and sent to PSU
page-drafts = Drafts
page-drafts-about = Write questions, plan the follow-up, and send the proposal to PSU.
drafts-lead = Here you make the questions and send them to the joint committee (PSU). No employee is asked before PSU has approved the wording.
drafts-open = Open
drafts-back = ← All drafts
drafts-begun-by = Begun by { $who } { DATETIME($at, dateStyle: "long") }
drafts-group-approved = { $count ->
    [one] One approved questionnaire: correct slips or add a translation
   *[other] { $count } approved questionnaires: correct slips or add a translation
  }
drafts-group-over = { $count ->
    [one] One closed proposal
   *[other] { $count } closed proposals
  }

## Where the case stands

drafts-next-draft = Finish the questions and the plan, and send the proposal to PSU. Only then does PSU get it to read.
drafts-next-proposed = PSU reads and comments. You can still change or withdraw the proposal, until PSU’s secretary takes up the case.
drafts-next-under-treatment = Now only PSU can change the questions. After the meeting PSU’s secretary registers the decision, and PSU’s leader confirms it.
drafts-next-approved = The questions can be used in a survey round. Slips can be corrected and translations added without another meeting.
drafts-next-rejected = To try again, make a new draft of the text.
drafts-next-withdrawn = The proposal will not be considered. The text is kept and can be used in a new draft.
drafts-next-superseded = PSU has approved a newer version. New survey rounds use that one; rounds that are already open go on as before.

## A new draft

drafts-new = New draft
drafts-new-how = How do you want to begin?
drafts-new-empty = With an empty questionnaire
drafts-new-existing = With a questionnaire that exists
drafts-new-file = With a file
drafts-begin = Begin to write
drafts-new-title = What is the survey called?
drafts-new-title-about = Employees see this title at the top of the questionnaire. You can change it later.
drafts-new-title-first = First write what the survey is called.
drafts-new-which = Questionnaire
drafts-new-version = Version, the newest first
drafts-new-version-of = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }, fingerprint { $fingerprint }{ $approved ->
    [yes] , approved by PSU
   *[no] {""}
  }
drafts-new-existing-about = You get the text as a new draft. The version you build on stays as it is.
drafts-new-no-existing = There are no questionnaires to build on yet.
drafts-new-file-about = The file must be a questionnaire written as YAML, of 1 MB at most. If it has faults, you will see them and can put them right here.
drafts-new-file-label = File (.yaml or .yml)
drafts-new-file-choose = Choose a file
drafts-new-file-drop = Drop the file here
drafts-new-file-limit = 1 MB at most
drafts-new-file-refused = This file cannot be used. Choose a file that ends in .yaml or .yml, of 1 MB at most.
drafts-new-unsaved = You have begun “{ $title }”, but not saved it yet.
drafts-untitled = questionnaire
drafts-go-on = Go on where you left off
drafts-discard = Throw it away, and begin anew
drafts-new-lead = Change the text to what you want, and keep the indentation and the quotation marks. Beside it, or further down on a narrow screen, you see the questionnaire as employees will see it. Nothing is saved until you press “Save draft”.

problem-upload-too-large = The file is larger than { $most } kB. A questionnaire is much smaller; check that you chose the right file.
problem-upload-empty = The file is empty. Check that you chose the right file, or begin with an empty questionnaire.
problem-upload-not-text = This is not a text file. If the questions are written in Word, begin with an empty questionnaire instead and paste the text.
problem-upload-encoding = The file is not saved as UTF-8 (line { $line }). Open it in the program it was written in, choose “Save as” and the encoding UTF-8, and upload it again.

## The empty questionnaire and the questions that can be added

drafts-template-top = Lines that begin with # are explanations for you.
drafts-template-id = The fixed name of the questionnaire. Leave it as it is.
drafts-template-intro = Employees read this before the questions.
drafts-template-questions = Employees read what stands after “label”.
drafts-piece-intro = Write briefly who asks, and what the answers are to be used for.
drafts-piece-likert = Write a statement here, for example: I get the help I need.
drafts-piece-yes-no = Write a question here that can be answered with yes or no.
drafts-piece-select-one = Write a question here that has one answer.
drafts-piece-select-multiple = Write a question here that can have several answers.
drafts-piece-text = Write a question here that is answered in one’s own words.
drafts-piece-helt-uenig = Strongly disagree
drafts-piece-litt-uenig = Somewhat disagree
drafts-piece-verken-eller = Neither agree nor disagree
drafts-piece-litt-enig = Somewhat agree
drafts-piece-helt-enig = Strongly agree
drafts-piece-svar-1 = First answer
drafts-piece-svar-2 = Second answer
drafts-piece-svar-3 = Third answer
drafts-piece-ingen-av-disse = None of these

## The desk

drafts-text = The questionnaire as text (YAML)
drafts-save = Save draft
drafts-check = Check
drafts-add = Add a question
drafts-add-lead = The question is put at the end of the text. Replace the words, and move it where you want it.
drafts-add-likert = Statement: strongly disagree to strongly agree
drafts-add-yes-no = Yes or no
drafts-add-select-one = Choose one answer
drafts-add-select-multiple = Choose one or more answers
drafts-add-text = Answer in one’s own words
drafts-added = Added at the end, from line { $line }.
drafts-not-added = The question could not be added, as the last thing in the text is not a question. Copy a question you have, and change the words.
drafts-unsaved = You have changes that are not saved.
drafts-saved = The draft is saved.
drafts-saved-first = The draft is saved. The next step is the plan.
drafts-not-saved = The draft is not saved, as there are faults in the text. Put them right first; what you have written is still here.
drafts-faults = { $count ->
    [one] One fault must be put right.
   *[other] { $count } faults must be put right.
  }
drafts-no-faults = No faults.
drafts-warnings = { $count ->
    [one] One remark on language and form
   *[other] { $count } remarks on language and form
  }
drafts-warnings-lead = The remarks do not keep you from saving or sending. PSU sees them too.
drafts-line = Line { $line }
drafts-in-question = In the question “{ $name }”:{" "}
drafts-remedy = To put it right:
drafts-preview-language = Language of the preview
drafts-preview-older = The text has faults. Here is the questionnaire as it was when it could last be read.
drafts-preview-none = The questionnaire is shown here once the faults are put right.
drafts-dictionary = What do the words in the text mean?
drafts-dictionary-lead = The word before a colon is a key. It must be in English, as it stands here. The indentation shows what belongs together, so keep it.
drafts-dictionary-languages = If the questionnaire is to exist in several languages, write the languages at the top, and each text on a line for each language:
drafts-dictionary-key = Key
drafts-dictionary-meaning = Meaning
drafts-download = Download the text (YAML)
problem-only-layout = The questions are the same as before. Only comments or layout have changed, which is not saved until a question changes too.
problem-saved-meanwhile = Somebody else has saved while you were writing. Nothing is overwritten, and what you have written is still here.
drafts-too-late = The case was taken up or settled before you saved. Your changes are not saved, but stay here as long as you are signed in and have the page open.
drafts-conflict = Somebody else has saved a new version while you were writing. What do you want to keep?
drafts-conflict-theirs = Show what is saved, and throw mine away
drafts-conflict-mine = Keep what I have written

## What has changed

drafts-changes = What has changed since it was last asked?
drafts-kind-typo = correction of a slip
drafts-kind-meaning = the meaning has changed
drafts-translation-new = new translation
drafts-translation-changed = the translation has changed
drafts-translation-removed = the translation is taken out
drafts-aspect-id = the questionnaire’s fixed name
drafts-aspect-default-language = the language that is adopted
drafts-aspect-title = the title
drafts-aspect-intro = the introduction
drafts-aspect-added = new question
drafts-aspect-removed = taken out
drafts-aspect-order = the place in the order
drafts-aspect-section = the heading above
drafts-aspect-label = the wording
drafts-aspect-hint = the help text
drafts-aspect-choice-labels = the wording of the answers
drafts-aspect-type = the way to answer
drafts-aspect-choices = the answers to choose from
drafts-aspect-base = whom the percentages are of
drafts-aspect-reverse = which way the scale goes
drafts-aspect-relevant = who gets the question
drafts-aspect-required = whether one must answer
drafts-aspect-sensitive = whether the question is sensitive
drafts-aspect-reference-period = the period in months
drafts-aspect-index = the index the question belongs to
drafts-aspect-favourable = what counts as favourable
drafts-aspect-source-number = the number in the case paper
drafts-aspect-change-kind = what kind of change it is declared as

## The steps

drafts-steps = Step
drafts-step-text = 1. The questions
drafts-step-plan = 2. The plan
drafts-step-paper = 3. The case paper
drafts-step-sending = 4. The way to PSU

## The plan

drafts-plan-title = The plan
drafts-plan-why = Whoever answers and never hears more answers less honestly the next time. Therefore PSU only accepts questions that have a plan for follow-up.
drafts-plan-purpose = What are the answers to be used for?
drafts-plan-purpose-about = Write what you want to find out, and what you can do something about.
drafts-plan-owner = Who is responsible for the survey?
drafts-plan-owner-example = For example: Organisational development
drafts-plan-follow-up-on = When are the results to be followed up?
drafts-plan-follow-up-by = Who follows up the results?
drafts-plan-follow-up-by-example = For example: The joint committee
drafts-terms = Protection of those who answer
drafts-terms-lead = PSU decides this together with the questions. PSU can make it stricter, and the survey round can never be less strict than the decision.
drafts-custody = Who is to be able to open the answers when the survey round is over?
drafts-custody-key-holders = Two of three key holders together
drafts-custody-key-holders-means = Three people each get a passphrase, for instance PSU’s leader, the chief safety representative and the administration. Nobody can read the answers alone.
drafts-custody-key-file = A key file on the server
drafts-custody-key-file-means = Simpler, but whoever runs the server could in theory have read the answers ahead of time. Suitable when nobody can get into trouble for what they answer.
drafts-custody-why = The questionnaire has sensitive questions. Therefore Medvirk suggests key holders: nobody, not even whoever runs the server, can then read the answers alone.
drafts-custody-sensitive = The questionnaire has sensitive questions. Nobody should then be able to open the answers alone: choose key holders, or be ready to explain to PSU why not.
drafts-plan-open = The questions may be made public once PSU has approved them
drafts-plan-open-means = Anybody can then read the questions, the decision and the fingerprint on a page without signing in, before anybody is asked. PSU decides.
drafts-plan-save = Save the plan
drafts-plan-saved = The plan is saved.
drafts-nothing = Not filled in
drafts-date = { DATETIME($date, dateStyle: "long") }
drafts-yes = Yes
drafts-no = No

## The case paper

drafts-paper = The case paper
drafts-paper-lead = Here you write what the case paper is to say, under the municipality’s own headings. The questions, the plan, the remarks and what has changed since last time are put in by Medvirk.
drafts-paper-empty = What you leave empty becomes “Not assessed”, “Not relevant” or “None” in the document.
drafts-paper-archive = Case numbers and meeting date
drafts-paper-proposal = The proposal
drafts-paper-documents = Attachments and provisions
drafts-paper-consequences = Consequences
drafts-paper-hearing = Co-determination and councils
drafts-paper-assessment = Assessment and conclusion
drafts-paper-heading = Title of the case
drafts-paper-recommendation-about = One item on each line. If you leave this empty, Medvirk writes the recommendation from the plan: that the questions are approved, smallest group, key and follow-up.
drafts-paper-summary-about = If you leave this empty, Medvirk writes a short summary.
drafts-paper-background-about = The background of the case. The questions follow word for word after this text.
drafts-paper-attachments-about = One attachment on each line
drafts-paper-other-documents-about = One document on each line
drafts-paper-conclusion-about = If you leave this empty, Medvirk repeats the recommendation.
drafts-paper-save = Save the case paper
drafts-paper-saved = The case paper is saved.
drafts-paper-settled = The case is decided, so the case paper can no longer be changed.
drafts-paper-download = Download the case paper (Word)
drafts-paper-download-about = The document is made of what is saved, in Norwegian. It opens in Word and LibreOffice.
drafts-paper-file = case-paper

## The way to PSU

drafts-sending-title = The way to PSU
drafts-lacking = This must be in place before the proposal can be sent:
drafts-lacks-saved-text = The changes to the questions are not saved. Save them in step 1.
drafts-lacks-words = { $number ->
    [0] The introduction is still an example text. Write your own in step 1.
   *[other] Question { $number } still has example text. Write your own in step 1.
  }
drafts-lacks-saved-plan = The changes to the plan are not saved. Save them in step 2.
drafts-lacks-plan = The plan has no answer to “{ $field }” (step 2).
drafts-ready = Everything is in place. The proposal can be sent.
drafts-ready-warnings = { $count ->
    [one] There is one remark on language and form. PSU sees it too.
   *[other] There are { $count } remarks on language and form. PSU sees them too.
  }
drafts-ready-paper = You have not written anything in the case paper. You can do that also after the proposal is sent.
drafts-what-happens =
    When you send:
    - PSU’s members can read the questions as employees will see them, comment and suggest other wordings.
    - You can still change or withdraw the proposal, until PSU’s secretary takes up the case.
    - PSU decides in a meeting. No employee is asked before the decision is registered and confirmed by two people.
drafts-send-confirm = I have read through the questions and the plan
drafts-send-confirm-first = First tick that you have read through the questions and the plan.
drafts-send = Send to PSU
drafts-send-done = The proposal is sent to PSU.
drafts-sent = The proposal is with PSU. If you change the questions now, the members see that there is a new version.
drafts-to-comments = Read the comments from PSU
drafts-under-treatment = The case is under treatment. Only PSU’s secretary can take it off the agenda. You can still write on the case paper.
drafts-decided = { $outcome ->
    [approved] Approved
   *[rejected] Rejected
  } by { $body } in case { $case }, { DATETIME($date, dateStyle: "long") }: “{ $wording }”
drafts-withdraw = { $state ->
    [draft] Put the draft away
   *[other] Withdraw the proposal
  }
drafts-withdraw-draft = The draft is put away. The text is kept, and you can make a new draft of it.
drafts-withdraw-proposed = PSU will not consider the proposal. The text and the comments are kept, and you can make a new draft of the text.
drafts-withdraw-reason = Why?
drafts-withdraw-done = Withdrawn. You find the proposal among the closed ones.
drafts-history = What has happened
drafts-event = { $who } { $done } { DATETIME($at, dateStyle: "long", timeStyle: "short") }.
problem-withdrawal-reason = Write why the proposal is withdrawn. PSU’s members may have begun to read it.

## After the decision

drafts-wording-lead = Here you can correct slips or add a translation. PSU’s leader and secretary each approve it, without a meeting. If you correct a slip in the language that was adopted, write “change_kind: typo” on a line of its own under the question.
drafts-wording-unchanged = The text is the one PSU has approved. Change it to ask for approval.
drafts-wording-needs-decision = This changes what PSU has adopted, and must be decided in a meeting. If it is only a slip, write “change_kind: typo” on a line of its own under the question. Otherwise make a new draft.
drafts-wording-no-meeting = This can be approved without a meeting, by PSU’s leader and secretary. Until both have said yes, the old text holds.
drafts-wording-ask = Ask for approval
drafts-wording-asked = { $count ->
    [one] PSU’s leader and secretary are asked to approve the text.
   *[other] PSU’s leader and secretary are asked to approve { $count } texts.
  }
drafts-anew = Make a new draft of the text
drafts-anew-unsaved = You already have a new draft that is not saved. Go to “All drafts”, and save it or throw it away first.
drafts-requests = Approval without a meeting
drafts-request-slip = Correction of slips
drafts-request-at = asked for { DATETIME($at, dateStyle: "long") }
drafts-request-approved = approved.
drafts-request-refused = refused by { $who }: “{ $reason }”
drafts-request-waits = waits for { $roles }.
drafts-and = {" "}and{" "}
