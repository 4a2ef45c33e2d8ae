package org.circula.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.circula.law.MeasureSpecification;
import org.circula.law.Territories;
import org.circula.law.TerritoryReference;
import org.circula.person.Work;
import org.circula.time.DaySet;
import org.circula.time.Span;
import org.circula.time.UncertainDays;

/** The sets of days that measures count: presence, absence, work, each with what is missing to know it. */
final class Subjects {

    private static final String UNION = "EU";

    private Subjects() {}

    /** The names of the places meant; {@code status.in} is the State of the put. */
    static List<String> names(TerritoryReference reference, MeasureContext context) {
        if (reference instanceof TerritoryReference.Named named) {
            return named.names();
        }
        if (reference instanceof TerritoryReference.StateThatGranted other) {
            return grantOf(other.kind(), context)
                    .map(chain -> context.life().territories().alone(chain.state()))
                    .orElse(List.of());
        }
        Territories territories = context.life().territories();
        boolean isTold = context.state().isPresent();
        if (reference instanceof TerritoryReference.StateOfStatus) {
            return isTold ? territories.alone(context.state().get()) : List.of();
        }
        return territories.othersThan(isTold ? context.state().get() : "", UNION);
    }

    /** Whether the place can be told: the State that granted another status is not told where the person holds none. */
    static boolean isPlaceKnown(MeasureSpecification specification, MeasureContext context) {
        Optional<TerritoryReference> place =
                specification.in().isPresent() ? specification.in() : specification.outside();
        return place.isEmpty()
                || !(place.get() instanceof TerritoryReference.StateThatGranted granting)
                || grantOf(granting.kind(), context).isPresent();
    }

    /** The last status of a kind that the person was granted; of two granted on one day, the later State by its code. */
    static Optional<StatusChain> grantOf(String kind, MeasureContext context) {
        return context.life().statuses().stream()
                .filter(chain -> chain.kind().equals(kind))
                .max(Comparator.comparing(StatusChain::grantedOn).thenComparing(StatusChain::state));
    }

    /** Days among these absent from the places, less what exceptions and statuses leave out, for the reasons asked. */
    static UncertainDays absence(MeasureSpecification specification, MeasureContext context, DaySet among) {
        return lessWhatIsLeftOut(awayForTheReasonsAsked(specification, context, among), specification, context);
    }

    /** Days among these absent from the places for the reasons asked, those that do not count among them. */
    static UncertainDays awayForTheReasonsAsked(
            MeasureSpecification specification, MeasureContext context, DaySet among) {
        List<String> names = names(specification.outside().orElseThrow(), context);
        UncertainDays days = context.life().absence(names).within(among);
        days = days.minus(context.leftOut().asPresence());
        if (!specification.onlyFor().isEmpty()) {
            days = days.intersection(context.life().forReasons(specification.onlyFor()));
        }
        if (!specification.notFor().isEmpty()) {
            days = days.minus(context.life().forReasons(specification.notFor()));
        }
        if (specification.irregularExitsOnly()) {
            days = days.intersection(context.life().awayAfterIrregularExit(names));
        }
        return days;
    }

    /** Days away less those that exceptions or statuses leave out. */
    static UncertainDays lessWhatIsLeftOut(
            UncertainDays away, MeasureSpecification specification, MeasureContext context) {
        UncertainDays days = away.minus(context.leftOut().uncounted());
        if (!specification.leaveOutUnder().isEmpty()) {
            days = days.minus(under(specification.leaveOutUnder(), context));
        }
        return days;
    }

    /** Days among these present in the places, less what exceptions and statuses leave out. */
    static UncertainDays presence(MeasureSpecification specification, MeasureContext context, DaySet among) {
        List<String> names = names(specification.in().orElseThrow(), context);
        UncertainDays days = context.life().presence(names).within(among);
        days = days.minus(context.leftOut().uncounted())
                .union(context.leftOut().asPresence().within(among));
        if (!specification.leaveOutUnder().isEmpty()) {
            days = days.minus(under(specification.leaveOutUnder(), context));
        }
        if (!specification.under().isEmpty()) {
            days = days.intersection(under(specification.under(), context));
        }
        return days;
    }

    /** Days among these of work in the places, in the occupations and under the statuses asked. */
    static UncertainDays work(MeasureSpecification specification, MeasureContext context, DaySet among) {
        List<String> names = names(specification.in().orElseThrow(), context);
        DaySet surely = DaySet.none();
        DaySet perhaps = DaySet.none();
        for (Work work : context.life().life().work().items()) {
            DaySet days = DaySet.of(work.days())
                    .intersection(context.life().territories().membership(work.country(), names));
            if (specification.occupations().isEmpty()
                    || work.occupation()
                            .map(specification.occupations()::contains)
                            .orElse(false)) {
                surely = surely.union(days);
                perhaps = perhaps.union(days);
            } else if (work.occupation().isEmpty()) {
                perhaps = perhaps.union(days);
            }
        }
        UncertainDays days = new UncertainDays(
                        surely, context.life().life().work().complete() ? perhaps : DaySet.all())
                .within(among);
        return specification.under().isEmpty() ? days : days.intersection(under(specification.under(), context));
    }

    /** The days under statuses of these kinds or classes. */
    private static UncertainDays under(List<String> kindsOrClasses, MeasureContext context) {
        return context.life().under(kind -> context.law().isOneOf(kindsOrClasses, kind));
    }

    /** What is missing to know presence in the places on the open days of a range. */
    static List<Missing> missingPresence(
            MeasureSpecification specification, MeasureContext context, UncertainDays counted, DayRange range) {
        return counted.isKnown() ? List.of() : missingPresence(specification, context, counted.open(), range);
    }

    /** What is missing to know presence in the places on open days, those of them that lie in a range. */
    static List<Missing> missingPresence(
            MeasureSpecification specification, MeasureContext context, DaySet openDays, DayRange range) {
        DaySet open = openDays.intersection(range.days());
        if (open.isEmpty()) {
            return List.of();
        }
        List<Missing> missing = new ArrayList<>();
        List<String> names = names(specification.outside().or(specification::in).orElseThrow(), context);
        DaySet openPresence = context.life().presence(names).open().intersection(open);
        if (!openPresence.isEmpty()) {
            missing.add(new Missing(Missing.Kind.PRESENCE, String.join("+", names), openPresence.runs()));
        }
        DaySet rest = open.minus(openPresence);
        if (!rest.isEmpty()) {
            missing.addAll(missingReasonsAndStatuses(specification, context, rest.runs()));
        }
        return missing;
    }

    private static List<Missing> missingReasonsAndStatuses(
            MeasureSpecification specification, MeasureContext context, List<Span> stretches) {
        List<Missing> missing = new ArrayList<>();
        for (String reason : new TreeSet<>(concat(specification.onlyFor(), specification.notFor()))) {
            missing.add(new Missing(Missing.Kind.REASON, reason, stretches));
        }
        if (!context.leftOut().uncounted().isKnown()
                || !context.leftOut().asPresence().isKnown()) {
            missing.add(new Missing(Missing.Kind.REASON, "absence", stretches));
        }
        if (!concat(specification.leaveOutUnder(), specification.under()).isEmpty()
                && !context.life().statusesComplete()) {
            missing.add(new Missing(Missing.Kind.STATUS, "statuses", stretches));
        }
        return missing;
    }

    private static List<String> concat(List<String> one, List<String> other) {
        List<String> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
