package nl.thuishaven.app

import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.w3c.dom.Element
import java.io.File
import java.util.Properties
import javax.xml.parsers.DocumentBuilderFactory

/** The manifest as it ends up in the app, with everything that the libraries ask for. */
class ManifestTest {
    private val manifest = parse(File(merged()))
    private val application = manifest.all("application").single()

    @Test
    fun `no permission is asked for or made, the network least of all`() {
        val asking = listOf("uses-permission", "uses-permission-sdk-23", "uses-permission-sdk-m", "permission")
        assertEquals(emptyList<String>(), asking.flatMap { manifest.all(it) }.map { it.android("name") })
        assertEquals("false", application.android("usesCleartextTraffic"))
    }

    @Test
    fun `only the launcher can start anything`() {
        val components = listOf("activity", "activity-alias", "service", "receiver", "provider").flatMap { application.all(it) }
        val open = components.filter { it.android("exported") != "false" || it.all("intent-filter").isNotEmpty() }
        val launcher = open.single()
        assertEquals("nl.thuishaven.app.MainActivity", launcher.android("name"))
        assertEquals(listOf("android.intent.action.MAIN"), launcher.all("action").map { it.android("name") })
        assertEquals(listOf("android.intent.category.LAUNCHER"), launcher.all("category").map { it.android("name") })
        assertEquals("no deep link", 0, launcher.all("data").size)
    }

    @Test
    fun `nothing is backed up, moved to a next phone or left behind`() {
        assertEquals("false", application.android("allowBackup"))
        assertEquals("false", application.android("fullBackupContent"))
        assertEquals("false", application.android("hasFragileUserData"))
        assertEquals("@xml/data_extraction_rules", application.android("dataExtractionRules"))
        val rules = parse(File("src/main/res/xml/data_extraction_rules.xml"))
        for (way in listOf("cloud-backup", "device-transfer")) {
            val left = rules.all(way).single().all("exclude")
            assertEquals(way, DOMAINS, left.map { it.getAttribute("domain") }.toSet())
            assertTrue(way, left.all { it.getAttribute("path") == "." })
        }
        assertEquals(0, rules.all("include").size)
    }

    @Test
    fun `no other app is looked for`() = assertEquals(0, manifest.all("queries").size)

    @Test
    fun `the app is itself`() {
        assertEquals("nl.thuishaven", manifest.getAttribute("package"))
        assertEquals("nl.thuishaven.app.ThuishavenApplication", application.android("name"))
        assertEquals("true", application.android("enableOnBackInvokedCallback"))
        assertEquals("", application.android("debuggable"))
        val activity = application.all("activity").single()
        assertEquals("adjustResize", activity.android("windowSoftInputMode"))
    }

    private companion object {
        val DOMAINS =
            setOf("root", "file", "database", "sharedpref", "external") +
                setOf("device_root", "device_file", "device_database", "device_sharedpref")

        fun merged(): String {
            val config = ManifestTest::class.java.getResourceAsStream("/com/android/tools/test_config.properties")
            return Properties().apply { config.use(::load) }.getProperty("android_merged_manifest")
        }

        fun parse(file: File): Element {
            val factory = DocumentBuilderFactory.newInstance().apply { isNamespaceAware = true }
            return factory.newDocumentBuilder().parse(file).documentElement
        }

        fun Element.all(tag: String): List<Element> {
            val found = getElementsByTagName(tag)
            return List(found.length) { found.item(it) as Element }
        }

        fun Element.android(name: String): String = getAttributeNS("http://schemas.android.com/apk/res/android", name)
    }
}
