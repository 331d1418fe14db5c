# Questionnaires: the shelf, taking one, the overview, what it says, and handing over.

## Around a question

questionnaire-title = Questionnaires
questionnaire-intro = Short questionnaires about you and the people around you. You can stop at any point and carry on later from the same place.
questionnaire-open = Questionnaires
questionnaire-open-about = See how it feels, with whom, and how that changes.
questionnaire-begun-title = Still open
questionnaire-resume = Carry on
questionnaire-begin = Begin
questionnaire-begin-anyway = Yes, open it
questionnaire-history = Earlier times
questionnaire-next = Next
questionnaire-previous = Back
questionnaire-skip = Skip
questionnaire-pause = Pause
questionnaire-pause-title = A pause
questionnaire-pause-text = Everything you filled in is kept. You can carry on later from this place.
questionnaire-pause-stay = Carry on
questionnaire-pause-leave = Enough for now
questionnaire-review = Overview
questionnaire-review-title = What you filled in
questionnaire-change = Change
questionnaire-complete = Finish
questionnaire-discard = Throw away
questionnaire-discarded = Gone. You can get it back for 30 days.
questionnaire-clear = Take the answer away
questionnaire-reset = Let it be worked out again
questionnaire-show-options = Choose an answer
questionnaire-hide-options = Hide the choices
questionnaire-slider-less = Less
questionnaire-slider-more = More
questionnaire-choose-day = Choose a day
questionnaire-year-earlier = A year earlier
questionnaire-year-later = A year later
questionnaire-text-label = Your answer
questionnaire-text-another = Another answer
questionnaire-number-label = Number
questionnaire-unit-label = Unit
questionnaire-yes = Yes
questionnaire-no = No
questionnaire-no-answer = Not filled in yet
questionnaire-own-answer = Something else
questionnaire-required = An answer is needed here
questionnaire-picture = There is a picture with this that we do not show.
questionnaire-picture-of = Picture: { $title }
questionnaire-unanswerable = This question asks for a file or a list from elsewhere. That cannot be done here, so you can skip it.
questionnaire-another = Add another
questionnaire-one-less = Take the last one away
questionnaire-place = { $n } of { $of }
questionnaire-slider-spoken = { $value } out of { $most }
questionnaire-answered = You filled in { $n } of { $of } questions.
questionnaire-blocking = { $n ->
    [one] One question still asks for an answer or a small change.
   *[other] { $n } questions still ask for an answer or a small change.
}

## What is the matter with an answer

problem-required = An answer is still needed here.
problem-not-an-option = This answer is no longer among the choices.
problem-below-min = This is less than fits here.
problem-above-max = This is more than fits here.
problem-too-short = A few more words are needed here.
problem-too-long = This is longer than fits here.
problem-too-many-decimals = Fewer decimals fit here.
problem-too-few = More of these are needed.
problem-too-many = These do not go together.
problem-pattern = This has another form than the questionnaire asks for.
problem-wrong-type = This is another kind of answer than fits here.
problem-constraint = This does not go with another answer.
problem-other = Something in the questionnaire itself is not right here.

## The shelf

library-relations = You and someone else
library-growth = How you are growing
library-myself = You
library-handed = Given to you
library-empty-handed = Did your therapist give you a questionnaire? It can stand here, too.
library-invitation = { $weeks } weeks ago. You can look again, if you like.
library-closed = This is about the past and can stir things up. The questions are open, one at a time, with pauses. Skip what you like, and stop when you like.
library-remove = Take off the shelf
library-removed = Off the shelf. What you filled in stays.
library-generally = People in general
library-in-general = people in general
library-about-question = Who is it about?
library-last = Last: { $when }
library-begun = Begun: { $when }
library-taken = { $n ->
    [one] Filled in once
   *[other] Filled in { $n } times
}

## What it says

result-title = How it was
result-note = This is one moment, not a verdict. It is not a diagnosis and not treatment.
result-again = From { $from } on, looking again will say something.
result-help = Whatever it says: help is always one tap away.
result-scales = Where you are now
result-plane = In a picture
result-ok = You and the other
result-changes = Then and now
result-swings = How it moves
result-directions = Where it is going
result-scores = What the questionnaire worked out
result-answers = What you answered
result-show-answers = Show the answers
result-hide-answers = Hide the answers
result-done = Done
result-taken = Filled in on { $when }

## Earlier times

history-title = Earlier times
history-empty = Nothing filled in yet.
history-side-by-side = Side by side
history-removed = In the bin
history-restore = Get back
history-remove = Throw away

## From a file, and to a file

import-title = Add a questionnaire
import-about = Choose a file that your therapist gave you (FHIR, .json). It stays on your phone.
import-choose = Choose a file
import-taken = This questionnaire now stands on the shelf.
import-taken-partly = { $n ->
    [one] This questionnaire now stands on the shelf. One thing in it does not work here.
   *[other] This questionnaire now stands on the shelf. { $n } things in it do not work here.
}
import-refused = This file cannot be used here. Nothing was kept.
import-errors = Why not
import-unsupported = Does not work here, and may change answers or outcomes
import-ignored = Only changes how it looks
import-for-author = These lines are for whoever made the questionnaire.
import-unreadable = This file could not be read.
import-show = Show the lines
import-hide = Hide the lines
export-title = Hand over
export-about = A file that someone else can read, with no lock on it. It holds what you answered.
export-answers = Answers
export-scores = Answers and outcomes
export-older = Older form (R4)
export-newer = Newer form (R5)
export-done = Kept as { $name }
export-failed = The file could not be kept.
