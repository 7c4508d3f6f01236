"""LogWindow: the part of the event log that is in memory, and what is to be read next."""

from bisect import bisect_right
from dataclasses import dataclass, replace
from datetime import datetime

from factory_desktop.domain.event_log import (
    PAGE_ROWS,
    EventPage,
    Key,
    LoggedEvent,
    Mark,
    PageRequest,
    Part,
)
from factory_desktop.domain.instant import from_us, to_us
from factory_desktop.domain.span import TimeSpan

MOST_ROWS = 50_000
"""Rows kept: nobody reads more by scrolling, and they take some 40 MB."""
MOST_FOLLOWED = 2 * PAGE_ROWS
"""Rows kept while the newest are followed: the rest is read again when scrolled to."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is on its way, so that nothing is asked for twice."""

    head: bool = False
    older: bool = False


class LogWindow:
    """All rows from the newest down to some key, in order, of one query and span.

    Every page says of a stretch of the log, from one key down to the next, that these and
    no other events are in it; a window is the sum of what pages have said. Below what has
    been read may stand rows of an earlier reading, until it is their turn again.
    """

    def __init__(self, first: PageRequest) -> None:
        """Begin a list; `first` asks for its head."""
        self.rows: list[LoggedEvent] = []
        """Newest first."""
        self._first = first
        self._wanted = PAGE_ROWS
        self._begun = False
        self._next: Key | None = None
        self._head: EventPage | None = None
        self._doubtful = False
        self._asked = _Asked()
        self._stale = False
        self._calm = False

    @property
    def begun(self) -> bool:
        """Whether anything has been read yet."""
        return self._begun

    @property
    def complete(self) -> bool:
        """Whether the log has been read to its end."""
        return self._begun and self._next is None

    @property
    def full(self) -> bool:
        """Whether no more rows are kept."""
        return len(self.rows) >= MOST_ROWS and not self.complete

    @property
    def searching(self) -> bool:
        """Whether there are fewer rows than are wanted, and more of the log to look through."""
        return not self._begun or (
            self._next is not None and self._read_rows() < min(self._wanted, MOST_ROWS)
        )

    @property
    def looked_back_to(self) -> datetime | None:
        """The instant down to which the log has been read; None before and at its end."""
        return None if self._next is None else from_us(self._next[0])

    @property
    def mark(self) -> Mark | None:
        """How far the store's history had come when the head was read."""
        return self._head.mark if self._head else None

    @property
    def top(self) -> Key | None:
        """The key of the newest row."""
        return self.rows[0].key if self.rows else None

    def renew(self, span: TimeSpan) -> None:
        """Have the head read again: events have come, or the span has moved on."""
        self._first = replace(self._first, span=span)
        self._stale = True

    def extend(self) -> None:
        """Have a further page of older rows read."""
        self._calm = False
        if not self.searching:
            self._wanted = self._read_rows() + PAGE_ROWS

    def requests(self, *, following: bool) -> list[PageRequest]:
        """Return what is to be asked for now; nothing while that is on its way."""
        found = []
        if (self._stale or not self._begun) and not self._asked.head:
            self._stale = False
            urgent = not self._begun
            found.append(replace(self._first, part=Part.HEAD, mark=self.mark, urgent=urgent))
        if following and self._begun and not self.searching:
            self._make_sure()
        if self._begun and self.searching and not self._asked.older:
            urgent = not self._calm
            older = replace(self._first, part=Part.OLDER, key=self._next, urgent=urgent)
            found.append(older)
        parts = {request.part for request in found}
        self._asked = _Asked(
            self._asked.head or Part.HEAD in parts, self._asked.older or Part.OLDER in parts
        )
        return found

    def take(self, page: EventPage, *, following: bool) -> None:
        """Put what a page says into the window."""
        if page.request.part is Part.HEAD:
            self._asked = replace(self._asked, head=False)
            if page.problem is None:
                self._take_head(page)
                if following:
                    self._shorten()
        else:
            self._asked = replace(self._asked, older=False)
            if page.problem is None and page.request.key == self._next:
                self._take_older(page)

    def _take_head(self, page: EventPage) -> None:
        first, explained = not self._begun, page.explained and self._joins(page)
        self._begun, self._head = True, page
        below = [] if page.next is None else self.rows[self._place(page.next) :]
        start = page.request.span.start
        self.rows = [*page.rows, *(row for row in below if _is_in(row, start))]
        if page.next is None or first or self._reaches_less_than(page.next):
            self._next, self._doubtful = page.next, False
        elif not explained and len(page.rows) >= PAGE_ROWS:
            self._cut(page.next)
            self._doubtful = False
        else:
            self._doubtful = self._doubtful or not explained

    def _take_older(self, page: EventPage) -> None:
        upper = len(self.rows) if self._next is None else self._place(self._next)
        lower = len(self.rows) if page.next is None else self._place(page.next)
        self.rows[upper:lower] = page.rows
        self._next = page.next

    def _joins(self, page: EventPage) -> bool:
        """Whether nothing lies between this head and the one before, where the span's end moves."""
        before = self._head.request.span.end if self._head else None
        if before is None or page.next is None or page.request.span.end == before:
            return True
        return page.next[0] <= to_us(before)

    def _reaches_less_than(self, key: Key) -> bool:
        return self._next is not None and self._next >= key

    def _make_sure(self) -> None:
        """Go through the older rows once more where late events may be missing among them."""
        if self._doubtful and self._head is not None and self._head.next is not None:
            self._doubtful, self._calm = False, True
            self._next = self._head.next
        if not self.searching and self._next is not None:
            self._cut(self._next)

    def _shorten(self) -> None:
        if len(self.rows) > MOST_FOLLOWED:
            self._cut(self.rows[PAGE_ROWS - 1].key)

    def _cut(self, key: Key) -> None:
        """Forget all rows below a key; they are read again when they are wanted."""
        del self.rows[self._place(key) :]
        if self._next is None or self._next < key:
            self._next = key
        self._wanted = min(self._wanted, max(PAGE_ROWS, len(self.rows)))

    def _read_rows(self) -> int:
        """Count the rows down to where the log has been read."""
        return len(self.rows) if self._next is None else self._place(self._next)

    def _place(self, key: Key) -> int:
        """Tell where the first row below a key stands."""
        return bisect_right(self.rows, _rising(key), key=lambda row: _rising(row.key))


def _rising(key: Key) -> Key:
    """Turn a key round: keys fall from row to row, and a search by halves wants them to rise."""
    at, worker, station, kind = key
    return -at, -worker, -station, -kind


def _is_in(row: LoggedEvent, start: datetime | None) -> bool:
    return start is None or row.stored.event.at >= start
