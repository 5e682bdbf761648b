"""For each mention a scored antecedent or none, from the encoder's vectors: a ranking of mentions (Lee et al. 2017), its pairs scored
as a product of two projections and a sum of numbers for what is known of the pair, so that many pairs cost little.
"""
import math

import torch
from torch import nn
from torch.nn import functional as F

NAME, PRONOUN, DESCRIPTION = 0, 1, 2
TYPES = 3
# How words of two mentions fit; see `forms.py`.
MATCHES = 8
# The nearest mentions before, and names after, that may be antecedents; and how many pieces after.
BEFORE, AFTER, AFTER_PIECES = 150, 12, 160
# Pieces of a mention that are read.
LONGEST = 12
NEVER = -1e4
# Tables of single numbers move by a step of the optimiser at a time, which is small beside what they must reach: their numbers count this often.
STRIDE = 8.0
# Lower edges of buckets of distances, backward then forward: in mentions, sentences, blocks.
MENTION_EDGES, SENTENCE_EDGES, BLOCK_EDGES = (2, 3, 4, 5, 8, 16, 32, 64), (1, 2, 3, 4, 6, 11, 21), (1, 2, 3, 6, 16)
FORWARD_EDGES = (2, 4)


def bucket(back: torch.Tensor, edges: tuple[int, ...]) -> torch.Tensor:
    """The bucket of a signed distance (positive: the antecedent stands before)."""
    before = sum(((back >= e).long() for e in edges), torch.zeros_like(back))
    after = len(edges) + 1 + sum(((-back >= e).long() for e in FORWARD_EDGES), torch.zeros_like(back))
    return torch.where(back >= 0, before, after)


def buckets(edges: tuple[int, ...]) -> int:
    return len(edges) + 1 + len(FORWARD_EDGES) + 1


def candidates(spans: torch.Tensor, types: torch.Tensor) -> torch.Tensor:
    """`[n, n]`, whether mention j (column) may be the antecedent of i (row): one of the nearest before, or, of what is no name itself, a name soon after.

    Mentions are sorted by where they begin, then end.
    """
    number = torch.arange(spans.shape[0], device=spans.device)
    back = number[:, None] - number[None, :]
    before = (back > 0) & (back <= BEFORE)
    near = spans[None, :, 0] - spans[:, None, 1]
    after = (back < 0) & (back >= -AFTER) & (near > 0) & (near <= AFTER_PIECES) & (types[None, :] == NAME) & (types[:, None] != NAME)
    return before | after


