package nl.thuishaven.ui.pieces

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.runtime.setValue
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.Modifier
import androidx.lifecycle.Lifecycle
import androidx.lifecycle.compose.LifecycleEventEffect
import kotlinx.coroutines.delay

/** How long someone pauses before what they typed is kept. */
private const val PAUSE = 500L

/**
 * A field that keeps itself: at a short pause in typing, when the screen is left, and when the app goes to the
 * background. There is nothing to save by hand. [keep] says whether it was kept.
 */
@Composable
fun KeptField(
    label: String,
    kept: String,
    keep: (String, done: (Boolean) -> Unit) -> Unit,
    modifier: Modifier = Modifier,
    kind: FieldKind = FieldKind(),
) {
    val hand = remember { Hand(kept) }
    hand.keep = rememberUpdatedState(keep).value
    LaunchedEffect(hand.text) {
        delay(PAUSE)
        hand.down()
    }
    LifecycleEventEffect(Lifecycle.Event.ON_PAUSE) { hand.down() }
    DisposableEffect(Unit) { onDispose { hand.down() } }
    val unsent = LocalUnsent.current
    DisposableEffect(unsent) {
        val send = hand::down
        unsent?.add(send)
        onDispose { unsent?.remove(send) }
    }
    Field(label, hand.text, { hand.text = it }, modifier, kind)
}

/** What is being typed on a screen where something has to wait for it. */
class Unsent {
    private val hands = mutableListOf<() -> Unit>()

    /** Sends everything that was not kept yet. */
    fun down() = hands.toList().forEach { it() }

    internal fun add(send: () -> Unit) = hands.add(send)

    internal fun remove(send: () -> Unit) = hands.remove(send)
}

/** Where the fields of a screen say that they have something to send; most screens need not know. */
val LocalUnsent = staticCompositionLocalOf<Unsent?> { null }

/** What someone is typing, what of it was kept, and what is on its way there. */
private class Hand(
    @Volatile private var kept: String,
) {
    var text by mutableStateOf(kept)
    var keep: (String, (Boolean) -> Unit) -> Unit = { _, _ -> }

    @Volatile private var underway: String? = null

    /** Sends what was not kept yet. What was refused stays in the field, and is sent again the next time. */
    fun down() {
        val sent = text
        if (sent == kept || sent == underway) return
        underway = sent
        keep(sent) { done ->
            if (done) kept = sent
            if (underway == sent) underway = null
        }
    }
}
