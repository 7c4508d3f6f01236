from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from factory_desktop.views.closing_choice import ClosingChoice
from factory_desktop.views.kept import Kept
from factory_desktop.views.theme_source import ThemeChoice


def test_that_the_first_start_has_nothing_kept(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    assert kept.geometry is None
    assert kept.theme is ThemeChoice.SYSTEM


def test_that_the_next_start_finds_what_was_kept(tmp_path: Path) -> None:
    before = Kept(tmp_path)
    before.geometry = QByteArray(b"\x01\x02")
    before.theme = ThemeChoice.DARK
    del before
    after = Kept(tmp_path)
    assert after.geometry == QByteArray(b"\x01\x02")
    assert after.theme is ThemeChoice.DARK


def test_that_an_odd_file_counts_as_nothing_kept(tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text("[General]\ntheme=puce\ngeometry=here\nclosing=odd\n")
    assert Kept(tmp_path).closing is ClosingChoice.ASK
    assert Kept(tmp_path).theme is ThemeChoice.SYSTEM
    assert Kept(tmp_path).geometry is None


@pytest.mark.parametrize("odd", ["", "huge", "79", "201", "-100", "1²"])
def test_that_an_odd_size_of_text_is_the_normal_one(tmp_path: Path, odd: str) -> None:
    kept = Kept(tmp_path)
    assert kept.text_size == 100
    kept.text_size = 150
    assert Kept(tmp_path).text_size == 150
    kept._settings.setValue("text-size", odd)
    assert kept.text_size == 100


def test_that_each_table_keeps_its_own_columns(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    assert kept.table("workers") == ""
    kept.keep_table("workers", '{"order": ["name", "units"]}')
    del kept
    assert Kept(tmp_path).table("workers") == '{"order": ["name", "units"]}'
    assert Kept(tmp_path).table("stations") == ""


def test_that_exports_are_kept_page_by_page(tmp_path: Path) -> None:
    before = Kept(tmp_path)
    before.keep_export("workers", {"kind": "csv", "mark": "comma, odd"})
    before.keep_folder("exports", tmp_path)
    del before
    after = Kept(tmp_path)
    assert after.export("workers") == {"kind": "csv", "mark": "comma, odd"}
    assert after.export("stations") == {}
    assert after.folder("exports") == tmp_path


def test_that_the_stores_opened_last_are_kept(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    assert kept.recent == ()
    files = (tmp_path / "a,b.db", tmp_path / "ü.db")
    kept.recent = files
    assert Kept(tmp_path).recent == files
    for odd in ("nothing", "{}", "[1]", "[[]]"):
        (tmp_path / "window.ini").write_text(f"[General]\nrecent-stores={odd}\n", "utf-8")
        assert Kept(tmp_path).recent == ()


def test_that_a_folder_that_is_gone_is_not_offered(tmp_path: Path) -> None:
    kept = Kept(tmp_path)
    kept.keep_folder("exports", tmp_path / "gone")
    assert kept.folder("exports") is None
    assert kept.folder("reports") is None


def test_that_odd_choices_count_as_none(tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_text("[exports]\nworkers=[1]\nstations={\n")
    assert Kept(tmp_path).export("workers") == {}
    assert Kept(tmp_path).export("stations") == {}
