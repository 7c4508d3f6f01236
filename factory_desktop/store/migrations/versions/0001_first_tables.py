"""The first tables, in the words that made them: a migration never follows later schemas."""

from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    """
CREATE TABLE audit (
    id INTEGER NOT NULL,
    at_us INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (id)
)
 STRICT
""",
    """
CREATE TABLE camera (
    id INTEGER NOT NULL,
    camera_id TEXT NOT NULL,
    name TEXT NOT NULL,
    simulated INTEGER NOT NULL CHECK (simulated IN (0, 1)),
    first_seen_us INTEGER,
    last_seen_us INTEGER,
    PRIMARY KEY (id),
    UNIQUE (camera_id)
)
 STRICT
""",
    """
CREATE TABLE meta (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY ("key")
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE model_version (
    id INTEGER NOT NULL,
    model_id TEXT NOT NULL,
    version TEXT NOT NULL,
    deployed_us INTEGER,
    accuracy REAL,
    notes TEXT DEFAULT '' NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (model_id, version)
)
 STRICT
""",
    """
CREATE TABLE rejected_event (
    id INTEGER NOT NULL,
    digest BLOB NOT NULL,
    code TEXT NOT NULL,
    pointer TEXT NOT NULL,
    detail TEXT NOT NULL,
    body BLOB NOT NULL,
    body_bytes INTEGER NOT NULL,
    times INTEGER NOT NULL,
    first_us INTEGER NOT NULL,
    last_us INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (digest)
)
 STRICT
""",
    """
CREATE INDEX rejected_event_last ON rejected_event (last_us, id)
""",
    """
CREATE TABLE station (
    id INTEGER NOT NULL,
    site TEXT DEFAULT 'main' NOT NULL,
    station_id TEXT NOT NULL,
    name TEXT NOT NULL,
    station_type TEXT NOT NULL,
    created_us INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (site, station_id)
)
 STRICT
""",
    """
CREATE TABLE worker (
    id INTEGER NOT NULL,
    site TEXT DEFAULT 'main' NOT NULL,
    worker_id TEXT NOT NULL,
    name TEXT NOT NULL,
    created_us INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (site, worker_id)
)
 STRICT
""",
    """
CREATE TABLE event (
    ts_us INTEGER NOT NULL,
    worker INTEGER NOT NULL,
    station INTEGER NOT NULL,
    type INTEGER NOT NULL CHECK (type BETWEEN 0 AND 3),
    conf_ppm INTEGER NOT NULL CHECK (conf_ppm BETWEEN 0 AND 1000000),
    count INTEGER NOT NULL CHECK (count >= 0),
    received_us INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    camera INTEGER DEFAULT 0 NOT NULL,
    model INTEGER DEFAULT 0 NOT NULL,
    PRIMARY KEY (ts_us, worker, station, type),
    FOREIGN KEY(worker) REFERENCES worker (id),
    FOREIGN KEY(station) REFERENCES station (id),
    FOREIGN KEY(camera) REFERENCES camera (id),
    FOREIGN KEY(model) REFERENCES model_version (id)
)
 WITHOUT ROWID,
 STRICT
""",
)


def upgrade() -> None:
    """Make the tables."""
    for statement in TABLES:
        op.execute(statement)


def downgrade() -> None:
    """Refuse: before the first tables there is nothing to go back to."""
    raise NotImplementedError
