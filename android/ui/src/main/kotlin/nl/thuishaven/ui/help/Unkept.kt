package nl.thuishaven.ui.help

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.saveable.LocalSaveableStateRegistry

/** Shows something of which nothing is kept, not even how far it was scrolled: nobody sees that help was looked for. */
@Composable
internal fun Unkept(content: @Composable () -> Unit) = CompositionLocalProvider(LocalSaveableStateRegistry provides null, content)
