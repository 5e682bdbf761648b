"""Which articles of PolNeAR's training split are kept for calibration, the same for every run: `python held.py TRAIN.jsonl OUT.json`."""
import json
import random
import sys

ids = sorted({json.loads(line)['id'] for line in open(sys.argv[1], encoding='utf-8')})
json.dump(sorted(random.Random(0).sample(ids, 40)), open(sys.argv[2], 'w', encoding='utf-8'))
