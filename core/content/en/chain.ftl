# The steps of a moment: what is asked, and every choice with the one line that helps recognise it.

## The questions, and the name of the row on the page of a moment

ask-topic-question = What was it about?
ask-topic-hint = Three at most. Skipping is fine.
ask-topic-label = What it was about
ask-body-question = What does your body do?
ask-body-hint = Pick a place and what you notice there, five places at most. Feeling nothing is an answer too.
ask-body-label = What your body does
ask-meaning-question = What did you think?
ask-meaning-hint = One sentence that comes close is enough, three at most. Skipping is fine.
ask-meaning-label = What you thought
ask-hope-question = What did you hope it would do?
ask-hope-hint = There’s often a wish under protecting yourself. Three at most, and skipping is fine.
ask-hope-label = What you hoped for
ask-reaction-question = How did you protect yourself?
ask-reaction-hint = Learned once, because it was needed. It explains, it doesn’t excuse. Five at most.
ask-reaction-label = How you protected yourself
ask-need-question = What did you need?
ask-need-hint = Three at most. If you don’t know yet, later works too.
ask-need-label = What you needed
ask-sore_spot-question = Which sore spot was touched?
ask-sore_spot-hint = A place from long ago that can still hurt. This list is your own, and empty is fine.
ask-sore_spot-label = Sore spot
ask-then_or_now-question = Is something really going on now?
ask-then_or_now-hint = Not knowing is an answer too. Skipping is fine.
ask-then_or_now-label = Back then or now
ask-calm-question = What brought calm, and with whom?
ask-calm-hint = Small things count too. If calm hasn’t come yet, this can wait.
ask-calm-label = What brought calm, with whom
ask-area-question = Which part of your life is this?
ask-area-hint = Three at most. Skipping is fine.
ask-area-label = Part of your life
ask-load-question = What else weighs on you today?
ask-load-hint = Pick all that apply, or none.
ask-load-label = What else weighs today

## topic: what it was about

topic-household = The household
topic-household-meaning = Who does what at home, and whether it feels fair.
topic-time_together = Time together
topic-time_together-meaning = How much of it there is, and how it feels.
topic-plans = Plans
topic-plans-meaning = What’s going to happen, and who decides.
topic-money = Money
topic-money-meaning = What comes in, what goes out, and what gets said about it.
topic-children = Children
topic-children-meaning = Caring for a child, or wishing for one.
topic-family = Family
topic-family-meaning = Parents, brothers, sisters, in-laws.
topic-friends = Friends
topic-friends-meaning = The friends in your life, and the room they take up.
topic-work = Work
topic-work-meaning = Your job or studies, and what comes home with you.
topic-phone = The phone
topic-phone-meaning = A screen in between, or a message.
topic-intimacy = Intimacy
topic-intimacy-meaning = Sex, desire, or not feeling like it.
topic-affection = Being sweet to each other
topic-affection-meaning = A kiss, an arm around you, a soft word.
topic-trust = Trust
topic-trust-meaning = Whether it’s true, and whether you can rely on them.
topic-health = Health
topic-health-meaning = How body or mind is doing, yours or someone else’s.
topic-the_past = The past
topic-the_past-meaning = Something from before that came up again.
topic-how_we_talk = How we talk
topic-how_we_talk-meaning = The tone, the timing, or not talking at all.
topic-promises = Promises
topic-promises-meaning = What was promised, and what came of it.
topic-space = Room for yourself
topic-space-meaning = Time alone, a place of your own, your own choices.
topic-something_small = Something small
topic-something_small-meaning = A cup, a sock, a single word. And still it got to you.

## meaning: what you thought

