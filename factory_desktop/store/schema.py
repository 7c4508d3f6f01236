"""Schema: the tables of the store, the same on every database.

Times are integer microseconds in UTC, confidence is integer parts per million: sums are
exact whatever their order. STRICT knows neither BIGINT nor VARCHAR, hence Integer and Text.
"""

from typing import Any

from sqlalchemy import (
    REAL,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    text,
)

REVISION = "0013"
"""The newest migration; a file that says otherwise is older or newer than this program."""

APPLICATION_ID = 0x46414354
"""Says "FACT" in the file's header, so that tools can tell whose file it is."""

NONE = 0
"""The key of the camera and of the model version that stand for "not given"."""

metadata = MetaData()


def table(name: str, *parts: Any, with_rowid: bool = True) -> Table:  # noqa: ANN401 - as Table
    """Make a table of the store, STRICT."""
    return Table(name, metadata, *parts, sqlite_strict=True, sqlite_with_rowid=with_rowid)


worker = table(
    "worker",
    Column("id", Integer, primary_key=True),
    Column("site", Text, nullable=False, server_default="main"),
    Column("worker_id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("created_us", Integer, nullable=False),
    UniqueConstraint("site", "worker_id"),
)

station = table(
    "station",
    Column("id", Integer, primary_key=True),
    Column("site", Text, nullable=False, server_default="main"),
    Column("station_id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("station_type", Text, nullable=False),
    Column("created_us", Integer, nullable=False),
    UniqueConstraint("site", "station_id"),
)

camera = table(
    "camera",
    Column("id", Integer, primary_key=True),
    Column("camera_id", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("simulated", Integer, CheckConstraint("simulated IN (0, 1)"), nullable=False),
    Column("first_seen_us", Integer),
    Column("last_seen_us", Integer),
    Column("place", Text, nullable=False, server_default=""),
)

camera_station = table(
    # Which stations a camera may report for; one without any row may for all.
    "camera_station",
    Column("camera", Integer, ForeignKey("camera.id", ondelete="CASCADE"), nullable=False),
    Column("station", Integer, ForeignKey("station.id", ondelete="CASCADE"), nullable=False),
    PrimaryKeyConstraint("camera", "station"),
    with_rowid=False,
)

access_key = table(
    "access_key",
    Column("id", Integer, primary_key=True),
    # SHA-256; the key itself is nowhere.
    Column("digest", LargeBinary, nullable=False, unique=True),
    Column("tail", Text, nullable=False),
    # None is an admin's.
    Column("camera", Integer, ForeignKey("camera.id", ondelete="CASCADE")),
    Column("made_us", Integer, nullable=False),
    Column("ends_us", Integer),
    # 1 for a code that opens the way to a key, once.
    Column("pairs", Integer, nullable=False, server_default=text("0")),
)

model_version = table(
    "model_version",
    Column("id", Integer, primary_key=True),
    Column("model_id", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("deployed_us", Integer),
    Column("accuracy", REAL),
    Column("notes", Text, nullable=False, server_default=""),
    # Marked by a person as the one whose events are to come.
    Column(
        "active",
        Integer,
        CheckConstraint("active IN (0, 1)"),
        nullable=False,
        server_default=text("0"),
    ),
    UniqueConstraint("model_id", "version"),
)

event = table(
    "event",
    Column("ts_us", Integer, nullable=False),
    Column("worker", Integer, ForeignKey("worker.id"), nullable=False),
    Column("station", Integer, ForeignKey("station.id"), nullable=False),
    Column("type", Integer, CheckConstraint("type BETWEEN 0 AND 3"), nullable=False),
    Column("conf_ppm", Integer, CheckConstraint("conf_ppm BETWEEN 0 AND 1000000"), nullable=False),
    Column("count", Integer, CheckConstraint("count >= 0"), nullable=False),
    # From ts_us to when it was received: as an instant of its own it would take twice the room.
    Column("delay_us", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("camera", Integer, ForeignKey("camera.id"), nullable=False, server_default=text("0")),
    Column(
        "model", Integer, ForeignKey("model_version.id"), nullable=False, server_default=text("0")
    ),
    # The document's unique key, time first: live inserts append, a span of time is one scan,
    # and newest-first paging needs no second index.
    PrimaryKeyConstraint("ts_us", "worker", "station", "type"),
    with_rowid=False,
)

rejected_event = table(
    "rejected_event",
    Column("id", Integer, primary_key=True),
    Column("digest", LargeBinary, nullable=False, unique=True),
    Column("code", Text, nullable=False),
    Column("pointer", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("body_bytes", Integer, nullable=False),
    Column("times", Integer, nullable=False),
    Column("first_us", Integer, nullable=False),
    Column("last_us", Integer, nullable=False),
    # The camera whose key was shown; "" where none was.
    Column("sender", Text, nullable=False, server_default=""),
    # Serves the newest-first list.
    Index("rejected_event_last", "last_us", "id"),
    # Serves the pruning: what a sender loses first stands first.
    Index("rejected_event_share", "sender", text("code <> 'invalid'"), "last_us", "id"),
)

audit = table(
    "audit",
    Column("id", Integer, primary_key=True),
    Column("at_us", Integer, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("detail", Text, nullable=False),
    # Over the hash of the line before and all of this one's own fields.
    Column("hash", LargeBinary, nullable=False, server_default=text("x''")),
)

meta = table(
    "meta",
    Column("key", Text, primary_key=True, nullable=False),
    Column("value", Text, nullable=False),
    with_rowid=False,
)


MEASURES = (
    "n_working",
    "n_idle",
    "n_absent",
    "n_product",
    "units",
    "conf_ppm",
    "working_us",
    "idle_us",
    "absent_us",
)
"""Events by type, units, confidence summed, and time by state under the measured rule."""

LAST = "last_us"
"""The time of the latest event; 0 where there is only time that has run over from before."""

BINS = tuple(f"conf_{number:02}" for number in range(20))
"""How many events had a confidence of 0.00 to 0.05, and so on; 1.00 is in the last."""


def _measures() -> list[Column[int]]:
    """Make the columns of sums; all but the last add up."""
    return [Column(name, Integer, nullable=False) for name in (*MEASURES, LAST)]


roll_recent = table(
    # What events have changed since rows were last folded into the tables below: a reader adds
    # them up, and a lone event costs one appended row instead of a dozen looked-up ones.
    "roll_recent",
    Column("id", Integer, primary_key=True),
    Column("hour", Integer, nullable=False),
    Column("day", Integer, nullable=False),
    Column("worker", Integer, nullable=False),
    Column("station", Integer, nullable=False),
    Column("camera", Integer, nullable=False),
    Column("model", Integer, nullable=False),
    Column("type", Integer, nullable=False),
    Column("n", Integer, CheckConstraint("n BETWEEN -1 AND 1"), nullable=False),
    Column("count", Integer, nullable=False),
    Column("conf_ppm", Integer, nullable=False),
    Column("ts_us", Integer, nullable=False),
    Column("delay_us", Integer, nullable=False),
    Column("working_us", Integer, nullable=False),
    Column("idle_us", Integer, nullable=False),
    Column("absent_us", Integer, nullable=False),
)

roll_hour = table(
    "roll_hour",
    Column("hour", Integer, nullable=False),
    Column("worker", Integer, nullable=False),
    Column("station", Integer, nullable=False),
    *_measures(),
    PrimaryKeyConstraint("hour", "worker", "station"),
    with_rowid=False,
)

roll_entity = table(
    "roll_entity",
    Column("level", Integer, nullable=False),
    Column("bucket", Integer, nullable=False),
    Column("kind", Integer, nullable=False),
    Column("entity", Integer, nullable=False),
    *_measures(),
    PrimaryKeyConstraint("level", "bucket", "kind", "entity"),
    with_rowid=False,
)

roll_model = table(
    "roll_model",
    Column("hour", Integer, nullable=False),
    Column("station", Integer, nullable=False),
    Column("model", Integer, nullable=False),
    Column("type", Integer, nullable=False),
    Column("n", Integer, nullable=False),
    Column("conf_ppm", Integer, nullable=False),
    *(Column(name, Integer, nullable=False) for name in BINS),
    PrimaryKeyConstraint("hour", "station", "model", "type"),
    with_rowid=False,
)

roll_camera = table(
    "roll_camera",
    Column("hour", Integer, nullable=False),
    Column("camera", Integer, nullable=False),
    Column("n", Integer, nullable=False),
    Column("n_duplicate", Integer, nullable=False),
    Column("n_late", Integer, nullable=False),
    Column("n_rejected", Integer, nullable=False),
    Column("delay_us", Integer, nullable=False),
    Column("conf_ppm", Integer, nullable=False),
    PrimaryKeyConstraint("hour", "camera"),
    with_rowid=False,
)
