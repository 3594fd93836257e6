page-organisation = Organisation
page-organisation-about = The municipality’s units over time, files from the HR system, and what units became in reorganisations.
organisation-part = What do you want to do?
organisation-part-units = Units
organisation-part-import = Import a file
organisation-part-successions = What became what
organisation-part-log = Log
unit-level-kommune = municipality
unit-level-kommuneomraade = municipal area
unit-level-virksomhet = service unit
unit-level-avdeling = department
organisation-day = { DATETIME($day, dateStyle: "long") }
organisation-number = { NUMBER($value, maximumFractionDigits: 2) }

organisation-as-of = Show the organisation as it is on this day
organisation-none-yet = No units have been entered yet. Choose “Import a file” and upload an export from the HR system.
organisation-none-then = No units were valid on this day. Choose a later day.
organisation-size = { $units ->
    [one] one unit
   *[other] { $units } units
  }, { $headcount ->
    [one] one employee
   *[other] { $headcount } employees
  } on { DATETIME($day, dateStyle: "long") }.
organisation-search = Search for a unit
organisation-hits = { $count ->
    [0] No units match. Try fewer words, or another day.
    [one] One unit matches.
   *[other] { $count } units match. { $shown ->
        [30] The first 30 are shown. Type more words to find fewer.
       *[other] Choose one of them.
      }
  }
organisation-list-unit = { $unit } · { $headcount ->
    [one] one employee
   *[other] { $headcount } employees
  }{ $place ->
    [none] { "" }
   *[other] { " " }· { $place }
  }
organisation-page-of = Page (of { $pages })
organisation-below = { $count ->
    [one] One unit right below
   *[other] { $count } units right below
  }
organisation-fact-level = Level: { $level }
organisation-fact-headcount = Employees: { $headcount ->
    [0] 0 (nobody works here)
   *[other] { $headcount }
  }
organisation-fact-fte = Full-time equivalents: { NUMBER($fte, maximumFractionDigits: 2) }
organisation-fact-since = Valid from { DATETIME($start, dateStyle: "long") }
organisation-fact-span = Valid from { DATETIME($start, dateStyle: "long") }. Closes on { DATETIME($end, dateStyle: "long") }.
organisation-fact-aliases = Also called: { $aliases }
organisation-fact-id = Id: { $id }
organisation-no-sum = The units right below have { $below } employees together, but it says { $headcount } here.
organisation-unit-history = History ({ $count })
organisation-began = Began on { DATETIME($day, dateStyle: "long") } as “{ $name }”.

organisation-edit = Change
organisation-edit-what = What is to be changed?
organisation-edit-rename = New name
organisation-edit-move = Move to another unit
organisation-edit-recount = Employees and full-time equivalents
organisation-edit-add = Add a unit below this one
organisation-edit-close = Close the unit
organisation-edit-alias = Add another name it goes by
organisation-edit-no-alias = Remove another name it goes by
organisation-edit-from = Applies from
organisation-edit-from-about = Everything up to this day stays as it was. Rounds already planned keep the units as they were.
organisation-edit-save = Save the change
organisation-edited = The change to “{ $unit }” has been saved. It applies from { DATETIME($day, dateStyle: "long") }.
organisation-new-name = Name
organisation-new-id = Id (as in the HR system)
organisation-level = Level
organisation-headcount = Number of employees
organisation-fte = Full-time equivalents (may be left empty)
organisation-move-search = Search for the unit it is to be below
organisation-move-first = Type some of the name. Everything below this unit moves along.
organisation-move-none = No units match. Try fewer words.
organisation-move-to = Is to be below
organisation-alias = Other name
organisation-alias-about = A name also in use for the unit. It is then found in searches and recognised when files are imported.
organisation-alias-none = The unit has no other names.
organisation-close-about = The unit no longer exists from this day. It stays in everything that was before, and is never deleted. Units below it must be moved or closed first.
organisation-add-none = There can be no units below a department.

