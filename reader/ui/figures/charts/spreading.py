"""Labels beside the ends of lines: each as near to its line as it can be, none on another."""

from __future__ import annotations

from collections.abc import Sequence


def spread(wanted: Sequence[float], apart: float, low: float, high: float) -> list[float]:
    """Where labels go that want to be at `wanted`: in that order, at least `apart`, from `low` to `high`.

    They are moved as little as can be, by the sum of the squares. Where there is no room for all they stand evenly
    from `low` to `high`, closer than `apart`.
    """
    if not wanted:
        return []
    order = sorted(range(len(wanted)), key=lambda place: wanted[place])
    room = (len(order) - 1) * apart
    if room > high - low:
        apart = (high - low) / max(1, len(order) - 1)
        room = high - low
    # Without the gaps this is a regression in which none may stand before the one ahead of it: neighbours that would
    # are put together at their mean.
    blocks: list[tuple[float, int]] = []
    for rank, place in enumerate(order):
        mean, count = wanted[place] - rank * apart, 1
        while blocks and blocks[-1][0] > mean:
            before, many = blocks.pop()
            mean, count = (before * many + mean * count) / (many + count), many + count
        blocks.append((mean, count))
    means = [mean for mean, count in blocks for _ in range(count)]
    found = [0.0] * len(wanted)
    for rank, (place, mean) in enumerate(zip(order, means, strict=True)):
        found[place] = min(max(mean, low), high - room) + rank * apart
    return found
