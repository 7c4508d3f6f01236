"""What the program notes about itself: lines without names, keys or tricks, and never too many."""
