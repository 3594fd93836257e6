page-public-results = Results for everybody
page-public-results-about = What employees answered, and what has been done about it.

public-lead = Here is what employees answered, and what has been done since.
public-none = No results are shown to everybody yet. PSU, the joint committee, decides when.
public-tranche = Survey round
public-period = The answers were given from { DATETIME($opened, dateStyle: "long") } to { DATETIME($closed, dateStyle: "long") }.
public-answered = { $responded } of { $invited } answered ({ $rate }).
public-answered-only = { $responded ->
    [one] 1 answered.
   *[other] { $responded } answered.
  }
public-came = What has been done since
public-came-none = No measures have been entered yet.
public-came-done = Done
public-came-under-way = Under way
public-came-planned = Planned
public-came-dropped = Will not be done
public-came-at = For { $place }.
public-came-deadline = Deadline: { DATETIME($deadline, dateStyle: "long") }.
public-results = What employees answered
public-scale = { $share } answered { $answers } on a scale from { $low } to { $high }.
public-single = How the answers divide: { $answers }.
public-several = Everybody could choose several answers. Of those who chose any, this is how many chose each: { $answers }.
public-item = { $share } { $answer }
public-title = { $share } answered { $answers }
public-title-several = Most often chosen: { $answers } ({ $share })
public-suppressed = Too few answers to show.
public-at-most = at most { $share }
public-at-least = at least { $share }
public-areas = See the areas of the municipality
public-area = Area
public-area-n = Answers
public-area-share = Answered { $answers }
public-safe = How the answers are protected
public-safe-words = Nobody can see what one person answered. Only the whole municipality and its areas are here, in whole per cents, and only where at least { $minimum } people answered. Where there are fewer, there is a colon (:). The numbers hold for those who answered.
public-decided = PSU, the joint committee, has decided to show the results to everybody (case { $case }, { DATETIME($on, dateStyle: "long") }).
public-download = Download the numbers (CSV)
