# What stands around every screen.

frame-app-name = Thuishaven
frame-tab-today = Today
frame-tab-diary = Diary
frame-tab-people = People
frame-help = Help
frame-settings = Settings
frame-back = Back
frame-close = Close
frame-undo = Undo
frame-loading = One moment
frame-trouble-retry = Try again
frame-trouble-help = Help
