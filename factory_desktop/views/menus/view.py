"""The View menu: what is seen and how."""

from factory_desktop.views.menus.entry import Entry, Menu
from factory_desktop.views.menus.entry import marked as _

VIEW = Menu(
    "menu.view",
    _("&View"),
    (
        Menu(
            "menu.docks",
            _("&Docks"),
            (
                Entry("dock.attention", _("Needs &attention"), checkable=True),
                Entry("dock.floor", _("&Floor now"), checkable=True),
                Entry("dock.log", _("&Log"), checkable=True),
                None,
                Entry("view.next-pane", _("&Next pane"), "F6"),
                Entry("view.previous-pane", _("&Previous pane"), "Shift+F6"),
            ),
        ),
        Menu(
            "menu.layouts",
            _("La&youts"),
            (
                Entry("layout.meeting", _("&Shift meeting")),
                Entry("layout.investigation", _("&Investigation")),
                Entry("layout.wall", _("&Wall")),
                None,
                Entry("layout.save", _("Save la&yout as…")),
                Entry("layout.manage", _("Re&name or remove layouts…")),
                Entry("layout.reset", _("&Reset layout"), "Ctrl+Shift+0"),
            ),
        ),
        Entry("view.toolbar", _("T&oolbar"), checkable=True),
        Entry("view.page-bar", _("Page b&ar"), checkable=True),
        Entry("view.status-bar", _("Status &bar"), checkable=True),
        Menu(
            "menu.alerts",
            _("Ale&rts"),
            (
                Entry("alerts.acknowledge", _("&Acknowledge"), "Ctrl+F8"),
                Entry("alerts.mute", _("&Mute for 30 minutes"), "Ctrl+Shift+F8"),
                Entry("alerts.mute-shift", _("Mute to the &end of the shift")),
                None,
                Entry("alerts.history", _("&History…")),
                Entry("alerts.rules", _("&Rules…")),
            ),
        ),
        None,
        Entry("view.names", _("Names of wor&kers"), "Ctrl+Shift+N", checkable=True),
        Entry("view.columns", _("Colu&mns…")),
        Entry("view.explain", _("&Explain this figure"), "F2"),
        Entry("view.chart-table", _("Show chart as &table")),
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
        Entry("view.find-events", _("F&ind events"), "Ctrl+F"),
        Entry("view.clear-filter", _("Clear &filter"), "Esc"),
        None,
        Menu(
            "menu.theme",
            _("T&heme"),
            (
                Entry("theme.system", _("&System"), group="theme"),
                Entry("theme.light", _("&Light"), group="theme"),
                Entry("theme.dark", _("&Dark"), group="theme"),
                Entry("theme.contrast", _("&High contrast"), group="theme"),
            ),
        ),
        Menu(
            "menu.text-size",
            _("Te&xt size"),
            (
                Entry("view.zoom-in", _("Zoom &in"), "Ctrl++"),
                Entry("view.zoom-out", _("Zoom &out"), "Ctrl+-"),
                Entry("view.normal-size", _("&Normal size"), "Ctrl+0"),
            ),
        ),
        Menu(
            "menu.language",
            _("&Language"),
            (
                Entry("language.system", _("&System"), group="language"),
                # Each in its own tongue, so that whoever landed in another finds home.
                Entry("language.en", "&English", group="language"),
                Entry("language.de", "&Deutsch", group="language"),
                Entry("language.es", "Es&pañol", group="language"),
            ),
        ),
        Menu(
            "menu.closing",
            _("&When the window is closed"),
            (
                Entry("closing.ask", _("&Ask what to do"), group="closing"),
                Entry("closing.tray", _("&Keep receiving in the tray"), group="closing"),
                Entry("closing.quit", _("&Quit"), group="closing"),
            ),
        ),
        Entry("view.full-screen", _("F&ull screen"), "F11", checkable=True),
        Entry("view.board", _("A&ndon board"), "Shift+F11", checkable=True),
    ),
)
