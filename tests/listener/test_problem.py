import pytest

from factory_desktop.listener.problem import TITLES, ProblemError
from factory_desktop.listener.reply import reply


@pytest.mark.parametrize("code", TITLES)
def test_that_every_kind_of_problem_can_be_answered(code: str) -> None:
    response = ProblemError(code, "Why.", close=True).reply()
    assert response.status == TITLES[code][0]
    assert response.headers["Content-Type"] == "application/problem+json"
    assert response.keep_alive is False


def test_that_absent_members_are_left_out() -> None:
    response = ProblemError("not-found", "Nothing is here.").reply()
    assert isinstance(response.body, bytes)
    assert b"incident" not in response.body
    assert b"pointer" not in response.body


def test_that_no_answer_tells_what_the_program_is_made_of() -> None:
    for response in (reply({}), ProblemError("invalid", "Why.").reply()):
        assert response.headers["Server"] == "factory-desktop"
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert response.headers["Cache-Control"] == "no-store"
