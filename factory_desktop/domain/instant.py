"""Instants: RFC 3339 text, aware UTC datetimes and integer microseconds."""

import re
from datetime import UTC, datetime, timedelta

from factory_desktop.domain.sentence import Sentence

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)

# The ABNF of RFC 3339 section 5.6, less the leap second: `fromisoformat` alone would
# also take week dates, times without a zone and offsets without a colon.
RFC3339_PATTERN = (
    r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    r"[Tt]([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,9})?"
    r"([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])(?!\n)$"
)
_RFC3339 = re.compile(RFC3339_PATTERN, re.ASCII)
_WITHOUT_ZONE = re.compile(RFC3339_PATTERN.replace(r"([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])", ""))


def parse(text: str) -> datetime:
    """Read an RFC 3339 timestamp as an aware UTC datetime; digits past microseconds are dropped.

    Raises ValueError, with a sentence for the sender, for anything else.
    """
    if _RFC3339.match(text) is None:
        if _WITHOUT_ZONE.match(text):
            msg = Sentence("A time needs a zone: end it with Z or an offset such as +02:00.")
        else:
            msg = Sentence("Not an RFC 3339 time such as 2026-01-22T10:15:00Z.")
        raise ValueError(msg)
    try:
        return datetime.fromisoformat(text.upper()).astimezone(UTC)
    except (ValueError, OverflowError):
        msg = Sentence("No such day or time in the calendar.")
        raise ValueError(msg) from None


def text(at: datetime) -> str:
    """Write an instant as RFC 3339 in UTC with a Z, microseconds only where there are any."""
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def to_us(at: datetime) -> int:
    """Microseconds since 1970-01-01T00:00Z of an aware datetime."""
    since = at - EPOCH
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


def from_us(us: int) -> datetime:
    """Return the aware UTC datetime of microseconds since 1970-01-01T00:00Z."""
    return EPOCH + timedelta(microseconds=us)
