"""The two kinds of errors: the world's, told in one line, and ours, logged whole."""

from factory_desktop.domain.lost_file import LostFile


class KnownError(Exception):
    """Something in the world is in the way: a full disk, a taken port, a locked file.

    The message is a whole sentence for a person. The command line prints it without a
    traceback and exits with status 1; the window shows it in a banner, in its own language
    where it is a `Sentence`.
    """

    @property
    def sentence(self) -> str:
        """The message as it was given."""
        message: str = self.args[0]
        return message


class UsageError(KnownError):
    """A command line or setting that cannot be understood; exit status 2."""


class OutOfBoundsError(KnownError):
    """More was asked for than is allowed; asking for less will do."""


class StoreLockedError(KnownError):
    """Another program holds the store."""


class NewerStoreError(KnownError):
    """A newer program has written the store: it can be read at best."""


class StoreUnavailableError(KnownError):
    """The store cannot take writes now; `reason` is the problem type a camera is told."""

    def __init__(self, message: str, reason: str) -> None:
        super().__init__(message)
        self.reason = reason


class StoreMissingError(StoreUnavailableError):
    """The store's file is no longer where it was opened; `lost` says what has become of it."""

    def __init__(self, message: str, lost: LostFile) -> None:
        super().__init__(message, "store-missing")
        self.lost = lost


class StoreDamagedError(StoreUnavailableError):
    """What is in the store's file is not what was written to it."""


class RosterError(KnownError):
    """A worker or station that is unknown, taken or still has events.

    `code` is one of `unknown`, `taken`, `has-events` and `bound`.
    """

    def __init__(self, message: str, code: str) -> None:
        super().__init__(message)
        self.code = code


class CancelledByUserError(KnownError):
    """The person pressed Cancel; nothing was changed."""
