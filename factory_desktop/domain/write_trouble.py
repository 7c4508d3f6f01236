"""WriteTrouble: why nothing can be stored at present, and how much waits for it."""

from dataclasses import dataclass

from factory_desktop.domain.lost_file import LostFile

NEWER = "newer-store"
"""The reason of a store that is only read, since a newer program has written it."""


@dataclass(frozen=True, slots=True)
class WriteTrouble:
    """What the writer meets each time it tries; told anew with each try."""

    reason: str
    """A word for programs, as senders are given it: store-busy, disk-full, read-only…"""
    message: str
    """A sentence saying why, as senders are given it."""
    waiting: int
    """Events that wait in memory for the next try."""
    lost: LostFile | None = None
    """What has become of the file, where that is the reason."""
