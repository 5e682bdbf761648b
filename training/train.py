"""Trains the extractor: `python train.py --encoder WEIGHTS --data FILE.jsonl… --out FOLDER`. On a GPU where there is one. Goes on from its last checkpoint."""
import argparse
import json
import math
import os
import random
import time

import torch
from torch.utils.data import DataLoader, Dataset

from data import batch, read
from encoder import pretrained
from loss import loss_of
from model import Extractor, trained
from predict import extract

parser = argparse.ArgumentParser()
parser.add_argument('--encoder', help='a pretrained encoder to begin with')
parser.add_argument('--begin', help='the model.pt of an earlier run, to go on with all of it')
parser.add_argument('--layers', help='numbers of its layers to begin with, 0,2,4: all unless given')
parser.add_argument('--inner', type=int, default=160, help='the width of the head of roles')
parser.add_argument('--data', nargs='+', required=True, help='FILE.jsonl, or FILE.jsonl*3 for what is read three times an epoch')
parser.add_argument('--dev', nargs='*', default=[])
parser.add_argument('--held', help='a list of articles (JSON) that are left out of training, for calibration')
parser.add_argument('--soft', nargs='*', default=[], help='what teachers say: see soften.py')
parser.add_argument('--gold', type=float, default=1.0, help='the weight of the annotators beside the teachers')
parser.add_argument('--out', required=True)
parser.add_argument('--epochs', type=float, default=3)
parser.add_argument('--seed', type=int, default=1)
parser.add_argument('--lr', type=float, default=1.5e-4)
parser.add_argument('--head-lr', type=float, default=1e-3)
parser.add_argument('--tokens', type=int, default=2000, help='pieces a step, padding counted')
parser.add_argument('--dropout', type=float, default=0.1)
parser.add_argument('--warm-up', type=float, default=0.06)
parser.add_argument('--freeze-words', action='store_true')
parser.add_argument('--stop-after', type=int, default=0, help='steps after which to stop early, for a trial')
parser.add_argument('--seconds', type=float, default=0, help='seconds that training may take: the schedule is shortened to fit')
parser.add_argument('--until', type=float, default=0, help='seconds after which the schedule ends at the latest: it goes on by the clock where that is ahead of the steps')
parser.add_argument('--floats', action='store_true', help='float32 on a GPU too (its products in TF32), instead of bf16')
parser.add_argument('--workers', type=int, default=0)
parser.add_argument('--checkpoint', type=float, default=600, help='seconds between checkpoints, 0 for none')
parser.add_argument('--threshold', type=float, default=0.4)
options = parser.parse_args()

device = 'cuda' if torch.cuda.is_available() else 'cpu'
os.makedirs(options.out, exist_ok=True)
torch.manual_seed(options.seed)
torch.set_float32_matmul_precision('high')
held = set(json.load(open(options.held))) if options.held else set()
documents = []
for name in options.data:
    path, _, times = name.partition('*')
    documents += [d for d in read(path) if d.id not in held] * int(times or 1)
soft = {id: taught for path in options.soft for id, taught in torch.load(path, weights_only=False).items()} or None
take = [int(n) for n in options.layers.split(',')] if options.layers else None
model = (trained(options.begin, options.dropout, take) if options.begin else Extractor(pretrained(options.encoder, options.dropout, take), options.dropout, options.inner)).to(device)
model.encoder.word.weight.requires_grad_(not options.freeze_words)
learnt = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
weights = [p for _, p in learnt]
optimiser = torch.optim.AdamW([{'params': [p for n, p in learnt if n.startswith('encoder.')], 'lr': options.lr},
                               {'params': [p for n, p in learnt if not n.startswith('encoder.')], 'lr': options.head_lr}], weight_decay=0.01, fused=True)


def epoch_of(seed: int) -> list[list]:
    order = random.Random(seed)
    parts = [(d, *w) for d in documents for w in d.windows(chance=order)]
    # Windows of about one length stand side by side, in batches of random order.
    order.shuffle(parts)
    batches = []
    for at in range(0, len(parts), 512):
        some: list = []
        for part in sorted(parts[at:at + 512], key=lambda p: p[4] - p[1]):
            if some and (len(some) + 1) * (part[4] - part[1] + 2) > options.tokens:
                batches.append(some)
                some = []
            some.append(part)
        batches.append(some)
    order.shuffle(batches)
    return batches


