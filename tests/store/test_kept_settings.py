from pathlib import Path

import pytest

from factory_desktop.store import kept_settings
from factory_desktop.store.place import Place


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path / "plant.db", tmp_path / "new")


def test_that_what_is_kept_is_read_again_and_can_be_forgotten(place: Place) -> None:
    assert kept_settings.read(place) == {}
    kept_settings.keep(place, {"lan": "192.168.1.20", "lan_port": "8444"})
    assert kept_settings.read(place) == {"lan": "192.168.1.20", "lan_port": "8444"}
    kept_settings.keep(place, {"lan": None})
    assert kept_settings.read(place) == {"lan_port": "8444"}
    assert [one.name for one in place.data_dir.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("damaged", [b"", b"{", b"[1]", b'{"lan": 5}', b"\xff\xfe"])
def test_that_a_damaged_file_keeps_nobody_from_starting(
    place: Place, damaged: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    place.data_dir.mkdir()
    (place.data_dir / "settings.json").write_bytes(damaged)
    assert kept_settings.read(place) == {}
    assert "cannot be read" in caplog.text
    kept_settings.keep(place, {"lan": "192.168.1.20"})
    assert kept_settings.read(place) == {"lan": "192.168.1.20"}
