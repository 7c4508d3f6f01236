from datetime import timedelta
from zoneinfo import ZoneInfo

from msgspec import structs

from factory_desktop.domain.event import EventType
from factory_desktop.models.spell_columns import spell_key, spells_at_station, spells_of_worker
from tests.answers import spell
from tests.snapshots import NOW, ZONE


def test_that_a_spell_is_written_by_the_plants_clock() -> None:
    columns = spells_of_worker(ZoneInfo(ZONE), NOW, {"S1": "Assembly Line A"})
    cells = [column.text(spell(30)) for column in columns]
    assert cells[0] == "Idle"
    assert cells[1:3] == ["06:30:00", "06:35:00"]
    assert cells[3].replace("\N{NO-BREAK SPACE}", " ") == "5 min"
    assert cells[4:] == ["Assembly Line A", "2"]
    assert columns[4].detail
    assert columns[4].detail(spell(30)) == "S1"


def test_that_a_station_says_whose_spell_it_is() -> None:
    columns = spells_at_station(ZoneInfo(ZONE), NOW)
    assert columns[4].title == "Worker"
    # Who has left the roster is called by the id.
    assert columns[4].text(spell(30)) == "W1"


def test_that_a_spell_that_grows_keeps_its_key() -> None:
    one = spell(30)
    assert spell_key(structs.replace(one, end=one.end + timedelta(minutes=1))) == spell_key(one)
    assert spell_key(spell(31)) != spell_key(one)
    assert spell_key(spell(30, EventType.WORKING)) != spell_key(one)
