# The first run: one page, one thing. Also read again from the settings.
# Every claim here is about what this version really does; a change in the app is a change here.

welcome-language-title = Welkom. Kies je taal.
welcome-language-dutch = Nederlands
welcome-language-english = English
welcome-language-about = Veranderen kan later ook, bij de instellingen.

welcome-what-title = Een haven voor jezelf
welcome-what-one = Eén tik, en je hebt bewaard hoe het nu is. De rest mag later, of niet.
welcome-what-two = Je ziet terug waar het mee begon, wat je voelde en wie erbij was.
welcome-what-three = Zo leer je jezelf beter kennen, en kan er meer veiligheid groeien. In je eigen tempo.

welcome-not-title = Wat dit niet is
welcome-not-one = Dit is geen diagnose en geen behandeling. Je krijgt hier geen etiket.
welcome-not-two = Thuishaven is voor volwassenen, vanaf 18 jaar.
welcome-not-three = Wordt het te veel, of ben je niet veilig? Achter de reddingsboei vind je hulp. Op elk scherm, ook zonder internet.

welcome-phone-title = Wie kan er meekijken?
welcome-phone-one = Dit verbergt de app: je dagboek staat versleuteld op deze telefoon, zonder account. De app gaat zelf nooit het internet op. In het overzicht van open apps is niets te lezen.
welcome-phone-two = Dit verbergt de app niet: dat Thuishaven op je telefoon staat. Wie je telefoon kan ontgrendelen, kan ook je dagboek openen. Een eigen slot heeft de app nog niet.
welcome-phone-three = Software die stiekem meekijkt, kan lezen wat er op je scherm staat. Vertrouw je deze telefoon niet? Zoek dan hulp via een ander toestel.
welcome-phone-four = Een reservekopie is er nog niet. Raak je de telefoon kwijt of verwijder je de app, dan is je dagboek ook weg.

welcome-begin-title = Je kunt beginnen
welcome-begin-one = Alles wat je doet, is meteen bewaard. Stoppen kan altijd.
welcome-next = Verder
welcome-begin = Beginnen
