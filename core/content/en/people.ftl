# People: everyone who matters in the diary.

people-title = People
people-intro = The people in your life. They come back in your moments.
people-add = Add someone
people-add-title = Who would you like to add?
people-nickname = Nickname
people-nickname-hint = One letter or a made-up name is fine too.
people-role = Role
people-role-question = Who is this to you?
people-keep = Add
people-resting-title = At rest
people-rest = Put to rest
people-rest-about = Someone at rest is no longer among the choices. What you wrote stays.
people-wake = Back among the others
people-me-about = This is you. A moment with only yourself counts too.
people-figure = How is this person there for you?
people-listens = Listens
people-helps = Helps
people-encourages = Sees what is strong in me
people-trust = How much trust is there?
people-trust-low = not yet
people-trust-high = fully
people-eases = What they do that makes it easy
people-eases-hint = Talking calmly, making something to eat, keeping a promise.
people-group = A group of your own
people-group-hint = For example: choir, street, the family I chose
people-lane = Moments together, this week
people-not-safe = Not safe for me
people-not-safe-about = Turn this on if you are afraid of this person. The app will then never suggest anything that brings you closer. Nothing of it shows in the list.
people-not-safe-help = You don’t have to carry this alone. Help is one tap away.
people-more = More about this person
person-me = Me

## Roles

role-me = Me
role-partner = Partner
role-ex = Ex
role-child = Child
role-foster_child = Foster child
role-step_child = Stepchild
role-grandchild = Grandchild
role-parent = Parent
role-sibling = Brother or sister
role-grandparent = Grandparent
role-friend = Friend
role-colleague = Colleague
role-mentor = Teacher or mentor
role-therapist = Therapist
role-other = Someone else
