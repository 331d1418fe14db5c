# The diary, one moment, filling it in, and the bin.

diary-title = Diary
diary-search-hint = Search your diary
diary-search-clear = Clear the search
diary-show-list = List
diary-show-calendar = Calendar
diary-previous-month = Previous month
diary-next-month = Next month
diary-empty = Your moments will be here.
diary-day-empty = Nothing on this day.
diary-nothing-found = Nothing found. Perhaps you used other words then.
diary-edited = changed later

## One moment

diary-moment-title = Moment
diary-mood = Mood
diary-when = When
diary-nothing-yet = Still empty
diary-change = Change
diary-undo-change = Take it back
diary-remove = Throw away
diary-removed = Gone. You can bring it back for 30 days.
diary-restore = Bring back

## Filling in, one thing at a time

diary-kept = Everything is already kept.
diary-enough = Enough for now
diary-next = Next
diary-done = Done
diary-step-back = Previous step
diary-energy-clear = Leave empty
diary-people-add = Add someone
diary-note-label = Note
diary-own-words = In your own words
diary-own-words-label = Your words
diary-mood-question = How was it?
diary-precise = More precisely
diary-precise-pleasant = How pleasant was it?
diary-precise-energy = How much energy did you have?
diary-pleasant-high = Pleasant, high energy
diary-pleasant-low = Pleasant, low energy
diary-unpleasant-high = Unpleasant, high energy
diary-unpleasant-low = Unpleasant, low energy
diary-show-more = More words
diary-show-less = Fewer words

## When it was

diary-when-question = When was it?
diary-when-time = Time
diary-hour = Hour
diary-minute = Minute
diary-hour-earlier = One hour earlier
diary-hour-later = One hour later
diary-minute-earlier = One minute earlier
diary-minute-later = One minute later
diary-when-now = Now

## The bin

diary-bin = Bin
diary-bin-title = Bin
diary-bin-about = What you throw away stays here for 30 days. Until then you can bring it back.
diary-bin-empty = The bin is empty.

## The calendar

month-none = Nothing in this month.
month-some = { $n ->
    [one] 1 moment
   *[other] { $n } moments
} on { $days ->
    [one] 1 day
   *[other] { $days } days
}, on average { $mood }.
calendar-day = { $day }, { $n ->
    [one] 1 moment
   *[other] { $n } moments
}
calendar-day-empty = { $day }, no moments

## The steps of a moment beyond choosing

diary-almost = Only almost did it
diary-truth-question = How true did that feel?
diary-truth-later-question = Looking at it now, how true does it feel?
diary-truth-low = not at all
diary-truth-high = completely
diary-quality-question = What is it doing there?
diary-strength-question = How strong?
diary-strength-low = a little
diary-strength-high = very strong
diary-body-map = Body
diary-body-as-list = As a list
diary-body-as-map = As a drawing
diary-spot-add = Add a sore spot
diary-spot-label = In your own words
diary-spot-keep = Add
diary-now-yes = Yes
diary-now-no = No
diary-now-dont-know = I don’t know
diary-now-help = Then your safety comes first. Help is one tap away.
diary-before-question = How much of this comes from back then?
diary-before-low = from now
diary-before-high = from back then
diary-different-label = What is different now?
diary-calm-company = Who were you with when calm came?
diary-calm-how = What helped?
diary-calm-when = When was that?
diary-calm-now = Just now
diary-calm-mood = How was it then?
diary-calm-clear = Leave empty
diary-more = There is more to tell
diary-private = Private
diary-private-about = This moment then stays out of search, and later out of any report.
diary-slider-less = Less
diary-slider-more = More

## What happened in one's life

diary-events = What happened
diary-events-about = A move, a parting, a birth: it shows as a mark in your calendar.
diary-events-empty = Nothing here yet.
diary-events-add = Add something
diary-events-kind = What was it?
diary-events-day = On which day?
diary-events-text = In your own words
diary-events-keep = Keep
diary-events-removed = Gone. You can bring it back for 30 days.
