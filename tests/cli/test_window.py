import sys

import pytest

from tests.cli.conftest import Program

NO_DISPLAY = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize("words", [[], ["run"]])
def test_that_without_a_display_the_window_says_so_in_one_line(
    program: Program, words: list[str]
) -> None:
    program.environment = NO_DISPLAY
    done = program.run(*words)
    assert done.returncode == 1
    assert "display" in done.stderr
    assert len(done.stderr.splitlines()) == 1
