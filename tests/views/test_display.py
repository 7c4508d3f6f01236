import socket
import subprocess
import sys
from pathlib import Path

import pytest

from factory_desktop.domain.errors import KnownError
from factory_desktop.views import display

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="Windows and macOS always have a screen"
)


@pytest.fixture(autouse=True)
def no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_that_there_is_no_display_where_none_is_named() -> None:
    with pytest.raises(KnownError, match="There is no display"):
        display.check()


def test_that_a_platform_chosen_by_hand_is_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    display.check()


def test_that_a_display_that_does_not_answer_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-4711")
    with pytest.raises(KnownError, match="There is no display"):
        display.check()


def test_that_a_platform_whose_libraries_are_missing_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    plugins = tmp_path / "Qt" / "plugins" / "platforms"
    plugins.mkdir(parents=True)
    (plugins / "libqbroken.so").write_text("no library")
    monkeypatch.setattr("PySide6.__file__", str(tmp_path / "__init__.py"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "broken")
    with pytest.raises(KnownError, match="A library of the window is missing"):
        display.check()


def test_that_a_compositor_that_answers_is_a_display(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-0"))
        compositor.listen()
        try:
            display.check()
        except KnownError as error:
            # A server seldom has the libraries of Wayland; then they are what is missing.
            assert "libwayland" in str(error)  # noqa: PT017 - either outcome is right


@pytest.mark.xvfb
def test_that_an_x_server_that_answers_is_a_display(monkeypatch: pytest.MonkeyPatch) -> None:
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout is not None
        monkeypatch.setenv("DISPLAY", f":{server.stdout.readline().strip()}")
        display.check()
        server.terminate()
