"""Simulated cameras and replay: real HTTP clients of the listener."""
