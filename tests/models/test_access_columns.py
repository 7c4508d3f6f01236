from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from factory_desktop.domain.access import AccessKey, Grant, Scope
from factory_desktop.models.access_columns import access_columns, whose

MADE = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)
COLUMNS = access_columns(ZoneInfo("Europe/Tallinn"))


def texts(one: AccessKey) -> list[str]:
    return [column.text(one) for column in COLUMNS]


def test_that_a_key_says_for_whom_and_how_long_it_opens() -> None:
    camera = AccessKey(1, Grant(Scope.CAMERA, "CAM-1"), "k3Zq", MADE)
    assert texts(camera) == ["CAM-1", "…k3Zq", "22 Jan 2026, 11:40", "until it is revoked"]
    ends = AccessKey(2, Grant(Scope.ADMIN, None, MADE + timedelta(days=1)), "AbCd", MADE)
    assert texts(ends)[3] == "until 23 Jan 2026, 11:40"
    assert whose(ends) == "Everything (admin)"


def test_that_a_code_shows_none_of_its_letters() -> None:
    code = AccessKey(3, Grant(Scope.PAIRING, "CAM-1", MADE + timedelta(minutes=10)), "", MADE)
    assert texts(code)[:2] == ["Pairing CAM-1", "–"]