class Batches(Dataset):
    def __init__(self, batches):
        self.batches = batches

    def __len__(self):
        return len(self.batches)

    def __getitem__(self, at):
        return batch(self.batches[at], soft)


steps_an_epoch = len(epoch_of(0))
total = int(steps_an_epoch * options.epochs)
# An average of the weights over the last steps: cheaper than several models, and about as steady (Izmailov et al. 2018).
average = [p.detach().clone() for p in weights]
step, log, checkpoint = 0, [], f'{options.out}/checkpoint.pt'
if os.path.exists(checkpoint):
    state = torch.load(checkpoint, map_location=device, weights_only=False)
    model.load_state_dict(state['model'])
    optimiser.load_state_dict(state['optimiser'])
    average, step, log = state['average'], state['step'], state['log']
    print(f'goes on from step {step}', flush=True)


def save():
    torch.save({'model': model.state_dict(), 'optimiser': optimiser.state_dict(), 'average': average, 'step': step, 'log': log}, checkpoint + '.part')
    os.replace(checkpoint + '.part', checkpoint)


rates = [options.lr, options.head_lr]
saved, begun, begun_at, seen = time.time(), time.time(), step, []
model.train()
while step < total:
    number, first = divmod(step, steps_an_epoch)
    batches = epoch_of(options.seed * 1000 + number)
    loader = DataLoader(Batches((batches * 2)[first:steps_an_epoch]), batch_size=None, num_workers=options.workers, pin_memory=device == 'cuda', prefetch_factor=6 if options.workers else None)
    for inputs in loader:
        inputs = {name: value.to(device, non_blocking=True) for name, value in inputs.items()}
        done = max(step / total, (time.time() - begun) / options.until if options.until else 0)
        if done >= 1:
            total = step
            break
        for group, rate in zip(optimiser.param_groups, rates):
            group['lr'] = rate * min(1.0, done / options.warm_up if options.warm_up else 1.0, (1 - done) / (1 - options.warm_up))
        # Few processors multiply in bf16; those that don't take three times as long for it as for float32.
        with torch.autocast(device, dtype=torch.bfloat16, enabled=device == 'cuda' and not options.floats):
            loss, parts = loss_of(model, inputs, options.gold)
        step += 1
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        # One step whose loss is no number would make every weight none.
        if not torch.isfinite(torch.nn.utils.clip_grad_norm_(weights, 1.0)):
            print(f'{step}: the gradient is no number; the step is left out', flush=True)
            continue
        optimiser.step()
        with torch.no_grad():
            torch._foreach_lerp_(average, weights, 1 - min(0.998, (1 + step) / (10 + step)))
        seen.append(parts)
        if step % 50 == 0:
            mean = torch.stack(seen).mean(0).tolist()
            seen = []
            took = time.time() - begun
            log.append({'step': step, 'cue': mean[0], 'roles': mean[1], 'teachers': mean[2]})
            print(f'{step}/{total} cue {mean[0]:.4f} roles {mean[1]:.3f} teachers {mean[2]:.3f} {took:.0f} s', flush=True)
            if options.seconds and step - begun_at >= 100 and step < total * 0.8:
                # The time left at this pace decides how long the schedule is.
                total = max(step + 1, min(int(steps_an_epoch * options.epochs), begun_at + int((step - begun_at) * options.seconds / took)))
        if options.checkpoint and time.time() - saved > options.checkpoint:
            save()
            saved = time.time()
        if step >= total or step == options.stop_after:
            break
    if step == options.stop_after:
        break
with torch.no_grad():
    for p, a in zip(weights, average):
        p.copy_(a)
model.eval()
print(f'{step} steps in {time.time() - begun:.0f} s', flush=True)
torch.save({'model': {n: v.half() for n, v in model.state_dict().items()}, 'encoder': model.encoder.shape, 'options': vars(options)}, f'{options.out}/model.pt')
for path in options.dev:
    name = os.path.basename(path).removesuffix('.jsonl')
    with open(f'{options.out}/{name}.predicted.jsonl', 'w', encoding='utf-8') as file:
        for id, attributions in extract([model], read(path), device, options.threshold).items():
            file.write(json.dumps({'id': id, 'attributions': attributions}) + '\n')
json.dump(log, open(f'{options.out}/log.json', 'w'), indent=1)
