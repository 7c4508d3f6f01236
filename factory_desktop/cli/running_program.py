"""Running program: data operations through the listener of the program that has the store open."""

import http.client
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import msgspec
from msgspec import Struct

from factory_desktop.domain.access import MakeKey, RevokeKey
from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.operation import (
    Clear,
    Generate,
    Initialize,
    Operation,
    OperationResult,
    Rebuild,
    Refresh,
    RemoveSimulated,
    RestoreBackup,
    SamplePlan,
    Seed,
    UndoClear,
)

TIMEOUT: Final = 600.0
"""Seconds: a large operation is one request."""

_BODILESS: Final[dict[type[Operation], tuple[str, str]]] = {
    Seed: ("POST", "/data/seed"),
    Initialize: ("POST", "/data/initialize"),
    RemoveSimulated: ("DELETE", "/data/simulated-events"),
    Clear: ("DELETE", "/data/events"),
    Rebuild: ("POST", "/data/rebuild"),
}
"""Method and path of the routes that need to be told nothing."""


class RunningProgram:
    """Speaks to one listener. Not through a proxy, whatever the environment says: it is here."""

    def __init__(self, address: str, backups: Path) -> None:
        self._address = address
        self._backups = backups

    def count(self) -> int:
        """Count the events on file."""
        figures = msgspec.json.decode(self._ask("GET", "/metrics/factory"), type=_Figures)
        return figures.total_events

    def operate(self, operation: Operation) -> OperationResult:
        """Run an operation there; raises KnownError with the listener's reason if it cannot."""
        if isinstance(operation, UndoClear | RestoreBackup):
            self._check(operation.backup)
        answer = msgspec.json.decode(self._ask(*_request(operation)), type=_Result)
        return answer.result()

    def certify(self, camera_id: str | None) -> bytes:
        """Have a certificate made there; raises KnownError likewise."""
        answer = self._ask("POST", "/keys/certificate", {"camera_id": camera_id})
        return msgspec.json.decode(answer, type=_Certificate).pem.encode()

    def close(self) -> None:
        """Nothing to close: each request has a connection of its own."""

    def _check(self, backup: Path) -> None:
        """Raise KnownError for a backup that the program would not look for."""
        if backup.parent not in {Path(), self._backups}:
            raise KnownError(
                f"The program that has the store open takes backups from {self._backups} only:"
                " copy it there, or close that program."
            )

    def _ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> bytes:
        host = urlsplit(self._address)
        connection = http.client.HTTPConnection(host.hostname or "", host.port, timeout=TIMEOUT)
        content = None if body is None else msgspec.json.encode(body)
        kind = {} if body is None else {"Content-Type": "application/json"}
        try:
            connection.request(method, f"/api/v1{path}", content, kind)
            response = connection.getresponse()
            answer = response.read()
        except (OSError, http.client.HTTPException) as error:
            raise KnownError(
                f"The program that has the store open does not answer at {self._address}: {error}."
            ) from error
        finally:
            connection.close()
        if response.status not in {http.client.OK, http.client.CREATED}:
            raise KnownError(_problem(answer, response.status))
        return answer


class _Figures(Struct, frozen=True):
    total_events: int


class _Result(Struct, frozen=True):
    events_generated: int = 0
    events_deleted: int = 0
    workers: int = 0
    workstations: int = 0
    backup: str | None = None
    key: str = ""

    def result(self) -> OperationResult:
        """Say it in the program's own words."""
        backup = None if self.backup is None else Path(self.backup)
        return OperationResult(
            self.events_generated,
            self.events_deleted,
            self.workers,
            self.workstations,
            backup,
            key=self.key,
        )


class _Certificate(Struct, frozen=True):
    pem: str


class _Problem(Struct, frozen=True):
    title: str = ""
    detail: str = ""


def _problem(answer: bytes, status: int) -> str:
    try:
        told = msgspec.json.decode(answer, type=_Problem)
    except msgspec.DecodeError:
        told = _Problem()
    return told.detail or told.title or f"The listener answered with status {status}."


def _request(operation: Operation) -> tuple[str, str, dict[str, Any] | None]:
    """Return method, path and body of the route that does this."""
    match operation:
        case Generate(plan, clear_existing):
            return "POST", "/data/generate-events", _plan(plan) | {"clear_existing": clear_existing}
        case Refresh(plan, everything=True):
            # The route called refresh takes no plan; this is the same with one.
            return "POST", "/data/generate-events", _plan(plan) | {"clear_existing": True}
        case Refresh(plan):
            return "POST", "/data/refresh-simulated", _plan(plan)
        case UndoClear() | RestoreBackup():
            return _of_backups(operation)
        case MakeKey() | RevokeKey():
            return _of_keys(operation)
        case _:
            return *_BODILESS[type(operation)], None


def _of_backups(operation: UndoClear | RestoreBackup) -> tuple[str, str, dict[str, Any]]:
    body: dict[str, Any] = {"backup": operation.backup.name}
    if isinstance(operation, RestoreBackup):
        return "POST", "/data/restore", body
    return "POST", "/data/undo-clear", body | {"replace_simulated": operation.replace_simulated}


def _of_keys(change: MakeKey | RevokeKey) -> tuple[str, str, dict[str, Any] | None]:
    if isinstance(change, MakeKey):
        return "POST", "/keys", {"camera_id": change.camera_id}
    return "DELETE", f"/keys/{change.number}", None


def _plan(plan: SamplePlan) -> dict[str, Any]:
    return {
        "num_days": plan.days,
        "events_per_day": plan.events_per_day,
        "realistic": plan.realistic,
        "random_seed": plan.random_seed,
    }
