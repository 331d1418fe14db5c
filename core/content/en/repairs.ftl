# What came between two people, and the steps towards each other. Never a grade, never "fast is good".

repairs-title = What comes between people
repairs-intro = Something comes between everyone now and then. A step towards each other counts, and so does a late one.
repairs-log = Something came between us
repairs-log-about = With whom, and how big. That’s enough.
repairs-step = A step towards each other
repairs-step-about = From you or from them. Both count.
repairs-open-title = Still open
repairs-open-none = Nothing is open.
repairs-closed-title = Over
repairs-alone-title = Steps on their own
repairs-who = With whom?
repairs-size = How big did it feel?
repairs-when = When was it?
repairs-when-now = Now
repairs-when-earlier = Earlier
repairs-moment = Belongs to a moment in your diary
repairs-cycle = Belongs to a negative cycle
repairs-afraid-question = Were you afraid of them?
repairs-afraid-yes = Yes
repairs-afraid-no = No
repairs-afraid-help = Then there is nothing here for you to repair. Help is one tap away.
repairs-afraid-flag = Mark as not safe for me
repairs-help = Help
repairs-made = From me
repairs-received = From them
repairs-kind = What was it?
repairs-own-words = In your own words
repairs-with = Whom was it with?
repairs-of-which = What does it belong to?
repairs-alone = It stands on its own
repairs-outcome = How did it land?
repairs-noticed = When did you notice it?
repairs-let-in = Could you let it in?
repairs-close = It’s all right again
repairs-close-when = When was it all right again?
repairs-depth = How did it pass?
repairs-reopen = Still open after all
repairs-agreement = What do the two of you agree on?
repairs-agreement-about = Back to what it was about. Small is enough.
repairs-rankling = What still rankles?
repairs-rankling-much = How much does it rankle?
repairs-rankling-later = How much does it rankle now?
repairs-rankling-low = not at all
repairs-rankling-high = a lot
repairs-story = How it went
repairs-worked = What worked before
repairs-later-after-all = Later after all
repairs-for-me = Something kind for myself
repairs-for-me-about = After a hard word to yourself: one kind sentence.
repairs-remove = Throw away
repairs-remove-question = And the steps that belong to it?
repairs-remove-with = Those as well
repairs-remove-keep = Those stay
repairs-removed = Gone. You can get it back for 30 days.
repairs-restore = Get it back
repairs-together = With each other
repairs-together-open = What’s between you now
repairs-together-closed = What’s over
repairs-agreements = How the two of you do it
repairs-sentences = Sentences for this person
repairs-cycles = Negative cycles
repairs-merge = This is the same as someone else
repairs-merge-about = Everything with this person then moves to the other one, and stays there.
repairs-merge-question = Who is it?
repairs-next = Next
repairs-done = Done
repairs-prompt-open = Take a look
repairs-prompt-later = Not now
repairs-why = Why do I see this?

repair-tools-title = Help with repairing
repair-tools-apology = More than sorry
repair-tools-apology-about = Five parts. Each can be short.
repair-tools-did = What I did
repair-tools-effect = What that did to you
repair-tools-own = That was mine, without a but
repair-tools-change = What I’ll do differently
repair-tools-ask = What do you need now?
repair-tools-soft-start = Beginning softly
repair-tools-soft-start-about = The first sentence often colours the rest. Begin with yourself.
repair-tools-soft-start-hint = For example: I felt …, when …
repair-tools-hard-title = This may land hard
repair-tools-sorry = When sorry isn’t enough
repair-tools-safe-question = Can this be said safely?
repair-tools-safe-first = Then this stays yours. You don’t need to say it. Help is one tap away.
repair-tools-show = Show it large
repair-tools-copy = Copy
repair-tools-earlier = Earlier
repair-tools-bids = Reaching for contact
repair-tools-bids-about = A look, a question, a hand. Was it answered?
repair-tools-bid-own = I reached out
repair-tools-bid-theirs = They reached out
repair-tools-bid-toward = Answered
repair-tools-bid-away = Missed
repair-tools-bid-against = Pushed away
repair-tools-bid-kept = That’s noted.

