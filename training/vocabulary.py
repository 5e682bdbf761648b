"""A tokenizer's vocabulary as a file with one token a line, by number: `python vocabulary.py TOKENIZER.json OUT.txt`."""
import json
import sys

vocabulary = json.load(open(sys.argv[1], encoding='utf-8'))['model']['vocab']
tokens = sorted(vocabulary, key=vocabulary.get)
assert [vocabulary[t] for t in tokens] == list(range(len(tokens)))
with open(sys.argv[2], 'w', encoding='utf-8') as file:
    file.write('\n'.join(tokens) + '\n')
