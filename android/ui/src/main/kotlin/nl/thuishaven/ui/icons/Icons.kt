package nl.thuishaven.ui.icons

import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.graphics.StrokeCap
import androidx.compose.ui.graphics.StrokeJoin
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.graphics.vector.addPathNodes
import androidx.compose.ui.unit.dp

/** The icons, drawn with a round stroke of 2 dp on a field of 24, without fills. */
object Icons {
    /** Help. */
    val lifebuoy =
        icon(
            "lifebuoy",
            "M21 12a9 9 0 1 1-18 0a9 9 0 0 1 18 0Z M15.5 12a3.5 3.5 0 1 1-7 0a3.5 3.5 0 0 1 7 0Z " +
                "M5.64 5.64L9.53 9.53 M14.47 14.47L18.36 18.36 M18.36 5.64L14.47 9.53 M9.53 14.47L5.64 18.36",
        )

    /** Settings: two sliders. */
    val settings =
        icon(
            "settings",
            "M4 7.5h8.5 M17.5 7.5H20 M4 16.5h2.5 M11.5 16.5H20 " +
                "M17.5 7.5a2.5 2.5 0 1 1-5 0a2.5 2.5 0 0 1 5 0Z M11.5 16.5a2.5 2.5 0 1 1-5 0a2.5 2.5 0 0 1 5 0Z",
        )

    /** Today: a sun over the horizon. */
    val today =
        icon(
            "today",
            "M15.5 11a3.5 3.5 0 1 1-7 0a3.5 3.5 0 0 1 7 0Z M4.5 19.5h15 M12 4.6V3.4 M18.4 11h1.2 M5.6 11H4.4 " +
                "M16.5 6.5l.9-.9 M7.5 6.5l-.9-.9 M16.5 15.5l.6.6 M7.5 15.5l-.6.6",
        )

    /** The diary: a page. */
    val diary =
        icon(
            "diary",
            "M8 3.5h8A2.5 2.5 0 0 1 18.5 6v12a2.5 2.5 0 0 1-2.5 2.5H8A2.5 2.5 0 0 1 5.5 18V6A2.5 2.5 0 0 1 8 3.5Z " +
                "M9.5 9.5h5 M9.5 13.5h3",
        )

    /** The people: two of them. */
    val people =
        icon(
            "people",
            "M11.3 7.6a2.8 2.8 0 1 1-5.6 0a2.8 2.8 0 0 1 5.6 0Z M18.3 8.1a2.3 2.3 0 1 1-4.6 0a2.3 2.3 0 0 1 4.6 0Z " +
                "M3.5 19.5v-1.2a5 5 0 0 1 10 0v1.2 M15.6 13.6a4.4 4.4 0 0 1 4.9 4.4v1.5",
        )

    /** One person. */
    val person = icon("person", "M15.4 8a3.4 3.4 0 1 1-6.8 0a3.4 3.4 0 0 1 6.8 0Z M5.5 19.5v-.8a6.5 6.5 0 0 1 13 0v.8")

    /** Back. */
    val back = icon("back", "M19.5 12H5 M11 6l-6 6l6 6")

    /** Close, or empty a field. */
    val close = icon("close", "M6.5 6.5l11 11 M17.5 6.5l-11 11")

    /** Add, or one more. */
    val plus = icon("plus", "M12 5.5v13 M5.5 12h13")

    /** One less. */
    val minus = icon("minus", "M5.5 12h13")

    /** Chosen. */
    val check = icon("check", "M5 12.5l4.5 4.5L19 7.5")

    /** Search. */
    val search = icon("search", "M17 10.5a6.5 6.5 0 1 1-13 0a6.5 6.5 0 0 1 13 0Z M15.4 15.4L20 20")

    /** Earlier. */
    val left = icon("left", "M14.5 6l-6 6l6 6")

    /** Later, or open. */
    val right = icon("right", "M9.5 6l6 6l-6 6")

    /** Take back. */
    val undo = icon("undo", "M9 5.5L4.5 10L9 14.5 M4.5 10h10a5 5 0 0 1 0 10H11")

    /** The bin. */
    val bin =
        icon(
            "bin",
            "M4.5 7h15 M9.5 7V4.5h5V7 M6.5 7l.9 11.6a1.7 1.7 0 0 0 1.7 1.6h5.8a1.7 1.7 0 0 0 1.7-1.6L17.5 7 " +
                "M10.5 11v5 M13.5 11v5",
        )

    /** Call a number. */
    val phone =
        icon(
            "phone",
            "M6.3 4h3l1.6 4.1-2 1.5a11.5 11.5 0 0 0 5.5 5.5l1.5-2L20 14.7v3a2 2 0 0 1-2.2 2A15.6 15.6 0 0 1 4.3 6.2 " +
                "A2 2 0 0 1 6.3 4Z",
        )

    /** Open a page outside the app. */
    val outside = icon("outside", "M10 5.5H7A1.5 1.5 0 0 0 5.5 7v10A1.5 1.5 0 0 0 7 18.5h10a1.5 1.5 0 0 0 1.5-1.5v-3 M14 5h5v5 M19 5l-8 8")

