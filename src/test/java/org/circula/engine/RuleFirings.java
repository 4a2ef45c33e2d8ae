package org.circula.engine;

import java.util.List;
import org.circula.measure.LifeView;
import org.circula.verdict.Put;
import org.drools.core.event.TrackingAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** Runs a put and tells which rules fired, so that a scenario can say so. */
public final class RuleFirings {

    private RuleFirings() {}

    /** The names of the rules that fired for this put, once for each match, in alphabetical order. */
    public static List<String> of(Engine engine, Put put, LifeView life) {
        TrackingAgendaEventListener listener = new TrackingAgendaEventListener();
        for (KieSession session : engine.baseFor(put.jurisdiction()).sessionsAbout(put, life)) {
            try {
                session.addEventListener(listener);
                session.fireAllRules();
            } finally {
                session.dispose();
            }
        }
        return listener.getAfterMatchFired().stream().sorted().toList();
    }
}
