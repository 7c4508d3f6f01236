"""What the user's receivers are told is kept until they have it, and why models are retrained."""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

STEPS = (
    """
CREATE TABLE outbox (
    id TEXT NOT NULL,
    hook TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    made_us INTEGER NOT NULL,
    next_us INTEGER,
    tries INTEGER NOT NULL,
    delivered_us INTEGER,
    given_up_us INTEGER,
    problem TEXT NOT NULL,
    PRIMARY KEY (id)
)
 WITHOUT ROWID, STRICT
""",
    "CREATE INDEX outbox_due ON outbox (hook, next_us)",
    """
CREATE TABLE retraining (
    id TEXT NOT NULL,
    cause TEXT NOT NULL,
    reason TEXT NOT NULL,
    priority TEXT NOT NULL,
    actor TEXT NOT NULL,
    start_us INTEGER NOT NULL,
    end_us INTEGER NOT NULL,
    made_us INTEGER NOT NULL,
    folder TEXT NOT NULL,
    events INTEGER,
    exported_us INTEGER,
    problem TEXT NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (cause)
)
 WITHOUT ROWID, STRICT
""",
    "CREATE INDEX retraining_made ON retraining (reason, made_us)",
)


def upgrade() -> None:
    """Add the tables."""
    for statement in STEPS:
        op.execute(statement)


def downgrade() -> None:
    """Refuse: a copy of the file was made before."""
    raise NotImplementedError
