"""Attributions of whole documents: overlapping windows, then the best legal row of tags for each anchor."""
import json
import subprocess

import numpy as np
import torch

from data import Document, batch, windows
from model import ROLES, TAGS

LENGTH, OVERLAP = 382, 128
THRESHOLD = 0.4


def legal() -> tuple[np.ndarray, np.ndarray]:
    """Which tag may follow which, and which may stand first and last: 0 or minus a lot."""
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
def extract(model, document: Document, threshold: float = THRESHOLD, at_once: int = 8) -> list[dict]:
    """Attributions of one document, as spans of its text, with the figures that their confidence is made of."""
    cuts = list(windows(document, LENGTH, None, OVERLAP))
    found = []
    for group in range(0, len(cuts), at_once):
        parts = [(document, begin, end) for begin, end in cuts[group:group + at_once]]
        inputs = batch(parts)
        with torch.autocast('cpu', dtype=torch.bfloat16):
            vectors, logits = model(inputs['ids'], inputs['letterCase'], inputs['quoteState'], inputs['blockStart'], inputs['mask'])
        chances = torch.sigmoid(logits.float())
        picks = []
        for row, (_, begin, end) in enumerate(parts):
            index = group + row
            # Of two windows over one piece, the one in which it stands farther from the edge speaks.
            low = begin + (OVERLAP // 2 if index > 0 else 0)
            high = end - (OVERLAP // 2 if index < len(cuts) - 1 else 0)
            picks += [(row, i - begin + 1) for i in range(low, high) if chances[row, i - begin + 1] >= threshold]
        if not picks:
            continue
        window, anchor = (torch.tensor(x) for x in zip(*picks))
        with torch.autocast('cpu', dtype=torch.bfloat16):
            scores = model.roles(vectors, window, anchor)
        scores = torch.log_softmax(scores.float(), -1)
        for (row, at), line in zip(picks, scores.numpy()):
            _, begin, end = parts[row]
            line = line[1:end - begin + 1]
            path = viterbi(line[None])[0]
            spans = {role: [] for role in ROLES}
            for i, tag in enumerate(path):
                if tag == 0:
                    continue
                piece, name = begin + i, TAGS[tag]
                if name[0] in 'BS':
                    spans[name[2:]].append([document.begins[piece], document.ends[piece]])
                else:
                    spans[name[2:]][-1][1] = document.ends[piece]
            if not spans['content']:
                continue
            likely = line[np.arange(len(path)), path]
            found.append({**spans, 'anchor': float(chances[row, at]), 'least': float(np.exp(likely.min())), 'sum': float(likely.sum())})
    return found


def score(model, documents: list[Document], split: str, out: str, threshold: float = THRESHOLD) -> dict:
    """The project's scorer on a split of PolNeAR; predictions are left in `out`."""
    model.eval()
    seen = {}
    for document in documents:
        if document.id not in seen:
            seen[document.id] = extract(model, document, threshold)
    with open(out, 'w', encoding='utf-8') as file:
        for id, attributions in seen.items():
            file.write(json.dumps({'id': id, 'attributions': attributions}) + '\n')
    folder = '../../shared'
    printed = subprocess.run(['node', f'{folder}/score/attribution.mjs', f'{folder}/data/polnear/{split}.jsonl',
                              f'{folder}/data/polnear/{split}.corenlp.jsonl.gz', out], capture_output=True, text=True, check=True)
    scores = json.loads(printed.stdout)
    return {**{role: scores['exact'][role]['f1'] for role in ROLES}, 'linked': scores['linked']['f1'],
            'linked_p': scores['linked']['p'], 'linked_r': scores['linked']['r']}
