"""The tokenizer: a SentencePiece BPE vocabulary with split digits, byte fallback and the chat's control pieces."""
import os

import sentencepiece as spm

UNK, BOS, EOS, USER, BOT, SEP = range(6)


def train(texts, path, size):
    """Writes PATH (a SentencePiece model); texts are sentences without line breaks."""
    lines = path + ".txt"
    with open(lines, "w", encoding="utf-8") as f:
        f.writelines(line + "\n" for text in texts for line in text.split("\n") if line)
    spm.SentencePieceTrainer.train(
        input=lines, model_prefix=os.path.splitext(path)[0], model_type="bpe", vocab_size=size,
        split_digits=True, byte_fallback=True, add_dummy_prefix=True, remove_extra_whitespaces=False,
        normalization_rule_name="identity", character_coverage=0.9998, unk_id=UNK, bos_id=BOS, eos_id=EOS,
        pad_id=-1, control_symbols=["[USER]", "[BOT]", "[SEP]"], num_threads=2, minloglevel=1,
    )
    os.remove(lines)


class Chat:
    """Skywork's chat format by ids; every text segment is encoded alone and gets its own dummy prefix."""

    def __init__(self, path):
        self.pieces = spm.SentencePieceProcessor(model_file=path)

    def prompt(self, question):
        return [EOS, BOS, USER] + self.pieces.encode(question) + [SEP, BOT]

    def example(self, question, reply):
        """(ids, where the reply begins)"""
        prompt = self.prompt(question)
        return prompt + self.pieces.encode(reply) + [EOS], len(prompt)

    def text(self, ids):
        return self.pieces.decode(ids)