    /** A pause. */
    val pause = icon("pause", "M9 6v12 M15 6v12")

    /** Unfold. */
    val down = icon("down", "M6 9.5l6 6l6-6")

    /** Fold. */
    val up = icon("up", "M6 14.5l6-6l6 6")

    /** Questions with their answers. */
    val questions = icon("questions", "M4.5 7l1.6 1.6L9 5.8 M12.5 7h7 M4.5 16l1.6 1.6L9 14.8 M12.5 16h7")

    /** More than before, the same, less than before. */
    val more = icon("more", "M12 19V6 M6.5 11l5.5-5.5l5.5 5.5")

    /** No direction to be seen. */
    val same = icon("same", "M5 12h14")

    /** Less than before. */
    val less = icon("less", "M12 5v13 M6.5 13l5.5 5.5l5.5-5.5")

    /** Too early to say. */
    val wait = icon("wait", "M5.5 12h.6 M11.7 12h.6 M17.9 12h.6")

    /** Further along a line that lies flat. */
    val toRight = icon("toRight", "M5 12h13 M13 6.5l5.5 5.5l-5.5 5.5")

    /** Look around. */
    val eye = icon("eye", "M2.5 12c2.6-4 5.8-6 9.5-6s6.9 2 9.5 6c-2.6 4-5.8 6-9.5 6s-6.9-2-9.5-6Z M14.8 12a2.8 2.8 0 1 1-5.6 0a2.8 2.8 0 0 1 5.6 0Z")

    /** Feel the ground. */
    val feet =
        icon(
            "feet",
            "M10.2 10.5c0 3-.9 5.5-2.4 5.5s-2.4-2.5-2.4-5.5s.9-5.5 2.4-5.5s2.4 2.5 2.4 5.5Z " +
                "M18.6 10.5c0 3-.9 5.5-2.4 5.5s-2.4-2.5-2.4-5.5s.9-5.5 2.4-5.5s2.4 2.5 2.4 5.5Z M3.5 19.5h17",
        )

    /** Breathe. */
    val breath =
        icon(
            "breath",
            "M3 7.5c3-2.3 6-2.3 9 0s6 2.3 9 0 M3 12.5c3-2.3 6-2.3 9 0s6 2.3 9 0 M3 17.5c3-2.3 6-2.3 9 0s6 2.3 9 0",
        )

    /** Something warm: a cup. */
    val warm =
        icon(
            "warm",
            "M5 10h11v5a4.5 4.5 0 0 1-4.5 4.5h-2A4.5 4.5 0 0 1 5 15Z M16 11.5h1.5a2.3 2.3 0 0 1 0 4.6H15.8 " +
                "M8.5 4v2.5 M12.5 4v2.5",
        )

    /** Something that happened. */
    val flag = icon("flag", "M6 20.5V4 M6 4.5h11.5l-3 4l3 4H6")

    /** At rest. */
    val moon = icon("moon", "M19.5 14.2A8 8 0 1 1 9.8 4.5a6.3 6.3 0 0 0 9.7 9.7Z")

    /** A heart: what one needs. */
    val heart = icon("heart", "M12 19.5C7 16 4 13 4 9.3A4.2 4.2 0 0 1 12 7.6A4.2 4.2 0 0 1 20 9.3C20 13 17 16 12 19.5Z")

    /** Two arrows that chase each other: a negative cycle. */
    val cycle = icon("cycle", "M5 11a7 7 0 0 1 12.4-3.6 M17.8 3.8v3.8h-3.8 M19 13a7 7 0 0 1-12.4 3.6 M6.2 20.2v-3.8h3.8")

    /** A little house: home again. */
    val home = icon("home", "M4.5 11.5L12 5l7.5 6.5 M6.5 10v9h11v-9")

    /** Two steps. */
    val steps = icon("steps", "M9 9.5a2.5 2.5 0 1 1-5 0a2.5 2.5 0 0 1 5 0Z M20 14.5a2.5 2.5 0 1 1-5 0a2.5 2.5 0 0 1 5 0Z M11.5 10.5l1.5 1")

    /** Something to say. */
    val say =
        icon(
            "say",
            "M6 5h12a2.5 2.5 0 0 1 2.5 2.5v6A2.5 2.5 0 0 1 18 16h-6.5l-4 3.5V16H6a2.5 2.5 0 0 1-2.5-2.5v-6A2.5 2.5 0 0 1 6 5Z",
        )

    /** A curve that rises in steps. */
    val curve = icon("curve", "M4 18.5h4.5v-4H13V9h4V5.5h3")

    /** A line that goes up with a step back in it: how the weeks grow. */
    val grows = icon("grows", "M4 18l5-6l3.5 3L20 6")
}

private fun icon(
    name: String,
    path: String,
): ImageVector =
    ImageVector
        .Builder(name, 24.dp, 24.dp, 24f, 24f)
        .addPath(
            pathData = addPathNodes(path),
            stroke = SolidColor(Color.Black),
            strokeLineWidth = 2f,
            strokeLineCap = StrokeCap.Round,
            strokeLineJoin = StrokeJoin.Round,
        ).build()
