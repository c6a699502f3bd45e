//! What `build.rs` made: the vocabulary and the compiled frames, static arrays only.

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
