"""The andon board: the floor on a wall."""
