"""FileLayer: hears what SQLite does to its files, below the program and without changing it.

SQLite reaches files through a table of functions (a VFS). A copy of the usual table, whose
functions tell of each call and then pass it on, becomes the default of the very library that
Python's `sqlite3` calls: all connections of the process go through it, and no line of the program
is another. A second copy of SQLite, such as apsw brings, could not hear these connections.
"""

import _sqlite3
import ctypes
import os
import sqlite3
import sys
import traceback
from collections.abc import Callable
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_int64, c_void_p
from pathlib import Path
from typing import Any, Self

_OK, _IOERR = 0, 10
_CREATE, _DELETE_ON_CLOSE = 0x4, 0x8
_NAME = b"heard"


class Listener:
    """Is told of each call once it has gone well, on whichever thread it was made."""

    def opened(self, path: str, *, made: bool) -> None:
        """A file was opened, and made if there was none."""

    def wrote(self, path: str, offset: int, data: bytes) -> None:
        """Something was written."""

    def truncated(self, path: str, size: int) -> None:
        """A file was cut, or grew, to this size."""

    def syncing(self, path: str) -> None:
        """A sync begins: what is written from now on may not be part of it."""

    def synced(self, path: str) -> None:
        """It is over: what was written before it began is on the disk."""

    def deleted(self, path: str) -> None:
        """A name was taken away."""

    def folder_synced(self, folder: str) -> None:
        """All names in a folder are on the disk."""


_Close = CFUNCTYPE(c_int, c_void_p)
_Write = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_Truncate = CFUNCTYPE(c_int, c_void_p, c_int64)
_Sync = CFUNCTYPE(c_int, c_void_p, c_int)
# SQLite keeps names where they stand, and finds more behind them: they are passed on as addresses.
_Open = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
_Delete = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int)
_OpenFolder = CFUNCTYPE(c_int, c_void_p, c_void_p)
_SetCall = CFUNCTYPE(c_int, c_void_p, c_char_p, c_void_p)
_GetCall = CFUNCTYPE(c_void_p, c_void_p, c_char_p)


class _Methods(Structure):
    """`sqlite3_io_methods`, version 3."""

    _fields_ = (
        ("version", c_int),
        ("close", _Close),
        ("read", c_void_p),
        ("write", _Write),
        ("truncate", _Truncate),
        ("sync", _Sync),
        ("others", c_void_p * 13),
    )


