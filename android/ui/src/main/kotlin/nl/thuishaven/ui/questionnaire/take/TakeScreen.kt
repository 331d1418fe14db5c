package nl.thuishaven.ui.questionnaire.take

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.key
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.ProgressBarRangeInfo
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.progressBarRangeInfo
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.ControlView
import nl.thuishaven.core.Explanation
import nl.thuishaven.core.QuestionPage
import nl.thuishaven.core.QuestionView
import nl.thuishaven.core.SessionView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.icons.Icons
import nl.thuishaven.ui.look.Look
import nl.thuishaven.ui.look.Shapes
import nl.thuishaven.ui.look.Space
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.HelpButton
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.PageColumn
import nl.thuishaven.ui.pieces.QuietButton
import nl.thuishaven.ui.pieces.Refusal
import nl.thuishaven.ui.pieces.RoundButton
import nl.thuishaven.ui.pieces.TextAction
import nl.thuishaven.ui.pieces.fadesBelow
import nl.thuishaven.ui.route.line

/** One page of a questionnaire: what is asked above, and the answers and the ways on where a thumb is. */
@Composable
internal fun TakeScreen(
    view: SessionView,
    refusal: Explanation?,
    hand: Hand,
    way: TakeWay,
) = key(view.page.key) {
    val large = Look.type.large
    val side = if (large) 16.dp else 24.dp
    PageColumn(view.title) {
        TakeHead(view, way.pause)
        BoxWithConstraints(Modifier.weight(1f).fillMaxWidth().fadesBelow()) {
            val height = maxHeight
            Column(
                Modifier
                    .fillMaxWidth()
                    .verticalScroll(rememberScrollState())
                    .heightIn(min = height)
                    .padding(horizontal = side)
                    .padding(bottom = 20.dp),
            ) {
                Headings(view)
                QuestionBody(view.page.questions, hand)
                // With a large text the foot would cover half the page: it comes after it then.
                if (large) TakeFoot(view, refusal, way, Modifier.padding(top = 20.dp))
            }
        }
        if (large) {
            refusal?.let { Refusal(it, Modifier.padding(12.dp)) }
        } else {
            TakeFoot(view, refusal, way, Modifier.padding(horizontal = side).padding(top = 6.dp, bottom = 16.dp))
        }
    }
}

@Composable
private fun TakeHead(
    view: SessionView,
    onPause: () -> Unit,
) {
    val pause = LocalWords.current.questionnaires.take.pause
    Row(
        Modifier.fillMaxWidth().heightIn(min = 64.dp).padding(start = 16.dp, end = 20.dp, top = 8.dp),
        Arrangement.spacedBy(12.dp),
        Alignment.CenterVertically,
    ) {
        if (Look.type.large) RoundButton(Icons.pause, pause, onPause) else TextAction(pause, onPause, icon = Icons.pause)
        HowFar(view, Modifier.weight(1f))
        HelpButton(Color.Transparent)
    }
}

/** How far one is, as a bar and in words. */
@Composable
private fun HowFar(
    view: SessionView,
    modifier: Modifier,
) {
    val far = view.progress.toFloat().coerceIn(0f, 1f)
    Column(
        modifier.clearAndSetSemantics {
            contentDescription = view.place
            progressBarRangeInfo = ProgressBarRangeInfo(far, 0f..1f)
        },
        Arrangement.spacedBy(4.dp),
        Alignment.CenterHorizontally,
    ) {
        Text(view.place, color = Look.colours.softInk, style = Look.type.label)
        Box(Modifier.fillMaxWidth().height(7.dp).background(Look.colours.line, Shapes.round)) {
            Box(Modifier.fillMaxWidth(far).height(7.dp).background(Look.colours.sea, Shapes.round))
        }
    }
}

@Composable
private fun Headings(view: SessionView) {
    Text(view.title, Modifier.padding(top = 12.dp), Look.colours.softInk, style = Look.type.second)
    view.page.headings.forEach { GroupTitle(it, Modifier.padding(top = 4.dp)) }
}

@Composable
private fun ColumnScope.QuestionBody(
    questions: List<QuestionView>,
    hand: Hand,
) {
    val asked = questions.filter { it.control !is ControlView.Note }
    if (asked.size > 1) {
        Questions(questions, hand)
        return
    }
    // One question: its words stay above, its answers come down to the thumb.
    questions.forEach { QuestionText(it, Modifier.padding(top = 10.dp), Look.type.card) }
    Spacer(Modifier.weight(1f))
    asked.forEach { key(it.key) { Answers(it, hand, Modifier.padding(top = 20.dp), it.control.takesAnAnswer()) } }
}

@Composable
private fun Questions(
    questions: List<QuestionView>,
    hand: Hand,
) = Column(Modifier.padding(top = 12.dp), Arrangement.spacedBy(Space.between)) {
    questions.forEach { question ->
        key(question.key) {
            if (question.control is ControlView.Note) {
                QuestionText(question, Modifier.padding(horizontal = 4.dp, vertical = 4.dp), Look.type.lead)
            } else {
                QuestionCard(question, hand)
            }
        }
    }
}

/** One of several questions; its answer is taken away in its corner, so that nothing below it moves. */
@Composable
private fun QuestionCard(
    question: QuestionView,
    hand: Hand,
) = Card {
    val clear = LocalWords.current.questionnaires.take.clear
    if (Look.type.large) {
        QuestionText(question, Modifier, Look.type.leadStrong)
    } else {
        Row(horizontalArrangement = Arrangement.spacedBy(8.dp)) {
            QuestionText(question, Modifier.weight(1f).padding(top = 8.dp), Look.type.leadStrong)
            Box(Modifier.size(Space.touch)) {
                if (question.canClear && !question.readOnly) {
                    RoundButton(Icons.close, clear, { hand.clear(question.key) }, ground = Color.Transparent)
                }
            }
        }
    }
    Answers(question, hand, Modifier.padding(top = 8.dp), clears = Look.type.large && question.canClear)
}

@Composable
private fun TakeFoot(
    view: SessionView,
    refusal: Explanation?,
    way: TakeWay,
    modifier: Modifier,
) {
    val words = LocalWords.current.questionnaires.take
    Column(modifier, Arrangement.spacedBy(8.dp)) {
        if (refusal != null && !Look.type.large) Refusal(refusal)
        val on = way.next ?: way.review
        val onText =
            when {
                way.next == null -> words.review

                // What was typed and refused is not skipped: it would be lost.
                view.page.isOpen() && refusal == null -> words.skip

                else -> words.next
            }
        if (Look.type.large) {
            MainButton(onText, on, Modifier.fillMaxWidth())
            way.back?.let { QuietButton(words.previous, it, Modifier.fillMaxWidth()) }
        } else {
            Row(horizontalArrangement = Arrangement.spacedBy(8.dp)) {
                way.back?.let { QuietButton(words.previous, it) }
                MainButton(onText, on, Modifier.weight(1f))
            }
        }
    }
}

/** There is something to answer here, and nothing was answered yet. */
private fun QuestionPage.isOpen(): Boolean {
    val asked = questions.filter { !it.readOnly && it.control.takesAnAnswer() }
    return asked.isNotEmpty() && asked.none { it.canClear }
}

private fun ControlView.takesAnAnswer() = this !is ControlView.Note && this !is ControlView.Unanswerable && this !is ControlView.Repetition
