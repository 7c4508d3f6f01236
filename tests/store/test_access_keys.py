from datetime import timedelta
from pathlib import Path

import pytest

from factory_desktop.domain.access import (
    CODE_LASTS,
    OVERLAP,
    Grant,
    KeyChange,
    KeyRing,
    MakeCode,
    MakeKey,
    RevokeKey,
    RotateKey,
    Scope,
)
from factory_desktop.domain.errors import RosterError
from factory_desktop.store import access_keys
from factory_desktop.store.access_keys import Pair
from factory_desktop.store.opened import OpenedStore
from tests import factories
from tests.factories import Call, read, rows, run

DAY = timedelta(days=1)


def change(store: OpenedStore, wanted: KeyChange) -> str:
    found = run(store, Call(lambda t: access_keys.carry_out(t, wanted)))
    assert isinstance(found, str)
    return found


def ring(store: OpenedStore) -> KeyRing:
    return read(store, access_keys.ring)


def test_that_a_key_opens_for_its_camera_which_is_added(store: OpenedStore) -> None:
    key = change(store, MakeKey("CAM-1"))
    (listed,) = read(store, access_keys.read)
    assert ring(store).find(key, listed.made_at) == Grant(Scope.CAMERA, "CAM-1")
    assert key.endswith(listed.tail)
    assert rows(store, "SELECT count(*) FROM camera WHERE camera_id = 'CAM-1'") == [(1,)]


def test_that_an_admins_key_is_of_no_camera(store: OpenedStore) -> None:
    key = change(store, MakeKey())
    (listed,) = read(store, access_keys.read)
    assert ring(store).find(key, listed.made_at) == Grant(Scope.ADMIN)


def test_that_after_a_rotation_both_open_for_a_day(store: OpenedStore) -> None:
    old = change(store, MakeKey("CAM-1"))
    (before,) = read(store, access_keys.read)
    new = change(store, RotateKey(before.number))
    kept, now = ring(store), before.made_at
    assert kept.find(old, now + DAY - timedelta(minutes=1)) is not None
    assert kept.find(old, now + OVERLAP + timedelta(minutes=1)) is None
    assert kept.find(new, now + 100 * DAY) == Grant(Scope.CAMERA, "CAM-1")
    # A second rotation of the old one does not give it another day.
    ends = read(store, access_keys.read)[-1].grant.ends_at
    change(store, RotateKey(before.number))
    assert read(store, access_keys.read)[-1].grant.ends_at == ends


def test_that_a_revoked_key_opens_nothing_at_once(store: OpenedStore) -> None:
    key = change(store, MakeKey("CAM-1"))
    (listed,) = read(store, access_keys.read)
    assert change(store, RevokeKey(listed.number)) == ""
    assert ring(store).find(key, listed.made_at) is None
    for wanted in (RevokeKey(listed.number), RotateKey(listed.number)):
        with pytest.raises(RosterError, match="not there any more"):
            change(store, wanted)


def test_that_the_plant_knows_its_keys_before_the_sender_is_answered(store: OpenedStore) -> None:
    key = change(store, MakeKey("CAM-1"))
    (listed,) = read(store, access_keys.read)
    assert store.plant.keys.find(key, listed.made_at) is not None
    change(store, RevokeKey(listed.number))
    assert store.plant.keys.find(key, listed.made_at) is None


def test_that_no_key_is_anywhere_in_the_files(tmp_path: Path) -> None:
    store = factories.open_store(tmp_path)
    keys = [change(store, MakeKey("CAM-1")), change(store, MakeKey())]
    keys.append(change(store, RotateKey(read(store, access_keys.read)[0].number)))
    files = [one for one in tmp_path.rglob("*") if one.is_file()]
    written = b"".join(one.read_bytes() for one in files)
    store.close()
    written += b"".join(one.read_bytes() for one in tmp_path.rglob("*") if one.is_file())
    assert b"CAM-1" in written
    for key in keys:
        assert key.encode() not in written
        assert key[4:24].encode() not in written


def test_that_the_trail_says_which_key_without_it(store: OpenedStore) -> None:
    key = change(store, MakeKey("CAM-1"))
    change(store, RevokeKey(read(store, access_keys.read)[0].number))
    lines = rows(store, "SELECT action, detail FROM audit WHERE action LIKE 'key-%' ORDER BY id")
    assert [action for action, _ in lines] == ["key-made", "key-revoked"]
    assert all(f'"ends_with":"{key[-4:]}"' in detail for _, detail in lines)


def test_that_a_code_is_used_up_by_the_key_that_it_gets(store: OpenedStore) -> None:
    code = change(store, MakeCode("CAM-1"))
    (listed,) = read(store, access_keys.read)
    assert listed.grant == Grant(Scope.PAIRING, "CAM-1", listed.made_at + CODE_LASTS)
    assert listed.tail == ""
    camera_id, key = run(store, Pair(code.lower()))
    assert camera_id == "CAM-1"
    assert ring(store).find(key, listed.made_at) == Grant(Scope.CAMERA, "CAM-1")
    assert ring(store).find(code, listed.made_at) is None
    with pytest.raises(RosterError, match="opens nothing any more"):
        run(store, Pair(code))
    lines = rows(store, "SELECT action, detail FROM audit ORDER BY id DESC LIMIT 3")
    assert [action for action, _ in lines] == ["key-made", "camera-paired", "code-made"]
    assert code not in str(lines)


def test_that_a_camera_has_one_code_at_a_time(store: OpenedStore) -> None:
    first, second = change(store, MakeCode("CAM-1")), change(store, MakeCode("CAM-1"))
    other = change(store, MakeCode("CAM-2"))
    with pytest.raises(RosterError):
        run(store, Pair(first))
    assert run(store, Pair(other))[0] == "CAM-2"
    assert run(store, Pair(second))[0] == "CAM-1"


def test_that_a_key_pairs_nobody(store: OpenedStore) -> None:
    key = change(store, MakeKey("CAM-1"))
    with pytest.raises(RosterError):
        run(store, Pair(key))
