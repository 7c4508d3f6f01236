from factory_desktop.views.actions import MENUS
from factory_desktop.views.closing_choice import ClosingChoice
from factory_desktop.views.menus.entry import entries


def test_that_each_choice_has_its_entry_in_the_menu() -> None:
    names = [entry.name for menu in MENUS for entry in entries(menu)]
    assert {f"closing.{choice.value}" for choice in ClosingChoice} <= set(names)
