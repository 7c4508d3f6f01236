"""Retraining text: why a model should be trained anew, and how far that is, in words."""

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.letter import Delivery
from factory_desktop.domain.retraining import DryRun, Priority, Progress, Reason, Retraining
from factory_desktop.models import text
from factory_desktop.models.said import said

tr = partial(QCoreApplication.translate, "retraining_text")


def reason(one: Reason) -> str:
    """Name a reason."""
    return {
        Reason.CONFIDENCE: tr("Low confidence"),
        Reason.SHIFT: tr("Drift of the events"),
        Reason.ACCURACY: tr("Accuracy below target"),
        Reason.SCHEDULED: tr("Monthly"),
        Reason.PLANT_CHANGED: tr("The plant has changed"),
        Reason.NEW_LABELS: tr("New labels"),
        Reason.NEW_WORKER: tr("New worker"),
        Reason.NEW_STATION_TYPE: tr("New type of station"),
        Reason.BY_HAND: tr("By hand"),
    }[one]


def meant(one: Reason) -> str:
    """Say when a reason asks."""
    return {
        Reason.CONFIDENCE: tr("So many hours in a row were below the limit of confidence."),
        Reason.SHIFT: tr("So many hours in a row were above the limit of the drift score."),
        Reason.ACCURACY: tr("Of 50 labels or more, fewer say that the camera was right."),
        Reason.SCHEDULED: tr("A month of the plant's calendar begins."),
        Reason.NEW_LABELS: tr("So many labels came since this reason asked last."),
        Reason.NEW_WORKER: tr("The roster has a worker who was not on it before."),
        Reason.NEW_STATION_TYPE: tr("The roster has a type of station that it did not have."),
    }.get(one, "")


def priority(one: Priority) -> str:
    """Name how soon it should be seen to."""
    return {
        Priority.HIGH: tr("High"),
        Priority.MEDIUM: tr("Medium"),
        Priority.LOW: tr("Low"),
    }[one]


def state(one: Retraining, zone: ZoneInfo, now: datetime) -> str:
    """Say how far one is, and what is in the way."""
    if one.progress is Progress.EXPORTED:
        return tr("Exported. No receiver was set.")
    if one.delivery is not None and one.exported_at is not None:
        return delivery(one.delivery, zone, now)
    if one.problem is None:
        return tr("Exporting…")
    return tr("Not exported yet: {why}").format(why=said(one.problem))


def delivery(one: Delivery, zone: ZoneInfo, now: datetime) -> str:
    """Say how far a message is, and when it is tried next."""

    def write(at: datetime) -> str:
        return text.recent_moment(at, zone, now, seconds=False)

    if one.delivered_at is not None:
        return tr("Delivered {time}").format(time=write(one.delivered_at))
    why = said(one.problem) if one.problem else ""
    if one.given_up_at is not None or one.next_at is None:
        return tr("Given up: {why}").format(why=why)
    if not why:
        return tr("Waiting to be sent")
    return tr("Waiting: {why} Next try {time}.").format(why=why, time=write(one.next_at))


def dry_run(found: DryRun, receiver: str, zone: ZoneInfo, now: datetime) -> str:
    """Say what would be done, or why it cannot be now; `receiver` is empty where none is set."""
    if found.free_at is not None:
        until = text.recent_moment(found.free_at, zone, now, seconds=False)
        return tr("This reason has asked lately. It may ask again {time}.").format(time=until)
    events = text.counted(found.events, tr("labeled event"), tr("labeled events"))
    told = tr("{receiver} is told.").format(receiver=receiver)
    nobody = tr("Nobody is told: no receiver is set.")
    written = tr("{events} would be written to {folder}.").format(
        events=events, folder=found.folder.name
    )
    return f"{written} {told if receiver else nobody}"
