"""The relay: each word of the backend becomes the signal of that kind, in the window's words."""

import sys
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from factory_desktop.domain.client_certificate import CertificateState, ClientCertificate
from factory_desktop.domain.event_log import EventPage, PageRequest
from factory_desktop.domain.listening import ListenerState
from factory_desktop.domain.operation import Clear, OperationResult, Progress, Seed
from factory_desktop.domain.time_rule import TimeRule
from factory_desktop.metrics.rule_preview import RulePreview
from factory_desktop.models.news import News
from factory_desktop.models.relay import Relay
from tests import snapshots

WRONG = ListenerState(problem="Port 8443 is in use by another program.")
FAILED = CertificateState(ClientCertificate(Path("a.pem"), None), "The disk is full.")


@pytest.fixture
def news(qtbot: QtBot) -> News:
    return News()


@pytest.fixture
def relay(news: News) -> Relay:
    return Relay(news)


def test_that_each_word_of_the_watcher_has_its_signal(news: News, relay: Relay) -> None:
    heard: list[tuple[object, ...]] = []
    for signal in (
        news.preview_changed,
        news.progress_changed,
        news.operation_finished,
        news.events_read,
        news.operation_failed,
        news.trouble_changed,
        news.refused_changed,
        news.lan_changed,
        news.plain_changed,
        news.certificate_made,
    ):
        signal.connect(lambda *values: heard.append(values))
    result = OperationResult(events_added=3)
    page = EventPage(PageRequest(1))
    preview = RulePreview(TimeRule(), snapshots.factory((), ()), (), timedelta())
    relay.preview_taken(preview)
    relay.progress_made(Progress(1, 2))
    relay.operation_finished(Seed(), result)
    relay.operation_failed(Clear(), "The disk is full.", False)
    relay.events_read(page)
    relay.trouble("The disk is full.")
    relay.trouble(None)
    relay.refused_read(())
    relay.lan_changed(WRONG)
    relay.plain_changed(WRONG)
    relay.certificate_made(FAILED)
    assert heard == [
        (preview,),
        (Progress(1, 2),),
        (Seed(), result),
        (Clear(), "The disk is full.", False),
        (page,),
        ("The disk is full.",),
        (None,),
        ((),),
        (WRONG,),
        (WRONG,),
        (FAILED,),
    ]


def test_that_none_keeps_its_references(relay: Relay) -> None:
    """PySide6 6.12 drops a reference to None with each such signal, until the process aborts."""
    before = sys.getrefcount(None)
    for _ in range(2000):
        relay.trouble(None)
    assert sys.getrefcount(None) > before - 1000
