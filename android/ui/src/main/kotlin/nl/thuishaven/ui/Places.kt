package nl.thuishaven.ui

import androidx.compose.animation.AnimatedContent
import androidx.compose.animation.core.tween
import androidx.compose.animation.fadeIn
import androidx.compose.animation.fadeOut
import androidx.compose.animation.togetherWith
import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.WindowInsets
import androidx.compose.foundation.layout.WindowInsetsSides
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.only
import androidx.compose.foundation.layout.safeDrawing
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.layout.windowInsetsPadding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.key
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import nl.thuishaven.ui.bin.BinPlace
import nl.thuishaven.ui.diary.DiaryPlace
import nl.thuishaven.ui.diary.DiaryState
import nl.thuishaven.ui.events.EventsPlace
import nl.thuishaven.ui.flow.StepPlace
import nl.thuishaven.ui.help.HelpPlace
import nl.thuishaven.ui.help.Unkept
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.moment.MomentPlace
import nl.thuishaven.ui.moment.MoodPlace
import nl.thuishaven.ui.moment.PrecisePlace
import nl.thuishaven.ui.needs.NeedPlaces
import nl.thuishaven.ui.offer.GroundingPlace
import nl.thuishaven.ui.offer.OfferPlace
import nl.thuishaven.ui.people.NewPersonPlace
import nl.thuishaven.ui.people.PeoplePlace
import nl.thuishaven.ui.people.PersonPlace
import nl.thuishaven.ui.pieces.LocalWay
import nl.thuishaven.ui.pieces.NoticeBar
import nl.thuishaven.ui.pieces.TabBar
import nl.thuishaven.ui.pieces.WIDEST
import nl.thuishaven.ui.pieces.Way
import nl.thuishaven.ui.questionnaire.ExportPlace
import nl.thuishaven.ui.questionnaire.HistoryPlace
import nl.thuishaven.ui.questionnaire.ImportPlace
import nl.thuishaven.ui.questionnaire.LibraryPlace
import nl.thuishaven.ui.questionnaire.OnPurposePlace
import nl.thuishaven.ui.questionnaire.ReviewPlace
import nl.thuishaven.ui.questionnaire.Said
import nl.thuishaven.ui.questionnaire.SubjectsPlace
import nl.thuishaven.ui.questionnaire.result.ResultPlace
import nl.thuishaven.ui.questionnaire.take.PausePlace
import nl.thuishaven.ui.questionnaire.take.TakePlace
import nl.thuishaven.ui.repair.RepairPlaces
import nl.thuishaven.ui.route.BackStack
import nl.thuishaven.ui.route.NeedPlace
import nl.thuishaven.ui.route.Place
import nl.thuishaven.ui.route.RepairPlace
import nl.thuishaven.ui.route.line
import nl.thuishaven.ui.settings.SettingsPlace
import nl.thuishaven.ui.sources.SourcesPlace
import nl.thuishaven.ui.time.WhenPlace
import nl.thuishaven.ui.today.TodayPlace
import nl.thuishaven.ui.welcome.WelcomeAgain

/** The places of an open diary, and the way between them. */
@Composable
internal fun Places(house: House) {
    val stack = rememberSaveable(saver = BackStack.Saver) { BackStack() }
    val diary = remember(house) { DiaryState(house) }
    val kept = rememberSaveableStateHolder()
    val here = stack.here

    // What was said belongs to where it was said.
    LaunchedEffect(here) {
        if (here !is Place.Root && here != Place.Questionnaires &&
            !(here.hasWhatWasMade() && house.notice?.along == true)
        ) {
            house.notice = null
        }
    }

    Framed(house, stack) {
        LocalPlatform.current.Back(stack.deep) { stack.back() }
        Changing(here) { place ->
            val way =
                Way(
                    back = if (place is Place.Root) null else stack::back,
                    help = if (place == Place.Help) null else ({ stack.go(Place.Help) }),
                )
            CompositionLocalProvider(LocalWay provides way) {
                if (place == Place.Help) {
                    Unkept { HelpPlace(house) }
                } else {
                    kept.SaveableStateProvider(place.line()) { Shown(place, house, stack, diary) }
                }
            }
        }
    }
}

