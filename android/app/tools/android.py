#!/usr/bin/env python3
"""Does for the tests what the Android Gradle plugin does for a phone, as far as tests need it.

    target/aar/main, target/aar/test   the libraries that Maven copied
    src/main/AndroidManifest.xml, src/main/res, ../ui/src/main/res
 -> target/android/libs.jar, testlibs.jar     their classes
    target/android/r.jar                      the R classes of every library and of the app
    target/android/AndroidManifest.xml        the merged manifest, the one the tests read and run with
    target/android/resources.ap_              the linked resources
    target/android/sources.properties         what the compiler has to do
    target/test-classes/…/test_config.properties   tells Robolectric where these are

Each part is left alone while what it is made of has not changed. Called by Maven, which hands in the class
path of the manifest merger as MANIFEST_MERGER and the version as APP_VERSION.
"""
import concurrent.futures
import hashlib
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import fwres

APP = Path(__file__).resolve().parent.parent
TARGET = APP / "target"
OUT = TARGET / "android"
FRAMEWORK = OUT / "framework.apk"
MANIFEST = APP / "src/main/AndroidManifest.xml"
RES = APP / "src/main/res"
UI_RES = APP.parent / "ui/src/main/res"  # the font
SOURCES = {
    "app": APP / "src/main/kotlin",
    "ui": APP.parent / "ui/src/main/kotlin",
    "core": APP.parent.parent / "target/bindings/kotlin-android",
}
NAMESPACE, APPLICATION_ID = "nl.thuishaven.app", "nl.thuishaven"
MIN_SDK, TARGET_SDK = "28", "36"


def run(*command):
    done = subprocess.run([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        sys.exit(f"{command[0]} ended with {done.returncode}\n{done.stdout[-6000:]}")
    return done.stdout


def made_of(*files, more=""):
    """One word for the content of these files, so that nothing is made twice from the same."""
    digest = hashlib.sha256(more.encode())
    for file in sorted(files):
        digest.update(f"{file}\0".encode())
        # A library is known by its name and size: its name carries the version, which never changes its content.
        digest.update(str(file.stat().st_size).encode() if file.suffix in (".aar", ".jar") else file.read_bytes())
    return digest.hexdigest()


def unchanged(stamp, now):
    return stamp.exists() and stamp.read_text() == now


def archives(kind):
    return sorted(path for path in (TARGET / "aar" / kind).iterdir() if path.suffix in (".aar", ".jar"))


def unpack(kind):
    """A folder for each library; a plain jar becomes FOLDER/classes.jar."""
    folders = []
    for archive in archives(kind):
        folder = OUT / kind / archive.stem
        folder.mkdir(parents=True)
        if archive.suffix == ".jar":
            shutil.copy(archive, folder / "classes.jar")
        else:
            with zipfile.ZipFile(archive) as source:
                source.extractall(folder)
        folders.append(folder)
    return folders


def join_jars(folders, destination):
    """One jar out of many: a class that two libraries bring would be a wrong list in pom.xml."""
    seen = set()
    with zipfile.ZipFile(destination, "w", zipfile.ZIP_STORED) as out:
        for folder in folders:
            for jar in [folder / "classes.jar", *sorted(folder.glob("libs/*.jar"))]:
                if not jar.exists():
                    continue
                with zipfile.ZipFile(jar) as source:
                    for name in source.namelist():
                        if name.endswith(("/", "module-info.class")) or name == "META-INF/MANIFEST.MF":
                            continue
                        if name in seen:
                            if name.endswith(".class"):
                                sys.exit(f"{name} is in two libraries, the second is {jar} (after a change of versions: mvn clean)")
                            continue
                        seen.add(name)
                        out.writestr(name, source.read(name))


def compile_resources(folder, destination):
    if any(path.is_file() for path in folder.rglob("*")):
        run("aapt2", "compile", "--dir", folder, "-o", destination)


def libraries():
    """Everything that changes only with the list of libraries in pom.xml."""
    shutil.rmtree(OUT, ignore_errors=True)
    for folder in ("flat", "own"):
        (OUT / folder).mkdir(parents=True)
    main, test = unpack("main"), unpack("test")
    join_jars(main, OUT / "libs.jar")
    join_jars(test, OUT / "testlibs.jar")
    fwres.readable(next((TARGET / "sdk").glob("android-all-[0-9]*.jar")), FRAMEWORK)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda it: compile_resources(it / "res", OUT / f"flat/{it.name}.zip"), main))


