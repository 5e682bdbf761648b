"""How the words of two mentions fit each other, by their form alone."""
import re

import numpy as np

NONE, EXACT, LAST, CONTAINED, SHARED, INITIALS, SAME_PRONOUN, OTHER_PRONOUN = range(8)
FAMILIES = {word: family for family, words in enumerate((
    'he him his himself', 'she her hers herself', 'they them their theirs themselves', 'it its itself', 'i me my mine myself', 'we us our ours ourselves', 'you your yours yourself yourselves',
)) for word in words.split()}
# Words that tell nothing of what is meant.
EMPTY = set("the a an this that these those his her its their our my your of and for in at to mr mrs ms dr sir s".split())


def words_of(text: str) -> list[str]:
    """Words in small letters without what tells nothing; all of them where nothing else is."""
    words = re.findall(r"[^\W_]+", text.lower().replace('’', "'"))
    return [w for w in words if w not in EMPTY] or words


def initials(text: str) -> set[str]:
    """`obr` of `Office for Budget Responsibility`; with and without the small words."""
    words = re.findall(r"[^\W_]+", text)
    if words and words[0].lower() in ('the', 'a', 'an'):
        words = words[1:]
    capitals = [w for w in words if w[0].isupper()]
    return {''.join(w[0] for w in some).lower() for some in (words, capitals) if len(some) >= 2 and len(capitals) >= 2}


def matches(texts: list[str], pronoun: list[bool]) -> np.ndarray:
    """`[n, n]` uint8, for each pair of mentions how their words fit; symmetric. The first that holds: exact, last word, one within the other, some word, initials."""
    count = len(texts)
    words = [words_of(t) for t in texts]
    number: dict[str, int] = {}
    for some in words:
        for w in some:
            number.setdefault(w, len(number))
    held = np.zeros((count, len(number)), dtype=np.float32)
    for i, some in enumerate(words):
        if not pronoun[i]:
            held[i, [number[w] for w in some]] = 1
    sizes = held.sum(1)
    common = held @ held.T
    out = np.where(common > 0, SHARED, NONE).astype(np.uint8)
    out[(common > 0) & (common >= np.minimum(sizes[:, None], sizes[None, :]))] = CONTAINED
    last = np.array([number[w[-1]] if w and not pronoun[i] else -1 - i for i, w in enumerate(words)])
    out[last[:, None] == last[None, :]] = LAST
    form: dict[str, int] = {}
    whole = np.array([form.setdefault(' '.join(w), len(form)) if w and not pronoun[i] else -1 - i for i, w in enumerate(words)])
    out[whole[:, None] == whole[None, :]] = EXACT
    short = {}
    for i, text in enumerate(texts):
        if not pronoun[i] and len(words[i]) == 1 and text.split()[-1].isupper() and len(words[i][0]) >= 2:
            short.setdefault(words[i][0], []).append(i)
    for j, text in enumerate(texts):
        for letters in initials(text):
            for i in short.get(letters, []):
                if out[i, j] == NONE:
                    out[i, j] = out[j, i] = INITIALS
    family = np.array([FAMILIES.get(t.lower(), 90) if pronoun[i] else -1 for i, t in enumerate(texts)])
    both = (family[:, None] >= 0) & (family[None, :] >= 0)
    out[both] = np.where(family[:, None] == family[None, :], SAME_PRONOUN, OTHER_PRONOUN)[both]
    return out
