"""How the start page looks beyond what Streamlit's own theme can say."""

from __future__ import annotations

# A table of three columns does not fit a phone, and a password must not break.
STYLE = """<style>
body .st-key-waiting { background: #eef4fa; border-left: 4px solid #0b4f8a;
  border-radius: .375rem; padding: 1rem; gap: .5rem; }
body :is(.st-key-waiting, .st-key-others, .st-key-pages, .st-key-links)
  [data-testid="stPageLink"] a { display: flex; align-items: center; min-height: 2.75rem;
  padding: .25rem 0; background: none; }
body :is(.st-key-waiting, .st-key-others, .st-key-pages, .st-key-links)
  [data-testid="stPageLink"] p { font-size: 1rem; line-height: 1.35; white-space: normal;
  color: #0b4f8a; text-decoration: underline; text-underline-offset: .15em; }
body .medvirk-link { display: flex; align-items: center; min-height: 2.75rem; color: #0b4f8a; }
body .medvirk-sign-ins { display: grid; gap: .75rem 1.5rem; margin: 0; padding: 0;
  grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); }
body .medvirk-sign-ins :is(dt, dd) { margin: 0; padding: 0; }
body .medvirk-sign-ins dt { font-weight: 600; }
body .medvirk-sign-ins dd { color: #4a5058; }
body .medvirk-sign-ins code { color: #31333f; white-space: nowrap; }
</style>"""
