import os
import signal
import subprocess
import sys

import pytest

from factory_desktop import __version__
from factory_desktop.cli import program as cli
from factory_desktop.domain.errors import KnownError, UsageError
from tests.cli.conftest import Program

COMMANDS = ["run", "serve", "data", "replay", "simulate", "screenshot"]


def failing(error: BaseException) -> str:
    """Code that runs a real command line whose command fails in this way."""
    return f"""
import sys
from factory_desktop.cli import program, serve
from factory_desktop.domain.errors import KnownError, UsageError
def fail(*_): raise {error!r}
serve.run = fail
sys.exit(program.main(["serve"]))
"""


@pytest.mark.parametrize(
    ("error", "status", "last_line"),
    [
        (KnownError("The disk is full."), 1, "factory-desktop: The disk is full."),
        (UsageError("Use another flag."), 2, "factory-desktop: Use another flag."),
        (KeyboardInterrupt(), 130, None),
        (BrokenPipeError(), 1, None),
    ],
)
def test_that_what_the_world_does_is_told_in_one_line(
    error: BaseException, status: int, last_line: str | None
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", failing(error)], capture_output=True, text=True, check=False
    )
    assert done.returncode == status
    assert done.stderr.splitlines() == ([] if last_line is None else [last_line])


def test_that_a_fault_of_ours_is_logged_whole() -> None:
    code = failing(ZeroDivisionError("by no means"))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 70
    assert "Traceback" in done.stderr
    assert "ZeroDivisionError: by no means" in done.stderr
    assert done.stderr.splitlines()[-1].startswith(
        "factory-desktop: This is a fault of the program"
    )


def test_that_help_names_every_command_and_comes_without_heavy_libraries() -> None:
    code = (
        "import sys\nfrom factory_desktop.cli import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit as end:\n    assert end.code == 0\n"
        "heavy = {'PySide6', 'sqlalchemy', 'aiohttp', 'asyncio', 'numpy', 'platformdirs'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert all(f"    {command} " in done.stdout for command in COMMANDS)


def test_that_the_version_is_told(program: Program) -> None:
    assert program.tell("--version") == f"factory-desktop {__version__}\n"


@pytest.mark.parametrize(
    "words", [["bake"], ["serve", "--bake"], ["data"], ["replay"], ["--port"], ["serve", "--por=1"]]
)
def test_that_a_command_line_that_makes_no_sense_ends_with_2(words: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.parser().parse_args(words)
    assert ended.value.code == 2


@pytest.mark.parametrize("command", COMMANDS)
def test_that_every_command_explains_itself(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.parser().parse_args([command, "--help"])
    assert ended.value.code == 0
    assert "--database" in capsys.readouterr().out


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break otherwise on Windows")
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_that_a_reader_that_has_gone_is_no_fault(program: Program, unbuffered: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        program.command("data", "seed"),
        env=program.variables | {"PYTHONUNBUFFERED": unbuffered},
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, "")
    assert "6 workers" in program.tell("data", "seed")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send Ctrl+C to one process")
def test_that_ctrl_c_ends_a_command_with_130(program: Program) -> None:
    # Nothing listens there, so it tries for some seconds.
    (program.folder).mkdir()
    file = program.folder / "one.jsonl"
    file.write_text('{"worker_id": "W1"}\n')
    with program.started("replay", str(file), "--url", "http://127.0.0.1:9") as one:
        assert one.process.stderr is not None
        assert "does not answer" in one.process.stderr.readline()
        assert one.stop(signal.SIGINT) == 130
        assert one.rest()[0] == "Sent:       0 events"
        assert "Traceback" not in one.process.stderr.read()
