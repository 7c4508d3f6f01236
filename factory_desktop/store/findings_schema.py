"""Findings schema: the tables of what is found of events, apart from what is sent."""

from sqlalchemy import (
    REAL,
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
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
