from dataclasses import replace
from datetime import timedelta

from factory_desktop.domain.alert_rule import DEFAULTS
from factory_desktop.domain.concern import ConcernKind
from factory_desktop.domain.store_health import StoreHealth
from tests.factories import T0
from tests.metrics.supervisor import Supervisor
from tests.metrics.watched_floor import MINUTE, WatchedFloor

K, GB = ConcernKind, 2**30
WELL, FULL = StoreHealth(9 * GB, 9 * GB), StoreHealth(9 * GB, GB // 2)
FAILED = replace(WELL, backup_failed_at=T0)


def test_that_little_room_fires_updates_clears_and_mutes_at_any_hour(
    watched: WatchedFloor,
) -> None:
    who = Supervisor(watched)
    night = 18 * 60
    assert who.look(night, WELL) == []
    assert who.look(night + 1, FULL) == ["fired store-full/"]
    assert who.look(night + 2, replace(FULL, free=GB // 4)) == []
    assert round(who.state.alerts[-1].concern.share or 0, 2) == 0.97
    who.mute(night + 3, timedelta(minutes=30))
    assert who.look(night + 20, FULL) == []
    assert len(who.notices) == 1
    who.look(night + 34, FULL)
    assert len(who.notices) == 2, "It is still so after the mute."
    assert who.look(night + 40, WELL) == ["cleared store-full/"]
    assert who.look(night + 50, FULL) == ["back store-full/"]
    assert len(who.notices) == 2, "Room that comes and goes within a day is one alert."


def test_that_a_failed_backup_fires_until_one_can_be_made(watched: WatchedFloor) -> None:
    who = Supervisor(watched)
    assert who.look(120, FAILED) == ["fired backup-failed/"], "In a break, too."
    assert who.look(130, FAILED) == []
    assert who.state.alerts[-1].concern.lasting == 130 * MINUTE
    assert who.look(140, WELL) == ["cleared backup-failed/"]


def test_that_rules_say_from_how_full_on_and_whether_at_all(watched: WatchedFloor) -> None:
    later = replace(DEFAULTS.of(K.STORE_FULL), threshold=0.99)
    off = replace(DEFAULTS.of(K.BACKUP_FAILED), enabled=False)
    watched.rules = DEFAULTS.changed([later, off])
    both = replace(FULL, backup_failed_at=T0)
    assert Supervisor(watched).look(60, both) == []
