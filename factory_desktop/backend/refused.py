"""Refused events, read for whoever watches."""

import logging
from collections.abc import Callable

from sqlalchemy.exc import DatabaseError

from factory_desktop.domain.refused_event import RefusedEvent
from factory_desktop.store import rejected
from factory_desktop.store.readers import Readers

log = logging.getLogger(__name__)


def tell_newest(reading: Readers, tell: Callable[[tuple[RefusedEvent, ...]], None]) -> None:
    """Read the newest ones and tell of them; nothing is told where they cannot be read."""
    try:
        with reading.connect() as connection:
            found = rejected.newest(connection)
    except DatabaseError as error:
        log.warning("The refused events cannot be read: %s", error.orig)
    else:
        tell(found)
