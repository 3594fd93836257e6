"""Paper: a PDF with its own typefaces, read aloud in the right order and language.

The typefaces lie here, so that a page looks the same on every machine and printer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, time
from pathlib import Path

import segno
from fpdf import FPDF, ViewerPreferences
from fpdf.enums import Align, Duplex, MethodReturnValue

_FONTS = Path(__file__).parent / "fonts"
TEXT, CODE = "text", "code"
BLUE, INK, GREY, PALE = (11, 79, 138), (27, 31, 36), (74, 80, 88), (150, 156, 163)
LOCALES = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}
QUIET_ZONE = 4
"""Empty modules around a QR code, as ISO/IEC 18004 asks for."""

Colour = tuple[int, int, int]
Matrix = tuple[bytearray, ...]


class Paper(FPDF):
    """Measures are in millimetres from the upper left. Only ``add_page`` begins a page."""

    def __init__(self, title: str, language: str, size: str = "A4") -> None:
        super().__init__(format=size)
        self._language = language
        self._marked: Counter[int] = Counter()
        self.set_auto_page_break(False)
        self.set_margin(0)
        self.c_margin = 0
        for family, style, file in (
            (TEXT, "", "DejaVuSansCondensed.ttf"),
            (TEXT, "B", "DejaVuSansCondensed-Bold.ttf"),
            (CODE, "", "DejaVuSansMono-Bold.ttf"),
        ):
            self.add_font(family, style, _FONTS / file)
        self.set_title(title)
        self.set_lang(LOCALES[language])
        # Two codes on the two sides of one slip would be two votes.
        self.viewer_preferences = ViewerPreferences(display_doc_title=True, duplex=Duplex.SIMPLEX)
        # The day will do: a file should not tell at what moment its codes were drawn.
        self.set_creation_date(datetime.combine(datetime.now(UTC), time(), UTC))

    @contextmanager
    def element(
        self, kind: str, language: str | None = None, alt: str | None = None
    ) -> Iterator[None]:
        """What is drawn within is one element (``P``, ``H1``, ``Figure`` …) to a screen reader.

        By hand, since fpdf2 itself tags pictures only, and counts the whole file for each.
        """
        mcid = self._marked[self.page]
        self._marked[self.page] += 1
        self._add_marked_content(struct_type=f"/{kind}", mcid=mcid, alt_text=alt)
        spoken = f" /Lang ({LOCALES[language]})" if language else ""
        self._out(f"/{kind} <</MCID {mcid}{spoken}>> BDC")
        yield
        self._out("EMC")

    @contextmanager
    def ornament(self) -> Iterator[None]:
        """What is drawn within is nothing to read."""
        self._out("/Artifact BMC")
        yield
        self._out("EMC")

    def wrapped(
        self, words: str, width: float, size: float, *, bold: bool = False, family: str = TEXT
    ) -> list[str]:
        self.set_font(family, "B" if bold else "", size)
        lines = self.multi_cell(width, 1, words, dry_run=True, output=MethodReturnValue.LINES)
        assert isinstance(lines, list)
        return lines

    def write_lines(
        self,
        lines: Sequence[str],
        place: tuple[float, float],
        size: float,
        *,
        bold: bool = False,
        family: str = TEXT,
        colour: Colour = INK,
        spacing: float = 1.3,
    ) -> float:
        """Lines from (x, y); returns where the next may begin."""
        x, y = place
        em = size / self.k
        self.set_font(family, "B" if bold else "", size)
        self.set_text_color(*colour)
        for line in lines:
            # An empty one is the space between paragraphs.
            if line:
                self.text(x, y + em * (spacing / 2 + 0.3), line)
            y += em * spacing
        return y

    def write_block(
        self,
        words: str,
        box: tuple[float, float, float],
        size: float,
        *,
        bold: bool = False,
        colour: Colour = INK,
        align: Align = Align.L,
        spacing: float = 1.3,
    ) -> float:
        """Words from (x, y), wrapped in a width; returns where the next line may begin."""
        x, y, width = box
        if align == Align.L:
            lines = self.wrapped(words, width, size, bold=bold)
            return self.write_lines(lines, (x, y), size, bold=bold, colour=colour, spacing=spacing)
        for line in self.wrapped(words, width, size, bold=bold):
            left = x + (width - self.get_string_width(line)) / 2
            y = self.write_lines([line], (left, y), size, bold=bold, colour=colour, spacing=spacing)
        return y

    def fitting(
        self, words: str, width: float, sizes: Sequence[float], lines: int, *, bold: bool = False
    ) -> float:
        """The first of these sizes in which the words take so few lines, or else the last."""
        fit = (one for one in sizes if len(self.wrapped(words, width, one, bold=bold)) <= lines)
        return next(fit, sizes[-1])

    def draw_qr(self, matrix: Matrix, x: float, y: float, side: float) -> None:
        """A QR code as one filled shape, with its quiet zone inside ``side``.

        A picture would be blurred by viewers that smooth it, and a shape for each module would
        leave hairlines between them.
        """
        module = side * self.k / (len(matrix) + 2 * QUIET_ZONE)
        left, top = x * self.k + QUIET_ZONE * module, (self.h - y) * self.k - QUIET_ZONE * module
        path = " ".join(
            f"{column} {row} {length} 1 re"
            for row, line in enumerate(matrix)
            for column, length in _runs(line)
        )
        self._out(f"q 0 g {module:.4f} 0 0 {-module:.4f} {left:.3f} {top:.3f} cm {path} f Q")


def _runs(line: bytearray) -> Iterator[tuple[int, int]]:
    begun: int | None = None
    for place, dark in enumerate(line):
        if dark and begun is None:
            begun = place
        elif not dark and begun is not None:
            yield begun, place - begun
            begun = None
    if begun is not None:
        yield begun, len(line) - begun


def qr(content: str, mask: int | None = None) -> Matrix:
    """Readable where a seventh is torn or smudged. ``mask``: the best of eight if not said."""
    return tuple(segno.make_qr(content, error="m", boost_error=False, mask=mask).matrix)
