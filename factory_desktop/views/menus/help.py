"""The Help menu: what explains."""

from factory_desktop.views.menus.entry import Entry, Menu
from factory_desktop.views.menus.entry import marked as _

HELP = Menu(
    "menu.help",
    _("&Help"),
    (
        Entry("help.definitions", _("Metric &definitions"), "F1"),
        Entry("help.shortcuts", _("&Keyboard shortcuts"), "Ctrl+/"),
        Entry("help.copy-test-command", _("Copy &test command")),
        Entry("help.api", _("A&PI documentation")),
        None,
        Entry("help.log", _("&Log"), "Ctrl+Shift+J"),
        Entry("help.check-store", _("&Check the store for damage")),
        Entry("help.diagnostics", _("Diagnostics &bundle…")),
        None,
        Entry("help.about", _("&About Factory Desktop")),
    ),
)
