"""What the program tells Prometheus."""

import re
from contextlib import closing

from tests.listener.client import Client
from tests.promises.served import Served


def counted(served: Served, name: str) -> int:
    """Add up a figure over its labels, counted since the start."""
    with closing(Client(served.port)) as client:
        text = client.get("/metrics").body.decode()
    values = re.findall(rf"^factory_{name}(?:{{.*}})? (\S+)$", text, re.MULTILINE)
    return sum(int(float(value)) for value in values)
