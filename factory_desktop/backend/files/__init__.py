"""Files: tables written for other programs, one file a format."""
