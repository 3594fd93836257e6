# Response rates while a tranche is open, and links for leaders.
page-leader = My unit
page-leader-about = See the response rate of your own unit, with the link you were given.

rate-few = under { $rate }
rate-most = at least { $rate }
rate-over = more answers than invited
rate-under-half = less than half
rate-half-or-more = half or more
rate-too-small = not shown
rate-not-yet = not ready yet
rate-nobody = nobody invited
rate-of = { $responded } of { $invited }
rate-fewer-of = fewer than { $number } of { $invited }
rate-least-of = at least { $number } of { $invited }
rate-over-counts = { $responded } answers, { $invited } invited
rate-invited = { $count ->
    [one] 1 invited
   *[other] { $invited } invited
  }
rate-last-time = last time: { $rate }
rate-first = The first figures come { DATETIME($at, dateStyle: "full", timeStyle: "short") }.
rate-settled = These are the final figures.
rate-renewed-daily = The municipality and its large areas: figures from { DATETIME($at, dateStyle: "full", timeStyle: "short") }, renewed every morning.
rate-renewed-units = All other units: figures from { DATETIME($at, dateStyle: "full", timeStyle: "short") }, renewed { DATETIME($next, dateStyle: "full") }.
rate-units-first = All other units: the first figures come { DATETIME($next, dateStyle: "full", timeStyle: "short") }.
rate-show-units = Show the units
rate-order = View
rate-order-tree = As we are organised
rate-order-lowest = Lowest first
rate-search = Search among { $count } units
rate-search-none = No unit has a name like that. Try fewer letters.
rate-last-time-about = “Last time” and the orange mark are the response rate on the same day of { $title }.
rate-rules-title = Why some units have no figure
rate-rules =
    - **Fewer than 10 invited:** only “less than half” or “half or more”. Below 5 nothing is shown, nor where the words together with other figures would tell too much.
    - **Some larger units have no figure either.** Otherwise a small unit beside them could be worked out by subtraction.
    - **Fewer than 50 invited:** The lowest and highest figures are shown as “fewer than 3” and “at least”, so that nobody sees that all or none have answered while the survey round is open. After the sealing, the exact number is in the results, for units where at least 10 have answered.
    - **Twice a week:** Units get new figures on Mondays and Thursdays at 6. If they were renewed every minute, somebody could see when a colleague answered.
    - **Over 100 %:** Temporary staff may answer without being counted among the invited. It then says “more answers than invited”.

development-heading = Day by day
development-title = { $unit }: { $rate } have answered by day { $day }
development-title-same = { $unit }: { $rate } have answered by day { $day }, as many as on the same day last time
development-title-more = { $unit }: { $rate } have answered by day { $day }, { $points } percentage points more than on the same day last time
development-title-fewer = { $unit }: { $rate } have answered by day { $day }, { $points } percentage points fewer than on the same day last time
development-point = day { $day } { $rate }
development-days = Day 1 is the day the tranche opened.
development-key = The dashed line is the tranche before.
development-table = The figures behind
development-day = Day
development-gaps = Figures are taken at 6 every morning. Where a day is missing, the server was down, and that day cannot be worked out afterwards. Tranches from before Medvirk took morning figures have no line.

sentence-title = Sentence for an e-mail
sentence-about = Paste it into your e-mail to the leaders.
sentence-text = So far { $share } of { $unit } have answered. The deadline is { DATETIME($closes, dateStyle: "long", timeStyle: "short") }. (The figure is from { DATETIME($at, dateStyle: "long") }.)

leader-link-title = Links for leaders
leader-link-about = A leader with the link sees the response rate of their own unit and those below it, within the same limits as here. Nothing else. Whoever is sent the link sees the same. It stops working when the tranche is over.
leader-link-choose = Choose a unit
leader-link-make = Make a link
leader-link-new = Link for **{ $unit }**. Copy it now; it is shown this once:
leader-link-active = { $count ->
    [0] No links are in use
    [one] One link is in use
   *[other] { $count } links are in use
  }
leader-link-made = **{ $unit }** · made { DATETIME($at, dateStyle: "medium", timeStyle: "short") } by { $who }
leader-link-revoke = Stop the link
leader-link-stopped = The link for { $unit } no longer works.
leader-link-revoked = The link has been stopped. Ask OU whether you should have a new one.
leader-link-unknown = You need the link you were given by OU. Open it once more, or ask OU for a new one if it does not work.
leader-link-expired = The tranche is over, and the link no longer works. You get the results from OU.
leader-link-label = The link you were given
leader-link-hint = Paste the whole link if the page does not open by itself.
leader-link-open = Show the response rate
leader-about = This many have answered in **{ $title }**. The deadline is { DATETIME($closes, dateStyle: "long", timeStyle: "short") }.
leader-renewed = The figures are from { DATETIME($at, dateStyle: "full", timeStyle: "short") }. New ones come { DATETIME($next, dateStyle: "full", timeStyle: "short") }.
leader-nothing-else = Only how many have answered stands here. Who they are, and what they answered, nobody can see.

problem-link-not-open = Links for leaders can only be made while a tranche is open. { $title } is not.
problem-link-gone = The link was stopped already. Load the page again.
audit-leader-link-made = made a link to the response rate
audit-leader-link-revoked = stopped a link to the response rate

stored-table-rate-snapshot = How many had answered each morning, for the whole municipality and its large areas.
stored-table-rate-shown = The response rate last shown of each unit, or only the words where a unit is small.
stored-table-leader-link = The links leaders were given to the response rate of their unit, as digests, and who made them.
