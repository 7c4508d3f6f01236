"""What is seen: pages, charts, dialogs, theme and actions."""
