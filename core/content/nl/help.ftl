# Help: one tap from every screen, also when the diary cannot be opened.

help-title = Hulp
help-intro = Je hoeft dit niet alleen te doen. De nummers hieronder zijn voor Nederland.
help-also = Ook dichterbij is er hulp. Je huisarts of de huisartsenpost denkt met je mee. Heb je een therapeut, dan kun je het daar zeggen. En misschien is er iemand bij wie je je veilig voelt.
help-checked = Nummers nagekeken op { $date }. De app belt nooit uit zichzelf en houdt niet bij dat je hier was. Je telefoon kan een gesprek wel in de bellijst bewaren.
help-call = Bel { $number }
help-open = Open { $site } (je verlaat dan de app)

## The lines of helplines.toml

help-line-emergency-name = 112
help-line-emergency-about = Er is nu gevaar, voor jou of voor een ander. Politie, ambulance of brandweer.
help-line-suicide-name = 113 Zelfmoordpreventie
help-line-suicide-about = Denk je aan zelfdoding, of maak je je zorgen om iemand? Praat erover. Gratis, dag en nacht. Chatten kan ook.
help-line-suicide_other_number-name = Lukt 113 bellen niet?
help-line-suicide_other_number-about = Dit nummer komt op dezelfde plek uit. Ook gratis.
help-line-home-name = Veilig Thuis
help-line-home-about = Bij geweld thuis of kindermishandeling. Ook als je het ziet gebeuren, of zelf iemand pijn doet. Gratis, dag en nacht. Raad vragen kan zonder je naam te noemen.
help-line-child-name = Kindertelefoon
help-line-child-about = Voor kinderen en jongeren van 8 tot 18 jaar, over alles. Gratis, en een naam is niet nodig. Overdag en ’s avonds.
help-line-elsewhere-name = In een ander land
help-line-elsewhere-about = Hier vind je hulplijnen in het land waar je bent.
