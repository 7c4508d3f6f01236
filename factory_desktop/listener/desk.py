"""Desk: what every handler works with."""

from dataclasses import dataclass, field
from time import perf_counter

from factory_desktop.domain.event import Event, Rejection
from factory_desktop.domain.operation import Operation, OperationResult
from factory_desktop.listener.dispatcher import Dispatcher
from factory_desktop.listener.meters import Meters
from factory_desktop.store.events import Recorded, RecordEvents
from factory_desktop.store.operations import Operate


@dataclass(frozen=True, slots=True)
class Desk:
    """The program behind the door, and what the door itself knows."""

    dispatcher: Dispatcher
    openapi: bytes
    """The description of all routes, as JSON."""
    meters: Meters = field(default_factory=Meters)

    async def operate(self, operation: Operation) -> OperationResult:
        """Have an operation carried out, by the plant's rule and zone."""
        program = self.dispatcher
        return await program.write(Operate(operation, program.rule, program.zone))

    async def record(
        self, items: tuple[Event | Rejection, ...], bodies: tuple[bytes, ...], sender: str = ""
    ) -> Recorded:
        """Have events stored, and those that cannot be kept with their reason and `sender`."""
        sent = RecordEvents(items, bodies, sender)
        began = perf_counter()
        recorded = await self.dispatcher.write(sent)
        self.meters.note(sent, recorded, perf_counter() - began)
        return recorded
