from PySide6.QtCore import SignalInstance
from pytestqt.qtbot import QtBot

from factory_desktop.backend.watcher import Watcher
from factory_desktop.models.news import News
from factory_desktop.models.relay import Relay


def test_that_each_kind_of_news_is_a_signal_of_its_own(qtbot: QtBot) -> None:
    news = News()
    kinds = [name for name in vars(News) if not name.startswith("_") and name != "staticMetaObject"]
    assert len(kinds) > 15
    assert all(isinstance(getattr(news, name), SignalInstance) for name in kinds)


def test_that_nothing_that_the_backend_tells_is_lost_on_the_way() -> None:
    told = {name for name in vars(Watcher) if not name.startswith("_")}
    assert told <= set(vars(Relay))
