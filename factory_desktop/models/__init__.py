"""Qt item models and the bridge from the backend to signals; QtCore only."""
