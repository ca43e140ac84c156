"""Lists of names as they came in: files, rows, findings, and what was proposed and decided about them."""
