"""The HTTP door: wire format, routes, guard, OpenAPI and Prometheus."""
