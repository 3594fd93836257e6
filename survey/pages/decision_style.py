"""CSS of the decision page: questions one can read at arm's length, links that look like links."""

from __future__ import annotations

PAGE = """
body .st-key-decision-case [data-testid="stWidgetLabel"] p { font-size: 1rem; font-weight: 600; }
body .st-key-decision-case [data-testid="stCheckbox"] p { font-weight: 400; }
body .st-key-decision-case [data-testid="stExpander"] summary p { font-size: 1rem; }
body .st-key-decision-case [data-testid="stPageLink"] p {
  white-space: normal; text-decoration: underline;
}
body .st-key-decision-case [data-testid="stPageLink"] a { padding: .375rem 0; min-height: 2.75rem; }
"""
