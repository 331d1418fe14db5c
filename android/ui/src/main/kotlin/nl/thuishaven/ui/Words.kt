package nl.thuishaven.ui

import androidx.compose.runtime.Immutable
import androidx.compose.runtime.staticCompositionLocalOf
import nl.thuishaven.core.CycleWords
import nl.thuishaven.core.DiaryWords
import nl.thuishaven.core.ExportWords
import nl.thuishaven.core.FrameWords
import nl.thuishaven.core.HabitWords
import nl.thuishaven.core.HistoryWords
import nl.thuishaven.core.ImportWords
import nl.thuishaven.core.LibraryWords
import nl.thuishaven.core.LookWords
import nl.thuishaven.core.MomentChoices
import nl.thuishaven.core.NeedChoices
import nl.thuishaven.core.NeedsWords
import nl.thuishaven.core.OfferWords
import nl.thuishaven.core.PartingWords
import nl.thuishaven.core.PeopleWords
import nl.thuishaven.core.QuestionnaireWords
import nl.thuishaven.core.RepairChoices
import nl.thuishaven.core.RepairInsightWords
import nl.thuishaven.core.RepairToolWords
import nl.thuishaven.core.RepairWords
import nl.thuishaven.core.ResultWords
import nl.thuishaven.core.SettingsWords
import nl.thuishaven.core.ShareWords
import nl.thuishaven.core.TodayWords
import nl.thuishaven.core.WelcomeWords

/** Every standing word in the person's language, fetched once per language. */
@Immutable
class Words internal constructor(
    /** What stands around every screen. */
    val frame: FrameWords,
    /** Today. */
    val today: TodayWords,
    /** The diary, the log flow and one moment. */
    val diary: DiaryWords,
    /** What is offered when it is hard. */
    val offer: OfferWords,
    /** The people. */
    val people: PeopleWords,
    /** What one needs. */
    val needs: NeedsWords,
    /** Looking again: the second look, and two talks in the mind. */
    val look: LookWords,
    /** Parting from someone. */
    val parting: PartingWords,
    /** Small daily habits. */
    val habits: HabitWords,
    /** Negative cycles. */
    val cycle: CycleWords,
    /** The share of the week. */
    val share: ShareWords,
    /** What came between people, and the steps towards each other. */
    val repairs: RepairWords,
    /** The tools at hand while repairing. */
    val repairTools: RepairToolWords,
    /** What repairs say over time. */
    val repairInsights: RepairInsightWords,
    /** The settings. */
    val settings: SettingsWords,
    /** The first run. */
    val welcome: WelcomeWords,
    /** The questionnaires. */
    val questionnaires: ShelfWords,
    /** Everything there is to choose from. */
    val choices: MomentChoices,
    /** Everything there is to choose from about what one needs. */
    val needChoices: NeedChoices,
    /** Everything there is to choose from about what came between. */
    val repairChoices: RepairChoices,
)

/** The standing words of the questionnaires. */
@Immutable
class ShelfWords internal constructor(
    /** Taking one. */
    val take: QuestionnaireWords,
    /** The shelf. */
    val library: LibraryWords,
    /** What one says. */
    val result: ResultWords,
    /** Earlier times. */
    val history: HistoryWords,
    /** From a file. */
    val arrival: ImportWords,
    /** To a file. */
    val handOver: ExportWords,
)

/** The words of the language of the moment. Changing the language draws everything anew. */
val LocalWords = staticCompositionLocalOf<Words> { error("App provides it") }

/** The words around every screen, also when there is no diary. */
val LocalFrame = staticCompositionLocalOf<FrameWords> { error("App provides it") }
