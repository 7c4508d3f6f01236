"""Mending: carries out what was chosen about a store's file that was lost."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.lost_file import LostFile, WayBack

if TYPE_CHECKING:
    from factory_desktop.models.relay import Relay


def mend(
    way: WayBack,
    lost: LostFile,
    told: "Relay",
    leave: Callable[[], None],
    start: Callable[[], None],
) -> None:
    """Do it, and open the store anew where that is part of it.

    `leave` closes the store, `start` opens what lies in its place then.
    """
    # The window is painted before SQLAlchemy is loaded.
    from factory_desktop.store.rescue import bring_back

    if way is WayBack.MOVE_BACK:
        try:
            # It is open all the time: the writer sees by itself that it is back.
            bring_back(way, lost)
        except KnownError as error:
            told.repaired(error.sentence)
        return
    leave()
    told.writing_changed(None)
    told.trouble(None)
    try:
        bring_back(way, lost)
    except KnownError as error:
        told.start_failed(error.sentence)
    else:
        start()
