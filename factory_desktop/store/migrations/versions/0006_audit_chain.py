"""Each line of the audit trail is chained to the one before it."""

import hashlib

import msgspec
from alembic import op
from sqlalchemy import text

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

_LINES = "SELECT id, at_us, actor, action, detail FROM audit ORDER BY id"


def upgrade() -> None:
    """Add the column and chain the lines that are there."""
    op.execute("ALTER TABLE audit ADD COLUMN hash BLOB DEFAULT (x'') NOT NULL")
    connection = op.get_bind()
    hashed, count = bytes(32), 0
    for line in connection.execute(text(_LINES)).fetchall():
        hashed = hashlib.sha256(hashed + msgspec.json.encode(tuple(line))).digest()
        count += 1
        values = {"hash": hashed, "id": line.id}
        connection.execute(text("UPDATE audit SET hash = :hash WHERE id = :id"), values)
    kept = [
        {"key": "audit_count", "value": str(count)},
        {"key": "audit_hash", "value": hashed.hex()},
    ]
    connection.execute(text("INSERT INTO meta (key, value) VALUES (:key, :value)"), kept)


def downgrade() -> None:
    """Refuse: a copy of the file was made before."""
    raise NotImplementedError
