package org.circula.harness.deep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.circula.assess.Question.Reading;
import org.circula.law.Judgment;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;

/**
 * A stretch of days on which a pathway's law does not change, looked at on its first day, or today.
 *
 * @param day the day asked about
 * @param reading how judgments reach back
 */
record Slice(LocalDate day, Reading reading) {

    /** Every stretch of the encoded period, what is to come included; before a judgment also as the law was applied then. */
    static List<Slice> of(Asked asked, RuleBases law, LocalDate today) {
        TreeSet<LocalDate> days = new TreeSet<>(changes(asked, law));
        days.add(asked.pathway().encodedFrom());
        days.add(today);
        days.removeIf(day -> !asked.pathway().encodes(day));
        if (days.isEmpty()) {
            days.add(asked.pathway().encodedFrom());
        }
        LocalDate lastJudgment = LocalDate.MIN;
        for (LocalDate turns : judgments(asked, law)) {
            lastJudgment = turns.isAfter(lastJudgment) ? turns : lastJudgment;
        }
        List<Slice> slices = new ArrayList<>();
        for (LocalDate day : days) {
            slices.add(new Slice(day, Reading.AS_UNDERSTOOD_NOW));
            if (day.isBefore(lastJudgment)) {
                slices.add(new Slice(day, Reading.AS_APPLIED_THEN));
            }
        }
        return slices;
    }

    /** The first days on which another value, another list of requirements or another understanding holds. */
    static Set<LocalDate> changes(Asked asked, RuleBases law) {
        TreeSet<LocalDate> days = new TreeSet<>(judgments(asked, law));
        asked.pathway().requirements().forEach(dated -> days.add(dated.from()));
        for (Provision provision : entries(asked, law)) {
            for (ProvisionValue value : provision.values()) {
                days.add(value.from());
                value.inForceFrom().ifPresent(days::add);
                value.inForceUntil().ifPresent(until -> days.add(until.plusDays(1)));
            }
        }
        return days;
    }

    private static Set<LocalDate> judgments(Asked asked, RuleBases law) {
        Set<LocalDate> days = new TreeSet<>();
        entries(asked, law)
                .forEach(provision ->
                        provision.judgments().stream().map(Judgment::turnsOn).forEach(days::add));
        return days;
    }

    private static List<Provision> entries(Asked asked, RuleBases law) {
        return Asked.named(asked.pathway(), asked.jurisdiction(), law).stream()
                .flatMap(id -> Asked.entries(id, asked.jurisdiction(), law).stream())
                .toList();
    }
}
