"""Ticket: a command on its way to the writer, and whom to tell."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Protocol, TypeVar

from msgspec import Struct

from factory_desktop.store.transaction import Transaction

T_co = TypeVar("T_co", covariant=True)


class Command(Protocol[T_co]):
    """One change of the store, a frozen value that the writer runs in a transaction."""

    def run(self, transaction: Transaction) -> T_co:
        """Make the change; raise KnownError to roll it back and tell the sender why."""


Answer = Callable[[Any, BaseException | None], None]
"""Takes a command's result or its error, on the writer's thread, after the commit."""


def answer_to(outcome: "Future[Any]") -> Answer:
    """Make an answer that fulfills a future."""

    def answer(result: object, error: BaseException | None) -> None:
        if error is None:
            outcome.set_result(result)
        else:
            outcome.set_exception(error)

    return answer


class Ticket(Struct, frozen=True):
    """A command, and whom to tell. A frozen Struct, as every event needs one."""

    command: Command[Any]
    answer: Answer
    progress: Callable[[int, int], None] | None = None
    actor: str = ""
    """`window`, `api`, `command` or `program`, for the audit trail."""
