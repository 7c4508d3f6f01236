import re

import pytest

from tests.listener.client import Client


def files(client: Client) -> list[str]:
    page = client.get("/docs").body.decode()
    return re.findall(r'(?:src|href)="([^"]+)"', page)


def test_that_the_page_and_all_its_files_come_from_here(client: Client) -> None:
    named = files(client)
    assert len(named) == 4
    for path in named:
        assert path.startswith("/docs/")
        answer = client.get(path)
        assert answer.status == 200
        assert len(answer.body) > 100
        assert answer.headers["x-content-type-options"] == "nosniff"


def test_that_no_outside_address_is_in_the_page_or_its_start(client: Client) -> None:
    for path in ("/docs", "/docs/start.js"):
        assert b"//" not in client.get(path).body.replace(b"// No validatorUrl", b"")
    style = client.get("/docs/swagger-ui.css").body
    assert not re.search(rb"url\(['\"]?(?!['\"]?data:)", style)
    assert b"@import" not in style


def test_that_the_browser_is_told_to_load_and_ask_nothing_else(client: Client) -> None:
    policy = client.get("/docs").headers["content-security-policy"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == "'self'"
    assert rules["connect-src"] == "'self'"
    assert "http" not in policy
    assert "unsafe" not in policy


def test_that_swagger_ui_comes_with_its_licence(client: Client) -> None:
    from factory_desktop.domain.resources import resource

    assert "Apache License" in resource("swagger-ui", "LICENSE").read_text()


@pytest.mark.parametrize(
    "name", ["LICENSE", "..", "%2e%2e%2fstyle%2fwindow.qss", "..%2f..%2fpyproject.toml", "a%00"]
)
def test_that_no_other_file_is_given(client: Client, name: str) -> None:
    assert client.get(f"/docs/{name}").code == "not-found"


def test_that_the_bare_address_leads_to_the_page_and_the_description(client: Client) -> None:
    home = client.get("/")
    assert (home.status, home.headers["content-type"]) == (200, "text/html; charset=utf-8")
    policy = client.get("/docs").headers["content-security-policy"]
    assert home.headers["content-security-policy"] == policy
    links = re.findall(r'href="([^"]+)"', home.body.decode())
    assert {"/docs", "/openapi.json"} <= set(links)
    for link in links:
        assert client.get(link).status == 200
