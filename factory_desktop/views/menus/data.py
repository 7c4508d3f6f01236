"""The Data menu: what changes what is stored."""

from factory_desktop.views.menus.entry import Entry, Menu
from factory_desktop.views.menus.entry import marked as _

DATA = Menu(
    "menu.data",
    _("&Data"),
    (
        Entry("data.seed", _("&Add sample workers and stations")),
        Entry("data.initialize", _("Add a simulated &week…")),
        Entry("data.generate", _("&Generate events…")),
        None,
        Entry("data.refresh", _("Re&fresh simulated data…")),
        Entry("data.remove-simulated", _("&Remove simulated data…")),
        Entry("data.simulate", _("&Practice with simulated cameras…")),
        None,
        Entry("data.clear", _("&Clear all events…")),
        Entry("data.undo-clear", _("&Undo clear")),
        None,
        Entry("data.shifts", _("&Shifts and breaks…")),
        Entry("data.targets", _("Targ&ets…")),
        Entry("data.time-rule", _("&Time rule…")),
        Entry("data.reasons", _("Reas&ons…")),
        Entry("data.review", _("Re&view events…")),
        None,
        Entry("data.add-camera", _("Add ca&mera…")),
        Entry("data.edit-camera", _("C&hange the chosen camera…")),
        Entry("data.access-keys", _("Access &keys…")),
        Entry("data.network", _("&Let in cameras on the network…")),
        None,
        Entry("data.worker-data", _("A worker's &data…")),
        Entry("data.retention", _("Rete&ntion…")),
        Entry("data.audit-trail", _("Aud&it trail…")),
    ),
)
