"""Run migrations on the connection that the program hands over, in one transaction."""

from alembic import context

from factory_desktop.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