meaning-i_do_not_matter = I don’t matter
meaning-i_do_not_matter-meaning = You could be there or not, it seems to make no difference.
meaning-not_good_enough = I’m not good enough
meaning-not_good_enough-meaning = Who you are seems to fall just short, every time.
meaning-too_much = I’m too much
meaning-too_much-meaning = As if your feelings or your wishes weigh too heavily on others.
meaning-alone_in_this = I’m alone in this
meaning-alone_in_this-meaning = You look around, and nobody is carrying it with you.
meaning-they_will_leave = I’m going to lose them
meaning-they_will_leave-meaning = It feels as if they could go at any moment.
meaning-not_loved = Nobody loves me
meaning-not_loved-meaning = Love seems to be something other people get.
meaning-cannot_trust = I can’t trust anyone
meaning-cannot_trust-meaning = You wait for the moment it turns out not to be true.
meaning-not_seen = No one sees me
meaning-not_seen-meaning = It feels as if people look straight past you.
meaning-not_understood = No one understands me
meaning-not_understood-meaning = You explain, and it lands as something else.
meaning-my_fault = It’s my fault
meaning-my_fault-meaning = Something goes wrong, and you point to yourself at once.
meaning-i_fail = I never get it right
meaning-i_fail-meaning = You try hard, and it seems to go wrong again.
meaning-not_wanted = They don’t want me here
meaning-not_wanted-meaning = As if no chair was put out for you.
meaning-being_controlled = I don’t get to choose
meaning-being_controlled-meaning = Someone else seems to decide what you do.
meaning-not_safe_here = I’m not safe here
meaning-not_safe_here-meaning = Something in you sees danger. Sometimes it’s right.
meaning-have_to_do_it_alone = I’d better do it alone
meaning-have_to_do_it_alone-meaning = Asking for help seems out of the question, so you do it all.
meaning-losing_myself = I’m losing myself
meaning-losing_myself-meaning = You adapt so often that you no longer know what you want.
meaning-never_changes = This will never change
meaning-never_changes-meaning = It all seems to stay the way it always was.
meaning-going_mad = I’m going mad
meaning-going_mad-meaning = What was mad was what happened around you. It wasn’t you.
meaning-i_am_welcome = I’m welcome
meaning-i_am_welcome-meaning = Someone is glad you came.
meaning-i_am_safe_here = I’m safe here
meaning-i_am_safe_here-meaning = You can stop keeping watch for a while.
meaning-they_mean_well = They mean well
meaning-they_mean_well-meaning = You notice the kindness, even if it comes out clumsy.
meaning-we_can_do_this = We can do this
meaning-we_can_do_this-meaning = It’s hard, and together there’s a way through.
meaning-i_may_be_here = I’m allowed to be here
meaning-i_may_be_here-meaning = There’s nothing to prove before you take up room.

## hope: what you hoped for

hope-they_stay = That they stay
hope-they_stay-meaning = You want to be sure you won’t be left.
hope-they_hear_me = That they hear me
hope-they_hear_me-meaning = You want your words to arrive at last.
hope-they_understand = That they understand
hope-they_understand-meaning = You want someone to know what it’s like for you.
hope-they_come_to_me = That they come to me
hope-they_come_to_me-meaning = Then you don’t have to be the one to go first.
hope-they_feel_it_too = That they feel it too
hope-they_feel_it_too-meaning = Maybe then it’s less lonely, or more fair.
hope-they_say_sorry = That they say sorry
hope-they_say_sorry-meaning = You want to hear that they know it hurt.
hope-it_stops = That it stops
hope-it_stops-meaning = It’s too much, and you want it over.
hope-no_quarrel = That there’s no quarrel
hope-no_quarrel-meaning = Anything rather than harsh words.
hope-left_in_peace = That I’m left in peace
hope-left_in_peace-meaning = Nobody wanting anything from you for a while.
hope-i_stay_in_control = That I stay in control
hope-i_stay_in_control-meaning = With your hands on the wheel, it’s less scary.
hope-nobody_sees_it = That nobody sees it
hope-nobody_sees_it-meaning = What happens inside stays yours.
hope-it_hurts_less = That it hurts less
hope-it_hurts_less-meaning = You’re looking for something to take the edge off.
hope-needing_nobody = That I need nobody
hope-needing_nobody-meaning = If you ask for nothing, nothing can be missing.
hope-close_again = That we’re close again
hope-close_again-meaning = Really, you just want to sit side by side again.

## reaction: how you protected yourself

