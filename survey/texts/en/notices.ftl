# E-mail: what it says, and how it went
notice-mail-subject = Medvirk: news about “{ $title }”
notice-mail-body = There is news about “{ $title }” in Medvirk. Sign in to see whether anything is waiting for you.
notice-sent = { $all ->
    [one] One person has been notified by e-mail.
   *[other] { $all } people have been notified by e-mail.
  }
notice-failed = { $all ->
    [one] The notice by e-mail was not sent. What you did is saved all the same.
   *[other] { $failed } of { $all } notices by e-mail were not sent. What you did is saved all the same.
  }
notice-on-their-way = The mail server is slow. The notices are on their way, and you need not wait.

problem-email = That cannot be an e-mail address. Write it as name@municipality.no, without spaces and without æ, ø and å.
problem-smtp-url = MEDVIRK_SMTP_URL cannot be read. Write smtp+starttls://user:…@server:587, smtps://user:…@server:465 or smtp://server:25. Percent-encode special characters in user name and password, for instance %40 for @.
problem-smtp-clear-password = MEDVIRK_SMTP_URL would send the password unencrypted. Use smtp+starttls:// or smtps://.
problem-mail-from = MEDVIRK_SMTP_URL is set, but MEDVIRK_MAIL_FROM is missing or is not an e-mail address. Give the address the notices are to come from.
problem-mail-public-url = MEDVIRK_SMTP_URL is set, but MEDVIRK_PUBLIC_URL is missing. The notices need the address of Medvirk.

audit-email-set = changed the e-mail address
audit-email-removed = removed the e-mail address

# The start page: what waits for whom
start-waiting = Waiting for you
start-nothing-waiting = Nothing is waiting for you now.
start-waiting-for-others = Waiting for others
start-since = Since { DATETIME($since, dateStyle: "long") }

task-read = Read “{ $title }”. The joint committee is to decide on the questions.
task-read-again = Read “{ $title }” again. Something has changed since you read it.
task-replies = { $count ->
    [one] Read the reply to your comment on “{ $title }”.
   *[other] Read the replies to { $count } of your comments on “{ $title }”.
  }
task-comments = { $count ->
    [one] Reply to a comment on “{ $title }”.
   *[other] Reply to { $count } comments on “{ $title }”.
  }
task-suggestions = { $count ->
    [one] Accept or decline a suggested wording in “{ $title }”.
   *[other] Accept or decline { $count } suggested wordings in “{ $title }”.
  }
task-take-up = Take up “{ $title }”. The proposal has been sent to the joint committee.
task-register = Register the decision on “{ $title }” when the meeting has been held.
task-register-anew = Register the decision on “{ $title }” again. The committee’s leader has returned it.
task-correction-returned = See why the committee’s leader returned the correction of the decision on “{ $title }”. The decision holds as before.
task-confirm = Confirm the decision on “{ $title }”, or return it.
task-confirm-publication = Confirm that PSU has decided to show the results of “{ $title }” to everybody, or withdraw it.
task-sign = { $count ->
    [one] Approve or refuse a translation or correction of “{ $title }”.
   *[other] Approve or refuse { $count } translations or corrections of “{ $title }”.
  }
task-draft = Finish the draft “{ $title }”, and send it to the joint committee.
task-rejected = The joint committee has rejected “{ $title }”. Make a new draft if the questions are still to be asked.
task-taken-off = The joint committee has taken “{ $title }” off the agenda. Make a new draft if the questions are still to be asked.
task-slips-refused = The correction of slips in “{ $title }” has been refused. See why, and send a new one if need be.
task-wording-lacks = Send “{ $title }” in { $language ->
    [nn] Nynorsk
    [en] English
   *[other] Bokmål
  } for approval again. The translation is not approved and cannot be used.
task-wording-waits = “{ $title }” in { $language ->
    [nn] Nynorsk
    [en] English
   *[other] Bokmål
  } can be used once both the leader and the secretary of the joint committee have approved the translation.
task-keys = Give the key holders of “{ $title }” their passphrases. The survey round is to open on { DATETIME($opens, dateStyle: "long") }.
task-seal = Seal the ballot box of “{ $title }”. The closing time has passed.
task-measures-overdue = { $count ->
    [one] One measure is overdue. See what has been done, and update it.
   *[other] { $count } measures are overdue. See what has been done, and update them.
  }
task-follow-up-soon = Follow up the results of “{ $title }” by { DATETIME($on, dateStyle: "long") }. Responsible: { $by }.
task-follow-up-past = Follow up the results of “{ $title }”, and report to the joint committee. The deadline was { DATETIME($on, dateStyle: "long") }. Responsible: { $by }.
task-follow-up-unheard = The joint committee has not heard how “{ $title }” has been followed up. The deadline was { DATETIME($on, dateStyle: "long") }. Responsible: { $by }.
