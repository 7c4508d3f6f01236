"""In a process of its own each time: what is raised stays raised."""

import subprocess
import sys

import pytest

from factory_desktop.listener.open_files import RESERVED

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets are no files there")

ASK = """
import resource, sys
from factory_desktop.listener.open_files import room_for
soft, hard, wanted = map(int, sys.argv[1:])
resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
print(room_for(wanted), resource.getrlimit(resource.RLIMIT_NOFILE)[0])
"""


@pytest.mark.parametrize(
    ("soft", "hard", "wanted", "room", "then"),
    [
        (1024, 1024, 256, 256, 1024),
        (1024, 1024, 5000, 1024 - RESERVED, 1024),
        (256, 1024, 256, 256, 256 + RESERVED),
        (256, 400, 256, 400 - RESERVED, 400),
        (100, 100, 256, 1, 100),
    ],
)
def test_that_the_system_is_asked_for_more_and_what_it_gives_is_kept_to(
    soft: int, hard: int, wanted: int, room: int, then: int
) -> None:
    asked = subprocess.run(
        [sys.executable, "-c", ASK, str(soft), str(hard), str(wanted)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert asked.stdout.split() == [str(room), str(then)]
    assert ("leaves room for" in asked.stderr) == (room < wanted)
