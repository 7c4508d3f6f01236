"""Webhook: an address of the user's that is posted to, and that no text ever shows whole."""

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

MOST_LETTERS = 2000
_NEEDED = "an address such as https://example.com/hook"
_PRINTABLE = re.compile(r"[!-~]+")


@dataclass(frozen=True, slots=True)
class Webhook:
    """Where to post; made by `webhook`. As text it is the place alone: the rest may be secret."""

    url: str = field(repr=False)

    @property
    def place(self) -> str:
        """The computer that it is at, and the port where one is named."""
        parts = urlsplit(self.url)
        host = parts.hostname or ""
        named = f"[{host}]" if ":" in host else host
        return named if parts.port is None else f"{named}:{parts.port}"

    def __str__(self) -> str:
        """Return it without user, password, path and query: keys stand in all of these."""
        return f"{urlsplit(self.url).scheme}://{self.place}/…"


def webhook(text: str) -> Webhook:
    """Read an address; raises ValueError saying what is needed, and repeating nothing of it."""
    if len(text) > MOST_LETTERS or not _PRINTABLE.fullmatch(text):
        raise ValueError(_NEEDED)
    try:
        parts = urlsplit(text)
        usable = bool(parts.hostname) and parts.port != 0
    except ValueError:
        usable = False
    if not usable or parts.scheme not in {"http", "https"}:
        raise ValueError(_NEEDED)
    return Webhook(text)
