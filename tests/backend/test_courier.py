"""The thread that sends, against a real receiver and a real store."""

import logging
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from factory_desktop.backend.courier import Courier
from factory_desktop.domain import letter
from factory_desktop.domain.clock import LiveClock
from factory_desktop.domain.letter import Hook as Which
from factory_desktop.domain.letter import Letter
from factory_desktop.domain.webhook import Webhook
from factory_desktop.store import outbox
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.outbox import Post
from tests.backend.hook import Hook
from tests.factories import read, run, wait_until

A, R = Which.ALERT, Which.RETRAINING


@contextmanager
def sending(store: OpenedStore, **urls: str) -> Iterator[Courier]:
    addresses = {Which(name): Webhook(url) for name, url in urls.items()}
    courier = Courier(store, LiveClock(), addresses)
    courier.start()
    try:
        yield courier
    finally:
        courier.stop()


def post(store: OpenedStore, name: str, hook: Which = A) -> None:
    run(store, Post(Letter(name, hook, "fired", f'{{"n":"{name}"}}')))


def delivered(store: OpenedStore, hook: Which = A) -> set[str]:
    told = read(store, outbox.newest, hook, 10)
    return {one.letter_id for one in told if one.delivered_at}


def test_that_letters_go_to_the_address_of_their_kind(store: OpenedStore) -> None:
    with Hook() as alerts, Hook() as trainer:
        with sending(store, alert=alerts.url, retraining=trainer.url) as courier:
            post(store, "a")
            post(store, "r", R)
            courier.look_soon()
            wait_until(lambda: delivered(store) and delivered(store, R))
        assert (alerts.got, trainer.got) == ([("a", {"n": "a"})], [("r", {"n": "r"})])


def test_that_a_letter_is_sent_again_by_the_same_id_until_it_is_taken(
    store: OpenedStore, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(letter, "SHORTEST", timedelta(milliseconds=50))
    post(store, "a")
    with caplog.at_level(logging.INFO), Hook(503) as hook:
        with sending(store, alert=hook.url):
            wait_until(lambda: delivered(store))
        assert hook.ids == ["a", "a"]
    said = "\n".join(caplog.messages)
    assert "Message a (fired) was delivered to http://127.0.0.1:" in said
    assert "s3cret" not in said


def test_that_what_is_on_its_way_at_the_end_is_sent_after_the_next_start(
    store: OpenedStore,
) -> None:
    post(store, "a")
    got, release = threading.Event(), threading.Event()

    def hold() -> None:
        got.set()
        release.wait()

    with Hook(hold) as hook:
        with sending(store, alert=hook.url):
            assert got.wait(10)
        release.set()
        assert delivered(store) == set()
        with sending(store, alert=hook.url):
            wait_until(lambda: delivered(store) == {"a"})
        assert hook.ids == ["a", "a"]


def test_that_without_an_address_no_socket_is_opened(
    store: OpenedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(socket, "socket", opened.append)
    post(store, "a")
    with sending(store) as courier:
        courier.look_soon()
        wait_until(lambda: not courier._wake.is_set())
    assert opened == []
    assert delivered(store) == set()


def test_that_an_address_can_be_set_and_taken_away_while_it_runs(store: OpenedStore) -> None:
    post(store, "a")
    with Hook() as hook, sending(store) as courier:
        courier.set_address(A, Webhook(hook.url))
        wait_until(lambda: delivered(store) == {"a"})
        courier.set_address(A, None)
        assert not courier.serves(A)
