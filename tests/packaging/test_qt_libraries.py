import runpy
import shutil
import sys
from pathlib import Path

import pytest

import qt_libraries

debian = pytest.mark.skipif(not shutil.which("apt-get"), reason="a system without apt")
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux alone lacks them")


def told(_text: str) -> None:
    raise AssertionError("nothing is missing")


def test_that_nothing_is_said_when_nothing_is_missing() -> None:
    assert qt_libraries.provide([], told)


@linux
def test_that_a_library_is_missing_when_it_cannot_be_loaded() -> None:
    assert qt_libraries.missing(["libc.so.6", "libnowhere.so.1"]) == ["libnowhere.so.1"]


@debian
def test_that_the_line_for_debian_names_a_package_for_each_library() -> None:
    line = qt_libraries.advice([*qt_libraries.OFFSCREEN, *qt_libraries.X_WINDOW])
    words = line.split()
    assert words[:3] == ["sudo", "apt-get", "install"]
    assert words[3].startswith("libglib2.0-0")
    assert len(words) == 3 + len(qt_libraries.OFFSCREEN) + len(qt_libraries.X_WINDOW)


def test_that_other_systems_are_told_the_libraries_themselves(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "libEGL.so.1" in qt_libraries.advice(["libEGL.so.1"])
    dnf = tmp_path / "dnf"
    dnf.touch()
    dnf.chmod(0o755)
    assert qt_libraries.advice(["libEGL.so.1"]) == "sudo dnf install 'libEGL.so.1()(64bit)'"


@debian
def test_that_the_script_prints_the_packages_for_a_command_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    runpy.run_path(qt_libraries.__file__, run_name="__main__")
    assert "libegl1" in capsys.readouterr().out.split()
