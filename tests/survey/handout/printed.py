"""What a printer puts on paper, read back out of a PDF: words, and QR codes as squares."""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import zxingcpp
from pypdf import PdfReader
from pypdf.generic import StreamObject

from survey.handout.paper import QUIET_ZONE
from survey.questionnaire import Text

POINTS_PER_MM = 72 / 25.4
_PIXELS = 4
_SHAPE = re.compile(
    rb"q 0 g ([\d.]+) 0 0 -([\d.]+) ([\d.]+) ([\d.]+) cm ((?:\d+ \d+ \d+ 1 re ?)+) ?f Q"
)


@dataclass(frozen=True)
class Square:
    """A drawn QR code: its upper left corner and its side in millimetres, without quiet zone."""

    x: float
    y: float
    side: float
    module: float
    content: str


def words_in(languages: Mapping[str, str]) -> Text:
    return Text(tuple(languages.items()), next(iter(languages)))


def reader(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf))


def words(pdf: bytes) -> list[str]:
    """Of each page, as a reader would copy them."""
    return [" ".join(page.extract_text().split()) for page in reader(pdf).pages]


def squares(pdf: bytes) -> list[list[Square]]:
    """The QR codes of each page, decoded from the very shapes that are filled."""
    found = []
    for page in reader(pdf).pages:
        contents = page.get_contents()
        assert isinstance(contents, StreamObject)
        height = float(page.mediabox.height)
        found.append([_square(shape, height) for shape in _SHAPE.finditer(contents.get_data())])
    return found


def _square(shape: re.Match[bytes], page_height: float) -> Square:
    module, left, top = (float(shape[number]) for number in (1, 3, 4))
    runs = [tuple(map(int, run.split())) for run in shape[5].decode().split(" 1 re")[:-1]]
    size = max(row for _, row, _ in runs) + 1
    assert size == max(column + length for column, _, length in runs)
    picture = np.full((size + 2 * QUIET_ZONE,) * 2, 255, np.uint8)
    for column, row, length in runs:
        begin = column + QUIET_ZONE
        picture[row + QUIET_ZONE, begin : begin + length] = 0
    read = zxingcpp.read_barcodes(np.kron(picture, np.ones((_PIXELS, _PIXELS), np.uint8)))
    assert len(read) == 1
    return Square(
        x=left / POINTS_PER_MM,
        y=(page_height - top) / POINTS_PER_MM,
        side=size * module / POINTS_PER_MM,
        module=module / POINTS_PER_MM,
        content=str(read[0].text),
    )
