"""RefusedEvent: what a camera sent that was not stored, and why."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class RefusedEvent:
    """One refused body with its reason, kept until a person has looked at it."""

    number: int
    """Its place in the store."""
    last_at: datetime
    """When it came, or came again, aware UTC."""
    times: int
    """How often it came."""
    reason: str
    """A sentence for people."""
    pointer: str
    """RFC 6901 pointer to the field that was refused; empty for the whole event."""
    sent: str
    """What was sent, as text; of a long body the beginning."""
    is_whole: bool
    """Whether that is all of it."""
    sender: str = ""
    """The camera whose key was shown; empty where none was."""
    digest: bytes = b""
    """What no other refused event has, now or later; numbers may be given anew."""
