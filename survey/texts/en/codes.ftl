# Codes: handed out on slips, in a file, by e-mail.
slips-document = Answer codes: { $title }
slip-code = Answer code
slip-code-leaders = Code for you who lead a unit in { $unit }
slip-qr = Square that a phone’s camera opens the form with
slip-words = Scan the square with your phone, or enter the code at { $place }. Answer by { DATETIME($closes, dateStyle: "long") }. Nobody knows who got which code.

cover-amount = { $slips ->
    [one] 1 slip
   *[other] { $slips } slips
  } on { $sheets } { $sheets ->
    [one] sheet
   *[other] sheets
  }
cover-closes = Last day to answer: { DATETIME($closes, dateStyle: "long") }
cover-heading = How to hand out the slips
cover-print = Print on one side of the paper, at full size
cover-print-how = Printed on both sides, one slip could carry two codes. Cut along the lines, and fold each slip once with the text inside.
cover-who = The safety representative hands them out, not the manager
cover-who-how = If the workplace has no safety representative, ask a union representative. The manager should never have the slips in hand, not even to cut them.
cover-draw = Let each person draw a slip
cover-draw-how = Put the folded slips in a box or an envelope and mix them. Then nobody knows who got which code.
cover-one-each = One slip to each person
cover-one-each-how = Also to somebody with two posts: they draw a slip where they work most. Temporary staff at work in these days get a slip too.
cover-no-list = Keep no list
cover-no-list-how = Do not note who has got a slip, and do not take pictures of the slips.
cover-left-over = Shred the slips that are left over
cover-left-over-how = A few extra are printed. Keep them until the last day to answer, in case somebody loses theirs. Then shred them.
cover-lost = Has somebody lost their slip?
cover-lost-how = Let them draw a new one of those left over. The old one cannot be blocked, since nobody knows which it is. If there are none left, OU can make a few more.
cover-keep-apart = Do not put up or hand out this sheet. Only here does it say which unit the slips belong to.

poster-document = Poster: { $title }
poster-question = Have you got a slip with a code?
poster-qr = Square that a phone’s camera opens the answer page with
poster-when = Answer by { DATETIME($closes, dateStyle: "long") }
poster-what = The survey “{ $title }” is open.
poster-how = Scan the square, or enter the address. Then enter the code on your slip. If you have not got a slip, ask your safety representative.

merge-code = Code
merge-address = Address
merge-unit = Unit

page-codes = Answer codes
page-codes-about = Make answer codes for the units, and get them out on slips, in a merge file or by e-mail.
codes-lead = An answer code gives the right to answer once. It belongs to a unit, never to a person.
codes-no-tranche = No survey round is planned or open now, so there is nothing to make codes for. Plan a survey round first.
codes-choose = Survey round
codes-standing = Open from { DATETIME($opens, dateStyle: "long") } to { DATETIME($closes, dateStyle: "long") }: { $issued ->
    [0] no codes made yet
    [one] 1 code made
   *[other] { $issued } codes made
  } for { $invited } invited.
codes-over-cap = { $count ->
    [one] This unit has more codes than the cap
   *[other] These { $count } units have more codes than the cap
  }: { $units }. The extra ones were made by an administrator. The log shows when.
codes-per-unit = Codes for each unit ({ $units })
codes-unit = Unit
codes-invited = Invited
codes-issued = Codes made
codes-most = Cap
codes-task = What do you want to do?
codes-task-hand-out = Make codes for slips or a merge file
codes-task-mail = Send codes by e-mail
codes-task-poster = Make a poster
codes-task-lost = Replace codes that are lost
codes-task-reminder = Send a reminder
codes-task-invitation = See the text of the invitation

codes-whom = Who is to have codes?
codes-whom-everybody = All units
codes-whom-branch = One part of the organisation
codes-whom-unit = One unit
codes-branch = Part of the organisation
codes-margin = Extra codes in per cent
codes-margin-about = Each unit gets at least two extra, for temporary staff and slips that get lost. The cap is 25 per cent, but always at least five extra.
codes-amount = Number of codes
codes-unit-counts = { $invited ->
    [0] Nobody invited
   *[other] { $invited } invited
  }, { $issued ->
    [0] no codes made
    [one] 1 code made
   *[other] { $issued } codes made
  }. The cap is { $most }, so the unit can get { $left ->
    [0] no more
   *[other] { $left } more
  }.
codes-left-out-gone = { $count ->
    [one] This unit is no longer in the organisation and gets no codes
   *[other] These units are no longer in the organisation and get no codes
  }: { $units }. Give the staff codes from the unit they belong to now, if it is part of the survey round.
codes-left-out-empty = { $count ->
    [one] This unit has nobody invited and gets no codes
   *[other] These units have nobody invited and get no codes
  }: { $units }. If people work there all the same, choose “One unit” and enter the number.
codes-left-out-enough = { $count ->
    [one] 1 unit has enough codes already and gets no new ones.
   *[other] { $count } units have enough codes already and get no new ones.
  }
