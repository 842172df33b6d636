"""The tokenizer: a SentencePiece BPE vocabulary with split digits, byte fallback and the chat's control pieces."""
import os
import struct

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


def _field(number, raw):
    """A length-delimited protobuf field."""
    out, size = bytearray([number << 3 | 2]), len(raw)
    while size > 127:
        out.append(size & 127 | 128)
        size >>= 7
    return bytes(out) + bytes([size]) + raw


def _switch(number, value):
    """A small number or truth value as a protobuf field; field numbers above 15 take two bytes."""
    key = number << 3
    return (bytes([key]) if key < 128 else bytes([key & 127 | 128, key >> 7])) + bytes([value])


def from_metadata(meta, path):
    """Writes PATH (a SentencePiece model) from the tokenizer in a GGUF file's metadata."""
    ggml = lambda name: meta[f"tokenizer.ggml.{name}"]
    pieces = b""
    for piece, score, kind in zip(ggml("tokens"), ggml("scores"), ggml("token_type")):
        own = _field(1, piece.encode("utf-8")) + b"\x15" + struct.pack("<f", score) + _switch(3, kind)
        pieces += _field(1, own)
    trainer = _switch(3, 2) + _switch(25, 1) + _switch(35, 1)  # BPE, split digits, byte fallback
    normaliser = _field(1, b"identity") + _switch(3, 1) + _switch(4, 0) + _switch(5, 1)
    with open(path, "wb") as f:
        f.write(pieces + _field(2, trainer) + _field(3, normaliser))
