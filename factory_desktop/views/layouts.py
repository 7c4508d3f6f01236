"""Layouts: where docks and toolbars stand, kept from one start to the next and by name."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from factory_desktop.domain.span_choice import LATEST, SpanChoice
from factory_desktop.views import plain
from factory_desktop.views.dialogs.once import once
from factory_desktop.views.frame import Frame
from factory_desktop.views.kept import Kept, NamedLayout

VERSION = 2
"""Raised whenever parts come or go, so that an older layout is not put on them."""


@dataclass(frozen=True, slots=True)
class Built:
    """A layout that every window has."""

    page: str
    docks: tuple[str, ...]
    bars: bool = True
    """Whether the toolbar and the bar of pages are there."""
    choice: SpanChoice | None = None
    """The time that it is about; None leaves the time be."""


BUILT = {
    "layout.meeting": Built("today", ("dock.attention", "dock.floor"), choice=LATEST),
    "layout.investigation": Built("workers", ("dock.floor",)),
    "layout.wall": Built("today", ("dock.floor",), bars=False, choice=LATEST),
}


class Layouts(QObject):
    """Keeps, gives back and resets the layout of one window."""

    page_wanted = Signal(str)
    choice_wanted = Signal(object)
    """A `SpanChoice`."""

    def __init__(self, frame: Frame, kept: Kept) -> None:
        super().__init__(frame)
        self._frame = frame
        self._kept = kept
        self._own: list[QAction] = []
        actions = frame.actions_by_name
        for name, built in BUILT.items():
            actions[name].triggered.connect(lambda _, built=built: self._show_built(built))
        actions["layout.save"].triggered.connect(lambda _: self._save_as())
        actions["layout.manage"].triggered.connect(lambda _: self._put_in_order())
        actions["layout.reset"].triggered.connect(lambda _: self.reset())
        menu = frame.menuBar().findChild(QMenu, "menu.layouts")
        assert isinstance(menu, QMenu)  # noqa: S101 - the menus are data, and there
        self._menu = menu
        self._list_own()

    def restore(self) -> None:
        """Put the window back as it was; as at first where what is kept is of no use."""
        if self._kept.geometry:
            self._frame.restoreGeometry(self._kept.geometry)
        if self._kept.layout and not self._frame.restoreState(self._kept.layout, VERSION):
            self._default()
        self._frame.mark_parts()

    def keep(self) -> None:
        """Keep the window as it is."""
        self._kept.geometry = self._frame.saveGeometry()
        self._kept.layout = self._state()

    def reset(self) -> None:
        """Put everything where it stands at first."""
        self._default()

    def _state(self) -> QByteArray:
        frame = self._frame
        with frame.side.as_wide():
            return frame.saveState(VERSION)

    def _default(self) -> None:
        actions = self._frame.actions_by_name
        for name in ("view.toolbar", "view.page-bar", "view.status-bar"):
            _switch(actions[name], on=True)
        self._frame.side.place()

    def _show_built(self, built: Built) -> None:
        self._default()
        actions = self._frame.actions_by_name
        for dock in self._frame.side.docks:
            dock.setVisible(dock.objectName() in built.docks)
        for name in ("view.toolbar", "view.page-bar"):
            _switch(actions[name], on=built.bars)
        self._frame.side.settle()
        self.page_wanted.emit(built.page)
        if built.choice:
            self.choice_wanted.emit(built.choice)

    def _save_as(self) -> None:
        from factory_desktop.views.dialogs.layout_name import LayoutNameDialog

        names = [one.name for one in self._kept.layouts]
        with once(LayoutNameDialog(self._frame, names)) as dialog:
            if dialog.exec() != LayoutNameDialog.DialogCode.Accepted:
                return
            others = [one for one in self._kept.layouts if one.name != dialog.name()]
            made = NamedLayout(dialog.name(), self._frame.pages.wanted, self._state())
            self._keep_own((*others, made))

    def _put_in_order(self) -> None:
        """Have own layouts renamed or removed."""
        from factory_desktop.views.dialogs.layout_list import LayoutListDialog

        layouts = {one.name: one for one in self._kept.layouts}
        with once(LayoutListDialog(self._frame, list(layouts))) as dialog:
            if dialog.exec() == LayoutListDialog.DialogCode.Accepted:
                names = dialog.names()
                self._keep_own(tuple(replace(layouts[was], name=name) for was, name in names))

    def _keep_own(self, layouts: tuple[NamedLayout, ...]) -> None:
        self._kept.layouts = layouts
        self._list_own()

    def _show_own(self, layout: NamedLayout) -> None:
        if not self._frame.restoreState(layout.state, VERSION):
            self._default()
        self._frame.side.settle()
        self._frame.mark_parts()
        if layout.page in self._frame.pages.figures:
            self.page_wanted.emit(layout.page)

    def _list_own(self) -> None:
        """List the layouts with a name above the entry that saves one."""
        for action in self._own:
            self._menu.removeAction(action)
            action.deleteLater()
        self._own = []
        save = self._frame.actions_by_name["layout.save"]
        for layout in self._kept.layouts:
            action = QAction(plain.mnemonic_free(layout.name), self._frame)
            action.triggered.connect(lambda _, layout=layout: self._show_own(layout))
            self._own.append(action)
        self._menu.insertActions(save, self._own)
        self._frame.actions_by_name["layout.manage"].setEnabled(bool(self._own))


def _switch(action: QAction, *, on: bool) -> None:
    if action.isChecked() != on:
        action.trigger()
