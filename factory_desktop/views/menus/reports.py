"""The Reports menu: what is made to be handed on."""

from factory_desktop.views.menus.entry import Entry, Menu
from factory_desktop.views.menus.entry import marked as _

REPORTS = Menu(
    "menu.reports",
    _("&Reports"),
    (Entry("reports.shift", _("&Shift report…"), "Ctrl+Shift+R"),),
)
