import struct

from factory_desktop.store import dead_bytes
from factory_desktop.store.salvage.damaged_file import PAGE


def page_of(cells: dict[int, bytes], *, content: int, free: int = 0) -> bytearray:
    """Make a leaf of a table by hand: whole rows at these places."""
    page = bytearray(PAGE)
    struct.pack_into(">BHHHB", page, 0, 13, free, len(cells), content, 0)
    struct.pack_into(f">{len(cells)}H", page, 8, *cells)
    for at, cell in cells.items():
        page[at : at + len(cell)] = cell
    return page


ROW = bytes([18, 1, 2, 45]) + b"a" * 16
"""Its size, its number, and a record of one text of 16 letters."""


def test_that_what_lies_below_the_rows_is_found() -> None:
    page = page_of({PAGE - 20: ROW}, content=PAGE - 20)
    assert dead_bytes.of_tree(bytes(page)) == []
    page[3000:3004] = b"left"
    assert dead_bytes.of_tree(bytes(page)) == [(10, PAGE - 20)]


def test_that_what_lies_in_the_room_between_rows_is_found() -> None:
    page = page_of({PAGE - 20: ROW, PAGE - 80: ROW}, content=PAGE - 80, free=PAGE - 60)
    struct.pack_into(">HH", page, PAGE - 60, 0, 40)
    assert dead_bytes.of_tree(bytes(page)) == []
    page[PAGE - 30] = 7
    assert dead_bytes.of_tree(bytes(page)) == [(PAGE - 56, PAGE - 20)]


def test_that_nothing_of_a_page_that_does_not_fit_together_is() -> None:
    page = page_of({PAGE - 20: ROW}, content=PAGE - 20)
    page[3000:3004] = b"left"
    struct.pack_into(">H", page, 3, 2)
    assert dead_bytes.of_tree(bytes(page)) == []


def test_that_free_pages_are_dead_but_for_their_list() -> None:
    page = bytearray(PAGE)
    assert dead_bytes.of_free(bytes(page)) == []
    page[100] = 1
    assert dead_bytes.of_free(bytes(page)) == [(0, PAGE)]
    struct.pack_into(">II", page, 0, 7, 2)
    assert dead_bytes.of_list(bytes(page)) == [(16, PAGE)]
    page[100] = 0
    assert dead_bytes.of_list(bytes(page)) == []


def test_that_what_lies_behind_the_end_of_a_long_row_is_dead() -> None:
    page = bytes(50) + b"x" * 10 + bytes(PAGE - 60)
    assert dead_bytes.of_rest(page, 56) == []
    assert dead_bytes.of_rest(page, 50) == [(54, PAGE)]
    assert dead_bytes.of_rest(page, PAGE - 4) == []
