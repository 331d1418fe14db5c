package nl.thuishaven.desktop

import androidx.compose.ui.text.font.FontFamily
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.platform.Font

/** Nunito, as it is shipped with the app: the fonts of a computer would change the look. */
val nunito: FontFamily by lazy {
    FontFamily(
        font("regular", FontWeight.Normal),
        font("semibold", FontWeight.SemiBold),
        font("bold", FontWeight.Bold),
    )
}

private fun font(
    name: String,
    weight: FontWeight,
) = Font("nunito-$name", resource("font/nunito_$name.ttf"), weight)

private fun resource(path: String): ByteArray =
    checkNotNull(Thread.currentThread().contextClassLoader.getResourceAsStream(path)) { path }.use { it.readBytes() }
