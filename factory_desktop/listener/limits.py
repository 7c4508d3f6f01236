"""Limits: how much one caller, and all of them together, may ask of the listener."""

from dataclasses import dataclass

from factory_desktop.domain.settings import Settings


@dataclass(frozen=True, slots=True)
class Limits:
    """What is let in; the settings say so, and their defaults are these."""

    connections: int
    """Open at once, of all callers."""
    per_address: int
    """Open at once, of one address."""
    requests: int
    """A second, of one address."""

    @classmethod
    def of(cls, settings: Settings) -> "Limits":
        """Read them from the settings in force."""
        return cls(
            settings.connections, settings.connections_per_address, settings.requests_per_second
        )


USUAL = Limits.of(Settings())
