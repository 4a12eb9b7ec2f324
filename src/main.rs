//! The program: arguments in, exit code out.

use std::process::ExitCode;

#[cfg(target_env = "musl")]
#[global_allocator]
static MEMORY: dlmalloc::GlobalDlmalloc = dlmalloc::GlobalDlmalloc;

fn main() -> ExitCode {
    local_mgi::cli::run(std::env::args_os())
}
