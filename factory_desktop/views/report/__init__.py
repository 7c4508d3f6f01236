"""Report: a shift on one sheet of paper; what it says and how it is drawn."""