class _Vfs(Structure):
    """`sqlite3_vfs`, version 3."""

    _fields_ = (
        ("version", c_int),
        ("file_size", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", _Open),
        ("delete", _Delete),
        ("others", c_void_p * 11),
        ("set_call", _SetCall),
        ("get_call", _GetCall),
        ("next_call", c_void_p),
    )


def library() -> Any:
    """Return the SQLite that Python's `sqlite3` calls; raises OSError where it is out of reach."""
    found = ctypes.CDLL(getattr(_sqlite3, "__file__", None))
    try:
        found.sqlite3_vfs_find.restype = POINTER(_Vfs)
        found.sqlite3_libversion.restype = c_char_p
    except AttributeError as error:
        raise OSError("Python's SQLite hides its functions.") from error
    if found.sqlite3_libversion().decode() != sqlite3.sqlite_version:
        raise OSError("Another SQLite than Python's was found.")
    if sys.platform != "linux" or found.sqlite3_vfs_find(None).contents.version < 3:
        raise OSError("This SQLite reaches files in another way.")
    return found


class FileLayer:
    """Lies under all connections that are opened between entering and leaving it."""

    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        self._library = library()
        self._usual: _Vfs = self._library.sqlite3_vfs_find(None).contents
        self._paths: dict[int, str] = {}
        self._tables: dict[int, tuple[_Methods, _Methods]] = {}
        """For each of SQLite's own tables of functions the table itself and the one that hears."""
        self._vfs = _Vfs.from_buffer_copy(self._usual)
        self._vfs.name = _NAME
        self._vfs.open = _Open(self._guarded(self._open))
        self._vfs.delete = _Delete(self._guarded(self._delete))
        self._folder = _OpenFolder(self._guarded(self._open_folder))

    def __enter__(self) -> Self:
        assert self._library.sqlite3_vfs_register(ctypes.byref(self._vfs), 1) == _OK
        call = self._usual.get_call(ctypes.addressof(self._usual), b"openDirectory")
        self._usual_folder = _OpenFolder(call)
        self._set_folder(self._folder)
        return self

    def __exit__(self, *_: object) -> None:
        self._set_folder(None)
        self._library.sqlite3_vfs_unregister(ctypes.byref(self._vfs))

    def _set_folder(self, call: Any) -> None:
        """Have SQLite open a folder, which it does to have it synced, by this function."""
        address = ctypes.cast(call, c_void_p) if call else None
        assert self._usual.set_call(ctypes.addressof(self._usual), b"openDirectory", address) == _OK

    def _guarded(self, function: Callable[..., int]) -> Callable[..., int]:
        def call(*arguments: Any) -> int:
            try:
                return function(*arguments)
            except BaseException:  # noqa: BLE001 - nothing can be raised through C
                traceback.print_exc()
                return _IOERR

        return call

    def _open(self, vfs: int, name: int | None, file: int, flags: int, given: int | None) -> int:
        path = "" if name is None or flags & _DELETE_ON_CLOSE else _text(name)
        made = bool(path) and bool(flags & _CREATE) and not Path(path).exists()
        done = int(self._usual.open(vfs, name, file, flags, given))
        if done == _OK and path:
            self._listener.opened(path, made=made)
            self._paths[file] = path
            methods = ctypes.cast(file, POINTER(c_void_p))
            methods[0] = ctypes.addressof(self._heard(methods[0]))
        return done

    def _heard(self, address: int) -> _Methods:
        """Return the table that hears in place of one of SQLite's own."""
        if address not in self._tables:
            usual = _Methods.from_address(address)
            heard = _Methods.from_buffer_copy(usual)
            heard.close = _Close(self._guarded(lambda file: self._close(usual, file)))
            heard.write = _Write(self._guarded(lambda *a: self._write(usual, *a)))
            heard.truncate = _Truncate(self._guarded(lambda *a: self._truncate(usual, *a)))
            heard.sync = _Sync(self._guarded(lambda *a: self._sync(usual, *a)))
            self._tables[address] = usual, heard
        return self._tables[address][1]

    def _close(self, usual: _Methods, file: int) -> int:
        self._paths.pop(file, None)
        return int(usual.close(file))

    def _write(self, usual: _Methods, file: int, data: int, amount: int, offset: int) -> int:
        done = int(usual.write(file, data, amount, offset))
        if done == _OK:
            self._listener.wrote(self._paths[file], offset, ctypes.string_at(data, amount))
        return done

    def _truncate(self, usual: _Methods, file: int, size: int) -> int:
        done = int(usual.truncate(file, size))
        if done == _OK:
            self._listener.truncated(self._paths[file], size)
        return done

    def _sync(self, usual: _Methods, file: int, flags: int) -> int:
        path = self._paths[file]
        self._listener.syncing(path)
        done = int(usual.sync(file, flags))
        if done == _OK:
            self._listener.synced(path)
        return done

    def _delete(self, vfs: int, name: int, sync: int) -> int:
        path = _text(name)
        done = int(self._usual.delete(vfs, name, sync))
        if done == _OK:
            self._listener.deleted(path)
            if sync:
                self._listener.folder_synced(str(Path(path).parent))
        return done

    def _open_folder(self, name: int, given: int) -> int:
        done = int(self._usual_folder(name, given))
        if done == _OK:
            self._listener.folder_synced(str(Path(_text(name)).parent))
        return done


def _text(address: int) -> str:
    return os.fsdecode(ctypes.string_at(address))
