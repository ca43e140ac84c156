"""Officers, their offices and what they may do there."""