def merge_manifest():
    found = (OUT / "main").glob("*/AndroidManifest.xml")
    run("java", "-cp", os.environ["MANIFEST_MERGER"], "com.android.manifmerger.Merger",
        "--main", MANIFEST, "--libs", os.pathsep.join(str(path) for path in sorted(found)),
        "--property", f"PACKAGE={APPLICATION_ID}", "--property", f"MIN_SDK_VERSION={MIN_SDK}",
        "--property", f"TARGET_SDK_VERSION={TARGET_SDK}", "--property", "VERSION_CODE=1",
        "--property", f"VERSION_NAME={os.environ.get('APP_VERSION', '0')}",
        "--remove-tools-declarations", "--out", OUT / "AndroidManifest.xml")


def packages_with_resources():
    """The packages for which code expects an R class."""
    for text in sorted((OUT / "main").glob("*/R.txt")):
        if text.stat().st_size:
            yield ElementTree.parse(text.with_name("AndroidManifest.xml")).getroot().get("package")


def link():
    generated = OUT / "gen"
    shutil.rmtree(generated, ignore_errors=True)
    found = [*sorted((OUT / "flat").glob("*.zip")), OUT / "own/ui.zip", OUT / "own/app.zip"]
    parts = [part for path in found for part in ("-R", path)]
    run("aapt2", "link", "-o", OUT / "resources.ap_", "-I", FRAMEWORK, "--manifest", OUT / "AndroidManifest.xml",
        "--min-sdk-version", MIN_SDK, "--target-sdk-version", TARGET_SDK, "--auto-add-overlay",
        "--java", generated, "--custom-package", NAMESPACE, "--extra-packages", ":".join(packages_with_resources()),
        "--non-final-ids", *parts)


def compile_r():
    classes = OUT / "r"
    shutil.rmtree(classes, ignore_errors=True)
    run("javac", "-nowarn", "-g:none", "--release", "11", "-d", classes, *(OUT / "gen").rglob("R.java"))
    with zipfile.ZipFile(OUT / "r.jar", "w") as out:
        for path in sorted(classes.rglob("*.class")):
            out.write(path, path.relative_to(classes))


def application():
    """Everything that changes with the app's own manifest and resources."""
    compile_resources(UI_RES, OUT / "own/ui.zip")
    compile_resources(RES, OUT / "own/app.zip")
    merge_manifest()
    link()
    compile_r()


def name_sources(libraries_and_resources):
    """Tells Maven what to compile: everything, or nothing when it is compiled already.

    The bindings alone are ten thousand lines. Maven copies sources.wanted to sources.stamp once it has compiled.
    """
    files = [path for folder in SOURCES.values() for path in folder.rglob("*.kt")]
    wanted = made_of(*files, more=libraries_and_resources)
    done = unchanged(OUT / "sources.stamp", wanted) and (TARGET / "classes").is_dir()
    if not done:
        (OUT / "sources.stamp").unlink(missing_ok=True)
        shutil.rmtree(TARGET / "classes", ignore_errors=True)
    nothing = OUT / "nothing"
    nothing.mkdir(exist_ok=True)
    (OUT / "sources.wanted").write_text(wanted)
    (OUT / "sources.properties").write_text(
        "".join(f"sources.{name}={nothing if done else folder}\n" for name, folder in SOURCES.items()))


def tell_robolectric():
    config = TARGET / "test-classes/com/android/tools/test_config.properties"
    config.parent.mkdir(parents=True, exist_ok=True)
    config.write_text(f"android_merged_manifest={OUT}/AndroidManifest.xml\n"
                      f"android_resource_apk={OUT}/resources.ap_\n"
                      f"android_custom_package={NAMESPACE}\n")


def main():
    tools = made_of(*(APP / "tools").glob("*.py"))
    wanted = made_of(*archives("main"), *archives("test"), more=tools)
    stamp = OUT / "libraries.stamp"
    if not unchanged(stamp, wanted):
        libraries()
        stamp.write_text(wanted)
    own = [path for path in [*RES.rglob("*"), *UI_RES.rglob("*")] if path.is_file()]
    wanted = made_of(MANIFEST, *own, more=wanted + os.environ.get("APP_VERSION", ""))
    stamp = OUT / "application.stamp"
    if not unchanged(stamp, wanted):
        stamp.unlink(missing_ok=True)
        application()
        stamp.write_text(wanted)
    name_sources(wanted)
    tell_robolectric()


if __name__ == "__main__":
    main()
