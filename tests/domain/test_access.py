from datetime import UTC, datetime, timedelta

from factory_desktop.domain import access
from factory_desktop.domain.access import Grant, KeyRing, Scope

NOW = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def test_that_every_key_is_another_and_has_256_bits() -> None:
    keys = {access.make() for _ in range(100)}
    assert len(keys) == 100
    assert all(key.startswith("fdk_") and len(key) == 4 + 43 for key in keys)


def test_that_a_ring_opens_by_digest_until_a_key_ends() -> None:
    key, ending = access.make(), access.make()
    camera = Grant(Scope.CAMERA, "CAM-1")
    short = Grant(Scope.ADMIN, ends_at=NOW)
    ring = KeyRing({access.digest(key): camera, access.digest(ending): short})
    assert ring.find(key, NOW) == camera
    assert ring.find(ending, NOW - SECOND) == short
    assert ring.find(ending, NOW) is None
    for wrong in ("", key[:-1], key + "x", access.tail(key)):
        assert ring.find(wrong, NOW) is None


def test_that_a_tail_tells_little() -> None:
    key = access.make()
    assert key.endswith(access.tail(key))
    assert len(access.tail(key)) == 4


def test_that_a_code_is_found_however_it_was_typed() -> None:
    code = access.make_code()
    grant = Grant(Scope.PAIRING, "CAM-1", NOW)
    ring = KeyRing({access.digest(code): grant})
    assert len(code.replace("-", "")) == 8
    assert not set(code) & set("ILOU")
    for typed in (code, code.lower(), code.replace("-", ""), f"-{code}-"):
        assert ring.find(typed, NOW - SECOND) == grant
    for wrong in (code[:-1], code + "0", access.make_code()):
        assert ring.find(wrong, NOW - SECOND) is None
