"""A camera has a place, may be bound to the stations that it sees, and may have keys."""

from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

STEPS = (
    "ALTER TABLE camera ADD COLUMN place TEXT DEFAULT '' NOT NULL",
    """
CREATE TABLE camera_station (
    camera INTEGER NOT NULL,
    station INTEGER NOT NULL,
    PRIMARY KEY (camera, station),
    FOREIGN KEY(camera) REFERENCES camera (id) ON DELETE CASCADE,
    FOREIGN KEY(station) REFERENCES station (id) ON DELETE CASCADE
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE access_key (
    id INTEGER NOT NULL,
    digest BLOB NOT NULL,
    tail TEXT NOT NULL,
    camera INTEGER,
    made_us INTEGER NOT NULL,
    ends_us INTEGER,
    PRIMARY KEY (id),
    UNIQUE (digest),
    FOREIGN KEY(camera) REFERENCES camera (id) ON DELETE CASCADE
)
 STRICT
""",
)


def upgrade() -> None:
    """Add the column and the tables."""
    for statement in STEPS:
        op.execute(statement)


def downgrade() -> None:
    """Refuse: a copy of the file was made before."""
    raise NotImplementedError
