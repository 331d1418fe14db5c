package nl.thuishaven.ui

/**
 * The text with every half character (a surrogate without its other half, as a keyboard can leave when it cuts an
 * emoji in two) replaced by the sign for "unreadable". The way into the core knows whole characters only.
 */
internal fun String.wholeCharacters(): String {
    if (none { it.isSurrogate() }) return this
    val whole = StringBuilder(length)
    var index = 0
    while (index < length) {
        val char = this[index]
        val paired = char.isHighSurrogate() && index + 1 < length && this[index + 1].isLowSurrogate()
        when {
            paired -> whole.append(char).append(this[index + 1])
            char.isSurrogate() -> whole.append('\uFFFD')
            else -> whole.append(char)
        }
        index += if (paired) 2 else 1
    }
    return whole.toString()
}
