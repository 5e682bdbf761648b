"""How far a model is from the annotators, and from its teachers."""
import torch
from torch.nn import functional as F


def mean_by(values: torch.Tensor, weights: torch.Tensor) -> torch.Tensor:
    return (values * weights).sum() / weights.sum().clamp(min=1e-6)


def loss_of(model, inputs: dict[str, torch.Tensor], gold: float = 1.0) -> tuple[torch.Tensor, torch.Tensor]:
    """The sum to be made small, and its parts (cues, tags of roles, what the teachers say) for the log. `gold` is the weight of the annotators where there are teachers."""
    vectors, logits = model(inputs['ids'], inputs['letterCase'], inputs['quoteState'], inputs['blockStart'], inputs['mask'])
    inside, logits = inputs['inside'], logits.float()
    flat, some = model.flat(vectors).float()[inside], len(inputs['anchor']) > 0
    weights = inputs['cue_weight'][inside]
    cue = mean_by(F.binary_cross_entropy_with_logits(logits[inside], inputs['cue'][inside], reduction='none'), weights)
    sides = mean_by(F.binary_cross_entropy_with_logits(flat, inputs['flat'][inside], reduction='none').mean(-1), weights)
    total, roles, learnt = gold * (20 * cue + sides), cue * 0, cue * 0
    if some:
        tags, asides = (t.float() for t in model.roles(vectors, inputs['window'], inputs['anchor']))
        kinds = model.kinds(vectors[inputs['window'], inputs['anchor']]).float()
        each = lambda logits, to: F.cross_entropy(logits.transpose(1, 2), to, ignore_index=-100, reduction='none').sum(1)
        known = (inputs['tags'] >= 0).any(1)
        roles = mean_by(each(tags, inputs['tags']), inputs['weight'] * known) / 20
        beside = (inputs['asides'] >= 0).any(1)
        aside = mean_by(each(asides, inputs['asides']), inputs['weight'] * beside) / 20
        kind = mean_by(F.cross_entropy(kinds, inputs['kind'], ignore_index=-100, reduction='none'), inputs['weight'] * (inputs['kind'] >= 0))
        total = total + gold * (roles + aside + 0.2 * kind)
    taught = inputs['soft_cue'] >= 0
    if taught.any():
        learnt = 20 * F.binary_cross_entropy_with_logits(logits[taught], inputs['soft_cue'][taught])
        if some:
            at = inputs['taught']
            count = at.any(1).sum().clamp(min=1)
            wrong = lambda logits, theirs: -(theirs.float() * F.log_softmax(logits, -1)).sum(-1)
            tagged = (wrong(tags, inputs['soft_tags']) * at).sum() / count / 20
            sided = (wrong(asides, inputs['soft_asides']) * at).sum() / count / 20
            named = mean_by(wrong(kinds, inputs['soft_kinds']), at.any(1).float())
            learnt = learnt + tagged + sided + 0.2 * named
        total = total + learnt
    return total, torch.stack([cue.detach(), roles.detach(), learnt.detach()])
