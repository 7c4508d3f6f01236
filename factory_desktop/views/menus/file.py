"""The File menu: what concerns the store as a whole."""

from factory_desktop.views.menus.entry import Entry, Menu
from factory_desktop.views.menus.entry import marked as _

FILE = Menu(
    "menu.file",
    _("&File"),
    (
        Entry("file.open-data-folder", _("&Open data folder")),
        None,
        Entry("file.quit", _("&Quit"), "Ctrl+Q"),
    ),
)
