"""Address: where the listener is that a client command sends to."""

from argparse import ArgumentParser

from factory_desktop.cli import reading
from factory_desktop.domain.settings import Settings


def add(parser: ArgumentParser) -> None:
    """Add the option that names it."""
    parser.add_argument(
        "--url",
        type=reading.url,
        help="the listener's address (default: that of the program that has the store open,"
        " else what --host and --port say)",
    )


def find(given: str | None, settings: Settings) -> str:
    """Return the base address: as given, of the program that has the store open, or as set."""
    from factory_desktop.store import lock, place

    if given is not None:
        return given
    holder = lock.owner(place.find(settings).file)
    if holder is not None and holder.address is not None:
        return holder.address
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return f"http://{host}:{settings.port}"
