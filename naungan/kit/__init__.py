"""The few values everyone shares. No Django, no database; nothing here knows what a claim is."""
