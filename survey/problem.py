"""A problem that is told to a person instead of shown as a stack trace."""

from __future__ import annotations

from survey.texts import MASTER_LANGUAGE, translator


class Problem(Exception):
    """What is wrong and what to do, as a text id with its values.

    Pages and the command line catch it and say ``told(language)``.
    """

    def __init__(self, text_id: str, **values: object) -> None:
        super().__init__(text_id)
        self.text_id = text_id
        self.values = values

    def told(self, language: str = MASTER_LANGUAGE) -> str:
        return translator(language)(self.text_id, **self.values)

    def __str__(self) -> str:
        return self.told()
