cli-about = Medvirk from the command line
cli-check = check questionnaires and print every fault
cli-fingerprint = print the fingerprint of questionnaires
cli-init = create or upgrade the database
cli-demo = build the demonstration if the folder is empty, and print how to sign in
cli-create-user = create an account
cli-import-units = import units from CSV (id;name;level;parent;headcount;valid_from)
cli-import = save a questionnaire as a draft
cli-import-by = user name of the proposer (OU or administrator)
cli-fingerprint-expect = end with an error if the file has another fingerprint than this
cli-plan = plan a survey round for the whole organisation; it is opened at once if its key is on the server
cli-plan-custody = who has the key to the ballot box: a file on the server, or three key holders (the default for sensitive questions)
cli-keys = give three key holders a passphrase each, and try the keys
cli-open = open a planned survey round for answers
cli-issue-codes = issue codes for a unit and print them
cli-tranches = list the survey rounds
cli-seal = seal a survey round that is over
cli-initialised = The database is ready in { $folder }.
cli-user-created = The account “{ $username }” has been created.
cli-units-imported = { $count ->
    [one] 1 unit has been imported.
   *[other] { $count } units have been imported.
  }
cli-drafted = The draft has been saved. Fingerprint: { $fingerprint }.
cli-sealed = Sealed. Counted: { $counted }. Unreadable answers: { $spoiled }.
cli-release = make what was released from a survey round again and compare; or release less
cli-release-minimum = a new release: show only groups with at least so many answers
cli-release-tree = a new release: place the units where the organisation has them today
cli-release-reason = why there is to be a new release; required
cli-release-same = Release { $number } of { DATETIME($at, dateStyle: "medium") } comes out the same again. Fingerprint: { $print }
cli-release-other = Release { $number } of { DATETIME($at, dateStyle: "medium") } does NOT come out the same again. Fingerprint in the database: { $print }. They differ here (unit: question):
cli-released-again = Release { $number } is made and is shown from now on. Fingerprint: { $fingerprint }
cli-released-now = The results of “{ $title }” have been checked and are stored as they are shown.
