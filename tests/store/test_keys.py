from factory_desktop.store.keys import Keys
from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.schema import NONE
from tests.factories import SIMULATED, Call, event, on_file, record, rows, run


def keys(store: OpenedStore) -> Keys:
    found = run(store, Call(lambda transaction: Keys.read(transaction.raw)))
    assert isinstance(found, Keys)
    return found


def test_that_all_ids_are_read_with_their_keys(store: OpenedStore) -> None:
    record(store, event(camera_id="C1", model_id="m", model_version="1"))
    found = keys(store)
    assert found.workers == dict(rows(store, "SELECT worker_id, id FROM worker"))
    assert found.stations == dict(rows(store, "SELECT station_id, id FROM station"))
    assert set(found.cameras) == {None, SIMULATED, "C1"}
    assert found.models.keys() == {("", ""), ("m", "1")}
    assert found.simulated == {found.cameras[SIMULATED]}
    assert found.next_seq == 2


def test_that_not_given_is_the_row_that_stands_for_it(store: OpenedStore) -> None:
    found = keys(store)
    assert found.cameras[None] == NONE
    none = run(store, Call(lambda t: (found.camera(t.raw, event()), found.model(t.raw, event()))))
    assert none == (NONE, NONE)


def test_that_a_camera_and_a_model_keep_the_key_of_their_first_sight(store: OpenedStore) -> None:
    seen = event(camera_id="C1", model_id="m")

    def twice(transaction: object) -> list[int]:
        raw = transaction.raw  # type: ignore[attr-defined]
        found = Keys.read(raw)
        first = [found.camera(raw, seen), found.model(raw, seen)]
        return [*first, found.camera(raw, seen), found.model(raw, seen)]

    one, two, three, four = run(store, Call(twice))
    assert (one, two) == (three, four)
    assert one != NONE != two


def test_that_the_writer_knows_the_keys_of_what_was_added_since(store: OpenedStore) -> None:
    record(store, event(0, camera_id="C1"), event(1, camera_id="C2"))
    record(store, event(2, camera_id="C1"))
    used = rows(store, "SELECT camera FROM event ORDER BY ts_us")
    assert used[0] == used[2] != used[1]


def test_that_an_event_sent_again_under_new_names_makes_no_rows_for_them(
    store: OpenedStore,
) -> None:
    record(store, event())
    ghosts = [event(camera_id=f"G{n}", model_id=f"m{n}") for n in range(50)]
    assert record(store, *ghosts).stored == 0
    assert rows(store, "SELECT count(*) FROM camera WHERE camera_id LIKE 'G%'") == [(0,)]
    assert rows(store, "SELECT count(*) FROM model_version WHERE model_id <> ''") == [(0,)]
    crowd = [event(5, camera_id=f"C{n}", model_id=f"m{n}") for n in range(50)]
    assert record(store, *crowd).stored == 1
    assert rows(store, "SELECT camera_id FROM camera WHERE camera_id LIKE 'C%'") == [("C0",)]
    assert {one.event.model_id for one in on_file(store)} == {None, "m0"}


def test_that_a_camera_that_calls_itself_simulated_is_taken_at_its_word(
    store: OpenedStore,
) -> None:
    record(store, event(camera_id="SIM-99"))
    assert on_file(store)[0].simulated
