"""Trains the head of coreference, alone (`--freeze`) or with the encoder and all heads, which then rehearse what they know:
`python train_coref.py --begin model.pt --coref FOLDER --out FOLDER [--spans FILE.jsonl… --soft SOFT.pt --held HELD.json]`. Goes on from its last checkpoint."""
import argparse
import json
import os
import random
import time

import torch
from torch.nn import functional as F

from coref import Coreference
from coref_data import coref_batch, coref_loss, coref_steps, encode, read_coref
from coref_score import score
from coref_vary import Varied
from data import batch, read
from loss import loss_of
from model import trained

parser = argparse.ArgumentParser()
parser.add_argument('--begin', required=True, help='a model.pt of train.py, or of this script with --head')
parser.add_argument('--head', action='store_true', help='begin with the head that --begin holds')
parser.add_argument('--coref', required=True, help='the folder that coref-prepare.ts wrote to')
parser.add_argument('--spans', nargs='*', default=[], help='what train.py reads as --data: rehearsed, so that nothing is lost')
parser.add_argument('--soft')
parser.add_argument('--held')
parser.add_argument('--gold', type=float, default=1.0)
parser.add_argument('--out', required=True)
parser.add_argument('--freeze', action='store_true', help='train the head alone')
parser.add_argument('--bottom', type=int, default=0, help='the lowest layers that stay as they are, and with them the words: a third less work for half of them')
parser.add_argument('--steps', type=int, default=600)
parser.add_argument('--pieces', type=int, default=2500, help='pieces of coreference a step')
parser.add_argument('--tokens', type=int, default=1500, help='pieces of spans a step')
parser.add_argument('--rehearse', type=float, default=1.0, help='share of steps with spans')
parser.add_argument('--weight', type=float, default=1.0, help='of the loss of coreference')
parser.add_argument('--silver', type=float, default=0.1, help="share of the machine's documents that an epoch holds")
parser.add_argument('--masked', type=float, default=0.0, help='share of documents read with pronouns in the place of names')
parser.add_argument('--renamed', type=float, default=0.0, help='share of documents read with other names')
parser.add_argument('--gap', type=int, default=1, help='times an epoch that GAP is read')
parser.add_argument('--titled', type=int, default=0, help='times an epoch that GAP is read with the titles of its pages')
parser.add_argument('--lr', type=float, default=3e-5)
parser.add_argument('--head-lr', type=float, default=5e-4, help="the coreference head's; the other heads have --lr")
parser.add_argument('--inner', type=int, default=128)
parser.add_argument('--dropout', type=float, default=0.1)
parser.add_argument('--warm-up', type=float, default=0.06)
parser.add_argument('--seed', type=int, default=1)
parser.add_argument('--seconds', type=float, default=0, help='the schedule is shortened to fit')
parser.add_argument('--checkpoint', type=float, default=300)
parser.add_argument('--looked', type=int, default=300, help='documents of each kind that a look measures')
parser.add_argument('--measured', type=int, help='documents of each kind that are measured in the end, all unless given')
parser.add_argument('--look', type=int, default=0, help='steps between looks at the measures')
options = parser.parse_args()

os.makedirs(options.out, exist_ok=True)
torch.manual_seed(options.seed)
device = 'cuda' if torch.cuda.is_available() else 'cpu'
model = trained(options.begin, options.dropout).to(device)
begun_with = torch.load(options.begin, map_location=device, weights_only=False)
head = Coreference(model.encoder.width, options.inner, options.dropout).to(device)
if options.head:
    head.load_state_dict({n: v.float() for n, v in begun_with['coref'].items()})
source = lambda name: read_coref(f'{options.coref}/coref-{name}.jsonl')
silver = source('silver')
varied = Varied(f'{options.coref}/given-names.json', silver, masked=options.masked, renamed=options.renamed)
documents = source('gum') + source('statements') + source('invented') + source('gap') * options.gap + source('gap-titled') * options.titled + silver + (source('pages') if options.masked else [])
held = set(json.load(open(options.held))) if options.held else set()
articles = []
for name in options.spans:
    path, _, times = name.partition('*')
    articles += [d for d in read(path) if d.id not in held] * int(times or 1)
soft = torch.load(options.soft, weights_only=False) if options.soft else None


def forever(make):
    epoch = 0
    while True:
        yield from make(options.seed * 1000 + epoch)
        epoch += 1


def spans_epoch(seed: int):
    order = random.Random(seed)
    parts = [(d, *w) for d in articles for w in d.windows(chance=order)]
    order.shuffle(parts)
    for at in range(0, len(parts), 256):
        some: list = []
        for part in sorted(parts[at:at + 256], key=lambda p: p[4] - p[1]):
            if some and (len(some) + 1) * (part[4] - part[1] + 2) > options.tokens:
                yield some
                some = []
            some.append(part)
        yield some


spans = forever(lambda seed: random.Random(seed).sample(every := list(spans_epoch(seed)), len(every))) if articles else None
coref = forever(lambda seed: coref_steps(varied.epoch(documents, seed, options.silver), seed, options.pieces))
if options.freeze:
    model.requires_grad_(False)
