"""The migrations, from the first to the last, as one chain."""

import re
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from alembic.config import Config
from alembic.script import ScriptDirectory

from factory_desktop.store import engine, upgrade
from factory_desktop.store.schema import REVISION


def script() -> ScriptDirectory:
    config = Config()
    config.set_main_option("script_location", str(upgrade._MIGRATIONS))
    return ScriptDirectory.from_config(config)


def master(file: Path) -> list[tuple[str, str, str]]:
    connection = sqlite3.connect(file)
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2").fetchall()
    connection.close()
    return [
        (kind, name, re.sub(r"\s*([(),])\s*|\s+", r" \1 ", sql or "").strip())
        for kind, name, sql in rows
        if "alembic_version" not in name
    ]


def test_that_the_chain_is_one_line_and_ends_at_this_programs_revision() -> None:
    found = script()
    assert found.get_heads() == [REVISION]
    assert found.get_bases() == ["0001"]
    numbers = [one.revision for one in found.walk_revisions()]
    assert numbers == sorted(numbers, reverse=True)
    assert all(len(number) == 4 for number in numbers)


def test_that_migrating_from_nothing_makes_what_a_fresh_store_has(tmp_path: Path) -> None:
    migrated, fresh = tmp_path / "migrated.db", tmp_path / "fresh.db"
    upgrade._migrate(engine.writing(migrated))
    now = datetime(2026, 1, 22, tzinfo=UTC)
    upgrade.bring_up_to_date(engine.writing(fresh), fresh, tmp_path, now, {"zone": "UTC"})
    assert len(master(fresh)) > 8
    assert master(migrated) == master(fresh)