class Coreference(nn.Module):
    """Scores of pairs of mentions; of having no antecedent the score is 0."""

    def __init__(self, width: int, inner: int = 128, dropout: float = 0.1):
        super().__init__()
        self.inner, self.dropout = inner, dropout
        self.attention = nn.Linear(width, 1)
        self.first, self.last, self.mean = nn.Linear(width, 2 * inner), nn.Linear(width, 2 * inner, bias=False), nn.Linear(width, 2 * inner, bias=False)
        self.kind = nn.Embedding(TYPES, 2 * inner)
        self.norm = nn.LayerNorm(2 * inner)
        self.mention, self.antecedent = nn.Linear(2 * inner, inner), nn.Linear(2 * inner, inner)
        # How likely a mention has an antecedent, and is one.
        self.alone = nn.Linear(2 * inner, 2)
        kinds = TYPES * TYPES
        self.in_mentions, self.in_sentences, self.in_blocks = (nn.Embedding(kinds * buckets(e), 1) for e in (MENTION_EDGES, SENTENCE_EDGES, BLOCK_EDGES))
        self.match, self.quoted = nn.Embedding(kinds * MATCHES, 1), nn.Embedding(kinds * 4, 1)
        for table in (self.in_mentions, self.in_sentences, self.in_blocks, self.match, self.quoted):
            nn.init.zeros_(table.weight)
        nn.init.normal_(self.kind.weight, std=0.1)
        # Begun with most mentions having none, lest the first steps go into that.
        nn.init.constant_(self.alone.bias, -2.0)

    def represent(self, vectors, spans, types):
        """`[n, 2 inner]` of mentions with pieces `spans [n, 2]` (first and last) among `vectors [pieces, width]`."""
        offset = torch.arange(LONGEST, device=vectors.device)
        size = spans[:, 1] - spans[:, 0]
        at = spans[:, :1] + torch.minimum(offset[None, :], size[:, None])
        inside = vectors[at]
        weight = self.attention(inside).squeeze(-1).float() + torch.where(offset[None, :] <= size[:, None], 0.0, NEVER)
        mean = (weight.softmax(-1)[:, :, None].to(inside.dtype) * inside).sum(1)
        x = self.first(vectors[spans[:, 0]]) + self.last(vectors[spans[:, 1]]) + self.mean(mean) + self.kind(types)
        return F.dropout(F.gelu(self.norm(x)), self.dropout, self.training)

    def forward(self, vectors, spans, types, sentence, block, quoted, match):
        """`[n, n]`: how well mention j (column) would do as antecedent of i (row); `NEVER` where it can't be.

        `vectors [pieces, width]`, of a document; `spans [n, 2]` first and last piece of mentions, sorted; `types`, `sentence`, `block` (numbers counted
        through the document) and `quoted` (1 inside quote marks) `[n]`; `match [n, n]` how the words of two fit. All but vectors are whole numbers.
        """
        x = self.represent(vectors, spans, types)
        alone = self.alone(x)
        score = (self.mention(x) @ self.antecedent(x).transpose(0, 1) / math.sqrt(self.inner)).float() + alone[:, :1].float() + alone[:, 1][None, :].float()
        kind = types[:, None] * TYPES + types[None, :]
        number = torch.arange(spans.shape[0], device=spans.device)
        # The sign of all distances is that of the mentions' order: a later name of the same sentence isn't an earlier one.
        before = number[:, None] >= number[None, :]
        signed = lambda far: torch.where(before, far.abs(), -far.abs() - 1)
        for table, edges, at in ((self.in_mentions, MENTION_EDGES, number), (self.in_sentences, SENTENCE_EDGES, sentence), (self.in_blocks, BLOCK_EDGES, block)):
            score = score + table(kind * buckets(edges) + bucket(signed(at[:, None] - at[None, :]), edges)).squeeze(-1).float() * STRIDE
        form = self.match(kind * MATCHES + match) + self.quoted(kind * 4 + quoted[:, None] * 2 + quoted[None, :])
        score = score + form.squeeze(-1).float() * STRIDE
        return torch.where(candidates(spans, types), score, NEVER)

    def scores(self, vectors, row):
        return self(vectors, row['spans'], row['types'], row['sentence'], row['block'], row['quoted'], row['match'])

    def loss(self, vectors, row):
        """The sum over mentions, weighted, of what the right antecedents lack in likelihood (marginal, Lee et al. 2017), and the sum of weights.

        Pairs of which nothing is known take no part. `row` as `coref_data.py` makes it.
        """
        if row['types'].shape[0] == 0:
            return vectors.sum() * 0, 0.0
        score = self.scores(vectors, row)
        right, none, told = answers(row)
        known = candidates(row['spans'], row['types']) & (row['same'] >= 0)
        zero = torch.zeros_like(score[:, :1])
        possible = torch.logsumexp(torch.cat([zero, torch.where(known, score, NEVER)], 1), 1)
        wanted = torch.logsumexp(torch.cat([torch.where(none[:, None], zero, NEVER), torch.where(right, score, NEVER)], 1), 1)
        lost = torch.where(told, possible - wanted, 0.0)
        return row['weight'] * lost.sum(), row['weight'] * told.sum()


def answers(row):
    """Which antecedents are right `[n, n]`, for which mentions none is right, and of which mentions enough is known `[n]`."""
    types, same = row['types'], row['same']
    number = torch.arange(types.shape[0], device=types.device)
    earlier = number[:, None] > number[None, :]
    right = candidates(row['spans'], types) & (same == 1)
    found, before = right.any(1), (right & earlier).any(1)
    # A description that opens its cluster (`a man`, later `Roe`) may be linked or not; a pronoun must be.
    none = ~found | ((types == DESCRIPTION) & ~before)
    # What it means is known but out of reach: nothing is to be learnt, unless that is what stands behind a name.
    out_of_reach = ~found & (((same == 1) & earlier).any(1) | ((same == 1).any(1) & (types != NAME)))
    told = (same >= 0).any(1) & ~out_of_reach if not row['whole'] else row['clustered']
    return right, none, told