organisation-import-lead = Upload the units as the HR system exports them. You see what will change, and nothing changes before you press “Confirm”.
organisation-file = CSV or Excel (XLSX)
organisation-file-choose = Choose file
organisation-file-limit = CSV or XLSX, at most 5 MB
organisation-file-drop = Drop the file here
organisation-file-refused = The file cannot be imported. It must be CSV or XLSX and at most 5 MB. 20,000 units usually take 1–2 MB. If it is much larger, it probably holds something other than units.
organisation-sheet = Which sheet?
organisation-sheet-hidden = hidden
organisation-sheet-empty = The sheet is empty. Choose another sheet or another file.
organisation-read-as = Read as { $encoding }, with { $delimiter } between the columns.
organisation-delimiter-semicolon = semicolons
organisation-delimiter-comma = commas
organisation-delimiter-tab = tabs
organisation-delimiter-bar = vertical bars
units-note-hidden = The workbook has hidden rows or columns. They are included.
units-note-formulas = The workbook has formulas. Their results as last saved are used.
organisation-columns = Are the columns understood correctly?
organisation-columns-lead = These are the first rows of the file. Check that each piece of information comes from the right column.
organisation-header-row = The headers are in row
organisation-shape = How does the file say what is below what?
organisation-shape-parent = Each row says which unit it is below
organisation-shape-levels = One column for each level (municipal area, service unit, department)
organisation-no-column = – not in the file –
organisation-field-id = Id
organisation-field-name = Name
organisation-field-parent = Is below
organisation-field-level = Level
organisation-field-headcount = Number of employees
organisation-field-fte = Full-time equivalents
organisation-field-alias = Other names
organisation-field-valid-from = Valid from
organisation-field-valid-to = Valid to
organisation-field-kommune = Municipality
organisation-field-kommuneomraade = Municipal area
organisation-field-virksomhet = Service unit
organisation-field-avdeling = Department
organisation-import-from = The file applies from
organisation-import-from-about = The changes apply from this day. The organisation before that day stays as it was.
organisation-top = What is the municipality called?
organisation-import-show = Show what will change
organisation-preview = This will change
organisation-preview-nothing = Nothing. The file says the same as what is already there ({ $units ->
    [one] one unit
   *[other] { $units } units
  }).
organisation-list-new = { $count ->
    [one] One new unit
   *[other] { $count } new units
  }
organisation-list-back = { $count ->
    [one] One unit that was closed is back
   *[other] { $count } units that were closed are back
  }
organisation-list-moved = { $count ->
    [one] One unit has moved
   *[other] { $count } units have moved
  }
organisation-list-renamed = { $count ->
    [one] One unit has a new name
   *[other] { $count } units have new names
  }
organisation-list-levelled = { $count ->
    [one] One unit has a new level
   *[other] { $count } units have new levels
  }
organisation-list-recounted = { $count ->
    [one] One unit has another number of employees
   *[other] { $count } units have other numbers of employees
  }
organisation-list-refounded = { $count ->
    [one] One unit has other full-time equivalents
   *[other] { $count } units have other full-time equivalents
  }
organisation-list-gone = { $count ->
    [one] One unit is not in the file and will be closed
   *[other] { $count } units are not in the file and will be closed
  }
organisation-list-aliases = { $count ->
    [one] One other name is added
   *[other] { $count } other names are added
  }
organisation-list-unchanged = { $count ->
    [0] No units are as before
    [one] One unit is as before
   *[other] { $count } units are as before
  }
organisation-note-empty = { $count ->
    [one] One unit has 0 employees: { $units }. That is allowed, but check that it is right.
   *[other] { $count } units have 0 employees, among them: { $units }. That is allowed, but check that it is right.
  }
organisation-note-summed = { $count ->
    [one] The number of employees is not given for one unit. The number is the sum of the units below.
   *[other] The number of employees is not given for { $count } units. The numbers are the sums of the units below.
  }
organisation-note-totals = { $count ->
    [one] One row of totals is left out.
   *[other] { $count } rows of totals are left out.
  }
organisation-note-ended = { $count ->
    [one] One row is left out because the unit had closed before the day the file applies from.
   *[other] { $count } rows are left out because the units had closed before the day the file applies from.
  }
organisation-warnings = { $count ->
    [one] One unit has another number of employees than the sum of the units right below. You can confirm all the same.
   *[other] { $count } units have other numbers of employees than the sums of the units right below. You can confirm all the same.
  }
