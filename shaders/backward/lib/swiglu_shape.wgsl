// Where gates and ups lie in one buffer: alternating, or each in its own half.
override FEED: u32;         // gates of a row
override GATED_STRIDE: u32; // of a row of gated
override PAIR_STRIDE: u32;  // of a row of gates and ups
override APART: u32;        // from a gate to the next one
override UP_AT: u32;        // from a gate to its up
fn gate_at(row: u32, i: u32) -> u32 { return row * PAIR_STRIDE + i * APART; }
