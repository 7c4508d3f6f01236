"""Bundle: what a helper needs to know of a program that does not do as it should."""

from dataclasses import dataclass
from pathlib import Path

from factory_desktop.domain.listening import ListenerState


@dataclass(frozen=True, slots=True)
class Bundle:
    """One zip file to be written, with what only the window knows."""

    file: Path
    listener: ListenerState
    window: tuple[tuple[str, str], ...] = ()
    """Names and values: Qt's version, the screen, the language."""


@dataclass(frozen=True, slots=True)
class BundleState:
    """How the writing of a bundle has ended."""

    bundle: Bundle
    problem: str | None = None
    """A sentence saying why there is no file; None where there is one."""
