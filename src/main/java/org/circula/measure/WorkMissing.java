package org.circula.measure;

import java.util.List;
import org.circula.law.MeasureSpecification;
import org.circula.time.UncertainDays;

/** What is missing to know days of work. */
final class WorkMissing {

    private WorkMissing() {}

    static List<Missing> of(MeasureSpecification specification, MeasureContext context, UncertainDays days) {
        if (days.isKnown()) {
            return List.of();
        }
        boolean statusesOpen =
                !specification.under().isEmpty() && !context.life().statusesComplete();
        if (context.life().life().work().complete()) {
            return List.of(
                    statusesOpen
                            ? new Missing(Missing.Kind.STATUS, "statuses", List.of())
                            : new Missing(Missing.Kind.LIST, "work", days.open().runs()));
        }
        return List.of(new Missing(Missing.Kind.LIST, "work", List.of()));
    }
}
