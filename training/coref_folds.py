"""Heads of coreference on an encoder that stays as it is, each trained without a part of the documents, so that there are scores of documents that a head hasn't seen:
`python coref_folds.py --coref FOLDER --out FOLDER [--folds 4]`, FOLDER with what coref-prepare.ts and coref-vectors.ts wrote. The last head is trained on all.
Document i of a source is in part i % folds. Some minutes of one core a head."""
import argparse
import random

import numpy as np
import torch
from torch.nn import functional as F

from coref import Coreference
from coref_data import coref_batch, coref_loss, coref_steps, read_coref

parser = argparse.ArgumentParser()
parser.add_argument('--coref', required=True)
parser.add_argument('--out', required=True)
parser.add_argument('--folds', type=int, default=4)
parser.add_argument('--only', type=int, nargs='*')
parser.add_argument('--steps', type=int, default=400)
parser.add_argument('--pieces', type=int, default=4000)
parser.add_argument('--lr', type=float, default=2e-3)
parser.add_argument('--gap', type=int, default=3)
parser.add_argument('--inner', type=int, default=128)
parser.add_argument('--dropout', type=float, default=0.1)
parser.add_argument('--warm-up', type=float, default=0.03)
parser.add_argument('--seed', type=int, default=1)
options = parser.parse_args()
torch.set_num_threads(1)


def source(name: str):
    documents = read_coref(f'{options.coref}/coref-{name}.jsonl')
    vectors = torch.from_numpy(np.fromfile(f'{options.coref}/coref-{name}.vectors', dtype=np.float32).reshape(sum(map(len, documents)), -1))
    at = 0
    for number, document in enumerate(documents):
        document.fold, document.vectors = number % options.folds, vectors[at:at + len(document)]
        document.row = coref_batch([document], 'cpu')['rows'][0]
        at += len(document)
    return documents


documents = source('gum') + source('statements') + source('invented') + source('gap') * options.gap
width = documents[0].vectors.shape[1]


def train(out: int) -> Coreference:
    """A head that hasn't seen part `out`."""
    torch.manual_seed(options.seed)
    head = Coreference(width, options.inner, options.dropout).train()
    own = [d for d in documents if d.fold != out]
    steps = (s for epoch in range(10 ** 6) for s in coref_steps(own, options.seed * 1000 + epoch, options.pieces))
    optimiser = torch.optim.AdamW(head.parameters(), lr=options.lr, weight_decay=0.01, fused=True)
    weights = list(head.parameters())
    average, seen = [p.detach().clone() for p in weights], []
    for step in range(options.steps):
        done = step / options.steps
        for group in optimiser.param_groups:
            group['lr'] = options.lr * min(1.0, (done + 1 / options.steps) / options.warm_up, (1 - done) / (1 - options.warm_up))
        optimiser.zero_grad(set_to_none=True)
        places, rows = 0, []
        some = next(steps)
        for d in some:
            rows.append({**d.row, 'pieces': torch.arange(places, places + len(d))})
            places += len(d)
        lost = coref_loss(F.dropout(torch.cat([d.vectors for d in some]), options.dropout), head, {'rows': rows})
        lost.backward()
        torch.nn.utils.clip_grad_norm_(weights, 1.0)
        optimiser.step()
        with torch.no_grad():
            torch._foreach_lerp_(average, weights, 1 - min(0.995, (1 + step + 1) / (10 + step + 1)))
        seen.append(lost.item())
        if (step + 1) % 100 == 0:
            print(f'without {out}: {step + 1} {sum(seen) / len(seen):.3f}', flush=True)
            seen = []
    with torch.no_grad():
        torch._foreach_copy_(weights, average)
    return head.eval()


for out in options.only if options.only is not None else range(options.folds + 1):
    head = train(out)
    torch.save({'coref': head.state_dict(), 'encoder': {'width': width}}, f'{options.out}/head-{out}.pt')
