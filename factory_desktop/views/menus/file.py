"""The File menu: the store as a whole, and the ways into and out of it."""

from factory_desktop.views.menus.entry import Entry, Menu
from factory_desktop.views.menus.entry import marked as _

FILE = Menu(
    "menu.file",
    _("&File"),
    (
        Entry("file.open-store", _("Open &another store…"), "Ctrl+O"),
        Menu("menu.recent", _("Open re&cent"), (Entry("recent.clear", _("&Clear this list")),)),
        Entry("file.open-data-folder", _("&Open data folder")),
        None,
        Entry("file.back-up", _("&Back up now")),
        Entry("file.restore", _("&Restore from a backup…")),
        Entry("file.save-copy", _("&Save a copy…"), "Ctrl+Shift+S"),
        None,
        Entry("file.import", _("&Import events…"), "Ctrl+I"),
        Entry("file.export", _("&Export view…"), "Ctrl+E"),
        None,
        Entry("file.print", _("&Print…"), "Ctrl+P"),
        Entry("file.print-preview", _("Print pre&view")),
        None,
        Entry("file.quit", _("&Quit"), "Ctrl+Q"),
    ),
)
