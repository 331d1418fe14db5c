import com.android.build.api.variant.HostTestBuilder
import javax.inject.Inject

// The application for a phone: the same sources and versions as pom.xml, plus the core for two processors.
// Needs the Android SDK with the NDK below, Rust with both targets, cargo-ndk 4.1.2 and make.
plugins {
    alias(libs.plugins.android.application)
    alias(libs.plugins.kotlin.compose)
}

val repository: Directory = layout.settingsDirectory.dir("..")
val phoneAbis = listOf("arm64-v8a", "x86_64")

android {
    namespace = "nl.thuishaven.app"
    compileSdk = 37
    ndkVersion = "28.2.13676358"

    defaultConfig {
        applicationId = "nl.thuishaven"
        minSdk = 28
        targetSdk = 36
        versionCode = 1
        versionName = "0.1.0"
        ndk.abiFilters += phoneAbis
    }

    buildFeatures.compose = true
    androidResources.localeFilters += listOf("nl", "en")

    buildTypes {
        debug {
            applicationIdSuffix = ".debug"
        }
        release {
            isMinifyEnabled = true
            isShrinkResources = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "proguard-rules.pro")
        }
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }

    sourceSets.named("main") {
        kotlin.directories += "../ui/src/main/kotlin"
        res.directories += "../ui/src/main/res"
        resources.directories += "../ui/src/main/resources" // the licence of the font goes where the font goes
    }

    // The list of libraries in an APK is encrypted for the store alone: nothing a person can read.
    dependenciesInfo {
        includeInApk = false
        includeInBundle = false
    }
}

dependencies {
    implementation(libs.coroutines.android)
    implementation(libs.compose.ui)
    implementation(libs.compose.foundation)
    implementation(libs.compose.animation)
    implementation(libs.compose.runtime)
    implementation(libs.material3)
    implementation(libs.activity.compose)
    implementation(libs.annotation)
    implementation(variantOf(libs.jna) { artifactType("aar") })
    constraints {
        implementation(libs.lifecycle.runtime.compose)
        implementation(libs.savedstate.compose)
        implementation(libs.navigationevent.compose)
        implementation(libs.core)
    }
}

/** Builds the core for the phone's processors; the pages of 16 KB come from `.cargo/config.toml`. */
abstract class CoreForPhones
    @Inject
    constructor(
        private val process: ExecOperations,
        private val files: FileSystemOperations,
    ) : DefaultTask() {
        @get:InputFiles
        @get:PathSensitive(PathSensitivity.RELATIVE)
        abstract val sources: ConfigurableFileCollection

        @get:Input
        abstract val abis: ListProperty<String>

        @get:Input
        abstract val minSdk: Property<Int>

        @get:Internal
        abstract val workspace: DirectoryProperty

        @get:Internal
        abstract val ndk: DirectoryProperty

        @get:OutputDirectory
        abstract val libraries: DirectoryProperty

        @TaskAction
        fun build() {
            files.delete { delete(libraries) }
            process.exec {
                workingDir(workspace)
                environment("ANDROID_NDK_HOME", ndk.get().asFile.path)
                commandLine(listOf("cargo", "ndk") + abis.get().flatMap { listOf("-t", it) })
                args("--platform", minSdk.get(), "-o", libraries.get().asFile.path)
                args("build", "--locked", "-p", "thuishaven", "--profile", "phone")
            }
        }
    }

/** Writes the Kotlin side of the core, with the same command that every other part of the house uses. */
abstract class Bindings
    @Inject
    constructor(
        private val process: ExecOperations,
        private val files: FileSystemOperations,
    ) : DefaultTask() {
        @get:InputFiles
        @get:PathSensitive(PathSensitivity.RELATIVE)
        abstract val sources: ConfigurableFileCollection

        @get:Internal
        abstract val workspace: DirectoryProperty

        @get:OutputDirectory
        abstract val kotlin: DirectoryProperty

        @TaskAction
        fun write() {
            process.exec {
                workingDir(workspace)
                commandLine("make", "bindings")
            }
            files.sync {
                from(workspace.dir("target/bindings/kotlin-android"))
                into(kotlin)
            }
        }
    }

val coreSources =
    files(
        repository.file("Cargo.toml"),
        repository.file("Cargo.lock"),
        repository.file(".cargo/config.toml"),
        repository.dir("core").asFileTree,
    )

val coreForPhones =
    tasks.register<CoreForPhones>("coreForPhones") {
        description = "Builds the core for ${phoneAbis.joinToString(" and ")}"
        sources.from(coreSources)
        abis = phoneAbis
        minSdk = android.defaultConfig.minSdk
        workspace = repository
        ndk = androidComponents.sdkComponents.ndkDirectory
    }

val bindings =
    tasks.register<Bindings>("bindings") {
        description = "Writes the Kotlin side of the core"
        sources.from(coreSources)
        workspace = repository
    }

androidComponents {
    // The tests run with Maven and Robolectric, against the real core: `make test`.
    beforeVariants { variant -> variant.hostTests[HostTestBuilder.UNIT_TEST_TYPE]?.enable = false }
    onVariants { variant ->
        variant.sources.jniLibs?.addGeneratedSourceDirectory(coreForPhones, CoreForPhones::libraries)
        variant.sources.kotlin?.addGeneratedSourceDirectory(bindings, Bindings::kotlin)
    }
}
