"""WHAT PEOPLE SEE: pages, command line, letters, background jobs. Thin: every write is a desk verb."""
