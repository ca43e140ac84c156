"""Whose money: decrees approved by a second person, pledges and their places."""

from naungan.desk.funds.ikrar import catat_ikrar, duduki
from naungan.desk.funds.keputusan import buat_keputusan, setujui_keputusan

__all__ = ["buat_keputusan", "catat_ikrar", "duduki", "setujui_keputusan"]
