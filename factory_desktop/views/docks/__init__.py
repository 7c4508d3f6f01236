"""The docks: what stands beside the page, and can be moved, closed and taken off."""
