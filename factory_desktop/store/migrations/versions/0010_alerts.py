"""What was told of the plant is kept, so that a restart tells nothing twice."""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

STEPS = (
    """
CREATE TABLE alert (
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    severity INTEGER NOT NULL CHECK (severity BETWEEN 0 AND 2),
    worker INTEGER,
    station INTEGER,
    camera INTEGER,
    unknown TEXT NOT NULL,
    since_us INTEGER,
    lasting_us INTEGER,
    units REAL,
    share REAL,
    count INTEGER,
    fired_us INTEGER NOT NULL,
    cleared_us INTEGER,
    acknowledged_us INTEGER,
    muted_us INTEGER,
    told_us INTEGER,
    gone_us INTEGER,
    PRIMARY KEY (id),
    FOREIGN KEY(worker) REFERENCES worker (id) ON DELETE CASCADE,
    FOREIGN KEY(station) REFERENCES station (id) ON DELETE CASCADE,
    FOREIGN KEY(camera) REFERENCES camera (id) ON DELETE CASCADE
)
 STRICT
""",
    "CREATE INDEX alert_cleared ON alert (cleared_us)",
)


def upgrade() -> None:
    """Add the table."""
    for statement in STEPS:
        op.execute(statement)


def downgrade() -> None:
    """Refuse: a copy of the file was made before."""
    raise NotImplementedError
