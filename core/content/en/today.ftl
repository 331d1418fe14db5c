# The screen Today.

today-mood-question = How is it now?
today-mood-dark = dark
today-mood-light = light
today-what-happened = What happened?
today-later = Later
today-take-back = Undo
today-waiting-title = Still open
today-waiting-about = You can add something. Leaving it like this is fine too.
today-waiting-fill = Add to it
today-waiting-leave = Leave it like this
today-last-title = Latest moments
today-last-all = Go to your diary
today-week-title = The past week
today-week-dark = dark
today-week-light = light
today-week-company = With whom
today-first-time = Tap the picture that fits. That’s enough.

## The greeting, by the hour of the person's own day

greeting-morning = Good morning
greeting-afternoon = Good afternoon
greeting-evening = Good evening
greeting-night = Welcome at this hour too

## The week in one sentence: $n moments, on $days days

week-none = Nothing from the past week yet. That’s fine too.
week-some = { $n ->
    [one] 1 moment
   *[other] { $n } moments
} on { $days ->
    [one] 1 day
   *[other] { $days } days
}, on average { $mood }.
week-lighter = Lighter than the week before: { $n ->
    [one] 1 moment
   *[other] { $n } moments
} on { $days ->
    [one] 1 day
   *[other] { $days } days
}.
week-darker = Darker than the week before: { $n ->
    [one] 1 moment
   *[other] { $n } moments
} on { $days ->
    [one] 1 day
   *[other] { $days } days
}.
week-same = Much like the week before: { $n ->
    [one] 1 moment
   *[other] { $n } moments
} on { $days ->
    [one] 1 day
   *[other] { $days } days
}.

lane-spoken = { $name }: { $n ->
    [one] 1 moment
   *[other] { $n } moments
}, { $days ->
    [one] on 1 day
   *[other] on { $days } days
}
