# What questionnaires say over time: places with a margin, never a type.

## The two dimensions, and what stands at their ends

insight-axis-avoidance = keeping distance
insight-low-avoidance = close
insight-high-avoidance = a lot of distance
insight-axis-anxiety = fear of losing
insight-low-anxiety = calm
insight-high-anxiety = fear of losing them

# After "towards"
insight-towards-close = closeness
insight-towards-distance = keeping distance
insight-towards-calm = calm
insight-towards-fear = fear of losing them
insight-and = { $one } and { $other }

## One score

insight-scale-spoken = { $label }: { $value } on a scale from { $least }, { $low }, to { $most }, { $high }, and probably between { $from } and { $to }.
insight-lean-clear = It leans towards { $side }.
insight-lean-perhaps = It may lean a little towards { $side }. That isn’t certain.
insight-lean-middle = It lies somewhere in the middle.
insight-lean-early = Too early to say which way it leans. { $n ->
    [one] You filled it in once.
   *[other] In { $n } times it went up and down a lot.
}
insight-assumed = How wide the margin is, is still an assumption. From { $n } times on, your own answers count too.

## Then and now

insight-change-first = This is the first time.
insight-change-early = Too early yet for a direction. You filled this in { $n ->
    [one] once
   *[other] { $n } times
}; from { $least } times on it can be said.
insight-change-within = The difference with last time is still within the normal ups and downs.
insight-change-beyond = This time it lies more towards { $side } than last time. The difference is larger than the normal ups and downs. Whether it stays that way, we don’t know yet.
insight-change-spoken-one = { $label }: { $to } on { $last }, filled in { $n ->
    [one] once
   *[other] { $n } times
}.
insight-change-spoken = { $label }: from { $from } on { $first } to { $to } on { $last }, filled in { $n ->
    [one] once
   *[other] { $n } times
}.
insight-trend-shift = In { $n } times it moved about { $points ->
    [one] 1 point
   *[other] { $points } points
} towards { $side }, probably between { $from } and { $to }.
insight-trend-careful = That’s still only a few times. It can change.
insight-trend-none = In { $n } times there is no clear direction to be seen.

## The plane

insight-plane-corner = close and calm
insight-plane-empty = Nothing filled in yet. This is where you’ll see how it feels.
insight-plane-spoken = Which way it leans: { $list }.
insight-plane-place = { $who }, { $where }
insight-plane-perhaps = perhaps { $side }
insight-plane-middle = somewhere in the middle
insight-plane-both = back and forth between keeping distance and fear of losing them
insight-plane-early = too early yet
insight-plane-note = The larger the cloud, the less certain the point.
insight-path-shift = In { $n } times it moved towards { $side }.

## All right: oneself and the other

insight-ok-seems = It looks as if { $what }.
insight-ok-perhaps = It could be that { $what }.
insight-ok-mine-fine = you mostly feel all right about yourself here
insight-ok-mine-doubt = you more often doubt here whether you are all right
insight-ok-other-fine = the other mostly feels all right to you
insight-ok-other-doubt = you more often doubt here whether the other is there for you
insight-ok-both = It seems to go back and forth here. One time you doubt yourself, another time the other.

## Level and swing

insight-swing-level = In { $n } times it was { $level } on average, on a scale from { $least } to { $most }. It mostly went about { $swing ->
    [one] 1 point
   *[other] { $swing } points
} up and down around that.
insight-swing-step = From one time to the next, within two days, it mostly differed by about { $step ->
    [one] 1 point
   *[other] { $step } points
}.
insight-swing-early = Too early yet. You filled this in { $n ->
    [one] once
   *[other] { $n } times
}; from { $least } times on it can be said.
insight-weeks-shift = In { $n } weeks with enough days it moved about { $points ->
    [one] 1 point
   *[other] { $points } points
} towards { $side }, probably between { $from } and { $to }.
insight-weeks-none = In { $n } weeks with enough days there is no clear direction to be seen.
insight-swing-spoken = { $label } by week: from { $from } in the week of { $first } to { $to } in the week of { $last }, { $n ->
    [one] 1 week
   *[other] { $n } weeks
} shown.
insight-swing-spoken-early = { $label }: filled in { $n ->
    [one] once
   *[other] { $n } times
}, no week with enough days yet.

## Marks, signs and needs: a direction each

insight-more = more than before
insight-same = about the same
insight-less = less than before
insight-too-early = too early yet
insight-direction = { $label }: { $word }, in { $n } times.
insight-direction-early = { $label }: too early yet. You filled this in { $n ->
    [one] once
   *[other] { $n } times
}; from { $least } times on it can be said.
