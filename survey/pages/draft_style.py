"""CSS of the drafts page: a wide page, an editor with line numbers, a preview beside it."""

from __future__ import annotations

import json
from collections.abc import Collection
from urllib.parse import quote

from survey.texts import Say

_LINE = 22
"""Height of a line in pixels, the same for the text and the numbers beside it."""
_MOST_NUMBERED = 2000
_SPARE = 60
"""Lines numbered beyond the last: the numbers are drawn before the next line is typed."""
_FAULT, _WARNING, _PLAIN = "#9b1c1c", "#8a5a00", "#5a6169"

PAGE = f"""
body .st-key-draft-desk {{
  align-self: center; width: min(84rem, 100vw - 3.5rem); max-width: none; flex-shrink: 0;
}}
@media (max-width: 800px) {{ body .st-key-draft-desk {{ align-self: auto; width: 100%; }} }}
body .st-key-draft-steps button {{ min-height: 2.75rem; }}
body .st-key-draft-text textarea {{
  font: 15px/{_LINE}px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace;
  white-space: pre; overflow: auto; padding: 8px 8px 8px 3.75rem; tab-size: 2;
  background-repeat: no-repeat; background-position: 0 8px; background-attachment: local;
}}
body .st-key-draft-desk .st-key-phone {{ max-width: 26rem; }}
@media (min-width: 960px) {{
  body .st-key-draft-desk .st-key-phone {{ max-height: 50rem; overflow-y: auto; }}
}}
@media (max-width: 640px) {{
  body .st-key-draft-text textarea {{
    font-size: 16px; padding-left: 2.75rem; background-position: -12px 8px;
  }}
}}
"""


def uploader(say: Say) -> str:
    """The words inside Streamlit's uploader are English, and so is what it says of a file that it
    refuses; others stand in their place."""
    file = "body .st-key-draft-file"
    zone = f'{file} [data-testid="stFileUploaderDropzone"]'
    # What lies over the zone while a file is dragged is the only part without a name.
    replaced = {
        f"{zone} > span button p": "drafts-new-file-choose",
        f'{zone} [data-testid="stFileUploaderDropzoneInstructions"] span': "drafts-new-file-limit",
        f"{zone} > input + div:not(:has([data-testid])) > *": "drafts-new-file-drop",
    }
    refused = f'{file}:has([data-testid="stFileChip"][aria-invalid="true"])'
    return "\n".join(
        (
            *(_in_place(selector, say(text_id)) for selector, text_id in replaced.items()),
            'body [data-testid="stTooltipErrorContent"] { display: none }',
            f'{file} [role="alert"] {{ display: none }}',
            f"{refused}::after {{ content: {_css(say('drafts-new-file-refused'))}; color: #7a1212; "
            "background: #fbeaea; border-radius: .375rem; padding: 1rem; }",
        )
    )


def _in_place(selector: str, words: str) -> str:
    return (
        f"{selector} {{ font-size: 0 !important }}\n"
        f"{selector}::after {{ content: {_css(words)}; font-size: 1rem }}"
    )


def _css(words: str) -> str:
    """As a string of CSS."""
    return json.dumps(words, ensure_ascii=False)


def gutter(lines: int, faulty: Collection[int], warned: Collection[int]) -> str:
    """Line numbers as a picture behind the text, which scrolls with it; red at a fault."""
    if lines > _MOST_NUMBERED:
        return ""
    numbers = "".join(_number(line, faulty, warned) for line in range(1, lines + _SPARE + 1))
    height = (lines + _SPARE) * _LINE
    picture = (
        f"<svg xmlns='http://www.w3.org/2000/svg' width='52' height='{height}' "
        f"font-family='monospace' font-size='13' text-anchor='end'>{numbers}</svg>"
    )
    return (
        "body .st-key-draft-text textarea "
        f'{{ background-image: url("data:image/svg+xml,{quote(picture, safe="/:= ")}"); }}'
    )


def _number(line: int, faulty: Collection[int], warned: Collection[int]) -> str:
    top = (line - 1) * _LINE
    colour = _FAULT if line in faulty else _WARNING if line in warned else _PLAIN
    mark = (
        f"<rect x='0' y='{top}' width='52' height='{_LINE}' fill='{colour}' fill-opacity='.16'/>"
        if colour != _PLAIN
        else ""
    )
    sign = "!" if line in faulty else ""
    return f"{mark}<text x='44' y='{top + 16}' fill='{colour}'>{sign}{line}</text>"
