"""The columns of lists of spells: a worker's, or the longest idle ones of a station."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from operator import attrgetter
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from factory_desktop.domain.event import EventType
from factory_desktop.domain.instant import EPOCH
from factory_desktop.metrics.snapshot import Spell
from factory_desktop.models import text
from factory_desktop.models.column import Column, natural
from factory_desktop.models.event_columns import type_word

tr = partial(QCoreApplication.translate, "columns")

NO_NAMES: Mapping[str, str] = {}


def spells_of_worker(
    zone: ZoneInfo = ZoneInfo("UTC"),  # noqa: B008 - a constant
    now: datetime = EPOCH,
    names: Mapping[str, str] = NO_NAMES,
) -> tuple[Column[Spell], ...]:
    """List the columns of a worker's spells; `names` are the stations' by id."""
    station = _name(tr("Station"), "station_id", names)
    return (_state(), *_times(zone, now), station, _events())


def spells_at_station(
    zone: ZoneInfo = ZoneInfo("UTC"),  # noqa: B008 - a constant
    now: datetime = EPOCH,
    names: Mapping[str, str] = NO_NAMES,
) -> tuple[Column[Spell], ...]:
    """List the columns of a station's spells; `names` are the workers' by id."""
    return (_state(), *_times(zone, now), _name(tr("Worker"), "worker_id", names), _events())


def spell_key(spell: Spell) -> str:
    """Name a spell so that it is the same one after it has grown."""
    return f"{spell.worker_id} {spell.start.timestamp()} {spell.state:d} {spell.station_id}"


def _state() -> Column[Spell]:
    widest = max(map(type_word, set(EventType) - {EventType.PRODUCT_COUNT}), key=len)
    return Column(tr("State"), attrgetter("state"), type_word, widest=widest, figure=False)


def _times(zone: ZoneInfo, now: datetime) -> tuple[Column[Spell], ...]:
    def moment(at: datetime) -> str:
        return text.recent_moment(at, zone, now)

    return (
        Column(tr("Start"), attrgetter("start"), moment, widest="28 Aug 08:08"),
        Column(tr("End"), attrgetter("end"), moment, widest="28 Aug 08:08"),
        Column(
            tr("Duration"),
            lambda spell: spell.end - spell.start,
            text.exact,
            widest="58 min 58 s",
        ),
    )


def _name(title: str, key: str, names: Mapping[str, str]) -> Column[Spell]:
    return Column(
        title,
        lambda spell: names.get(getattr(spell, key), getattr(spell, key)),
        str,
        widest="Assembly A S1",
        figure=False,
        sort_key=natural,
        detail=lambda spell: _id_beside(getattr(spell, key), names),
    )


def _id_beside(id_: str, names: Mapping[str, str]) -> str:
    """Return an id, unless the name is no other."""
    return "" if names.get(id_, id_) == id_ else id_


def _events() -> Column[Spell]:
    return Column(tr("Events"), attrgetter("events"), text.number, widest="888")
