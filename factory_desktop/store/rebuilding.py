"""Rebuilding: the rollups put right after events were removed, or by another rule."""

from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import Connection, Engine

from factory_desktop.domain.instant import MICROSECOND
from factory_desktop.domain.operation import Rebuild, SetTimeRule
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.store import meta
from factory_desktop.store.engine import raw_of
from factory_desktop.store.rollups import recounting
from factory_desktop.store.rollups.kept import begin_epoch
from factory_desktop.store.rollups.levels import VERSION, Kind, Level
from factory_desktop.store.transaction import Transaction


def kept_cap(connection: Connection) -> timedelta | None:
    """Return the cap that times are kept by; None where the rollups are not of this program."""
    kept = meta.read(connection)
    wanted = {"rollup_version": str(VERSION), "rollup_zone": kept["zone"]}
    if not wanted.items() <= kept.items():
        return None
    return int(kept["rollup_cap_us"]) * MICROSECOND


def make_ready(engine: Engine, rule: TimeRule) -> bool:
    """Rebuild at opening what is not ready; says whether that was due."""
    with engine.begin() as connection:
        # The file may have taken another's place while the program runs.
        begin_epoch(raw_of(connection))
        if kept_cap(connection) == rule.cap:
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
    move(transaction, transaction.rolling.grid.zone.key)


def move(transaction: Transaction, zone: str) -> None:
    """Work all rollups out anew, by the hours and days of this zone."""
    cap_us = transaction.rolling.cap_us
    recounting.rebuild(transaction.raw, zone, cap_us, transaction.progress)
    transaction.forget_rolling()


def recount(transaction: Transaction, days: Sequence[int]) -> None:
    """Work out some days anew; the person is told how it goes, and may cancel it."""
    rolling = transaction.rolling
    recounting.recount(transaction.raw, rolling.grid, rolling.cap_us, days, transaction.progress)
    transaction.forget_rolling()


def has_sums(transaction: Transaction, kind: Kind, key: int) -> bool:
    """Say whether there are or were events of a worker or a station: their sums outlive them."""
    transaction.rolling.fold(transaction.raw)
    found = transaction.raw.execute(
        f"""
        SELECT 1 FROM roll_entity WHERE level = {Level.TOTAL:d} AND bucket = 0 AND kind = ?
          AND entity = ? AND n_working + n_idle + n_absent + n_product > 0
        """,  # noqa: S608 - only constants
        (kind, key),
    )
    return found.fetchone() is not None


def empty(transaction: Transaction) -> None:
    """Remove all rows: there is no event left, and no floor below which one may have been."""
    transaction.raw.execute("DELETE FROM meta WHERE key = 'rollup_floor_us'")
    # Nor is anything more to be brought back from a damaged file.
    transaction.raw.execute("DELETE FROM meta WHERE key = 'salvage'")
    for table in ("roll_recent", "roll_hour", "roll_entity", "roll_model", "roll_camera"):
        transaction.raw.execute(f"DELETE FROM {table}")  # noqa: S608 - names of ours
    transaction.forget_rolling()


def days_of_cameras(transaction: Transaction, cameras: tuple[int, ...]) -> list[int]:
    """Return the days that the time of these cameras' events falls into."""
    marks = ", ".join("?" * len(cameras))
    found = transaction.raw.execute(
        f"""
        SELECT bucket AS day FROM roll_entity
        WHERE level = {Level.DAY:d} AND kind = {Kind.CAMERA:d} AND entity IN ({marks})
        UNION SELECT day FROM roll_recent WHERE n <> 0 AND camera IN ({marks})
        """,  # noqa: S608 - only constants
        (*cameras, *cameras),
    )
    days = {day for (day,) in found}
    # What began before midnight may last until after it.
    return sorted(days | {day + 1 for day in days})
