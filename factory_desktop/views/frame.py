"""Frame: the main window's parts, and where they stand."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QToolBar, QVBoxLayout, QWidget

from factory_desktop.domain.clock import Clock
from factory_desktop.models.window_clock import WindowClock
from factory_desktop.views.actions import Actions
from factory_desktop.views.app_icon import app_icon
from factory_desktop.views.banner import Banners
from factory_desktop.views.docks.dock import follow
from factory_desktop.views.docks.side import Side
from factory_desktop.views.fonts import scaled, scaled_size
from factory_desktop.views.page_bar import PageBar
from factory_desktop.views.page_stack import PageStack
from factory_desktop.views.replay_bar import ReplayBar
from factory_desktop.views.status_row import StatusRow
from factory_desktop.views.stripe import Stripe
from factory_desktop.views.theme import Theme
from factory_desktop.views.when_bar import WhenBar

_NARROW_BELOW, _SHORT_BELOW = 1280, 900
_LEAST = QSize(1100, 700)


class Frame(QMainWindow):
    """Toolbar = when, left bar = what, right docks = what needs me; in the middle the page."""

    first_painted = Signal()
    """The window can be seen; from now on what is slow to load may be loaded."""

    def __init__(self, theme: Theme, clock: Clock, store: Path) -> None:
        super().__init__()
        self._painted = False
        self._store = store
        self.set_mode("")
        self.setWindowIcon(app_icon())
        # Larger text needs more room, which a small screen does not have.
        room = self.screen().availableSize().expandedTo(_LEAST)
        self.setMinimumSize(scaled_size(_LEAST).boundedTo(room))
        self.setDockNestingEnabled(True)
        self.clock = WindowClock(clock)
        """What is shown as now: live, or in replay."""
        self.actions_by_name = Actions(self, self.menuBar())
        self.when = WhenBar(theme, self.actions_by_name)
        self.filter = self.when.filter
        self.stripe = Stripe(theme)
        self.replay = ReplayBar(theme)
        self.banners = Banners(theme)
        self.page_bar = PageBar(theme)
        self.pages = PageStack(theme)
        self.status = StatusRow(theme, self.clock)
        self._lay_out()
        self.side = Side(self, self.actions_by_name)
        self.side.set_theme(theme)
        self._connect_frame()

    def set_mode(self, words: str) -> None:
        """Name the store in the title and, before it, what it is shown as; empty is live."""
        if words:
            title = self.tr("{mode} – {store} – Factory Desktop")
            self.setWindowTitle(title.format(mode=words, store=self._store.name))
        else:
            title = self.tr("{store} – Factory Desktop")
            self.setWindowTitle(title.format(store=self._store.name))

    def bring_to_front(self) -> None:
        """Show the window over the others, as after a second start."""
        if self.isMinimized():
            self.showNormal()
        self.show()  # it may be in the tray
        self.raise_()
        self.activateWindow()

    def set_theme(self, theme: Theme) -> None:
        """Repaint everything in these colors."""
        parts = self.when, self.page_bar, self.pages, self.banners, self.status, self.stripe
        for part in (*parts, self.side, self.replay):
            part.set_theme(theme)

    def mark_parts(self) -> None:
        """Let the menus say which parts are there: a kept layout tells them nothing."""
        docks = {dock.objectName(): dock for dock in self.side.docks}
        for name, part in (self._bars | docks).items():
            self.actions_by_name[name].setChecked(not part.isHidden())

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.Paint and not self._painted:
            self._painted = True
            # Once round the loop, so that the paint has reached the screen.
            QTimer.singleShot(0, self.first_painted.emit)
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.page_bar.set_narrow(self.width() < scaled(_NARROW_BELOW))
        self._make_room()
        self.pages.today.set_short(self.height() < scaled(_SHORT_BELOW))

    def _make_room(self) -> None:
        # Before there are events the docks would stand empty beside how to begin.
        begins = self.pages.currentWidget() is self.pages.first_run
        self.side.set_narrow(begins or self.width() < scaled(_NARROW_BELOW))

    def createPopupMenu(self) -> QMenu:
        # Qt's own would list the parts that are no docks without a name.
        menu = QMenu(self)
        for name in _PARTS:
            menu.addAction(self.actions_by_name[name])
        return menu

    def _lay_out(self) -> None:
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        area = Qt.ToolBarArea
        top = QWidget()
        above = QVBoxLayout(top)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        above.addWidget(self.when)
        above.addWidget(self.stripe)
        self.stripe.hide()
        self.when_holder = _fixed("toolbar", self.tr("Toolbar"), top)
        self.page_holder = _fixed("pages", self.tr("Page bar"), self.page_bar)
        self._bars: dict[str, QToolBar | QDockWidget] = {
            "view.toolbar": self.when_holder,
            "view.page-bar": self.page_holder,
        }
        self.addToolBar(area.TopToolBarArea, self.when_holder)
        # Qt mirrors no area by itself.
        self.addToolBar(area.RightToolBarArea if rtl else area.LeftToolBarArea, self.page_holder)
        self.setStatusBar(self.status)
        self._middle = central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.replay)
        layout.addWidget(self.banners)
        layout.addWidget(self.pages, 1)
        self.setCentralWidget(central)
        # So that no button has the focus before anyone has touched a key.
        central.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        central.setFocus()

    def _connect_frame(self) -> None:
        actions = self.actions_by_name
        self.pages.currentChanged.connect(lambda _: self._make_room())
        for name, bar in self._bars.items():
            follow(actions[name], bar)
        self.side.attention.counted.connect(self.when.attention.set_count)
        actions["view.status-bar"].setChecked(True)
        actions["view.status-bar"].toggled.connect(self.status.setVisible)


_DOCKS = ("dock.attention", "dock.floor", "dock.log")
_PARTS = (*_DOCKS, "view.toolbar", "view.page-bar", "view.status-bar")


def _fixed(name: str, title: str, content: QWidget) -> QToolBar:
    """Make a bar that stays where it is and holds one thing."""
    bar = QToolBar(title)
    bar.setObjectName(name)
    bar.setMovable(False)
    bar.setFloatable(False)
    bar.addWidget(content)
    bar.toggleViewAction().setVisible(False)
    return bar
