import pytest

from factory_desktop.listener.sender import camera_of


@pytest.mark.parametrize(
    ("body", "camera"),
    [
        (b'{"camera_id": "CAM-1", "confidence": 7, "worker_id": 1}', "CAM-1"),
        (b'{"camera_id": null}', None),
        (b"{}", None),
        (b'{"camera_id": "<b>"}', None),
        (b'{"camera_id": 5}', None),
        (b'{"camera_id": "CAM-1"', None),
        (b'"CAM-1"', None),
        (b'{"a": ' + b"[" * 100_000, None),
        (b"\xff", None),
    ],
)
def test_that_only_an_id_is_taken_for_a_camera(body: bytes, camera: str | None) -> None:
    assert camera_of(body) == camera
