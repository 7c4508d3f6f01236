"""A real Chromium without a window, driven by its DevTools protocol."""

import asyncio
import itertools
import json
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from tests import unpacked
from tests.factories import wait_until

FOREIGN = "evil.example"
"""A name that leads to this computer, as one whose owner points it here would."""
_NAMES = ("chromium", "chromium-browser", "google-chrome")
_RULES = f"MAP {FOREIGN} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost"
"""Without a network: no other name is found."""
_OPTIONS = (
    *("--headless=new", "--disable-gpu", "--no-first-run", "--disable-background-networking"),
    # Root may not use the sandbox, and the pages are our own.
    *("--no-sandbox", "--disable-dev-shm-usage", "--remote-debugging-port=0"),
    f"--host-resolver-rules={_RULES}",
)


def program() -> Path | None:
    """Find it; Debian's is started by a script that looks for it where it is installed."""
    found = next(filter(None, map(unpacked.program, _NAMES)), None)
    if found is None:
        return None
    itself = unpacked.root(found) / "usr/lib/chromium/chromium"
    return itself if itself.exists() else found


class Page:
    """One tab, and all that it asked for and complained about."""

    def __init__(self, browser: "Browser", session: str) -> None:
        self.asked: list[str] = []
        """The addresses of its requests."""
        self.complaints: list[str] = []
        self._browser = browser
        self._session = session
        self._loaded = asyncio.Event()

    async def tell(self, method: str, **parameters: Any) -> Any:
        return await self._browser.tell(method, self._session, **parameters)

    async def go(self, url: str) -> None:
        """Open an address and wait until all of it is there."""
        self._loaded.clear()
        told = await self.tell("Page.navigate", url=url)
        assert "errorText" not in told, told
        async with asyncio.timeout(20):
            await self._loaded.wait()

    async def run(self, script: str) -> Any:
        """Run JavaScript; a promise is waited for."""
        told = await self.tell(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True
        )
        assert "exceptionDetails" not in told, told
        return told["result"].get("value")

    @property
    def hosts(self) -> set[str]:
        """Whom it asked for anything."""
        return {
            urlsplit(url).netloc for url in self.asked if not url.startswith(("data:", "blob:"))
        }

    def hear(self, method: str, told: dict[str, Any]) -> None:
        if method == "Network.requestWillBeSent":
            self.asked.append(told["request"]["url"])
        elif method == "Page.loadEventFired":
            self._loaded.set()
        elif method == "Log.entryAdded" and told["entry"]["level"] == "error":
            self.complaints.append(told["entry"]["text"])
        elif method == "Runtime.exceptionThrown":
            self.complaints.append(json.dumps(told["exceptionDetails"]))


class Browser:
    """Talks to a started one."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._pages: dict[str, Page] = {}

    async def page(self) -> Page:
        """Open a new tab."""
        target = (await self.tell("Target.createTarget", url="about:blank"))["targetId"]
        told = await self.tell("Target.attachToTarget", targetId=target, flatten=True)
        page = self._pages[told["sessionId"]] = Page(self, told["sessionId"])
        for domain in ("Page", "Network", "Runtime", "Log"):
            await page.tell(f"{domain}.enable")
        return page

    async def tell(self, method: str, session: str = "", **parameters: Any) -> Any:
        number = next(self._numbers)
        answer = self._waiting[number] = asyncio.get_running_loop().create_future()
        to = {"sessionId": session} if session else {}
        await self._socket.send_json({"id": number, "method": method, "params": parameters} | to)
        async with asyncio.timeout(30):
            return await answer

    async def listen(self) -> None:
        async for message in self._socket:
            told = json.loads(message.data)
            if (answer := self._waiting.pop(told.get("id"), None)) is not None:
                if "error" in told:
                    answer.set_exception(AssertionError(told["error"]))
                else:
                    answer.set_result(told["result"])
            elif (page := self._pages.get(told.get("sessionId", ""))) is not None:
                page.hear(told["method"], told["params"])


@contextmanager
def started(folder: Path) -> Iterator[str]:
    """Run one with a profile of its own; gives the address at which it is driven."""
    found = program()
    assert found is not None
    command = [str(found), *_OPTIONS, f"--user-data-dir={folder / 'profile'}", "about:blank"]
    environment = unpacked.environment(found)
    with (
        (folder / "told").open("wb") as told,
        subprocess.Popen(command, env=environment, stdout=told, stderr=told) as process,
    ):
        try:
            place = folder / "profile" / "DevToolsActivePort"
            wait_until(
                lambda: (
                    process.poll() is not None
                    or (place.exists() and place.read_text().count("\n") == 1)
                )
            )
            assert process.poll() is None, (folder / "told").read_text("utf-8")
            yield "ws://127.0.0.1:{}{}".format(*place.read_text().split("\n"))
        finally:
            process.terminate()


@asynccontextmanager
async def browsing(address: str) -> AsyncIterator[Browser]:
    """Drive one until it is closed in the end."""
    async with (
        aiohttp.ClientSession() as client,
        client.ws_connect(address, max_msg_size=0) as socket,
    ):
        browser = Browser(socket)
        listening = asyncio.create_task(browser.listen())
        yield browser
        await browser.tell("Browser.close")
        await listening
