package nl.thuishaven.ui.flow

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
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
import nl.thuishaven.core.LogStep
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
    val (question, hint) = questionOf(step.step)
    PageColumn(question) {
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
            Text(question, Modifier.padding(top = 12.dp).semantics { heading() }, style = Look.type.title)
            Text(hint, Modifier.padding(top = 4.dp, bottom = 16.dp), Look.colours.softInk, style = Look.type.body)
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
private fun questionOf(step: LogStep): Pair<String, String> {
    val words = LocalWords.current.diary
    return when (step) {
        LogStep.TRIGGER -> words.triggerQuestion to words.triggerHint
        LogStep.EMOTIONS -> words.emotionsQuestion to words.emotionsHint
        LogStep.ENERGY -> words.energyQuestion to words.energyHint
        LogStep.PEOPLE -> words.peopleQuestion to words.peopleHint
        LogStep.NOTE -> words.noteQuestion to words.noteHint
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
        Dots(step, places)
        Spacer(Modifier.weight(1f))
        if (!Look.type.large && places.isNotEmpty()) TextAction(words.enough, onEnough)
        HelpButton(Color.Transparent)
    }
}

/** Where one is: a dot for each step, a longer one for this. */
@Composable
private fun Dots(
    step: LogStepView,
    places: List<LogStepView>,
) {
    val here = places.indexOf(step)
    Row(
        Modifier.clearAndSetSemantics { if (here >= 0) contentDescription = step.spoken },
        Arrangement.spacedBy(5.dp),
        Alignment.CenterVertically,
    ) {
        places.forEachIndexed { index, _ ->
            val ground = if (index <= here) Look.colours.sea else Look.colours.line
            Box(Modifier.size(width = if (index == here) 18.dp else 7.dp, height = 7.dp).background(ground, Shapes.round))
        }
    }
}
