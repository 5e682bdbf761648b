"""Weights to two ONNX graphs with int8 weights: `python export.py --model MODEL.pt --vocabulary VOCAB --out FOLDER --version NAME`."""
import argparse
import hashlib
import json
import os

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn
from torch.nn import functional as F

from model import trained

# Where a cue may begin, at run time. Below predict.py's, since there what is found with too little confidence is left out after.
LEAST_CHANCE = 0.25

SIGNALS = ('ids', 'letterCase', 'quoteState', 'blockStart')


class Read(nn.Module):
    """Windows of one length to vectors, and to the chance that a cue begins at each piece."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, ids, case, quote, start):
        vectors, logits = self.model(ids, case, quote, start)
        return vectors, torch.sigmoid(logits)


class Tag(nn.Module):
    """Vectors and anchors to the log-likelihoods of tags."""

    def __init__(self, model):
        super().__init__()
        self.roles = model.roles

    def forward(self, vectors, window, anchor):
        return F.log_softmax(self.roles(vectors, window, anchor), -1)


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    parser.add_argument('--model', required=True)
    parser.add_argument('--vocabulary', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--version', required=True)
    parser.add_argument('--shared-vocabulary', action='store_true', help='name the vocabulary in the folder above instead of copying it')
    parser.add_argument('--threshold', type=float, default=LEAST_CHANCE, help='least chance at which a cue may begin')
    parser.add_argument('--keep-float', action='store_true', help='leave the weights as they are, to see what int8 costs')
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    model = trained(options.model)
    tokens = [torch.ones(2, 12, dtype=torch.long) for _ in SIGNALS]
    vectors = torch.zeros(2, 12, model.encoder.width)
    picks = (torch.tensor([0, 1, 1]), torch.tensor([3, 2, 5]))
    graphs = {
        'encoder': (Read(model), tuple(tokens), SIGNALS, ('vectors', 'cueChances'), {n: {0: 'rows', 1: 'width'} for n in (*SIGNALS, 'vectors', 'cueChances')}),
        'roles': (Tag(model), (vectors, *picks), ('vectors', 'row', 'entry'), ('tagScores',),
                  {'vectors': {0: 'rows', 1: 'width'}, 'row': {0: 'anchors'}, 'entry': {0: 'anchors'}, 'tagScores': {0: 'anchors', 1: 'width'}}),
    }
    files = {}
    for name, (module, inputs, names, outputs, axes) in graphs.items():
        plain, final = f'{options.out}/{name}.float.onnx', f'{options.out}/{name}.onnx'
        with torch.no_grad():
            torch.onnx.export(module, inputs, plain, input_names=list(names), output_names=list(outputs), dynamic_axes=axes, opset_version=17, dynamo=False, custom_opsets={'com.microsoft': 1})
        if options.keep_float:
            os.replace(plain, final)
        else:
            # int8 per output channel; the head that decides between tags is a thousandth of the weights and stays exact.
            keep = [n.name for n in __import__('onnx').load(plain).graph.node if n.op_type == 'MatMul' and '/tags/' in n.name]
            quantize_dynamic(plain, final, per_channel=True, weight_type=QuantType.QInt8, nodes_to_exclude=keep)
            os.remove(plain)
        files[f'{name}.onnx'] = final
    with open(options.vocabulary, encoding='utf-8') as file:
        vocabulary = [line for line in file.read().split('\n') if line]
    listed = '../vocabulary.txt' if options.shared_vocabulary else 'vocabulary.txt'
    files[listed] = f'{options.out}/{listed}'
    with open(files[listed], 'w', encoding='utf-8') as file:
        file.write('\n'.join(vocabulary) + '\n')
    checksum = lambda path: hashlib.sha256(open(path, 'rb').read()).hexdigest()
    manifest = {
        'version': options.version, 'threshold': options.threshold, 'vocabulary': listed, 'calibration': {'raw': [0, 1], 'right': [0, 1]},
        'files': {name: {'sha256': checksum(path), 'bytes': os.path.getsize(path)} for name, path in files.items()},
    }
    with open(f'{options.out}/manifest.json', 'w', encoding='utf-8') as file:
        file.write(json.dumps(manifest, indent=2) + '\n')
    print(json.dumps(manifest['files'], indent=1))
