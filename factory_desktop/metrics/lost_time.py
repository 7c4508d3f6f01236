"""Lost time: where working time went that nobody worked in, as the Losses page shows it."""

from dataclasses import dataclass
from datetime import timedelta

from msgspec import Struct


class Loss(Struct, frozen=True, gc=False):
    """The lost time of one worker, station or reason."""

    key: str
    """Its id, or the reason itself; an empty reason is none given."""
    name: str
    time: timedelta


class HeatCell(Struct, frozen=True, gc=False):
    """One hour of the plant's clock on one weekday, over all such hours of the span."""

    weekday: int
    """0 is Monday."""
    hour: int
    idle: timedelta
    seen: timedelta
    """Working, idle and absent time together; never 0."""

    @property
    def share(self) -> float:
        """The share of idle in seen time, 0..1."""
        return self.idle / self.seen


@dataclass(frozen=True, slots=True)
class LostTime:
    """Person-hours by the measured rule, within working windows where the plant has shifts."""

    planned: bool
    """Whether shifts are planned in the span; else the whole of it is gone through."""
    working: timedelta
    idle: timedelta
    absent: timedelta
    not_seen: timedelta | None
    """Of the shifts a worker is in, as `planned` has it; None without shifts and for a station."""
    breaks: timedelta | None
    """The planned breaks of the same shifts; None as above."""
    stations: tuple[Loss, ...]
    """Idle time at each, the most first; those without any are left out.

    Narrowed by the picked worker, not by the picked station: the others can still be picked.
    """
    workers: tuple[Loss, ...]
    """Idle time of each, likewise; narrowed by the picked station alone."""
    reasons: tuple[Loss, ...]
    """Idle and absent time under the reason of a note; what has none comes last."""
    heat: tuple[HeatCell, ...]
    """By weekday and hour; where nobody was seen there is no cell."""


NOTHING_LOST = LostTime(
    planned=False,
    working=timedelta(),
    idle=timedelta(),
    absent=timedelta(),
    not_seen=None,
    breaks=None,
    stations=(),
    workers=(),
    reasons=(),
    heat=(),
)


@dataclass(frozen=True, slots=True)
class LengthClass:
    """The idle spells of some length."""

    least: timedelta
    """Included."""
    most: timedelta | None
    """Not included; None is no limit."""
    spells: int
    time: timedelta


@dataclass(frozen=True, slots=True)
class SpellLengths:
    """How long idle spells lasted, cut where working time ends."""

    planned: bool
    """As in `LostTime`."""
    classes: tuple[LengthClass, ...]
    """From short to long; always all of them."""
    too_many: bool = False
    """Whether there are too many events to tell spells apart; the classes are empty then."""

    @property
    def spells(self) -> int:
        """All spells."""
        return sum(one.spells for one in self.classes)

    @property
    def time(self) -> timedelta:
        """The idle time of all spells."""
        return sum((one.time for one in self.classes), timedelta())
