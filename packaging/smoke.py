"""Try an installed program from outside: `python3 packaging/smoke.py PATH/TO/factory-desktop`.

Asks its version, lets it serve on a free port, draws a page. Prints a line for each and ends with
status 1 at the first that fails. Serving is left out on Windows, which has no SIGTERM to end it.
"""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

SECONDS = 60
"""The longest that any one step may take."""


def version(program: str) -> str:
    """Ask for the version."""
    asked = subprocess.run(
        [program, "--version"], check=True, capture_output=True, text=True, timeout=SECONDS
    )
    return asked.stdout.strip()


def serve(program: str) -> str:
    """Start the listener on a free port, ask how it is, end it with SIGTERM.

    Raises ValueError where it does not tell its address, CalledProcessError where it ends badly.
    """
    command = [program, "serve", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as serving:
        try:
            health = _health(serving)
            serving.send_signal(signal.SIGTERM)
            if serving.wait(SECONDS):
                raise subprocess.CalledProcessError(serving.returncode, command)
        finally:
            serving.kill()
    return health


def _health(serving: subprocess.Popen[str]) -> str:
    line = serving.stdout.readline() if serving.stdout else ""
    address = re.fullmatch(r"Listening on (http://\S+)\n", line)
    if not address:
        raise ValueError(f"it printed {line!r} in place of its address")
    with urllib.request.urlopen(f"{address[1]}/api/v1/health", timeout=SECONDS) as answer:  # noqa: S310 - http, as matched
        return json.dumps(json.load(answer))


def screenshot(program: str) -> str:
    """Draw the first page into a PNG file."""
    path = Path(os.environ["FACTORY_DATA_DIR"], "page.png")
    subprocess.run([program, "screenshot", str(path)], check=True, timeout=SECONDS)
    if not path.read_bytes().startswith(b"\x89PNG"):
        raise ValueError("what it wrote is no PNG")
    return f"{path.stat().st_size} bytes"


def main(program: str) -> int:
    """Take all steps in a data folder of their own."""
    steps = (version, screenshot) if sys.platform == "win32" else (version, serve, screenshot)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["FACTORY_DATA_DIR"] = folder
        for step in steps:
            try:
                print(f"{step.__name__}: {step(program)}", flush=True)
            except (OSError, ValueError, subprocess.SubprocessError) as error:
                print(f"{step.__name__} failed: {error}", file=sys.stderr)
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
