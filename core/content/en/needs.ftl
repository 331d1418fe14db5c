# What one needs and says, and the negative cycle that two people fall into.

needs-title = What you need
needs-intro = A sentence to say what you need. And what someone else needed.
needs-sentence = Make a sentence
needs-sentence-about = What you feel, what you need, and one small request.
needs-earlier = Earlier
needs-nothing-yet = What you make will be here.
needs-whom = Who is it for?
needs-whom-about = Only those who are there for you now are shown.
needs-feeling = What do you feel?
needs-need = What do you need?
needs-request = What can the other do?
needs-own-words = In your own words
needs-edit = Make it your own
needs-safe-question = Is it safe to say this?
needs-safe-yes = Yes
needs-safe-no = No
needs-safe-dont-know = I don’t know
needs-safe-first = Then this stays yours. You don’t have to say it. Help is one tap away.
needs-show = Show it large
needs-copy = Copy
needs-copied = Copied. After a minute the app takes it away again.
needs-said = Did you say it?
needs-landed = How did it land?
needs-landed-low = not yet
needs-landed-high = fully
needs-heard = What someone else needed
needs-heard-about = What did the other need, and what did you do with it?
needs-heard-need = What did the other need?
needs-heard-deed = What did you do with it?
needs-cards = Sentences that carry
needs-cards-about = Keep that you said one, that you heard one, or that you long for it.
needs-card-said = Said
needs-card-received = Heard
needs-card-longed = Longed for
needs-soften = From sharp to soft
needs-soften-about = Write the sharp sentence first. Only you see it, and it can go at once.
needs-sharp = The sharp sentence
needs-sharp-forget = Take the sharp sentence away
needs-under = What is underneath?
needs-soft = The soft sentence
needs-script = A hard talk
needs-script-about = Six small parts, to write down calmly beforehand. Leaving some empty is fine.
needs-opening = How you begin
needs-script-feeling = What you feel
needs-script-need = What you need
needs-script-request = What you ask for
needs-boundary = Where your limit is
needs-way-back = How you find each other again
needs-keep = Keep
needs-remove = Throw away
needs-removed = Gone. You can bring it back for 30 days.
needs-restore = Bring back
needs-next = Next
needs-done = Done
cycle-title = Negative cycles
cycle-intro = What happens to you both again and again. The negative cycle is the opponent, not the other person.
cycle-not-this = What is not a negative cycle
cycle-not-this-about = Hitting, threatening, controlling or frightening someone is not a cycle of two people. If you are afraid, help comes first. If you are the one who hurts, there is help for you too.
cycle-help = Help
cycle-go-on = This is about something else
cycle-new = Draw a negative cycle
cycle-now = Someone from now
cycle-earlier = Someone from before
cycle-imagined = Someone later, imagined
cycle-mine = Your side
cycle-theirs = The other’s side, as you guess it
cycle-name = What do you call it?
cycle-name-hint = A name you could both say.
cycle-there-again = There it is again
cycle-before = Seen before it began
cycle-during = During
cycle-afterwards = Afterwards
cycle-pattern = How does it usually go?
cycle-escalating = It builds up
cycle-withdrawing = One of us pulls back
cycle-side-by-side = We live side by side
cycle-swallowed = Swallowed
cycle-swallowed-about = There was something, and you didn’t say it.
cycle-swallowed-kept = Kept.
cycle-prevent = Prevent
cycle-prevent-about = What did you see first? Say its name aloud, softly.
cycle-interrupt = Interrupt
cycle-interrupt-about = A pause of at least 20 minutes, with a time to come back.
cycle-repair = Repair
cycle-repair-about = Say what happened on your side. Then ask how it was for the other.
cycle-pause-start = Begin a pause
cycle-pause-minutes = How many minutes?
cycle-pause-kept = Did you come back to it?
cycle-pause-yes = Yes
cycle-pause-later = Later, after all
cycle-pause-no = Not yet
cycle-under = The problem under the problem
cycle-under-topic = What was it about?
cycle-under-touched = What did it touch?
cycle-under-need = What did you need?
cycle-found = What keeps coming back in your diary
cycle-found-draw = Draw this negative cycle
share-title = The week
share-question = What share of the week felt good and close?
share-low = none of it
share-high = all of it
share-side-by-side = We mostly lived side by side
share-keep = Keep
share-growth = How it grows
look-again = Looking again
look-again-about = Something that happened, seen with other eyes. It doesn’t have to be right.
look-again-event = What happened?
look-again-mine = What were you protecting in yourself?
look-again-theirs = What might they have been protecting?
look-whom = With whom?
look-talks = Two talks in your mind
look-talks-about = First a talk in which you aren’t heard, then one in which you are. Your body notices the difference.
look-talks-topic = What is it about?
look-talks-unheard = Not heard
look-talks-heard = Heard
look-talks-body = What does your body do now?
look-talks-difference = The difference
parting-title = Parting
parting-letter = A letter you don’t send
parting-letter-about = Anything can go in. It stays here.
parting-letter-hint = What you still want to say
parting-letter-new = Begin a letter
parting-urge = I want to get in touch
parting-urge-about = That feeling can be there. It often eases when you leave it for a while. Write it down here, or call someone else.
parting-call = Call someone else
parting-help = Help
parting-earlier = Written before
habits-title = Small habits
habits-about = Things that make a home good to come back to. Tap what was there today.

