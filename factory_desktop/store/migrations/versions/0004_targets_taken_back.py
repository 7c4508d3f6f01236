"""A shift's own target may be taken back: NULL is that of all shifts."""

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# SQLite cannot take NOT NULL off a column: the table is made anew.
STEPS = (
    "ALTER TABLE units_target RENAME TO units_target_before",
    """
CREATE TABLE units_target (
    station INTEGER NOT NULL,
    shift TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    units_per_hour REAL CHECK (units_per_hour >= 0),
    simulated INTEGER DEFAULT 0 NOT NULL CHECK (simulated IN (0, 1)),
    PRIMARY KEY (station, shift, valid_from),
    FOREIGN KEY(station) REFERENCES station (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT
""",
    "INSERT INTO units_target SELECT * FROM units_target_before",
    "DROP TABLE units_target_before",
)


def upgrade() -> None:
    """Make the table anew, with all its rows."""
    for statement in STEPS:
        op.execute(statement)


def downgrade() -> None:
    """Refuse: a copy of the file was made before."""
    raise NotImplementedError
