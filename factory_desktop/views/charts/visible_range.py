"""VisibleRange: the part of time that a timeline shows, and how it is moved and zoomed."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

SHORTEST = timedelta(minutes=5).total_seconds()
LONGEST = timedelta(days=30).total_seconds()
_UNSEEN = 1e-4
"""Of what is shown: a fifth of a pixel on a large screen."""


@dataclass(frozen=True, slots=True)
class VisibleRange:
    """From `start` to `end`, in seconds since 1970."""

    start: float
    end: float

    @classmethod
    def of(cls, start: datetime, end: datetime) -> "VisibleRange":
        """Show this stretch of time."""
        return cls(start.timestamp(), end.timestamp())

    @property
    def length(self) -> float:
        """How many seconds are shown."""
        return self.end - self.start

    @property
    def middle(self) -> float:
        """The moment in the middle."""
        return (self.start + self.end) / 2

    def moments(self) -> tuple[datetime, datetime]:
        """Return both ends as instants, aware UTC, to the millisecond."""
        start, end = (datetime.fromtimestamp(round(at, 3), UTC) for at in (self.start, self.end))
        return start, end

    def is_near(self, other: "VisibleRange") -> bool:
        """Tell whether another one differs by less than can be seen, as one that moves on live."""
        unseen = self.length * _UNSEEN
        return abs(self.start - other.start) <= unseen and abs(self.end - other.end) <= unseen

    def zoomed(self, factor: float, at: float, longest: float = LONGEST) -> "VisibleRange":
        """Show `factor` times as much, a moment staying where it is."""
        length = min(max(self.length * factor, SHORTEST), max(longest, SHORTEST))
        start = at - (at - self.start) / self.length * length
        return VisibleRange(start, start + length)

    def around(self, at: float, length: float) -> "VisibleRange":
        """Show so many seconds with a moment in their middle."""
        return VisibleRange(at - length / 2, at + length / 2)

    def moved(self, seconds: float) -> "VisibleRange":
        """Show what is later by so many seconds."""
        return VisibleRange(self.start + seconds, self.end + seconds)

    def ending_by(self, latest: float) -> "VisibleRange":
        """Show as much, but nothing later than this."""
        return self.moved(min(0.0, latest - self.end))

    def revealing(self, start: float, end: float) -> "VisibleRange":
        """Move as little as it takes to show a stretch, its beginning where it is too long."""
        if start < self.start:
            return self.moved(start - self.start)
        if end > self.end:
            return self.moved(min(end - self.end, start - self.start))
        return self
