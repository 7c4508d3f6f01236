from pathlib import Path

from factory_desktop import stills
from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.settings import Settings
from factory_desktop.store.lock import StoreLock
from factory_desktop.store.place import find


def test_that_a_picture_says_where_cameras_send_or_would(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path, port=8765)
    place = find(settings)
    assert stills.listening(place).address is None
    assert stills.would_listen(settings, place).address == "http://127.0.0.1:8765"
    lock = StoreLock(place.file).acquire()
    lock.announce("http://127.0.0.1:9000")
    assert stills.listening(place).address == "http://127.0.0.1:9000"
    assert stills.would_listen(settings, place).address == "http://127.0.0.1:9000"
    lock.release()


def test_that_the_first_start_is_drawn_from_a_store_of_its_own(tmp_path: Path) -> None:
    settings = Settings(data_dir=tmp_path)
    assert stills.of_empty_store(settings, LiveClock()).store.events == 0
    assert list(tmp_path.iterdir()) == []
