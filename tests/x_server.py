"""A real X server without a screen, for what only a window system can show."""

import contextlib
import os
import select
import subprocess
from collections.abc import Iterator

STARTS_WITHIN = 60
"""Seconds."""


@contextlib.contextmanager
def x_server() -> Iterator[dict[str, str]]:
    """Run an Xvfb; yields the environment in which Qt's windows open on it.

    It picks a free display itself and says by a pipe which, once it takes connections:
    `xvfb-run` guesses a number and waits for a signal, which a parent may have blocked.
    """
    reading, writing = os.pipe()
    # Without -noreset it starts anew when its last client leaves, while the next one comes.
    options = ["-noreset", "-nolisten", "tcp", "-screen", "0", "1280x800x24"]
    command = ["Xvfb", "-displayfd", str(writing), *options]
    with (
        open(reading, "rb", buffering=0) as told,  # noqa: PTH123 - a descriptor, not a path
        subprocess.Popen(
            command, pass_fds=[writing], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        ) as server,
    ):
        os.close(writing)
        try:
            answers, _, _ = select.select([told], [], [], STARTS_WITHIN)
            number = told.read(16).decode().strip() if answers else ""
            if not number:
                server.kill()
                output = server.communicate()[0].decode(errors="replace")
                raise AssertionError(f"Xvfb did not start: {output or 'it said nothing'}")
            yield os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()