repair-insights-title = What your steps show
repair-insights-about = From the beginning to talked through or understood. Fast isn’t better, and few isn’t better.
repair-insights-curve = How long it takes
repair-insights-curve-repaired = talked through or understood
repair-insights-curve-other = let go or moved on
repair-insights-per-person = By person
repair-insights-quarters = By quarter
repair-insights-landing = Which of your steps landed
repair-insights-by-kind = By kind of step
repair-insights-by-delay = How long after
repair-insights-by-size = How big it was
repair-insights-by-person = With whom
repair-insights-balance = From you and from them
repair-insights-reception = What you let in from others
repair-insights-moved-on = Moved on without talking
repair-insights-warmth = Counting a week
repair-insights-warmth-about = Only how you reacted. One week, if you’d like to know.
repair-insights-warm = Warm
repair-insights-sharp = Sharp
repair-insights-week-earlier = The week before
repair-insights-week-later = The week after

## Filled in by the core

size-1 = very small
size-2 = small
size-3 = medium
size-4 = big
size-5 = very big
depth-let_go = let go
depth-let_go-meaning = You don’t need it any more.
depth-moved_on = moved on
depth-moved_on-meaning = Ordinary life went on, without talking about it.
depth-talked = talked through
depth-talked-meaning = The two of you talked about it.
depth-understood = understood each other
depth-understood-meaning = You both know what it did to the other.
depth-child-let_go = eased by itself
depth-child-let_go-meaning = Your child was done with it.
depth-child-moved_on = moved on
depth-child-moved_on-meaning = The game or the day went on, without coming back to it.
depth-child-talked = named
depth-child-talked-meaning = You said what happened, and what your part was.
depth-child-understood = comforted
depth-child-understood-meaning = You came back, and your child could cry it out or lean on you.
outcome-worked = it landed
outcome-half = half
outcome-not = not yet
outcome-too_early = it was too early
noticed-at_once = at once
noticed-later = only later
noticed-missed = missed
let-in-0 = not at all
let-in-1 = a little
let-in-2 = half
let-in-3 = for the most part
let-in-4 = wholly
attempt-made = From you
attempt-received = From them
attempt-untitled = A step
attempt-with-me = For yourself
rupture-swallowed = Swallowed · { $size }
rupture-repaired = All right again after { $took }: { $depth }
rupture-ended = Over after { $took }: { $depth }
rupture-late = Later after all. That counts in full.
story-came = Something came between: { $size }
story-made = From you: { $kind }
story-received = From them: { $kind }
story-after = after { $took }
story-spoken-at = { $when }: { $text }.
story-spoken-after = { $after }: { $text }.
took-no-time = less than a minute
took-minutes = { $n ->
    [one] 1 minute
   *[other] { $n } minutes
}
took-hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
took-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
took-weeks = { $n ->
    [one] 1 week
   *[other] { $n } weeks
}
repair-worked = { $kind }: it landed { $landed } of { $n } times.
bids-own = When you reached out, they answered { $toward } of { $n } times.
bids-theirs = When they reached out, you answered { $toward } of { $n } times.
warmth-week = Week of { $day }
warmth-counted = { $n ->
    [one] 1 reaction counted
   *[other] { $n } reactions counted
}
warmth-early = Too early yet. You have { $n }, from 20 on it can be told.
warmth-told = { $warm } of { $n } times you reacted warmly, as you saw it.
hard-always = Big words make it big. Can you name one time?
hard-you = Beginning with “I” often lands more softly.
hard-name = This says who they are. Would you rather say what happened?
hard-but = After “but” the other often hears only the rest.
sorry-line-1 = Sometimes more is needed than a word. That doesn’t mean you’re doing it wrong.
sorry-line-2 = First ask what it was like for them. Listen, even when it takes long.
sorry-line-3 = Say what you did and what it did. Leave explaining for later.
sorry-line-4 = Show what will be different, in something small you can keep up.
sorry-line-5 = Give it time. Trust comes back in small steps, and they set the pace.
repair-others = { $others } of { $n } times let go or moved on. That stands apart.
repair-time-early = Too early yet. You have { $n }, from 8 on it can be told.
repair-time-half = After { $half } half was talked through or understood. It probably lies between { $from } and { $until }. In { $n } times.
repair-time-half-open = After { $half } half was talked through or understood. It is probably at least { $from }; how long at most can’t be told yet. In { $n } times.
repair-time-below = Less than half has been talked through or understood so far. In { $n } times.
repair-quarter = Quarter { $quarter } of { $year }
repair-trend-shorter = In the last quarter it took less long than in the first.
repair-trend-longer = In the last quarter it took longer than in the first. Whoever talks more through sometimes takes more time for it.
repair-trend-same = Between the first and the last quarter there is no clear difference.
repair-as-you-saw = This is as you saw it and wrote it down.
landing-early = { $n ->
    [one] Too early yet. Of 1 step you know how it landed.
   *[other] Too early yet. Of { $n } steps you know how they landed.
} From 8 of one sort on there is something to see.
landing-row = { $label }: it landed { $worked } of { $n } times. Probably between { $low } and { $high } of 100.
delay-at-once = At once
delay-within-hour = Within an hour
delay-same-day = Within a day
delay-later = After a day or later
balance-told = { $made } steps from you, { $received } from them.
balance-early = { $made } from you, { $received } from them. They can be set side by side from 8 on each side.
reception-early = { $n ->
    [one] Too early yet. Of 1 step of someone else you know when you noticed it, from 8 on it can be told.
   *[other] Too early yet. Of { $n } steps of others you know when you noticed them, from 8 on it can be told.
}
reception-told = Of { $n } steps of others you noticed { $once } at once. { $of } you let in for the most part, probably between { $low } and { $high } of 100.
moved-on-early = { $n ->
    [one] Too early yet. One has passed, from 8 on it can be told.
   *[other] Too early yet. { $n } have passed, from 8 on it can be told.
}
moved-on-told = { $of } of { $n } times ordinary life went on without talking, probably between { $low } and { $high } of 100. Quiet isn’t repaired yet.