codes-none-needed = No new codes are needed here.
codes-will-be = That makes **{ $codes ->
    [one] 1 code
   *[other] { $codes } codes
  }** for { $units ->
    [one] 1 unit
   *[other] { $units } units
  }.
codes-issue = Make the codes
codes-issuing = Making codes …
codes-cap-reached = The unit has { $issued } codes for { $invited } invited and has reached the cap. Look for slips that are left over first. If more are really needed, an administrator must look at the figures and make them at the command line.
codes-lost = First look for slips left over at the workplace. If there are none, make a new code here. The old one cannot be blocked, since nobody knows which it is. If somebody finds it again, it can be used. That is why each unit has a cap.

codes-held-title = { $count ->
    [one] 1 code is made
   *[other] { $count } codes are made
  }
codes-held = Download them now. The codes are only in the server’s memory, and only as long as you stay on this page, half an hour at most. They cannot be shown again later: the database does not have the codes, only an imprint that shows whether a code is genuine. If you leave before downloading, the codes are taken back.
codes-held-units = The codes are for { $units }{ $more ->
    [0] {""}
    [one] {" "}and 1 more unit
   *[other] {" "}and { $more } more units
  }.
codes-format = How are the codes to get out?
codes-format-slips = Slips to print: one PDF, with a cover sheet for each unit
codes-format-slips-each = Slips to print: a PDF for each unit, packed in a ZIP file
codes-format-merge = Merge file (CSV) for letters or another mailing system
codes-file-name-slips = Answer codes slips
codes-file-name-slips-each = Answer codes slips by unit
codes-file-name-merge = Answer codes merge file
codes-file-name-poster = poster
codes-file-name-failed = addresses-without-e-mail
codes-blank-backs = The printer always prints on both sides (put in blank backs)
codes-merge-meaning = If you merge the codes with names or addresses, the link between person and code exists in your own system. Whoever sees it can see who has used their code, but never what anybody answered. The rows are in random order. Delete both the file and the merged result when the letters are sent, and do not archive them.
codes-url = The web address that goes on paper
codes-url-about = The address where staff reach Medvirk. An administrator can fix it with MEDVIRK_PUBLIC_URL.
codes-url-only-here = { $address } works on this machine only. Enter the address staff are to use before you print.
codes-drawing = Drawing the slips … A thousand slips take about 15 seconds.
codes-download = Download the file
codes-too-many-slips = More than { $most } slips is too much at one time. Choose the merge file, or take the codes back and do one part of the organisation at a time.
codes-file-seen = I have opened the file, and it is complete
codes-forget = Done: delete the codes from memory
codes-forgotten = The codes are deleted from memory. Now they are only in the file you downloaded. Delete that too when the slips are printed.
codes-lapsed = The codes are deleted from memory, since the page was closed or stood open for too long. If you had not downloaded them, they are taken back, and you can make new ones.
codes-take-back-title = Could you not use the file?
codes-take-back-about = Did the printing go wrong, or should the codes not have been made? Take them back, and they no longer count towards the cap. Slips already handed out stop working. Codes somebody has answered with remain.
codes-take-back = Take the codes back
codes-taken-back = { $count ->
    [one] 1 code is taken back and no longer works.
   *[other] { $count } codes are taken back and no longer work.
  }

codes-poster-about = The poster shows the way to the answer page, but has no code. Put it up where people take their breaks.
codes-poster-size = Size
codes-poster-download = Download the poster ({ $size })
codes-poster-not-approved = The questions are not approved yet, so the poster does not say who approved them. Wait before you put it up.

codes-mail-about = Each address gets an e-mail with a code of its own, sent in random order. The addresses are used while the e-mails are sent, and are not stored. Nowhere in Medvirk does it say which address got which code.
codes-mail-not-set-up = E-mail is not set up. An administrator must give the mail server (MEDVIRK_SMTP_URL), the sender (MEDVIRK_MAIL_FROM) and Medvirk’s address (MEDVIRK_PUBLIC_URL). Until then, use slips or a merge file.
codes-mail-early = The survey round opens on { DATETIME($opens, dateStyle: "long") }. Those who try their code before then are told to wait.
codes-mail-language = Language of the e-mail
codes-mail-preview = What the e-mail looks like: “{ $subject }”
codes-mail-meaning = The e-mail is the only place where address and code stand together. Codes cannot be sent again. If you send to the same people once more, they get new codes and can answer twice.
codes-mail-over-cap = The list has { $addresses } addresses, but the unit can only get { $left } more codes. Are there more staff than invited? Then an administrator must look at the figures. If the list is too long, remove those who belong to other units.
codes-paste = E-mail addresses
codes-paste-example = kari.nordmann@kommunen.no
codes-file = Or take the addresses from a text file or CSV file
codes-file-choose = Choose file
codes-file-drop = Drop the file here
codes-file-limit = .txt or .csv, at most 2 MB
codes-file-refused = This file cannot be used. Choose a file that ends in .txt or .csv, of at most 2 MB.
codes-addresses-found = { $count ->
    [0] No e-mail addresses to send to.
    [one] 1 address gets an e-mail.
   *[other] { $count } addresses get an e-mail.
  }
