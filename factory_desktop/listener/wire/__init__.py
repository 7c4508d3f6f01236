"""What goes over the wire: the types that validate it and from which OpenAPI is written."""
