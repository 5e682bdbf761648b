"""all-mpnet-base-v2 (Apache-2.0) with our vocabulary: `python mpnet.py FOLDER VOCABULARY OUT.pt`. FOLDER holds model.safetensors and tokenizer.json."""
import json
import sys

import torch
from safetensors.torch import load_file

from encoder import MPNET, state_of

SPECIAL = {'[CLS]': '<s>', '[SEP]': '</s>', '[PAD]': '<pad>', '[MASK]': '<mask>'}


def converted(folder: str, vocabulary: str) -> dict:
    weights = load_file(f'{folder}/model.safetensors')
    theirs = json.load(open(f'{folder}/tokenizer.json', encoding='utf-8'))['model']['vocab']
    ours = [line.rstrip('\n') for line in open(vocabulary, encoding='utf-8')]
    numbers = [theirs.get(SPECIAL.get(piece, piece)) for piece in ours]
    lost = [piece for piece, number in zip(ours, numbers) if number is None]
    assert not lost, lost[:10]
    layers = 1 + max(int(name.split('.')[2]) for name in weights if name.startswith('encoder.layer.'))
    state = state_of(weights, MPNET, layers)
    state['word.weight'] = state['word.weight'][torch.tensor(numbers)]
    # Its positions begin at two, after that of padding.
    state['position.weight'] = state['position.weight'][2:514]
    state['relative.weight'] = weights['encoder.relative_attention_bias.weight'].float()
    return {'shape': {'layers': layers, 'width': 768, 'heads': 12, 'inner': 3072, 'words': len(ours), 'relative': True, 'eps': 1e-5}, 'state': state}


if __name__ == '__main__':
    torch.save(converted(sys.argv[1], sys.argv[2]), sys.argv[3])
