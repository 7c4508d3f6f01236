"""ClosingChoice: what closing the window means while cameras can send."""

from enum import Enum


class ClosingChoice(Enum):
    """As kept from one start to the next."""

    ASK = "ask"
    TRAY = "tray"
    QUIT = "quit"
