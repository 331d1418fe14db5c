package nl.thuishaven.ui.flow

import nl.thuishaven.core.MomentChange
import nl.thuishaven.core.MomentPage

/**
 * Makes a change, built from the moment as it is when its turn comes. The first part hears whether it was kept.
 */
internal typealias Change = (done: (Boolean) -> Unit, build: (MomentPage) -> MomentChange) -> Unit
