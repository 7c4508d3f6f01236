from factory_desktop.store.sample_roster import HOMES, STATIONS, WORKERS


def test_that_the_plant_is_the_documents() -> None:
    assert WORKERS == {
        "W1": "John Martinez",
        "W2": "Sarah Chen",
        "W3": "Michael Johnson",
        "W4": "Emily Davis",
        "W5": "Robert Kim",
        "W6": "Lisa Thompson",
    }
    assert {key: (station.name, station.station_type) for key, station in STATIONS.items()} == {
        "S1": ("Assembly Line A", "Assembly"),
        "S2": ("Assembly Line B", "Assembly"),
        "S3": ("Quality Control 1", "Quality Check"),
        "S4": ("Quality Control 2", "Quality Check"),
        "S5": ("Packaging Station", "Packaging"),
        "S6": ("Final Inspection", "Inspection"),
    }


def test_that_every_station_has_a_camera_and_every_worker_a_home_of_their_own() -> None:
    assert len({station.camera_id for station in STATIONS.values()}) == len(STATIONS)
    assert HOMES.keys() == WORKERS.keys()
    assert sorted(HOMES.values()) == list(STATIONS)
