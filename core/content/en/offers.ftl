# What is offered when it is hard. An offer says why it comes, and can be switched off.

offer-why = Why am I seeing this?
offer-turn-off = Don’t offer this again
offer-turned-off = This no longer comes on its own. You can turn it back on in the settings.
offer-on = Go on with your moment
offer-kept = Your moment is kept. It can wait.
offer-call = Call or text
offer-call-about = It doesn’t have to be about anything.
offer-done = Done
offer-flashback = It feels as if it is happening now
offer-settings = What the app offers on its own

offer-body-title = Your body first
offer-body-text = There is a lot at once. Words can wait.
offer-body-why = You chose a dark picture with much energy. The body often helps sooner than words then.
offer-body-setting = The body first, when it is very dark with much energy
offer-warm-title = Something warm
offer-warm-text = One small thing is enough.
offer-warm-why = You chose a dark picture with little energy. Starting small is often enough then.
offer-warm-setting = Something warm, when it is dark with little energy
offer-small-title = One small thing
offer-small-text = If you like. You can skip it.
offer-small-why = You chose a dark picture.
offer-small-setting = One small thing, when it is dark
offer-enough-title = You’ve told enough for now
offer-enough-text = That was a lot in a row. Someone near, or your body, helps more now than another question.
offer-enough-why = There were three hard moments in two hours. The app asks nothing more for a while then.
offer-enough-setting = No more questions after three hard moments in two hours
offer-repair-title = There is still something between you and { $name }
offer-repair-text = Would you like to take a step? Small is fine, and so is later.
offer-repair-child = Later after all counts. Sitting down beside them is enough.
offer-repair-why = You wrote down that something came between you, and it’s still open. This comes every other day at most, never at night, and stops by itself after two weeks.
offer-repair-setting = A gentle question about what is still open
offer-wording-setting = Showing words that may land hard, while you write

way-feet-label = Feel your feet
way-feet-1 = Put both feet flat on the floor.
way-feet-2 = Press them down gently, and let go.
way-feet-3 = Once more. The ground stays.
way-breath-label = Breathe out slowly
way-breath-1 = Breathe in as you do.
way-breath-2 = Breathe out, longer than you breathed in.
way-breath-3 = Five times is enough. Fewer is fine.
way-look-label = Look around you
way-look-1 = Look slowly to the left and to the right.
way-look-2 = Find five things of the same colour.
way-look-3 = See where the door is. You are here, now.
way-contact-label = Call or text someone
way-contact-1 = One sentence will do: it’s heavy right now.
way-contact-2 = You don’t have to explain.
way-contact-3 = No one there now? Under help you find people who listen.
way-warm-label = Make it a little warmer
way-warm-1 = Something warm to drink, or a blanket.
way-warm-2 = Put a hand on your chest, and feel its warmth.
way-warm-3 = Nothing more is needed now.

## When it feels as if it happens now

grounding-title = It is now
grounding-date = Today is { $day }.
grounding-place = Say where you are, aloud or to yourself.
grounding-age = Say how old you are now. What was then is over.
grounding-eyes = Look outside, or at something far away. Name what you see.
grounding-stay = Take your time. There is no hurry.
