"""Room: every page in every language and both directions, with no text cut and nothing overlaid."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from factory_desktop import app, stills
from factory_desktop.domain.clock import StoppedClock
from factory_desktop.domain.operation import Initialize, SamplePlan
from factory_desktop.domain.settings import Settings
from factory_desktop.domain.span_choice import SpanChoice, SpanKind
from factory_desktop.metrics.snapshot import Pick, View
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.operations import Operate
from factory_desktop.views.main_window import MainWindow
from factory_desktop.views.picture import discard, draw
from factory_desktop.views.text_size import TextSizes
from factory_desktop.views.theme_source import ThemeChoice, ThemeSource
from tests.factories import run
from tests.fitting import cut_texts, overlaps
from tests.speaking import LONGER, speaking

AT = datetime(2026, 1, 22, 9, 40, tzinfo=UTC)
SMALL, LARGE = (1100, 700), (1600, 1000)
CASES = (("de", SMALL), ("de", LARGE), ("es", SMALL), ("es", LARGE), (LONGER, SMALL))
FIRST_RUN = {"first-run"}
SHIFT = View(SpanChoice(SpanKind.SHIFT))
WORKER = View(SpanChoice(SpanKind.TODAY), Pick("W1"))


@pytest.fixture(scope="module")
def plant(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """A store with a simulated week before the moment that is shown."""
    settings = Settings(data_dir=tmp_path_factory.mktemp("plant"))
    store = OpenedStore(settings, StoppedClock(AT))
    plan = SamplePlan(realistic=True, random_seed=1)
    run(store, Operate(Initialize(plan), store.plant.rule, store.plant.zone))
    store.close()
    return settings


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@contextmanager
def text_of(qapp: QApplication, percent: int) -> Iterator[None]:
    """Draw text in a size."""
    sizes = TextSizes(qapp, ThemeSource(qapp, ThemeChoice.LIGHT), 100)
    sizes.choose(percent)
    yield
    sizes.choose(100)


def drawn(
    plant: Settings, pages: Sequence[str], view: View, size: tuple[int, int]
) -> Iterator[tuple[str, MainWindow]]:
    """Draw page after page; all that have figures in one window, as a person goes through them."""
    for of_one_window in (set(pages) - FIRST_RUN, set(pages) & FIRST_RUN):
        order = [page for page in pages if page in of_one_window]
        if not order:
            continue
        request = app.ScreenshotRequest(file=Path("unused"), page=order[0], at=AT, view=view)
        window = stills.still_window(plant, request)
        for page in order:
            if page not in FIRST_RUN:
                window.go(page)
            draw(window, size)
            window.show()
            yield page, window
        discard(window)


def wrong_texts(pages: Iterator[tuple[str, MainWindow]]) -> list[str]:
    return [
        f"{page}: {why}"
        for page, window in pages
        for why in (*cut_texts(window), *overlaps(window))
    ]


@pytest.mark.parametrize(("language", "size"), CASES, ids=str)
def test_that_no_text_of_a_page_is_cut(
    plant: Settings, language: str, size: tuple[int, int]
) -> None:
    with speaking(language):
        assert wrong_texts(drawn(plant, app.PAGES, SHIFT, size)) == []


@pytest.mark.parametrize(
    ("percent", "size"), [(80, SMALL), (150, (1650, 1050)), (200, (2200, 1400))]
)
@pytest.mark.parametrize("language", ["en", "de"])
def test_that_no_text_of_any_size_is_cut(
    plant: Settings, qapp: QApplication, percent: int, size: tuple[int, int], language: str
) -> None:
    sizes = set()
    with speaking(language), text_of(qapp, percent):
        for page, window in drawn(plant, app.PAGES, SHIFT, size):
            sizes.add(window.size().toTuple())
            assert wrong_texts(iter([(page, window)])) == []
    assert sizes == {size}


def test_that_no_text_about_somebody_is_cut(plant: Settings) -> None:
    with speaking("de"):
        pages = ("today", "workers", "stations", "losses")
        assert wrong_texts(drawn(plant, pages, WORKER, SMALL)) == []


@pytest.mark.usefixtures("right_to_left")
def test_that_nothing_overlaps_where_people_read_from_the_right(plant: Settings) -> None:
    with speaking("de"):
        for page, window in drawn(plant, app.PAGES, SHIFT, SMALL):
            bar, whole = window.page_bar, window.rect()
            assert bar.mapTo(window, bar.rect().center()).x() > whole.center().x(), page
            assert wrong_texts(iter([(page, window)])) == []
