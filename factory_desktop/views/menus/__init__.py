"""Menus: every entry of the menu bar, once, as data; one file a menu."""
