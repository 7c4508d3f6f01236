"""Bundling: where diagnostics bundles are written: on a thread of its own, without a backend."""

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from factory_desktop.domain.bundle import Bundle
from factory_desktop.domain.settings import Settings

if TYPE_CHECKING:
    # Qt is loaded later than the program begins.
    from factory_desktop.models.bridge import Bridge


class Bundling:
    """A store that cannot be opened is one more reason for a bundle."""

    def __init__(self, settings: Settings, bridge: "Bridge") -> None:
        self._settings = settings
        self._bridge = bridge
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="bundler")
        bridge.bundle_by(self._write)

    def stop(self) -> None:
        """Let what is being written be finished."""
        self._thread.shutdown()

    def _write(self, bundle: Bundle) -> None:
        from factory_desktop.backend.bundler import write_bundle

        tell = self._bridge.watcher.bundle_changed
        self._thread.submit(write_bundle, self._settings, bundle, tell)
