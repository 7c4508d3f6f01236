"""Words and rules of the plant: pure values, no files, no sockets, no Qt."""
