// One token at one position of one sequence.
struct Row {
  token: u32,
  position: u32,
  sequence: u32,     // its line of the page tables
  reserved: u32,
}
