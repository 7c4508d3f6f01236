import io

import pytest

from factory_desktop.cli import progress


class Terminal(io.StringIO):
    """Says that somebody looks on."""

    def isatty(self) -> bool:
        return True


def test_that_each_share_is_written_over_the_one_before(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr("sys.stderr", terminal)
    for done in (0, 1, 2, 200):
        progress.show(done, 200)
    progress.show(3, 0)
    assert terminal.getvalue() == "\r  0%\r  0%\r  1%\r    \r"


def test_that_a_log_is_not_filled_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    file = io.StringIO()
    monkeypatch.setattr("sys.stderr", file)
    progress.show(1, 2)
    assert file.getvalue() == ""