lowest = tuple(f'encoder.layers.{n}.' for n in range(options.bottom))
for name, weight in model.named_parameters():
    if options.bottom and name.startswith('encoder.') and (not name.startswith('encoder.layers.') or name.startswith(lowest)):
        weight.requires_grad_(False)
weights = [p for p in [*model.parameters(), *head.parameters()] if p.requires_grad]
groups = [{'params': [p for p in model.parameters() if p.requires_grad], 'lr': options.lr}, {'params': list(head.parameters()), 'lr': options.head_lr}]
optimiser = torch.optim.AdamW([g for g in groups if g['params']], weight_decay=0.01, fused=True)
rates = [g['lr'] for g in groups if g['params']]
average = [p.detach().clone() for p in weights]
step, total, checkpoint, chance = 0, options.steps, f'{options.out}/checkpoint.pt', random.Random(options.seed)
if os.path.exists(checkpoint):
    state = torch.load(checkpoint, map_location=device, weights_only=False)
    model.load_state_dict(state['model']), head.load_state_dict(state['head']), optimiser.load_state_dict(state['optimiser'])
    average, step, total = state['average'], state['step'], state['total']
    options.seed += step
    print(f'goes on from step {step}', flush=True)


def save():
    torch.save({'model': model.state_dict(), 'head': head.state_dict(), 'optimiser': optimiser.state_dict(), 'average': average, 'step': step, 'total': total}, checkpoint + '.part')
    os.replace(checkpoint + '.part', checkpoint)


def look():
    were = [p.detach().clone() for p in weights]
    with torch.no_grad():
        torch._foreach_copy_(weights, average)
    print(step, {n: round(v, 3) for n, v in score(model, head, device, options.coref, options.looked).items()}, flush=True)
    with torch.no_grad():
        torch._foreach_copy_(weights, were)


read_before: dict[str, tuple] = {}


@torch.no_grad()
def remembered(some):
    """Of an encoder that stays as it is each document is read once."""
    for document in some:
        if document.id not in read_before:
            made = coref_batch([document], device)
            read_before[document.id] = encode(model.encoder, made)[made['rows'][0]['pieces']].half(), made['rows'][0]
    places, rows = 0, []
    for document in some:
        vectors, row = read_before[document.id]
        rows.append({**row, 'pieces': torch.arange(places, places + len(vectors))})
        places += len(vectors)
    return F.dropout(torch.cat([read_before[d.id][0].float() for d in some]), options.dropout), {'rows': rows}


begun, begun_at, saved, seen = time.time(), step, time.time(), []
model.train(not options.freeze), head.train()
while step < total:
    done = step / total
    for group, rate in zip(optimiser.param_groups, rates):
        group['lr'] = rate * min(1.0, (done + 1 / total) / options.warm_up, (1 - done) / (1 - options.warm_up))
    optimiser.zero_grad(set_to_none=True)
    if options.freeze:
        vectors, inputs = remembered(next(coref))
    else:
        inputs = coref_batch(next(coref), device, chance)
        vectors = F.dropout(encode(model.encoder, inputs), options.dropout)
    lost = coref_loss(vectors, head, inputs)
    (options.weight * lost).backward()
    span_lost = torch.zeros(3)
    if spans and chance.random() < options.rehearse:
        both, span_lost = loss_of(model, {n: v.to(device) for n, v in batch(next(spans), soft).items()}, options.gold)
        both.backward()
    step += 1
    if not torch.isfinite(torch.nn.utils.clip_grad_norm_(weights, 1.0)):
        print(f'{step}: the gradient is no number; the step is left out', flush=True)
        continue
    optimiser.step()
    with torch.no_grad():
        torch._foreach_lerp_(average, weights, 1 - min(0.995, (1 + step) / (10 + step)))
    seen.append(torch.cat([lost.detach().view(1).cpu(), span_lost.cpu()]))
    if step % 25 == 0:
        took = time.time() - begun
        print(f'{step}/{total} coref {(m := torch.stack(seen).mean(0).tolist())[0]:.3f} cue {m[1]:.4f} roles {m[2]:.3f} teachers {m[3]:.3f} {took:.0f} s', flush=True)
        seen = []
        if options.seconds and step - begun_at >= 50 and step < total * 0.8:
            total = max(step + 1, min(options.steps, begun_at + int((step - begun_at) * options.seconds / took)))
    if options.checkpoint and time.time() - saved > options.checkpoint:
        save()
        saved = time.time()
    if options.look and step % options.look == 0:
        look()
with torch.no_grad():
    torch._foreach_copy_(weights, average)
model.eval(), head.eval()
torch.save({'model': {n: v.half() for n, v in model.state_dict().items()}, 'coref': {n: v.half() for n, v in head.state_dict().items()}, 'encoder': model.encoder.shape, 'options': vars(options)}, f'{options.out}/model.pt')
print(json.dumps({n: round(v, 4) for n, v in score(model, head, device, options.coref, options.measured).items()}), flush=True)
