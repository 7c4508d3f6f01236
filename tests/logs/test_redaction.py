import secrets

import pytest

from factory_desktop.logs.redaction import HIDDEN, redacted

KEY = "k3y-" + "Ab9_" * 10


@pytest.mark.parametrize(
    "text",
    [
        f"GET /x?key={KEY} 200",
        f"{{'Authorization': 'Basic {KEY[:8]}', 'Host': 'a'}}",
        "Authorization: Digest username=x, response=k3y-Ab9_",
        "authorization=Bearer k3y-Ab9_",
        "sent with bearer k3y-Ab9_",
        'bearer\nk3y-Ab9_"',
        "https://host/?token=k3y-Ab9_&x=1",
        "api_key: k3y-Ab9_",
        '"password": "k3y-Ab9_"',
        "postgresql://ann:k3y-Ab9_@host/plant",
    ],
)
def test_that_no_key_is_left(text: str) -> None:
    assert "k3y-Ab9_" not in redacted(text)
    assert HIDDEN in redacted(text)


def test_that_every_key_of_32_random_bytes_is_hidden() -> None:
    keys = [secrets.token_urlsafe(32) for _ in range(50)]
    left = redacted(" ".join(keys))
    assert left == " ".join([HIDDEN] * 50)


def test_that_other_words_stay() -> None:
    text = "Listening on http://127.0.0.1:8000, store /data/factory.db, incident 0123456789ab"
    assert redacted(text) == text
