package nl.thuishaven.app

import android.app.Application
import kotlinx.coroutines.asCoroutineDispatcher
import nl.thuishaven.ui.House
import java.util.concurrent.ExecutorService
import java.util.concurrent.Executors

/** The process: holds the one house of the diary, which outlives every turn of the screen. */
class ThuishavenApplication : Application() {
    /** How the diary is opened on this phone. */
    val opening: Opening by lazy { Opening(this) }

    /** One thread for every call into the core: in order, and never the one that draws. */
    internal val work: ExecutorService = Executors.newSingleThreadExecutor { Thread(it, "diary") }

    /** The diary and its screens' state; opens when the first screen asks for it. */
    val house: House by lazy { House(opening::open, { languages(this) }, work.asCoroutineDispatcher()) }

    override fun onCreate() {
        super.onCreate()
        PhoneChanges { house.tell { haven -> haven.phoneChanged(phone(this)) } }.register(this)
    }
}
