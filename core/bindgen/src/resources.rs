//! Writes the few texts that a phone's system needs as its own resources, from the same Fluent texts as the screens.
//!
//! `resources android DIR` writes `values/strings.xml` (English) and `values-nl/strings.xml`;
//! `resources ios DIR` writes `en.lproj/InfoPlist.strings` and `nl.lproj/InfoPlist.strings`.

use std::path::Path;
use std::{env, fs, io, process};

use thuishaven::frame_without_diary;

fn main() {
    let [system, folder] = env::args().skip(1).collect::<Vec<_>>().try_into().unwrap_or_else(|_| usage());
    let folder = Path::new(&folder);
    let written = ["en", "nl"].iter().try_for_each(|language| {
        let name = frame_without_diary(vec![(*language).to_owned()]).app_name;
        match system.as_str() {
            "android" => android(folder, language, &name),
            "ios" => ios(folder, language, &name),
            _ => usage(),
        }
    });
    if let Err(error) = written {
        eprintln!("resources: {error}");
        process::exit(1);
    }
}

fn usage() -> ! {
    eprintln!("usage: resources android|ios DIR");
    process::exit(2)
}

fn android(folder: &Path, language: &str, name: &str) -> io::Result<()> {
    let values = if language == "en" { "values".to_owned() } else { format!("values-{language}") };
    let name = name.replace('&', "&amp;").replace('<', "&lt;").replace('\'', "\\'");
    let text = format!("<resources>\n    <string name=\"app_name\">{name}</string>\n</resources>\n");
    write(&folder.join(values).join("strings.xml"), &text)
}

fn ios(folder: &Path, language: &str, name: &str) -> io::Result<()> {
    let name = name.replace('\\', "\\\\").replace('"', "\\\"");
    let text = format!("CFBundleDisplayName = \"{name}\";\nCFBundleName = \"{name}\";\n");
    write(&folder.join(format!("{language}.lproj")).join("InfoPlist.strings"), &text)
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)
}
