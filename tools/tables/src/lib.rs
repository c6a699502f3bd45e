//! Build-time tables.