organisation-column-unit = Unit
organisation-column-id = Id
organisation-column-below = Is below
organisation-column-before = Before
organisation-column-after = After
organisation-column-row = Row
organisation-column-column = Column
organisation-column-what = What is wrong
organisation-more = The first { $shown } of { $count } are shown.
organisation-more-rows = The first { $shown } of { $count } are shown. Download the list to see them all.
organisation-download-rows = Download the whole list (CSV)
organisation-confirm-lead = If you press “Confirm”, all this applies from { DATETIME($day, dateStyle: "long") }. Units that are closed are not deleted.
organisation-confirm = Confirm
organisation-cancel = Cancel
organisation-imported = The organisation has been updated from { DATETIME($day, dateStyle: "long") }. Have units been closed, or begun? See “What became what”.

organisation-log-lead = The last { $shown } changes registered. Nothing can be removed from here.
organisation-log-none = Nothing has changed yet.
organisation-log-unit = Unit
organisation-log-what = What
organisation-log-from = Applies from
organisation-log-who = Who
organisation-log-when = Registered
organisation-change-name = is called “{ $value }”
organisation-change-parent-id = is below “{ $value }”
organisation-change-level = is a { $value }
organisation-change-headcount = { $value ->
    [one] one employee
   *[other] { $value } employees
  }
organisation-change-fte = full-time equivalents: { $value }
organisation-change-closed = closed
organisation-change-reopened = back again
organisation-change-alias-added = also called “{ $value }”
organisation-change-alias-removed = no longer called “{ $value }”

successions-lead = When the municipality is reorganised, somebody must say which unit became which. Results are only compared over time where that has been said.
successions-no-days = No units have closed or begun since the start. Everything is as before and can be compared.
successions-day = Reorganisation
successions-suggested = { $count ->
    [0] Suggestions
    [one] One suggestion
   *[other] { $count } suggestions
  }
successions-none-suggested = No units that closed look like any that began.
successions-certain-about = Some units have the same name and place as before, only a new id. They can be confirmed together.
successions-confirm-certain = { $count ->
    [one] Confirm the one with the same name and place
   *[other] Confirm all { $count } with the same name and place
  }
successions-alike = Likeness: { $score } of 100. { $shared ->
    [0] { "" }
    [one] One department went along.
   *[other] { $shared } departments went along.
  }
successions-confirm = Confirm
successions-confirmed-now = { $count ->
    [one] Confirmed.
   *[other] { $count } are confirmed.
  }
successions-left-ended = Closed, and like no new unit ({ $count })
successions-left-begun = Began, and like no old unit ({ $count })
successions-left-ended-about = If a unit was closed without its work going on in another, that must be said here. Otherwise the units above it cannot be compared. If it became something else, use “Put together yourself” below.
successions-left-begun-about = If a unit is entirely new and did not come from others, that must be said here. Otherwise the units above it cannot be compared. If it came from others, use “Put together yourself” below.
successions-choose = Units
successions-choose-here = Choose
successions-say-ended = Confirm: closed, became nothing else
successions-say-begun = Confirm: entirely new, came from nothing else
successions-own = Put together yourself
successions-own-about = Choose all the units concerned, both those before and those after. A unit that went on existing may stand on both sides.
successions-search-before = Search among the units before
successions-search-after = Search among the units after
successions-before = Before
successions-after = After
successions-confirmed = { $count ->
    [one] One is confirmed
   *[other] { $count } are confirmed
  }
successions-by = Confirmed by { $who } on { DATETIME($at, dateStyle: "long") }
successions-undo = Undo
successions-undone = Undone. Both the confirmation and its undoing stand in the audit log.
succession-told = { $before } → { $after }: { $kind }
succession-kind-renamed = new name
succession-kind-moved = moved
succession-kind-merged = merged
succession-kind-split = split
succession-kind-mixed = mixed
succession-kind-closed = closed
succession-kind-new = entirely new

