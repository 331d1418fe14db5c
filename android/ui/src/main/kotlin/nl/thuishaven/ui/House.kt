package nl.thuishaven.ui

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateMapOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.launch
import nl.thuishaven.core.ApiException
import nl.thuishaven.core.Area
import nl.thuishaven.core.ChangeListener
import nl.thuishaven.core.Diary
import nl.thuishaven.core.Explanation
import nl.thuishaven.core.Haven
import nl.thuishaven.core.HelpView
import nl.thuishaven.core.InternalException
import nl.thuishaven.core.Needs
import nl.thuishaven.core.People
import nl.thuishaven.core.Questionnaires
import nl.thuishaven.core.Repairs
import nl.thuishaven.core.Settings
import nl.thuishaven.core.SettingsView
import nl.thuishaven.core.explain
import nl.thuishaven.core.helpWithoutDiary

/** The rooms of an open diary. */
internal class Rooms(
    val haven: Haven,
) {
    val diary: Diary = haven.diary()
    val people: People = haven.people()
    val needs: Needs = haven.needs()
    val repairs: Repairs = haven.repairs()
    val settings: Settings = haven.settings()
    val questionnaires: Questionnaires = haven.questionnaires()
}

/** A line that is said at the foot of the screen until one goes elsewhere, with at most one thing to do about it. */
class Notice(
    /** What is said. */
    val text: String,
    /** What can be done about it. */
    val action: String? = null,
    /** It is still said where one comes back to, because what it is about was left with it. */
    val along: Boolean = false,
    /** Does it. */
    val onAction: () -> Unit = {},
)

/**
 * The one way from the screens to the core. It is made once per process and outlives every screen, so that a tap that
 * was made is kept even when the screen is gone by then. Calls run one after the other on [work], never on the thread
 * that draws.
 */
class House(
    private val open: () -> Haven,
    private val languages: () -> List<String>,
    work: CoroutineDispatcher,
) {
    private val scope = CoroutineScope(SupervisorJob() + work)
    private var rooms: Rooms? = null
    private val changes = mutableStateMapOf<Area, Int>()

    /** The open diary, when there is one. */
    var haven: Haven? by mutableStateOf(null)
        private set

    /** The standing words; none until the diary is open. */
    var words: Words? by mutableStateOf(null)
        private set

    /** How the app behaves for this person. */
    var settings: SettingsView? by mutableStateOf(null)
        private set

    /** Why the diary cannot be opened, in words. */
    var trouble: Explanation? by mutableStateOf(null)
        private set

    /** What is said at the foot of the screen. */
    var notice: Notice? by mutableStateOf(null)

    /** Opens the diary when it is not open yet. */
    fun begin() {
        scope.launch { if (rooms == null) openNow() }
    }

    /** Tries once more to open the diary. */
    fun again() {
        trouble = null
        begin()
    }

    /** Runs a call that no screen waits for, such as a change of the phone's zone. */
    fun tell(call: (Haven) -> Unit) {
        ask({ call(haven) })
    }

    /** Shuts the diary, after every call that was made before. */
    fun shut() {
        scope.launch {
            rooms?.haven?.shut()
            rooms = null
        }
    }

    /** How often an area changed; reading it in a composition reads again after a change. */
    internal fun changesOf(area: Area): Int = changes[area] ?: 0

    /** The page Help, which there always is. */
    internal fun help(then: (HelpView) -> Unit) {
        scope.launch {
            val inside = runCatching { rooms?.haven?.help() }.getOrNull()
            then(inside ?: helpWithoutDiary(languages()))
        }
    }

    /**
     * Makes a [call] to the core and hands what comes back to [then]. What the core refuses goes to [refused] in the
     * core's own words; where a screen has no better place for them they are said at its foot.
     */
    internal fun <T> ask(
        call: Rooms.() -> T,
        refused: (Explanation) -> Unit = { notice = Notice(it.text) },
        then: (T) -> Unit = {},
    ) {
        scope.launch {
            val inside = rooms ?: return@launch
            try {
                then(inside.call())
            } catch (error: ApiException) {
                refused(explain(error, spoken()))
            } catch (_: InternalException) {
                // A fault inside the core, caught at its door: said, and the app goes on.
                refused(explain(ApiException.Other(), spoken()))
            }
        }
    }

    /** The languages to speak, also before the settings are known. */
    internal fun spoken(): List<String> = settings?.let { listOf(it.languageCode) } ?: languages()

    private fun openNow() {
        try {
            val inside = Rooms(open())
            rooms = inside
            inside.haven.listen(Listener())
            read(inside)
            haven = inside.haven
            trouble = null
        } catch (error: ApiException) {
            trouble = explain(error, languages())
        } catch (_: InternalException) {
            trouble = explain(ApiException.Other(), languages())
        }
    }

    private fun read(inside: Rooms) {
        settings = inside.settings.view()
        words =
            Words(
                frame = inside.haven.frameWords(),
                today = inside.haven.todayWords(),
                diary = inside.diary.words(),
                offer = inside.haven.offerWords(),
                people = inside.people.words(),
                needs = inside.needs.words(),
                look = inside.needs.lookWords(),
                parting = inside.needs.partingWords(),
                habits = inside.needs.habitWords(),
                cycle = inside.needs.cycleWords(),
                share = inside.needs.shareWords(),
                repairs = inside.repairs.words(),
                repairTools = inside.repairs.toolWords(),
                repairInsights = inside.repairs.insightWords(),
                settings = inside.settings.words(),
                welcome = inside.settings.welcome(),
                questionnaires = shelfWords(inside.questionnaires),
                choices = inside.diary.choices(),
                needChoices = inside.needs.choices(),
                repairChoices = inside.repairs.choices(),
            )
    }

    private fun shelfWords(questionnaires: Questionnaires) =
        ShelfWords(
            take = questionnaires.words(),
            library = questionnaires.libraryWords(),
            result = questionnaires.resultWords(),
            history = questionnaires.historyWords(),
            arrival = questionnaires.importWords(),
            handOver = questionnaires.exportWords(),
        )

    /** Hears of every change, on [work]. */
    private inner class Listener : ChangeListener {
        override fun changed(area: Area) {
            if (area == Area.SETTINGS) rooms?.let { read(it) }
            changes[area] = changesOf(area) + 1
        }
    }
}
