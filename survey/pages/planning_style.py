"""CSS of the planning page: names of units in lists, and times beside each other."""

from __future__ import annotations

PAGE = """
body .st-key-planning-part button { min-height: 2.75rem; }
body [class*="-ticks"] label { padding-block: 0; }
body [class*="-opens-row"], body [class*="-closes-row"] { flex-wrap: wrap; }
body [class*="-opens-row"] > div, body [class*="-closes-row"] > div { flex: 1 1 9rem; }
body .st-key-wide-calendar { align-self: center; width: min(64rem, 100vw - 3.5rem); }
body [class*="st-key-round-"] button { min-height: 2.75rem; }
"""
