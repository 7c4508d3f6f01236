"""What the user's receivers are told arrives at least once, by one id, however the process ends."""

import json
import sqlite3
import threading
import urllib.request
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.backend.hook import Hook
from tests.factories import wait_until
from tests.promises.served import Served, free_port


def post(served: Served, path: str, body: object = None) -> Any:
    sent = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json"} if sent else {}
    request = urllib.request.Request(f"{served.url}{path}", sent, headers, method="POST")  # noqa: S310 - loopback
    with urllib.request.urlopen(request, timeout=20) as answer:  # noqa: S310 - as above
        return json.loads(answer.read())


def stand_still(served: Served) -> None:
    """Nobody has shifts here: W1 is idle at S1 for 20 minutes, which is alarming."""
    post(served, "/data/seed")
    events = [
        {
            "timestamp": (datetime.now(UTC) - timedelta(minutes=minutes)).isoformat(),
            "worker_id": "W1",
            "workstation_id": "S1",
            "event_type": "idle",
            "confidence": 0.9,
        }
        for minutes in range(20, -1, -1)
    ]
    post(served, "/events/batch", {"events": events})


def in_outbox(folder: Path, what: str = "id") -> list[object]:
    with closing(sqlite3.connect(folder / "factory.db")) as raw:
        found = raw.execute(f"SELECT {what} FROM outbox ORDER BY made_us, id").fetchall()  # noqa: S608 - our own
    return [one for (one,) in found]


def test_that_all_arrives_although_the_receiver_was_down_and_the_program_killed(
    tmp_path: Path,
) -> None:
    port = free_port()
    url = f"http://user:pa55@127.0.0.1:{port}/hook"
    options = ("--alert-webhook", url, "--retraining-webhook", url, "--time-rule", "measured")
    served = Served(tmp_path, *options)
    with served:
        stand_still(served)
        asked = post(served, "/retraining", {"reason": "plant_changed", "priority": "high"})
        # Nobody is there: all waits, and is tried again.
        wait_until(lambda: len(set(in_outbox(tmp_path, "hook"))) == 2)
        wait_until(lambda: any(tries for tries in in_outbox(tmp_path, "tries")))
        got = threading.Event()

        def kill() -> None:
            got.set()
            served.kill()

        with Hook(kill, port=port) as hook:
            # Between the POST and what is written down of it, the process ends without a word.
            assert got.wait(30)
            wait_until(lambda: not served.is_alive)
            ids = in_outbox(tmp_path)
            assert any(one is None for one in in_outbox(tmp_path, "delivered_us"))
            served.start()
            wait_until(lambda: all(in_outbox(tmp_path, "delivered_us")))
            # One of the ids twice, all others once, none that nobody has put in.
            assert set(hook.ids) == set(ids) == set(in_outbox(tmp_path))
            assert hook.ids.count(hook.ids[0]) == 2
            assert len(hook.ids) == len(ids) + 1
            told = dict(hook.got)[asked["id"]]
            assert (told["reason"], told["priority"]) == ("plant_changed", "high")
            assert told["data_range"] == asked["data_range"]
            assert (Path(told["data_path"]) / "manifest.json").is_file()
            # Nor has the restart asked for anything a second time.
            with urllib.request.urlopen(f"{served.url}/retraining", timeout=20) as answer:  # noqa: S310 - loopback
                assert len(json.loads(answer.read())["retrainings"]) == 1
        assert hook.headers[0]["Authorization"].startswith("Basic ")
        assert served.terminate() == 0
    log = b"".join(one.read_bytes() for one in tmp_path.rglob("*.log*"))
    assert b"pa55" not in log
