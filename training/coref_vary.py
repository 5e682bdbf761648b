"""Texts told otherwise, so that more is learnt from few: with other people's names, and with pronouns in the place of names (as in WikiCREM, Kocijan et al. 2019)."""
import copy
import json
import random

import numpy as np

from coref import NAME, PRONOUN
from coref_data import CorefDocument

UNKNOWN, MALE, FEMALE = 0, 1, 2
SUBJECT, OBJECT, POSSESSIVE = 0, 1, 2
# Pieces of BERT's vocabulary, uncased: he, him, his; she, her, her.
FORMS = {(MALE, SUBJECT): (2002, 'he'), (MALE, OBJECT): (2032, 'him'), (MALE, POSSESSIVE): (2010, 'his'),
         (FEMALE, SUBJECT): (2016, 'she'), (FEMALE, OBJECT): (2014, 'her'), (FEMALE, POSSESSIVE): (2014, 'her')}
LOWER, CAPITAL = 1, 2
# A pronoun's name stands at most so many pieces before it, and another person's too.
NEAR = 90
# What such a text counts.
MASKED = 8.0
# Pieces of a document that is made pronouns in.
STRETCH = 220


def words_of(document: CorefDocument, person: tuple) -> list[slice]:
    """The pieces of each word of a name, without `'s`."""
    first, last, _, _, role = person
    stop = last + 1 - (2 if role == POSSESSIVE else 0)
    begins, ends = document.begins, document.ends
    edges = [first, *(i for i in range(first + 1, stop) if begins[i] != ends[i - 1]), stop]
    return [slice(a, b) for a, b in zip(edges, edges[1:]) if b > a]


def with_pronouns(document: CorefDocument, people: list, chosen: set[int], gender: dict[int, int], begin: int, end: int) -> CorefDocument:
    """Pieces `begin` to `end` of a document, with the chosen mentions of people as pronouns: these mean the other mentions of their person and nobody else."""
    keep = np.zeros(len(document), dtype=bool)
    keep[begin:end] = True
    signals = {name: value.copy() for name, value in document.signals.items()}
    for k in chosen:
        first, last, person, _, role = people[k]
        signals['ids'][first] = FORMS[gender[person], role][0]
        opens = first == 0 or document.sentences[first] != document.sentences[first - 1]
        signals['letterCase'][first] = CAPITAL if opens else LOWER
        keep[first + 1:last + 1] = False
    place = np.cumsum(keep) - 1
    named = [k for k, p in enumerate(people) if begin <= p[0] and p[1] < end]
    own = []
    for k in named:
        first, last, person, _, role = people[k]
        if k in chosen:
            own.append((first, first, PRONOUN, FORMS[gender[person], role][1], k))
        else:
            words = words_of(document, people[k])
            own.append((first, words[-1].stop - 1, NAME, ' '.join(f'n{i}' for i in document.signals['ids'][first:words[-1].stop].tolist()), k))
    spans = [(people[k][0], people[k][1]) for k in named]
    plain = [(int(a), int(b), int(t), text, -1) for (a, b), t, text in zip(document.spans, document.types, document.texts)
             if begin <= a and b < end and not any(f <= b and a <= l for f, l in spans)]
    mentions = sorted(own + plain, key=lambda m: (m[0], m[1]))
    number = {m[4]: i for i, m in enumerate(mentions) if m[4] >= 0}
    made = copy.copy(document)
    made.id, made.source, made.weight = f'{document.id} told otherwise', 'masked', MASKED
    made.signals = {name: value[keep] for name, value in signals.items()}
    made.signals['blockStart'][0] = 1
    made.starts = np.flatnonzero(made.signals['blockStart']).tolist()
    made.spans = np.array([[place[a], place[b]] for a, b, *_ in mentions], dtype=np.int64).reshape(-1, 2)
    made.types = np.array([m[2] for m in mentions], dtype=np.int64)
    made.texts = [m[3] for m in mentions]
    made.clusters = np.full(len(mentions), -1, dtype=np.int64)
    made.known = [[number[k], number[j], int(people[j][2] == people[k][2])] for k in chosen for j in named if j not in chosen]
    made.people = []
    made.count()
    return made


# he she him his himself herself hers
HE, SHE, HIM, HIS, HER, HIMSELF, HERSELF, HERS = 2002, 2016, 2032, 2010, 2014, 2370, 2841, 5106
# After these `her` is no owner: signs, and words that begin no name of a thing.
ENDS = [*range(999, 1037), *range(1064, 1066), 1998, 2000, 1999, 2006, 2005, 2011, 2013, 2007, 2012, 2003, 2001, 2043, 2030, 2008, 2004, 1996, 1037, 2019, 2046, 2058, 2044, 2077, 2138, 2096, 2065, 2021, 2059, 2041, 2039, 2091, 2067, 2185, 2055, 2040]


