"""AuditLine: one line of the audit trail, and whether all of them fit each other."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class AuditLine:
    """Who did what, and when."""

    number: int
    at: datetime
    actor: str
    """`window`, `api`, `command` or `program`; empty where that was not written down yet."""
    action: str
    """The name of an operation, or words with dashes, as the store writes it."""
    detail: str
    """What it was done to, as JSON."""


@dataclass(frozen=True, slots=True)
class Misfit:
    """Where the chain of lines breaks first."""

    number: int
    """The first line that does not fit; the first one missing, where the last ones are."""
    missing: bool = False
    """There is no such line, although there once was."""


@dataclass(frozen=True, slots=True)
class AuditTrail:
    """The newest lines and what was found in all of them."""

    lines: tuple[AuditLine, ...]
    """The newest first."""
    count: int
    """How many lines there are."""
    misfit: Misfit | None = None
    """None where every line fits the one before it."""


@dataclass(frozen=True, slots=True)
class Disclosure:
    """What of people's data has left the store, to be written into the audit trail."""

    action: str
    """Such as `report-printed`."""
    detail: tuple[tuple[str, str | int], ...] = ()
    """Names and values."""
