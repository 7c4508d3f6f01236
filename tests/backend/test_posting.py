"""One POST to a real receiver, and what is made of its answer."""

import ssl
import threading
import time
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from factory_desktop import __version__
from factory_desktop.backend import posting
from factory_desktop.backend.posting import post
from factory_desktop.domain.letter import Hook as Which
from factory_desktop.domain.letter import Letter, Outcome
from factory_desktop.domain.webhook import Webhook
from factory_desktop.listener.certificates import Certificates
from tests.backend.hook import Answer, Hook
from tests.promises.served import free_port

LETTER = Letter("the-id", Which.ALERT, "fired", '{"n":1}')


async def sent(*answers: Answer) -> Outcome:
    with Hook(*answers) as hook:
        return await post(Webhook(hook.url), LETTER, threading.Event())


async def test_that_any_2xx_is_delivery_and_says_who_sends_what() -> None:
    with Hook(202) as hook:
        outcome = await post(Webhook(hook.url), LETTER, threading.Event())
    assert outcome == Outcome(delivered=True)
    assert hook.got == [("the-id", {"n": 1})]
    assert hook.headers[0]["Content-Type"] == "application/json"
    assert hook.headers[0]["User-Agent"] == f"FactoryDesktop/{__version__}"


@pytest.mark.parametrize("status", [400, 401, 404, 410, 422])
async def test_that_a_refusal_is_for_good(status: int) -> None:
    outcome = await sent(status)
    assert outcome.given_up
    assert outcome.problem == f"The receiver refuses it ({status})."


@pytest.mark.parametrize("status", [408, 429, 500, 503])
async def test_that_what_is_of_this_moment_is_tried_again(status: int) -> None:
    outcome = await sent(status)
    assert (outcome.delivered, outcome.given_up, outcome.retry_after) == (False, False, None)
    assert outcome.problem == f"The receiver cannot take it now ({status})."


async def test_that_the_pause_that_is_asked_for_is_read_in_both_its_forms() -> None:
    assert (await sent((429, {"Retry-After": "120"}))).retry_after == timedelta(minutes=2)
    at = format_datetime(datetime.now(UTC) + timedelta(minutes=10), usegmt=True)
    found = (await sent((503, {"Retry-After": at}))).retry_after
    assert found is not None
    assert timedelta(minutes=9) < found <= timedelta(minutes=10)
    assert (await sent((503, {"Retry-After": "soon"}))).retry_after is None


async def test_that_no_redirect_is_followed() -> None:
    with Hook() as elsewhere:
        outcome = await sent((307, {"Location": elsewhere.url}))
    assert outcome.given_up
    assert elsewhere.got == []


async def test_that_nobody_there_is_told_without_the_address() -> None:
    url = f"http://127.0.0.1:{free_port()}/k3y"
    outcome = await post(Webhook(url), LETTER, threading.Event())
    assert (outcome.delivered, outcome.given_up) == (False, False)
    assert outcome.problem == "The receiver does not answer."


async def test_that_a_silent_receiver_is_left_after_a_while(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(posting, "WHOLE", 0.2)
    release = threading.Event()
    with Hook(release.wait) as hook:
        outcome = await post(Webhook(hook.url), LETTER, threading.Event())
        release.set()
    assert outcome.problem == "The receiver does not answer."


async def test_that_it_can_be_called_off_at_once() -> None:
    release, off = threading.Event(), threading.Event()

    def hold() -> None:
        off.set()
        release.wait()

    with Hook(hold) as hook:
        began = time.monotonic()
        outcome = await post(Webhook(hook.url), LETTER, off)
        release.set()
    assert not outcome.delivered
    assert time.monotonic() - began < posting.WHOLE / 2


async def test_that_tls_is_verified(tmp_path: Path) -> None:
    made = Certificates(tmp_path).identify("127.0.0.1", datetime.now(UTC))
    with Hook(tls=made.context) as hook:
        outcome = await post(Webhook(hook.url), LETTER, threading.Event())
        assert outcome.problem == "The receiver's certificate is not trusted."
        assert hook.got == []
        trust = ssl.create_default_context(cafile=made.authority)
        assert (await post(Webhook(hook.url), LETTER, threading.Event(), trust)).delivered
