"""PolNeAR as windows of pieces with one row of tags for each cue."""
import bisect
import json
import random

import torch

from model import ROLES, TAGS

CLS, SEP, PAD = 101, 102, 0
TAG = {name: number for number, name in enumerate(TAGS)}
SIGNALS = ('ids', 'letterCase', 'quoteState', 'blockStart')


class Document:
    """An article by one annotator. `rows` has for each attribution its anchor (index of a piece) and {piece: tag}."""

    def __init__(self, row: dict, weight: float = 1.0):
        self.id, self.weight = row['id'], weight
        self.signals = {name: row[name] for name in SIGNALS}
        self.begins, self.ends = row['begins'], row['ends']
        self.rows = [r for r in map(self.tagged, row['attributions']) if r is not None]

    def __len__(self):
        return len(self.begins)

    def pieces(self, begin: int, end: int) -> range:
        return range(bisect.bisect_right(self.ends, begin), bisect.bisect_left(self.begins, end))

    def tagged(self, attribution: dict):
        tags: dict[int, int] = {}
        for role in ('content', 'source', 'cue'):
            for begin, end in attribution[role]:
                for run in self.by_block(self.pieces(begin, end)):
                    for i in run:
                        place = 'S' if len(run) == 1 else 'B' if i == run[0] else 'E' if i == run[-1] else 'I'
                        tags[i] = TAG[f'{place}-{role}']
        cues = [self.pieces(b, e) for b, e in attribution['cue']]
        anchor = min((run[0] for run in cues if len(run) > 0), default=None)
        return None if anchor is None else (anchor, tags)

    def by_block(self, run: range):
        cuts = [i for i in run if i > run[0] and self.signals['blockStart'][i]]
        edges = [run.start, *cuts, run.stop] if len(run) else []
        return [range(a, b) for a, b in zip(edges, edges[1:]) if b > a]


def read(path: str) -> list[Document]:
    rows = [json.loads(line) for line in open(path, encoding='utf-8')]
    count: dict[str, int] = {}
    for row in rows:
        count[row['id']] = count.get(row['id'], 0) + 1
    return [Document(row, 1 / count[row['id']]) for row in rows]


def windows(document: Document, length: int, chance: random.Random | None, overlap: int = 0):
    """Begins and ends of windows over a document. With `chance`, the first is cut short, so that edges move each time."""
    first = length if chance is None or len(document) <= length else chance.randint(length // 4, length)
    begin, end = 0, min(first, len(document))
    while True:
        yield begin, end
        if end >= len(document):
            return
        begin = end - overlap
        end = min(begin + length, len(document))


def batch(parts: list[tuple[Document, int, int]]):
    """Tensors of windows side by side, the shorter ones padded; then anchors with their tags, -100 where nothing is."""
    length = 2 + max(end - begin for _, begin, end in parts)
    tensors = {name: torch.zeros(len(parts), length, dtype=torch.long) for name in (*SIGNALS, 'mask')}
    cue, flat = torch.full((len(parts), length), -100.0), torch.zeros(len(parts), length, len(ROLES))
    window, anchor, tags, weight = [], [], [], []
    for row, (document, begin, end) in enumerate(parts):
        size = end - begin
        for name in SIGNALS:
            tensors[name][row, 1:size + 1] = torch.tensor(document.signals[name][begin:end])
        tensors['ids'][row, 0], tensors['ids'][row, size + 1] = CLS, SEP
        tensors['mask'][row, :size + 2] = 1
        cue[row, 1:size + 1] = 0
        for at, places in document.rows:
            inside = {i - begin + 1: tag for i, tag in places.items() if begin <= i < end}
            for i, tag in inside.items():
                flat[row, i, (tag - 1) // 4] = 1
            if begin <= at < end:
                cue[row, at - begin + 1] = 1
                line = torch.full((length,), -100, dtype=torch.long)
                line[1:size + 1] = 0
                for i, tag in inside.items():
                    line[i] = tag
                window.append(row), anchor.append(at - begin + 1), tags.append(line), weight.append(document.weight)
    tensors.update(cue=cue, flat=flat, window=torch.tensor(window, dtype=torch.long), anchor=torch.tensor(anchor, dtype=torch.long),
                   tags=torch.stack(tags) if tags else torch.zeros(0, length, dtype=torch.long), weight=torch.tensor(weight),
                   window_weight=torch.tensor([d.weight for d, _, _ in parts]))
    return tensors
