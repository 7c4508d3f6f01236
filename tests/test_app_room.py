"""Room: every page in every language and both directions, with no text cut and nothing overlaid."""

from collections.abc import Iterator
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


@contextmanager
def drawn(plant: Settings, page: str, view: View, size: tuple[int, int]) -> Iterator[MainWindow]:
    request = app.ScreenshotRequest(file=Path("unused"), page=page, at=AT, view=view)
    window = stills.still_window(plant, request)
    draw(window, size)
    window.show()
    yield window
    discard(window)


@pytest.mark.parametrize(("language", "size"), CASES, ids=str)
def test_that_no_text_of_a_page_is_cut(
    plant: Settings, language: str, size: tuple[int, int]
) -> None:
    wrong: list[str] = []
    with speaking(language):
        for page in app.PAGES:
            with drawn(plant, page, SHIFT, size) as window:
                wrong += (f"{page}: {why}" for why in (*cut_texts(window), *overlaps(window)))
    assert wrong == []


@pytest.mark.parametrize(
    ("percent", "size"), [(80, SMALL), (150, (1650, 1050)), (200, (2200, 1400))]
)
@pytest.mark.parametrize("language", ["en", "de"])
def test_that_no_text_of_any_size_is_cut(
    plant: Settings, qapp: QApplication, percent: int, size: tuple[int, int], language: str
) -> None:
    wrong: list[str] = []
    with speaking(language), text_of(qapp, percent):
        for page in app.PAGES:
            with drawn(plant, page, SHIFT, size) as window:
                assert window.size().toTuple() == size
                wrong += (f"{page}: {why}" for why in (*cut_texts(window), *overlaps(window)))
    assert wrong == []


def test_that_no_text_about_somebody_is_cut(plant: Settings) -> None:
    wrong: list[str] = []
    with speaking("de"):
        for page in ("today", "workers", "stations", "losses"):
            with drawn(plant, page, WORKER, SMALL) as window:
                wrong += (f"{page}: {why}" for why in (*cut_texts(window), *overlaps(window)))
    assert wrong == []


@pytest.mark.usefixtures("right_to_left")
def test_that_nothing_overlaps_where_people_read_from_the_right(plant: Settings) -> None:
    wrong: list[str] = []
    with speaking("de"):
        for page in app.PAGES:
            with drawn(plant, page, SHIFT, SMALL) as window:
                bar, whole = window.page_bar, window.rect()
                if bar.mapTo(window, bar.rect().center()).x() < whole.center().x():
                    wrong.append(f"{page}: the page bar stands on the left")
                wrong += (f"{page}: {why}" for why in (*cut_texts(window), *overlaps(window)))
    assert wrong == []
