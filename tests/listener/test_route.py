import pytest

from factory_desktop.listener import roster_routes
from factory_desktop.listener.route import Answer, Route


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/api/v1/workers", None),
        ("/api/v1/workers/{worker_id}", "worker_id"),
        ("/api/v1/models/{model_id}/versions", "model_id"),
        ("/docs", None),
    ],
)
def test_that_a_path_may_have_a_name_in_it(path: str, name: str | None) -> None:
    answers = (Answer(200, "Done."),)
    route = Route("GET", path, roster_routes.get_workers, "read", "Workers", answers)
    assert route.name == name
