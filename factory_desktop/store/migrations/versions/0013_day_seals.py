"""Days that are over are sealed: whatever else changes their events is seen."""

from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

STEPS = (
    """
CREATE TABLE day_seal (
    day INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    digest BLOB,
    PRIMARY KEY (day)
)
 STRICT
""",
)


def upgrade() -> None:
    """Add the table."""
    for statement in STEPS:
        op.execute(statement)


def downgrade() -> None:
    """Refuse: a copy of the file was made before."""
    raise NotImplementedError
