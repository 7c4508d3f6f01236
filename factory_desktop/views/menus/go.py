"""The Go menu: to which page, which time, which matter."""

from factory_desktop.views.menus.entry import Entry, Menu
from factory_desktop.views.menus.entry import marked as _

GO = Menu(
    "menu.go",
    _("&Go"),
    (
        Entry("page.today", _("&Today"), "Ctrl+1", group="page"),
        Entry("page.workers", _("&Workers"), "Ctrl+2", group="page"),
        Entry("page.stations", _("&Stations"), "Ctrl+3", group="page"),
        Entry("page.timeline", _("T&imeline"), "Ctrl+4", group="page"),
        Entry("page.losses", _("&Losses"), "Ctrl+5", group="page"),
        Entry("page.cameras", _("&Cameras"), "Ctrl+6", group="page"),
        Entry("page.models", _("&Models"), "Ctrl+7", group="page"),
        Entry("page.events", _("&Events"), "Ctrl+8", group="page"),
        None,
        Entry("go.previous-span", _("&Previous shift or span"), "Alt+Left"),
        Entry("go.next-span", _("&Next shift or span"), "Alt+Right"),
        Entry("go.live", _("Li&ve"), "Ctrl+L"),
        None,
        Menu(
            "menu.replay",
            _("&Replay"),
            (
                Entry("go.replay", _("&Replay from here"), "Ctrl+R"),
                Entry("go.time", _("&Go to time…"), "Ctrl+G"),
                Entry("go.play", _("Play or pa&use"), "Space"),
                Entry("go.slower", _("S&lower"), "["),
                Entry("go.faster", _("F&aster"), "]"),
            ),
        ),
        None,
        Entry("go.next-concern", _("Ne&xt concern"), "F8"),
        Entry("go.previous-concern", _("Previous c&oncern"), "Shift+F8"),
        None,
        Entry("go.back", _("&Back"), "Alt+Shift+Left"),
        Entry("go.forward", _("&Forward"), "Alt+Shift+Right"),
        None,
        Entry("go.palette", _("Searc&h or run a command"), "Ctrl+K"),
    ),
)
