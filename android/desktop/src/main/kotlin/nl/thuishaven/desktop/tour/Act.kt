package nl.thuishaven.desktop.tour

/** A part of the tour: every step is asserted by what the screen says, and then drawn. */
internal abstract class Act(
    protected val on: Walker,
    protected val english: Boolean,
    protected val shot: (name: String, seen: List<String>, top: Boolean) -> Unit,
) {
    /** What is typed in the language of the walk. */
    protected fun say(
        dutch: String,
        inEnglish: String,
    ) = if (english) inEnglish else dutch

    /** Asserts that all this is to be seen, and draws it. */
    protected fun draw(
        name: String,
        vararg seen: String,
        top: Boolean = true,
    ) = shot(name, seen.toList(), top)
}
