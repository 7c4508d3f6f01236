"""A web page that somebody at this computer opens can do nothing; ours works without a network."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest
from aiohttp import web

from factory_desktop.listener.routes import ROUTES
from tests.listener.client import EVENT, Client
from tests.promises.browser import FOREIGN, Page, browsing, program, started
from tests.promises.figures import counted
from tests.promises.kept import amount, contents
from tests.promises.served import Served

pytestmark = pytest.mark.skipif(program() is None, reason="Chromium is not installed")

HOSTILE, TRY_IT_OUT = (
    (Path(__file__).parent / name).read_text("utf-8").strip().rstrip(";")
    for name in ("hostile_page.js", "try_it_out.js")
)
"""Each a function to be called in a page."""
NEW = json.dumps(EVENT | {"timestamp": "2026-01-22T11:00:00Z"})


def concrete(path: str) -> str:
    return path.replace("{worker_id}", "W1").replace("{station_id}", "S1").replace("{file}", "x")


READS = sorted({concrete(route.path) for route in ROUTES if route.method == "GET"})
WRITES = sorted({(route.method, concrete(route.path)) for route in ROUTES if route.method != "GET"})


@asynccontextmanager
async def another_site() -> AsyncIterator[int]:
    """Serve an empty page at another port of this computer."""

    async def page(_request: web.BaseRequest) -> web.Response:
        return web.Response(text="<!DOCTYPE html><body></body>", content_type="text/html")

    runner = web.ServerRunner(web.Server(page))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


@asynccontextmanager
async def opened(folder: Path) -> AsyncIterator[tuple[Served, Page]]:
    """Have the program with its sample plant and one event, and a browser."""
    with Served(folder / "plant") as served:
        with closing(Client(served.port)) as client:
            assert client.post("/api/v1/data/seed").status == 200
            assert client.post("/api/v1/events", EVENT).status == 201
        with started(folder) as address:
            async with browsing(address) as browser:
                yield served, await browser.page()


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", FOREIGN])
async def test_that_a_page_of_another_site_neither_reads_nor_writes(
    tmp_path: Path, name: str
) -> None:
    async with opened(tmp_path) as (served, page), another_site() as port:
        before = contents(served.data_dir)
        await page.go(f"http://{name}:{port}/")
        listener = json.dumps(f"http://127.0.0.1:{served.port}")
        words = f"{listener}, {json.dumps(READS)}, {json.dumps(WRITES)}, {json.dumps(NEW)}"
        outcomes = await page.run(f"({HOSTILE})({words})")
        assert len(outcomes) > 2 * len(READS) + 2 * len(WRITES)
        assert {name: said for name, said in outcomes.items() if said} == {}
        # It was the listener who refused them, not the browser that kept them to itself.
        assert counted(served, "http_errors_total") >= len(READS) + len(WRITES)
        assert contents(served.data_dir) == before


async def test_that_a_name_pointed_here_leads_to_nothing(tmp_path: Path) -> None:
    """DNS rebinding: to the browser the listener is then of the page's own site."""
    async with opened(tmp_path) as (served, page):
        before = contents(served.data_dir)
        await page.go(f"http://{FOREIGN}:{served.port}/api/v1/events")
        assert '"foreign-host"' in await page.run("document.body.innerText")
        sent = {"method": "POST", "headers": {"Content-Type": "application/json"}, "body": NEW}
        for options in ({}, sent):
            asked = f"fetch('/api/v1/events', {json.dumps(options)})"
            assert await page.run(f"{asked}.then(answer => answer.status)") == 421
        assert contents(served.data_dir) == before


async def test_that_the_docs_work_without_a_network(tmp_path: Path) -> None:
    async with opened(tmp_path) as (served, page):
        await page.go(f"http://127.0.0.1:{served.port}/docs")
        for route, body, status, events in (
            ("Program-monitoring_get_health", None, "200", 1),
            ("Metrics-metric_get_dashboard", None, "200", 1),
            ("Events-event_post_event", NEW, "201", 2),
            ("Data-data_delete_events", None, "200", 0),
        ):
            words = f"{json.dumps(route)}, {json.dumps(body)}"
            assert await page.run(f"({TRY_IT_OUT})({words})") == status, route
            assert amount(served.data_dir, "event") == events
        assert page.hosts == {f"127.0.0.1:{served.port}"}
        # Nothing that its own policy forbids either.
        assert page.complaints == []
