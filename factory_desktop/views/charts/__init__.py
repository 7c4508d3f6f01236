"""Charts: what happened, drawn by pyqtgraph in the colors of the theme."""
