"""Medvirk's entry. The server imports it as an ASGI app; Streamlit runs it for each visitor."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

if __name__ == "__main__":
    from survey.pages import frame

    frame.run()
else:
    from survey.pages.frame import show_broken
    from survey.pages.registry import PAGES
    from survey.web.server import serve

    _frontend = Path(st.__file__).parent / "static"
    _served = serve([page.path for page in PAGES], _frontend)
    app = st.App(__file__, on_script_error=show_broken, **_served)
