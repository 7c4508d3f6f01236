import sys
import threading

import pytest

from factory_desktop.logs import faults
from factory_desktop.logs.noting import noted
from tests.logs.records import NAME, raised


def test_that_what_nobody_has_caught_is_noted(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    for module in (sys, threading):
        monkeypatch.setattr(module, "excepthook", module.excepthook)
    faults.note_all()
    error = raised(KeyError(NAME))
    sys.excepthook(type(error), error, error.__traceback__)
    thread = threading.Thread(target=lambda: dict[str, int]()[NAME])
    thread.start()
    thread.join()
    kinds = [noted(one).exception.rpartition("\n")[2] for one in caplog.records]
    assert kinds == ["KeyError", "KeyError"]
