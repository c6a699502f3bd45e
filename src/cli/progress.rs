//! A bar on the terminal for work that takes its time. Where standard error is no terminal, nothing is drawn.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

/// Work that is done sooner needs no bar.
const SHOW_AFTER: Duration = Duration::from_millis(400);

/// How far the work got.
pub(super) struct Progress {
    /// How many posts there are, where that is known before the end.
    total: Option<u64>,
    done: u64,
    started: Instant,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Work of so many posts, about to begin.
    pub(super) fn of(total: usize) -> Self {
        Self { total: Some(total as u64), done: 0, started: Instant::now(), bar: None }
    }

    /// A stream of posts whose end nobody knows.
    pub(super) fn of_unknown() -> Self {
        Self { total: None, done: 0, started: Instant::now(), bar: None }
    }

    /// One post more is done.
    pub(super) fn step(&mut self) {
        self.done += 1;
        if self.bar.is_none() && self.started.elapsed() >= SHOW_AFTER {
            // Drawn on standard error, and only where that is a terminal.
            let (bar, template) = match self.total {
                Some(total) => (ProgressBar::new(total), "{wide_bar} {pos} of {len} posts, {eta} left"),
                None => (ProgressBar::new_spinner(), "{spinner} {pos} posts, {per_sec}"),
            };
            if let Ok(style) = ProgressStyle::with_template(template) {
                bar.set_style(style);
            }
            self.bar = Some(bar);
        }
        if let Some(bar) = &self.bar {
            bar.set_position(self.done);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
