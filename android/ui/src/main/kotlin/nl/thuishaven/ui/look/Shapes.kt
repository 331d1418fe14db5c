package nl.thuishaven.ui.look

import androidx.compose.foundation.shape.CircleShape
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.ui.unit.dp

/** The rounded shapes of the harbour. */
object Shapes {
    /** Cards. */
    val card = RoundedCornerShape(24.dp)

    /** Tiles and text fields. */
    val tile = RoundedCornerShape(16.dp)

    /** Buttons and chips: a full pill on one line, still soft when the text takes two. */
    val pill = RoundedCornerShape(28.dp)

    /** Round buttons. */
    val round = CircleShape
}

/** The distances of the harbour. */
object Space {
    /** The least height and width of everything that can be tapped. */
    val touch = 48.dp

    /** Beside a page. */
    val page = 16.dp

    /** Between cards. */
    val between = 12.dp

    /** Inside a card. */
    val inside = 20.dp
}
