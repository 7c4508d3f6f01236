import contextlib
import subprocess

import pytest

from tests.listener.client import Client
from tests.packaging.monitoring.expressions import FOLDER
from tests.promises.served import Served

pytestmark = pytest.mark.prometheus


def promtool(*words: str, read: bytes = b"") -> None:
    done = subprocess.run(
        ["promtool", *words], input=read, cwd=FOLDER, capture_output=True, check=False, timeout=60
    )
    assert done.returncode == 0, (done.stdout + done.stderr).decode()


def test_that_the_metrics_are_as_prometheus_wants_them(served: Served) -> None:
    client = Client(served.port)
    with contextlib.closing(client):
        text = client.get("/metrics").body
    assert b'camera="CAM-1"' in text
    promtool("check", "metrics", read=text)


@pytest.mark.parametrize(
    ("what", "file"),
    [("config", "prometheus.yml"), ("rules", "alerts.yml")],
    ids=["config", "rules"],
)
def test_that_the_files_can_be_read(what: str, file: str) -> None:
    promtool("check", what, file)


def test_that_alerts_fire_when_they_should_and_only_then() -> None:
    promtool("test", "rules", "alerts_test.yml")
