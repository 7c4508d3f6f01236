"""The Edit menu: what people write down themselves."""

from factory_desktop.views.menus.entry import Entry, Menu
from factory_desktop.views.menus.entry import marked as _

EDIT = Menu(
    "menu.edit",
    _("&Edit"),
    (
        Entry("edit.undo-note", _("&Undo note"), "Ctrl+Z"),
        None,
        Entry("edit.add-note", _("Add &note…"), "Ctrl+N"),
        # Fields of text keep a bare letter for themselves.
        Entry("edit.add-reason", _("Add &reason…"), "R"),
    ),
)
