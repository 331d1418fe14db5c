# What stands around every screen.

frame-app-name = Thuishaven
frame-tab-today = Vandaag
frame-tab-diary = Dagboek
frame-tab-people = Mensen
frame-help = Hulp
frame-settings = Instellingen
frame-back = Terug
frame-close = Sluiten
frame-undo = Ongedaan maken
frame-loading = Een ogenblik
frame-trouble-retry = Probeer het opnieuw
frame-trouble-help = Hulp
