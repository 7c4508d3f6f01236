"""Labels in words: what is asked of an event, and what all labels tell of a version."""

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.accuracy import Accuracy
from factory_desktop.domain.event import EventType, StoredEvent
from factory_desktop.metrics.review_question import Review, Tally
from factory_desktop.models import event_columns, text
from factory_desktop.models.column import Column, natural
from factory_desktop.models.event_columns import Names

tr = partial(QCoreApplication.translate, "label_text")


def facts(
    stored: StoredEvent, zone: ZoneInfo, now: datetime, names: Names
) -> tuple[tuple[str, str], ...]:
    """Write what is known of an event, each with its title."""
    one = stored.event
    camera = one.camera_id or text.DASH
    if stored.simulated:
        camera = tr("{camera}, simulated").format(camera=camera)
    version = " ".join(filter(None, (one.model_id, one.model_version)))
    return (
        (tr("The camera said"), said(stored)),
        (tr("Confidence"), text.number(one.confidence, 2)),
        (tr("When"), _when(one.at, zone, now)),
        (tr("Worker"), _named(one.worker_id, names.workers.get(one.worker_id))),
        (tr("Station"), _named(one.station_id, names.stations.get(one.station_id))),
        (tr("Camera"), camera),
        (tr("Model"), version or text.DASH),
    )


def said(stored: StoredEvent) -> str:
    """Write what the camera said: `Idle`, or `Product count: 3 units`."""
    word = event_columns.type_word(stored.event.type)
    if stored.event.type is not EventType.PRODUCT_COUNT:
        return word
    units = text.counted(stored.event.count, tr("unit"), tr("units"))
    return tr("{type}: {units}").format(type=word, units=units)


def progress(here: int, everywhere: int, review: Review, left: int, since: str) -> str:
    """Say how far somebody has come: here, in all, and what is left of what was looked through."""
    return tr(
        "Labeled here: {here}, in all: {all}. Not labeled: {left} of the {seen} events looked "
        "through, since {since}."
    ).format(
        here=text.number(here),
        all=text.number(everywhere),
        left=text.number(max(left, 0)),
        seen=text.number(review.seen),
        since=since,
    )


def nothing(review: Review) -> str:
    """Say why there is no event to look at."""
    if review.seen:
        return tr("All events that were looked through are labeled or skipped.")
    return tr("Nothing to review yet. Once cameras send events, they come here.")


def interval(accuracy: Accuracy) -> str:
    """Write between which shares the true one lies: `88.2–96.0 %`; a dash without any label."""
    found = accuracy.interval
    if found is None:
        return text.DASH
    low, high = found
    return f"{text.number(low * 100, 1)}\N{EN DASH}{text.percent(high)}"


def counted(accuracy: Accuracy) -> str:
    """Say how many labels there are, and how the share of them is meant."""
    if not accuracy.labels:
        return tr("Nobody has labeled any of its events yet.")
    said = tr("{right} of {labels} labels say that it was right.").format(
        right=text.number(accuracy.right), labels=text.number(accuracy.labels)
    )
    return f"{said}\n{meant()}"


def meant() -> str:
    """Say what the share is, and what it is not."""
    return tr(
        "In so many of the labeled events the camera was right; beside it between which shares "
        "that lies with 95 % confidence (Wilson). Of all events it may be more: the least sure "
        "ones are reviewed first."
    )


def tally_columns() -> tuple[Column[Tally], ...]:
    """List the columns of what labels tell, by version."""
    return (
        Column(tr("Version"), _version, str, figure=False, sort_key=natural),
        Column(tr("Right"), lambda one: one.accuracy.share, text.percent, "100.0 %"),
        Column(
            tr("95 % interval"),
            lambda one: one.accuracy,
            interval,
            "88.8–100.0 %",
            sort_key=lambda accuracy: accuracy.interval or (0.0, 0.0),
        ),
        Column(tr("Labels"), lambda one: one.accuracy.labels, text.number, "88,888"),
    )


def tally_key(one: Tally) -> str:
    """Name the row of a version."""
    return f"{one.model_id} {one.version}"


def _version(one: Tally) -> str:
    return " ".join(filter(None, (one.model_id, one.version))) or tr("No model named")


def _when(at: datetime, zone: ZoneInfo, now: datetime) -> str:
    clock = event_columns.exact_time(at, zone, now)
    local, today = at.astimezone(zone), now.astimezone(zone)
    return f"{text.day(at, zone)} {clock}" if local.date() == today.date() else clock


def _named(id_: str, name: str | None) -> str:
    return id_ if name in {None, id_} else f"{name}  {id_}"
