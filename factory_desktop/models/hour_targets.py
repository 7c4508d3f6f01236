"""HourTargets: what each bar is to reach, how much it falls short, and the sum so far."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from factory_desktop.domain.formulas import whole_units
from factory_desktop.metrics.floor import AgainstTarget
from factory_desktop.metrics.snapshot import UnitsBar


@dataclass(frozen=True, slots=True)
class HourTarget:
    """The target of one bar, in units."""

    line: float
    """Where its target is reached, with what was made at stations without one on top."""
    due: float
    """The part of its target that is due by now."""
    short: float
    """Units short of what is due; 0 where there are enough."""
    ahead: int | None
    """Units ahead of all that is due from the first bar to the end of this one, behind below 0.

    None of those that have not begun.
    """


def hour_targets(
    bars: Sequence[UnitsBar], against: AgainstTarget | None, now: datetime
) -> tuple[HourTarget | None, ...]:
    """Work the targets of consecutive bars out; None for each that has none."""
    found: list[HourTarget | None] = []
    made, due = 0, 0.0
    for bar in bars:
        made += bar.targeted
        begun = bar.start <= now
        part = _due(bar, against, due, now) if begun else 0.0
        due += part
        if not bar.target:
            found.append(None)
            continue
        elsewhere = bar.units - bar.targeted
        short = max(0.0, part - bar.targeted)
        ahead = made - whole_units(due) if begun else None
        found.append(HourTarget(bar.target + elsewhere, part, short, ahead))
    return tuple(found)


def _due(bar: UnitsBar, against: AgainstTarget | None, before: float, now: datetime) -> float:
    whole = bar.target or 0.0
    if bar.end <= now:
        return whole
    if against is not None:
        # Breaks inside the running hour are known to the sum alone.
        return max(0.0, min(whole, against.due - before))
    return whole * ((now - bar.start) / (bar.end - bar.start))
