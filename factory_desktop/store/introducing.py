"""Introducing: a camera and a model version get their rows with the first event that names them.

Names come from outside, and their tables are held in memory: there are never more than so many by
this way. An event that names another is stored all the same, as one that did not say.
"""

import logging

from factory_desktop.domain.event import Event
from factory_desktop.store import stored_event
from factory_desktop.store.keys import MOST_CAMERAS, MOST_MODELS
from factory_desktop.store.rollups.rolling import Row
from factory_desktop.store.transaction import Transaction

log = logging.getLogger(__name__)


def introduce(
    event: Event, row: Row, transaction: Transaction, introduced: set[tuple[int, ...]]
) -> Row:
    """Give an event's camera and model version their rows, unless the event is no news.

    An event sent again under ever new names would otherwise fill their tables.
    """
    keys = transaction.keys
    if keys.lacks_room_for(event):
        _tell(transaction)
    # Asked before the event is looked for: a flood of names is to cost next to nothing.
    if not keys.can_introduce(event):
        return row
    key, raw = row[:4], transaction.raw
    found = stored_event.find(raw, key)
    if key in introduced or (found is not None and not found.simulated):
        return row
    introduced.add(key)
    return (*row[:8], keys.camera(raw, event), keys.model(raw, event))


def _tell(transaction: Transaction) -> None:
    """Say it once: events that name others go on coming."""
    if transaction.remembered.told_full:
        return
    transaction.remembered.told_full = True
    log.warning(
        "Events have named %s cameras or %s model versions, and no further ones are told apart:"
        " their events are stored without that name. A camera that is added on the Cameras page"
        " is known in any case.",
        MOST_CAMERAS,
        MOST_MODELS,
    )
