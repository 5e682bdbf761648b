"""Trains the extractor: `python train.py --encoder WEIGHTS --data FOLDER --out FOLDER`. The same command goes on from its last checkpoint."""
import argparse
import json
import math
import os
import random
import time

import torch
from torch.nn import functional as F

from data import batch, read, windows
from encoder import pretrained
from distil import Teacher
from model import Extractor, student, trained
from predict import score

parser = argparse.ArgumentParser()
parser.add_argument('--encoder', help='a pretrained encoder to begin with')
parser.add_argument('--student-of', help='a trained model to begin with instead, some layers left out, and to learn from besides')
parser.add_argument('--layers', type=int, default=5, help="a student's layers")
parser.add_argument('--inner', type=int, default=96, help="the width of a student's head of roles")
parser.add_argument('--data', required=True)
parser.add_argument('--out', required=True)
parser.add_argument('--epochs', type=float, default=5)
parser.add_argument('--seed', type=int, default=1)
parser.add_argument('--lr', type=float, default=1.5e-4)
parser.add_argument('--head-lr', type=float, default=1e-3)
parser.add_argument('--batch', type=int, default=4, help='windows a step')
parser.add_argument('--length', type=int, default=382)
parser.add_argument('--dropout', type=float, default=0.1)
parser.add_argument('--held-out', type=int, default=40, help='articles of the training split kept for calibration')
parser.add_argument('--stop-after', type=int, default=0, help='steps after which to stop early, for a trial')
parser.add_argument('--evaluate-every', type=float, default=1, help='epochs between evaluations on dev')
options = parser.parse_args()

os.makedirs(options.out, exist_ok=True)
torch.manual_seed(options.seed)
chance = random.Random(options.seed)
documents = read(f'{options.data}/train.jsonl')
# Which articles are held out depends on no seed, so that every run may be calibrated on the same ones.
ids = sorted({d.id for d in documents})
held = set(random.Random(0).sample(ids, options.held_out))
documents = [d for d in documents if d.id not in held]
json.dump(sorted(held), open(f'{options.data}/held-out.json', 'w'))
dev = read(f'{options.data}/dev.jsonl')

if options.encoder:
    model, teacher = Extractor(pretrained(options.encoder, options.dropout), options.dropout), None
else:
    model, teacher = student(options.student_of, options.layers, options.inner, options.dropout), Teacher(trained(options.student_of), documents)
encoder = [p for n, p in model.named_parameters() if n.startswith('encoder.')]
heads = [p for n, p in model.named_parameters() if not n.startswith('encoder.')]
optimiser = torch.optim.AdamW([{'params': encoder, 'lr': options.lr}, {'params': heads, 'lr': options.head_lr}], weight_decay=0.01, fused=True)
steps_an_epoch = math.ceil(sum(math.ceil(len(d) / options.length) for d in documents) / options.batch)
total = int(steps_an_epoch * options.epochs)
schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min(1, s / (0.06 * total)) * max(0.0, 1 - s / total))
# An average of the weights over the last steps: cheaper than several models, and about as steady (Izmailov et al. 2018).
average = {n: p.detach().clone() for n, p in model.named_parameters()}
step, log = 0, []


def epoch_of(seed: int):
    order = random.Random(seed)
    parts = [(d, b, e) for d in documents for b, e in windows(d, options.length, order)]
    # Windows of about one length stand side by side, in batches of random order.
    order.shuffle(parts)
    chunks = [sorted(parts[i:i + options.batch * 20], key=lambda p: p[2] - p[1]) for i in range(0, len(parts), options.batch * 20)]
    batches = [c[i:i + options.batch] for c in chunks for i in range(0, len(c), options.batch)]
    order.shuffle(batches)
    return batches


