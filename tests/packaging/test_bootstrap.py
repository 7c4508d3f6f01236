import os
import signal
import subprocess
import sys

import pytest

import bootstrap
from tests.packaging.conftest import Checkout


def test_that_the_program_gets_the_arguments_and_its_exit_status_is_passed_on(
    checkout: Checkout,
) -> None:
    ended = checkout.bootstrap("run", "data", "clear", "--fail")
    assert "given data clear --fail" in ended.stdout
    assert ended.returncode == 3


def test_that_a_second_start_installs_nothing(checkout: Checkout) -> None:
    ended = checkout.bootstrap("run", "serve")
    assert ended.stdout.splitlines() == ["Starting factory-desktop serve", "given serve"]


@pytest.mark.skipif(os.name != "posix", reason="Windows has no SIGTERM to pass on")
def test_that_sigterm_reaches_the_program_and_its_answer_comes_back(checkout: Checkout) -> None:
    with subprocess.Popen(
        [*checkout.command, "run", "serve", "--wait"], stdout=subprocess.PIPE, text=True
    ) as started:
        assert started.stdout is not None
        assert any(line == "waiting\n" for line in started.stdout)
        started.send_signal(signal.SIGTERM)
        assert started.wait(60) == 5


def test_that_a_wrong_command_is_answered_with_the_usage(checkout: Checkout) -> None:
    ended = checkout.bootstrap("start")
    assert ended.returncode == 2
    assert "bootstrap.py run" in ended.stderr


def test_that_a_step_that_fails_is_named_without_a_traceback(checkout: Checkout) -> None:
    lock = checkout.root / "packaging" / "lock-run.txt"
    lock.write_text("no-hash-stands-here==1.0\n")
    ended = checkout.bootstrap("run", "serve")
    assert ended.returncode == 1
    assert "--require-hashes" in ended.stderr.splitlines()[-1]
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("command", sorted(bootstrap.WINDOWLESS))
def test_that_a_command_without_a_window_is_passed_straight_on(command: str) -> None:
    assert bootstrap.program_arguments([command, "--port", "0"]) == [command, "--port", "0"]


@pytest.mark.parametrize("arguments", [[], ["--port", "0"], ["run", "--port", "0"]])
@pytest.mark.parametrize(
    ("refusals", "chosen"),
    [
        pytest.param([""], "run", id="a window can be shown"),
        pytest.param(["no libEGL", ""], "run", id="its libraries had to be installed"),
        pytest.param(["no display", "no display"], "serve", id="no window can be shown"),
    ],
)
def test_that_the_window_opens_where_it_can_and_the_listener_runs_alone_elsewhere(
    monkeypatch: pytest.MonkeyPatch, arguments: list[str], refusals: list[str], chosen: str
) -> None:
    answers = iter(refusals)
    monkeypatch.setattr(bootstrap, "refusal", lambda: next(answers))
    monkeypatch.setattr("qt_libraries.provide", lambda _wanted, _say: True)
    rest = [argument for argument in arguments if argument != "run"]
    assert bootstrap.program_arguments(arguments) == [chosen, *rest]
    assert not list(answers)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is always a screen")
def test_that_the_program_itself_says_why_it_cannot_show_a_window(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("virtual_environment.PYTHON", sys.executable)
    assert bootstrap.refusal().startswith("There is no display")
