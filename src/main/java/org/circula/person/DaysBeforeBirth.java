package org.circula.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds entries of a life that begin before the day of birth. */
final class DaysBeforeBirth {

    private final LocalDate born;
    private final FaultCollector faults;

    DaysBeforeBirth(LocalDate born, FaultCollector faults) {
        this.born = born;
        this.faults = faults;
    }

    <T> void report(List<ListReader.Item<T>> items, String key, Function<T, Optional<LocalDate>> firstDay) {
        for (ListReader.Item<T> item : items) {
            firstDay.apply(item.value()).filter(day -> day.isBefore(born)).ifPresent(day -> {
                SourcePosition position = item.source() instanceof SourceValue.Mapping mapping
                        ? mapping.get(key).map(SourceValue::position).orElse(mapping.position())
                        : item.source().position();
                faults.add(position, day + " lies before the day of birth, " + born + ". Correct one of the two.");
            });
        }
    }
}
