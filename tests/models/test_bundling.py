import threading
from pathlib import Path
from zipfile import is_zipfile

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from factory_desktop.domain.bundle import Bundle, BundleState
from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.settings import Settings
from factory_desktop.models.bridge import Bridge
from factory_desktop.models.bundling import Bundling


def test_that_a_bundle_is_written_on_a_thread_without_any_backend(
    qtbot: QtBot, tmp_path: Path
) -> None:
    bridge = Bridge()
    bundling = Bundling(Settings(data_dir=tmp_path), bridge)
    heard: list[tuple[BundleState, bool]] = []
    here = QThread.currentThread()
    bridge.bundle_changed.connect(
        lambda state: heard.append((state, QThread.currentThread() is here))
    )
    bundle = Bundle(tmp_path / "help.zip", ListenerState())
    bridge.write_bundle(bundle)
    qtbot.waitUntil(lambda: heard == [(BundleState(bundle), True)], timeout=20_000)
    assert is_zipfile(bundle.file)
    bundling.stop()
    assert not [one for one in threading.enumerate() if one.name.startswith("bundler")]
