"""From an article's window to attributions: where cues begin, and for each, which pieces are its source, cue and content.

As in semantic role labelling (He et al. 2018; Strubell et al. 2018) every cue has its own row of tags, so that statements
nest, share words and come in pieces without any of them hiding another.
"""
import torch
from encoder import Encoder
from torch import nn
from torch.nn import functional as F

ROLES = ('source', 'cue', 'content')
TAGS = ('O',) + tuple(f'{position}-{role}' for role in ROLES for position in 'BIES')
NEAR = 64
BUCKETS = 2 * NEAR + 1 + 6


def distance(offset: torch.Tensor) -> torch.Tensor:
    """Pieces from the anchor to a bucket: exact up to 64 to each side, then up to 128, up to 256, and farther."""
    far = (offset.abs() > 128).long() + (offset.abs() > 256).long()
    before = 2 * NEAR + 1 + far
    after = 2 * NEAR + 4 + far
    return torch.where(offset < -NEAR, before, torch.where(offset > NEAR, after, offset.clamp(-NEAR, NEAR) + NEAR))


class Shifted(nn.Module):
    """A residual step that sees a piece's neighbours at fixed distances: what a convolution does, as matrix products."""

    def __init__(self, width: int, reach: tuple[int, ...], dropout: float):
        super().__init__()
        self.reach, self.dropout = reach, dropout
        self.gather, self.outer = nn.Linear(width * len(reach), width), nn.Linear(width, width)
        self.norm = nn.LayerNorm(width)

    def forward(self, x):
        length, most = x.shape[1], max(self.reach)
        padded = F.pad(x, (0, 0, most, most))
        seen = torch.cat([padded[:, most + r:most + r + length] for r in self.reach], dim=-1)
        return self.norm(x + F.dropout(self.outer(F.gelu(self.gather(seen))), self.dropout, self.training))


class Roles(nn.Module):
    """Tags of every piece for each anchor: `[anchors, length, tags]` from vectors `[anchors, length, width]`."""

    def __init__(self, width: int, inner: int, dropout: float):
        super().__init__()
        self.piece, self.anchor, self.gate = nn.Linear(width, inner), nn.Linear(width, inner), nn.Linear(width, inner)
        self.distance = nn.Embedding(BUCKETS, inner)
        nn.init.normal_(self.distance.weight, std=0.1)
        self.norm = nn.LayerNorm(inner)
        self.steps = nn.ModuleList([Shifted(inner, (-2, -1, 0, 1, 2), dropout), Shifted(inner, (-4, -1, 0, 1, 4), dropout)])
        self.tags = nn.Linear(inner, len(TAGS))

    def forward(self, vectors, window, anchor):
        """`vectors [windows, length, width]`; `window` and `anchor`, one each an anchor, say where it stands."""
        at = vectors[window, anchor]
        piece = self.piece(vectors)[window]
        offset = torch.arange(vectors.shape[1], device=vectors.device)[None, :] - anchor[:, None]
        x = self.norm(piece + self.anchor(at)[:, None] + piece * self.gate(at)[:, None] + self.distance(distance(offset)))
        for step in self.steps:
            x = step(x)
        return self.tags(x)


class Extractor(nn.Module):
    def __init__(self, encoder, dropout: float = 0.1, inner: int = 160):
        super().__init__()
        self.encoder, self.dropout = encoder, dropout
        self.anchor_inner, self.anchors = nn.Linear(encoder.width, 192), nn.Linear(192, 1)
        self.flat = nn.Linear(encoder.width, len(ROLES))
        self.roles = Roles(encoder.width, inner, dropout)

    def forward(self, ids, case, quote, start, mask=None):
        """Vectors of the pieces, and for each piece the logit that a cue begins there."""
        vectors = F.dropout(self.encoder(ids, case, quote, start, mask), self.dropout, self.training)
        return vectors, self.cues(vectors)

    def cues(self, vectors):
        return self.anchors(F.gelu(self.anchor_inner(vectors))).squeeze(-1)


def student(path: str, layers: int, inner: int, dropout: float = 0.1) -> Extractor:
    """A model of fewer layers, begun with layers of a trained one at equal steps (as DistilBERT was, Sanh et al. 2019), and a narrower head of roles, begun anew."""
    held = torch.load(path, map_location='cpu')['model']
    count = 1 + max(int(n.split('.')[2]) for n in held if n.startswith('encoder.layers.'))
    number = {round((at + 1) * count / layers) - 1: at for at in range(layers)}
    state = {}
    for name, value in held.items():
        parts = name.split('.')
        if parts[0] == 'roles':
            continue
        if not name.startswith('encoder.layers.'):
            state[name] = value
        elif int(parts[2]) in number:
            state['.'.join([*parts[:2], str(number[int(parts[2])]), *parts[3:]])] = value
    model = Extractor(Encoder(layers, dropout=dropout), dropout, inner)
    missing, unexpected = model.load_state_dict(state, strict=False)
    assert not unexpected and all(name.startswith('roles.') for name in missing), (missing, unexpected)
    return model


def trained(path: str, dropout: float = 0.1) -> Extractor:
    """A model as `train.py` leaves it, at its end or at a checkpoint (there, the averaged weights), for use."""
    state = torch.load(path, map_location='cpu')
    values = {**state['model'], **state.get('average', {})}
    layers = 1 + max(int(n.split('.')[2]) for n in values if n.startswith('encoder.layers.'))
    model = Extractor(Encoder(layers, dropout=dropout), dropout, values['roles.piece.weight'].shape[0])
    model.load_state_dict(values)
    return model.eval()
