"""The Go menu: to which time."""

from factory_desktop.views.menus.entry import Entry, Menu
from factory_desktop.views.menus.entry import marked as _

GO = Menu(
    "menu.go",
    _("&Go"),
    (
        Entry("go.live", _("Li&ve"), "Ctrl+L"),
        Entry("go.replay", _("&Replay from here"), "Ctrl+R"),
        Entry("go.time", _("&Go to time…"), "Ctrl+G"),
        None,
        Entry("go.play", _("Play or pa&use"), "Space"),
        Entry("go.slower", _("S&lower"), "["),
        Entry("go.faster", _("F&aster"), "]"),
    ),
)
