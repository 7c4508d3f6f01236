import logging

import pytest

from factory_desktop.domain.errors import StoreUnavailableError
from factory_desktop.domain.sentence import Sentence
from factory_desktop.listener.readings import Readings
from tests.listener.fake import FakeDispatcher


class Broken(FakeDispatcher):
    def __init__(self) -> None:
        super().__init__()
        self.error = StoreUnavailableError(Sentence("The disk is full."), "disk-full")


async def test_that_each_who_reads_is_written_down_once() -> None:
    behind = FakeDispatcher()
    readings = Readings(behind)
    for who in ("api", "api …AbCd", "api"):
        await readings.note(who)
    assert [action for _, action in behind.disclosed] == ["figures-read"] * 2


async def test_that_a_full_disk_keeps_nobody_from_reading(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    await Readings(Broken()).note("api")
    assert "could not be written down: The disk is full." in caplog.text
