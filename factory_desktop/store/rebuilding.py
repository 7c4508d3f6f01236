"""Rebuilding: the rollups put right after events were removed, or by another rule."""

from sqlalchemy import Connection, Engine

from factory_desktop.domain.instant import MICROSECOND
from factory_desktop.domain.operation import Rebuild, SetTimeRule
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.store import meta
from factory_desktop.store.engine import raw_of
from factory_desktop.store.rollups import recounting
from factory_desktop.store.rollups.levels import VERSION, Kind, Level
from factory_desktop.store.transaction import Transaction


def is_ready(connection: Connection, rule: TimeRule) -> bool:
    """Say whether the rollups are of this version, the plant's zone and the rule's cap."""
    kept = meta.read(connection)
    wanted = {
        "rollup_version": str(VERSION),
        "rollup_zone": kept["zone"],
        "rollup_cap_us": str(rule.cap // MICROSECOND),
    }
    return wanted.items() <= kept.items()


def make_ready(engine: Engine, rule: TimeRule) -> bool:
    """Rebuild at opening what is not ready; says whether that was due."""
    with engine.begin() as connection:
        if is_ready(connection, rule):
            return False
        zone = meta.read(connection)["zone"]
        recounting.rebuild(raw_of(connection), zone, rule.cap // MICROSECOND)
        return True


def carry_out(transaction: Transaction, operation: SetTimeRule | Rebuild) -> None:
    """Keep another rule, or work all rollups out anew.

    A rule with another cap does both: the measured times are by that cap.
    """
    rebuild = isinstance(operation, Rebuild)
    if isinstance(operation, SetTimeRule):
        meta.write_rule(transaction.connection, operation.rule)
        cap_us = operation.rule.cap // MICROSECOND
        rebuild = cap_us != transaction.rolling.cap_us
        transaction.rolling.cap_us = cap_us
    if rebuild:
        _rebuild(transaction)


def _rebuild(transaction: Transaction) -> None:
    rolling = transaction.rolling
    recounting.rebuild(transaction.raw, rolling.grid.zone.key, rolling.cap_us, transaction.progress)
    transaction.forget_rolling()


def recount(transaction: Transaction, days: range) -> None:
    """Work out some days anew."""
    rolling = transaction.rolling
    recounting.recount(transaction.raw, rolling.grid, rolling.cap_us, days)
    transaction.forget_rolling()


def empty(transaction: Transaction) -> None:
    """Remove all rows: there is no event left, and no floor below which one may have been."""
    transaction.raw.execute("DELETE FROM meta WHERE key = 'rollup_floor_us'")
    for table in ("roll_recent", "roll_hour", "roll_entity", "roll_model", "roll_camera"):
        transaction.raw.execute(f"DELETE FROM {table}")  # noqa: S608 - names of ours
    transaction.forget_rolling()


def days_of_cameras(transaction: Transaction, cameras: tuple[int, ...]) -> range:
    """Return the days that the time of these cameras' events falls into."""
    raw = transaction.raw
    marks = ", ".join("?" * len(cameras))
    first, last = raw.execute(
        f"""
        SELECT min(day), max(day) FROM (
          SELECT bucket AS day FROM roll_entity
          WHERE level = {Level.DAY:d} AND kind = {Kind.CAMERA:d} AND entity IN ({marks})
          UNION ALL SELECT day FROM roll_recent WHERE n <> 0 AND camera IN ({marks})
        )
        """,  # noqa: S608 - only constants
        (*cameras, *cameras),
    ).fetchone()
    # What began before midnight may last until after it.
    return range(0) if first is None else range(first, last + 2)
