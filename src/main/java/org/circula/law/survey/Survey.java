package org.circula.law.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.circula.law.DatedBy;
import org.circula.law.Provision;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.StatusKind;
import org.circula.law.Understanding;
import org.circula.law.ValueOnADay;

/** What holds in a jurisdiction on a day, the Union's law included while it is a member. */
public final class Survey {

    private final RuleBases law;
    private final String jurisdiction;

    private Survey(RuleBases law, String jurisdiction) {
        this.law = law;
        this.jurisdiction = jurisdiction;
    }

    /** Looks at one jurisdiction, which must be among the bases. */
    public static Survey of(RuleBases law, String jurisdiction) {
        if (!law.bases().containsKey(jurisdiction)) {
            throw new IllegalArgumentException("There is no rule base " + jurisdiction + ".");
        }
        return new Survey(law, jurisdiction);
    }

    /**
     * The values of each provision that hold on a day, in the order of ids; where another date than the day asked about picks
     * the value, all that it may pick. Options of the Union that the jurisdiction has not taken up are left out.
     */
    public List<Statement> provisionsOn(LocalDate day, Understanding understanding) {
        List<Statement> holding = new ArrayList<>();
        for (String id : provisionIds(day)) {
            daysThatPick(id, day).stream()
                    .map(picking -> ValueOnADay.of(law, jurisdiction, id, picking, day, understanding))
                    .flatMap(found -> found.value().map(value -> new Statement(found.provision(), value)).stream())
                    .distinct()
                    .filter(statement -> !statement.isOptionNotTaken(jurisdiction))
                    .forEach(holding::add);
        }
        return holding;
    }

    /** The day itself; where another date picks the value, the first day of each value that it may pick. */
    private Set<LocalDate> daysThatPick(String id, LocalDate day) {
        Provision stated = law.provision(jurisdiction, id).orElseThrow();
        if (stated.datedBy() == DatedBy.AS_OF) {
            return Set.of(day);
        }
        Set<LocalDate> days = new TreeSet<>();
        stated.values().forEach(value -> days.add(value.from()));
        law.provision(RuleBases.UNION, id).ifPresent(union -> union.values().forEach(value -> days.add(value.from())));
        return days;
    }

    /** The provisions that break a principle on a day, by their own declaration. */
    public List<Statement> breakingProvisionsOn(LocalDate day, Understanding understanding) {
        return provisionsOn(day, understanding).stream()
                .filter(statement -> statement.provision().principle().breaks())
                .filter(statement -> !statement.value().none())
                .toList();
    }

    /** The status attributes that break a principle on a day, by their own declaration. */
    public List<BreakingAttribute> breakingAttributesOn(LocalDate day) {
        List<BreakingAttribute> breaking = new ArrayList<>();
        for (StatusKind status : statuses(day).values()) {
            Map<String, List<StatusKind.AttributeValue>> attributes = new TreeMap<>(status.attributes());
            attributes.forEach((name, values) -> values.stream()
                    .filter(value -> !value.none() && value.principle().breaks() && value.speaksOf(day))
                    .forEach(value -> breaking.add(new BreakingAttribute(status, name, value))));
        }
        return breaking;
    }

    private Map<String, StatusKind> statuses(LocalDate day) {
        Map<String, StatusKind> statuses = new TreeMap<>();
        law.unionLawIn(jurisdiction, day).ifPresent(union -> statuses.putAll(union.statuses()));
        statuses.putAll(law.bases().get(jurisdiction).statuses());
        return statuses;
    }

    private Set<String> provisionIds(LocalDate day) {
        RuleBase own = law.bases().get(jurisdiction);
        Set<String> ids = new TreeSet<>(own.provisions().keySet());
        ids.addAll(own.overrides().keySet());
        law.unionLawIn(jurisdiction, day)
                .ifPresent(union -> ids.addAll(union.provisions().keySet()));
        return ids;
    }

    /**
     * An attribute of a kind of status that breaks a principle.
     *
     * @param status the kind of status
     * @param attribute the attribute, such as {@code employer}
     * @param value the value that breaks it
     */
    public record BreakingAttribute(StatusKind status, String attribute, StatusKind.AttributeValue value) {}
}
