"""Naungan: one region's workers' social protection, from the roster to the family's money."""

__version__ = "0.1.0"
