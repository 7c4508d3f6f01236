import asyncio
import sys

import pytest

from factory_desktop.listener import request_tasks
from tests.listener.client import Client, fresh_event
from tests.listener.fake import listening


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="aiohttp starts requests at once itself")
async def test_that_a_request_is_worked_off_by_its_connections_task(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made: list[str] = []

    class Noted(asyncio.Task[None]):
        def __init__(self, coro: object, **options: object) -> None:
            made.append(getattr(coro, "__qualname__", ""))
            super().__init__(coro, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(asyncio, "Task", Noted)
    async with listening() as listener:

        def post() -> list[int]:
            client = Client(listener.port)
            statuses = [client.post("/api/v1/events", fresh_event()).status for _ in range(3)]
            client.close()
            return statuses

        assert await asyncio.to_thread(post) == [201, 201, 201]
    assert made.count("RequestHandler.start") == 1
    assert not any("handle_request" in name for name in made)


async def test_that_any_other_work_gets_its_task() -> None:
    loop = asyncio.get_running_loop()
    request_tasks.spare(loop)
    task = asyncio.create_task(asyncio.sleep(0, 7), name="seven")
    assert isinstance(task, asyncio.Task)
    assert task.get_name() == "seven"
    assert await task == 7