## repair: kinds of steps

repair-sorry = Saying sorry
repair-sorry-meaning = One word, when you mean it.
repair-own_part = Naming my part
repair-own_part-meaning = Saying what you did, without a but.
repair-acknowledge = Acknowledging the feeling
repair-acknowledge-meaning = Seeing that it hurt, even when you meant something else.
repair-reassure = Reassuring
repair-reassure-meaning = Letting them know you’re staying.
repair-comfort = Comforting
repair-comfort-meaning = Being there while it still hurts.
repair-sit_beside = Sitting down beside them
repair-sit_beside-meaning = Without words, near enough.
repair-touch = Touch
repair-touch-meaning = A hand or an arm, when that feels good to both.
repair-humour = Laughing together
repair-humour-meaning = Lightness that makes nobody small.
repair-start_softly = Starting again softly
repair-start_softly-meaning = The same once more, in another tone.
repair-ask = Asking what it was like
repair-ask-meaning = Being curious about the other side.
repair-listen = Listening
repair-listen-meaning = Letting them finish, and saying back what you heard.
repair-come_back = Coming back to it
repair-come_back-meaning = Bringing it up later yourself.
repair-give_time = Giving time
repair-give_time-meaning = Leaving room, and saying you’re there.
repair-write = Writing
repair-write-meaning = A message, a card, a note on the table.
repair-name_cycle = Naming the negative cycle
repair-name_cycle-meaning = Saying: there it is again, and it isn’t yours or mine.
