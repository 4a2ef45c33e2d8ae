package org.circula;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Ends the server as soon as it is ready, where {@code circula.end-once-ready} is true: for whoever makes an archive of the classes that a
 * start uses, those of the web server among them.
 */
final class EndOnceReady implements ApplicationListener<ApplicationReadyEvent> {

    private static final String SETTING = "circula.end-once-ready";

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext().getEnvironment().getProperty(SETTING, Boolean.class, false)) {
            ready.getApplicationContext().close();
        }
    }
}
