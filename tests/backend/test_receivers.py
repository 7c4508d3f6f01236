from pathlib import Path

from factory_desktop.backend.receivers import Receivers
from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.letter import Delivery
from factory_desktop.domain.letter import Hook as Which
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.webhook import Webhook
from factory_desktop.store import kept_settings, outbox
from factory_desktop.store.opened import OpenedStore
from tests.backend.hook import Hook
from tests.factories import read, wait_until


def test_that_a_chosen_address_is_used_kept_and_tried(store: OpenedStore) -> None:
    receivers = Receivers(Settings())
    receivers.start(store, LiveClock())
    try:
        assert not receivers.serves(Which.RETRAINING)
        with Hook(404) as hook:
            receivers.choose(Which.RETRAINING, Webhook(hook.url))
            receivers.test(Which.RETRAINING)
            wait_until(lambda: any(o.given_up_at for o in told(store)))
            # Another one may take what the first has refused.
            receivers.choose(Which.RETRAINING, Webhook(hook.url + "&new"))
            wait_until(lambda: any(o.delivered_at for o in told(store)))
            assert hook.got[0] == hook.got[1]
            assert hook.got[0][1]["test"] is True
        kept = {"retraining_webhook": hook.url + "&new"}
        wait_until(lambda: kept_settings.read(store.place) == kept)
        receivers.choose(Which.RETRAINING, None)
        wait_until(lambda: kept_settings.read(store.place) == {})
    finally:
        receivers.stop()


def test_that_what_was_set_from_outside_is_not_kept(store: OpenedStore, tmp_path: Path) -> None:
    outside = Webhook("http://127.0.0.1:9/x")
    settings = Settings(alert_webhook=outside, locked=frozenset({"alert_webhook"}))
    receivers = Receivers(settings)
    receivers.start(store, LiveClock())
    try:
        assert receivers.addresses == {Which.ALERT: outside}
        receivers.choose(Which.ALERT, None)
    finally:
        receivers.stop()
    assert list(tmp_path.rglob("settings.json")) == []


def told(store: OpenedStore) -> tuple[Delivery, ...]:
    return read(store, outbox.newest, Which.RETRAINING, 10)
