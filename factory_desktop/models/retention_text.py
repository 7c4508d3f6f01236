"""Retention text: what goes when events are kept no longer, in words."""

from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.retention import RetentionPreview
from factory_desktop.models import text

tr = partial(QCoreApplication.translate, "retention_text")


def goes(preview: RetentionPreview, zone: ZoneInfo, now: datetime) -> str:
    """Say which events go, and that their sums stay."""
    said = [_events(preview, zone, now)]
    if preview.refused:
        refused = text.number(preview.refused)
        said.append(tr("Refused events of that time go too: {number}.").format(number=refused))
    if is_anything(preview):
        said.append(tr("This cannot be undone."))
    return " ".join(said)


def counted(preview: RetentionPreview) -> str:
    """Write how many events go."""
    return text.counted(preview.events, tr("event"), tr("events"))


def is_anything(preview: RetentionPreview) -> bool:
    """Tell whether anything goes now."""
    return preview.events + preview.refused > 0


def _events(preview: RetentionPreview, zone: ZoneInfo, now: datetime) -> str:
    if preview.first is None or preview.last is None:
        return tr("No event is that old now.")
    with_year = preview.first.astimezone(zone).year != now.astimezone(zone).year
    first, last = (text.short_day(at, zone, year=with_year) for at in (preview.first, preview.last))
    if first == last:
        said = tr("This goes: {events} of {day}; the sums by hour stay.")
        return said.format(events=counted(preview), day=first)
    said = tr("{events} from {first} to {last} go; their sums by hour stay.")
    return said.format(events=counted(preview), first=first, last=last)
