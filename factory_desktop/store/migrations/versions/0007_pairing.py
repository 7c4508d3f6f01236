"""A code, which opens the way to a key once, is kept beside the keys."""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    op.execute("ALTER TABLE access_key ADD COLUMN pairs INTEGER DEFAULT 0 NOT NULL")


def downgrade() -> None:
    """Refuse: a copy of the file was made before."""
    raise NotImplementedError
