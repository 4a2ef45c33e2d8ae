package org.circula.advise.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.circula.assess.RealLaw;
import org.circula.law.Pathway;
import org.circula.law.Words;
import org.circula.person.Stay;
import org.circula.time.Span;
import org.circula.verdict.Fold;

/**
 * Changes by brute force: each day on which one could have come back from any absence from the State, or left for it; each answer
 * that the requirements ask for, each event of one's own, each day of waiting in three years.
 */
final class SingleChanges {

    private static final int DAYS_WAITED = 1100;

    private SingleChanges() {}

    /** One list for each thing that can be done, by more and more. */
    static List<List<Change>> of(NearestChangesOnScenariosTest.Asked asked) {
        List<List<Change>> all = new ArrayList<>();
        asked.put()
                .state()
                .ifPresent(state -> absences(asked, state).forEach(absence -> {
                    all.add(byDays(ChangeKind.BACK_EARLIER, absence, state));
                    all.add(byDays(ChangeKind.LEAVE_LATER, absence, state));
                }));
        for (String answer : asksFor(asked)) {
            all.add(List.of(new Change(
                    ChangeKind.ANSWER_YES, List.of(), Optional.of(answer), Optional.empty(), Optional.empty(), 0, "")));
        }
        if (asked.put().pathway().question() != Pathway.Question.KEEP) {
            List<Change> waits = new ArrayList<>();
            for (int days = 1; days <= DAYS_WAITED; days++) {
                waits.add(new Change(
                        ChangeKind.WAIT,
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Span.of(asked.asOf(), asked.asOf().plusDays(days))),
                        days,
                        Change.DAYS));
            }
            all.add(waits);
        }
        return all;
    }

    /** Of each thing the most, and for waiting each year. */
    static List<Change> farthest(List<List<Change>> single) {
        List<Change> found = new ArrayList<>();
        for (List<Change> one : single) {
            found.add(one.get(one.size() - 1));
            if (one.size() > 1) {
                found.add(one.get(one.size() / 2));
            }
        }
        return found;
    }

    private static List<Change> byDays(ChangeKind kind, Span absence, String state) {
        LocalDate first = absence.firstDay();
        LocalDate last = absence.end().orElseThrow();
        List<Change> changes = new ArrayList<>();
        for (int days = 1; days <= absence.length(); days++) {
            Span filled = kind == ChangeKind.BACK_EARLIER
                    ? Span.of(last.minusDays(days - 1L), last)
                    : Span.of(first, first.plusDays(days - 1L));
            changes.add(new Change(
                    kind, List.of(), Optional.empty(), Optional.of(state), Optional.of(filled), days, Change.DAYS));
        }
        return changes;
    }

    /** Runs of days in no stay in the country, by looking at each day. */
    private static List<Span> absences(NearestChangesOnScenariosTest.Asked asked, String state) {
        List<Span> found = new ArrayList<>();
        Optional<LocalDate> first = asked.life().stays().items().stream()
                .map(stay -> stay.days().firstDay())
                .min(LocalDate::compareTo);
        if (first.isEmpty()) {
            return found;
        }
        LocalDate began = null;
        for (LocalDate day = first.get(); !day.isAfter(asked.asOf()); day = day.plusDays(1)) {
            LocalDate today = day;
            boolean there = asked.life().stays().items().stream()
                            .anyMatch(stay -> stay.place().equals(new Stay.In(state))
                                    && stay.days().contains(today))
                    && asked.life().unknownDays().stream().noneMatch(span -> span.contains(today));
            if (there && began != null) {
                found.add(Span.of(began, day.minusDays(1)));
                began = null;
            } else if (!there && began == null) {
                began = day;
            }
        }
        if (began != null) {
            found.add(Span.of(began, asked.asOf()));
        }
        return found;
    }

    private static Set<String> asksFor(NearestChangesOnScenariosTest.Asked asked) {
        Set<String> facts = new TreeSet<>();
        for (String id : Fold.provisions(asked.put().pathway().requirementsOn(asked.asOf()))) {
            RealLaw.law()
                    .provision(asked.put().jurisdiction(), id)
                    .ifPresent(provision -> provision.values().stream()
                            .flatMap(value -> value.asks().stream())
                            .filter(fact -> {
                                Words.AnswerWord word =
                                        RealLaw.law().words().answers().get(fact);
                                return word.canAct() && word.type() == Words.AnswerType.YES_NO;
                            })
                            .forEach(facts::add));
        }
        return facts;
    }
}
