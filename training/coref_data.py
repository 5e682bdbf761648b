"""Documents with mentions as windows for the encoder and rows for `Coreference`."""
import json
import random

import numpy as np
import torch

from coref import PRONOUN
from forms import matches
from windows import windows

CLS, SEP = 101, 102
SIGNALS = ('ids', 'letterCase', 'quoteState', 'blockStart')
# As the product reads (src/analysis/extractor/extract.ts).
LENGTH, CONTEXT = 256, 32
# How much longer than the shortest the longest window of a group may be.
SPREAD = 1.25
# Pieces of a document that are learnt from at once.
LONGEST = 2500
# A batch that tells less than this (mentions by weight) counts less, lest one of silver alone counts as one of gold.
FULL = 200
# `.`, `!`, `?` in the vocabulary of BERT, uncased; and of a piece's case, small letters.
TERMINAL, LOWER = (1012, 999, 1029), 1


class CorefDocument:
    """A row of `coref-prepare.ts`. `same [n, n]`: 1 two mentions mean the same, 0 they don't, -1 unknown."""

    def __init__(self, row: dict):
        self.id, self.source, self.weight, self.gap = row['id'], row['source'], float(row['weight']), row.get('gap')
        self.signals = {name: np.array(row[name], dtype=np.int64) for name in SIGNALS}
        self.starts = np.flatnonzero(self.signals['blockStart']).tolist()
        mentions = np.array(row['mentions'], dtype=np.int64).reshape(-1, 4)
        self.spans, self.clusters, self.types = mentions[:, :2], mentions[:, 2], mentions[:, 3]
        self.texts, self.known = row['texts'], row['known']
        self.begins, self.ends = row['begins'], row['ends']
        self.people = [tuple(p) for p in row.get('people', [])]
        self.count()

    def count(self) -> None:
        self.blocks = np.cumsum(self.signals['blockStart'])
        self.sentences = sentences(self.signals)

    def __len__(self):
        return len(self.signals['ids'])

    def same(self, first: int, stop: int) -> np.ndarray:
        """Of mentions first to stop."""
        count = stop - first
        if self.known is None:
            clusters = self.clusters[first:stop]
            out = (clusters[:, None] == clusters[None, :]).astype(np.int8)
            out[clusters < 0] = -1
            out[:, clusters < 0] = -1
            return out
        out = np.full((count, count), -1, dtype=np.int8)
        for i, j, same in self.known:
            if first <= i < stop and first <= j < stop:
                out[i - first, j - first] = same
        return out


def sentences(signals: dict[str, np.ndarray]) -> np.ndarray:
    """The number of each piece's sentence: one ends with its sign, unless small letters follow, and with its block. Rough (`Dr. Roe` ends one), but free."""
    ends = np.isin(signals['ids'], TERMINAL)
    begins = signals['blockStart'].copy()
    begins[1:] |= ends[:-1] & (signals['letterCase'][1:] != LOWER) & ~ends[1:]
    return np.cumsum(begins)


def read_coref(*paths: str) -> list[CorefDocument]:
    return [CorefDocument(json.loads(line)) for path in paths for line in open(path, encoding='utf-8')]


def stretch(document: CorefDocument, chance: random.Random | None, longest: int) -> list[tuple[int, int, int, int]]:
    """Windows in a row, of the whole document or, with `chance`, of a random stretch of at most about `longest` pieces."""
    all_ = list(windows(document.starts, len(document), LENGTH, CONTEXT, chance))
    if chance is None or len(document) <= longest:
        return all_
    first = chance.randrange(len(all_))
    # Later beginnings would give short stretches, so that the ends would be learnt from less.
    while first > 0 and len(document) - all_[first][1] < longest // 2:
        first -= 1
    return [w for w in all_[first:] if w[2] - all_[first][1] <= longest] or [all_[first]]


