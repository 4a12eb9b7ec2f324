//! The program: arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    local_mgi::cli::run(std::env::args_os())
}
