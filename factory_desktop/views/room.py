"""Room: what of the window each desk may use."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from factory_desktop.models.bridge import Bridge
from factory_desktop.models.window_clock import WindowClock
from factory_desktop.views.banner import Banners
from factory_desktop.views.kept import Kept
from factory_desktop.views.page_stack import PageStack
from factory_desktop.views.replay_bar import ReplayBar
from factory_desktop.views.status_row import StatusRow


@dataclass(frozen=True, slots=True)
class Room:
    """The parts of one window."""

    window: QWidget
    """The parent of dialogs."""
    bridge: Bridge
    actions: Mapping[str, QAction]
    banners: Banners
    pages: PageStack
    status: StatusRow
    replay: ReplayBar
    clock: WindowClock
    """The moment shown; its `live` is for what concerns the present."""
    store: Path
    locked: AbstractSet[str]
    """Names of the settings that were set from outside."""
    kept: Kept
    """What the window remembers from one start to the next."""
