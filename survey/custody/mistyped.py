"""What to say to holders whose passphrases do not open the box.

Which of two is wrong nobody can tell, not even Medvirk; but a word that no passphrase could
have is easily found, and the list of words is no secret.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from survey.custody import phrases
from survey.texts import Say


def misspelt(say: Say, offices: Sequence[str], typed: Mapping[int, str]) -> list[str]:
    """One sentence for each holder who has typed a word that is not in the list."""
    found = {number: phrases.misspelt(phrase) for number, phrase in typed.items()}
    return [
        say(
            "keys-misspelt",
            office=offices[number],
            count=len(words),
            words=", ".join(str(word) for word in words),
        )
        for number, words in found.items()
        if words
    ]


def after_rehearsal(
    say: Say, offices: Sequence[str], typed: Sequence[str], suspects: Sequence[int]
) -> list[str]:
    """``suspects``: what ``ceremony.rehearse`` returned."""
    if len(suspects) == 1:
        (number,) = suspects
        wrong = say("keys-one-wrong", office=offices[number])
    else:
        wrong = say("keys-several-wrong")
    return [wrong, *misspelt(say, offices, {number: typed[number] for number in suspects})]
