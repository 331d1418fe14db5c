package nl.thuishaven.ui.flow

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Explanation
import nl.thuishaven.core.LogStepView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes
import nl.thuishaven.ui.pieces.HelpButton
import nl.thuishaven.ui.pieces.LocalWay
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.PageColumn
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.pieces.RoundButton
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.pieces.fadesBelow

/** One question, with the way on and the way out always in sight. */
@Composable
internal fun StepScreen(
    step: LogStepView,
    places: List<LogStepView>,
    refusal: Explanation?,
    onEnough: () -> Unit,
    onNext: (() -> Unit)?,
    body: @Composable ColumnScope.() -> Unit,
) {
    val words = LocalWords.current.diary
    val large = Look.type.large
    PageColumn(step.question) {
        StepHead(step, places, onEnough)
        Column(
            Modifier
                .weight(1f)
                .fillMaxWidth()
                .fadesBelow()
                .verticalScroll(rememberScrollState())
                .padding(horizontal = if (large) 16.dp else 24.dp)
                .padding(bottom = 20.dp),
        ) {
            if (large && places.isNotEmpty()) TextAction(words.enough, onEnough)
            Text(step.question, Modifier.padding(top = 12.dp).semantics { heading() }, style = Look.type.title)
            Text(step.hint, Modifier.padding(top = 4.dp, bottom = 16.dp), Look.colours.softInk, style = Look.type.body)
            body()
            // With a large text the foot would cover half the page: it comes after it then.
            if (large) StepFoot(refusal, onEnough, onNext, Modifier.padding(top = 20.dp))
        }
        if (large) {
            refusal?.let { Refusal(it, Modifier.padding(12.dp)) }
        } else {
            StepFoot(refusal, onEnough, onNext, Modifier.padding(horizontal = 24.dp).padding(top = 6.dp, bottom = 16.dp))
        }
    }
}

@Composable
private fun StepFoot(
    refusal: Explanation?,
    onEnough: () -> Unit,
    onNext: (() -> Unit)?,
    modifier: Modifier,
) {
    val words = LocalWords.current.diary
    Column(modifier, Arrangement.spacedBy(8.dp)) {
        if (refusal != null) {
            if (!Look.type.large) Refusal(refusal)
        } else {
            Text(words.kept, Modifier.fillMaxWidth(), Look.colours.softInk, style = Look.type.second, textAlign = TextAlign.Center)
        }
        MainButton(if (onNext == null) words.done else words.next, onNext ?: onEnough, Modifier.fillMaxWidth())
    }
}

@Composable
private fun StepHead(
    step: LogStepView,
    places: List<LogStepView>,
    onEnough: () -> Unit,
) {
    val words = LocalWords.current.diary
    Row(
        Modifier.fillMaxWidth().heightIn(min = 64.dp).padding(start = 12.dp, end = 20.dp, top = 8.dp),
        Arrangement.spacedBy(4.dp),
        Alignment.CenterVertically,
    ) {
        LocalWay.current.back?.let { RoundButton(Icons.back, words.stepBack, it, ground = Color.Transparent) }
        Along(step, places, Modifier.weight(1f))
        if (!Look.type.large && places.isNotEmpty()) TextAction(words.enough, onEnough)
        HelpButton(Color.Transparent)
    }
}

/** Where one is: a thin line that fills. How many steps there are is only spoken, so that nothing has to be finished. */
@Composable
private fun Along(
    step: LogStepView,
    places: List<LogStepView>,
    modifier: Modifier,
) {
    val here = places.indexOf(step)
    if (here < 0) {
        Spacer(modifier)
        return
    }
    Box(modifier.padding(horizontal = 8.dp).clearAndSetSemantics { contentDescription = step.spoken }) {
        Box(Modifier.widthIn(max = 160.dp).fillMaxWidth().height(THIN).background(Look.colours.line, Shapes.round)) {
            Box(Modifier.fillMaxWidth((here + 1f) / places.size).height(THIN).background(Look.colours.sea, Shapes.round))
        }
    }
}

private val THIN = 6.dp
