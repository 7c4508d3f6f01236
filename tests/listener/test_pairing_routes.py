"""Pairing over real sockets, with a real store."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from factory_desktop.backend.program import Backend
from factory_desktop.domain.access import MakeCode
from factory_desktop.domain.settings import Settings
from factory_desktop.listener.bad_keys import MOST
from tests.backend.lookout import Lookout
from tests.factories import wait_until
from tests.listener.client import Answer, Client

PATH = "/api/v1/pairing"


class Plant:
    def __init__(self, folder: Path) -> None:
        self.lookout = Lookout()
        self.backend = Backend(Settings(data_dir=folder, port=0), self.lookout)
        self.backend.start()
        wait_until(lambda: self.lookout.states)
        self.port = urlsplit(self.lookout.states[0].address or "").port or 0

    def make_code(self) -> str:
        before = len(self.lookout.finished)
        self.backend.operate(MakeCode("CAM-1"))
        wait_until(lambda: len(self.lookout.finished) > before)
        return self.lookout.finished[-1][1].key

    def pair(self, code: str | None) -> Answer:
        client = Client(self.port)
        headers = {} if code is None else {"Authorization": f"Bearer {code}"}
        try:
            return client.ask("POST", PATH, None, headers)
        finally:
            client.close()


@pytest.fixture
def plant(tmp_path: Path) -> Iterator[Plant]:
    made = Plant(tmp_path)
    yield made
    made.backend.stop()


def test_that_of_many_who_show_one_code_one_gets_a_key(plant: Plant) -> None:
    code = plant.make_code()
    with ThreadPoolExecutor(8) as many:
        statuses = sorted(one.status for one in many.map(plant.pair, [code] * 8))
    assert statuses == [201] + [401] * 7


def test_that_without_a_code_nobody_is_paired_not_even_here(plant: Plant) -> None:
    answer = plant.pair(None)
    assert (answer.status, answer.code) == (401, "unauthorized")


def test_that_codes_cannot_be_guessed(plant: Plant) -> None:
    code = plant.make_code()
    statuses = [plant.pair(f"0000-{number:04}").status for number in range(MOST)]
    assert statuses == [401] * MOST
    assert plant.pair(code).status == 429
