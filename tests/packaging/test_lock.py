import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import lock

CHECKOUT = Path(__file__).parents[2]


def read(name: str) -> str:
    return (lock.PACKAGING / name).read_text("utf-8")


def pins(name: str) -> set[str]:
    return set(re.findall(r"^([\w.-]+==[^ ]+)", read(name), re.MULTILINE))


@pytest.mark.parametrize("name", lock.LOCKS)
def test_that_every_locked_package_has_its_hashes(name: str) -> None:
    packages = re.split(r"\n(?=\w)", read(name))[1:]
    assert len(packages) > 20
    assert [package for package in packages if "--hash=sha256:" not in package] == []


@pytest.mark.parametrize("name", lock.LOCKS)
def test_that_no_address_stands_in_a_lock_file(name: str) -> None:
    assert re.findall(r"\S*(?:://|--index|--find-links|\bfile:|[a-z]/[a-z]+\.)\S*", read(name)) in (
        [],
        ["packaging/lock.py"],
    )


def test_that_the_tests_run_with_the_very_packages_of_the_program() -> None:
    assert pins("lock-run.txt") <= pins("lock-test.txt")


def test_that_every_wanted_package_is_locked_at_a_wanted_version() -> None:
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))
    versions = dict(pin.split("==") for pin in pins("lock-run.txt"))
    wanted = [Requirement(text) for text in project["project"]["dependencies"]]
    wanted += [Requirement(text) for text in project["build-system"]["requires"]]
    for requirement in wanted:
        assert requirement.specifier.contains(versions[requirement.name.lower()])
