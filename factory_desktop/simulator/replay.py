"""Replay: sends a recording to a listener as its cameras once did."""

import asyncio
from collections.abc import Iterable, Sequence
from typing import Final

from msgspec import Struct

from factory_desktop.domain.errors import KnownError
from factory_desktop.simulator.delivery import Delivery
from factory_desktop.simulator.pace import Pace
from factory_desktop.simulator.recording import Flaw, Line
from factory_desktop.simulator.registrar import Registrar
from factory_desktop.simulator.replay_report import ReplayReport

MAX_BATCH: Final = 1000
_MAX_BODY: Final = 1024 * 1024
_HEAD, _TAIL = b'{"events":[', b"]}"
_UNREADABLE: Final = frozenset({400, 413, 422})
"""Statuses that a single line can bring upon a whole request."""
_SHORTEST_PAUSE: Final = 0.02
"""Seconds: events closer together travel together."""


class _Error(Struct, frozen=True):
    index: int
    code: str


class _BatchAnswer(Struct, frozen=True):
    successfully_stored: int
    duplicates_skipped: int
    errors: list[_Error]


class Replay:
    """Sends batch after batch in the order of the file, each until it is answered."""

    def __init__(
        self,
        delivery: Delivery,
        report: ReplayReport,
        *,
        batch: int = MAX_BATCH,
        speed: float | None = None,
        register: bool = False,
    ) -> None:
        """`report` grows while the replay runs; a `speed` of None makes no pauses."""
        self._report = report
        self._delivery = delivery
        self._most = batch
        self._pace = Pace(speed)
        self._registrar = Registrar(delivery, self._report) if register else None
        self._batch: list[Line] = []
        self._bytes = 0

    async def run(self, lines: Iterable[Line | Flaw]) -> None:
        """Send all lines, with memory for one batch.

        Raises KnownError when the listener refuses a whole request; what was answered
        before is on file, and sending it again adds nothing.
        """
        for line in lines:
            if isinstance(line, Flaw):
                (self._report.blank if line.blank else self._report.broken).add(line.number)
                continue
            self._report.events += 1
            await self._keep_pace(line)
            await self._add(line)
        await self._send()

    async def _keep_pace(self, line: Line) -> None:
        if self._pace.wait(line.at) > _SHORTEST_PAUSE:
            await self._send()
            await asyncio.sleep(max(0.0, self._pace.wait(line.at)))

    async def _add(self, line: Line) -> None:
        if self._registrar is not None:
            await self._registrar.add(line)
        size = len(line.text) + len(b",")
        if self._bytes + size > _MAX_BODY - len(_HEAD) - len(_TAIL):
            await self._send()
        self._batch.append(line)
        self._bytes += size
        if len(self._batch) >= self._most:
            await self._send()

    async def _send(self) -> None:
        if self._batch:
            await self._deliver(self._batch)
        self._batch, self._bytes = [], 0

    async def _deliver(self, lines: Sequence[Line]) -> None:
        body = _HEAD + b",".join(line.text for line in lines) + _TAIL
        answer = await self._delivery.post("/events/batch", body)
        if answer.well:
            self._note(lines, answer.read(_BatchAnswer))
        elif answer.status not in _UNREADABLE:
            raise KnownError(
                f"The listener refused lines {lines[0].number} to {lines[-1].number}:"
                f" {answer.problem()}"
            )
        elif len(lines) > 1:
            # One line made the whole request unreadable: find it, so that it costs no other.
            half = len(lines) // 2
            await self._deliver(lines[:half])
            await self._deliver(lines[half:])
        else:
            self._report.sent += 1
            self._report.refuse("unreadable", lines[0].number)

    def _note(self, lines: Sequence[Line], answer: _BatchAnswer) -> None:
        self._report.sent += len(lines)
        self._report.stored += answer.successfully_stored
        self._report.duplicates += answer.duplicates_skipped
        for error in answer.errors:
            self._report.refuse(error.code, lines[error.index].number)
