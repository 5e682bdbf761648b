"""BERT's encoder, as small as it can be written, with signals beside the words."""
import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

CASES, QUOTE_STATES = 6, 5


class Attention(torch.autograd.Function):
    """Attention over windows of one length, where nothing is masked: in ONNX Runtime one fused operator, twice as fast."""

    @staticmethod
    def forward(ctx, query, key, value, heads):
        split = lambda y: y.view(y.shape[0], y.shape[1], heads, y.shape[2] // heads).transpose(1, 2)
        return F.scaled_dot_product_attention(split(query), split(key), split(value)).transpose(1, 2).reshape(query.shape)

    @staticmethod
    def symbolic(g, query, key, value, heads):
        return g.op('com.microsoft::MultiHeadAttention', query, key, value, num_heads_i=heads).setType(query.type())


class Layer(nn.Module):
    """A post-norm transformer layer (Vaswani et al. 2017), as BERT has it."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.query, self.key, self.value = nn.Linear(width, width), nn.Linear(width, width), nn.Linear(width, width)
        self.attended, self.attended_norm = nn.Linear(width, width), nn.LayerNorm(width, eps=1e-12)
        self.inner, self.outer, self.outer_norm = nn.Linear(width, inner), nn.Linear(inner, width), nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, mask):
        batch, length, width = x.shape
        split = lambda y: y.view(batch, length, self.heads, width // self.heads).transpose(1, 2)
        query, key, value = self.query(x), self.key(x), self.value(x)
        if mask is None:
            mixed = Attention.apply(query, key, value, self.heads)
        else:
            mixed = F.scaled_dot_product_attention(split(query), split(key), split(value), attn_mask=mask)
            mixed = mixed.transpose(1, 2).reshape(batch, length, width)
        mixed = self.attended(mixed)
        # No dropout inside attention: without it the fused kernel runs, four times as fast on a CPU.
        x = self.attended_norm(x + mixed)
        return self.outer_norm(x + F.dropout(self.outer(F.gelu(self.inner(x))), self.dropout, self.training))


class Encoder(nn.Module):
    """Pieces and their signals to one vector each, `[batch, length, width]`."""

    def __init__(self, layers: int, width: int = 384, heads: int = 12, inner: int = 1536, words: int = 30522, dropout: float = 0.1):
        super().__init__()
        self.width, self.dropout = width, dropout
        self.word, self.position = nn.Embedding(words, width), nn.Embedding(512, width)
        self.token_type = nn.Parameter(torch.zeros(width))
        self.case, self.quote, self.start = nn.Embedding(CASES, width), nn.Embedding(QUOTE_STATES, width), nn.Embedding(2, width)
        for signal in (self.case, self.quote, self.start):
            nn.init.normal_(signal.weight, std=0.01)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))

    def forward(self, ids, case, quote, start, mask=None):
        at = torch.arange(ids.shape[1], device=ids.device)
        x = self.word(ids) + self.position(at) + self.token_type + self.case(case) + self.quote(quote) + self.start(start)
        x = F.dropout(self.norm(x), self.dropout, self.training)
        allowed = None if mask is None else torch.where(mask[:, None, None, :] > 0, 0.0, -10000.0).to(x.dtype)
        for layer in self.layers:
            x = layer(x, allowed)
        return x


def pretrained(path: str, dropout: float = 0.1) -> Encoder:
    """An encoder with the weights of a BERT in `.safetensors` or in an `.onnx` that still names its layers' biases."""
    weights = load_file(path) if path.endswith('.safetensors') else of_onnx(path)
    layers = 1 + max(int(name.split('.')[2]) for name in weights if name.startswith('encoder.layer.'))
    encoder = Encoder(layers, dropout=dropout)
    state = {
        'word.weight': 'embeddings.word_embeddings.weight', 'position.weight': 'embeddings.position_embeddings.weight',
        'norm.weight': 'embeddings.LayerNorm.weight', 'norm.bias': 'embeddings.LayerNorm.bias',
    }
    parts = {
        'query': 'attention.self.query', 'key': 'attention.self.key', 'value': 'attention.self.value',
        'attended': 'attention.output.dense', 'attended_norm': 'attention.output.LayerNorm',
        'inner': 'intermediate.dense', 'outer': 'output.dense', 'outer_norm': 'output.LayerNorm',
    }
    for layer in range(layers):
        for ours, theirs in parts.items():
            for kind in ('weight', 'bias'):
                state[f'layers.{layer}.{ours}.{kind}'] = f'encoder.layer.{layer}.{theirs}.{kind}'
    loaded = {ours: weights[theirs].float() for ours, theirs in state.items()}
    loaded['token_type'] = weights['embeddings.token_type_embeddings.weight'][0].float()
    missing, unexpected = encoder.load_state_dict(loaded, strict=False)
    assert not unexpected and set(missing) == {'case.weight', 'quote.weight', 'start.weight'}, (missing, unexpected)
    return encoder


def of_onnx(path: str) -> dict[str, torch.Tensor]:
    """Weights by their PyTorch names: an exporter renames matrices, but the addition after each still names its bias."""
    graph = onnx.load(path).graph
    held = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    weights = {name: torch.from_numpy(value.copy()) for name, value in held.items() if not name.startswith('onnx::')}
    made_by = {out: node for node in graph.node for out in node.output}
    for node in graph.node:
        if node.op_type != 'Add':
            continue
        bias = next((i for i in node.input if i.endswith('.bias') and i in held), None)
        product = next((made_by[i] for i in node.input if i in made_by and made_by[i].op_type == 'MatMul'), None)
        if bias and product and product.input[1] in held:
            weights[bias[:-4] + 'weight'] = torch.from_numpy(held[product.input[1]].T.copy())
    return weights
