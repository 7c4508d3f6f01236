import pytest

from factory_desktop.domain.camera import LONGEST_NAME, SetCamera


@pytest.mark.parametrize("camera_id", ["CAM-1", "a", "9.b:c_d", "X" * 50])
def test_that_what_events_can_name_is_an_id(camera_id: str) -> None:
    assert SetCamera(camera_id).camera_id == camera_id


@pytest.mark.parametrize("camera_id", ["", "-1", "a b", "X" * 51, "a\n", "ä"])
def test_that_what_no_event_could_name_is_refused(camera_id: str) -> None:
    with pytest.raises(ValueError, match="begins with a letter"):
        SetCamera(camera_id)


def test_that_an_id_of_a_simulated_camera_is_refused() -> None:
    with pytest.raises(ValueError, match="SIM-"):
        SetCamera("SIM-9")


def test_that_words_fit_on_the_card() -> None:
    longest = "x" * LONGEST_NAME
    SetCamera("C1", longest, longest)
    for words in ((longest + "x", ""), ("", longest + "x")):
        with pytest.raises(ValueError, match="at most 60"):
            SetCamera("C1", *words)
