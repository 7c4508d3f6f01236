"""Stopping: Ctrl+C and SIGTERM ask a running command to end well; a second one ends it at once."""

import signal
from collections.abc import Callable
from types import FrameType


def on_signals(ask: Callable[[], object]) -> None:
    """Call `ask`, in the main thread, at the first signal to stop."""

    def stop(number: int, _frame: FrameType | None) -> None:
        signal.signal(number, signal.SIG_DFL)
        ask()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
