"""The Edit menu: what people write down, and what they take out by hand."""

from factory_desktop.views.menus.entry import Entry, Menu
from factory_desktop.views.menus.entry import marked as _

EDIT = Menu(
    "menu.edit",
    _("&Edit"),
    (
        Entry("edit.undo-note", _("&Undo note"), "Ctrl+Z"),
        None,
        Entry("edit.copy", _("&Copy"), "Ctrl+C"),
        Entry("edit.copy-chart", _("Copy chart as &picture"), "Ctrl+Shift+C"),
        Entry("edit.save-chart", _("&Save chart as picture…")),
        None,
        Entry("edit.add-note", _("Add &note…"), "Ctrl+N"),
        # Fields of text keep a bare letter for themselves.
        Entry("edit.add-reason", _("Add &reason…"), "R"),
    ),
)
