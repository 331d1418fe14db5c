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
diary-energy = Energy
diary-emotions = Feeling
diary-trigger = What set it off
diary-people = Who was there
diary-note = Note
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
diary-trigger-question = What set it off?
diary-trigger-hint = Choose what comes closest, three at most. You can skip this.
diary-emotions-question = What did you feel?
diary-emotions-hint = Choose three words at most. The ones you choose show what they mean.
diary-energy-question = How much energy did you have?
diary-energy-hint = From still water to high waves.
diary-energy-clear = Leave empty
diary-people-question = Who was there?
diary-people-hint = Someone on the phone or on your mind counts too.
diary-people-add = Add someone
diary-note-question = Would you like to write something?
diary-note-hint = A few words are enough.
diary-note-label = Note
diary-own-words = In your own words
diary-own-words-label = Your words
diary-mood-question = How was it?
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
