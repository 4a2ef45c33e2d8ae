package org.circula.harness.deep;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.circula.assess.Question.Reading;
import org.circula.law.RuleBases;
import org.circula.person.HeldStatus;
import org.circula.person.Life;
import org.circula.time.Span;

/**
 * Walks through the encoded period of a pathway: the first day of every quarter, each day on which the law changes, the day before and
 * the day after. On each, somebody who was always there and somebody who never was must get a finding on every requirement, by a value
 * that speaks of the day. For one thread.
 */
final class Timeline {

    private static final int YEARS_HELD = 6;
    private static final String FIRST_STATE = "ES";

    private final RuleBases law;
    private final Asked asked;
    private final Bench bench;
    private final LocalDate today;
    private final WholeLife.Rest rest;
    private final Gaps gaps;

    Timeline(RuleBases law, Asked asked, Bench bench, LocalDate today, WholeLife.Rest rest) {
        this.law = law;
        this.asked = asked;
        this.bench = bench;
        this.today = today;
        this.rest = rest;
        this.gaps = new Gaps(law, asked, bench);
    }

    /** How many days were walked, and what was found on them. */
    record Walked(int days, List<DeepFinding> findings) {
        Walked {
            findings = List.copyOf(findings);
        }
    }

    Walked walk() {
        TreeSet<LocalDate> days = days();
        for (LocalDate day : days) {
            look(new Slice(day, Reading.AS_UNDERSTOOD_NOW));
        }
        return new Walked(days.size(), gaps.found());
    }

    private TreeSet<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        LocalDate first = asked.pathway().encodedFrom();
        LocalDate quarter = first.with(IsoFields.DAY_OF_QUARTER, 1);
        while (!quarter.isAfter(today)) {
            days.add(quarter);
            quarter = quarter.plusMonths(3);
        }
        Slice.changes(asked, law).forEach(day -> days.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        days.addAll(List.of(first, first.plusDays(1)));
        asked.pathway().encodedUntil().ifPresent(last -> days.addAll(List.of(last.minusDays(1), last)));
        days.removeIf(day -> !asked.pathway().encodes(day));
        return days;
    }

    private void look(Slice slice) {
        List<Optional<HeldStatus>> statuses = new ArrayList<>();
        asked.kinds().forEach(kind -> statuses.add(Optional.of(held(kind, slice.day()))));
        if (statuses.isEmpty()) {
            statuses.add(Optional.empty());
        }
        String reason =
                law.words().reasons().keySet().stream().sorted().findFirst().orElse("work");
        WholeLife whole = new WholeLife(asked.state(), slice.day(), reason, rest);
        for (Optional<HeldStatus> status : statuses) {
            Life told = status.map(held -> Life.unknown()
                            .withStatuses(Life.unknown().statuses().and(held)))
                    .orElse(Life.unknown());
            look(whole.of(told), told, slice, status);
            look(whole.alwaysAway(told), told, slice, status);
        }
    }

    private void look(Optional<Life> life, Life told, Slice slice, Optional<HeldStatus> status) {
        life.ifPresent(one -> {
            Told found = bench.put(one, slice, status);
            Example example = new Example(asked, slice, status, told, one);
            if (found.silent().isPresent()) {
                gaps.lookAtDates(found.silent().get(), found, () -> example);
            }
            found.findings()
                    .forEach(finding -> gaps.lookAtDates(finding.provision().id(), found, () -> example));
        });
    }

    private HeldStatus held(String kind, LocalDate day) {
        return new HeldStatus(
                kind,
                asked.state().orElse(FIRST_STATE),
                Span.runningFrom(day.minusYears(YEARS_HELD)),
                Optional.empty(),
                Optional.empty(),
                Optional.of("lawfully"),
                false);
    }
}
