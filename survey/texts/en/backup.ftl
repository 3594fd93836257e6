problem-backup-exists = The file { $path } already exists, and a backup never replaces another file. Choose a new name.
problem-backup-not-written = The backup cannot be written to { $path }. Check that the folder exists, that you may write there, and that the disk is not full.
problem-backup-not-taken = The database could not be read to the end, so no backup was made. Try again in a while; a sealing may be under way.
problem-backup-unreadable = The file { $path } cannot be read. Check that it exists and that you may read it.
problem-backup-foreign = The file { $path } is not a backup from Medvirk. Nothing has been changed.
problem-backup-damaged = The backup { $path } is damaged. Nothing has been restored; use another copy.
problem-backup-newer = The backup { $path } is from a newer version of Medvirk than this one. Upgrade the program first. Nothing has been changed.
problem-restore-not-empty = The database is not empty. A backup is only restored into an empty database, so that nothing can be overwritten.
problem-restore-folder = The folder { $folder } already belongs to another installation. Set MEDVIRK_DATA to an empty folder.
problem-not-purged = The individual responses are deleted from the database, but the old files are not yet cleaned, because the disk is full or something else is using the database. Run the purge again in a while.

audit-responses-purged = deleted individual responses
audit-key-copied = took a backup with the key to the ballot box
audit-backup-restored = restored from a backup

cli-backup = back up everything to one file, also while people answer
cli-backup-with-keys = include the keys to the ballot boxes; whoever has the file may then have what it takes to read answers that are not sealed
cli-restore = restore a backup into an empty database
cli-purge = delete individual responses past their retention date; the tallies stay
cli-backed-up = The backup is written to { $path } and checked. The keys to the ballot boxes are not in it. Keep the file safe: the server secret is in it.
cli-backed-up-with-keys = The backup is written to { $path } and checked.
cli-backed-up-keys = WARNING: The key to the ballot box is included for { $titles }. If the key is a key file, whoever has the copy can read every answer in the box. If it is locked for key holders, the passphrases of two of them are needed. Together with another copy it can show which code an answer came from. Keep the file apart from other copies, and delete it before the round is sealed – otherwise the promise to respondents does not hold. The log and the page “What is stored about your answer” say that the key has been copied.
cli-backed-up-no-keys = No unsealed survey round has a key, so no keys are included.
cli-restored = Restored from the backup taken { DATETIME($taken, dateStyle: "long", timeStyle: "short") }.
cli-restored-open = Answers that came after the backup are gone, and their codes are valid again: { $count ->
    [one] 1 open survey round
   *[other] { $count } open survey rounds
  } ({ $titles }).
cli-restored-none-open = No open survey round can take answers.
cli-restored-lost = The key to the ballot box of “{ $title }” does not exist. { $ballots ->
    [0] There are no answers in the box, but the round cannot be used: its codes are refused.
    [one] The one answer in the box cannot be read by anybody, and the codes are refused.
   *[other] The { $ballots } answers in the box cannot be read by anybody, and the codes are refused.
  } If the round was sealed after the copy was taken, the key is destroyed, as it should be. Otherwise: put the key file back in the folder keys.
cli-restored-keys = { $count ->
    [one] 1 key file has been put back.
   *[other] { $count } key files have been put back.
  } If one of the rounds was sealed after the copy was taken, a destroyed key is back: delete it, and delete the backup.
cli-restored-sign-in = Everybody who was signed in must sign in again.
cli-purged = The individual responses of “{ $title }” are deleted. The tallies are kept.
cli-purged-nothing = No individual responses are past their retention date.
cli-purge-unsealed = “{ $title }” is past its retention date but is not sealed. Seal the round first.
