"""Tables: models seen as rows, and how their cells are painted."""
