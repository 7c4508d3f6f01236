import time

import aiohttp
import pytest
from aiohttp import web
from msgspec import Struct

from factory_desktop.domain.errors import KnownError
from factory_desktop.simulator.delivery import Answer, Delivery
from tests.promises.served import free_port
from tests.simulator.conftest import Port


def busy(status: int, **headers: str) -> web.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return web.json_response({"detail": "Come again."}, status=status, headers=named)


@pytest.mark.usefixtures("quick")
async def test_that_broken_connections_and_busy_answers_are_tried_again_until_one_stands(
    delivery: Delivery, port: Port, told: list[str]
) -> None:
    port.answers = [None, None, busy(503), busy(429), busy(408)]
    answer = await delivery.post("/events", b'{"a": 1}')
    assert answer.status == 201
    assert port.requests == [("/api/v1/events", {"a": 1})]
    assert told == [f"{port.url} does not answer; trying again.", f"{port.url} answers."]


async def test_that_retry_after_is_waited_for(delivery: Delivery, port: Port) -> None:
    port.answers = [busy(503, Retry_After="1")]
    began = time.monotonic()
    await delivery.post("/events", b"{}")
    assert time.monotonic() - began > 0.95


@pytest.mark.usefixtures("quick")
async def test_that_retry_after_as_a_date_is_as_good_as_none(
    delivery: Delivery, port: Port
) -> None:
    port.answers = [busy(503, Retry_After="Fri, 31 Dec 2099 23:59:59 GMT")]
    assert (await delivery.post("/events", b"{}")).well


@pytest.mark.parametrize("status", [400, 404, 409, 413, 422, 500])
async def test_that_other_answers_stand(delivery: Delivery, port: Port, status: int) -> None:
    port.answers = [busy(status)]
    answer = await delivery.post("/events", b"{}")
    assert answer.status == status
    assert not answer.well
    assert answer.problem() == "Come again."


@pytest.mark.usefixtures("quick")
async def test_that_a_listener_that_never_was_is_given_up_with_a_sentence() -> None:
    async with aiohttp.ClientSession() as session:
        delivery = Delivery(session, f"http://127.0.0.1:{free_port()}", lambda _: None)
        with pytest.raises(KnownError, match="Nothing answers at http") as told:
            await delivery.post("/events", b"{}")
        assert "ssl" not in str(told.value)
        with pytest.raises(KnownError, match="Nothing answers at http"):
            delivery.check_answered()


@pytest.mark.usefixtures("quick")
async def test_that_a_listener_that_has_answered_is_waited_for_longer_than_that(
    delivery: Delivery, port: Port
) -> None:
    await delivery.post("/events", b"{}")
    delivery.check_answered()
    port.answers = [None] * 40  # at 20 ms each well over the 300 ms of a first answer
    began = time.monotonic()
    assert (await delivery.post("/events", b"{}")).well
    assert time.monotonic() - began > 0.5


def test_that_an_answer_that_is_not_ours_is_told_in_words() -> None:
    class Wanted(Struct):
        stored: int

    with pytest.raises(KnownError, match="not a Factory Desktop listener"):
        Answer(200, b"<html>").read(Wanted)
    assert Answer(404, b"<html>").problem() == "status 404"
