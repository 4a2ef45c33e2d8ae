package org.circula.advise.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.circula.person.Insurance;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.Work;
import org.circula.time.DaySet;
import org.circula.time.Span;

/** What can be done about insurance and work: more of it, or less. */
final class ContributionLevers {

    private final Ground ground;

    ContributionLevers(Ground ground) {
        this.ground = ground;
    }

    /** To be insured in a place on more days. */
    List<Lever> insured(List<String> places, String branch) {
        return ground.homeIn(places)
                .map(country -> {
                    DaySet insured = DaySet.of(ground.life().insured().items().stream()
                            .filter(one -> one.country().equals(country)
                                    && one.branch().equals(branch))
                            .flatMap(one -> one.days().stream())
                            .toList());
                    return lever(ChangeKind.INSURED_LONGER, branch, country, without(insured), (life, days) -> {
                        List<Insurance> more = new ArrayList<>(life.insured().items());
                        days.runs()
                                .forEach(run ->
                                        more.add(new Insurance(country, branch, Optional.of(run), Optional.empty())));
                        return life.withInsured(new Known<>(more, life.insured().complete()));
                    });
                })
                .map(List::of)
                .orElse(List.of());
    }

    /** To work in a place on more days, in an occupation if one is named. */
    List<Lever> worked(List<String> places, Optional<String> occupation) {
        return ground.homeIn(places)
                .map(country -> {
                    DaySet worked = DaySet.of(ground.life().work().items().stream()
                            .filter(one -> one.country().equals(country))
                            .filter(one ->
                                    occupation.isEmpty() || one.occupation().equals(occupation))
                            .map(Work::days)
                            .toList());
                    return lever(
                            ChangeKind.WORK_LONGER, occupation.orElse(""), country, without(worked), (life, days) -> {
                                List<Work> more = new ArrayList<>(life.work().items());
                                days.runs()
                                        .forEach(run -> more.add(new Work(country, run, occupation, Optional.empty())));
                                return life.withWork(
                                        new Known<>(more, life.work().complete()));
                            });
                })
                .map(List::of)
                .orElse(List.of());
    }

    /** To work in a place on fewer days. */
    List<Lever> workedLess(List<String> places) {
        return ground.homeIn(places)
                .map(country -> {
                    DaySet worked = DaySet.of(ground.life().work().items().stream()
                                    .map(Work::days)
                                    .toList())
                            .within(ground.asOf().minusDays(StatusLevers.MOST_DAYS), ground.asOf());
                    return lever(ChangeKind.WORK_LESS, "", country, worked, ContributionLevers::without);
                })
                .filter(lever -> lever.most() > 0)
                .map(List::of)
                .orElse(List.of());
    }

    private static Life without(Life life, DaySet days) {
        List<Work> work = new ArrayList<>();
        for (Work one : life.work().items()) {
            for (Span run : DaySet.of(one.days()).minus(days).runs()) {
                work.add(new Work(one.country(), run, one.occupation(), one.employer()));
            }
        }
        return life.withWork(new Known<>(work, life.work().complete()));
    }

    /** The days in ten years without it. */
    private DaySet without(DaySet days) {
        return DaySet.between(ground.asOf().minusDays(StatusLevers.MOST_DAYS), ground.asOf())
                .minus(days);
    }

    private static Lever lever(
            ChangeKind kind, String what, String country, DaySet open, BiFunction<Life, DaySet, Life> edit) {
        return Lever.by(
                kind + " " + what + " " + country,
                1,
                open.size(),
                List.of(),
                (situation, amount) -> situation.with(edit.apply(situation.life(), StayEdits.latest(open, amount))),
                amount -> new Change(
                        kind,
                        List.of(),
                        Optional.of(what).filter(word -> !word.isEmpty()),
                        Optional.of(country),
                        StayLevers.around(StayEdits.latest(open, amount)),
                        amount,
                        Change.DAYS));
    }
}
