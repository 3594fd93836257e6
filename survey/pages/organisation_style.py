"""CSS of the organisation page: buttons that read as a list, and the uploader's own words."""

from __future__ import annotations

import json

from survey.texts import Say

_PAGE = """
body .st-key-organisation-list button {
  justify-content: flex-start; text-align: left; min-height: 2.75rem; width: 100%;
}
body .st-key-organisation-list button > * {
  justify-content: flex-start; text-align: left; width: 100%;
}
body .st-key-organisation-part button { min-height: 2.75rem; }
body .st-key-organisation-preview [data-testid="stTable"] td { overflow-wrap: anywhere; }
"""


def page(say: Say) -> str:
    return f"{_PAGE}\n{_uploader(say)}"


def _uploader(say: Say) -> str:
    """The words inside Streamlit's uploader are English, and so is what it says of a file that it
    refuses; others stand in their place."""
    file = "body .st-key-organisation-file"
    zone = f'{file} [data-testid="stFileUploaderDropzone"]'
    limit = f'{zone} [data-testid="stFileUploaderDropzoneInstructions"] span'
    replaced = {
        f"{zone} > span button p": "organisation-file-choose",
        limit: "organisation-file-limit",
        f"{zone} > input + div:not(:has([data-testid])) > *": "organisation-file-drop",
    }
    refused = f'{file}:has([data-testid="stFileChip"][aria-invalid="true"])'
    return "\n".join(
        (
            *(
                f"{selector} {{ font-size: 0 !important }}\n"
                f"{selector}::after {{ content: {_css(say(text_id))}; font-size: 1rem }}"
                for selector, text_id in replaced.items()
            ),
            'body [data-testid="stTooltipErrorContent"] { display: none }',
            f'{file} [role="alert"] {{ display: none }}',
            f"{refused}::after {{ content: {_css(say('organisation-file-refused'))}; "
            "color: #7a1212; background: #fbeaea; border-radius: .375rem; padding: 1rem; }",
        )
    )


def _css(words: str) -> str:
    return json.dumps(words, ensure_ascii=False)