## Filled in by the core

sentence-feeling = I feel { $feeling }.
sentence-need = What I need to be able to come close: { $need }.
sentence-request = Would you { $request }?
sentence-untitled = No words yet
needs-for = For { $name }
needs-landed-row = Landed: { $n } out of 10
cycle-untitled = No name yet
cycle-with = With { $name }
cycle-with-imagined = With someone later
cycle-seen-never = Not seen again yet.
cycle-seen-earlier = You see it coming earlier more often.
cycle-seen-same = Whether you see it coming earlier, is too soon to say.
cycle-seen-early = Too early to tell whether you see it coming sooner. So far: { $n }; from 8 on it can be told.
cycle-found-row = { $n } times with { $name }: { $trigger }, and then { $reaction }.
cycle-pause-until = Pause until { $time }
cycle-pauses-kept = Came back at the agreed time { $kept } of { $n } times.
cycle-mine-trigger = What set it off?
cycle-mine-body = What did your body do?
cycle-mine-thought = What did you think?
cycle-mine-feeling = What did you feel?
cycle-mine-protection = How did you protect yourself?
cycle-mine-need = What did you need?
cycle-theirs-trigger = What set it off for the other, do you think?
cycle-theirs-body = What did the other’s body do?
cycle-theirs-thought = What might the other have thought?
cycle-theirs-feeling = What might the other have felt?
cycle-theirs-protection = How did the other protect themselves?
cycle-theirs-need = What might the other have needed?
share-none = Too early yet. So far: { $n }; from 4 weeks on it can be told.
share-rising = Over { $n } weeks the share that feels good is growing.
share-falling = Over { $n } weeks the share that feels good is smaller. That says nothing about where it is going.
share-even = Over { $n } weeks it goes up and down.
share-dip = Two steps forward, one back: that is often what growing looks like.
share-truth-1 = Two people rarely grow at the same pace.
share-truth-2 = Something new is a seed first. There is little to see yet.
share-truth-3 = It can get harder first, because you feel more.
share-truth-4 = One week does not say where you are.
needs-card-count = Said { $said } times, heard { $received } times, longed for { $longed } times
cycle-seen = { $n ->
    [one] Seen again once.
   *[other] Seen again { $n } times.
}

cycle-swallowed-count = { $n ->
    [one] Swallowed once in the last 30 days.
   *[other] Swallowed { $n } times in the last 30 days.
}

## request: what one can ask for

request-listen_first = listen first, without solving it
request-listen_first-meaning = Five minutes is a lot.
request-hold_me = hold me for a while
request-hold_me-meaning = Nothing needs solving.
request-stay_near = sit with me for a bit
request-stay_near-meaning = Also when it’s quiet.
request-say_you_are_here = tell me you’re here
request-say_you_are_here-meaning = One sentence is enough.
request-ask_how_i_am = ask me how I am
request-ask_how_i_am-meaning = And let the answer rest a moment.
request-phone_away = put your phone away
request-phone_away-meaning = For a quarter of an hour.
request-tell_me_when = let me know when you’ll be home
request-tell_me_when-meaning = Also when it gets late.
request-say_what_you_saw = say what you saw me do
request-say_what_you_saw-meaning = What I did, and that it counts.
request-give_me_an_hour = give me an hour to myself
request-give_me_an_hour-meaning = I’ll come back after.
request-try_again = try that again, more softly
request-try_again-meaning = I’ll do the same.
request-decide_together = decide this with me
request-decide_together-meaning = Today or tomorrow, when it’s calm.
request-thank_me = tell me you’re glad of it
request-thank_me-meaning = Small is fine.