comparing = Can these two days be compared?
comparing-lead = Choose two days and a unit, for instance the days on which two rounds opened.
comparing-before = One day
comparing-after = The other day
comparing-unit = Unit
comparison-equal = Can be compared: { $after } { DATETIME($after_day, dateStyle: "long") } = { $before } { DATETIME($before_day, dateStyle: "long") }.
comparison-equal-ended = Closed in the meantime: { $units }.
comparison-equal-begun = New in the meantime: { $units }.
comparison-not-there = Cannot be compared: “{ $unit }” did not exist on either day.
comparison-split = Cannot be compared: { $before } was split into { $after }.
comparison-mixed = Cannot be compared: { $before } was mixed into { $after }.
comparison-went = Cannot be compared: { $went } is no longer part of “{ $unit }”.
comparison-came = Cannot be compared: { $came } has come into “{ $unit }” since then.
comparison-exchanged = Cannot be compared: In “{ $unit }”, { $went } has gone out and { $came } has come in.
comparison-unsaid-ended = Cannot be compared yet: Nobody has said what happened to { $units } in “{ $unit }”.
comparison-unsaid-begun = Cannot be compared yet: Nobody has said where { $units } in “{ $unit }” came from.
comparison-nothing-left = Cannot be compared: Nothing of “{ $unit }” is the same as before.
comparison-ended = Cannot be compared yet: { $units } has closed, and nobody has said what it became.
comparison-begun = Cannot be compared yet: { $units } is new, and nobody has said where it came from.
comparison-closed = Cannot be compared: { $units } has closed.
comparison-new = Cannot be compared: { $units } is entirely new.

problem-unit-faults = { $count ->
    [one] There is one fault in the file. Nothing has been changed. Correct it and upload the file again.
   *[other] There are { $count } faults in the file. Nothing has been changed. Correct them and upload the file again.
  }
unit-fault-place = Row { $row }, column “{ $column }”
unit-fault-place-row = Row { $row }
unit-fault-no-id = The id is missing.
unit-fault-no-name = The name is missing.
unit-fault-no-text = The text is too long or has characters that cannot be shown. It may have at most { $most } characters.
unit-fault-no-number = “{ $value }” is not a number.
unit-fault-no-whole = “{ $value }” is not a whole number. Employees are counted as whole persons.
unit-fault-negative = “{ $value }” is less than zero.
unit-fault-too-many = The number is too large. It may be at most { $most }.
unit-fault-no-day = “{ $value }” is not a date. Write it as 31.12.2025 or 2025-12-31.
unit-fault-formula = The cell has a formula without a result. Open the file in Excel, let it calculate, save, and upload it again.
unit-fault-no-headcount = The number of employees in “{ $unit }” is missing. Write 0 if nobody works there.
unit-fault-unknown-level = “{ $value }” is not a level. Write municipality, area, service or department.
unit-fault-duplicate = The id { $id } is also in row { $first }. Each unit can have one row only.
unit-fault-duplicate-path = “{ $unit }” is also in row { $first }, in the same place.
unit-fault-two-parents = The id { $id } is also in row { $first }, below another unit. A unit can be below one only.
unit-fault-orphan = “{ $unit }” is to be below { $parent }, which is not in the file.
unit-fault-cycle = These units are below each other in a circle: { $around }.
unit-fault-two-tops = “{ $unit }” is not below any unit. Nor is “{ $first }”. Only one unit can be at the top.
unit-fault-no-top = No unit is at the top. One unit must have none above it.
unit-fault-no-units = There are no units below the headers.
unit-fault-no-area = The municipal area of “{ $unit }” is missing.
unit-fault-level-order = “{ $unit }” is a { $level ->
    [kommune] municipality
    [kommuneomraade] municipal area
    [virksomhet] service unit
   *[avdeling] department
  } and cannot be below “{ $parent }”, which is a { $above ->
    [kommune] municipality
    [kommuneomraade] municipal area
    [virksomhet] service unit
   *[avdeling] department
  }.
unit-fault-too-deep = “{ $unit }” is too deep down. There can be at most { $most } levels.
unit-fault-begins-later = “{ $unit }” begins after { DATETIME($day, dateStyle: "long") }, the day the file applies from. Choose a later day.
unit-fault-known-later = The id { $id } is in use for a unit that begins on { DATETIME($begins, dateStyle: "long") }. Choose a later day, or give “{ $unit }” another id.
unit-fault-wide-row = The row has more columns than the headers. Perhaps the delimiter stands inside a text without quotation marks around it.
unit-fault-other-day = “{ $unit }” would not be below any unit on { DATETIME($day, dateStyle: "long") }. Check “Valid from”, or changes already registered for later days.
unit-warning-no-sum = “{ $unit }” has { $headcount } employees. The units right below have { $below } together, which is { $difference } { $more ->
    [more] fewer
   *[less] more
  }.

