package nl.thuishaven.app

import nl.thuishaven.core.Haven
import nl.thuishaven.core.MomentDraft
import nl.thuishaven.core.MoodDraft
import nl.thuishaven.core.newId
import java.io.File
import java.security.MessageDigest

/** Opens, does, and shuts: one process's worth of diary. */
fun Opening.use(block: (Haven) -> Unit) {
    val haven = open()
    try {
        block(haven)
    } finally {
        haven.shut()
        haven.close()
    }
}

/** Every file under [folder] and what is in it. */
fun contents(folder: File): Map<String, String> =
    folder.walk().filter(File::isFile).associate { file ->
        val digest = MessageDigest.getInstance("SHA-256").digest(file.readBytes())
        file.relativeTo(folder).path to digest.joinToString("") { "%02x".format(it) }
    }

/** A quick log. */
fun mood(step: Int) = MomentDraft(id = newId(), mood = MoodDraft.Step(step.toUByte()))

/** How many moments the first page of the diary shows. */
fun Haven.moments(): Int = diary().page(null).days.sumOf { it.moments.size }
