import asyncio
from dataclasses import replace

from factory_desktop import __version__
from factory_desktop.listener.server import Listener
from tests.listener.client import Answer, Client, fresh_event
from tests.listener.fake import FakeDispatcher


def test_that_a_healthy_program_says_so(client: Client) -> None:
    answer = client.get("/api/v1/health")
    assert answer.status == 200
    assert answer.json == {
        "listener": "ok",
        "writer": "ok",
        "store": "ok",
        "version": __version__,
    }


async def test_that_an_ill_one_tells_which_part() -> None:
    dispatcher = FakeDispatcher()
    listener = Listener(dispatcher, "127.0.0.1", 0)
    await listener.start()

    def ask() -> Answer:
        client = Client(listener.port)
        try:
            return client.get("/api/v1/health")
        finally:
            client.close()

    for part, code in (("writer", "writer-stalled"), ("store", "store-missing")):
        dispatcher.state = replace(FakeDispatcher().state, **{part: False})
        answer = await asyncio.to_thread(ask)
        assert (answer.status, answer.code) == (503, code)
        assert answer.json[part] != "ok"
        assert answer.json["listener"] == "ok"
        assert answer.headers["retry-after"]
    await listener.stop()


def test_that_prometheus_is_told_what_happened(client: Client) -> None:
    event = fresh_event()
    for sent in (event, event, fresh_event(worker_id="W99"), fresh_event(confidence=2)):
        client.post("/api/v1/events", sent)
    answer = client.get("/metrics")
    assert answer.headers["content-type"].startswith("text/plain; version=")
    lines = answer.body.decode().splitlines()
    assert 'factory_events_stored_total{camera=""} 1.0' in lines
    assert 'factory_events_duplicate_total{camera=""} 1.0' in lines
    assert 'factory_events_rejected_total{camera="",reason="unknown-worker"} 1.0' in lines
    assert 'factory_events_rejected_total{camera="",reason="invalid"} 1.0' in lines
    assert "factory_commit_seconds_count 4.0" in lines
    assert "factory_commands_queued 0.0" in lines
    assert "factory_up 1.0" in lines
    assert any(
        line.startswith('factory_last_event_timestamp_seconds{camera=""} 1.') for line in lines
    )
    assert 'factory_http_errors_total{code="unknown-worker",status="422"} 1.0' in lines
