"""NewerStore: a store that a newer program has written, open for reading alone."""

import queue
from collections.abc import Callable

from factory_desktop.domain.errors import NewerStoreError, StoreUnavailableError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.write_trouble import NEWER, WriteTrouble
from factory_desktop.store.opened import OpenedStore, look
from factory_desktop.store.place import find
from factory_desktop.store.readers import Readers
from factory_desktop.store.ticket import Ticket
from factory_desktop.store.writer import Writer

_ONLY_READ = Sentence(
    "Nothing can be changed: a newer Factory Desktop has written this store, and this one only "
    "shows it. Please update this one."
)


class NewerStore(OpenedStore):
    """Holds no lock and no writer: what a newer program keeps would be spoiled by an older one."""

    def __init__(
        self,
        settings: Settings,
        why: NewerStoreError,
        troubled: Callable[[WriteTrouble | None], None],
    ) -> None:
        """`troubled` is told once that nothing is stored.

        Raises `why` where not even reading can be trusted.
        """
        self.place = find(settings)
        try:
            self.reading, self.plant = look(settings, newer=True)
        except Exception:  # noqa: BLE001 - whatever it is, the file is not one that we know
            raise why from None
        self.writer = RefusingWriter()
        self.mishaps = queue.SimpleQueue()
        self.is_sound = True
        said = Sentence(
            "{file} was written by a newer Factory Desktop. It is shown, but nothing is stored in "
            "it: cameras cannot send, and nothing can be changed. Please update this program.",
            file=self.place.file.name,
        )
        troubled(WriteTrouble(NEWER, said, 0))

    def readers(self) -> Readers:
        """Lend connections to whoever reads."""
        return Readers(self.place.file)

    def close(self) -> None:
        """Close the connections."""
        self.reading.dispose()


class RefusingWriter(Writer):
    """Stands where the writer stands, and takes nothing."""

    def __init__(self) -> None:
        """Have neither thread nor connection."""

    def submit(self, *_tickets: Ticket) -> None:
        """Refuse whatever it is."""
        raise StoreUnavailableError(_ONLY_READ, NEWER)

    @property
    def alive(self) -> bool:
        """Say that nothing is written."""
        return False

    @property
    def present(self) -> bool:
        """Whether its file is there is of no concern to it."""
        return True

    @property
    def waiting(self) -> int:
        """Nothing waits."""
        return 0

    @property
    def waiting_events(self) -> int:
        """Nothing waits."""
        return 0
