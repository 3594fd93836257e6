custody-told-key-file = The key to the ballot box stays on the server until the survey round is sealed, and is then deleted. So whoever runs the server could in theory have opened the box before time.
custody-told-key-holders = The key to the ballot box is locked with three passphrases. They belong to { $first }, { $second } and { $third }. Two of the three must type theirs to open the box. Not even whoever runs the server can open it without them.
custody-told-mark = The key mark is { $mark }.
code-no-key = The code is right, but the key to the ballot box is gone, and your answer could never be counted. We therefore take no answers in this survey round. Please tell the person who handed out the code.

page-keys = Keys
page-keys-about = Give the key holders their passphrases, and open the survey round when they have been tried.
audit-keys-drawn = made keys to the ballot box
audit-keys-rehearsed = tried the keys to the ballot box

keys-lead = In survey rounds with sensitive questions, three people look after the key to the ballot box. Each of them gets a passphrase. Two of the three must be together to open the box when the round is over.
keys-none = No survey round is waiting for keys.
keys-choose = Survey round
keys-before =
    - All three must be present. It takes about ten minutes.
    - Have pen and paper ready, or a printer.
    - Each passphrase is shown only once and stored nowhere. Nobody can find it again for you, not even whoever runs Medvirk.
    - At the end all three type their passphrase, so that you know it works.
    - When the survey round is over, two of you meet and type your passphrases again. If one is lost, the other two are enough.
keys-loss = If two of you lose your passphrase, the ballot box can never be opened, and all the answers are lost.
keys-loss-confirm = We have read this, and know that nobody can help us if two passphrases are gone
keys-loss-first = First confirm that you have read what happens if two passphrases are gone.
keys-offices = Who looks after the key? Give their office or position, not their name. Those who answer the survey are shown this.
keys-office = { $number ->
    [1] First key holder
    [2] Second key holder
   *[other] Third key holder
  }
keys-office-1 = The chair of the joint committee
keys-office-2 = The senior safety representative
keys-office-3 = The administration
keys-draw = Make keys and passphrases
keys-drawing = Making the keys …

keys-step = { $number } of 3: { $office }
keys-turn-away = Now only { $office } should look at the screen. The rest of you turn away.
keys-do-not-reload = Do not reload or close this page before all three have got their passphrase. You would have to start again.
keys-show = Show the passphrase
keys-card-title = Passphrase for { $office }
keys-card-tranche = For the ballot box of the survey round “{ $title }”, which closes on { DATETIME($closes, dateStyle: "long") }.
keys-card-spelling = Small letters, with spaces between the words.
keys-card-keep = Lock this sheet away, and not together with the others’. Do not take a picture of it, and do not send the passphrase to anybody.
keys-card-mark = Key mark: { $mark }. When the survey round is open, the same mark must stand under “What is stored about your answer”. If it does not, somebody has made new keys: say so.
keys-print = Print the sheet
keys-written = I have the passphrase on paper, and have checked it word by word
keys-next = Hide the passphrase. Next is { $office }
keys-last = Hide the passphrase, and try the keys

keys-rehearsal-title = Try the keys
keys-rehearsal = Now each of you types your passphrase from the paper. Medvirk puts a test answer in the box and opens it with your passphrases, two by two. The survey round cannot be opened before this has gone well.
keys-rehearse = Try the keys
keys-rehearsing = Trying the keys …
keys-one-wrong = The passphrase of { $office } is not right. The other two are. Look for typing mistakes, and try again.
keys-several-wrong = At least two of the passphrases are not right. Look for typing mistakes in all three, and try again.
keys-misspelt = { $office }: { $count ->
    [one] Word number { $words } is not in the word list.
   *[other] Words number { $words } are not in the word list.
  }
keys-again-title = Start again with new passphrases
keys-again = The passphrases you have got so far become useless. Shred the sheets. Once the survey round is open, no keys can be changed.
keys-rehearsed = The keys have been tried and work. Two of these three open the box: { $first }, { $second } and { $third }.
keys-open-explained = Once the survey round is open, the keys can no longer be changed.
keys-open = Open the survey round
keys-opened = “{ $title }” is open. Those who have a code can answer from { DATETIME($opens, dateStyle: "long") }.

keys-wanted = Three key holders must get their passphrases before the survey round can be opened.
keys-seal = Two of the key holders type their passphrase. The last field may be left empty.
keys-seal-offices = Key holders: { $first }, { $second } and { $third }.
keys-seal-confirm-first = First tick that this cannot be undone.

keys-terminal-confirm = Type “yes” when all three have read this:{" "}
keys-terminal-yes = yes
keys-terminal-show = Press Enter when only { $office } is looking at the screen.
keys-terminal-hide = Write the passphrase down on paper, and press Enter. The screen will be cleared.
keys-terminal-phrase = The passphrase of { $office }:{" "}
keys-terminal-optional = The passphrase of { $office } (Enter if they are not here):{" "}
keys-terminal-tried = The keys work. Open the survey round with “python -m survey open { $tranche }”.
keys-terminal-next = Next: “python -m survey keys { $tranche }”, where three key holders each get a passphrase.

problem-not-rehearsed = “{ $title }” cannot be opened before three key holders have got their passphrases and tried them.
problem-three-offices = Enter three different key holders, each of at most { $most } characters.
problem-no-key-holders = “{ $title }” has its key in a file on the server, and needs no passphrases.
problem-damaged-keys = The key file of “{ $title }” is damaged. Start again with new passphrases.
problem-keys-changed = Somebody else has made new keys for “{ $title }” meanwhile. Use the latest passphrases, or start again.
problem-two-phrases = Two key holders must type their passphrase to open the ballot box of “{ $title }”.
problem-wrong-phrases = The passphrases do not open the ballot box of “{ $title }”. At least one of them is wrong. The answers have not been touched. Look for typing mistakes, and try again.
problem-not-confirmed = Nothing has been done. Read the text together, and run the command again.
problem-no-terminal = Passphrases are shown only straight on a screen, so that they do not end up in a file. Run the command in an ordinary terminal window.
