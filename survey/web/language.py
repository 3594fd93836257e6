"""Which language a visitor gets before having chosen one."""

from __future__ import annotations

from survey.texts import LANGUAGES, MASTER_LANGUAGE

# Somebody whose browser knows any of these reads Bokmål more easily than English.
_READS_BOKMAAL = {"nb", "no", "da", "sv"}


def preferred_language(*wishes: str | None) -> str:
    """The first explicit choice among ``wishes``; the last wish is an Accept-Language header.

    Browsers list nn after nb by default, so only nn in front of nb counts as a wish for it.
    """
    *chosen, accepted = wishes
    for language in chosen:
        if language in LANGUAGES:
            return language
    listed = [part.split(";")[0].strip().lower()[:2] for part in (accepted or "").split(",")]
    known = [language for language in listed if language in _READS_BOKMAAL | {"nn"}]
    if known:
        return "nn" if known[0] == "nn" else MASTER_LANGUAGE
    return "en" if any(listed) else MASTER_LANGUAGE