## card: sentences that carry

card-see_you = I see you
card-see_you-meaning = You notice what the other does and feels.
card-hear_you = I hear you
card-hear_you-meaning = What the other says gets through.
card-safe_for_you = You’re safe with me
card-safe_for_you-meaning = Nothing has to be hidden.
card-your_team = I’m beside you
card-your_team-meaning = You are on the same side.

## deed: what one did with it

deed-gave_it = I gave it
deed-gave_it-meaning = In your own way, at your own pace.
deed-listened = I listened
deed-listened-meaning = Without solving it.
deed-asked_more = I asked more
deed-asked_more-meaning = Because you didn’t get it yet.
deed-in_a_while = I said: in a while
deed-in_a_while-meaning = And that while came.
deed-turned_away = I turned away
deed-turned_away-meaning = Because it was too much.
deed-missed_it = I saw it only later
deed-missed_it-meaning = Seeing it later counts too.

## looking again, parting, habits

talks-before-1 = Choose something small, from this week. Not the heaviest thing.
talks-before-2 = Sit in a way that feels good. You can stop at any moment.
talks-before-3 = Think of someone you’d tell it to.
talks-unheard-1 = You begin to tell it. They’re looking at a screen.
talks-unheard-2 = You say what it was like for you. A solution comes straight back.
talks-unheard-3 = You stop talking. Stay here a little, not too long.
talks-heard-1 = You tell the same thing. They put everything down and look at you.
talks-heard-2 = You hear: that was heavy for you, and I see why.
talks-heard-3 = There is time. You don’t need to explain. Stay here as long as you like.
talks-after-1 = Your body knows what it needs.
talks-after-2 = What goes with being heard is something you can look for more often.
talks-after-3 = In your mind counts, too.
talks-only-unheard = Only when you weren’t heard: { $felt }.
talks-only-heard = Only when you were heard: { $felt }.
talks-moved = { $zone }: from { $from } to { $to }.
talks-same = Your body did the same both times. That happens, too.
parting-line-1 = Missing someone and being relieved can both be there on one day.
parting-line-2 = Grief comes in waves. A wave goes down again.
parting-line-3 = You don’t need to be done with it to go on.
parting-line-4 = What was good may stay good.
parting-unsafe-1 = Leaving someone who isn’t safe is often the most dangerous moment. Don’t do it alone.
parting-unsafe-2 = Tell one person you trust what you’re planning.
parting-unsafe-3 = Help can think along about when and how, also while you’re still in doubt.
parting-unsafe-4 = Longing for someone doesn’t mean you’re meant to go back.
parting-urges = { $n ->
    [one] The urge to get in touch came once in the last 30 days.
   *[other] The urge to get in touch came { $n } times in the last 30 days.
}
habit-times = { $n ->
    [one] On 1 of the last 30 days
   *[other] On { $n } of the last 30 days
}

## habit: small daily habits of a home that is good to come back to

habit-greet = Greeting each other
habit-greet-meaning = Looking up when someone comes in.
habit-goodbye = Saying goodbye
habit-goodbye-meaning = Not leaving without a word.
habit-phone_away = Phone away
habit-phone_away-meaning = An hour without a screen, wherever you are.
habit-eat_together = Eating together
habit-eat_together-meaning = At the table, or on the sofa.
habit-ask_the_day = Asking about the day
habit-ask_the_day-meaning = And waiting for the answer.
habit-touch = A touch
habit-touch-meaning = A hand on a shoulder. Only when it feels good.
habit-thank = Saying thanks
habit-thank-meaning = For ordinary things as well.
habit-say_when = Saying what time
habit-say_when-meaning = When you’ll be home, or that it’ll be later.
habit-quiet_hour = Quiet together
habit-quiet_hour-meaning = In one room, each with something of your own.
habit-goodnight = Saying goodnight
habit-goodnight-meaning = After a hard day as well.
