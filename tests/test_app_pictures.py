"""Pictures of every page, from a real store."""

import gc
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from factory_desktop import app, stills
from factory_desktop.cli.reading import SMALLEST
from factory_desktop.domain.clock import StoppedClock
from factory_desktop.domain.errors import KnownError, UsageError
from factory_desktop.domain.event_log import PAGE_ROWS
from factory_desktop.domain.operation import Initialize, SamplePlan
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.metrics.snapshot import View
from factory_desktop.store.lock import StoreLock
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.operations import Operate
from factory_desktop.store.place import find
from factory_desktop.views.main_window import MainWindow
from factory_desktop.views.picture import discard
from tests.factories import run

AT = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)


@pytest.fixture(scope="module")
def plant(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """A store with a simulated week before the moment that pictures show."""
    settings = Settings(data_dir=tmp_path_factory.mktemp("plant"))
    store = OpenedStore(settings, StoppedClock(AT))
    plan = SamplePlan(realistic=True, random_seed=1)
    run(store, Operate(Initialize(plan), store.plant.rule, store.plant.zone))
    store.close()
    return settings


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """Discard what a test has shown: over the windows of other tests it would take their mouse."""
    yield
    for window in [one for one in qapp.topLevelWidgets() if one.isVisible()]:
        discard(window)


def collect() -> None:
    """Have earlier windows' plots, cycles with menus in them, collected now.

    Inside Qt, while the next plots connect, their end could wait for a lock of this very thread.
    """
    gc.collect()


def drawn(settings: Settings, file: Path, **wanted: object) -> QImage:
    collect()
    request = app.ScreenshotRequest(file=file, at=AT, **wanted)  # type: ignore[arg-type]
    assert app.screenshot(settings, request) == 0
    return QImage(str(file))


@pytest.mark.parametrize("page", app.PAGES)
def test_that_every_page_is_drawn_in_both_themes_and_at_two_sizes(
    plant: Settings, qapp: object, tmp_path: Path, page: str
) -> None:
    for theme, size in (("light", (1600, 1000)), ("dark", (1100, 700))):
        picture = drawn(plant, tmp_path / "a.png", page=page, size=size, theme=theme)
        assert (picture.width(), picture.height()) == size
        assert (picture.pixelColor(size[0] // 2, 4).lightness() > 128) is (theme == "light")


def test_that_the_same_moment_gives_the_same_picture(
    plant: Settings, qapp: object, tmp_path: Path
) -> None:
    first = drawn(plant, tmp_path / "a.png")
    assert drawn(plant, tmp_path / "b.png") == first


def test_that_pages_differ(plant: Settings, qapp: object, tmp_path: Path) -> None:
    pictures = [drawn(plant, tmp_path / "a.png", page=page) for page in app.PAGES]
    assert all(one != other for one, other in pairwise(pictures))


def test_that_a_picture_leaves_the_store_to_the_program_that_holds_it(
    plant: Settings, qapp: object, tmp_path: Path
) -> None:
    lock = StoreLock(find(plant).file).acquire()
    drawn(plant, tmp_path / "a.png")
    lock.release()


def test_that_an_unknown_page_is_wrong_usage(plant: Settings, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"Pages: today, workers, stations, .*events, first-run"):
        app.screenshot(plant, app.ScreenshotRequest(tmp_path / "a.png", page="moon"))


def test_that_a_picture_that_cannot_be_written_is_told(
    plant: Settings, qapp: object, tmp_path: Path
) -> None:
    with pytest.raises(KnownError, match="cannot be written"):
        drawn(plant, tmp_path / "missing" / "a.png")


def test_that_no_store_is_told(qapp: object, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="There is no store"):
        drawn(Settings(data_dir=tmp_path), tmp_path / "a.png")


def stood_still(
    settings: Settings, file: Path, at: datetime | None, kind: SpanKind = SpanKind.ALL
) -> MainWindow:
    collect()
    request = app.ScreenshotRequest(file, at=at, view=View(SpanChoice(kind)))
    return stills.still_window(settings, request)


def said(window: MainWindow) -> list[str]:
    window.show()
    parts = [*window.status.items.values(), window.when.live]
    return [part.accessibleName() for part in parts if part.isVisible()]


def test_that_a_past_moment_is_never_live_and_counts_nothing_that_came_later(
    plant: Settings, qapp: object, tmp_path: Path
) -> None:
    lock = StoreLock(find(plant).file).acquire()
    lock.announce("http://127.0.0.1:8000")
    try:
        now = stood_still(plant, tmp_path / "a.png", None, SpanKind.LAST_7_DAYS)
        assert {"Live", "Listening on 127.0.0.1:8000"} <= set(said(now))
        before = stood_still(plant, tmp_path / "a.png", AT - timedelta(days=3))
        words = said(before)
        assert not any(word.startswith(("Live", "Listening")) for word in words)
        assert any("19 Jan 2026" in word for word in words)
        counts = [
            int(window.status.items["events"].accessibleName().replace(",", "").split()[0])
            for window in (now, before)
        ]
        assert 0 < counts[1] < counts[0]
    finally:
        lock.release()
        for window in (now, before):
            discard(window)


def test_that_the_log_of_a_past_moment_stands_still_and_ends_with_it(
    plant: Settings, qapp: object, tmp_path: Path
) -> None:
    at = AT - timedelta(days=3)
    window = stood_still(plant, tmp_path / "a.png", at)
    window.go("events")
    window.show()
    rows = window.pages.events.table.log.rows
    assert len(rows) == PAGE_ROWS
    assert max(row.stored.event.at for row in rows) < at
    assert window.pages.events.follow.isHidden()


def test_that_the_first_run_is_drawn_with_all_that_its_window_says(
    plant: Settings, qapp: object, tmp_path: Path
) -> None:
    request = app.ScreenshotRequest(tmp_path / "a.png", page="first-run")
    window = stills.still_window(replace(plant, zone=ZoneInfo("Asia/Tokyo")), request)
    assert window.pages.currentWidget() is window.pages.first_run
    words = set(said(window))
    assert {"Live", "Listening on 127.0.0.1:8000", "No events yet", "0 events"} <= words
    assert "Asia/Tokyo" in words
    assert window.when.chooser.button.text().endswith("00:00–24:00")
    discard(window)


def test_that_the_smallest_picture_is_the_smallest_window(
    plant: Settings, qapp: object, tmp_path: Path
) -> None:
    window = stood_still(plant, tmp_path / "a.png", AT)
    assert (window.minimumWidth(), window.minimumHeight()) == SMALLEST
    discard(window)