def coref_batch(documents: list[CorefDocument], device, chance: random.Random | None = None, longest: int = LONGEST) -> dict:
    """`windows`: groups of windows of about one length, each `ids`, `letterCase`, `quoteState`, `blockStart`, `mask` `[windows, length]`; and `rows`: for each document
    what `Coreference` reads, among it `pieces`, the places of its pieces among the vectors of all groups (see `encode`). With `chance` windows have random edges."""
    parts = [(document, *window) for document in documents for window in stretch(document, chance, longest)]
    order = sorted(range(len(parts)), key=lambda i: parts[i][4] - parts[i][1])
    groups: list[list[int]] = []
    for i in order:
        size = parts[i][4] - parts[i][1]
        if not groups or size > SPREAD * (parts[groups[-1][0]][4] - parts[groups[-1][0]][1] + 8):
            groups.append([])
        groups[-1].append(i)
    places: dict[int, np.ndarray] = {}
    tensors, base = [], 0
    for group in groups:
        length = 2 + max(parts[i][4] - parts[i][1] for i in group)
        out = {name: np.zeros((len(group), length), dtype=np.int64) for name in (*SIGNALS, 'mask')}
        for row, i in enumerate(group):
            document, begin, first, stop, end = parts[i]
            size = end - begin
            for name in SIGNALS:
                out[name][row, 1:size + 1] = document.signals[name][begin:end]
            out['ids'][row, 0], out['ids'][row, size + 1] = CLS, SEP
            out['mask'][row, :size + 2] = 1
            places[i] = base + row * length + 1 + np.arange(first - begin, stop - begin)
        base += len(group) * length
        tensors.append({name: torch.from_numpy(value).to(device) for name, value in out.items()})
    rows, at = [], 0
    for document in documents:
        own = []
        while at < len(parts) and parts[at][0] is document and (not own or parts[at][2] == parts[at - 1][3]):
            own.append(at)
            at += 1
        rows.append(row_of(document, parts[own[0]][2], parts[own[-1]][3], np.concatenate([places[i] for i in own]), device))
    return {'windows': tensors, 'rows': rows}


def encode(encoder, batch: dict) -> torch.Tensor:
    """Vectors `[pieces, width]` of all windows of a batch, padding among them."""
    read = [encoder(w['ids'], w['letterCase'], w['quoteState'], w['blockStart'], w['mask']) for w in batch['windows']]
    return torch.cat([vectors.flatten(0, 1) for vectors in read])


def row_of(document: CorefDocument, begin: int, end: int, places: np.ndarray, device) -> dict:
    # Mentions are sorted by where they begin; the few at the edge that reach over it are left out with it.
    first = int(np.searchsorted(document.spans[:, 0], begin))
    stop = int(np.searchsorted(document.spans[:, 0], end))
    while stop > first and document.spans[stop - 1, 1] >= end:
        stop -= 1
    spans = np.minimum(document.spans[first:stop], end - 1)
    types = document.types[first:stop]
    match = matches(document.texts[first:stop], (types == PRONOUN).tolist())
    values = {
        'pieces': places, 'spans': spans - begin, 'types': types, 'sentence': document.sentences[spans[:, 0]], 'block': document.blocks[spans[:, 0]],
        'quoted': (document.signals['quoteState'][spans[:, 0]] > 0).astype(np.int64), 'match': match.astype(np.int64), 'same': document.same(first, stop),
        'clustered': document.clusters[first:stop] >= 0,
    }
    return {**{name: torch.from_numpy(np.ascontiguousarray(value)).to(device) for name, value in values.items()}, 'whole': document.known is None, 'weight': document.weight}


def gather(vectors: torch.Tensor, row: dict) -> torch.Tensor:
    """`[pieces, width]` of a document, from what `encode` gives."""
    return vectors[row['pieces']]


def coref_loss(vectors: torch.Tensor, head, batch: dict) -> torch.Tensor:
    """The mean over the mentions of a batch of which something is known, less where these are few; 0 to some 6."""
    pairs = [head.loss(gather(vectors, row), row) for row in batch['rows']]
    weight = torch.as_tensor(sum(weight for _, weight in pairs), device=vectors.device)
    return sum(lost for lost, _ in pairs) / weight.clamp(min=FULL)


def coref_steps(documents: list[CorefDocument], seed: int, pieces: int = 6000) -> list[list[CorefDocument]]:
    """An epoch: documents in random order, so many a step that their pieces are about as many as said."""
    some = list(documents)
    random.Random(seed).shuffle(some)
    steps: list[list[CorefDocument]] = [[]]
    held = 0
    for document in some:
        size = min(len(document), LONGEST)
        if steps[-1] and held + size > pieces:
            steps.append([])
            held = 0
        steps[-1].append(document)
        held += size
    return steps
