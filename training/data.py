"""Articles as windows of pieces with one row of tags for each cue."""
import bisect
import gzip
import json
import os
import random

import numpy as np
import torch

from model import ASIDES, KINDS, ROLES
from windows import CONTEXT, LENGTH, windows

# What stands around a window where the data don't say: BERT's.
CLS, SEP = 101, 102
SIGNALS = ('ids', 'letterCase', 'quoteState', 'blockStart')
# PolNeAR marks no statement within another's content: that none is marked there says little.
WITHIN = 0.2


def tags_of(roles: tuple[str, ...]) -> dict[str, int]:
    return {name: number for number, name in enumerate(('O',) + tuple(f'{place}-{role}' for role in roles for place in 'BIES'))}


class Document:
    """An article by one annotator. `rows` has for each attribution its anchor (index of a piece), tags and asides by piece, kind, and whether it must be found.

    An attribution is anchored where its cue begins, one without a cue where its content does. `whole`: all that an article holds is marked
    by our own rules, kinds and asides too; else (PolNeAR) these are unknown. `unmarked`: nobody marked anything, only teachers speak of it.
    """

    def __init__(self, row: dict, weight: float = 1.0):
        self.id, self.weight, self.whole = row['id'], weight, row.get('whole', False)
        self.signals = {name: np.array(row[name], dtype=np.int64) for name in SIGNALS}
        self.begins, self.ends = row['begins'], row['ends']
        self.marks = row.get('marks', [CLS, SEP])
        self.starts = np.flatnonzero(self.signals['blockStart']).tolist()
        self.rows = [r for r in map(self.tagged, row.get('attributions', [])) if r is not None]
        self.chances = np.zeros(len(self), dtype=np.float32)
        self.weights = np.zeros(len(self), dtype=np.float32) if row.get('unmarked', False) else np.ones(len(self), dtype=np.float32)
        self.flat = np.zeros((len(self), len(ROLES)), dtype=np.float32)
        for _, (at, tags), _, _, _ in self.rows:
            self.flat[at, (tags - 1) // 4] = 1
        if not self.whole:
            self.weights[self.flat[:, ROLES.index('content')] > 0] = WITHIN
        for anchor, _, _, _, wanted in self.rows:
            self.chances[anchor] = 1
            self.weights[anchor] = 1 if wanted else 0.3

    def __len__(self):
        return len(self.begins)

    def pieces(self, begin: int, end: int) -> range:
        return range(bisect.bisect_right(self.ends, begin), bisect.bisect_left(self.begins, end))

    def row_of(self, attribution: dict, roles: tuple[str, ...]) -> tuple[np.ndarray, np.ndarray]:
        """Pieces in one of the roles, and their tags."""
        tag, tags = tags_of(roles), {}
        for role in reversed(roles):
            for begin, end in attribution.get(role, []):
                for run in self.by_block(self.pieces(begin, end)):
                    for i in run:
                        place = 'S' if len(run) == 1 else 'B' if i == run[0] else 'E' if i == run[-1] else 'I'
                        tags[i] = tag[f'{place}-{role}']
        return np.fromiter(tags.keys(), dtype=np.int64), np.fromiter(tags.values(), dtype=np.int64)

    def tagged(self, attribution: dict):
        spans = attribution['cue'] or attribution['content']
        anchor = min((run[0] for run in (self.pieces(b, e) for b, e in spans) if len(run) > 0), default=None)
        if anchor is None:
            return None
        tags = self.row_of({r: attribution[r] for r in ('content', 'source', 'cue')}, ('source', 'cue', 'content'))
        asides = self.row_of(attribution, ASIDES) if self.whole else None
        kind = KINDS.index(attribution['kind']) if self.whole else -100
        return anchor, tags, asides, kind, not attribution.get('optional', False)

    def by_block(self, run: range):
        cuts = [i for i in run if i > run[0] and self.signals['blockStart'][i]]
        edges = [run.start, *cuts, run.stop] if len(run) else []
        return [range(a, b) for a, b in zip(edges, edges[1:]) if b > a]

    def windows(self, length: int = LENGTH, context: int = CONTEXT, chance: random.Random | None = None):
        return windows(self.starts, len(self), length, context, chance)


def read(path: str) -> list[Document]:
    opened = open(path, encoding='utf-8') if os.path.exists(path) else gzip.open(f'{path}.gz', 'rt', encoding='utf-8')
    rows = [json.loads(line) for line in opened]
    count: dict[str, int] = {}
    for row in rows:
        count[row['id']] = count.get(row['id'], 0) + 1
    return [Document(row, 1 / count[row['id']]) for row in rows]


def batch(parts: list[tuple[Document, int, int, int, int]], soft: dict | None = None) -> dict[str, torch.Tensor]:
    """Tensors of windows side by side, the shorter ones padded; then anchors with their tags, -100 where nothing is known.

    `soft` (see soften.py) adds what teachers say of each piece and anchor, and anchors that only they found.
    """
    # A multiple of eight: masked attention on a GPU wants its rows aligned.
    length = -(-(2 + max(end - begin for _, begin, _, _, end in parts)) // 8) * 8
    out = {name: np.zeros((len(parts), length), dtype=np.int64) for name in (*SIGNALS, 'mask')}
    cue, weight = np.zeros((len(parts), length), dtype=np.float32), np.zeros((len(parts), length), dtype=np.float32)
    flat = np.zeros((len(parts), length, len(ROLES)), dtype=np.float32)
    inside = np.zeros((len(parts), length), dtype=bool)
    soft_cue = np.full((len(parts), length), -1, dtype=np.float32)
    anchors: list[tuple] = []
    for row, (document, begin, first, stop, end) in enumerate(parts):
        size = end - begin
        for name in SIGNALS:
            out[name][row, 1:size + 1] = document.signals[name][begin:end]
        out['ids'][row, 0], out['ids'][row, size + 1] = document.marks
        out['mask'][row, :size + 2] = 1
        core = slice(first - begin + 1, stop - begin + 1)
        inside[row, core] = True
        cue[row, core] = document.chances[first:stop]
        weight[row, core] = document.weights[first:stop] * document.weight
        flat[row, 1:size + 1] = document.flat[begin:end]
        anchors += [(row, at, tags, asides, kind, document.weight) for at, tags, asides, kind, _ in document.rows if first <= at < stop]
        taught = soft.get(document.id) if soft else None
        if taught is not None:
            soft_cue[row, core] = taught['chances'][first:stop]
            marked = {at for r, at, *_ in anchors if r == row}
            anchors += [(row, int(at), None, None, -100, document.weight) for at in taught['anchors'] if first <= at < stop and int(at) not in marked]
    count = len(anchors)
    tags = np.full((count, length), -100, dtype=np.int64)
    asides = np.full((count, length), -100, dtype=np.int64)
    soft_tags = np.zeros((count if soft else 0, length, 13), dtype=np.float16)
    soft_asides = np.zeros((count if soft else 0, length, 13), dtype=np.float16)
    soft_kinds = np.zeros((count if soft else 0, len(KINDS)), dtype=np.float16)
    taught_at = np.zeros((count if soft else 0, length), dtype=bool)
    for n, (row, at, own, beside, _, _) in enumerate(anchors):
        document, begin, _, _, end = parts[row]
        for to, given in ((tags, own), (asides, beside)):
            if given is not None:
                to[n, 1:end - begin + 1] = 0
                pieces, values = given
                near = (pieces >= begin) & (pieces < end)
                to[n, pieces[near] - begin + 1] = values[near]
        taught = soft.get(document.id) if soft else None
        index = None if taught is None else taught['index'].get(at)
        if index is not None:
            low, high = max(begin, taught['begins'][index]), min(end, taught['ends'][index])
            theirs = slice(low - taught['begins'][index], high - taught['begins'][index])
            here = slice(low - begin + 1, high - begin + 1)
            soft_tags[n, here], soft_asides[n, here] = taught['tags'][index][theirs], taught['asides'][index][theirs]
            soft_kinds[n] = taught['kinds'][index]
            taught_at[n, here] = True
    numbers = lambda values: torch.tensor(values, dtype=torch.long)
    out = {name: torch.from_numpy(value) for name, value in out.items()}
    out.update(cue=torch.from_numpy(cue), cue_weight=torch.from_numpy(weight), flat=torch.from_numpy(flat), inside=torch.from_numpy(inside), soft_cue=torch.from_numpy(soft_cue),
               window=numbers([a[0] for a in anchors]), anchor=numbers([a[1] - parts[a[0]][1] + 1 for a in anchors]), kind=numbers([a[4] for a in anchors]),
               weight=torch.tensor([a[5] for a in anchors]), tags=torch.from_numpy(tags), asides=torch.from_numpy(asides),
               soft_tags=torch.from_numpy(soft_tags), soft_asides=torch.from_numpy(soft_asides), soft_kinds=torch.from_numpy(soft_kinds), taught=torch.from_numpy(taught_at))
    return out
