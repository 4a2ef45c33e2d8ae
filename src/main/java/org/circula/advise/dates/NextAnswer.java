package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.circula.law.Pathway;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/**
 * The earliest later day on which a put may be answered as is waited for: with yes, or with anything but no.
 *
 * <p>As {@link NextChange}, always early enough and often too early; but it leaps further, since only one answer is waited for.
 * Every requirement must be as far, so the latest of their days counts. What is open stays open until the end of the bounds that
 * is worse for the person comes to hold; an answer that is missing is not given by waiting.
 *
 * @param awaited what is waited for
 * @param change the days on which anything may be said otherwise
 * @param met the days on which a single finding may come to be met
 * @param ending the days on which a status may end, or come back
 * @param statuses what a lost status may change
 */
record NextAnswer(Awaited awaited, NextChange change, NextMet met, Endings ending, StatusDependence statuses) {

    static NextAnswer of(Awaited awaited, NextChange change, StatusDependence statuses) {
        NextMet met = new NextMet(change);
        return new NextAnswer(awaited, change, met, new NextEnding(change, met), statuses);
    }

    static NextAnswer of(Awaited awaited, NextChange change, Endings ending, StatusDependence statuses) {
        return new NextAnswer(awaited, change, new NextMet(change), ending, statuses);
    }

    /** The next day on which the put may be answered so, if it is not on this one. */
    LocalDate after(LocalDate day, TriedPut.Judged judged) {
        LocalDate mayEnd = ending.after(day, judged);
        LocalDate mayChange = NextChange.earlier(change.nextNamed(day), mayEnd);
        if (judged.verdict().isEmpty()) {
            return mayChange;
        }
        Verdict verdict = judged.verdict().get();
        Map<String, Finding> findings = verdict.findings().stream()
                .collect(Collectors.toMap(finding -> finding.provision().id(), Function.identity()));
        Pathway.Requirement required = verdict.put().pathway().requirementsOn(day);
        // With all that is required met it is the status asked about that is gone, or perhaps gone.
        return awaited.isMet(required, findings)
                ? mayChange
                : met(required, new Seen(findings, PutOnADay.of(verdict, judged), mayEnd));
    }

    /** What is seen on a day: the findings, and the next day on which a status may end. */
    private record Seen(Map<String, Finding> findings, PutOnADay put, LocalDate ending) {

        LocalDate tomorrow() {
            return put.day().plusDays(1);
        }
    }

    /** From when a requirement may be met: of all members the latest day, of alternatives the earliest. */
    private LocalDate met(Pathway.Requirement requirement, Seen seen) {
        if (requirement instanceof Pathway.Single single) {
            return met(seen.findings().get(single.provision()), seen);
        }
        if (requirement instanceof Pathway.AllOf all) {
            return all.members().stream()
                    .map(member -> met(member, seen))
                    .reduce(NextChange::later)
                    .orElse(seen.tomorrow());
        }
        return ((Pathway.AnyOf) requirement)
                .members().stream()
                        .map(member -> alternative(member, seen))
                        .reduce(NextChange::earlier)
                        .orElse(seen.tomorrow());
    }

    /** An alternative that does not concern the person meets nothing until it does. */
    private LocalDate alternative(Pathway.Requirement member, Seen seen) {
        if (member instanceof Pathway.Single single) {
            Finding finding = seen.findings().get(single.provision());
            if (finding.outcome() == Outcome.NOT_APPLICABLE) {
                return NextChange.earlier(change.nextNamed(finding, seen.put()), seen.ending());
            }
        }
        return met(member, seen);
    }

    private LocalDate met(Finding finding, Seen seen) {
        if (awaited.isThere(finding.outcome())) {
            return seen.tomorrow();
        }
        LocalDate own = met.of(finding, seen.put(), awaited);
        return statuses.of(finding) ? NextChange.earlier(own, seen.ending()) : own;
    }
}
