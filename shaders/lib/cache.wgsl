// Pages of the key-value cache. A page holds PAGE positions of every key-value head; a key lies
// [dim / 4][position] so that neighbouring invocations read neighbouring positions, a value
// [position][dim / 4]; both count in groups of four dimensions.
const PAGE: u32 = 32u;
override KV_HEADS: u32;
override QUADS: u32;           // dimensions of a head / 4
override PAGES_A_SEQUENCE: u32; // the page table's stride

fn page_head(page: u32, head: u32) -> u32 { return page * KV_HEADS + head; }
fn key_at(page_head: u32, slot: u32, quad: u32) -> u32 { return (page_head * QUADS + quad) * PAGE + slot; }
fn value_at(page_head: u32, slot: u32, quad: u32) -> u32 { return (page_head * PAGE + slot) * QUADS + quad; }
