"""The camera whose key was shown is kept with what it was refused."""

from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column, and the index by which the sender of the most loses its oldest."""
    op.execute("ALTER TABLE rejected_event ADD COLUMN sender TEXT DEFAULT '' NOT NULL")
    op.execute(
        "CREATE INDEX rejected_event_share"
        " ON rejected_event (sender, code <> 'invalid', last_us, id)"
    )


def downgrade() -> None:
    """Refuse: a copy of the file was made before."""
    raise NotImplementedError
