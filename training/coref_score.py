"""How well antecedents are found: GAP's F1 (Webster et al. 2018), and on whole documents the share of mentions with a right antecedent or rightly none.

`python coref_score.py --model FILE.pt --data FOLDER` with what `coref-prepare.ts` wrote.
"""
import argparse

import torch

from coref import NEVER, Coreference, answers
from coref_data import CorefDocument, coref_batch, encode, gather, read_coref

TYPE_NAMES = ('name', 'pronoun', 'description')


@torch.no_grad()
def scored(encoder, head, documents: list[CorefDocument], device: str, pieces: int = 6000):
    """For each document its row and the scores `[n, n]` of its mentions' antecedents."""
    some, held = [], 0
    for number, document in enumerate(documents):
        some.append(document)
        held += len(document)
        if held < pieces and number + 1 < len(documents):
            continue
        batch = coref_batch(some, device)
        vectors = encode(encoder, batch)
        for document_, row in zip(some, batch['rows']):
            yield document_, row, head.scores(gather(vectors, row).float(), row).cpu()
        some, held = [], 0


def f1(right: int, said: int, wanted: int) -> float:
    return 2 * right / max(1, said + wanted)


def entity_of(document: CorefDocument, spans, wanted: list[int]) -> list[int]:
    """Mentions `wanted` and those of the same people, as the product tells these apart."""
    people = {}
    for number, (first, last) in enumerate(spans):
        people.update({number: person for f, l, person, _, _ in document.people if f <= last and first <= l})
    own = {people[j] for j in wanted if j in people}
    return [j for j in range(len(spans)) if j in wanted or people.get(j) in own]


def score_gap(encoder, head, documents: list[CorefDocument], device: str, threshold: float = 0.0) -> dict:
    """Whether the pronoun means A, and B, each a decision: the better of both names, where it scores above having none. `gap_entities`: a name scores as all names
    of its person together, where this is the same for none of both; `gap_either`: the better of both, however low."""
    ways = ('', '_entities', '_either')
    counts = {(way, gender): [0, 0, 0] for way in ways for gender in (True, False)}
    for document, row, score in scored(encoder, head, documents, device):
        pronoun = document.known[0][0]
        names = [' '.join(n.split()) for n in document.gap['names']]
        places = [[j for i, j, _ in document.known if i == pronoun and ' '.join(document.texts[j].split()) == name] for name in names]
        wide = [entity_of(document, document.spans.tolist(), some) for some in places]
        if set(wide[0]) & set(wide[1]):
            wide = places
        most = lambda some: max((float(score[pronoun, j]) for j in some if j != pronoun), default=-1e4)
        total = lambda some: float(torch.logsumexp(score[pronoun, [j for j in some if j != pronoun]], 0)) if some else -1e4
        for way in ways:
            best = [total(some) for some in wide] if way == '_entities' else [most(some) for some in places]
            least = -1e3 if way == '_either' else threshold
            for wanted, own, other in ((document.gap['a'], best[0], best[1]), (document.gap['b'], best[1], best[0])):
                said = own > least and own > other
                count = counts[way, document.gap['masculine']]
                count[0] += said and wanted
                count[1] += said
                count[2] += wanted
    out = {}
    for way in ways:
        both = [a + b for a, b in zip(counts[way, True], counts[way, False])]
        out.update({f'gap{way}': f1(*both), f'gap{way}_masculine': f1(*counts[way, True]), f'gap{way}_feminine': f1(*counts[way, False])})
    return out


def score_documents(encoder, head, documents: list[CorefDocument], device: str, prefix: str) -> dict:
    """Shares of mentions, all (`gum_pronoun`) and of those with an antecedent (`gum_pronoun_linked`), that get a right answer."""
    counts = {name: [0, 0, 0, 0] for name in TYPE_NAMES}
    for _, row, score in scored(encoder, head, documents, device):
        row = {name: value.cpu() if torch.is_tensor(value) else value for name, value in row.items()}
        right, none, told = answers(row)
        if not row['whole']:
            # An earlier `she` may be right too, but isn't marked: only what is known is chosen among.
            score = torch.where(row['same'] >= 0, score, NEVER)
        best, at = score.max(1)
        good = torch.where(best > 0, right[torch.arange(len(at)), at], none)
        linked = right.any(1)
        for number, name in enumerate(TYPE_NAMES):
            here = told & (row['types'] == number)
            for place, value in enumerate((good & here, here, good & here & linked, here & linked)):
                counts[name][place] += int(value.sum())
    total = [sum(c[i] for c in counts.values()) for i in range(4)]
    out = {}
    for name, (good, count, good_linked, count_linked) in {'all': total, **counts}.items():
        out[f'{prefix}_{name}'] = good / max(1, count)
        out[f'{prefix}_{name}_linked'] = good_linked / max(1, count_linked)
    return out


def score(model, head, device: str, data: str, limit: int | None = None) -> dict:
    """`model` has an encoder or is one; `data` is the folder of `coref-prepare.ts`. `limit` documents of each kind, for a look."""
    encoder = getattr(model, 'encoder', model)
    were = encoder.training, head.training
    encoder.eval(), head.eval()
    gap, gum, statements = (read_coref(f'{data}/coref-{name}-measure.jsonl')[:limit] for name in ('gap', 'gum', 'statements'))
    out = {**score_gap(encoder, head, gap, device), **score_documents(encoder, head, gum, device, 'gum'), **score_documents(encoder, head, statements, device, 'develop')}
    encoder.train(were[0]), head.train(were[1])
    return out


if __name__ == '__main__':
    from encoder import Encoder
    parser = argparse.ArgumentParser()
    parser.add_argument('--model', required=True, help="a file with `encoder` (its shape), `model` (its weights, 'encoder.…') and `coref` (the head's)")
    parser.add_argument('--data', required=True)
    options = parser.parse_args()
    device = 'cuda' if torch.cuda.is_available() else 'cpu'
    held = torch.load(options.model, map_location=device, weights_only=False)
    encoder = Encoder(**held['encoder']).to(device)
    encoder.load_state_dict({n.removeprefix('encoder.'): v.float() for n, v in held['model'].items() if n.startswith('encoder.')})
    head = Coreference(encoder.width, held['coref']['mention.weight'].shape[0]).to(device)
    head.load_state_dict(held['coref'])
    print({name: round(value, 4) for name, value in score(encoder, head, device, options.data).items()})
