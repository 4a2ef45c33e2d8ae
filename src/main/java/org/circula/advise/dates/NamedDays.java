package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.circula.law.Pathway;
import org.circula.law.Provision;
import org.circula.person.Life;

/**
 * The days that the law or a life names: on no other day does anything begin to hold or cease to, but for what is counted.
 *
 * <p>A day on which the value of one provision changes, or a territory that it names, says nothing of another. All provisions of a put
 * change with the requirements of its pathway, with the attributes of statuses and with the facts of the life.
 */
final class NamedDays {

    private final LawInTime law;
    private final List<NavigableSet<LocalDate>> ofAnything;
    private final List<NavigableSet<LocalDate>> ofSingleProvisions;

    /** How many days a day named is felt: on itself alone, or on the one after it too. */
    private final int daysFelt;

    private NamedDays(
            LawInTime law,
            List<NavigableSet<LocalDate>> ofAnything,
            List<NavigableSet<LocalDate>> ofSingleProvisions,
            int daysFelt) {
        this.law = law;
        this.ofAnything = List.copyOf(ofAnything);
        this.ofSingleProvisions = List.copyOf(ofSingleProvisions);
        this.daysFelt = daysFelt;
    }

    /** Of a life, with no law yet. */
    static NamedDays of(LawInTime law, Life life) {
        return new NamedDays(law, List.of(DaysOfChange.ofLife(law.law(), life)), List.of(), 1);
    }

    /** The same with the law of a pathway for whoever lives that life. */
    NamedDays with(Pathway pathway, String jurisdiction, Life life) {
        List<NavigableSet<LocalDate>> anything = new ArrayList<>(ofAnything);
        anything.add(law.changesOfPathway(pathway));
        LawInTime.kinds(pathway, life).forEach(kind -> anything.add(law.changesOfKind(kind)));
        List<NavigableSet<LocalDate>> provisions = new ArrayList<>(ofSingleProvisions);
        provisions.add(law.changesOfProvisions(pathway, jurisdiction));
        return new NamedDays(law, anything, provisions, daysFelt);
    }

    /** The same with one day more, on which anything may change. */
    NamedDays with(LocalDate day) {
        List<NavigableSet<LocalDate>> anything = new ArrayList<>(ofAnything);
        anything.add(new TreeSet<>(List.of(day)));
        return new NamedDays(law, anything, ofSingleProvisions, daysFelt);
    }

    /**
     * The same for whoever comes back on a day and was away until the day before: what begins or ends on a day named counts from the
     * first return that leaves that day behind.
     */
    NamedDays leftBehindByAReturn() {
        return new NamedDays(law, ofAnything, ofSingleProvisions, 2);
    }

    /** The next day named after another, of whatever. */
    LocalDate after(LocalDate day) {
        return NextChange.earlier(next(ofAnything, day), next(ofSingleProvisions, day));
    }

    /** The next day named after another that bears on a provision, or on an exception to it, as a jurisdiction states them. */
    LocalDate after(LocalDate day, Provision provision, String jurisdiction) {
        return NextChange.earlier(
                next(ofAnything, day), next(List.of(law.changesOfProvision(provision.id(), jurisdiction)), day));
    }

    private LocalDate next(List<NavigableSet<LocalDate>> sets, LocalDate day) {
        LocalDate next = NextChange.NEVER;
        for (NavigableSet<LocalDate> days : sets) {
            LocalDate named = days.higher(day.minusDays(daysFelt - 1L));
            if (named != null) {
                next = NextChange.earlier(next, named.isAfter(day) ? named : day.plusDays(1));
            }
        }
        return next;
    }
}
