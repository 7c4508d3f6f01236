"""The servers under load, each in a process of its own."""

import asyncio
import contextlib
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from aiohttp import web

from tests.benchmarks.address import Address


@contextlib.contextmanager
def listener(data_dir: Path, *, uvloop: bool = False) -> Iterator[Address]:
    """Run `factory-desktop serve` on this store; yields its address."""
    command = [sys.executable, "-m", "factory_desktop", "serve", "--port", "0"]
    command += ["--data-dir", str(data_dir), "--log-level", "warning"]
    command += ["--requests-per-second", "1000000"]  # no camera of a plant sends as the load does
    if not uvloop:
        # The extra may be installed: it is measured apart.
        block = "import sys; sys.modules['uvloop'] = None; import runpy; sys.argv = sys.argv[1:]; "
        block += "runpy.run_module('factory_desktop', run_name='__main__')"
        command = [sys.executable, "-c", block, *command[2:]]
    with _running(command) as address:
        yield address


@contextlib.contextmanager
def bare() -> Iterator[Address]:
    """Run an aiohttp handler that reads the body and answers; yields its address."""
    with _running([sys.executable, "-m", "tests.benchmarks.servers"]) as address:
        yield address


@contextlib.contextmanager
def _running(command: list[str]) -> Iterator[Address]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("FACTORY_")}
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, env=environment)
        try:
            assert process.stdout is not None
            found = re.search(rb":(\d+)\s*$", process.stdout.readline())
            if found is None:
                errors.seek(0)
                raise RuntimeError(errors.read().decode())
            yield Address(int(found[1]))
        finally:
            process.terminate()
            process.wait(20)


ANSWER = (
    b'{"id":1,"timestamp":"2026-01-22T10:15:00Z","worker_id":"W1","workstation_id":"S3",'
    b'"event_type":"working","confidence":0.93,"count":0,"received_at":"2026-01-22T10:15:01Z"}'
)


async def _handle(request: web.Request) -> web.Response:
    await request.read()
    return web.Response(status=201, body=ANSWER, content_type="application/json")


async def _serve() -> None:
    app = web.Application()
    app.router.add_post("/api/v1/events", _handle)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    print(f"http://127.0.0.1:{runner.addresses[0][1]}", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(_serve())
