"""The View menu: what is seen and how."""

from factory_desktop.views.menus.entry import Entry, Menu
from factory_desktop.views.menus.entry import marked as _

VIEW = Menu(
    "menu.view",
    _("&View"),
    (
        Entry("page.today", _("&Today"), "Ctrl+1", group="page"),
        Entry("page.workers", _("&Workers"), "Ctrl+2", group="page"),
        Entry("page.stations", _("&Stations"), "Ctrl+3", group="page"),
        Entry("page.timeline", _("Time&line"), "Ctrl+4", group="page"),
        Entry("page.events", _("&Events"), "Ctrl+8", group="page"),
        Entry("view.find-events", _("F&ind events"), "Ctrl+F"),
        None,
        Menu(
            "menu.span",
            _("Time s&pan"),
            (
                Entry("span.shift", _("&Shift"), group="span"),
                Entry("span.today", _("&Today"), "Ctrl+T", group="span"),
                Entry("span.last-24-hours", _("Last 24 &hours"), group="span"),
                Entry("span.last-7-days", _("Last 7 &days"), group="span"),
                Entry("span.all", _("&All"), group="span"),
                Entry("span.custom", _("&Custom…"), group="span"),
            ),
        ),
        Entry("view.clear-filter", _("Clear &filter"), "Esc"),
        None,
        Menu(
            "menu.theme",
            _("T&heme"),
            (
                Entry("theme.system", _("&System"), group="theme"),
                Entry("theme.light", _("&Light"), group="theme"),
                Entry("theme.dark", _("&Dark"), group="theme"),
            ),
        ),
        Entry("view.full-screen", _("F&ull screen"), "F11", checkable=True),
    ),
)
