//! Children: a test binary that runs its test `child` once more as a process of its own, so that it can be killed or
//! live in a world of its own. That test is ignored otherwise.

use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const ROLE: &str = "THUISHAVEN_CHILD";
const FOLDER: &str = "THUISHAVEN_CHILD_FOLDER";
/// What comes before a word of a child, so that it stands apart from what the test harness prints.
const WORD: &str = "\u{2}";

/// What this process is to do and where; none when it is no child.
pub fn role() -> Option<(String, PathBuf)> {
    Some((std::env::var(ROLE).ok()?, std::env::var_os(FOLDER)?.into()))
}

/// Says something to the parent.
pub fn say(word: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{WORD}{word}").and_then(|()| out.flush()).expect("a parent that listens");
}

/// Waits until the parent says something, or is gone.
pub fn wait() {
    let _ = std::io::stdin().read_line(&mut String::new());
}

/// What starts this test binary as a child.
pub fn command(role: &str, folder: &Path) -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    with_role(&mut command, role, folder);
    command
}

fn with_role(command: &mut Command, role: &str, folder: &Path) {
    command
        .args(["child", "--exact", "--ignored", "--nocapture"])
        .env(ROLE, role)
        .env(FOLDER, folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit());
}

/// The same in a file tree of its own, after `mount` was run there by a shell with the folder as `$0`. None where this
/// machine does not allow it, which is said aloud.
pub fn apart(role: &str, folder: &Path, mount: &str) -> Option<Command> {
    let allowed = |flags: &&&str| {
        let tried = Command::new("unshare").args([flags, "sh", "-c"]).arg(mount).arg(folder).output();
        tried.is_ok_and(|tried| tried.status.success())
    };
    let Some(flags) = ["-m", "-Urm"].iter().find(allowed) else {
        println!("skipped: this machine allows no mounts to a child ({mount})");
        return None;
    };
    let mut command = Command::new("unshare");
    command.args([*flags, "sh", "-c"]).arg(format!("{mount} && exec \"$@\"")).arg(folder);
    command.arg(std::env::current_exe().expect("this program"));
    with_role(&mut command, role, folder);
    Some(command)
}

/// A child that runs.
pub struct Child {
    process: std::process::Child,
    words: BufReader<std::process::ChildStdout>,
}

impl Child {
    /// Starts it.
    pub fn start(mut command: Command) -> Self {
        let mut process = command.spawn().expect("a child");
        let words = BufReader::new(process.stdout.take().expect("its words"));
        Self { process, words }
    }

    /// The next thing it says; none when it is gone.
    pub fn hear(&mut self) -> Option<String> {
        let mut line = String::new();
        loop {
            line.clear();
            // A line that the kill cut off was said before nothing was promised by it.
            if self.words.read_line(&mut line).expect("words") == 0 || !line.ends_with('\n') {
                return None;
            }
            if let Some((_, word)) = line.trim_end().split_once(WORD) {
                return Some(word.to_owned());
            }
        }
    }

    /// Ends it with SIGKILL, and gives what it had said by then.
    pub fn kill(mut self) -> Vec<String> {
        self.process.kill().expect("a child to kill");
        let said = std::iter::from_fn(|| self.hear()).collect();
        self.process.wait().expect("an end");
        said
    }

    /// Lets it go on, and waits for its end, which must be a good one.
    #[track_caller]
    pub fn finish(mut self) -> Vec<String> {
        drop(self.process.stdin.take());
        let said = std::iter::from_fn(|| self.hear()).collect();
        let end = self.process.wait().expect("an end");
        assert!(end.success(), "the child failed: {end}");
        said
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        // One that was killed or has finished is waited for already; an error says just that.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
