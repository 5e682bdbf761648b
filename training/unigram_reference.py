"""What another reader makes of texts with our vocabulary, to test ours against: `python unigram_reference.py TOKENIZER.json VOCABULARY TEXTS.json OUT.json`.

TOKENIZER.json is that of multilingual-e5-small, whose pieces are put in place by ours; the reader is that of the package `tokenizers`.
Beside the texts there are 600 made of random characters of many scripts. Accents that follow a character which has another form (`²`) are left
out of these: that reader loses them.
"""
import json
import random
import sys

from tokenizers import Tokenizer

theirs, vocabulary, texts, out = sys.argv[1:5]
held = json.load(open(theirs, encoding='utf-8'))
lines = [line.rpartition('\t') for line in open(vocabulary, encoding='utf-8').read().split('\n') if line]
held['model']['vocab'] = [[piece, float(score)] for piece, _, score in lines]
held['added_tokens'] = [token for token in held['added_tokens'] if token['content'] != '<mask>']
reader = Tokenizer.from_str(json.dumps(held))
chance = random.Random(1)
SCRIPTS = ((0x20, 0x7e), (0xa0, 0x250), (0x370, 0x483), (0x48a, 0x530), (0x5d0, 0x5eb), (0x621, 0x64b), (0x905, 0x93a), (0xe01, 0xe30), (0x3041, 0x3097), (0x4e00, 0x4f00), (0xac00, 0xac80), (0x2010, 0x2030), (0x1f600, 0x1f640))
pool = [chr(c) for begin, end in SCRIPTS for c in range(begin, end)]
made = [''.join(' ' if chance.random() < 0.2 else chance.choice(pool) for _ in range(chance.randint(1, 50))).strip() for _ in range(600)]
rows = [{'text': text, 'pieces': reader.encode(text, add_special_tokens=False).ids} for text in [*json.load(open(texts, encoding='utf-8')), *made] if text]
with open(out, 'w', encoding='utf-8') as file:
    file.write('[\n' + ',\n'.join(json.dumps(row, ensure_ascii=False, separators=(',', ':')) for row in rows) + '\n]\n')
print(len(rows))
