from dataclasses import replace

from msgspec import structs

from factory_desktop.metrics.drawn_spells import DrawnSpells
from factory_desktop.metrics.snapshot import Spell
from factory_desktop.views.charts.spell_selection import Item, RowItems
from tests.timelines import ABSENT, IDLE, SPELLS, WORKING, at, spell, unseen

IDS = ("W1", "W2", "W3")


def items(
    *spells: Spell, gaps: tuple[tuple[int, float, float], ...] = ((0, 100, 130),)
) -> RowItems:
    rows = {one: number for number, one in enumerate(IDS)}
    return RowItems(IDS, DrawnSpells(spells or SPELLS, rows), unseen(*gaps))


def one_of(found: Item | None) -> Item:
    assert found is not None
    return found


def test_that_gaps_stand_among_the_spells_of_their_row() -> None:
    assert [one.state for one in items().of(0)] == [WORKING, IDLE, ABSENT, None, WORKING]


def test_that_what_is_at_a_moment_or_next_to_it_is_found() -> None:
    found = items()
    assert one_of(found.at(0, at(65))).state is IDLE
    assert one_of(found.at(0, at(110))).state is None
    assert found.at(2, at(10)) is None
    assert one_of(found.nearest(2, at(10))).start == at(30)
    assert RowItems(IDS, DrawnSpells((), {}), unseen()).nearest(0, at(0)) is None


def test_that_one_follows_the_other_up_to_the_ends() -> None:
    found = items()
    first, *_, last = found.of(0)
    assert found.beside(first, 1) == found.of(0)[1]
    assert found.beside(first, -1) is None
    assert found.beside(last, 1) is None


def test_that_a_spell_is_the_same_when_it_has_grown() -> None:
    before = one_of(items(spell("W1", 0, 60)).at(0, at(5)))
    grown = one_of(items(spell("W1", 0, 90)).again(before))
    assert grown.end == at(90)


def test_that_a_spell_cut_where_reading_began_is_still_the_same() -> None:
    before = one_of(items(spell("W1", 0, 60)).at(0, at(5)))
    assert one_of(items(spell("W1", 20, 60)).again(before)).start == at(20)


def test_that_a_state_added_up_is_about_its_whole_cell() -> None:
    hour = structs.replace(spell("W1", 10, 30, IDLE), within=(at(0), at(60)))
    found = one_of(items(hour, gaps=()).at(0, at(15)))
    assert found.meant == (at(0), at(60))
    # More work before it has moved it on in its cell.
    moved = structs.replace(hour, start=at(20), end=at(40))
    assert one_of(items(moved, gaps=()).again(found)).start == at(20)


def test_that_a_spell_of_another_state_or_a_row_that_is_gone_is_not_the_same() -> None:
    before = one_of(items(spell("W1", 0, 60)).at(0, at(5)))
    assert items(spell("W1", 0, 60, IDLE), gaps=()).again(before) is None
    gone = replace(before, row_id="W9")
    assert items(spell("W1", 0, 60)).again(gone) is None
