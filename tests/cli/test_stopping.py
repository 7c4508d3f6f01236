import signal
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows cannot send these signals to one process"
)

CODE = """
import sys, time
from factory_desktop.cli import stopping
asked = []
stopping.on_signals(lambda: asked.append(True))
print("ready", flush=True)
while not asked:
    time.sleep(0.01)
print("asked", flush=True)
time.sleep(60 if "stuck" in sys.argv else 0)
"""


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_that_a_signal_asks_and_does_not_end(number: signal.Signals) -> None:
    with subprocess.Popen([sys.executable, "-c", CODE], stdout=subprocess.PIPE, text=True) as one:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
        one.send_signal(number)
        assert one.stdout.readline() == "asked\n"
        assert one.wait(20) == 0


def test_that_a_second_signal_ends_a_program_that_hangs() -> None:
    command = [sys.executable, "-c", CODE, "stuck"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as one:
        assert one.stdout is not None
        one.stdout.readline()
        one.send_signal(signal.SIGTERM)
        assert one.stdout.readline() == "asked\n"
        one.send_signal(signal.SIGTERM)
        assert one.wait(20) == -signal.SIGTERM
