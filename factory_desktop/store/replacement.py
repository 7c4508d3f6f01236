"""Replacement: what the writer does while another file takes the place of a damaged one."""

from collections.abc import Callable, Sequence

from factory_desktop.domain.errors import KnownError, StoreDamagedError
from factory_desktop.store.faults import translated
from factory_desktop.store.idling import Idling
from factory_desktop.store.ticket import Ticket
from factory_desktop.store.troubles import RETRY, Troubles
from factory_desktop.store.waiting import Waiting


class Replacement:
    """Lives on the writer's thread, while no connection of the writer's is open."""

    def __init__(
        self,
        replace: Callable[[], None],
        idling: Idling,
        waiting: Waiting,
        troubles: Troubles,
        refuse: Callable[[Sequence[Ticket], Exception], None],
    ) -> None:
        """`replace` puts the other file there; `refuse` answers those who cannot wait for it."""
        self._replace = replace
        self._idling = idling
        self._waiting = waiting
        self._troubles = troubles
        self._refuse = refuse

    def carry_out(self) -> bool:
        """Try until it is done; False when the program ends before."""
        self._idling.leave()
        while (why := self._try()) is not None:
            self._troubles.failed(why, self._waiting.events)
            group = self._waiting.next_group(RETRY)
            if group is None:
                return False
            self._refuse(group, why)
        self._troubles.went_well()
        return True

    def _try(self) -> StoreDamagedError | None:
        """Put it there; returns why that was not possible."""
        try:
            self._replace()
        except Exception as error:  # noqa: BLE001 - there is another try soon
            why = error if isinstance(error, KnownError) else translated(error)
            said = why.sentence if isinstance(why, KnownError) else str(why)
            return StoreDamagedError(said, "store-error")
        return None
