# What went wrong, what it means for the diary, and what can be done.

trouble-closed-title = Your diary is shut
trouble-closed-text = Try again, and it will open. What was kept is still there.
trouble-in-use-title = Your diary is already open
trouble-in-use-text = It’s in use somewhere else right now. Close it there, and try again.
trouble-key-missing-title = The key isn’t here
trouble-key-missing-text = Your phone can’t find or make a key for your diary right now. Without a key nobody can read it, not even the app. The app has changed nothing in it. If you remove the app, the diary goes with it.
trouble-wrong-key-title = The key doesn’t fit
trouble-wrong-key-text = This diary belongs to another key. The app has changed nothing in it. If you remove the app, the diary goes with it.
trouble-not-a-database-title = Something else is here
trouble-not-a-database-text = Where your diary belongs is a file that is no diary. The app has changed nothing in it.
trouble-corrupt-title = Your diary is damaged
trouble-corrupt-text = Part of it is missing or can’t be read any more. The app has left what is there. If you remove the app, the diary goes with it.
trouble-newer-version-title = Your diary is newer than the app
trouble-newer-version-text = It was made with a newer version of Thuishaven. Update the app, and it will open again. Nothing in your diary was changed.
trouble-not-writable-title = This can’t be kept right now
trouble-not-writable-text = The app can’t write where your diary is. What was already kept is still there. Restart your phone, and try again.
trouble-storage-full-title = The storage is full
trouble-storage-full-text = There’s no room to keep this. Free up some space, and try again. What was already kept is still there.
trouble-not-found-title = This isn’t here any more
trouble-not-found-text = Perhaps it’s in the bin, in your diary.
trouble-other-title = Something went wrong
trouble-other-text = It isn’t your doing. Try again.
trouble-invalid-title = It doesn’t work like this yet

## Why something cannot be kept as it is. Each fits any field.

reason-empty = There’s nothing here yet.
reason-too-long = This is too long. There’s room for { $most } characters.
reason-too-many = Choose { $most } at most.
reason-out-of-range = This is outside what’s possible here.
reason-too-early = The diary goes back no further than 1900.
reason-too-late = This time is still in the future.
reason-unknown = The app doesn’t know this.
reason-not-allowed = That isn’t possible here.
reason-wrong-type = This is another kind of answer than fits here.
reason-not-an-option = This is not among the choices here.
reason-not-there = This question is not there right now.
reason-incomplete = An answer is still wanting.
