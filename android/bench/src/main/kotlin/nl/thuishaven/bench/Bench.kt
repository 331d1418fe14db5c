/**
 * A page and thirty days of moments as Kotlin objects, beside plain sqlite-jdbc that reads the same rows into objects.
 *
 * The core's diary is encrypted and its rows come with every word written out in the person's language; the other
 * side's file is plain and its objects hold ids. Warm medians, in turn, in one run.
 */
package nl.thuishaven.bench

import nl.thuishaven.core.AnswerDraft
import nl.thuishaven.core.Clock
import nl.thuishaven.core.Haven
import nl.thuishaven.core.HavenConfig
import nl.thuishaven.core.MomentDraft
import nl.thuishaven.core.MomentView
import nl.thuishaven.core.MoodDraft
import nl.thuishaven.core.Occurred
import nl.thuishaven.core.OffsetChange
import nl.thuishaven.core.Phone
import nl.thuishaven.core.StartDraft
import nl.thuishaven.core.ZoneRules
import nl.thuishaven.core.newId
import java.nio.file.Files
import java.nio.file.Path
import java.sql.Connection
import java.sql.DriverManager
import java.sql.PreparedStatement
import java.time.Duration
import java.time.Instant
import java.time.LocalDate
import java.util.Random
import java.util.UUID

private const val MOMENTS = 5_000
private const val A_DAY = 27
private const val QUESTIONS = 1_000
private val NOW = Instant.parse("2026-11-23T19:14:00Z")

fun main() {
    val folder = Files.createTempDirectory("bench")
    try {
        run(folder)
    } finally {
        folder.toFile().deleteRecursively()
    }
}

private fun run(folder: Path) {
    val haven = Haven.open(config(folder))
    val diary = haven.diary()
    val random = Random(7)
    repeat(MOMENTS) { n -> diary.log(draft(random, NOW.minus(Duration.ofMinutes(24L * 60 / A_DAY * (MOMENTS - n))))) }

    val last = LocalDate.parse("2026-11-22")
    val moments = generateSequence(diary.page(null)) { page -> page.next?.let(diary::page) }
        .flatMap { page -> page.days.flatMap { it.moments } }
        .toList()
    DriverManager.getConnection("jdbc:sqlite:$folder/plain.db").use { plain ->
        copy(moments, plain)
        val days = diary.days(last, 30u.toUShort())
        val thirty = days.flatMap { it.moments }
        val page = plain.prepareStatement("$SELECT ORDER BY m.key DESC LIMIT ?")
        val range = plain.prepareStatement("$SELECT WHERE m.key BETWEEN ? AND ? ORDER BY m.key DESC")
        println("%-26s %10s %12s %14s %7s".format("Kotlin objects", "moments", "core", "sqlite-jdbc", "ratio"))
        beside("a page", 40, { diary.page(null) }) { page.apply { setInt(1, 40) }.rows() }
        beside("thirty days of moments", thirty.size, { diary.days(last, 30u.toUShort()) }) {
            range.apply {
                setLong(1, key(thirty.last().occurredAt))
                setLong(2, key(thirty.first().occurredAt))
            }.rows().also { check(it.size == thirty.size) { "${it.size} rows for ${thirty.size} moments" } }
        }
    }
    questionnaire(haven)
    haven.shut()
}

/** A questionnaire of 1,000 questions, answered one by one; each answer is on disk when the call returns. */
private fun questionnaire(haven: Haven) {
    val questionnaires = haven.questionnaires()
    val canonical = checkNotNull(questionnaires.takeIn(longForm()).canonical)
    val id = newId()
    questionnaires.start(StartDraft(id, canonical, null, false))
    val times = (1..QUESTIONS).map { question ->
        val start = System.nanoTime()
        questionnaires.answer(id, "/q$question", AnswerDraft.Option((question % 4).toUInt(), true))
        System.nanoTime() - start
    }.sorted()
    println("\nAn answer of $QUESTIONS, through Kotlin and onto the disk: mean ${millis(times.average())}, median ${millis(times[QUESTIONS / 2].toDouble())}")
}

private fun millis(nanos: Double) = "%.2f ms".format(nanos / 1e6)

/** Choices in a chain of conditions that all hold, and a total over them. */
private fun longForm(): String {
    val options = (0..3).joinToString(",") { score ->
        """{"valueCoding":{"system":"https://thuishaven.nl/bench","code":"$score","display":"$score",
            "extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":$score}]}}"""
    }
    val items = (1..QUESTIONS).joinToString(",") { n ->
        val condition = if (n == 1) "" else """"enableWhen":[{"question":"q${n - 1}","operator":"exists","answerBoolean":true}],"""
        """{"linkId":"q$n","text":"Question $n","type":"choice",$condition"answerOption":[$options]}"""
    }
    val total = """{"linkId":"total","type":"integer","readOnly":true,"extension":[{
        "url":"http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
        "valueExpression":{"language":"text/fhirpath","expression":"%resource.item.answer.value.weight().sum()"}}]}"""
    return """{"resourceType":"Questionnaire","url":"https://thuishaven.nl/bench/kotlin","version":"1",
        "status":"active","item":[$items,$total]}"""
}

