from factory_desktop.store.rollups.levels import Kind, Level


def test_that_what_is_on_file_keeps_its_meaning() -> None:
    """The numbers stand in every store: another one needs another version of the rollups."""
    assert [level.value for level in Level] == [0, 1, 2, 3]
    assert {kind.name: kind.value for kind in Kind} == {
        "FACTORY": 0,
        "WORKER": 1,
        "STATION": 2,
        "CAMERA": 3,
    }
