"""ReviewWalk: from event to event while somebody labels them, forward and back."""

from collections import deque
from collections.abc import Iterable

from factory_desktop.domain.event import StoredEvent
from factory_desktop.domain.label import EventName, Label, Verdict

RUNS_LOW = 10
"""With fewer events ahead more are to be asked for."""


class ReviewWalk:
    """Knows what comes next without waiting for the store, and what was said here."""

    def __init__(self) -> None:
        self.passed: frozenset[EventName] = frozenset()
        """Those about which nobody wanted to say anything."""
        self._ahead: deque[StoredEvent] = deque()
        self._behind: list[tuple[StoredEvent, Label | None]] = []
        self._said: set[EventName] = set()

    @property
    def current(self) -> StoredEvent | None:
        """The event that is shown; None where there is none."""
        return self._ahead[0] if self._ahead else None

    @property
    def labels(self) -> int:
        """How many labels were given here."""
        return len(self._said)

    @property
    def can_go_back(self) -> bool:
        """Whether anything can be taken back."""
        return bool(self._behind)

    @property
    def runs_low(self) -> bool:
        """Whether it is time to ask for more."""
        return len(self._ahead) < RUNS_LOW

    def take(self, events: Iterable[StoredEvent]) -> None:
        """Go on with these; the one that is shown stays, and what was said meanwhile is done."""
        shown = list(self._ahead)[:1]
        known = self._said | self.passed | {EventName.of(one) for one in shown}
        self._ahead = deque(shown)
        self._ahead.extend(one for one in events if EventName.of(one) not in known)

    def say(self, verdict: Verdict) -> Label | None:
        """Say this of the event that is shown, and show the next; returns what is to be kept."""
        if not self._ahead:
            return None
        event = self._ahead.popleft()
        label = Label(EventName.of(event), verdict)
        self._behind.append((event, label))
        self._said.add(label.event)
        return label

    def skip(self) -> None:
        """Say nothing of the event that is shown, and show the next."""
        if self._ahead:
            event = self._ahead.popleft()
            self._behind.append((event, None))
            self.passed |= {EventName.of(event)}

    def back(self) -> Label | None:
        """Show the last event again; returns what takes its label back, if it got one."""
        if not self._behind:
            return None
        event, label = self._behind.pop()
        name = EventName.of(event)
        self._ahead.appendleft(event)
        self._said.discard(name)
        self.passed -= {name}
        return None if label is None else Label(name, None)

    def lose(self, label: Label) -> None:
        """Know that a label could not be kept: its event may come again."""
        name = label.event
        self._said.discard(name)
        self._behind = [one for one in self._behind if EventName.of(one[0]) != name]
