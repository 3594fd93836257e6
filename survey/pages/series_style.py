"""CSS of the page of targets and series, and of tables whose rows become cards on a phone."""

from __future__ import annotations

TABLE = """
.mv-status { border-collapse: collapse; width: 100%; font-size: .95rem; }
.mv-status th, .mv-status td { text-align: left; vertical-align: top; padding: .5rem .6rem .5rem 0;
  border-bottom: 1px solid #bdbdbd; }
.mv-status thead th { font-size: .85rem; font-weight: 600; color: #595959; }
.mv-status tbody th { font-weight: 600; min-width: 10rem; }
.mv-status .number { white-space: nowrap; }
.mv-status .number small { display: block; color: #595959; white-space: normal; }
.mv-status .reached { color: #1f5a96; font-weight: 600; }
.mv-status .not-reached { color: #8a4504; font-weight: 600; }
.mv-status .change td { border-bottom: 2px solid #bdbdbd; padding-top: 0; }
.mv-status td::before { font-weight: 400; }
.mv-status .first td, .mv-status .first th { border-bottom: 0; }
@media (max-width: 640px) {
  .mv-status thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px;
    overflow: hidden; }
  .mv-status tr.first, .mv-status tr.only { display: grid; grid-template-columns: 1fr 1fr; }
  .mv-status tr.first th, .mv-status tr.only th { border-bottom: 0; grid-column: 1 / -1;
    padding-bottom: 0; }
  .mv-status tr.only { border-bottom: 1px solid #bdbdbd; }
  .mv-status tr.only td { border-bottom: 0; }
  .mv-status tr.only td:last-child:nth-child(even) { grid-column: 1 / -1; }
  .mv-status tr.change, .mv-status tr.change td { display: block; }
  .mv-status td[data-label]::before { content: attr(data-label); display: block;
    font-size: .85rem; color: #595959; }
}
"""

PAGE = f"body .st-key-series-part button {{ min-height: 2.75rem; }}{TABLE}"
