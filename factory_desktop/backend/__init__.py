"""Where the threads meet: writer, listener, refresher and readers; no Qt.

Whoever watches is told of each change with a frozen value, on one of these threads.
"""

from factory_desktop.backend.peeking import (
    peek,
    peek_answer,
    peek_empty,
    peek_events,
    peek_intended,
    peek_listener,
)
from factory_desktop.backend.program import Backend
from factory_desktop.backend.watcher import Watcher

__all__ = [
    "Backend",
    "Watcher",
    "peek",
    "peek_answer",
    "peek_empty",
    "peek_events",
    "peek_intended",
    "peek_listener",
]
