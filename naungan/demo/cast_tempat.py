"""Where the named cast of the demo and the tests lives and works, inside the invented regency."""

__all__ = ["DESA_SLAMET", "KEMATIAN_SUAMI_SULASTRI", "MITRA_JOKO", "PABRIK_RINA", "PEMKAB_DBHCHT"]

DESA_SLAMET = "35.16.17.2003"
"""Sumberwuluh, Dawarblandong: Pak Kades Slamet's village and Bu Sulastri's home."""

KEMATIAN_SUAMI_SULASTRI = "A1"
"""The death of Pak Karno, tobacco farmer, husband of Bu Sulastri."""

PABRIK_RINA = "PU-0001"
"""The factory in the Ngoro industrial park where Bu Rina keeps the staff list."""

MITRA_JOKO = "MITRA-01"
"""Pak Joko's company, which pledges contributions for a hundred workers."""

PEMKAB_DBHCHT = "PEMKAB-DBHCHT"
"""The regency paying from its share of the tobacco excise (DBHCHT)."""