def loss_of(parts):
    inputs = batch(parts)
    with torch.autocast('cpu', dtype=torch.bfloat16):
        vectors, logits = model(inputs['ids'], inputs['letterCase'], inputs['quoteState'], inputs['blockStart'], inputs['mask'])
        flat = model.flat(vectors)
        tags = model.roles(vectors, inputs['window'], inputs['anchor']) if len(inputs['anchor']) else None
    learnt = teacher.loss(parts, inputs, vectors, logits, tags) if teacher else 0
    real = inputs['cue'] >= 0
    weights = inputs['window_weight'][:, None].expand_as(logits)[real]
    pieces = weights.sum()
    cue = (F.binary_cross_entropy_with_logits(logits.float()[real], inputs['cue'][real], reduction='none') * weights).sum() / pieces
    sides = (F.binary_cross_entropy_with_logits(flat.float()[real], inputs['flat'][real], reduction='none').mean(-1) * weights).sum() / pieces
    if tags is None:
        return 20 * cue + sides + learnt, cue, cue * 0
    each = F.cross_entropy(tags.float().transpose(1, 2), inputs['tags'], ignore_index=-100, reduction='none').sum(1)
    roles = (each * inputs['weight']).sum() / inputs['weight'].sum() / 20
    return 20 * cue + sides + roles + learnt, cue, roles


def averaged():
    own = {n: p.detach().clone() for n, p in model.named_parameters()}
    with torch.no_grad():
        for n, p in model.named_parameters():
            p.copy_(average[n])
    return own


def put_back(own):
    with torch.no_grad():
        for n, p in model.named_parameters():
            p.copy_(own[n])


checkpoint = f'{options.out}/checkpoint.pt'
if os.path.exists(checkpoint):
    state = torch.load(checkpoint)
    model.load_state_dict(state['model'])
    optimiser.load_state_dict(state['optimiser'])
    schedule.load_state_dict(state['schedule'])
    average, step, log = state['average'], state['step'], state['log']
    torch.set_rng_state(state['random'])
    print(f'goes on from step {step}', flush=True)


def save():
    torch.save({'model': model.state_dict(), 'optimiser': optimiser.state_dict(), 'schedule': schedule.state_dict(),
                'average': average, 'step': step, 'log': log, 'random': torch.get_rng_state()}, checkpoint + '.part')
    os.replace(checkpoint + '.part', checkpoint)


saved, begun, seen = time.time(), time.time(), []
while step < total:
    number, first = divmod(step, steps_an_epoch)
    batches = epoch_of(options.seed * 1000 + number)
    for parts in (batches * 2)[first:steps_an_epoch]:
        model.train()
        loss, cue, roles = loss_of(parts)
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        schedule.step()
        step += 1
        keep = min(0.998, (1 + step) / (10 + step))
        with torch.no_grad():
            for n, p in model.named_parameters():
                average[n].lerp_(p, 1 - keep)
        seen.append((loss.item(), cue.item(), roles.item()))
        if step % 50 == 0:
            mean = [sum(x) / len(seen) for x in zip(*seen)]
            seen = []
            log.append({'step': step, 'loss': mean[0], 'cue': mean[1], 'roles': mean[2]})
            print(f'{step}/{total} loss {mean[0]:.3f} cue {mean[1]:.4f} roles {mean[2]:.3f} {time.time() - begun:.0f} s', flush=True)
        if time.time() - saved > 600:
            save()
            saved = time.time()
        if step >= total or step == options.stop_after:
            break
        if step % int(steps_an_epoch * options.evaluate_every) == 0:
            own = averaged()
            figures = score(model, dev, 'dev', f'{options.out}/dev.predicted.jsonl')
            put_back(own)
            log.append({'step': step, **figures})
            print(step, json.dumps(figures), flush=True)
    if options.stop_after and step >= options.stop_after:
        break
averaged()
figures = score(model, dev, 'dev', f'{options.out}/dev.predicted.jsonl')
log.append({'step': step, **figures})
print('final', json.dumps(figures), flush=True)
torch.save({'model': model.state_dict(), 'layers': len(model.encoder.layers), 'held': sorted(held), 'options': vars(options)}, f'{options.out}/model.pt')
json.dump(log, open(f'{options.out}/log.json', 'w'), indent=1)
