"""The head of coreference to `coref.onnx` and `coref.json`, beside the graphs of export.py: `python export_coref.py --model MODEL.pt --out FOLDER`.

The graph reads the vectors of a window and says of each mention in it three things, which don't hang on any other mention: `mention`, `antecedent`
(two vectors whose product says how well the second would do as antecedent of the first) and `alone`. The tables of what is known of a pair are
plain numbers in `coref.json`; src/analysis/coreference/pairs.ts puts both together.
"""
import argparse
import json
import math
import os

import torch
from torch import nn

from coref import AFTER, AFTER_PIECES, BEFORE, BLOCK_EDGES, FORWARD_EDGES, MATCHES, MENTION_EDGES, SENTENCE_EDGES, STRIDE, TYPES, Coreference, buckets
from coref_data import coref_batch, encode, gather, read_coref
from model import trained


class Point(nn.Module):
    """Vectors `[1, entries, width]` and mentions' first and last entries and types, `[n]` each, to `mention [n, inner]`, `antecedent [n, inner]`, `alone [n, 2]`."""

    def __init__(self, head: Coreference):
        super().__init__()
        self.head = head

    def forward(self, vectors, first, last, type):
        x = self.head.represent(vectors[0], torch.stack([first, last], 1), type)
        return self.head.mention(x) / math.sqrt(self.head.inner), self.head.antecedent(x), self.head.alone(x)


def tables(head: Coreference) -> dict:
    """Each table as rows of numbers, one row a pair of types (of the mention, of the antecedent)."""
    rows = lambda table, width: [[round(v * STRIDE, 5) for v in row] for row in table.weight.detach().float().view(TYPES * TYPES, width).tolist()]
    return {
        'mentions': rows(head.in_mentions, buckets(MENTION_EDGES)), 'sentences': rows(head.in_sentences, buckets(SENTENCE_EDGES)), 'blocks': rows(head.in_blocks, buckets(BLOCK_EDGES)),
        'match': rows(head.match, MATCHES), 'quoted': rows(head.quoted, 4),
    }


def head_of(path: str) -> Coreference:
    held = torch.load(path, map_location='cpu', weights_only=False)
    head = Coreference(held['encoder']['width'], held['coref']['mention.weight'].shape[0])
    head.load_state_dict({n: v.float() for n, v in held['coref'].items()})
    return head.eval()


@torch.no_grad()
def dump(model, head: Coreference, documents: list, folder: str) -> None:
    """Of each document NUMBER.json (its row), NUMBER.vectors `[pieces, width]` and NUMBER.scores `[n, n]`, float32."""
    os.makedirs(folder, exist_ok=True)
    for number, document in enumerate(documents):
        batch = coref_batch([document], 'cpu')
        row = batch['rows'][0]
        vectors = gather(encode(model.encoder, batch), row)
        vectors.numpy().astype('float32').tofile(f'{folder}/{number}.vectors')
        head.scores(vectors, row).numpy().astype('float32').tofile(f'{folder}/{number}.scores')
        signals = {name: value.tolist() for name, value in document.signals.items()}
        mentions = [[*span, type] for span, type in zip(document.spans.tolist(), document.types.tolist())]
        with open(f'{folder}/{number}.json', 'w', encoding='utf-8') as file:
            json.dump({'id': document.id, **signals, 'mentions': mentions, 'texts': document.texts}, file)


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    parser.add_argument('--model', required=True, help='what train_coref.py leaves')
    parser.add_argument('--out', required=True)
    parser.add_argument('--check', help='a file of coref-prepare.ts: what PyTorch says of its first documents is kept in OUT/check, for check-coref.ts')
    options = parser.parse_args()
    head = head_of(options.model)
    inputs = (torch.zeros(1, 30, head.first.in_features), torch.tensor([3, 5]), torch.tensor([3, 8]), torch.tensor([1, 0]))
    names = ('vectors', 'first', 'last', 'type')
    axes = {'vectors': {1: 'entries'}, **{n: {0: 'mentions'} for n in ('first', 'last', 'type', 'mention', 'antecedent', 'alone')}}
    with torch.no_grad():
        # The exporter leaves a module as it found it, and a new one is found ready to train: dropout would be on afterwards.
        torch.onnx.export(Point(head).eval(), inputs, f'{options.out}/coref.onnx', input_names=list(names), output_names=['mention', 'antecedent', 'alone'], dynamic_axes=axes, opset_version=17, dynamo=False)
    with open(f'{options.out}/coref.json', 'w', encoding='utf-8') as file:
        edges = {'mentions': MENTION_EDGES, 'sentences': SENTENCE_EDGES, 'blocks': BLOCK_EDGES, 'forward': FORWARD_EDGES}
        json.dump({'inner': head.inner, 'reach': {'before': BEFORE, 'after': AFTER, 'afterPieces': AFTER_PIECES}, 'edges': edges, 'tables': tables(head)}, file)
    if options.check:
        dump(trained(options.model), head, read_coref(options.check)[:3], f'{options.out}/check')
