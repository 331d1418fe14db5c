package nl.thuishaven.app

import android.app.Activity
import android.os.Bundle
import android.os.Parcel
import androidx.test.platform.app.InstrumentationRegistry
import org.junit.rules.ExternalResource
import org.robolectric.RuntimeEnvironment
import java.util.concurrent.TimeUnit

/** The application that Robolectric made for this test. */
val phoneApplication: ThuishavenApplication
    get() = RuntimeEnvironment.getApplication() as ThuishavenApplication

/** Shuts the diary after a test, as the end of the process would. */
class ShutAfterwards : ExternalResource() {
    override fun after() = phoneApplication.shutHouse()
}

/** Shuts the diary and waits until every call before it is done. */
fun ThuishavenApplication.shutHouse() {
    house.shut()
    settle()
}

/** Waits until every call that was made into the core is done. */
fun ThuishavenApplication.settle() {
    work.submit {}.get(10, TimeUnit.SECONDS)
}

/** What the system would keep of an activity that it stops. */
fun savedState(activity: Activity): ByteArray {
    val state = Bundle()
    InstrumentationRegistry.getInstrumentation().callActivityOnSaveInstanceState(activity, state)
    return bytes(state)
}

/** A bundle as it would be written. */
fun bytes(state: Bundle): ByteArray {
    val parcel = Parcel.obtain()
    try {
        parcel.writeBundle(state)
        return parcel.marshall()
    } finally {
        parcel.recycle()
    }
}
