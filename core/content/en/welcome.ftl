# The first run: one page, one thing. Also read again from the settings.
# Every claim here is about what this version really does; a change in the app is a change here.

welcome-language-title = Welcome. Choose your language.
welcome-language-dutch = Nederlands
welcome-language-english = English
welcome-language-about = You can change it later, in the settings.

welcome-what-title = A harbour of your own
welcome-what-one = One tap, and how you are now is kept. The rest can wait, or stay empty.
welcome-what-two = You can look back at what set it off, what you felt and who was there.
welcome-what-three = That’s how you get to know yourself better, and how safety can grow. At your own pace.

welcome-not-title = What this isn’t
welcome-not-one = This is not a diagnosis and not treatment. You won’t be given a label.
welcome-not-two = Thuishaven is for adults, from 18 years on.
welcome-not-three = Is it getting too much, or aren’t you safe? Behind the lifebuoy you’ll find help. On every screen, without internet too.

welcome-phone-title = Who else might see this?
welcome-phone-one = What the app hides: your diary is encrypted on this phone, with no account. The app itself never goes online. In the list of open apps there is nothing to read.
welcome-phone-two = What it doesn’t hide: that Thuishaven is on your phone. Whoever can unlock your phone can open your diary too. The app has no lock of its own yet.
welcome-phone-three = Software that secretly watches can read what’s on your screen. Don’t trust this phone? Then look for help from another one.
welcome-phone-four = There is no backup yet. If you lose the phone or remove the app, your diary is gone too.

welcome-begin-title = Ready when you are
welcome-begin-one = Everything you do is kept at once. You can stop at any time.
welcome-next = Next
welcome-begin = Begin
