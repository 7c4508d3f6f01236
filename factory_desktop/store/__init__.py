"""The database: schema, migrations, the writer, queries, backups and sample data."""
