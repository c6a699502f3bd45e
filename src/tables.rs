//! What `build.rs` made: the vocabulary and the compiled frames, static arrays only.

#![allow(clippy::unreadable_literal, reason = "generated")]

/// One compiled frame, and what spares attempts of it: indexes into `MASKS`, flags of the first token.
pub(crate) struct Frame {
    pub(crate) code: u32,
    pub(crate) label: u16,
    /// What may follow the first token.
    pub(crate) next: u16,
    /// What the sentence must hold from the first token on.
    pub(crate) needs: [u16; 2],
    pub(crate) group: u8,
    /// 1: starts a sentence; 2: starts a clause.
    pub(crate) flags: u8,
}

include!(concat!(env!("OUT_DIR"), "/tables.rs"));
