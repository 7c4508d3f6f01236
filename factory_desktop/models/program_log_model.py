"""ProgramLogModel: the newest lines of the program's own log, narrowed by level and words."""

from collections import deque
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal

from factory_desktop.logs.log_line import LEVELS, LogLine
from factory_desktop.models.program_log_columns import LogRow, program_log_columns
from factory_desktop.models.rows_model import RowsModel

MOST = 2_000
"""Lines that are kept; the oldest go first."""
BATCH_MS = 100
"""Lines that come within so long are shown at once."""


class ProgramLogModel(RowsModel[LogRow]):
    """Newest first. It follows what comes, or stands still while a person reads."""

    changed = Signal()
    """Other lines are shown, or more of them wait."""

    def __init__(self, parent: QObject | None = None) -> None:
        self.zone = ZoneInfo("UTC")
        """The plant's, once it is known."""
        super().__init__(program_log_columns(self.zone), lambda row: str(row.number), parent)
        self._kept: deque[LogRow] = deque(maxlen=MOST)
        self._count = 0
        self._level = 0
        self._words: tuple[str, ...] = ()
        self._stands_at: int | None = None
        self._batch = QTimer(self)
        self._batch.setSingleShot(True)
        self._batch.setInterval(BATCH_MS)
        self._batch.timeout.connect(self._show)

    @property
    def lines(self) -> tuple[LogLine, ...]:
        """All lines that are kept, the oldest first."""
        return tuple(row.line for row in self._kept)

    @property
    def following(self) -> bool:
        """Whether new lines come in at the top."""
        return self._stands_at is None

    @property
    def waiting(self) -> int:
        """How many lines of those asked for have come while the log stood still."""
        if self._stands_at is None:
            return 0
        return sum(self._fits(row) for row in self._kept if row.number > self._stands_at)

    def add(self, line: LogLine) -> None:
        """Take a line; it is shown with all that come within the next moment."""
        self._count += 1
        self._kept.append(LogRow(self._count, line))
        if not self._batch.isActive():
            self._batch.start()

    def take_over(self, lines: tuple[LogLine, ...]) -> None:
        """Show these lines in place of all others."""
        self._kept.clear()
        for line in lines:
            self.add(line)
        self._show()

    def follow(self, following: bool) -> None:
        """Let new lines in at the top, or have the log stand still."""
        self._stands_at = None if following else self._count
        self._show()

    def narrow(self, level: str, words: str) -> None:
        """Show lines from this level up that have all these words in them."""
        self._level = LEVELS[level]
        self._words = tuple(words.casefold().split())
        self._show()

    def set_zone(self, zone: ZoneInfo) -> None:
        """Write times by the plant's clock."""
        if zone != self.zone:
            self.zone = zone
            self.set_columns(program_log_columns(zone))

    def _show(self) -> None:
        self._batch.stop()
        last = self._count if self._stands_at is None else self._stands_at
        shown = [row for row in self._kept if row.number <= last and self._fits(row)]
        self.set_rows(shown[::-1])
        self.changed.emit()

    def _fits(self, row: LogRow) -> bool:
        line = row.line
        if line.level < self._level:
            return False
        if not self._words:
            return True
        parts = line.message, line.logger, line.exception, line.level_name, line.thread
        whole = " ".join(parts).casefold()
        return all(word in whole for word in self._words)