problem-units-empty-file = The file is empty.
problem-units-large-file = The file is too large. It may be at most { $most } MB.
problem-units-password = The file is protected by a password. Remove the password in Excel, save, and upload it again.
problem-units-old-excel = The file is in an old Excel format (XLS). Open it in Excel, save it as XLSX, and upload it again.
problem-units-wrong-kind = This is neither CSV nor XLSX, whatever the file is called. Export the units again as CSV or XLSX.
problem-units-no-text = The file is not readable text. Export the units again as CSV or XLSX.
problem-units-no-columns = The file has no columns. There must be semicolons, commas or tabs between them.
problem-units-many-rows = The file has too many rows. It may have at most { $most }.
problem-units-many-columns = Row { $row } has too many columns. There may be at most { $most }.
problem-units-broken-row = Row { $row } cannot be read. Perhaps a quotation mark is missing.
problem-units-broken-workbook = The workbook is damaged and cannot be read. Open it in Excel, save it anew as XLSX, and upload it again.
problem-units-bomb = The workbook is too large. Unpacked it may be at most { $most } MB. Save only the sheet with the units as a file of its own.
problem-units-missing-columns = These columns are missing: { $fields }. Choose where they are, or export the file again with them.
problem-units-column-twice = The same column is chosen twice. Each column can be one thing only.
problem-units-outdated = Somebody else has changed the organisation since you saw what would change. Nothing has been changed now. Press “Show what will change” once more.
problem-units-top-missing = Type what the municipality is called. The file does not say.
problem-unit-level = There is no such level. Choose municipal area, service unit or department.
problem-unit-headcount = Employees and full-time equivalents must be from 0 to { $most }.
problem-unit-name = The name must be filled in, and may have at most { $most } characters.
problem-unit-id = The id must be filled in. It cannot have line breaks or invisible characters.
problem-unit-id-taken = The id { $id } has been used before, perhaps by a unit that is closed. Choose another.
problem-unit-alias-there = The unit already has the name “{ $name }”.
problem-unit-changed-meanwhile = Somebody else has changed this in the meantime. Reload the page.
problem-unit-not-there = The unit does not exist on { DATETIME($day, dateStyle: "long") }. Choose a day on which it is valid.
problem-unit-unchanged = This is as before. Nothing has been changed.
problem-unit-cycle = A unit cannot be below itself or below something that is below it: { $around }.
problem-unit-orphan = “{ $unit }” would then not be below any unit on { DATETIME($day, dateStyle: "long") }. Move or close what is below first.
problem-unit-level-order = “{ $unit }” cannot be below “{ $parent }” at that level ({ DATETIME($day, dateStyle: "long") }). A unit must be at a lower level than the one above.
problem-unit-two-tops = Both “{ $unit }” and “{ $first }” would then be at the top.
problem-unit-no-top = No unit would then be at the top. The topmost unit cannot be moved or closed.
problem-succession-empty = Choose at least one unit.
problem-succession-itself = A unit that went on alone needs no confirmation. It is compared with itself.
problem-succession-not-before = The unit { $unit } did not exist right before { DATETIME($day, dateStyle: "long") }.
problem-succession-not-after = The unit { $unit } did not exist right after { DATETIME($day, dateStyle: "long") }.
problem-succession-still-there = One of the units still exists after { DATETIME($day, dateStyle: "long") }. It is then not closed.
problem-succession-there-before = One of the units also existed before { DATETIME($day, dateStyle: "long") }. It is then not new.
problem-succession-said = Something else has already been said about one of these units: { $units }. Undo that first.

audit-unit-added = added a unit
audit-unit-changed = changed a unit
audit-succession-confirmed = confirmed what units became
audit-succession-undone = undid what units became
stored-table-unit-change = Changes to the units: new name, place, level or number of employees, from which day, and who registered it.
stored-table-unit-succession = Which units became which in a reorganisation, and who confirmed it.
