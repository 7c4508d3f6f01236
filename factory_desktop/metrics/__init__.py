"""From rows to figures: worker, station and factory metrics in one frozen Snapshot."""
