from PySide6.QtNetwork import QHostAddress

from factory_desktop.views.interfaces import interfaces


def test_that_only_addresses_are_listed_by_which_others_come() -> None:
    for address, name in interfaces():
        read = QHostAddress(address)
        assert not read.isNull()
        assert not read.isLoopback()
        assert not read.isLinkLocal()
        assert name
