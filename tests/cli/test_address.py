from argparse import ArgumentParser
from pathlib import Path

import pytest

from factory_desktop.cli import address
from factory_desktop.domain.settings import Settings
from factory_desktop.store.lock import StoreLock


def test_that_what_is_given_wins_then_the_running_program_then_the_settings(
    tmp_path: Path,
) -> None:
    settings = Settings(data_dir=tmp_path, port=8123)
    assert address.find(None, settings) == "http://127.0.0.1:8123"
    lock = StoreLock(tmp_path / "factory.db").acquire()
    assert address.find(None, settings) == "http://127.0.0.1:8123"
    lock.announce("http://127.0.0.1:4711")
    assert address.find(None, settings) == "http://127.0.0.1:4711"
    assert address.find("http://10.0.0.9:80", settings) == "http://10.0.0.9:80"
    lock.release()


def test_that_an_ipv6_host_is_put_in_brackets(tmp_path: Path) -> None:
    assert address.find(None, Settings(data_dir=tmp_path, host="::1")) == "http://[::1]:8000"


def test_that_the_option_takes_a_base_address_only() -> None:
    parser = ArgumentParser()
    address.add(parser)
    assert parser.parse_args(["--url", "http://h:1/"]).url == "http://h:1"
    with pytest.raises(SystemExit):
        parser.parse_args(["--url", "h:1"])
