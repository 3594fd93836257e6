"""The table of areas on the open page: as wide as a phone, figures to the right."""

STYLE = """<style>
table.medvirk-areas { width: 100%; border-collapse: collapse; }
table.medvirk-areas :is(th, td) {
    padding: 0.4rem 0.5rem 0.4rem 0; text-align: left; vertical-align: top;
    border-bottom: 1px solid #d0d0d0; overflow-wrap: anywhere;
}
table.medvirk-areas :is(td, thead th:not(:first-child)) { text-align: right; }
table.medvirk-areas td { white-space: nowrap; }
table.medvirk-areas tbody th { font-weight: normal; }
</style>"""
