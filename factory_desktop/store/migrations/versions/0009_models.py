"""A version of a model can be marked as the active one; what the drift job found is kept."""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the mark, which no version has yet, and the table of runs."""
    op.execute(
        "ALTER TABLE model_version"
        " ADD COLUMN active INTEGER DEFAULT 0 NOT NULL CHECK (active IN (0, 1))"
    )
    op.execute(
        """
        CREATE TABLE drift_run (
            hour INTEGER NOT NULL,
            start_us INTEGER NOT NULL,
            ran_us INTEGER NOT NULL,
            found TEXT NOT NULL,
            PRIMARY KEY (hour)
        ) STRICT
        """
    )


def downgrade() -> None:
    """Refuse: a copy of the file was made before."""
    raise NotImplementedError
