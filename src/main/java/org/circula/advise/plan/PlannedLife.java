package org.circula.advise.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.circula.advise.dates.Journey;
import org.circula.person.HeldStatus;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.Plan;
import org.circula.person.Stay;

/**
 * A life as it will be if everything goes as planned: trips made, hoped-for grants given.
 *
 * <p>It is never mistaken for the life itself: plans are not facts, and what rests on them is said to.
 */
public final class PlannedLife {

    private PlannedLife() {}

    /** Whether anything is planned. */
    public static boolean isPlanned(Life life) {
        return !life.plans().isEmpty() || life.statuses().items().stream().anyMatch(HeldStatus::planned);
    }

    /** The life with all its plans. */
    public static Life of(Life life) {
        Life planned = withGrants(life);
        for (Plan plan : inOrder(life.plans())) {
            planned = with(planned, plan);
        }
        return planned;
    }

    /** The trips in the order of their days. */
    public static List<Plan> inOrder(List<Plan> plans) {
        return plans.stream()
                .sorted(Comparator.comparing(plan -> plan.days().firstDay()))
                .toList();
    }

    /** The life with one trip: present on the day of leaving and again on the day of coming back. */
    public static Life with(Life life, Plan plan) {
        Journey journey = journey(plan);
        return plan.days().end().isPresent() ? journey.backOn(life, laterThanLeaving(plan)) : journey.away(life);
    }

    /** The life as it is, with the statuses that are hoped for. */
    static Life withGrants(Life life) {
        List<HeldStatus> granted = life.statuses().items().stream()
                .map(held -> new HeldStatus(
                        held.kind(), held.state(), held.days(), held.employer(), held.entries(), held.used(), false))
                .toList();
        return life.withStatuses(new Known<>(granted, life.statuses().complete()));
    }

    static Journey journey(Plan plan) {
        Stay.Place to = plan.stayIn().isPresent() ? new Stay.In(plan.stayIn().get()) : new Stay.Outside(plan.leaves());
        return new Journey(plan.days().firstDay(), to, plan.reason(), plan.leaves());
    }

    private static LocalDate laterThanLeaving(Plan plan) {
        LocalDate leaving = plan.days().firstDay();
        return plan.days().end().filter(back -> back.isAfter(leaving)).orElse(leaving.plusDays(1));
    }
}
