"""CameraCards: every camera as a card, as many in a line as there is room for."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from factory_desktop.models.camera_model import CameraModel
from factory_desktop.models.rows_model import CellRole
from factory_desktop.views.fonts import scaled
from factory_desktop.views.pages.camera_delegate import HEIGHT, WIDTH, CameraDelegate
from factory_desktop.views.theme import Theme

tr = partial(QCoreApplication.translate, "cameras")


class CameraCards(QListView):
    """A card that is opened, or its menu, shows the camera's events."""

    events_wanted = Signal(str)
    """The id of a camera."""
    change_wanted = Signal()
    """The chosen camera is to be changed."""

    def __init__(self, model: CameraModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.delegate = CameraDelegate(model, self)
        self.setProperty("role", "tiles")
        self.setAccessibleName(tr("Cameras"))
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.activated.connect(self._open)

    def set_theme(self, theme: Theme) -> None:
        """Take the colors from the theme."""
        self.delegate.set_theme(theme)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # The scroll bar's room is kept free, so that its coming moves no card.
        room = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width() - 1
        self.setGridSize(QSize(room // max(1, room // scaled(WIDTH)), scaled(HEIGHT)))
        super().resizeEvent(event)
        # Qt would wait for a tenth of a second and show the cards half placed until then.
        self.doItemsLayout()

    def sizeHint(self) -> QSize:
        return QSize(3 * scaled(WIDTH), scaled(HEIGHT) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(WIDTH) + 16, scaled(HEIGHT) + 4)

    def _open(self, index: QModelIndex) -> None:
        camera_id = index.data(CellRole.KEY)
        if camera_id:
            self.events_wanted.emit(camera_id)

    def _show_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if index.isValid() and index.data(CellRole.KEY):
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(tr("Show events"), lambda: self._open(index))
            self.setCurrentIndex(index)
            menu.addAction(tr("Change the camera…"), self.change_wanted.emit)
            menu.popup(self.viewport().mapToGlobal(place))
