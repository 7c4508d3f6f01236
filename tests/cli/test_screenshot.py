import re
import struct
from argparse import _SubParsersAction
from pathlib import Path

import pytest

from factory_desktop import app
from factory_desktop.cli.program import parser
from tests.cli.conftest import Program

pytest.importorskip("PySide6.QtWidgets", exc_type=ImportError)


def test_that_a_picture_of_the_size_asked_for_is_written(program: Program, tmp_path: Path) -> None:
    program.tell("data", "initialize")
    file = tmp_path / "today.png"
    program.tell("screenshot", str(file), "--size", "1100x700", "--theme", "dark", "--span", "all")
    head = file.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", head[16:]) == (1100, 700)


def test_that_the_help_names_every_page() -> None:
    (subparsers,) = (one for one in parser()._actions if isinstance(one, _SubParsersAction))
    shown = subparsers.choices["screenshot"].format_help()
    assert {page for page in app.PAGES if not re.search(rf"\b{page}\b", shown)} == set()


def test_that_a_page_that_is_not_there_ends_with_2(program: Program, tmp_path: Path) -> None:
    done = program.run("screenshot", str(tmp_path / "x.png"), "--page", "bakery")
    assert done.returncode == 2
    assert not (tmp_path / "x.png").exists()


@pytest.mark.parametrize("size", ["99999x99999", "800x600"])
def test_that_a_size_out_of_bounds_ends_with_2_at_once(
    program: Program, tmp_path: Path, size: str
) -> None:
    done = program.run("screenshot", str(tmp_path / "x.png"), "--size", size)
    assert done.returncode == 2
    assert not (tmp_path / "x.png").exists()
    assert not program.folder.exists()


def test_that_the_language_of_the_texts_can_be_chosen(program: Program, tmp_path: Path) -> None:
    program.tell("data", "initialize")
    english, german, again = (tmp_path / name for name in ("en.png", "de.png", "again.png"))
    at = ("--at", "2026-01-22T09:40:00Z", "--size", "1100x700")
    program.tell("screenshot", str(english), *at, "--language", "en")
    program.tell("screenshot", str(german), *at, "--language", "de")
    program.tell("screenshot", str(again), *at, "--language", "de")
    assert german.read_bytes() == again.read_bytes()
    assert german.read_bytes() != english.read_bytes()