def of_one(ids: np.ndarray, gender: int) -> None:
    """Makes all pronouns of people one gender's."""
    to = {SHE: HE, HERSELF: HIMSELF, HERS: HIS} if gender == MALE else {HE: SHE, HIM: HER, HIS: HER, HIMSELF: HERSELF}
    if gender == MALE:
        after = np.append(ids[1:], 1012)
        her = ids == HER
        owner = her & ~np.isin(after, ENDS)
        ids[owner], ids[her & ~owner] = HIS, HIM
    for old, new in to.items():
        ids[ids == old] = new


class Varied:
    """Makes of documents an epoch of them, some told otherwise."""

    def __init__(self, given: str, names: list[CorefDocument], masked: float, renamed: float):
        self.masked, self.renamed = masked, renamed
        self.gender = {tuple(pieces): MALE if g == 'm' else FEMALE for g, pieces in json.load(open(given))}
        # By how many pieces they have: given names by gender, other names.
        self.givens: dict[tuple[int, int], list] = {}
        self.others: dict[int, list] = {}
        for pieces, gender in self.gender.items():
            self.givens.setdefault((gender, len(pieces)), []).append(pieces)
        for document in names:
            for words in (words_of(document, p) for p in document.people):
                if len(words) >= 2:
                    last = tuple(document.signals['ids'][words[-1]].tolist())
                    if last not in self.gender:
                        self.others.setdefault(len(last), []).append(last)
        for size, held in self.others.items():
            self.others[size] = sorted(set(held))

    def epoch(self, documents: list[CorefDocument], seed: int, silver: float) -> list[CorefDocument]:
        order = random.Random(seed)
        out = []
        for document in documents:
            chosen = document.source != 'silver' or order.random() < silver
            if chosen and (document.known is None or document.known):
                out.append(self.renamed_of(document, order) if order.random() < self.renamed else document)
            if order.random() < self.masked:
                made = self.masked_of(document, order)
                if made is not None:
                    out.append(made)
        return out

    def renamed_of(self, document: CorefDocument, order: random.Random, gender: int = UNKNOWN) -> CorefDocument:
        """With other names of the same lengths for all people, of the same genders, or all of one."""
        to: dict[tuple, tuple] = {}
        old = document.signals['ids']
        for person in document.people:
            words = words_of(document, person)
            for place, word in enumerate(words):
                key = tuple(old[word].tolist())
                if key in to:
                    continue
                wanted = gender or self.gender.get(key, UNKNOWN) or int(person[3]) or order.choice((MALE, FEMALE))
                pool = self.givens.get((wanted, len(key))) if place == 0 and len(words) > 1 or key in self.gender else self.others.get(len(key))
                to[key] = order.choice(pool) if pool else key
        ids, capital = old.copy(), document.signals['letterCase'] >= CAPITAL
        # The longest first, and what is told otherwise isn't again.
        free = capital.copy()
        for key, new in sorted(to.items(), key=lambda one: -len(one[0])):
            size = len(key)
            here = np.ones(max(0, len(old) - size + 1), dtype=bool)
            for k, piece in enumerate(key):
                here &= (old[k:len(old) - size + 1 + k] == piece) & free[k:len(old) - size + 1 + k]
            for at in np.flatnonzero(here):
                ids[at:at + size] = new
                free[at:at + size] = False
        if gender:
            of_one(ids, gender)
        made = copy.copy(document)
        made.signals = {**document.signals, 'ids': ids}
        return made

    def masked_of(self, document: CorefDocument, order: random.Random) -> CorefDocument | None:
        """A stretch of it in which one or two names are pronouns, and of these is known whom they mean. None where no stretch of it can be."""
        people = [p for p in document.people if len(words_of(document, p)) > 0]
        fit = [k for k, (first, _, person, _, _) in enumerate(people)
               if any(p[2] == person and 0 < first - p[1] <= NEAR for p in people[:k]) and any(p[2] != person and abs(first - p[0]) <= NEAR for p in people)]
        if not fit:
            return None
        at = order.choice(fit)
        begin = max(0, people[at][0] - order.randint(STRETCH // 2, STRETCH * 3 // 4))
        end = min(len(document), people[at][1] + order.randint(20, STRETCH // 2))
        begin = max([s for s in document.starts if s <= begin and begin - s < 60], default=begin)
        chosen = {at}
        others = [k for k in fit if people[k][2] != people[at][2] and abs(people[k][0] - people[at][0]) > 25 and people[k][0] - begin > NEAR and people[k][1] < end]
        if others and order.random() < 0.3:
            chosen.add(order.choice(others))
        gender = {people[k][2]: int(people[k][3]) or order.choice((MALE, FEMALE)) for k in sorted(chosen)}
        told = document
        if order.random() < 0.7:
            # All of one gender, so that only the text tells.
            one = order.choice((MALE, FEMALE))
            told, gender = self.renamed_of(document, order, one), {p: one for p in gender}
        return with_pronouns(told, people, chosen, gender, begin, end)
