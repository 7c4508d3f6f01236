"""A camera in a process of its own: posts at a steady rate and prints when it sent what."""

import http.client
import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

STATES = ("working", "working", "idle", "product_count", "absent")


CONNECTIONS = 4


def send(port: int, rate: float, seconds: float) -> list[float]:
    """Post `rate` events a second, one a request; returns the monotonic time of each."""
    began = time.monotonic()
    with ThreadPoolExecutor(CONNECTIONS) as cameras:
        parts = [
            cameras.submit(_send, port, range(first, int(rate * seconds), CONNECTIONS), began, rate)
            for first in range(CONNECTIONS)
        ]
        return [at for part in parts for at in part.result()]


def _send(port: int, numbers: range, began: float, rate: float) -> list[float]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    sent = []
    for number in numbers:
        time.sleep(max(0.0, began + number / rate - time.monotonic()))
        event = {
            "timestamp": datetime.now(UTC).isoformat(),
            "worker_id": f"W{number % 6 + 1}",
            "workstation_id": f"S{number % 6 + 1}",
            "event_type": STATES[number % len(STATES)],
            "confidence": 0.9,
            "count": 1,
        }
        sent.append(time.monotonic())
        headers = {"Content-Type": "application/json"}
        connection.request("POST", "/api/v1/events", json.dumps(event), headers)
        answer = connection.getresponse()
        body = answer.read()
        if answer.status != http.client.CREATED:
            raise RuntimeError(f"{answer.status}: {body.decode()}")
    return sent


if __name__ == "__main__":
    print(json.dumps(send(int(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3]))))
