import shutil
import signal
import subprocess
import sys

import pytest

from tests.packaging.conftest import Checkout


def test_that_a_changed_lock_file_is_installed_anew(checkout: Checkout) -> None:
    lock = checkout.root / "packaging" / "lock-run.txt"
    lock.write_text(lock.read_text() + "# changed\n")
    assert "Installing the packages of" in checkout.bootstrap("run", "serve").stdout
    assert "Installing" not in checkout.bootstrap("run", "serve").stdout


def test_that_the_test_packages_serve_the_program_too(checkout: Checkout) -> None:
    checkout.stamp.unlink()
    # There is no pytest in an empty lock file: the installation is what is looked at.
    checkout.bootstrap("test")
    assert "Installing" not in checkout.bootstrap("run", "serve").stdout


def test_that_an_installation_that_was_cut_off_begins_from_nothing(checkout: Checkout) -> None:
    left_over = checkout.root / ".venv" / "left-over"
    left_over.touch()
    checkout.stamp.write_text("")
    ended = checkout.bootstrap("run", "serve")
    assert ended.stdout.startswith("Removing .venv: it is not whole.\nMaking ")
    assert ended.returncode == 0
    assert not left_over.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to send")
def test_that_a_start_stopped_half_way_is_mended_by_the_next(checkout: Checkout) -> None:
    shutil.rmtree(checkout.root / ".venv")
    with subprocess.Popen(
        [*checkout.command, "run", "serve"], stdout=subprocess.PIPE, text=True
    ) as started:
        assert started.stdout is not None
        assert started.stdout.readline().startswith("Making ")
        started.send_signal(signal.SIGTERM)
        assert started.wait(60) == 128 + signal.SIGTERM
    assert checkout.bootstrap("run", "serve").returncode == 0


def test_that_an_environment_whose_python_is_gone_is_made_anew(checkout: Checkout) -> None:
    scripts = checkout.root / ".venv" / ("Scripts" if sys.platform == "win32" else "bin")
    shutil.rmtree(scripts)
    assert checkout.bootstrap("run", "serve").returncode == 0
