//! The manuals: the user guide and the man page as they are committed, and completions that shells
//! understand.

#[cfg(unix)]
mod shells;

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::support::{LANGUAGES, TestHome, Words};

/// `UPDATE_MANUALS=1 cargo test --test main manuals` writes them anew.
#[test]
fn the_committed_manuals_are_those_that_the_program_writes() {
    let home = TestHome::new();
    for tag in LANGUAGES {
        for (command, name) in
            [("guide", format!("docs/guide.{tag}.md")), ("man", format!("docs/local-mgi.{tag}.1"))]
        {
            let written = home.run([command, "--lang", tag]);
            assert_eq!((written.code, written.talk.as_str()), (0, ""), "{command} {tag}");
            let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(&name);
            if std::env::var_os("UPDATE_MANUALS").is_some() {
                fs::write(&path, &written.out).unwrap();
            }
            let committed = fs::read_to_string(&path).unwrap_or_default();
            assert!(committed == written.out, "{name} is stale: run with UPDATE_MANUALS=1");
        }
    }
}

#[test]
fn every_key_and_command_that_the_guide_names_is_there() {
    let home = TestHome::new();
    for tag in LANGUAGES {
        let guide = home.run(["guide", "--lang", tag]).out;
        // A command without a key would leave its marks empty.
        assert!(!guide.contains("``"), "{tag}: a key is missing");
        assert!(!guide.contains("{ $"), "{tag}: something was not filled in");
        for line in guide.lines().filter_map(|line| line.strip_prefix("- `local-mgi ")) {
            let typed = line.split('`').next().unwrap();
            let words =
                typed.split(' ').take_while(|word| word.starts_with(|c: char| c.is_lowercase()));
            let help = home.run(words.chain(["--help"]));
            assert_eq!(help.code, 0, "{tag}: {typed}");
        }
    }
}

/// Whether a program is on this machine; where it must be, it is an error that it is not.
fn has(program: &str) -> bool {
    let there = Command::new(program)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    let required = std::env::var("TORTURE_TOOLS").is_ok_and(|tools| tools == "required");
    assert!(there || !required, "{program} is missing");
    there
}

#[test]
fn the_man_page_is_roff_without_a_fault() {
    if !has("groff") {
        return;
    }
    let home = TestHome::new();
    for tag in LANGUAGES {
        let page = home.write(&format!("{tag}.1"), home.run(["man", "--lang", tag]).out);
        let mut groff = Command::new("groff");
        groff.args(["-K", "utf8", "-man", "-ww", "-b", "-z", "-T", "utf8"]).arg(page);
        let done = groff.output().unwrap();
        let said = String::from_utf8_lossy(&done.stderr);
        assert!(done.status.success() && said.is_empty(), "{tag}: {said}");
    }
}

#[test]
fn completions_are_scripts_in_the_readers_language() {
    let home = TestHome::new();
    for tag in LANGUAGES {
        let open = Words::new(tag).say("cli-open");
        for shell in ["bash", "zsh", "fish", "powershell"] {
            let script = home.run(["completions", shell, "--lang", tag]);
            assert_eq!((script.code, script.talk.as_str()), (0, ""), "{shell} {tag}");
            for command in ["open", "report", "completions", "one-page"] {
                assert!(script.out.contains(command), "{shell} {tag}: no {command}");
            }
            // Each shell has its own way with apostrophes; bash has no place for words at all.
            let first = open.split(['’', '\'']).next().unwrap();
            assert!(shell == "bash" || script.out.contains(first), "{shell} {tag}: no words");
            // Who takes an assessment is told by what the help says about it.
            let takes = match shell {
                "bash" => "^(open|status|report|export|history)$",
                "zsh" => ":_local-mgi_names' \\",
                "fish" => "_using_subcommand open status report export history\" -k",
                _ => continue,
            };
            let expected = if shell == "zsh" { 5 } else { 1 };
            assert_eq!(script.out.matches(takes).count(), expected, "{shell} {tag}: {takes}");
        }
    }
}

/// What PowerShell sees of a line beside its texts: a text in single quotes ends at any apostrophe that
/// stands alone, straight or not.
fn without_texts(line: &str) -> String {
    let is_quote = |c: char| "'‘’‚‛".contains(c);
    let (mut rest, mut inside) = (String::new(), false);
    let mut letters = line.chars().peekable();
    while let Some(c) = letters.next() {
        if inside && is_quote(c) && letters.next_if(|next| is_quote(*next)).is_some() {
            continue;
        }
        if is_quote(c) {
            inside = !inside;
        } else if !inside {
            rest.push(c);
        }
    }
    rest
}

#[test]
fn powershell_reads_every_offer_as_one_and_the_script_may_stand_anywhere() {
    let home = TestHome::new();
    for tag in LANGUAGES {
        let script = home.run(["completions", "powershell", "--lang", tag]).out;
        assert!(!script.contains("using "), "{tag}: only a file of its own may begin like this");
        let offers: Vec<&str> =
            script.lines().map(str::trim).filter(|line| line.contains("::new(")).collect();
        assert!(offers.len() > 100, "{tag}: {}", offers.len());
        for offer in offers {
            let kind = if offer.contains("::ParameterName") { "Name" } else { "Value" };
            let space = "System.Management.Automation.CompletionResult";
            let expected = format!("[{space}]::new(, , [{space}Type]::Parameter{kind}, )");
            assert_eq!(without_texts(offer), expected, "{tag}: {offer}");
        }
    }
}

#[test]
fn a_shell_that_is_not_known_is_told_in_the_readers_language() {
    let home = TestHome::speaking("fr");
    let refused = home.run(["completions", "cmd"]);
    assert_eq!((refused.code, refused.out.as_str()), (2, ""));
    assert!(refused.talk.contains("cmd") && !refused.talk.contains("possible"), "{refused:?}");
}
