"""Findings schema: the tables of what is found of events, apart from what is sent."""

from sqlalchemy import (
    REAL,
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    Text,
    UniqueConstraint,
)

from factory_desktop.store.schema import table

drift_run = table(
    # What the drift job found of an hour and of what went before it, each hour once.
    "drift_run",
    Column("hour", Integer, primary_key=True),
    Column("start_us", Integer, nullable=False),
    Column("ran_us", Integer, nullable=False),
    # The figures, what they were judged by, and the verdicts, as JSON.
    Column("found", Text, nullable=False),
)

alert = table(
    # What was told of the plant, and what became of it; the newest few are kept.
    "alert",
    Column("id", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("severity", Integer, CheckConstraint("severity BETWEEN 0 AND 2"), nullable=False),
    Column("worker", Integer, ForeignKey("worker.id", ondelete="CASCADE")),
    Column("station", Integer, ForeignKey("station.id", ondelete="CASCADE")),
    Column("camera", Integer, ForeignKey("camera.id", ondelete="CASCADE")),
    # An id that is on no roster, as `worker/W7`, or a model and its version; empty else.
    Column("unknown", Text, nullable=False),
    Column("since_us", Integer),
    Column("lasting_us", Integer),
    Column("units", REAL),
    Column("share", REAL),
    Column("count", Integer),
    Column("fired_us", Integer, nullable=False),
    Column("cleared_us", Integer),
    Column("acknowledged_us", Integer),
    Column("muted_us", Integer),
    Column("told_us", Integer),
    Column("gone_us", Integer),
    # Serves what is remembered at a start: the active ones, and those that cleared lately.
    Index("alert_cleared", "cleared_us"),
)

label = table(
    # What people say of single events, one label each; an event that goes takes it along.
    "label",
    # Rises with every label, also one that takes another's place, and is never given twice.
    Column("id", Integer, primary_key=True),
    Column("ts_us", Integer, nullable=False),
    Column("worker", Integer, nullable=False),
    Column("station", Integer, nullable=False),
    Column("type", Integer, nullable=False),
    # The event's own, so that sums by version look up no event.
    Column("model", Integer, ForeignKey("model_version.id"), nullable=False),
    Column("is_right", Integer, CheckConstraint("is_right IN (0, 1)"), nullable=False),
    # What it really was, where the camera was wrong and somebody knows.
    Column(
        "actual",
        Integer,
        CheckConstraint(
            "actual IS NULL OR (actual BETWEEN 0 AND 3 AND actual <> type AND is_right = 0)"
        ),
    ),
    Column("labelled_us", Integer, nullable=False),
    # Serves an event's label, and the labels of a span of time.
    UniqueConstraint("ts_us", "worker", "station", "type"),
    ForeignKeyConstraint(
        ["ts_us", "worker", "station", "type"],
        ["event.ts_us", "event.worker", "event.station", "event.type"],
        ondelete="CASCADE",
    ),
)

outbox = table(
    # Letters to the user's receivers; what is over is remembered for a while.
    "outbox",
    Column("id", Text, primary_key=True),
    Column("hook", Text, nullable=False),
    Column("kind", Text, nullable=False),
    # JSON; empty once it is delivered.
    Column("body", Text, nullable=False),
    Column("made_us", Integer, nullable=False),
    # When it is tried next; null once it is over.
    Column("next_us", Integer),
    Column("tries", Integer, nullable=False),
    Column("delivered_us", Integer),
    Column("given_up_us", Integer),
    # Why the last try failed: a sentence's pattern and values, as JSON.
    Column("problem", Text, nullable=False),
    # Serves the look for what is due, and what is pruned.
    Index("outbox_due", "hook", "next_us"),
    with_rowid=False,
)

retraining = table(
    # What asked for a model to be trained anew, and what was exported for it; the newest few.
    "retraining",
    # Also that of its letter in the outbox.
    Column("id", Text, primary_key=True),
    # The same for the same cause: a restart asks for nothing twice.
    Column("cause", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("priority", Text, nullable=False),
    Column("actor", Text, nullable=False),
    # The range of the labelled events; its end is not in it.
    Column("start_us", Integer, nullable=False),
    Column("end_us", Integer, nullable=False),
    Column("made_us", Integer, nullable=False),
    # The name of the export's folder.
    Column("folder", Text, nullable=False),
    # How many events were exported; null before.
    Column("events", Integer),
    Column("exported_us", Integer),
    # Why nothing was exported yet: a sentence's pattern and values, as JSON.
    Column("problem", Text, nullable=False),
    UniqueConstraint("cause"),
    # Serves the look for when a reason asked last.
    Index("retraining_made", "reason", "made_us"),
    with_rowid=False,
)

day_seal = table(
    # By what a day's events, once it was over, are known to be unchanged.
    "day_seal",
    Column("day", Integer, primary_key=True),
    # Which events there are changes only with it, or with a row that goes from here.
    Column("epoch", Integer, nullable=False),
    # None while it is worked out.
    Column("digest", LargeBinary),
)
