import { describe, expect, test } from "vitest";
import { Random } from "../../../src/common/random";
import { ReadAhead } from "../../../src/weights/read_ahead";
import { BufferSource } from "../../../src/weights/source";
import { reportOf } from "./thrown";

const SIZE = 1000;
const content = Uint8Array.from({ length: SIZE }, (_, i) => (i * 7 + (i >> 8)) & 255);

/** The content, which notes what it is asked for and fails where `fails` says so. */
class Noted extends BufferSource {
  readonly asked: string[] = [];
  fails: (offset: number) => boolean = () => false;

  constructor() {
    super(content, "model.gguf");
  }

  override async read(offset: number, length: number) {
    this.asked.push(`${offset}+${length}`);
    if (this.fails(offset)) throw new Error(`no bytes at ${offset}`);
    return super.read(offset, length);
  }
}

describe("a source read ahead", () => {
  test("gives the source's bytes, wherever they are read", async () => {
    const source = new ReadAhead(new Noted(), 64);
    expect(source).toMatchObject({ name: "model.gguf", size: SIZE });
    const random = new Random(1);
    for (let i = 0; i < 500; i++) {
      const offset = random.int(0, SIZE);
      const length = random.int(0, Math.min(200, SIZE - offset));
      expect(await source.read(offset, length)).toEqual(content.slice(offset, offset + length));
    }
    expect((await reportOf(() => source.read(SIZE - 1, 2))).kind).toBe("model");
  });

  test("asks for each window once, the next one beforehand, and for what is larger as it is", async () => {
    const noted = new Noted();
    const source = new ReadAhead(noted, 300);
    await source.read(0, 10);
    expect(noted.asked).toEqual(["0+300", "300+300"]);
    for (let at = 10; at < 590; at += 10) await source.read(at, 10);
    expect(noted.asked).toEqual(["0+300", "300+300", "600+300"]);
    await source.read(590, 301);
    expect(noted.asked.slice(3)).toEqual(["590+301"]);
    await source.read(990, 10);
    expect(noted.asked.slice(4)).toEqual(["900+100"]);
    await source.read(980, 10); // what was read to the end is let go
    expect(noted.asked.slice(5)).toEqual(["900+100"]);
  });

  test("goes to and fro between two windows without asking again", async () => {
    const noted = new Noted();
    const source = new ReadAhead(noted, 100);
    for (let i = 0; i < 5; i++) {
      await source.read(110 + i * 10, 10);
      await source.read(210 + i * 10, 10);
    }
    expect(noted.asked).toEqual(["100+100", "200+100", "300+100"]);
  });

  test("tells of a failure when the bytes are needed, and asks again", async () => {
    const noted = new Noted();
    const source = new ReadAhead(noted, 100);
    noted.fails = (offset) => offset === 100;
    await source.read(0, 10); // that the next window fails is nobody's business yet
    noted.fails = () => false;
    expect(await source.read(100, 10)).toEqual(content.slice(100, 110));
    noted.fails = (offset) => offset === 500;
    await expect(source.read(500, 10)).rejects.toThrow("no bytes at 500");
    noted.fails = () => false;
    expect(await source.read(500, 10)).toEqual(content.slice(500, 510));
  });

  test("leaves the windows alone when a reader writes into what it got", async () => {
    const source = new ReadAhead(new Noted(), 100);
    (await source.read(0, 50)).fill(0);
    expect(await source.read(0, 50)).toEqual(content.slice(0, 50));
  });
});
