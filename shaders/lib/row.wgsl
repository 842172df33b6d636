// One token at one position of one sequence.
struct Row {
  token: u32,
  position: u32,
  sequence: u32,     // its line of the page tables
  slot: u32,         // of its adapter, from 1; 0 is none
}
