"""What holds for every test: no screen, and the window's tests only where Qt can be loaded."""

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import Phase, settings

from factory_desktop.store.opened import OpenedStore
from tests import factories

# The same examples in every run: a failure that comes and goes helps nobody. To have the
# smallest failing one looked for, which may take minutes: --hypothesis-profile=smallest
settings.register_profile("smallest", derandomize=True, deadline=None, database=None)
settings.register_profile(
    "repeatable", settings.get_profile("smallest"), phases=(Phase.explicit, Phase.generate)
)
settings.load_profile("repeatable")

# Before the first QApplication; a test in a real X server sets its own in the child it starts.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A shell lets its background jobs ignore Ctrl+C, and every child inherits that.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

try:
    from tests import leaving
except ImportError as error:
    QT_MISSING = str(error)
else:
    QT_MISSING = ""

# The listener and the store are tested on machines without Qt's system libraries too.
DRAWING = ["models", "views", "test_app*.py", "cli/test_screenshot.py", "cli/test_window.py"]
collect_ignore_glob = DRAWING if QT_MISSING else []


def pytest_report_header() -> list[str]:
    return [f"The window's tests are left out: {QT_MISSING}"] if QT_MISSING else []


FIRST = ("soak", "promises", "power", "cli", "packaging")
"""What takes longest or waits most: at the end it would leave the other processors idle."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = Path(__file__).parent
    items.sort(key=lambda item: _place(item.path.relative_to(here).parts[0]))
    if shutil.which("Xvfb"):
        return
    for item in items:
        if item.get_closest_marker("xvfb"):
            item.add_marker(pytest.mark.skip(reason="Xvfb is not installed"))


def _place(folder: str) -> int:
    return FIRST.index(folder) if folder in FIRST else len(FIRST)


@pytest.fixture(autouse=True, scope="module")
def _no_window_left() -> Iterator[None]:
    """Have no file of tests leave a window behind: each theme chosen later dresses them all."""
    yield
    assert QT_MISSING or leaving.windows() == []


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OpenedStore]:
    """Open a store with the plant of `factories.AddPlant` in a folder of its own."""
    opened = factories.open_store(tmp_path)
    factories.run(opened, factories.AddPlant())
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def shared_store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenedStore]:
    """Open one for all tests of a file, which empty it by themselves."""
    opened = factories.open_store(tmp_path_factory.mktemp("shared"))
    factories.run(opened, factories.AddPlant())
    yield opened
    opened.close()