private fun config(folder: Path) = HavenConfig(
    folder = folder.resolve("diary").toString(),
    key = ByteArray(32) { 0x42 },
    phone = Phone(
        languages = listOf("nl"),
        zone = ZoneRules("Europe/Amsterdam", listOf(OffsetChange(Instant.EPOCH, 3600))),
        clock24 = true,
    ),
    clock = Clock.Stopped(NOW),
)

private fun draft(random: Random, instant: Instant): MomentDraft {
    val chosen = random.nextInt(2) == 0
    return MomentDraft(
        id = newId(),
        mood = MoodDraft.Step((1 + random.nextInt(7)).toUByte()),
        occurred = Occurred.At(instant),
        emotions = if (chosen) listOf("sad") else emptyList(),
        triggers = if (chosen) listOf("silence") else emptyList(),
        note = if (random.nextInt(3) == 0) "Aan tafel niet gehoord ${(0..12).joinToString(" ") { "woord${random.nextInt(5000)}" }}" else "",
    )
}

private class Row(
    val id: UUID,
    val occurredAt: Instant,
    val offset: Int,
    val loggedAt: Long,
    val valence: Double,
    val energy: Double?,
    val note: String?,
    val ownEmotion: String?,
    val ownTrigger: String?,
    val marks: List<String>,
)

private const val SELECT =
    "SELECT m.id_high, m.id_low, m.key, m.offset, m.logged_at, m.valence, m.energy, " +
        "t.note, t.own_emotion, t.own_trigger, t.marks FROM moment m LEFT JOIN moment_text t ON t.key = m.key"

private fun PreparedStatement.rows(): List<Row> = executeQuery().use { row ->
    buildList {
        while (row.next()) {
            add(
                Row(
                    id = UUID(row.getLong(1), row.getLong(2)),
                    occurredAt = Instant.ofEpochMilli(row.getLong(3) shr 12),
                    offset = row.getInt(4),
                    loggedAt = row.getLong(5),
                    valence = row.getDouble(6),
                    energy = row.getDouble(7).takeUnless { row.wasNull() },
                    note = row.getString(8),
                    ownEmotion = row.getString(9),
                    ownTrigger = row.getString(10),
                    marks = row.getString(11)?.split(' ').orEmpty(),
                ),
            )
        }
    }
}

private fun copy(moments: List<MomentView>, plain: Connection) {
    plain.createStatement().use {
        it.execute("PRAGMA cache_size = -16000")
        it.execute("CREATE TABLE moment (key INTEGER PRIMARY KEY, id_high INTEGER, id_low INTEGER, offset INTEGER, logged_at INTEGER, valence REAL, energy REAL)")
        it.execute("CREATE TABLE moment_text (key INTEGER PRIMARY KEY, note TEXT, own_emotion TEXT, own_trigger TEXT, marks TEXT)")
    }
    plain.autoCommit = false
    val moment = plain.prepareStatement("INSERT INTO moment VALUES (?, ?, ?, 3600, 1, 0.5, NULL)")
    val text = plain.prepareStatement("INSERT INTO moment_text VALUES (?, ?, '', '', ?)")
    for (one in moments) {
        moment.setLong(1, key(one.occurredAt))
        moment.setLong(2, one.id.mostSignificantBits)
        moment.setLong(3, one.id.leastSignificantBits)
        moment.executeUpdate()
        if (one.note.isEmpty() && one.emotions.isEmpty()) continue
        text.setLong(1, key(one.occurredAt))
        text.setString(2, one.note)
        text.setString(3, (one.emotions.map { "emotion_${it.id}" } + one.triggers.map { "trigger_${it.id}" }).joinToString(" "))
        text.executeUpdate()
    }
    plain.commit()
    plain.autoCommit = true
}

private fun key(at: Instant) = at.toEpochMilli() shl 12

private fun beside(name: String, rows: Int, core: () -> Any, other: () -> Any) {
    repeat(300) {
        core()
        other()
    }
    val cores = LongArray(300)
    val others = LongArray(300)
    repeat(300) { n ->
        cores[n] = nanos(core)
        others[n] = nanos(other)
    }
    val (ours, theirs) = cores.sorted()[150] to others.sorted()[150]
    println("%-26s %10d %9.3f ms %11.3f ms %5.2f ×".format(name, rows, ours / 1e6, theirs / 1e6, ours.toDouble() / theirs))
}

private fun nanos(work: () -> Any): Long {
    val start = System.nanoTime()
    check(work() != Unit)
    return System.nanoTime() - start
}
