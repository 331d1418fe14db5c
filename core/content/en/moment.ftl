# One moment, in words.

## Mood: pleasant is light. Lower case; the core writes the capital where one is wanted.

mood-1 = very dark
mood-2 = dark
mood-3 = rather dark
mood-4 = in between
mood-5 = rather light
mood-6 = light
mood-7 = very light

## Energy: from still water to high waves

energy-1 = very little energy
energy-2 = little energy
energy-3 = some energy
energy-4 = a lot of energy
energy-5 = very much energy

## What is said around a moment

scale-spoken = { $label }, { $n } of { $of }
step-spoken = Step { $n } of { $of }
saved-at = { $label }. Kept at { $time }.
waiting-label = { $when } · { $mood }
when-label = { $day }, { $time }
bin-left = { $n ->
    [one] 1 day left
   *[other] { $n } days left
}
bin-last = Less than a day left

## What the last change was, when it can be taken back

change-mood = Last change: mood
change-energy = Last change: energy
change-emotions = Last change: feeling
change-triggers = Last change: what set it off
change-people = Last change: who was there
change-note = Last change: note
change-occurred = Last change: when it was
change-binned = Last change: moved to the bin
change-settled = Last change: left as it was
change-private = Last change: private
change-other = Last change: { $label }

## The body, what was only almost done, long ago or now, and calm

body-zone-strength = { $zone }, { $n } out of 10
body-quality = { $zone }: { $quality }
body-quality-strength = { $zone }: { $quality }, { $n } out of 10
reaction-almost = { $label } (almost)
now-yes = Something was really going on
now-no = Nothing was going on right then
now-dont-know = Not sure whether something was going on
before-share = { $n }% from back then
after-minutes = { $n ->
    [one] after 1 minute
   *[other] after { $n } minutes
}
after-hours = { $n ->
    [one] after 1 hour
   *[other] after { $n } hours
}
after-days = { $n ->
    [one] after 1 day
   *[other] after { $n } days
}

## Finer scales and sliders

mark-between = between { $low } and { $high }
number-of-ten = { $n } out of 10
number-percent = { $n } percent
