# Varmekart: einingar nedover, spørsmål bortover
heatmap-share = Del:
heatmap-n = n
heatmap-tip = { $unit }, spørsmål { $number }: { $share } (n = { $n })
heatmap-key = { $number }. { $label } (delen som svarte { $answers })
heatmap-title = Spørsmål { $number }: frå { $low } i { $lowest } til { $high } i { $highest }
heatmap-title-plain = Delen i kvar eining, spørsmål for spørsmål
heatmap-told = { $unit }: { $cells }.
heatmap-about = Di mørkare rute, di større del. I små einingar gir få personar store utslag.
heatmap-bounds = Stipla ramme: ≤ tyder høgst, ≥ tyder minst.

# Små diagram: eitt per spørsmål, runde for runde
multiples-title = Frå { $first } til { $last }: { $rises } med auke, { $falls } med nedgang, { $others } utan sikker endring
multiples-title-none = Frå { $first } til { $last }: inga sikker endring
multiples-title-plain = Delen runde for runde, spørsmål for spørsmål
multiples-about = Dei loddrette strekane viser kor usikre tala er (95 %).
multiples-waves = Målerundar: { $waves }.
multiples-event = { $mark }: { $label } ({ DATETIME($at, dateStyle: "long") }).
multiples-bounds = Stipla boks: Talet ligg ein stad i han. ≤ tyder høgst, ≥ tyder minst.
multiples-not-asked = { $sign } tyder: ikkje spurt.
multiples-no = ikkje spurt
multiples-tip = { $wave }: { $share } (n = { $n })
multiples-target = Mål { $value }
multiples-break-wording = ny ordlyd
multiples-break-organisation = ny organisering

# Svarprosent per eining
rates-chart-title = { $name }: { $rate } har svart. Høgast er { $highest } ({ $high }), lågast { $lowest } ({ $low })
rates-chart-title-whole = { $name }: { $rate } har svart
rates-chart-title-plain = Så mange har svart i kvar eining
rates-chart-whole = { $name }: { $told }
rates-chart-about = Svarprosent av dei som var inviterte.
rates-chart-part = Vis einingane under
rates-chart-file = svarprosent
rates-csv-rate = Svarprosent
rates-csv-counts = Svar av inviterte
rates-csv-low = Minst (del)
rates-csv-high = Høgst (del)
rate-order-chart = Diagram

# Nedlasting under kvart diagram
chart-download = Last ned:
chart-download-png = Bilete (PNG)
chart-download-svg = Til trykk (SVG)
chart-download-csv = Tal (CSV)