reaction-protest = Protesting
reaction-protest-meaning = You keep at it until something happens. You want to know they’re still there.
reaction-raise_voice = Raising my voice
reaction-raise_voice-meaning = You get louder, or shout, hoping it gets through.
reaction-criticise = Criticising
reaction-criticise-meaning = You name what they do wrong. You want it to be different.
reaction-blame = Blaming them
reaction-blame-meaning = It’s down to them. Then you don’t have to carry it for now.
reaction-shame = Making them feel small
reaction-shame-meaning = You say something that shames them. For a moment you feel less small.
reaction-name_calling = Calling names
reaction-name_calling-meaning = A hard word comes out, because something cuts deep.
reaction-contempt = Looking down on them
reaction-contempt-meaning = A sigh, a mocking look. From up there it hurts less.
reaction-defend = Defending myself
reaction-defend-meaning = Your answer is ready. Nobody gets to think you meant harm.
reaction-explain = Reasoning it out
reaction-explain-meaning = You set out the logic. Your head is safer than your heart.
reaction-smooth_over = Smoothing things over
reaction-smooth_over-meaning = You keep it light, or act as if it’s nothing, for the sake of peace.
reaction-please = Saying yes, feeling no
reaction-please-meaning = You go along with it, so that they stay content.
reaction-give_to_get = Giving to get
reaction-give_to_get-meaning = You do a lot for them, and quietly hope for something back.
reaction-hide_need = Hiding what I need
reaction-hide_need-meaning = You swallow the question. Then no one can say no.
reaction-make_bigger = Making it bigger
reaction-make_bigger-meaning = You show more than you feel, afraid it goes unnoticed otherwise.
reaction-give_up = Giving up
reaction-give_up-meaning = Never mind, you think. Not hoping feels safer.
reaction-walk_away = Walking away
reaction-walk_away-meaning = You leave the room or the house, to get some air.
reaction-shut_down = Shutting down
reaction-shut_down-meaning = It’s too much at once. Nothing gets in any more, or out.
reaction-silence = Going silent
reaction-silence-meaning = You say nothing for a long time. Talking seems to make it worse.
reaction-freeze = Freezing
reaction-freeze-meaning = Your body goes stiff, as if it’s waiting for this to pass.
reaction-check = Checking
reaction-check-meaning = You look at the phone again, or ask again. For a second you’re sure.
reaction-cling = Clinging
reaction-cling-meaning = You hold them close. Letting go feels like losing them.
reaction-push_love_away = Pushing love away
reaction-push_love_away-meaning = Someone is kind, and you ward it off. Then it can’t be missed later.
reaction-sabotage = Spoiling what goes well
reaction-sabotage-meaning = It’s going well, and that’s scary. So you knock it over yourself.
reaction-fight = Going on the attack
reaction-fight-meaning = Your body sees danger and wants to drive it off.
reaction-flee = Escaping into something
reaction-flee-meaning = Work, a screen, food, a drink. Anything to not feel it for a while.
reaction-split_off = Watching from far off
reaction-split_off-meaning = You’re there, and you’re not. It keeps what’s too much away from you.
reaction-all_or_nothing = All or nothing
reaction-all_or_nothing-meaning = All good right now, or it’s over. In between is too hard to bear.
reaction-hurt_myself = Hurting myself
reaction-hurt_myself-meaning = That urge can be there, and you’re not alone with it. Help is one tap away.

## need: what you needed

need-seen = To be seen
need-seen-meaning = Someone noticing you, as you really are.
need-heard = To be heard
need-heard-meaning = Getting to finish, and having it land.
need-understood = To be understood
need-understood-meaning = Someone getting why it’s like this for you.
need-feelings_acknowledged = To feel what I feel
need-feelings_acknowledged-meaning = Your feelings being all right with someone, with no need to fix them.
need-valued = To be important
need-valued-meaning = Noticing how much you mean to someone.
need-effort_noticed = My effort noticed
need-effort_noticed-meaning = Someone seeing what you do, and saying so.
need-respected = Respect
need-respected-meaning = Your no and your limits being taken seriously.
need-needs_matter = My wishes to count
need-needs_matter-meaning = What you need weighing just as much.
need-reassured = Reassurance
need-reassured-meaning = Someone saying: we’re okay, I’m still here.
need-supported = Support
need-supported-meaning = Someone standing behind you when it’s hard.
need-cared_for = To be looked after
need-cared_for-meaning = A blanket, a cup of tea, someone taking care of you for a bit.
need-good_enough = To be good enough
need-good_enough-meaning = Being able to get it wrong, and still be fine.
need-loved = To be loved
need-loved-meaning = Someone loving you, in a way you notice.
need-closeness = Closeness
need-closeness-meaning = Someone near you, on the inside too.
need-touch = Touch
need-touch-meaning = A hand, an arm, skin against yours.
need-trusted = Trust and clarity
need-trusted-meaning = Knowing where you stand, and that it’s true.
need-space = Space
need-space-meaning = Some time or air for yourself, without anything breaking.
need-safety = Safety
need-safety-meaning = Having no need to be afraid, in your body either.

