page-public-results = Resultat for alle
page-public-results-about = Det tilsette har svart, og kva som er gjort med det.

public-lead = Her er det tilsette svarte, og kva som er gjort etterpå.
public-none = Ingen resultat er viste for alle enno. PSU avgjer når det skjer.
public-tranche = Målerunde
public-period = Svara vart gjevne frå { DATETIME($opened, dateStyle: "long") } til { DATETIME($closed, dateStyle: "long") }.
public-answered = { $responded } av { $invited } svarte ({ $rate }).
public-answered-only = { $responded ->
    [one] 1 svarte.
   *[other] { $responded } svarte.
  }
public-came = Dette er gjort etterpå
public-came-none = Ingen tiltak er lagde inn enno.
public-came-done = Gjennomført
public-came-under-way = I gang no
public-came-planned = Planlagt
public-came-dropped = Blir ikkje gjennomført
public-came-at = Gjeld { $place }.
public-came-deadline = Frist: { DATETIME($deadline, dateStyle: "long") }.
public-results = Dette svarte dei tilsette
public-scale = { $share } svarte { $answers } på ein skala frå { $low } til { $high }.
public-single = Slik fordeler svara seg: { $answers }.
public-several = Kvar kunne velje fleire svar. Av dei som valde noko, valde { $answers }.
public-item = { $share } { $answer }
public-title = { $share } svarte { $answers }
public-title-several = Oftast vald: { $answers } ({ $share })
public-suppressed = For få svar til å visast.
public-at-most = høgst { $share }
public-at-least = minst { $share }
public-areas = Sjå kommuneområda
public-area = Område
public-area-n = Svar
public-area-share = Svarte { $answers }
public-safe = Slik er svara verna
public-safe-words = Ingen får sjå kva éin person har svart. Her står berre heile kommunen og kommuneområda, i heile prosent, og berre der minst { $minimum } har svart. Der det er færre, står det kolon (:). Tala gjeld dei som svarte.
public-decided = Partssamansett utval har vedteke å vise resultata for alle (sak { $case }, { DATETIME($on, dateStyle: "long") }).
public-download = Last ned tala (CSV)
