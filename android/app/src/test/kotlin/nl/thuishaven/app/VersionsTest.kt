package nl.thuishaven.app

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import java.io.File

/** What is tested here and what is built for a phone are one: the Maven and the Gradle files name the same versions. */
class VersionsTest {
    private val pom = File("pom.xml").readText()
    private val catalogue = File("../gradle/libs.versions.toml").readLines()
    private val phone = File("build.gradle.kts").readText()

    @Test
    fun `every version of the phone build is the one of the tests`() {
        val versions = section("[versions]") - "agp"
        assertTrue(versions.keys.containsAll(listOf("kotlin", "compose", "material3", "activity", "jna", "coroutines")))
        assertEquals(versions, versions.keys.associateWith { property(pom, "$it.version") })
    }

    @Test
    fun `no library of the phone build goes its own way`() {
        val names = section("[versions]").keys
        for ((library, says) in section("[libraries]") + section("[plugins]")) {
            val name = Regex("version\\.ref = \"([^\"]+)\"").find(says)?.groupValues?.get(1)
            assertTrue("$library has a version of the catalogue", name in names)
        }
        val dependencies = phone.substringAfter("dependencies {").substringBefore("\n}")
        assertTrue("only from the catalogue", dependencies.lines().none { Regex("implementation\\(\"").containsMatchIn(it) })
    }

    @Test
    fun `the parts that the window shares have one version too`() {
        val window = File("../pom.xml").readText()
        for (name in listOf("kotlin.version", "coroutines.version", "jna.version", "lifecycle.version", "savedstate.version")) {
            assertEquals(name, property(window, name), property(pom, name))
        }
        assertEquals("runtime", property(window, "compose.runtime.version"), property(pom, "compose.version"))
    }

    @Test
    fun `the phone build is for the same phones`() {
        val tool = File("tools/android.py").readText()
        val (min, target) = Regex("MIN_SDK, TARGET_SDK = \"(\\d+)\", \"(\\d+)\"").find(tool)!!.destructured
        assertEquals(min, setting("minSdk"))
        assertEquals(target, setting("targetSdk"))
        assertEquals("\"nl.thuishaven\"", setting("applicationId"))
        assertEquals("\"nl.thuishaven.app\"", setting("namespace"))
    }

    @Test
    fun `the whole house has one version`() {
        val cargo = Regex("\\[workspace\\.package]\\s+version = \"([^\"]+)\"").find(File("../../Cargo.toml").readText())!!
        assertEquals("\"${cargo.groupValues[1]}\"", setting("versionName"))
        assertTrue(pom.contains("<artifactId>app</artifactId>\n  <version>${cargo.groupValues[1]}</version>"))
    }

    private fun section(title: String): Map<String, String> =
        catalogue
            .dropWhile { it != title }
            .drop(1)
            .takeWhile { !it.startsWith("[") }
            .filter { '=' in it && !it.startsWith("#") }
            .associate { it.substringBefore('=').trim() to it.substringAfter('=').trim().removeSurrounding("\"") }

    private fun property(
        xml: String,
        name: String,
    ): String? = Regex("<${Regex.escape(name)}>([^<]+)</").find(xml)?.groupValues?.get(1)

    private fun setting(name: String): String? = Regex("\\b$name = (\\S+)").find(phone)?.groupValues?.get(1)
}
