"""Keeper: has the store looked after while nothing else waits."""

import logging
import threading
from collections.abc import Callable

from factory_desktop.domain.errors import StoreUnavailableError
from factory_desktop.store.ticket import Ticket
from factory_desktop.store.upkeep import CheckHour
from factory_desktop.store.writer import Writer

log = logging.getLogger(__name__)

EVERY = 600.0
"""Seconds from one check to the next."""


class Keeper:
    """Owns a thread that asks the writer for upkeep, from `start` to `stop`."""

    def __init__(
        self,
        writer: Writer,
        repaired: Callable[[str], None],
        every: float = EVERY,
        retire: Callable[[], None] = lambda: None,
        seal: Callable[[], None] = lambda: None,
        watch: Callable[[], None] = lambda: None,
    ) -> None:
        """`repaired` is called on the writer's thread with a sentence about what was wrong.

        `retire` is called on the keeper's, to remove what has become older than events are kept,
        then `seal`, to look at the days that are over.
        So is `watch`, at once and then each time, to look at the hours that are over.
        """
        self._writer = writer
        self._repaired = repaired
        self._every = every
        self._retire = retire
        self._seal = seal
        self._watch = watch
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._work, name="keeper")

    def start(self) -> None:
        """Begin; the first check of the sums comes after a while."""
        self._thread.start()

    def stop(self) -> None:
        """End; a check that the writer has been asked for still runs."""
        self._stopping.set()
        if self._thread.is_alive():
            self._thread.join()

    def _work(self) -> None:
        self._watch()
        while not self._stopping.wait(self._every):
            self._watch()
            # Whoever else waits for the writer comes first; there is another time.
            if not self._writer.waiting:
                try:
                    self._writer.submit(Ticket(CheckHour(), self._tell, actor="program"))
                except StoreUnavailableError:
                    return
                self._retire()
                self._seal()

    def _tell(self, said: str | None, error: BaseException | None) -> None:
        if error is not None:
            log.error("An hour could not be checked.", exc_info=error)
        elif said is not None:
            self._repaired(said)
