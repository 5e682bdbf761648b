"""`python -m unittest test_coref`, from this folder: what may be an antecedent, what is right, how words fit, and texts told otherwise."""
import random
import unittest

import numpy as np
import torch

from coref import DESCRIPTION, NAME, PRONOUN, answers, candidates
from coref_data import CorefDocument, coref_batch, encode, gather
from coref_score import score_documents
from coref_vary import FEMALE, FORMS, MALE, OBJECT, POSSESSIVE, SUBJECT, of_one, with_pronouns, words_of
from forms import CONTAINED, EXACT, INITIALS, LAST, NONE, OTHER_PRONOUN, SAME_PRONOUN, SHARED, matches


def document(mentions, known, people=(), size=20, blocks=(0,)):
    starts = [int(i in blocks) for i in range(size)]
    return CorefDocument({
        'id': 'x', 'source': 'gap', 'weight': 1, 'ids': list(range(3000, 3000 + size)), 'letterCase': [1] * size, 'quoteState': [0] * size, 'blockStart': starts,
        'begins': [2 * i for i in range(size)], 'ends': [2 * i + 1 for i in range(size)], 'mentions': [m[:4] for m in mentions], 'texts': [m[4] for m in mentions], 'known': known, 'people': list(people),
    })


class Candidates(unittest.TestCase):
    def test_stand_before_or_are_names_soon_after(self):
        spans = torch.tensor([[0, 0], [2, 2], [4, 5], [300, 300]])
        types = torch.tensor([NAME, PRONOUN, NAME, NAME])
        self.assertEqual(candidates(spans, types).tolist(), [[False, False, False, False], [True, False, True, False], [True, True, False, False], [True, True, True, False]])


class Answers(unittest.TestCase):
    def row(self, types, same, whole=False, clustered=None):
        spans = torch.tensor([[i, i] for i in range(len(types))])
        return {'spans': spans, 'types': torch.tensor(types), 'same': torch.tensor(same, dtype=torch.int8), 'whole': whole, 'clustered': torch.tensor(clustered or [True] * len(types))}

    def test_of_clusters(self):
        right, none, told = answers(self.row([NAME, PRONOUN, NAME], [[1, 1, 0], [1, 1, 0], [0, 0, 1]], whole=True))
        self.assertEqual(right.tolist(), [[False] * 3, [True, False, False], [False] * 3])
        self.assertEqual(none.tolist(), [True, False, True])
        self.assertEqual(told.tolist(), [True, True, True])

    def test_of_known_pairs_only(self):
        right, none, told = answers(self.row([NAME, NAME, PRONOUN], [[-1, -1, -1], [-1, -1, -1], [1, 0, -1]]))
        self.assertEqual(told.tolist(), [False, False, True])
        self.assertEqual(right[2].tolist(), [True, False, False])
        _, none, told = answers(self.row([NAME, NAME, PRONOUN], [[-1, -1, -1], [-1, -1, -1], [0, 0, -1]]))
        self.assertTrue(none[2] and told[2])

    def test_a_description_that_opens_its_cluster_may_have_none(self):
        right, none, _ = answers(self.row([DESCRIPTION, NAME], [[1, 1], [1, 1]], whole=True))
        # The rows stand on pieces side by side, so the name is soon after.
        self.assertTrue(right[0, 1] and none[0])


class Scores(unittest.TestCase):
    def test_choose_among_what_is_known_where_not_all_is(self):
        own = document([[0, 0, -1, NAME, 'Orla'], [2, 2, -1, PRONOUN, 'she'], [4, 4, -1, PRONOUN, 'she']], [[2, 0, 1]])

        class Head:
            def scores(self, vectors, row):
                return torch.tensor([[-1e4] * 3, [1.0, -1e4, -1e4], [1.0, 3.0, -1e4]])
        encoder = lambda ids, case, quote, start, mask: ids[:, :, None].float()
        self.assertEqual(score_documents(encoder, Head(), [own], 'cpu', 'x')['x_pronoun'], 1.0)


class Forms(unittest.TestCase):
    def test_fit(self):
        texts = ['Orla Venn', 'Venn', 'the Office for Pond Repair', 'OPR', 'she', 'her', 'he', 'Orla Venn', 'Venn Hall', 'Orla Pell']
        out = matches(texts, [t in ('she', 'her', 'he') for t in texts])
        pairs = {(0, 7): EXACT, (0, 1): LAST, (1, 8): CONTAINED, (0, 9): SHARED, (2, 3): INITIALS, (4, 5): SAME_PRONOUN, (4, 6): OTHER_PRONOUN, (0, 4): NONE, (3, 9): NONE}
        for (i, j), fit in pairs.items():
            self.assertEqual(out[i, j], fit, (texts[i], texts[j]))
            self.assertEqual(out[j, i], fit)


class ToldOtherwise(unittest.TestCase):
    people = [(0, 1, 7, MALE, SUBJECT), (5, 5, 8, MALE, OBJECT), (8, 11, 7, MALE, POSSESSIVE), (15, 15, 8, MALE, OBJECT)]

    def test_words_of_a_name(self):
        self.assertEqual(words_of(document([], [], self.people), self.people[2]), [slice(8, 9), slice(9, 10)])

    def test_a_pronoun_means_the_other_mentions_of_its_person(self):
        made = with_pronouns(document([[3, 3, -1, DESCRIPTION, 'dog'], [9, 10, -1, NAME, 'gone']], [], self.people), self.people, {2}, {7: FEMALE}, 0, 18)
        self.assertEqual(len(made), 15)
        self.assertEqual(made.signals['ids'][8], FORMS[FEMALE, POSSESSIVE][0])
        self.assertEqual(made.spans.tolist(), [[0, 1], [3, 3], [5, 5], [8, 8], [12, 12]])
        self.assertEqual(made.types.tolist(), [NAME, DESCRIPTION, NAME, PRONOUN, NAME])
        self.assertEqual(sorted(made.known), [[3, 0, 1], [3, 2, 0], [3, 4, 0]])

    def test_pronouns_of_one_gender(self):
        # she saw her . her dog -> he saw him . his dog
        ids = np.array([2016, 2387, 2014, 1012, 2014, 3899])
        of_one(ids, MALE)
        self.assertEqual(ids.tolist(), [2002, 2387, 2032, 1012, 2010, 3899])
        of_one(ids, FEMALE)
        self.assertEqual(ids.tolist(), [2016, 2387, 2014, 1012, 2014, 3899])


class Batches(unittest.TestCase):
    def test_each_piece_of_a_document_finds_its_vector_among_the_windows(self):
        documents = [document([[0, 0, -1, NAME, 'a']], [], size=30), document([[0, 0, -1, NAME, 'b']], [], size=700, blocks=range(0, 700, 100))]
        encoder = lambda ids, case, quote, start, mask: ids[:, :, None].float()
        for chance in (None, random.Random(3)):
            batch = coref_batch(documents, 'cpu', chance, 5000)
            vectors = encode(encoder, batch)
            for own, row in zip(documents, batch['rows']):
                self.assertEqual(gather(vectors, row)[:, 0].tolist(), own.signals['ids'][-len(row['pieces']):].tolist())


if __name__ == '__main__':
    unittest.main()
