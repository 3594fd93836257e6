# Varmekart: enheter nedover, spørsmål bortover
heatmap-share = Andel:
heatmap-n = n
heatmap-tip = { $unit }, spørsmål { $number }: { $share } (n = { $n })
heatmap-key = { $number }. { $label } (andelen som svarte { $answers })
heatmap-title = Spørsmål { $number }: fra { $low } i { $lowest } til { $high } i { $highest }
heatmap-title-plain = Andelen i hver enhet, spørsmål for spørsmål
heatmap-told = { $unit }: { $cells }.
heatmap-about = Jo mørkere rute, jo større andel. I små enheter gir få personer store utslag.
heatmap-bounds = Stiplet ramme: ≤ betyr høyst, ≥ betyr minst.

# Små diagrammer: ett per spørsmål, runde for runde
multiples-title = Fra { $first } til { $last }: { $rises } med økning, { $falls } med nedgang, { $others } uten sikker endring
multiples-title-none = Fra { $first } til { $last }: ingen sikker endring
multiples-title-plain = Andelen runde for runde, spørsmål for spørsmål
multiples-about = De loddrette strekene viser usikkerheten (95 %).
multiples-waves = Målerunder: { $waves }.
multiples-event = { $mark }: { $label } ({ DATETIME($at, dateStyle: "long") }).
multiples-bounds = Stiplet boks: Tallet ligger et sted i den. ≤ betyr høyst, ≥ betyr minst.
multiples-not-asked = { $sign } betyr: ikke spurt.
multiples-no = ikke spurt
multiples-tip = { $wave }: { $share } (n = { $n })
multiples-target = Mål { $value }
multiples-break-wording = ny ordlyd
multiples-break-organisation = ny organisering

# Svarprosent per enhet
rates-chart-title = { $name }: { $rate } har svart. Høyest er { $highest } ({ $high }), lavest { $lowest } ({ $low })
rates-chart-title-whole = { $name }: { $rate } har svart
rates-chart-title-plain = Så mange har svart i hver enhet
rates-chart-whole = { $name }: { $told }
rates-chart-about = Svarprosent av dem som var invitert.
rates-chart-part = Vis enhetene under
rates-chart-file = svarprosent
rates-csv-rate = Svarprosent
rates-csv-counts = Svar av inviterte
rates-csv-low = Minst (andel)
rates-csv-high = Høyst (andel)
rate-order-chart = Diagram

# Nedlasting under hvert diagram
chart-download = Last ned:
chart-download-png = Bilde (PNG)
chart-download-svg = Til trykk (SVG)
chart-download-csv = Tall (CSV)
