"""The regional standards of both forms, named as OpenCC's configurations."""

from __future__ import annotations

from enum import StrEnum


class Standard(StrEnum):
    """Regional standard of the traditional form, named as OpenCC's configuration towards it.

    The ones that end in `p` also replace vocabulary, and with it the length of a text.
    """

    S2T = "s2t"
    S2TW = "s2tw"
    S2TWP = "s2twp"
    S2HK = "s2hk"
    S2HKP = "s2hkp"

    @property
    def to_traditional(self) -> str:
        """Name of OpenCC's configuration from simplified text."""
        return self.value

    @property
    def to_simplified(self) -> str:
        """Name of OpenCC's configuration back to simplified text."""
        return _BACK[self]


class SimplifiedStandard(StrEnum):
    """From which regional standard the simplified form is made, named as OpenCC's configuration towards it.

    The ones that end in `p` also replace vocabulary, and with it the length of a text.
    """

    T2S = "t2s"
    TW2S = "tw2s"
    TW2SP = "tw2sp"
    HK2S = "hk2s"
    HK2SP = "hk2sp"

    @property
    def to_simplified(self) -> str:
        """Name of OpenCC's configuration from traditional text."""
        return self.value


_BACK = {
    Standard.S2T: "t2s",
    Standard.S2TW: "tw2s",
    Standard.S2TWP: "tw2sp",
    Standard.S2HK: "hk2s",
    Standard.S2HKP: "hk2sp",
}

#: What does the same as a configuration but leaves vocabulary, and with it the length of a text, alone.
WITHOUT_VOCABULARY = {"s2twp": "s2tw", "s2hkp": "s2hk", "tw2sp": "tw2s", "hk2sp": "hk2s"}
