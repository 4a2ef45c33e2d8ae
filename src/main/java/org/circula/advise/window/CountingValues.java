package org.circula.advise.window;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.law.Provision;
import org.circula.law.ProvisionKind;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.verdict.Put;

/** The values of a limit that may hold from the day asked about on, and what can be planned by them. */
final class CountingValues {

    private CountingValues() {}

    /** All values that count something, the Union's with them where the State's law overrides it. */
    static List<ProvisionValue> of(RuleBases law, Put put, Provision provision) {
        if (provision.kind() != ProvisionKind.LIMIT) {
            throw Refusal.of(
                    "provision",
                    provision.id() + " is a " + provision.kind().name().toLowerCase(java.util.Locale.ROOT)
                            + ", not a limit. Ask about a limit on days.");
        }
        List<ProvisionValue> values = new ArrayList<>();
        Stream.of(law.provision(RuleBases.UNION, provision.id()), Optional.of(provision))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(stated -> {
                    stated.judgments().forEach(judgment -> values.addAll(judgment.valuesBefore()));
                    values.addAll(stated.values());
                });
        return values.stream()
                .filter(value -> value.measure().isPresent() && value.keep().isPresent())
                .toList();
    }

    /** What uses the limit up. */
    static Spends spends(Provision provision, List<ProvisionValue> values) {
        Set<Optional<Spends>> found = values.stream()
                .map(value -> Spends.of(
                        value.measure().orElseThrow().take(),
                        value.keep().orElseThrow().comparison()))
                .collect(Collectors.toSet());
        if (found.size() != 1 || found.contains(Optional.<Spends>empty())) {
            String takes = values.stream()
                    .map(value -> value.measure().orElseThrow().take().word())
                    .distinct()
                    .collect(Collectors.joining(", "));
            throw Refusal.of(
                    "provision",
                    provision.id() + " measures " + takes
                            + ", which is no count of days that can be planned by a window. Ask about a limit that counts days of "
                            + "presence, absence or work, in a window, a calendar year or all together.");
        }
        return found.iterator().next().orElseThrow();
    }

    /** How long a day spent still counts, where the limit asks for enough: the longest look back of its measures. */
    static Optional<Period> settlesAfter(List<ProvisionValue> values) {
        boolean enough = values.stream()
                .anyMatch(value -> value.keep().orElseThrow().comparison().keepsAbove());
        LocalDate any = LocalDate.EPOCH;
        return enough
                ? values.stream()
                        .flatMap(value -> periods(value.measure().orElseThrow()))
                        .max(Comparator.comparing(any::plus))
                        .or(() -> Optional.of(Period.ZERO))
                : Optional.empty();
    }

    private static Stream<Period> periods(MeasureSpecification measure) {
        Optional<Period> within = measure.lookBack() instanceof LookBack.Within lookBack
                ? Optional.of(lookBack.period())
                : Optional.empty();
        Optional<Period> years = measure.years().map(asked -> Period.ofYears(asked + 1));
        return Stream.of(within, years, measure.window()).flatMap(Optional::stream);
    }
}
