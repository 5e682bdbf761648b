"""From an article's window to attributions: where they are anchored, and for each, which pieces are its source, cue and content.

As in semantic role labelling (He et al. 2018; Strubell et al. 2018) every anchor has its own row of tags, so that statements
nest, share words and come in pieces without any of them hiding another.
"""
import torch
from encoder import Encoder
from torch import nn
from torch.nn import functional as F

ROLES = ('source', 'cue', 'content')
# Whom it is said to, whom it is aimed at, through whom or what: these may stand within a content, so they have tags of their own.
ASIDES = ('addressee', 'target', 'hop')
KINDS = ('speech', 'attitude', 'topic')
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
    """Tags of every piece for each anchor, and asides: each `[anchors, length, tags]` from vectors `[anchors, length, width]`."""

    def __init__(self, width: int, inner: int, dropout: float):
        super().__init__()
        self.piece, self.anchor, self.gate = nn.Linear(width, inner), nn.Linear(width, inner), nn.Linear(width, inner)
        self.distance = nn.Embedding(BUCKETS, inner)
        nn.init.normal_(self.distance.weight, std=0.1)
        self.norm = nn.LayerNorm(inner)
        self.steps = nn.ModuleList([Shifted(inner, (-2, -1, 0, 1, 2), dropout), Shifted(inner, (-4, -1, 0, 1, 4), dropout)])
        self.tags = nn.Linear(inner, len(TAGS))
        self.asides = nn.Linear(inner, 1 + 4 * len(ASIDES))

    def forward(self, vectors, window, anchor):
        """`vectors [windows, length, width]`; `window` and `anchor`, one each an anchor, say where it stands."""
        at = vectors[window, anchor]
        piece = self.piece(vectors)[window]
        offset = torch.arange(vectors.shape[1], device=vectors.device)[None, :] - anchor[:, None]
        x = self.norm(piece + self.anchor(at)[:, None] + piece * self.gate(at)[:, None] + self.distance(distance(offset)))
        for step in self.steps:
            x = step(x)
        return self.tags(x), self.asides(x)


class Extractor(nn.Module):
    def __init__(self, encoder, dropout: float = 0.1, inner: int = 160):
        super().__init__()
        self.encoder, self.dropout = encoder, dropout
        self.anchor_inner, self.anchors = nn.Linear(encoder.width, 192), nn.Linear(192, 1)
        self.flat = nn.Linear(encoder.width, len(ROLES))
        self.kinds = nn.Linear(encoder.width, len(KINDS))
        self.roles = Roles(encoder.width, inner, dropout)
        # Begun at the share of pieces that anchor something, lest the first steps go into learning how rare they are.
        nn.init.constant_(self.anchors.bias, -3.7)

    def forward(self, ids, case, quote, start, mask=None):
        """Vectors of the pieces, and for each piece the logit that an attribution is anchored there."""
        vectors = F.dropout(self.encoder(ids, case, quote, start, mask), self.dropout, self.training)
        return vectors, self.cues(vectors)

    def cues(self, vectors):
        return self.anchors(F.gelu(self.anchor_inner(vectors))).squeeze(-1)


def trained(path: str, dropout: float = 0.1, take: list[int] | None = None) -> Extractor:
    """A model as `train.py` leaves it, for use. `take` are the numbers of the encoder's layers to keep, for a student to begin with; all unless given."""
    state = torch.load(path, map_location='cpu', weights_only=False)
    values = {name: value.float() for name, value in state['model'].items()}
    shape = state['encoder']
    if take is not None:
        layer, number = 'encoder.layers.', {theirs: ours for ours, theirs in enumerate(take)}
        kept = lambda name: int(name.removeprefix(layer).split('.')[0])
        renamed = lambda name: f"{layer}{number[kept(name)]}.{name.removeprefix(layer).split('.', 1)[1]}"
        values = {renamed(name) if name.startswith(layer) else name: value for name, value in values.items() if not name.startswith(layer) or kept(name) in number}
        shape = {**shape, 'layers': len(take)}
    model = Extractor(Encoder(**shape, dropout=dropout), dropout, values['roles.piece.weight'].shape[0])
    model.load_state_dict(values)
    return model.eval()
