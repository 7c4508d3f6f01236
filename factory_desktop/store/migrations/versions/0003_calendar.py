"""The tables of shifts, targets, reasons and notes, with reasons to begin with."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

REASONS = (
    "Waiting for material",
    "Machine stopped",
    "Changeover",
    "Quality check",
    "Cleaning",
    "Meeting",
    "Training",
    "Other",
)

TABLES = (
    """
CREATE TABLE shift_plan (
    id INTEGER NOT NULL,
    valid_from INTEGER NOT NULL,
    simulated INTEGER DEFAULT 0 NOT NULL CHECK (simulated IN (0, 1)),
    PRIMARY KEY (id),
    UNIQUE (valid_from)
)
 STRICT
""",
    """
CREATE TABLE shift (
    id INTEGER NOT NULL,
    shift_plan INTEGER NOT NULL,
    name TEXT NOT NULL,
    start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
    end_minute INTEGER NOT NULL CHECK (end_minute BETWEEN 0 AND 1439),
    weekdays INTEGER NOT NULL CHECK (weekdays BETWEEN 1 AND 127),
    PRIMARY KEY (id),
    FOREIGN KEY(shift_plan) REFERENCES shift_plan (id) ON DELETE CASCADE
)
 STRICT
""",
    """
CREATE TABLE shift_break (
    id INTEGER NOT NULL,
    shift INTEGER NOT NULL,
    name TEXT NOT NULL,
    start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
    end_minute INTEGER NOT NULL CHECK (end_minute BETWEEN 0 AND 1439),
    PRIMARY KEY (id),
    FOREIGN KEY(shift) REFERENCES shift (id) ON DELETE CASCADE
)
 STRICT
""",
    """
CREATE TABLE units_target (
    station INTEGER NOT NULL,
    shift TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    units_per_hour REAL NOT NULL CHECK (units_per_hour >= 0),
    simulated INTEGER DEFAULT 0 NOT NULL CHECK (simulated IN (0, 1)),
    PRIMARY KEY (station, shift, valid_from),
    FOREIGN KEY(station) REFERENCES station (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE utilization_target (
    valid_from INTEGER NOT NULL,
    share REAL NOT NULL CHECK (share BETWEEN 0 AND 1),
    simulated INTEGER DEFAULT 0 NOT NULL CHECK (simulated IN (0, 1)),
    PRIMARY KEY (valid_from)
)
 STRICT
""",
    """
CREATE TABLE reason (
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (position),
    UNIQUE (name)
)
 STRICT
""",
    """
CREATE TABLE note (
    id INTEGER NOT NULL,
    start_us INTEGER NOT NULL,
    end_us INTEGER NOT NULL,
    worker INTEGER,
    station INTEGER,
    reason TEXT NOT NULL,
    text TEXT NOT NULL,
    made_us INTEGER NOT NULL,
    PRIMARY KEY (id),
    CHECK (end_us >= start_us),
    FOREIGN KEY(worker) REFERENCES worker (id) ON DELETE CASCADE,
    FOREIGN KEY(station) REFERENCES station (id) ON DELETE CASCADE
)
 STRICT
""",
    "CREATE INDEX note_end ON note (end_us)",
)


def upgrade() -> None:
    """Make the tables, and fill in the reasons."""
    for statement in TABLES:
        op.execute(statement)
    rows = [{"position": number, "name": name} for number, name in enumerate(REASONS)]
    reason = sa.table("reason", sa.column("position", sa.Integer), sa.column("name", sa.Text))
    op.bulk_insert(reason, rows)


def downgrade() -> None:
    """Refuse: a copy of the file was made before."""
    raise NotImplementedError
