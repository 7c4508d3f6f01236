from factory_desktop.domain.camera_fault import CameraFault


def test_that_each_fault_has_a_word_that_needs_no_quotes() -> None:
    assert all(one.value.replace("-", "").isalpha() for one in CameraFault)
