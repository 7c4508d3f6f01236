"""Run or test Factory Desktop on a machine that has nothing but Python 3.11 or newer.

    python3 packaging/bootstrap.py run [arguments of factory-desktop]
    python3 packaging/bootstrap.py test [arguments of pytest]

Both make `.venv` in the checkout from the locked packages, see to the system libraries of Qt, start
the program or the tests, and pass the exit status on. All is the standard library's.
"""

from __future__ import annotations

import os
import shlex
import signal
import subprocess
import sys
from typing import NoReturn

if sys.version_info < (3, 11):  # noqa: UP036 - the package's own limit is not checked before it is installed
    sys.exit(
        "Factory Desktop needs Python 3.11 or newer; this is {}.{}.".format(*sys.version_info[:2])
    )

import qt_libraries
import virtual_environment

WRONG_USAGE = 2
STOPPED_BY_CTRL_C = 130

MOST_AT_ONCE = 4
"""Tests that run beside each other at most: each holds windows, and some hold up a whole core."""
WINDOWLESS = frozenset({"serve", "data", "replay", "simulate", "-h", "--help", "--version"})
"""First arguments that are passed straight on, for they need neither display nor Qt."""


def run(arguments: list[str]) -> NoReturn:
    """Start the window with its listener, or the listener alone where no window can be shown."""
    virtual_environment.prepare("run")
    command = program_arguments(arguments)
    say("Starting factory-desktop " + " ".join(command))
    become([str(virtual_environment.script("factory-desktop")), *command])


def program_arguments(arguments: list[str]) -> list[str]:
    """Choose the subcommand that this machine can carry out, and put the arguments behind it."""
    first = arguments[0] if arguments else ""
    if first in WINDOWLESS:
        return arguments
    if first == "screenshot":
        qt_libraries.provide(qt_libraries.OFFSCREEN, say)
        return arguments
    rest = arguments[1:] if first == "run" else arguments
    if not refusal():
        return ["run", *rest]
    qt_libraries.provide(qt_libraries.OFFSCREEN | qt_libraries.X_WINDOW, say)
    if reason := refusal():
        say(f"{reason}\nSo the listener runs alone, without a window.")
        return ["serve", *rest]
    return ["run", *rest]


def refusal() -> str:
    """Ask the program why it cannot show a window here; empty when it can."""
    ask = "from factory_desktop.views import display; display.check()"
    command = (virtual_environment.PYTHON, "-c", ask)
    asked = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False)
    if asked.returncode == 0:
        return ""
    return asked.stderr.strip().rpartition("\n")[2].partition(": ")[2]


def test(arguments: list[str]) -> NoReturn:
    """Run the whole test suite offscreen; without Qt's libraries, what is below the window."""
    virtual_environment.prepare("test")
    command = [str(virtual_environment.PYTHON), "-m", "pytest"]
    if not arguments:
        # One more than there are processors: the longest ones mostly wait. Files stay together, so
        # that what is made once for a file is made once.
        at_once = min((os.cpu_count() or 1) + 1, MOST_AT_ONCE)
        command += ["-n", str(at_once), "--dist", "loadfile"]
        # In the order that tests/conftest.py gives: the longest ones first.
        command += ["--no-loadscope-reorder"]
    if not qt_libraries.provide(qt_libraries.OFFSCREEN, say):
        say("Until then the window's tests are left out.")
        # Its settings mean nothing to pytest while pytest-qt is off.
        command += ["-p", "no:pytest-qt", "-W", "ignore::pytest.PytestConfigWarning"]
    os.chdir(virtual_environment.CHECKOUT)
    say("Running the tests")
    become([*command, *arguments])


def become(command: list[str]) -> NoReturn:
    """Hand this process over to the command, so that signals and the exit status are its own."""
    sys.stdout.flush()
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606 - no shell is wanted
    # Windows cannot replace a process: wait for the child, which gets Ctrl+C from the console too.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.exit(subprocess.call(command))


def say(text: str) -> None:
    """Tell what is being done, at once, so that it stands before what a child prints."""
    print(text, flush=True)


def stop(_number: int, _frame: object) -> NoReturn:
    """End like a program that was terminated, taking the running child along."""
    sys.exit(128 + signal.SIGTERM)


def main() -> NoReturn:
    """Read the command and carry it out."""
    commands = {"run": run, "test": test}
    if len(sys.argv) < 2 or sys.argv[1] not in commands:  # noqa: PLR2004 - the command's place
        print(__doc__, file=sys.stderr)
        sys.exit(WRONG_USAGE)
    signal.signal(signal.SIGTERM, stop)
    try:
        commands[sys.argv[1]](sys.argv[2:])
    except virtual_environment.Unusable as error:
        sys.exit(f"{error}")
    except subprocess.CalledProcessError as error:
        command = shlex.join(str(part) for part in error.cmd)
        sys.exit(f"This step failed with status {error.returncode}: {command}")
    except KeyboardInterrupt:
        say("\nStopped. The same command goes on from here.")
        sys.exit(STOPPED_BY_CTRL_C)


if __name__ == "__main__":
    main()