## zone: where in your body

zone-head = Head
zone-head-meaning = Your forehead, your temples, your eyes.
zone-jaw = Jaw
zone-jaw-meaning = Your teeth, your mouth, your chin.
zone-throat = Throat
zone-throat-meaning = Where you swallow, and where words can get stuck.
zone-shoulders = Shoulders
zone-shoulders-meaning = Your shoulders and your neck.
zone-chest = Chest
zone-chest-meaning = Around your heart, and where your breath is.
zone-belly = Belly
zone-belly-meaning = Your stomach, and all below it.
zone-back = Back
zone-back-meaning = From between your shoulder blades all the way down.
zone-arms = Arms
zone-arms-meaning = From your upper arm to your wrist.
zone-hands = Hands
zone-hands-meaning = Your fingers, your palms, a fist perhaps.
zone-legs = Legs
zone-legs-meaning = Your thighs, your knees, your calves.
zone-feet = Feet
zone-feet-meaning = Your soles, your toes, the way you stand.
zone-whole = Everywhere
zone-whole-meaning = It’s not in one place. Your whole body joins in.
zone-nothing = I feel nothing special
zone-nothing-meaning = Nothing stands out. That’s an answer too.
zone-absent = I’m not quite here
zone-absent-meaning = As if you’re far away, or behind glass. That’s an answer too.

## quality: what your body does there

quality-tense = Tense
quality-tense-meaning = The muscles are ready and won’t let go.
quality-pressing = Pressing
quality-pressing-meaning = As if something leans on it, or a band goes round it.
quality-heavy = Heavy
quality-heavy-meaning = As if it’s filled with lead. Lifting it is hard work.
quality-pounding = Pounding
quality-pounding-meaning = You can feel your heartbeat here.
quality-short_breath = Short of breath
quality-short_breath-meaning = The breath stays high, or catches.
quality-trembling = Shaky
quality-trembling-meaning = Something quivers, and you’re not the one doing it.
quality-cold = Cold
quality-cold-meaning = Chilly or shivery, even when it’s warm enough.
quality-hot = Hot
quality-hot-meaning = It glows or burns, more than is nice.
quality-pulling = Pulling
quality-pulling-meaning = As if a thread is tugging at it.
quality-empty = Empty
quality-empty-meaning = A hollow, as if something is gone from there.
quality-still = Gone still
quality-still-meaning = It has stopped moving along, as if all of it waits.
quality-numb = Numb
quality-numb-meaning = You notice little there, as if it’s asleep.
quality-warm = Warm
quality-warm-meaning = A soft warmth that’s good to feel.
quality-loosening = Loosening
quality-loosening-meaning = Something drops, or is looser than it just was.
quality-light = Light
quality-light-meaning = It weighs little. There’s air in it.
quality-calm = Calm
quality-calm-meaning = It goes by itself, and is in no hurry.

## area: parts of your life

area-love = Love
area-love-meaning = Your partner, a date, or longing for one.
area-work = Work
area-work-meaning = Your job, your studies, or being without work.
area-friends = Friends
area-friends-meaning = Old ones, new ones, or missing them.
area-family = Family
area-family-meaning = Where you come from, and who belongs there.
area-myself = Myself
area-myself-meaning = How you are with yourself, and what you want.
area-child = Children
area-child-meaning = Your own child, or one you help to raise.
area-health = Health
area-health-meaning = How your body and mind are doing.
area-online = Online
area-online-meaning = Messages, social media, what happens on your screen.

## load: what else weighs today

