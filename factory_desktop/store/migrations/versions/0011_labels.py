"""What people say of single events is kept beside them, and goes with them."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table."""
    op.execute(
        """
CREATE TABLE label (
    id INTEGER NOT NULL,
    ts_us INTEGER NOT NULL,
    worker INTEGER NOT NULL,
    station INTEGER NOT NULL,
    type INTEGER NOT NULL,
    model INTEGER NOT NULL,
    is_right INTEGER NOT NULL CHECK (is_right IN (0, 1)),
    actual INTEGER CHECK (
        actual IS NULL OR (actual BETWEEN 0 AND 3 AND actual <> type AND is_right = 0)
    ),
    labelled_us INTEGER NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (ts_us, worker, station, type),
    FOREIGN KEY(ts_us, worker, station, type)
        REFERENCES event (ts_us, worker, station, type) ON DELETE CASCADE,
    FOREIGN KEY(model) REFERENCES model_version (id)
)
 STRICT
"""
    )


def downgrade() -> None:
    """Refuse: a copy of the file was made before."""
    raise NotImplementedError
