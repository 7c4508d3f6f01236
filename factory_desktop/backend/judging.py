"""Judging: what was not sent just now, read by the listener's own grammar."""

from datetime import datetime

from factory_desktop.domain.event import Event, Rejection
from factory_desktop.domain.sentence import Sentence
from factory_desktop.listener.intake import read_event
from factory_desktop.listener.problem import ProblemError


def judge(body: bytes, now: datetime) -> Event | Rejection:
    """Read one event as if it had been sent now; what is no JSON is refused like the rest."""
    try:
        return read_event(body, now)
    except ProblemError:
        return Rejection("malformed", "", Sentence("What stands here is not JSON in UTF-8."))
