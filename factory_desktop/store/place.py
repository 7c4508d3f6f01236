"""Place: which file is meant, and the folders beside it."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from factory_desktop.domain.errors import UsageError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.domain.settings import Settings

_PREFIX = "sqlite:///"
_USUAL = "factory.db"


@dataclass(frozen=True, slots=True)
class Place:
    """Where the store and what belongs to it lie."""

    file: Path
    data_dir: Path

    @property
    def backups(self) -> Path:
        """The folder of the copies; a store that lies elsewhere has one of its own in it.

        Two stores may have the same name, and no backup of one may make one of the other go.
        """
        folder = self.data_dir / "backups"
        beside = self.file.absolute().parent
        return folder if beside == self.data_dir.absolute() else folder / self._own(beside)

    @property
    def retraining(self) -> Path:
        """The folder of what was exported for retraining; of any other store one of its own."""
        folder, file = self.data_dir / "retraining", self.file.absolute()
        usual = (self.data_dir / _USUAL).absolute()
        return folder if file == usual else folder / self._own(file)

    def _own(self, path: Path) -> str:
        digest = hashlib.sha256(os.fsencode(path)).hexdigest()
        return f"{self.file.stem}-{digest[:8]}"


def find(settings: Settings) -> Place:
    """Find the file that the settings mean: a path, a `sqlite:///` URL, or the default.

    Raises UsageError for another kind of database.
    """
    data_dir = settings.data_dir or Path(
        platformdirs.user_data_dir("Factory Desktop", appauthor=False)
    )
    if settings.database is None:
        return Place(data_dir / _USUAL, data_dir)
    if settings.database.startswith(_PREFIX):
        database = settings.database.removeprefix(_PREFIX)
    elif "://" in settings.database:
        kind = settings.database.partition(":")[0]
        raise UsageError(
            Sentence("The store is one SQLite file for now; {kind} cannot be used yet.", kind=kind)
        )
    else:
        database = settings.database
    if not database or database == ":memory:":
        raise UsageError(Sentence("The store needs a file: what is kept in memory only is lost."))
    file = Path(database).absolute()
    try:
        file.resolve().exists()
    except (OSError, RuntimeError, ValueError) as error:
        raise UsageError(
            Sentence(
                "{value} is not a path that can be used: {why}.", value=database[:60], why=error
            )
        ) from None
    return Place(file, data_dir)
