# Help: one tap from every screen, also when the diary cannot be opened.

help-title = Help
help-intro = You don’t have to do this alone. The numbers below are for the Netherlands.
help-also = There is help closer by, too. Your GP or an out-of-hours doctor can think along with you. If you have a therapist, you can say it there. And perhaps there is someone you feel safe with.
help-checked = Numbers checked on { $date }. The app never calls by itself, and keeps no trace of you being here. Your phone may still list a call.
help-call = Call { $number }
help-open = Open { $site } (this leaves the app)

## The lines of helplines.toml

help-line-emergency-name = 112
help-line-emergency-about = There is danger right now, for you or for someone else. Police, ambulance or fire brigade.
help-line-suicide-name = 113 Suicide Prevention
help-line-suicide-about = Are you thinking of ending your life, or worried about someone? Talk about it. Free, day and night. There’s a chat too.
help-line-suicide_other_number-name = Can’t get through to 113?
help-line-suicide_other_number-about = This number reaches the same place. Also free.
help-line-home-name = Veilig Thuis (Safe at Home)
help-line-home-about = For violence at home or child abuse. Also when you see it happen, or when you are the one who hurts someone. Free, day and night. You can ask for advice without giving your name.
help-line-child-name = Kindertelefoon (children’s line)
help-line-child-about = For children and teenagers from 8 to 18, about anything. Free, and no name needed. Daytime and evening.
help-line-elsewhere-name = In another country
help-line-elsewhere-about = Here you can find helplines in the country you’re in.
