"""The tables of rollups, filled when the file is opened; events keep a delay, not an arrival."""

from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

TABLES = (
    """
CREATE TABLE roll_recent (
    id INTEGER NOT NULL,
    hour INTEGER NOT NULL,
    day INTEGER NOT NULL,
    worker INTEGER NOT NULL,
    station INTEGER NOT NULL,
    camera INTEGER NOT NULL,
    model INTEGER NOT NULL,
    type INTEGER NOT NULL,
    n INTEGER NOT NULL CHECK (n BETWEEN -1 AND 1),
    count INTEGER NOT NULL,
    conf_ppm INTEGER NOT NULL,
    ts_us INTEGER NOT NULL,
    delay_us INTEGER NOT NULL,
    working_us INTEGER NOT NULL,
    idle_us INTEGER NOT NULL,
    absent_us INTEGER NOT NULL,
    PRIMARY KEY (id)
)
 STRICT
""",
    """
CREATE TABLE roll_hour (
    hour INTEGER NOT NULL,
    worker INTEGER NOT NULL,
    station INTEGER NOT NULL,
    n_working INTEGER NOT NULL,
    n_idle INTEGER NOT NULL,
    n_absent INTEGER NOT NULL,
    n_product INTEGER NOT NULL,
    units INTEGER NOT NULL,
    conf_ppm INTEGER NOT NULL,
    working_us INTEGER NOT NULL,
    idle_us INTEGER NOT NULL,
    absent_us INTEGER NOT NULL,
    last_us INTEGER NOT NULL,
    PRIMARY KEY (hour, worker, station)
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE roll_entity (
    level INTEGER NOT NULL,
    bucket INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    n_working INTEGER NOT NULL,
    n_idle INTEGER NOT NULL,
    n_absent INTEGER NOT NULL,
    n_product INTEGER NOT NULL,
    units INTEGER NOT NULL,
    conf_ppm INTEGER NOT NULL,
    working_us INTEGER NOT NULL,
    idle_us INTEGER NOT NULL,
    absent_us INTEGER NOT NULL,
    last_us INTEGER NOT NULL,
    PRIMARY KEY (level, bucket, kind, entity)
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE roll_model (
    hour INTEGER NOT NULL,
    station INTEGER NOT NULL,
    model INTEGER NOT NULL,
    type INTEGER NOT NULL,
    n INTEGER NOT NULL,
    conf_ppm INTEGER NOT NULL,
    conf_00 INTEGER NOT NULL,
    conf_01 INTEGER NOT NULL,
    conf_02 INTEGER NOT NULL,
    conf_03 INTEGER NOT NULL,
    conf_04 INTEGER NOT NULL,
    conf_05 INTEGER NOT NULL,
    conf_06 INTEGER NOT NULL,
    conf_07 INTEGER NOT NULL,
    conf_08 INTEGER NOT NULL,
    conf_09 INTEGER NOT NULL,
    conf_10 INTEGER NOT NULL,
    conf_11 INTEGER NOT NULL,
    conf_12 INTEGER NOT NULL,
    conf_13 INTEGER NOT NULL,
    conf_14 INTEGER NOT NULL,
    conf_15 INTEGER NOT NULL,
    conf_16 INTEGER NOT NULL,
    conf_17 INTEGER NOT NULL,
    conf_18 INTEGER NOT NULL,
    conf_19 INTEGER NOT NULL,
    PRIMARY KEY (hour, station, model, type)
)
 WITHOUT ROWID,
 STRICT
""",
    """
CREATE TABLE roll_camera (
    hour INTEGER NOT NULL,
    camera INTEGER NOT NULL,
    n INTEGER NOT NULL,
    n_duplicate INTEGER NOT NULL,
    n_late INTEGER NOT NULL,
    n_rejected INTEGER NOT NULL,
    delay_us INTEGER NOT NULL,
    conf_ppm INTEGER NOT NULL,
    PRIMARY KEY (hour, camera)
)
 WITHOUT ROWID,
 STRICT
""",
)


EVENTS = (
    "ALTER TABLE event RENAME TO event_before",
    """
CREATE TABLE event (
    ts_us INTEGER NOT NULL,
    worker INTEGER NOT NULL,
    station INTEGER NOT NULL,
    type INTEGER NOT NULL CHECK (type BETWEEN 0 AND 3),
    conf_ppm INTEGER NOT NULL CHECK (conf_ppm BETWEEN 0 AND 1000000),
    count INTEGER NOT NULL CHECK (count >= 0),
    delay_us INTEGER NOT NULL,
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
    """
INSERT INTO event
SELECT ts_us, worker, station, type, conf_ppm, count, received_us - ts_us, seq, camera, model
FROM event_before ORDER BY ts_us, worker, station, type
""",
    "DROP TABLE event_before",
)


def upgrade() -> None:
    """Make the tables, and the table of events anew."""
    for statement in (*TABLES, *EVENTS):
        op.execute(statement)


def downgrade() -> None:
    """Refuse: a copy of the file was made before."""
    raise NotImplementedError
