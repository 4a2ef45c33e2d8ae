package org.circula.law.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.circula.law.DatedBy;
import org.circula.law.Grade;
import org.circula.law.Judgment;
import org.circula.law.Pathway;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBase;
import org.circula.law.StatusKind;

/** What changed in a rule base and when: its own folder alone, in the order of days. */
public final class Changes {

    private Changes() {}

    /** All changes, the earliest first. */
    public static List<Change> of(RuleBase base) {
        List<Change> changes = new ArrayList<>();
        base.allProvisions().forEach(provision -> addValues(provision, changes));
        base.allProvisions().forEach(provision -> addJudgments(provision, changes));
        base.statuses().values().forEach(status -> addAttributes(status, changes));
        base.pathways().values().forEach(pathway -> addRequirements(pathway, changes));
        changes.sort(Comparator.comparing(Change::on)
                .thenComparing(Change::subject)
                .thenComparing(Change::id)
                .thenComparing(Change::what));
        return List.copyOf(changes);
    }

    private static void addValues(Provision provision, List<Change> changes) {
        boolean held = false;
        for (ProvisionValue value : provision.values()) {
            // A value that begins as "no such rule" tells of nothing that happened on that day.
            if (value.none() && !held) {
                continue;
            }
            Change.What what = value.none() ? Change.What.ENDS : held ? Change.What.CHANGES : Change.What.BEGINS;
            changes.add(new Change(
                    value.from(),
                    what,
                    Change.Subject.PROVISION,
                    provision.id(),
                    provision.says(),
                    provision.datedBy(),
                    value.sources(),
                    worse(value.grade(), value.fromGrade())));
            held = !value.none();
        }
    }

    private static void addJudgments(Provision provision, List<Change> changes) {
        for (Judgment judgment : provision.judgments()) {
            changes.add(new Change(
                    judgment.turnsOn(),
                    judgment.annuls() ? Change.What.ANNULLED : Change.What.UNDERSTOOD_OTHERWISE,
                    Change.Subject.PROVISION,
                    provision.id(),
                    provision.says(),
                    DatedBy.AS_OF,
                    judgment.sources(),
                    judgment.grade()));
        }
    }

    private static void addAttributes(StatusKind status, List<Change> changes) {
        addDated(status, "", status.attributes(), changes);
        addDated(status, "counts-towards.", status.countsTowards(), changes);
    }

    private static void addDated(
            StatusKind status,
            String prefix,
            Map<String, List<StatusKind.AttributeValue>> attributes,
            List<Change> changes) {
        attributes.forEach((name, values) -> {
            boolean held = false;
            for (StatusKind.AttributeValue value : values) {
                if (value.none() && !held) {
                    continue;
                }
                Change.What what = value.none() ? Change.What.ENDS : held ? Change.What.CHANGES : Change.What.BEGINS;
                changes.add(new Change(
                        value.from(),
                        what,
                        Change.Subject.STATUS,
                        status.id() + "#" + prefix + name,
                        status.says(),
                        DatedBy.AS_OF,
                        value.sources(),
                        worse(value.grade(), value.fromGrade())));
                held = !value.none();
            }
        });
    }

    /** A pathway's first day is where its encoding begins, which is no change of law; its later lists and its end are. */
    private static void addRequirements(Pathway pathway, List<Change> changes) {
        pathway.requirements().stream()
                .skip(1)
                .forEach(dated -> changes.add(ofPathway(pathway, dated.from(), Change.What.CHANGES)));
        pathway.encodedUntil()
                .map(last -> last.plusDays(1))
                .ifPresent(over -> changes.add(ofPathway(pathway, over, Change.What.ENDS)));
    }

    private static Change ofPathway(Pathway pathway, LocalDate day, Change.What what) {
        return new Change(
                day, what, Change.Subject.PATHWAY, pathway.id(), pathway.says(), DatedBy.AS_OF, List.of(), Grade.TEXT);
    }

    private static Grade worse(Grade grade, Optional<Grade> ofFirstDay) {
        return ofFirstDay.map(grade::worse).orElse(grade);
    }
}
