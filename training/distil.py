"""What a student learns from its teacher besides the annotators: vectors, chances of cues and tags (Hinton et al. 2015; Jiao et al. 2020)."""
import torch
from torch.nn import functional as F

from data import Document, batch, windows

LENGTH, OVERLAP = 382, 128


class Teacher:
    """A trained model with its vectors of the training documents, reckoned once instead of at each step."""

    def __init__(self, model, documents: list[Document]):
        self.model = model.eval()
        self.vectors: dict[str, torch.Tensor] = {}
        for number, document in enumerate(documents):
            if document.id not in self.vectors:
                self.vectors[document.id] = self.read(document)
            if number % 200 == 0:
                print(f'teacher: {number}/{len(documents)} articles', flush=True)

    @torch.no_grad()
    def read(self, document: Document) -> torch.Tensor:
        """`[pieces, width]`; of two windows over one piece, the one in which it stands farther from the edge speaks."""
        vectors = torch.zeros(len(document), self.model.encoder.width, dtype=torch.bfloat16)
        for index, (begin, end) in enumerate(windows(document, LENGTH, None, OVERLAP)):
            inputs = batch([(document, begin, end)])
            with torch.autocast('cpu', dtype=torch.bfloat16):
                read, _ = self.model(inputs['ids'], inputs['letterCase'], inputs['quoteState'], inputs['blockStart'])
            low = begin + (OVERLAP // 2 if index > 0 else 0)
            vectors[low:end] = read[0, low - begin + 1:end - begin + 1].bfloat16()
        return vectors

    def loss(self, parts, inputs, vectors, logits, tags):
        """How far the student's vectors, chances and tags are from the teacher's."""
        target = torch.zeros(vectors.shape, dtype=torch.bfloat16)
        for row, (document, begin, end) in enumerate(parts):
            target[row, 1:end - begin + 1] = self.vectors[document.id][begin:end]
        real = inputs['cue'] >= 0
        likeness = F.mse_loss(vectors[real].float(), target[real].float())
        with torch.no_grad(), torch.autocast('cpu', dtype=torch.bfloat16):
            chances = torch.sigmoid(self.model.cues(target).float())
            theirs = self.model.roles(target, inputs['window'], inputs['anchor']) if tags is not None else None
        cue = F.binary_cross_entropy_with_logits(logits.float()[real], chances[real])
        if theirs is None:
            return likeness + 20 * cue
        seen = inputs['tags'] >= 0
        wrong = F.kl_div(F.log_softmax(tags.float(), -1)[seen], F.log_softmax(theirs.float(), -1)[seen], reduction='sum', log_target=True)
        return likeness + 20 * cue + wrong / len(inputs['anchor']) / 20