load-bad_sleep = Slept badly
load-bad_sleep-meaning = Too short, too light, or awake a lot.
load-hard_work = Hard work
load-hard_work-meaning = Work that took a lot out of you.
load-ill = Ill
load-ill-meaning = A fever, the flu, or just feeling poorly.
load-pain = Pain
load-pain-meaning = Some part of your body hurts.
load-money_worries = Money worries
load-money_worries-meaning = A bill, a shortage, or not knowing how it’ll go.
load-family_worries = Family worries
load-family_worries-meaning = Someone at home or in the family isn’t doing well.
load-social_media = Social media
load-social_media-meaning = A long scroll, or something that stuck with you.
load-alcohol = Alcohol
load-alcohol-meaning = There was drinking, by you or by someone close.
load-menstrual_cycle = Menstrual cycle
load-menstrual_cycle-meaning = Your period is here, or on its way.
load-too_busy = Too busy
load-too_busy-meaning = More to do than there are hours.
load-much_alone = Alone a lot
load-much_alone-meaning = Days with few people around you.
load-grief = Grief
load-grief-meaning = Someone is gone, or something is over, and it hurts.

## company: with whom calm came

company-alone = Alone
company-alone-meaning = You found it by yourself.
company-person = With someone
company-person-meaning = A person helped, near or far.
company-animal = With an animal
company-animal-meaning = A dog, a cat, some warm fur.
company-nature = With nature
company-nature-meaning = Trees, water, sky around you.
company-not_yet = Not yet
company-not_yet-meaning = Calm hasn’t come yet. That’s an answer too.

## soother: what brought calm

soother-voice = A voice
soother-voice-meaning = Someone talking to you, or singing.
soother-touch = A touch
soother-touch-meaning = A hug, a hand on your back.
soother-presence = Not being alone
soother-presence-meaning = Someone sat with you. No talking needed.
soother-message = A message
soother-message-meaning = A text, a card, a few kind words.
soother-breath = Breathing
soother-breath-meaning = Letting the air out slowly, a few times.
soother-moving = Moving
soother-moving-meaning = Walking, dancing, shaking it out, sport.
soother-outside = Going outside
soother-outside-meaning = Fresh air, daylight, a bit of street.
soother-music = Music
soother-music-meaning = Listening, singing along, or playing.
soother-writing = Writing
soother-writing-meaning = It was on paper, and no longer only in your head.
soother-sleep = Sleep
soother-sleep-meaning = A night or a nap, and it was softer.
soother-time = Time
soother-time-meaning = It settled by itself, after a while.

## event: what happened in your life

event-break_up = Breaking up
event-break_up-meaning = A relationship ended.
event-new_love = New love
event-new_love-meaning = Someone came into your life.
event-living_together = Living together
event-living_together-meaning = You began to share a home.
event-wedding = Wedding
event-wedding-meaning = A yes to each other, rings or no rings.
event-birth = Birth
event-birth-meaning = A child arrived.
event-loss = Loss
event-loss-meaning = Someone died, or something big fell away.
event-illness = Illness
event-illness-meaning = You or someone close fell ill.
event-move = Moving house
event-move-meaning = You got a different home.
event-new_job = New job
event-new_job-meaning = You started somewhere new.
event-job_lost = Lost a job
event-job_lost-meaning = Your job came to an end.
event-therapy_began = Therapy began
event-therapy_began-meaning = You started talking with someone trained for it.
event-therapy_ended = Therapy ended
event-therapy_ended-meaning = The talks came to an end, for now or for good.
event-child_left_home = Child left home
event-child_left_home-meaning = A child went to live elsewhere.
event-something_else = Something else
event-something_else-meaning = Something that counts for you and isn’t listed here.

## The first steps

ask-energy-label = Energy
ask-emotions-label = Feeling
ask-trigger-label = What set it off
ask-people-label = Who was there
ask-note-label = Note
ask-trigger-question = What set it off?
ask-trigger-hint = Choose what comes closest, three at most. You can skip this.
ask-emotions-question = What did you feel?
ask-emotions-hint = Choose three words at most. The ones you choose show what they mean.
ask-energy-question = How much energy did you have?
ask-energy-hint = From still water to high waves.
ask-people-question = Who was there?
ask-people-hint = Someone on the phone or on your mind counts too.
ask-note-question = Would you like to write something?
ask-note-hint = A few words are enough.

## The groups of the lists

group-meaning-hard = What hurts
group-meaning-kind = What does you good
group-reaction-towards = Towards the other
group-reaction-away = Away from the other
group-reaction-along = Going along
group-reaction-still = Going still
group-reaction-urge = An urge
group-quality-hard = Uneasy
group-quality-kind = At ease
