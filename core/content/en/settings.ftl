# The settings.

settings-title = Settings
settings-language = Language
settings-language-phone = Same as your phone
settings-language-dutch = Nederlands
settings-language-english = English
settings-appearance = Light or dark
settings-appearance-phone = Same as your phone
settings-appearance-light = Light
settings-appearance-dark = Dark
settings-day-start = Your day begins at
settings-day-start-about = Until this hour, a moment at night belongs to the day before.
settings-clock = Clock
settings-clock-phone = Same as your phone
settings-clock-twelve = 12-hour clock
settings-clock-twenty-four = 24-hour clock
settings-about = About Thuishaven
settings-sources = Sources and licences
settings-privacy = What this is, and what the app hides
settings-one-sided = My partner does not take part
settings-one-sided-about = The app then writes about you alone, and counts on nobody else.