@Composable
private fun Shown(
    place: Place,
    house: House,
    stack: BackStack,
    diary: DiaryState,
) = key(place) {
    when (place) {
        Place.Today -> TodayPlace(house, stack::go)
        Place.Diary -> DiaryPlace(house, diary, stack::go)
        Place.People -> PeoplePlace(house, stack::go)
        is Place.Moment -> MomentPlace(house, place.id, stack::go, stack::back)
        is Place.Step -> StepPlace(house, place, stack)
        is Place.Offer -> OfferPlace(house, place, stack)
        Place.Grounding -> GroundingPlace(house, stack::back)
        is Place.Mood -> MoodPlace(house, place.id, stack::go, stack::back)
        is Place.Precise -> PrecisePlace(house, place.id, stack::go, stack::back)
        is Place.When -> WhenPlace(house, place.id, stack::back)
        Place.Bin -> BinPlace(house)
        Place.Events -> EventsPlace(house)
        is Place.Person -> PersonPlace(house, place.id, stack::go)
        Place.NewPerson -> NewPersonPlace(house, stack::back)
        Place.Questionnaires -> LibraryPlace(house, stack::go)
        is Place.Subjects -> SubjectsPlace(house, place.canonical, stack::go)
        is Place.OnPurpose -> OnPurposePlace(house, place.canonical, stack::go)
        is Place.Take -> TakePlace(house, place, stack)
        is Place.Pause -> PausePlace(stack)
        is Place.Review -> ReviewPlace(house, place.id, stack)
        is Place.Result -> ResultPlace(house, place.id, stack)
        is Place.History -> HistoryPlace(house, place.canonical, stack::go)
        Place.Import -> ImportPlace(house)
        is Place.Export -> ExportPlace(house, place.id)
        Place.Settings -> SettingsPlace(house, stack::go)
        Place.Welcome -> WelcomeAgain(stack::back)
        Place.Sources -> SourcesPlace(house)
        Place.Help -> HelpPlace(house)
        is NeedPlace -> NeedPlaces(place, house, stack)
        is RepairPlace -> RepairPlaces(place, house, stack)
    }
}

/** The place with what stands below it: what is said, and the bar on the three places it leads to. */
@Composable
private fun Framed(
    house: House,
    stack: BackStack,
    content: @Composable () -> Unit,
) {
    val bar = stack.here is Place.Root
    Column(Modifier.fillMaxSize().windowInsetsPadding(WindowInsets.safeDrawing.only(ABOVE))) {
        val below = WindowInsets.safeDrawing.only(WindowInsetsSides.Bottom)
        Box(Modifier.weight(1f).then(if (bar) Modifier else Modifier.windowInsetsPadding(below))) { content() }
        house.notice?.let { Said(it) { house.notice = null } }
        if (bar) {
            Box(Modifier.fillMaxWidth().background(Look.colours.surface).windowInsetsPadding(below), Alignment.Center) {
                TabBar(stack.root, LocalFrame.current, stack::go, Modifier.widthIn(max = WIDEST))
            }
        }
    }
}

@Composable
private fun ColumnScope.Said(
    notice: Notice,
    onDone: () -> Unit,
) = NoticeBar(notice, onDone, Modifier.align(Alignment.CenterHorizontally).widthIn(max = WIDEST))

/** Where one comes back to after something of them was thrown away. */
private fun Place.hasWhatWasMade() =
    when (this) {
        NeedPlace.Needs, NeedPlace.Cycles, is NeedPlace.Parting, is Place.Moment, is Place.Person, is NeedPlace.Cycle -> true
        RepairPlace.Closed, RepairPlace.Alone, RepairPlace.Tools, is RepairPlace.Rupture -> true
        else -> false
    }

private val ABOVE = WindowInsetsSides.Horizontal + WindowInsetsSides.Top

/** One place fades into the next; with less motion it is simply there. */
@Composable
private fun Changing(
    here: Place,
    content: @Composable (Place) -> Unit,
) {
    val motion = Look.motion
    if (motion.still) {
        content(here)
        return
    }
    AnimatedContent(
        here,
        transitionSpec = {
            fadeIn(tween(motion.short, easing = motion.easeOut)) togetherWith fadeOut(tween(motion.short, easing = motion.easeOut))
        },
    ) { content(it) }
}
