# Heatmap: units down, questions across
heatmap-share = Share:
heatmap-n = n
heatmap-tip = { $unit }, question { $number }: { $share } (n = { $n })
heatmap-key = { $number }. { $label } (share answering { $answers })
heatmap-title = Question { $number }: from { $low } in { $lowest } to { $high } in { $highest }
heatmap-title-plain = The share in each unit, question by question
heatmap-told = { $unit }: { $cells }.
heatmap-about = The darker the cell, the larger the share. In small units a few people make a large difference.
heatmap-bounds = Dashed frame: ≤ means at most, ≥ means at least.

# Small multiples: one for each question, round by round
multiples-title = From { $first } to { $last }: { $rises } up, { $falls } down, { $others } with no certain change
multiples-title-none = From { $first } to { $last }: no certain change
multiples-title-plain = The share round by round, question by question
multiples-about = The vertical lines show the uncertainty (95%).
multiples-waves = Rounds: { $waves }.
multiples-event = { $mark }: { $label } ({ DATETIME($at, dateStyle: "long") }).
multiples-bounds = Dashed box: the figure lies somewhere in it. ≤ means at most, ≥ means at least.
multiples-not-asked = { $sign } means: not asked.
multiples-no = not asked
multiples-tip = { $wave }: { $share } (n = { $n })
multiples-target = Target { $value }
multiples-break-wording = new wording
multiples-break-organisation = reorganised

# Response rate by unit
rates-chart-title = { $name }: { $rate } have answered. Highest is { $highest } ({ $high }), lowest { $lowest } ({ $low })
rates-chart-title-whole = { $name }: { $rate } have answered
rates-chart-title-plain = How many have answered in each unit
rates-chart-whole = { $name }: { $told }
rates-chart-about = Response rate among those invited.
rates-chart-part = Show the units under
rates-chart-file = response-rate
rates-csv-rate = Response rate
rates-csv-counts = Answers of those invited
rates-csv-low = At least (share)
rates-csv-high = At most (share)
rate-order-chart = Chart

# Downloads under each chart
chart-download = Download:
chart-download-png = Picture (PNG)
chart-download-svg = For print (SVG)
chart-download-csv = Figures (CSV)
