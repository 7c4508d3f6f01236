"""Outbox: takes notes on any thread and has them written on a thread of its own."""

import logging
import queue
from logging.handlers import QueueHandler, QueueListener

from factory_desktop.logs.json_line import written
from factory_desktop.logs.noting import noted
from factory_desktop.logs.sparing import Sparing


class Outbox(QueueHandler):
    """No window and no camera waits for the disk that the log is on.

    Closing it, as `logging` does at the program's end, writes what is still in it.
    """

    def __init__(self, file: logging.Handler) -> None:
        # Bounded by what comes in: one line a second of each cause.
        super().__init__(queue.SimpleQueue())
        self._file = file
        self._writing: QueueListener | None = QueueListener(self.queue, file)
        self._writing.start()
        self.addFilter(Sparing())

    def prepare(self, record: logging.LogRecord) -> logging.LogRecord:
        """Write the line at once: what it is about may be another by the time it is filed."""
        return logging.makeLogRecord({"msg": written(noted(record)), "levelno": record.levelno})

    def close(self) -> None:
        """File what is in hand and end."""
        if self._writing:
            self._writing.stop()
            self._writing = None
            self._file.close()
        super().close()
