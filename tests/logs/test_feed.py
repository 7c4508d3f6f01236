import logging

from factory_desktop.logs.feed import Feed
from factory_desktop.logs.log_line import LogLine


def test_that_each_note_is_told_from_start_to_stop() -> None:
    heard: list[LogLine] = []
    feed = Feed(heard.append)
    log = logging.getLogger("factory_desktop.test")
    log.warning("before")
    feed.start()
    log.warning("during %d", 1)
    log.warning("during %d", 2)
    feed.stop()
    log.warning("after")
    assert [line.message for line in heard] == ["during 1"]
