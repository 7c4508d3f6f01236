"""Factory Desktop: a factory's productivity, live from the events its cameras send."""

__version__ = "0.1.0"
