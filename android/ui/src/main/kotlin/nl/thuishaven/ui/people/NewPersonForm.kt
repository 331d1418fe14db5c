package nl.thuishaven.ui.people

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.unit.dp
import nl.thuishaven.core.Explanation
import nl.thuishaven.core.Role
import nl.thuishaven.core.RoleView
import nl.thuishaven.ui.LocalWords
import nl.thuishaven.ui.pieces.Chips
import nl.thuishaven.ui.pieces.Field
import nl.thuishaven.ui.pieces.FieldKind
import nl.thuishaven.ui.pieces.GroupTitle
import nl.thuishaven.ui.pieces.MainButton
import nl.thuishaven.ui.pieces.OneOfChip
import nl.thuishaven.ui.pieces.Refusal

/** A nickname and a role: all it takes to add someone. */
@Composable
internal fun NewPersonForm(
    roles: List<RoleView>,
    refusal: Explanation?,
    onKeep: (String, Role) -> Unit,
) {
    val words = LocalWords.current.people
    var nickname by remember { mutableStateOf("") }
    var role by rememberSaveable { mutableStateOf(Role.OTHER) }
    Column(verticalArrangement = Arrangement.spacedBy(14.dp)) {
        Field(words.nickname, nickname, { nickname = it }, kind = FieldKind(hint = words.nicknameHint))
        RoleChoice(roles, role) { role = it }
        refusal?.let { Refusal(it) }
        MainButton(words.keep, { onKeep(nickname, role) })
    }
}

/** The roles to choose from. */
@Composable
internal fun RoleChoice(
    roles: List<RoleView>,
    chosen: Role,
    onChoose: (Role) -> Unit,
) {
    Column(verticalArrangement = Arrangement.spacedBy(8.dp)) {
        GroupTitle(LocalWords.current.people.roleQuestion)
        Chips(one = true) {
            roles.forEach { OneOfChip(it.label, it.role == chosen, { onChoose(it.role) }) }
        }
    }
}
