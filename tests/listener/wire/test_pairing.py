import msgspec

from factory_desktop.listener.wire.pairing import PairedOut


def test_that_a_camera_reads_its_id_and_its_key() -> None:
    told = msgspec.json.decode(msgspec.json.encode(PairedOut("CAM-1", "fdk_x")))
    assert told == {"camera_id": "CAM-1", "key": "fdk_x"}
