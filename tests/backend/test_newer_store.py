"""A store that a newer program has written: shown in a window, refused by the listener alone."""

import threading
from pathlib import Path

import pytest

from factory_desktop.backend import Backend
from factory_desktop.domain.backup import BackedUp, SaveCopy
from factory_desktop.domain.errors import NewerStoreError
from factory_desktop.domain.operation import Clear
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.domain.write_trouble import NEWER
from factory_desktop.metrics.snapshot import View
from tests.backend.lookout import Lookout
from tests.factories import wait_until
from tests.store.test_newer import make


def test_that_it_is_shown_and_nothing_is_taken_in(tmp_path: Path) -> None:
    settings, lookout = make(tmp_path), Lookout()
    backend = Backend(settings, lookout, read_newer=True)
    backend.start()
    backend.show(View(SpanChoice(SpanKind.ALL)))
    lookout.wait_for(lambda one: one.dashboard.factory.events == 2)
    assert [one.reason for one in lookout.writing if one] == [NEWER]
    assert lookout.states == []
    assert "alerts" not in {one.name for one in threading.enumerate()}, "Nothing could be kept."
    backend.operate(Clear())
    ((operation, why, cancelled),) = lookout.failed
    assert (operation, cancelled) == (Clear(), False)
    assert why.startswith("Nothing can be changed")
    copy = tmp_path / "copy.db"
    backend.archiver.ask(SaveCopy(copy))
    wait_until(lambda: lookout.backups)
    assert lookout.backups == [BackedUp(SaveCopy(copy), copy)]
    backend.stop()


def test_that_the_listener_alone_refuses_it(tmp_path: Path) -> None:
    with pytest.raises(NewerStoreError, match="written by a newer Factory Desktop"):
        Backend(make(tmp_path), Lookout()).start()
