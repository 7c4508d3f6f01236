"""Other store: whether a store can be opened in place of the one that is open."""

from pathlib import Path

from factory_desktop.domain.errors import KnownError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.store.lock import owner


def check(file: Path, present: Path) -> None:
    """Raise KnownError where it cannot: this one stays open, and cameras are served all the while.

    Where another window shows it, that one comes to the front.
    """
    # What knows a store by its bytes takes time to load, and is seldom needed.
    from factory_desktop.store.salvage.signs import is_store
    from factory_desktop.views.single_instance import SingleInstance

    name = file.name
    try:
        file.stat()
        if present.exists() and file.samefile(present):
            raise KnownError(Sentence("{file} is open already: it is the one shown.", file=name))
        if not is_store(file):
            raise KnownError(Sentence("{file} is not a store of Factory Desktop.", file=name))
    except OSError as error:
        raise KnownError(
            Sentence("{file} cannot be opened: {why}.", file=name, why=error.strerror)
        ) from error
    if SingleInstance(file).call_first():
        raise KnownError(Sentence("{file} is open in another window, in front now.", file=name))
    if owner(file) is not None:
        raise KnownError(
            Sentence("Another Factory Desktop has the store {store} open.", store=name)
        )
