"""`python -m factory_desktop` is the same program as `factory-desktop`."""

import sys

from factory_desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