codes-addresses-repeated = { $count ->
    [one] 1 stood there more than once and gets only one e-mail.
   *[other] { $count } repetitions are removed, so that nobody gets two.
  }
codes-faults = { $count ->
    [one] 1 row cannot be used:
   *[other] { $count } rows cannot be used:
  }
codes-fault-row = Row { $row }: { $text }
codes-fault-more = and { $count } more
codes-send-without-faulty = { $count ->
    [one] Send to the others, and skip the row that cannot be used
   *[other] Send to the others, and skip the { $count } rows that cannot be used
  }
codes-send-codes = { $count ->
    [one] Send 1 code now
   *[other] Send { $count } codes now
  }
codes-send-reminder = { $count ->
    [one] Send 1 reminder now
   *[other] Send { $count } reminders now
  }
codes-reminder-about = The reminder goes to everybody on the list, since Medvirk does not know who has answered. It has no code: codes cannot be sent again, and new ones would give some people two votes. It asks people to find the first e-mail.
codes-reminder-subject = Subject of the e-mail with the code
codes-reminder-subject-missing = Enter the subject of the first e-mail, or people will not find it.
codes-sending-title = Sending e-mail
codes-sending-about = The sending goes on even if you leave for another page. Come back here to see how it went.
codes-sending-progress = { $done } of { $all }
codes-sending-interrupted = The sending to “{ $unit }” was interrupted because the server stopped. Nobody knows who got an e-mail; “Codes made” for the unit shows about how many. Do not send codes to the whole list again, since some could then answer twice. Send a reminder to everybody, and give a slip to those who cannot find the e-mail.
codes-sent-title = The e-mail is sent
codes-sent-stopped = The sending stopped before it was finished.
codes-sent = { $all ->
    [one] The e-mail is sent.
   *[other] { $sent } of { $all } e-mails are sent.
  }
codes-sent-unknown = { $count ->
    [one] For 1 address we do not know whether the e-mail arrived. It is not in the list below, since a new try could give two votes.
   *[other] For { $count } addresses we do not know whether the e-mail arrived. They are not in the list below, since a new try could give two votes.
  }
codes-sent-failed = { $count ->
    [one] 1 address got no e-mail. The code is taken back, so you can safely try this one again.
   *[other] { $count } addresses got no e-mail. The codes are taken back, so you can safely try again with just these.
  }
codes-sent-reminders-failed = { $count ->
    [one] 1 address did not get the reminder. You can try this one again.
   *[other] { $count } addresses did not get the reminder. You can try again with just these.
  }
codes-sent-list = Download the list now; it is gone when you are done here.
codes-sent-failed-download = Download the addresses that got no e-mail
codes-sending-done = Done: forget the addresses

code-mail-lead = Open the link to answer:
    { $link }

    Or enter the answer code at { $place }: { $code }
code-mail-apart = This e-mail is the only place where your address and the code stand together. Medvirk does not store your address, nor who got which code. Do not forward the e-mail, and feel free to delete it when you have answered. If you have got two such e-mails, the last one counts.
reminder-mail-subject = Reminder: { $title }
reminder-mail-body = Have you answered “{ $title }”? Then you can disregard this e-mail. Medvirk does not know who has answered, so the reminder goes to everybody.

    If you have not answered, you can do so up to and including { DATETIME($closes, dateStyle: "long") }. Find the e-mail with the subject “{ $subject }”. Your answer code is there.

    The code cannot be sent again, since nobody knows which one is yours. If you cannot find the e-mail, ask the person in charge of the survey at your workplace for a slip with a code.

problem-codes-over-cap = “{ $unit }” cannot get { $wanted } more codes: it has { $issued } already, and the cap is { $most } for { $invited } invited. Look for slips that are left over. If more are needed, an administrator must look at the figures and make them at the command line.
problem-codes-none-wanted = No codes are asked for. Enter how many the unit is to have.
problem-codes-at-once = { $wanted } codes are too many at one time. Make at most { $most } at a time, for instance one part of the organisation.
problem-codes-unit-gone = “{ $unit }” is no longer in the organisation, so no codes were made. Give the staff codes from the unit they belong to now, if it is part of the survey round.
problem-codes-address = This is not a web address that can go on paper. Write it like this: https://medvirk.kommunen.no, with nothing after it.
problem-codes-list-spreadsheet = This is a spreadsheet or a packed file. Copy the column with the addresses and paste it, or save the spreadsheet as CSV first.
problem-codes-list-unreadable = The file cannot be read as text. Copy the addresses and paste them instead.
problem-codes-too-many-addresses = The list has { $found } addresses. Send to at most { $most } at a time.
problem-codes-no-addresses = The list has no addresses to send to.
problem-codes-already-sending = E-mail is already being sent to this unit. Wait until that sending is finished.
problem-codes-mail-refused = The mail server did not take any of the last { $count } e-mails. Ask an administrator to check the settings, and try again with the addresses below.

audit-codes-taken-back = took back answer codes
audit-mailing-begun = began to send e-mail
audit-mailing-ended = finished sending e-mail
audit-mailing-counted = sent e-mail
codes-leaders-of = Leaders in { $unit }
