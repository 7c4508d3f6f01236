"""Data: what the data routes take and answer."""

from typing import Annotated

from msgspec import UNSET, Meta, Struct, UnsetType

from factory_desktop.domain.operation import (
    MAX_DAYS,
    MAX_EVENTS_PER_DAY,
    MIN_EVENTS_PER_DAY,
    OperationResult,
    SamplePlan,
)
from factory_desktop.listener.wire.terms import whole

Backup = Annotated[
    str | UnsetType,
    Meta(description="The copy made before events were removed; left out when none was made."),
]


class PlanIn(Struct, frozen=True):
    """How much sample data to make, and how."""

    num_days: Annotated[float, whole(1, MAX_DAYS, f"A whole number of days, 1 to {MAX_DAYS}.")] = 7
    events_per_day: Annotated[
        float,
        whole(
            MIN_EVENTS_PER_DAY,
            MAX_EVENTS_PER_DAY,
            f"For the whole plant, {MIN_EVENTS_PER_DAY} to {MAX_EVENTS_PER_DAY}.",
        ),
    ] = 100
    realistic: Annotated[
        bool, Meta(description="true sends one event per worker and event duration instead.")
    ] = False
    random_seed: Annotated[
        Annotated[float, whole(0, 2**53 - 1, "The same one makes the same events again.")] | None,
        Meta(description="A whole number from 0; the same one makes the same events again."),
    ] = None

    def plan(self) -> SamplePlan:
        """Say it in the program's own words."""
        seed = None if self.random_seed is None else int(self.random_seed)
        return SamplePlan(int(self.num_days), int(self.events_per_day), self.realistic, seed)


class GenerateIn(PlanIn, frozen=True):
    """How much sample data to make, and whether all events go first."""

    clear_existing: Annotated[
        bool,
        Meta(description="true removes all events first, those of cameras too, after a backup."),
    ] = False


class UndoIn(Struct, frozen=True):
    """Which clear to undo."""

    backup: Annotated[
        Annotated[str, Meta(pattern=r"^[^\x00]{1,4096}(?!\n)$")] | UnsetType,
        Meta(
            description="Its backup, by file name or as the clear answered it; the last clear's "
            "if left out.",
            examples=["factory-20260122-101500-before-clear.db"],
        ),
    ] = UNSET
    replace_simulated: Annotated[
        bool,
        Meta(description="true removes simulated events first: those that a refresh has made."),
    ] = False


class RestoreIn(Struct, frozen=True):
    """Which backup to bring back."""

    backup: Annotated[
        str,
        Meta(
            pattern=r"^[^\x00]{1,4096}(?!\n)$",
            description="By file name, in the store's folder of backups.",
            examples=["factory-20260122-101500-daily.db"],
        ),
    ]


class OperationOut(Struct, frozen=True):
    """What an operation left behind."""

    message: str
    events_generated: int
    workers: Annotated[int, Meta(description="On the roster now.")]
    workstations: Annotated[int, Meta(description="On the roster now.")]
    events_deleted: int
    backup: Backup = UNSET


class ClearOut(Struct, frozen=True):
    """What a clear removed, and where the copy is."""

    message: str
    events_deleted: int
    backup: Backup = UNSET


def operation_out(message: str, result: OperationResult) -> OperationOut:
    """Write an operation's result as it is answered."""
    return OperationOut(
        message,
        result.events_added,
        result.workers,
        result.stations,
        result.events_deleted,
        _backup(result),
    )


def clear_out(message: str, result: OperationResult) -> ClearOut:
    """Write a clear's result as it is answered."""
    return ClearOut(message, result.events_deleted, _backup(result))


def _backup(result: OperationResult) -> str | UnsetType:
    return UNSET if result.backup is None else str(result.backup)
