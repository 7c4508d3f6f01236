import pytest

from factory_desktop.domain.resources import resource


def test_that_a_resource_is_found_by_its_parts() -> None:
    assert resource("icons", "LICENSE").is_file()


def test_that_what_is_no_resource_is_named_in_the_error() -> None:
    with pytest.raises(FileNotFoundError, match="icons/no-such-icon is"):
        resource("icons", "no-such-icon")
