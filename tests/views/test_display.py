"""Without a display Qt ends the process; the program must have said so before."""

import subprocess
import sys
from pathlib import Path

import pytest

from factory_desktop.domain.errors import KnownError
from factory_desktop.views import display
from tests.x_server import x_server

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only X and Wayland end it")


def no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


def test_that_offscreen_needs_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    no_display(monkeypatch)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    display.check()


@linux
@pytest.mark.parametrize("name", ["", ":98765", "nowhere.invalid:0"])
def test_that_no_answering_display_is_told_in_words(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    no_display(monkeypatch)
    monkeypatch.setenv("DISPLAY", name)
    with pytest.raises(KnownError, match=r"There is no display .*`factory-desktop serve`"):
        display.check()


@linux
def test_that_a_wayland_socket_nobody_answers_is_no_display(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    no_display(monkeypatch)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-7")
    with pytest.raises(KnownError, match="There is no display"):
        display.check()


@linux
def test_that_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """The platform plugin of a copied Qt without its libraries beside it."""
    import PySide6

    plugin = tmp_path / "Qt" / "plugins" / "platforms" / "libqoffscreen.so"
    plugin.parent.mkdir(parents=True)
    plugin.write_bytes(b"not a library")
    monkeypatch.setattr(PySide6, "__file__", str(tmp_path / "__init__.py"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    with pytest.raises(KnownError, match=r"A library of the window is missing: .*libqoffscreen"):
        display.check()


@pytest.mark.xvfb
def test_that_a_real_x_server_is_a_display() -> None:
    code = "from factory_desktop.views import display; display.check(); print('here')"
    with x_server() as environment:
        environment.pop("QT_QPA_PLATFORM")
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert (done.stdout.strip(), done.returncode) == ("here", 0), done.stderr
