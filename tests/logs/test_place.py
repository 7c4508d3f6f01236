from pathlib import Path

from factory_desktop.logs.place import FILE, last_lines


def numbered(*numbers: int) -> str:
    return "".join(f'{{"number": {number}}}\n' for number in numbers)


def test_that_the_newest_lines_are_read_over_the_turn_of_a_file(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(numbered(6, 7))
    (tmp_path / f"{FILE}.1").write_text(numbered(3, 4, 5))
    (tmp_path / f"{FILE}.2").write_text(numbered(1, 2))
    assert last_lines(tmp_path, 4) == numbered(4, 5, 6, 7).splitlines()
    assert last_lines(tmp_path, 50) == numbered(*range(1, 8)).splitlines()


def test_that_what_is_no_line_of_ours_is_passed_over(tmp_path: Path) -> None:
    assert last_lines(tmp_path, 5) == []
    (tmp_path / FILE).write_bytes(b"2026 WARNING old: plain\n\xff\n[1]\n" + numbered(1).encode())
    assert last_lines(tmp_path, 5) == numbered(1).splitlines()
