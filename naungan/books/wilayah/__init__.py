"""Territory and its reference figures: codes, minimum wages, working populations."""
