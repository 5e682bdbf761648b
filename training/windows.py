"""Stretches of an article that the encoder reads at once: whole paragraphs, with a little of their neighbours around."""
import random

LENGTH, CONTEXT = 160, 32


def windows(starts: list[int], count: int, length: int = LENGTH, context: int = CONTEXT, chance: random.Random | None = None):
    """`(begin, first, stop, end)` in pieces: what is read, `[begin, end)`, and of that what the window speaks for, `[first, stop)`.

    `starts` are the pieces at which paragraphs begin, of an article of `count` pieces. Paragraphs are put together up to `length`;
    a longer one is cut into equal parts. With `chance` lengths and contexts differ from window to window, so that edges move each time.
    The same as `src/analysis/extractor/windows.ts`.
    """
    edges = [*sorted({0, *starts}), count]
    parts = []
    for first, stop in zip(edges, edges[1:]):
        most = length
        number = max(1, -(-(stop - first) // most))
        cuts = [first + (stop - first) * i // number for i in range(number + 1)]
        parts += zip(cuts, cuts[1:])
    at = 0
    while at < len(parts):
        first, most = parts[at][0], length if chance is None else chance.randint(length // 3, length * 5 // 4)
        stop = parts[at][1]
        at += 1
        while at < len(parts) and parts[at][1] - first <= most:
            stop = parts[at][1]
            at += 1
        before, after = (context, context) if chance is None else (chance.randint(0, context * 3 // 2), chance.randint(0, context * 3 // 2))
        if stop > first:
            yield max(0, first - before), first, stop, min(count, stop + after)
