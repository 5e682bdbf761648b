"""What several teachers say together of articles, for students: `python soften.py --models A.pt B.pt --data FILE.jsonl… --out SOFT.pt`.

For each article the chance of an anchor at each piece, and for each anchor (theirs at a chance of a fifth or more, and the annotators') the likelihoods
of tags, asides and kinds around it, as half-precision arrays (Hinton et al. 2015: a student learns most from what its teacher holds possible).
"""
import argparse

import numpy as np
import torch

from data import read
from model import trained
from predict import scores_of

LEAST = 0.2


def softened(models, documents, device: str) -> dict:
    found: dict[str, dict] = {}
    for document, begin, first, stop, end, chances, anchors, tags, asides, kinds in scores_of(models, documents, device, LEAST, gold=True):
        own = found.setdefault(document.id, {'chances': np.zeros(len(document), dtype=np.float32), 'anchors': [], 'begins': [], 'ends': [], 'tags': [], 'asides': [], 'kinds': [], 'index': {}})
        own['chances'][first:stop] = chances[first - begin:stop - begin]
        for anchor, row, beside, kind in zip(anchors.tolist(), tags, asides, kinds):
            if anchor not in own['index']:
                own['index'][anchor] = len(own['anchors'])
                own['anchors'].append(anchor), own['begins'].append(begin), own['ends'].append(end)
                own['tags'].append(row.astype(np.float16)), own['asides'].append(beside.astype(np.float16)), own['kinds'].append(kind.astype(np.float16))
    return found


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    parser.add_argument('--models', nargs='+', required=True)
    parser.add_argument('--data', nargs='+', required=True)
    parser.add_argument('--part', default='0/1', help='which of how many parts of the articles: for several processes')
    parser.add_argument('--out', required=True)
    options = parser.parse_args()
    device = 'cuda' if torch.cuda.is_available() else 'cpu'
    models = [trained(path).to(device) for path in options.models]
    documents = [d for path in options.data for d in read(path)]
    part, parts = map(int, options.part.split('/'))
    own = set(sorted({d.id for d in documents})[part::parts])
    documents = [d for d in documents if d.id in own]
    # Each article's text once; of several annotators' marks all are anchors.
    torch.save(softened(models, documents, device), options.out)
