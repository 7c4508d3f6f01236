"""WindowClock: the one clock of a window, live or in replay."""

from datetime import datetime

from factory_desktop.domain.clock import Clock


class WindowClock:
    """Whatever shows "now" holds this one; which clock is in force changes behind it."""

    def __init__(self, live: Clock) -> None:
        """`live` tells the present, and is in force until another is set."""
        self.live = live
        """For what concerns cameras and the listener, who know of no replay."""
        self._shown = live

    @property
    def past(self) -> bool:
        """Whether what is shown is of a past moment."""
        return self._shown.past

    def now(self) -> datetime:
        """Tell the moment shown as now, aware UTC."""
        return self._shown.now()

    def set(self, clock: Clock) -> None:
        """Show what this clock calls now."""
        self._shown = clock

    def go_live(self) -> None:
        """Show the present again."""
        self._shown = self.live
