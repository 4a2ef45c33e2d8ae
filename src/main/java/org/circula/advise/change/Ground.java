package org.circula.advise.change;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.circula.advise.dates.TriedPut;
import org.circula.law.Condition;
import org.circula.law.MeasureSpecification;
import org.circula.law.Pathway;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.law.Territories;
import org.circula.law.TerritoryReference;
import org.circula.measure.LifeView;
import org.circula.measure.StatusChain;
import org.circula.person.HeldStatus;
import org.circula.person.Life;
import org.circula.time.Span;

/** The put, the life and the day for which changes are looked for, and the days on which an outcome may turn. */
final class Ground {

    private static final String UNION = "EU";

    private final TriedPut put;
    private final Life life;
    private final LocalDate asOf;
    private final LifeView view;
    private final List<Period> periods;
    private final List<LocalDate> boundaryDays;

    Ground(TriedPut put, Life life, LocalDate asOf, List<ProvisionValue> values) {
        this.put = put;
        this.life = life;
        this.asOf = asOf;
        this.view = new LifeView(life, new Territories(put.law().words().territories()), asOf);
        this.periods = periods(values);
        this.boundaryDays = boundaries().headSet(asOf, true).stream().toList();
    }

    RuleBases law() {
        return put.law();
    }

    TriedPut put() {
        return put;
    }

    Life life() {
        return life;
    }

    LocalDate asOf() {
        return asOf;
    }

    LifeView view() {
        return view;
    }

    /** Whether something is asked that one has and may lose, so that only what was done otherwise in the past would help. */
    boolean isAboutKeeping() {
        return put.pathway().question() == Pathway.Question.KEEP;
    }

    /** The days on which what is told begins or ends, and the periods of the law from them. */
    List<LocalDate> boundaryDays() {
        return boundaryDays;
    }

    /** The same after the day asked about, up to another, each with the day after it. */
    List<LocalDate> boundaryDaysAhead(LocalDate last) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LocalDate day : boundaries().tailSet(asOf, false)) {
            days.add(day);
            days.add(day.plusDays(1));
        }
        return days.headSet(last, true).stream().toList();
    }

    private TreeSet<LocalDate> boundaries() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (LocalDate anchor : anchors()) {
            days.add(anchor);
            for (Period period : periods) {
                days.add(anchor.plus(period));
                days.add(anchor.minus(period));
            }
        }
        return days;
    }

    private TreeSet<LocalDate> anchors() {
        TreeSet<LocalDate> anchors = new TreeSet<>();
        anchors.add(asOf);
        life.statuses().items().forEach(status -> add(status.days(), anchors));
        life.events().items().forEach(event -> event.date().ifPresent(anchors::add));
        life.stays().items().forEach(stay -> add(stay.days(), anchors));
        return anchors;
    }

    private static void add(Span span, TreeSet<LocalDate> days) {
        days.add(span.firstDay());
        span.end().ifPresent(days::add);
    }

    private static List<Period> periods(List<ProvisionValue> values) {
        List<Period> found = new ArrayList<>();
        for (ProvisionValue value : values) {
            value.measure().flatMap(MeasureSpecification::window).ifPresent(found::add);
            value.measure().flatMap(MeasureSpecification::longerThan).ifPresent(found::add);
            value.keep().ifPresent(keep -> keep.operands().forEach(operand -> add(operand, found)));
        }
        return found.stream().distinct().toList();
    }

    private static void add(Condition.Operand operand, List<Period> periods) {
        if (operand instanceof Condition.PeriodOperand period) {
            periods.add(period.period());
        } else if (operand instanceof Condition.CountOperand count
                && count.unit().equals(Change.DAYS)) {
            periods.add(Period.ofDays(count.count()));
        }
    }

    /** The country in which to be so as to be in the places: the State of the put, else one of them that is a country. */
    Optional<String> homeIn(List<String> places) {
        Optional<String> own = put.state().filter(state -> isIn(state, places));
        return own.or(() -> life.statuses().items().stream()
                        .map(HeldStatus::state)
                        .filter(state -> isIn(state, places))
                        .findFirst())
                .or(() -> places.stream()
                        .filter(place -> !law().words().territories().containsKey(place))
                        .findFirst());
    }

    private boolean isIn(String country, List<String> places) {
        return view.territories().membership(country, places).contains(asOf);
    }

    /** The places that a measure names, for this put. */
    List<String> places(TerritoryReference reference) {
        if (reference instanceof TerritoryReference.Named named) {
            return named.names();
        }
        if (reference instanceof TerritoryReference.StateOfStatus) {
            return put.state().map(List::of).orElse(List.of());
        }
        if (reference instanceof TerritoryReference.StateThatGranted other) {
            return view.statuses().stream()
                    .filter(chain -> chain.kind().equals(other.kind()))
                    .map(StatusChain::state)
                    .distinct()
                    .toList();
        }
        return List.of(UNION);
    }
}
