"""Attributions of whole documents: windows, then the best legal row of tags for each anchor."""
import numpy as np
import torch

from data import Document, batch
from model import ROLES, TAGS
from windows import CONTEXT, LENGTH

THRESHOLD = 0.4


def legal() -> tuple[np.ndarray, np.ndarray]:
    """Which tag may follow which, and which may stand first: 0 or minus a lot."""
    inside = [t[0] in 'BI' for t in TAGS]
    opens = [t[0] in 'BSO' for t in TAGS]
    follows = np.array([[(b[0] in 'IE' and b[2:] == a[2:]) if inside[i] else opens[j] for j, b in enumerate(TAGS)] for i, a in enumerate(TAGS)])
    return np.where(follows, 0.0, -1e4), np.where([o for o in opens], 0.0, -1e4)


FOLLOWS, FIRST = legal()
LAST = np.where([t[0] in 'ESO' for t in TAGS], 0.0, -1e4)


def viterbi(scores: np.ndarray) -> np.ndarray:
    """The best legal rows of tags, `[rows, length]`, of scores `[rows, length, tags]`."""
    rows, length, _ = scores.shape
    best, back = scores[:, 0] + FIRST, np.zeros(scores.shape, dtype=np.int64)
    for i in range(1, length):
        through = best[:, :, None] + FOLLOWS[None]
        back[:, i] = through.argmax(1)
        best = through.max(1) + scores[:, i]
    path = np.zeros((rows, length), dtype=np.int64)
    path[:, -1] = (best + LAST).argmax(1)
    for i in range(length - 1, 0, -1):
        path[:, i - 1] = back[np.arange(rows), i, path[:, i]]
    return path


@torch.no_grad()
def scores_of(models: list, documents: list[Document], device: str, threshold: float, tokens: int = 12000, gold: bool = False, length: int = LENGTH, context: int = CONTEXT):
    """For each window `(document, begin, end, chances, anchors, tags, asides, kinds)`: means over the models' likelihoods.

    Anchors are the pieces that the window speaks for with a chance of `threshold` or more (and, with `gold`, the annotators').
    """
    parts = [(d, *w) for d in documents for w in d.windows(length, context)]
    parts.sort(key=lambda p: p[4] - p[1])
    at = 0
    while at < len(parts):
        some = [parts[at]]
        while at + len(some) < len(parts) and (len(some) + 1) * (parts[at + len(some)][4] - parts[at + len(some)][1] + 2) <= tokens:
            some.append(parts[at + len(some)])
        at += len(some)
        inputs = {name: value.to(device) for name, value in batch(some).items()}
        with torch.autocast(device, dtype=torch.bfloat16, enabled=device == 'cuda'):
            read = [model(inputs['ids'], inputs['letterCase'], inputs['quoteState'], inputs['blockStart'], inputs['mask']) for model in models]
            chances = torch.stack([torch.sigmoid(logits.float()) for _, logits in read]).mean(0)
            picked = (chances >= threshold) & inputs['inside']
            if gold:
                picked[inputs['window'], inputs['anchor']] = True
            window, anchor = torch.nonzero(picked, as_tuple=True)
            tags = asides = kinds = 0
            for model, (vectors, _) in zip(models, read):
                own, beside = model.roles(vectors, window, anchor) if len(window) else (torch.zeros(0, chances.shape[1], 13), torch.zeros(0, chances.shape[1], 13))
                tags, asides = tags + torch.softmax(own.float(), -1) / len(models), asides + torch.softmax(beside.float(), -1) / len(models)
                kinds = kinds + torch.softmax(model.kinds(vectors[window, anchor]).float(), -1) / len(models)
        chances, window, anchor, tags, asides, kinds = (x.cpu().numpy() for x in (chances, window, anchor, tags, asides, kinds))
        for row, (document, begin, first, stop, end) in enumerate(some):
            own, size = window == row, end - begin
            yield (document, begin, first, stop, end, chances[row, 1:size + 1], anchor[own] - 1 + begin, tags[own, 1:size + 1], asides[own, 1:size + 1], kinds[own])


def extract(models: list, documents: list[Document], device: str, threshold: float = THRESHOLD, **how) -> dict[str, list[dict]]:
    """Attributions by document, as spans of its text, with the figures that their confidence is made of."""
    found: dict[str, list[dict]] = {}
    one_each = list({d.id: d for d in documents}.values())
    for document, begin, _, _, _, chances, anchors, tags, _, kinds in scores_of(models, one_each, device, threshold, **how):
        rows = found.setdefault(document.id, [])
        if len(anchors) == 0:
            continue
        paths = viterbi(np.log(tags + 1e-9))
        for anchor, path, likely, kind in zip(anchors, paths, tags, kinds):
            spans = {role: [] for role in ROLES}
            for i, tag in enumerate(path):
                if tag == 0:
                    continue
                name = TAGS[tag]
                if name[0] in 'BS':
                    spans[name[2:]].append([document.begins[begin + i], document.ends[begin + i]])
                else:
                    spans[name[2:]][-1][1] = document.ends[begin + i]
            if spans['content']:
                chosen = likely[np.arange(len(path)), path]
                rows.append({**spans, 'anchor': float(chances[anchor - begin]), 'least': float(chosen.min()), 'kind': int(kind.argmax())})
    return found
