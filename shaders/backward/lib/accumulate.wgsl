// What becomes of a product: it is added to what is there.
fn outcome(before: vec4f, product: vec4f) -> vec4f { return before + product; }
