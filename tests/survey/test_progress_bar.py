"""The progress bar: drawn for a person, silent in a file."""

from __future__ import annotations

import io

from survey.progress_bar import ProgressBar


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_it_fills_up_and_ends_with_a_line_of_its_own() -> None:
    terminal = Terminal()
    bar = ProgressBar(terminal)
    for done in (0, 50, 100):
        bar(done, 100)
    frames = terminal.getvalue().removesuffix("\n").split("\r")[1:]
    assert [frame.count("█") for frame in frames] == [0, 20, 40]
    assert [len(frame) for frame in frames] == [len(frames[0])] * 3
    assert frames[-1].endswith("100 %")


def test_it_is_not_drawn_twice_the_same() -> None:
    terminal = Terminal()
    bar = ProgressBar(terminal)
    for _ in range(3):
        bar(1, 100)
    assert terminal.getvalue().count("\r") == 1


def test_a_file_gets_nothing() -> None:
    file = io.StringIO()
    ProgressBar(file)(1, 2)
    assert file.getvalue() == ""
