import pytest

from factory_desktop.domain.webhook import Webhook, webhook

WHOLE = "https://user:pass-word@hooks.example:8443/services/T0/k3y?token=abc"


def test_that_no_text_of_it_tells_user_password_path_or_query() -> None:
    made = webhook(WHOLE)
    assert made.url == WHOLE
    assert str(made) == "https://hooks.example:8443/…"
    for said in (str(made), repr(made), f"{made}", made.place):
        for secret in ("user", "pass-word", "k3y", "abc", "services"):
            assert secret not in said
    assert str(webhook("http://[::1]:9/hook")) == "http://[::1]:9/…"


@pytest.mark.parametrize(
    "text",
    [
        *("", "hooks.example/x", "ftp://hooks.example", "file:///etc/passwd", "https://"),
        *("https://hooks.example/a b", "https://hooks.example/\n", "http://[::1", "http://a:0/"),
        *("http://a:99999/", "https://bücher.example/", "https://a.example/" + 2000 * "x"),
    ],
)
def test_that_what_is_no_address_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(ValueError, match=r"^an address such as https://example\.com/hook$"):
        webhook(text)


def test_that_two_are_the_same_by_their_whole_address() -> None:
    assert webhook("https://a.example/1") == Webhook("https://a.example/1")
    assert webhook("https://a.example/1") != webhook("https://a.example/2")
