// What becomes of a product: it is written.
fn outcome(before: vec4f, product: vec4f) -> vec4f { return product; }
