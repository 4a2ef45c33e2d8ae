package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.circula.law.DueDay;
import org.circula.law.ProvisionValue;
import org.circula.measure.StatusChain;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.circula.verdict.Finding;

/**
 * Something that one must do to keep a status, such as giving notice of an absence.
 *
 * @param provision the duty
 * @param by the last day on which it is done in time; empty where its law gives no time, or nobody can say from which day it runs
 */
public record DutyToDo(String provision, Optional<LocalDate> by) {

    /** The duty that a finding tells of, for a journey. */
    static DutyToDo of(Finding duty, Life life, Journey journey, Optional<StatusChain> held) {
        Optional<DueDay> due = duty.value().flatMap(ProvisionValue::due);
        return new DutyToDo(
                duty.provision().id(),
                due.flatMap(found -> countedFrom(found, life, journey, held).map(found::lastDay)));
    }

    private static Optional<LocalDate> countedFrom(DueDay due, Life life, Journey journey, Optional<StatusChain> held) {
        return switch (due.of()) {
            case DEPARTURE -> Optional.of(journey.lastDayPresent());
            case END_OF_STATUS -> held.flatMap(StatusChain::endsOn);
            case GRANT_OF_STATUS -> held.map(StatusChain::grantedOn);
            case EVENT ->
                life.events().items().stream()
                        .filter(event -> due.event().equals(Optional.of(event.kind())))
                        .map(LifeEvent::date)
                        .flatMap(Optional::stream)
                        .filter(day -> !day.isAfter(journey.lastDayPresent()))
                        .max(Comparator.naturalOrder());
        };
    }
}
