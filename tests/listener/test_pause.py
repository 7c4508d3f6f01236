import asyncio
import time

from factory_desktop.listener import pause
from factory_desktop.listener.pause import unhurried


async def test_that_what_is_small_is_read_at_once() -> None:
    others = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(others.set_result, None)
    assert await unhurried(pause.LARGE, others.done) is False


async def test_that_others_come_in_before_what_is_large() -> None:
    others = asyncio.get_running_loop().create_future()
    asyncio.get_running_loop().call_soon(others.set_result, None)
    assert await unhurried(pause.LARGE + 1, others.done) is True


async def test_that_what_took_long_leaves_as_long_to_others_also_when_it_fails() -> None:
    def read() -> None:
        time.sleep(0.05)
        raise ValueError

    began = time.monotonic()
    try:
        await unhurried(pause.LARGE + 1, read)
    except ValueError:
        assert time.monotonic() - began >= 0.09
    else:
        raise AssertionError
