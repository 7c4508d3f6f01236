from datetime import UTC, datetime

from factory_desktop.listener.reply import JSON_HEADERS, reply, reply_bytes


def test_that_a_value_becomes_json() -> None:
    response = reply({"at": datetime(2026, 1, 1, tzinfo=UTC)}, 201)
    assert response.status == 201
    assert response.body == b'{"at":"2026-01-01T00:00:00Z"}'
    assert response.headers["Content-Type"] == "application/json"


def test_that_one_answers_headers_are_not_the_next_ones() -> None:
    reply({}).headers["X-Own"] = "1"
    assert "X-Own" not in reply({}).headers
    assert "X-Own" not in JSON_HEADERS


def test_that_a_file_may_have_headers_of_its_own() -> None:
    response = reply_bytes(b"a", "text/css", Content_Security_Policy="default-src 'none'")
    assert response.headers["Content-Security-Policy"] == "default-src 'none'"
    assert response.headers["Content-Type"] == "text/css"
    assert response.headers["Server"] == "factory-desktop"
