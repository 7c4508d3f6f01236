"""What waits for an unknown worker or station, in words."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.waiting import Waiting, Who
from factory_desktop.models import text

tr = partial(QCoreApplication.translate, "waiting")


def title(waiting: Waiting) -> str:
    """Say who is unknown, and how many events wait."""
    one = waiting.events == 1
    if waiting.known:
        many = tr("{id} was added: {count} events wait")
        pattern = tr("{id} was added: 1 event waits") if one else many
    else:
        many = tr("{id} is unknown: {count} events wait")
        pattern = tr("{id} is unknown: 1 event waits") if one else many
    return pattern.format(id=waiting.id, count=text.number(waiting.events))


def meaning(waiting: Waiting) -> str:
    """Say why they wait."""
    worker = waiting.who is Who.WORKER
    if waiting.known:
        now = tr("Sent before the worker was added."), tr("Sent before it was added.")
        return now[0] if worker else now[1]
    if worker:
        return tr("Cameras name a worker who is not on the roster.")
    return tr("Cameras name a station that is not on the roster.")


def way(waiting: Waiting) -> str:
    """Say on a button what can be done."""
    if not waiting.known:
        return tr("Add worker…") if waiting.who is Who.WORKER else tr("Add station…")
    one, many = tr("Take in 1 event"), tr("Take in {count} events")
    return one if waiting.whole == 1 else many.format(count=text.number(waiting.whole))


def promise(waiting: Waiting) -> str:
    """Say what adding the id does to the events, and that there is no way back."""
    cut = waiting.events - waiting.whole
    one, many = tr("1 event that waits is taken in."), tr("{count} events that wait are taken in.")
    taken = one if waiting.whole == 1 else many.format(count=text.number(waiting.whole))
    stays = tr("1 event is too long to have been kept whole, and stays refused.")
    if cut > 1:
        stays = tr("{count} events are too long to have been kept whole, and stay refused.")
    last = (
        tr("This cannot be undone: a worker with events stays on the roster.")
        if waiting.who is Who.WORKER
        else tr("This cannot be undone: a station with events stays on the roster.")
    )
    parts = (
        taken if waiting.whole else "",
        stays.format(count=text.number(cut)) if cut else "",
        last if waiting.whole else "",
    )
    return " ".join(filter(None, parts))
