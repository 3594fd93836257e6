page-public-results = Resultater for alle
page-public-results-about = Det ansatte har svart, og hva som er gjort med det.

public-lead = Her er det ansatte svarte, og hva som er gjort etterpå.
public-none = Ingen resultater vises for alle ennå. PSU bestemmer når det skjer.
public-tranche = Målerunde
public-period = Svarene ble gitt fra { DATETIME($opened, dateStyle: "long") } til { DATETIME($closed, dateStyle: "long") }.
public-answered = { $responded } av { $invited } svarte ({ $rate }).
public-answered-only = { $responded ->
    [one] 1 svarte.
   *[other] { $responded } svarte.
  }
public-came = Dette er gjort etterpå
public-came-none = Ingen tiltak er lagt inn ennå.
public-came-done = Gjennomført
public-came-under-way = I gang nå
public-came-planned = Planlagt
public-came-dropped = Blir ikke gjennomført
public-came-at = Gjelder { $place }.
public-came-deadline = Frist: { DATETIME($deadline, dateStyle: "long") }.
public-results = Dette svarte de ansatte
public-scale = { $share } svarte { $answers } på en skala fra { $low } til { $high }.
public-single = Slik fordeler svarene seg: { $answers }.
public-several = Hver kunne velge flere svar. Av dem som valgte noe, valgte { $answers }.
public-item = { $share } { $answer }
public-title = { $share } svarte { $answers }
public-title-several = Oftest valgt: { $answers } ({ $share })
public-suppressed = For få svar til å vises.
public-at-most = høyst { $share }
public-at-least = minst { $share }
public-areas = Se kommuneområdene
public-area = Område
public-area-n = Svar
public-area-share = Svarte { $answers }
public-safe = Slik er svarene beskyttet
public-safe-words = Ingen får se hva én person har svart. Her står bare hele kommunen og kommuneområdene, i hele prosent, og bare der minst { $minimum } har svart. Der det er færre, står det kolon (:). Tallene gjelder dem som svarte.
public-decided = Partssammensatt utvalg har vedtatt å vise resultatene for alle (sak { $case }, { DATETIME($on, dateStyle: "long") }).
public-download = Last ned tallene (CSV)
