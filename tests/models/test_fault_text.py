import pytest

from factory_desktop.domain.camera_fault import CameraFault
from factory_desktop.models import fault_text


@pytest.mark.usefixtures("qapp")
def test_that_each_fault_has_words_of_its_own() -> None:
    said = [fault_text.word(fault) for fault in (None, *CameraFault)]
    assert len(set(said)) == len(said)
    assert all(said)
