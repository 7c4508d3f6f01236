from datetime import UTC, datetime

from factory_desktop.store.opened import OpenedStore
from factory_desktop.store.transaction import Transaction
from tests.factories import Call, run


def test_that_a_command_finds_what_it_needs(store: OpenedStore) -> None:
    began = datetime.now(UTC)

    def look(transaction: Transaction) -> None:
        assert transaction.raw.in_transaction
        assert transaction.connection.in_transaction()
        assert began <= transaction.now <= datetime.now(UTC)
        assert transaction.store == store.place.file
        assert transaction.backups == store.place.backups
        transaction.progress(1, 2)  # nobody listens

    run(store, Call(look))


def test_that_the_keys_are_read_once_and_anew_when_forgotten(store: OpenedStore) -> None:
    def look(transaction: Transaction) -> None:
        before = transaction.keys
        assert transaction.keys is before
        transaction.forget_keys()
        assert transaction.keys is not before
        assert transaction.keys == before

    run(store, Call(look))


def test_that_what_is_left_for_afterwards_is_done_once_the_transaction_has_ended(
    store: OpenedStore,
) -> None:
    def attach(transaction: Transaction) -> None:
        transaction.raw.execute("ATTACH ':memory:' AS other")
        transaction.afterwards.append("DETACH other")

    run(store, Call(attach))
    attached = run(store, Call(lambda t: t.raw.execute("PRAGMA database_list").fetchall()))
    assert [name for _number, name, _file in attached] == ["main"]
