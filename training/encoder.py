"""BERT's encoder, as small as it can be written, with signals beside the words; with relative positions, MPNet's (Song et al. 2020)."""
import math

import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F

CASES, QUOTE_STATES = 6, 5
# cuDNN's attention makes a plan for each length that it hasn't met, which takes longer than many steps.
if torch.cuda.is_available():
    torch.backends.cuda.enable_cudnn_sdp(False)
# Relative positions by buckets, as in T5 (Raffel et al. 2020): half for each side, the nearer ones exact.
BUCKETS, FARTHEST = 32, 128


class Attention(torch.autograd.Function):
    """Attention over windows of one length, where nothing is masked: in ONNX Runtime one fused operator, twice as fast."""

    @staticmethod
    def forward(ctx, query, key, value, bias, heads):
        split = lambda y: y.view(y.shape[0], y.shape[1], heads, y.shape[2] // heads).transpose(1, 2)
        return F.scaled_dot_product_attention(split(query), split(key), split(value), attn_mask=bias).transpose(1, 2).reshape(query.shape)

    @staticmethod
    def symbolic(g, query, key, value, bias, heads):
        none = g.op('prim::Constant')
        none.setType(torch._C.OptionalType.ofTensor())
        inputs = (query, key, value) if bias is None or bias.node().mustBeNone() else (query, key, value, none, none, bias)
        return g.op('com.microsoft::MultiHeadAttention', *inputs, num_heads_i=heads).setType(query.type())


class Layer(nn.Module):
    """A post-norm transformer layer (Vaswani et al. 2017), as BERT has it."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float, eps: float):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.query, self.key, self.value = nn.Linear(width, width), nn.Linear(width, width), nn.Linear(width, width)
        self.attended, self.attended_norm = nn.Linear(width, width), nn.LayerNorm(width, eps=eps)
        self.inner, self.outer, self.outer_norm = nn.Linear(width, inner), nn.Linear(inner, width), nn.LayerNorm(width, eps=eps)

    def forward(self, x, mask, masked):
        batch, length, width = x.shape
        split = lambda y: y.view(batch, length, self.heads, width // self.heads).transpose(1, 2)
        query, key, value = self.query(x), self.key(x), self.value(x)
        if not masked:
            mixed = Attention.apply(query, key, value, mask, self.heads)
        else:
            mixed = F.scaled_dot_product_attention(split(query), split(key), split(value), attn_mask=mask.to(query.dtype))
            mixed = mixed.transpose(1, 2).reshape(batch, length, width)
        mixed = self.attended(mixed)
        # No dropout inside attention: without it the fused kernel runs, four times as fast on a CPU.
        x = self.attended_norm(x + mixed)
        return self.outer_norm(x + F.dropout(self.outer(F.gelu(self.inner(x))), self.dropout, self.training))


class Encoder(nn.Module):
    """Pieces and their signals to one vector each, `[batch, length, width]`."""

    def __init__(self, layers: int, width: int = 384, heads: int = 12, inner: int = 1536, words: int = 30522, dropout: float = 0.1, relative: bool = False, eps: float = 1e-12):
        super().__init__()
        self.shape = {'layers': layers, 'width': width, 'heads': heads, 'inner': inner, 'words': words, 'relative': relative, 'eps': eps}
        self.width, self.dropout = width, dropout
        self.word, self.position = nn.Embedding(words, width), nn.Embedding(512, width)
        self.token_type = nn.Parameter(torch.zeros(width))
        self.case, self.quote, self.start = nn.Embedding(CASES, width), nn.Embedding(QUOTE_STATES, width), nn.Embedding(2, width)
        for signal in (self.case, self.quote, self.start):
            nn.init.normal_(signal.weight, std=0.01)
        self.norm = nn.LayerNorm(width, eps=eps)
        self.relative = nn.Embedding(BUCKETS, heads) if relative else None
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout, eps) for _ in range(layers))

    def forward(self, ids, case, quote, start, mask=None):
        at = torch.arange(ids.shape[1], device=ids.device)
        x = self.word(ids) + self.position(at) + self.token_type + self.case(case) + self.quote(quote) + self.start(start)
        x = F.dropout(self.norm(x), self.dropout, self.training)
        allowed = None if mask is None else torch.where(mask[:, None, None, :] > 0, 0.0, -10000.0).to(x.dtype)
        if self.relative is not None:
            bias = self.relative(bucket(at[None, :] - at[:, None])).permute(2, 0, 1)[None].to(x.dtype)
            allowed = bias if allowed is None else allowed + bias
        for layer in self.layers:
            x = layer(x, allowed, mask is not None)
        return x


def bucket(offset: torch.Tensor) -> torch.Tensor:
    """The number of the bucket of a key's place after its query's."""
    half = BUCKETS // 2
    exact = half // 2
    away = offset.abs()
    far = exact + (torch.log(away.clamp(min=1).float() / exact) / math.log(FARTHEST / exact) * (half - exact)).long()
    return torch.where(offset > 0, half, 0) + torch.where(away < exact, away, far.clamp(max=half - 1))


BERT = {
    'query': 'attention.self.query', 'key': 'attention.self.key', 'value': 'attention.self.value',
    'attended': 'attention.output.dense', 'attended_norm': 'attention.output.LayerNorm',
    'inner': 'intermediate.dense', 'outer': 'output.dense', 'outer_norm': 'output.LayerNorm',
}
MPNET = {**BERT, **{ours: f'attention.attn.{theirs}' for ours, theirs in (('query', 'q'), ('key', 'k'), ('value', 'v'), ('attended', 'o'))}, 'attended_norm': 'attention.LayerNorm'}


def pretrained(path: str, dropout: float = 0.1, take: list[int] | None = None) -> Encoder:
    """An encoder with the weights of a BERT in `.safetensors` or in an `.onnx` that still names its layers' biases, or with what
    `pack.py` made of an MPNet (`.pt`). `take` are the numbers of the layers to begin with, all unless given."""
    if path.endswith('.pt'):
        held = torch.load(path, weights_only=False)
        return with_state(held['shape'], {n: v.float() for n, v in held['state'].items()}, dropout, take)
    weights = load_file(path) if path.endswith('.safetensors') else of_onnx(path)
    layers = 1 + max(int(name.split('.')[2]) for name in weights if name.startswith('encoder.layer.'))
    return with_state({'layers': layers}, state_of(weights, BERT, layers), dropout, take)


def state_of(weights: dict[str, torch.Tensor], parts: dict[str, str], layers: int) -> dict[str, torch.Tensor]:
    state = {
        'word.weight': 'embeddings.word_embeddings.weight', 'position.weight': 'embeddings.position_embeddings.weight',
        'norm.weight': 'embeddings.LayerNorm.weight', 'norm.bias': 'embeddings.LayerNorm.bias',
    }
    for layer in range(layers):
        for ours, theirs in parts.items():
            for kind in ('weight', 'bias'):
                state[f'layers.{layer}.{ours}.{kind}'] = f'encoder.layer.{layer}.{theirs}.{kind}'
    loaded = {ours: weights[theirs].float() for ours, theirs in state.items()}
    if 'embeddings.token_type_embeddings.weight' in weights:
        loaded['token_type'] = weights['embeddings.token_type_embeddings.weight'][0].float()
    return loaded


def with_state(shape: dict, state: dict[str, torch.Tensor], dropout: float, take: list[int] | None) -> Encoder:
    if take is not None:
        number = {str(theirs): str(ours) for ours, theirs in enumerate(take)}
        layered = {n.split('.')[1]: None for n in state if n.startswith('layers.')}
        assert all(t in layered for t in number), (take, layered)
        state = {n if not n.startswith('layers.') else '.'.join(['layers', number[n.split('.')[1]], *n.split('.')[2:]]): v
                 for n, v in state.items() if not n.startswith('layers.') or n.split('.')[1] in number}
        shape = {**shape, 'layers': len(take)}
    encoder = Encoder(**shape, dropout=dropout)
    missing, unexpected = encoder.load_state_dict(state, strict=False)
    assert not unexpected and set(missing) <= {'case.weight', 'quote.weight', 'start.weight', 'token_type'}, (missing, unexpected)
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
