//! A process as the system sees it.

use std::fs;
use std::time::{Duration, Instant};

use super::PATIENCE;

/// A process that may have ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Process(u32);

impl Process {
    /// By its number.
    pub fn new(number: u32) -> Process {
        Process(number)
    }

    /// Its number.
    pub fn number(self) -> u32 {
        self.0
    }

    /// Its first child.
    pub fn child(self) -> Option<Process> {
        let path = format!("/proc/{0}/task/{0}/children", self.0);
        let children = fs::read_to_string(path).unwrap_or_default();
        children.split_whitespace().next().map(|number| Process(number.parse().unwrap()))
    }

    /// Its state, such as `T` for stopped; nothing when it has ended.
    pub fn state(self) -> Option<char> {
        let state = self.stat()?.split_whitespace().next()?.chars().next()?;
        (state != 'Z').then_some(state)
    }

    /// How long it has kept a processor busy.
    pub fn busy(self) -> Option<Duration> {
        let stat = self.stat()?;
        let ticks = stat.split_whitespace().skip(11).take(2);
        // A hundred a second on every Linux.
        Some(Duration::from_millis(ticks.map(|t| t.parse::<u64>().unwrap() * 10).sum()))
    }

    /// Whether somebody traces every thread of it.
    pub fn is_traced(self) -> bool {
        let Ok(threads) = fs::read_dir(format!("/proc/{}/task", self.0)) else { return false };
        threads.flatten().all(|thread| {
            let status = fs::read_to_string(thread.path().join("status")).unwrap_or_default();
            status.lines().any(|line| line.starts_with("TracerPid:") && !line.ends_with("\t0"))
        })
    }

    /// Waits until it is as wanted.
    pub fn wait(self, what: &str, wanted: impl Fn(Process) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !wanted(self) {
            assert!(Instant::now() < deadline, "waited in vain for {what}: {self:?}");
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    /// From the state on: the name before it may hold anything.
    fn stat(self) -> Option<String> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.0)).ok()?;
        stat.rsplit_once(") ").map(|(_, rest)| rest.to_owned())
    }
}
