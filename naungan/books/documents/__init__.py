"""Papers a family or an office brings, and what was found when they were checked."""
