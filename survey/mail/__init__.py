"""E-mail: plain letters, each to one person, through the municipality's own server."""

from survey.mail.address import LONGEST_ADDRESS, is_plausible
from survey.mail.sending import Letter, Posted, one_line, send
from survey.mail.server import MailServer, Security, configured

__all__ = [
    "LONGEST_ADDRESS",
    "Letter",
    "MailServer",
    "Posted",
    "Security",
    "configured",
    "is_plausible",
    "one_line",
    "send",
]
