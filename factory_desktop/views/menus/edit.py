"""The Edit menu: what is taken out of the window by hand."""

from factory_desktop.views.menus.entry import Entry, Menu
from factory_desktop.views.menus.entry import marked as _

EDIT = Menu(
    "menu.edit",
    _("&Edit"),
    (
        Entry("edit.copy", _("&Copy"), "Ctrl+C"),
        None,
        Entry("edit.copy-chart", _("Copy chart as &picture"), "Ctrl+Shift+C"),
        Entry("edit.save-chart", _("&Save chart as picture…")),
    ),
)
