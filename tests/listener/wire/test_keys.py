import msgspec
import pytest

from factory_desktop.listener.wire.keys import KeyIn


def test_that_no_camera_means_an_admin() -> None:
    assert msgspec.json.decode(b"{}", type=KeyIn) == KeyIn(None)
    assert msgspec.json.decode(b'{"camera_id": null}', type=KeyIn) == KeyIn(None)


@pytest.mark.parametrize("camera", [b'""', b'"a b"', b'"-x"', b"1"])
def test_that_a_camera_has_an_id_as_in_events(camera: bytes) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(b'{"camera_id": %s}' % camera, type=KeyIn)
