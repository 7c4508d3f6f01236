"""Calendar schema: the tables of what people tell the plant's program, beside its events.

Times of day are minutes since midnight by the plant's clock, days are ordinals of local dates.
"""

from sqlalchemy import REAL, CheckConstraint, Column, ForeignKey, Index, Integer, Text, text
from sqlalchemy import PrimaryKeyConstraint as PrimaryKey

from factory_desktop.store.schema import table


def _simulated() -> Column[int]:
    """Say whether a row was made with the sample plant, and goes with the simulated events."""
    check = CheckConstraint("simulated IN (0, 1)")
    return Column("simulated", Integer, check, nullable=False, server_default=text("0"))


def _time(name: str) -> Column[int]:
    return Column(name, Integer, CheckConstraint(f"{name} BETWEEN 0 AND 1439"), nullable=False)


shift_plan = table(
    "shift_plan",
    Column("id", Integer, primary_key=True),
    Column("valid_from", Integer, nullable=False, unique=True),
    _simulated(),
)

shift = table(
    "shift",
    Column("id", Integer, primary_key=True),
    Column("shift_plan", Integer, ForeignKey("shift_plan.id", ondelete="CASCADE"), nullable=False),
    Column("name", Text, nullable=False),
    _time("start_minute"),
    _time("end_minute"),
    # One bit a day, the lowest is Monday.
    Column("weekdays", Integer, CheckConstraint("weekdays BETWEEN 1 AND 127"), nullable=False),
)

shift_break = table(
    "shift_break",
    Column("id", Integer, primary_key=True),
    Column("shift", Integer, ForeignKey("shift.id", ondelete="CASCADE"), nullable=False),
    Column("name", Text, nullable=False),
    _time("start_minute"),
    _time("end_minute"),
)

units_target = table(
    "units_target",
    Column("station", Integer, ForeignKey("station.id", ondelete="CASCADE"), nullable=False),
    # Empty is for all shifts: NULL would be unlike itself in the key.
    Column("shift", Text, nullable=False),
    Column("valid_from", Integer, nullable=False),
    # NULL is that of all shifts again.
    Column("units_per_hour", REAL, CheckConstraint("units_per_hour >= 0")),
    _simulated(),
    PrimaryKey("station", "shift", "valid_from"),
    with_rowid=False,
)

utilization_target = table(
    "utilization_target",
    Column("valid_from", Integer, primary_key=True),
    Column("share", REAL, CheckConstraint("share BETWEEN 0 AND 1"), nullable=False),
    _simulated(),
)

reason = table(
    "reason",
    Column("position", Integer, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
)

note = table(
    "note",
    Column("id", Integer, primary_key=True),
    Column("start_us", Integer, nullable=False),
    Column("end_us", Integer, nullable=False),
    Column("worker", Integer, ForeignKey("worker.id", ondelete="CASCADE")),
    Column("station", Integer, ForeignKey("station.id", ondelete="CASCADE")),
    Column("reason", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("made_us", Integer, nullable=False),
    CheckConstraint("end_us >= start_us"),
    # Serves the notes of a span: those that end before it are not looked at.
    Index("note_end", "end_us"),
)
