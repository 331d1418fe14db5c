package nl.thuishaven.ui.parting

import androidx.compose.runtime.Composable
import androidx.compose.ui.unit.dp
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.pieces.Card
import nl.thuishaven.ui.pieces.OpenRow

/** The way to parting, on the page of someone one parts from. */
@Composable
internal fun PartingRow(onOpen: () -> Unit) = Card(inside = 0.dp) { OpenRow(LocalWords.current.parting.title, onOpen) }
