"""Draws the curves of runs: `python curves.py OUT.svg LOG.json …` (each as train.py leaves it)."""
import json
import sys

import matplotlib

matplotlib.use('svg')
from matplotlib import pyplot as plt  # noqa: E402

out, *logs = sys.argv[1:]
figure, (left, right) = plt.subplots(1, 2, figsize=(9, 3.2), constrained_layout=True)
for path in logs:
    name = path.split('/')[-2]
    log = json.load(open(path, encoding='utf-8'))
    losses = [row for row in log if 'loss' in row]
    scores = [row for row in log if 'linked' in row]
    left.plot([r['step'] for r in losses], [r['loss'] for r in losses], label=name)
    for role in ('source', 'cue', 'content', 'linked'):
        right.plot([r['step'] for r in scores], [r[role] for r in scores], marker='o', label=f'{name} {role}')
left.set(yscale='log', xlabel='step', title='training loss, mean of 50 steps')
right.set(xlabel='step', title='F1 on the development split')
left.legend()
right.legend(fontsize='x-small', ncols=len(logs))
figure.savefig(out, metadata={'Date': None})
