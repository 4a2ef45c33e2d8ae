package org.circula.harness.deep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.circula.ask.fact.Ground;
import org.circula.ask.fact.OpenFact;
import org.circula.ask.fact.OpenFacts;
import org.circula.ask.fact.ReadingOfLaw;
import org.circula.ask.fact.Reads;
import org.circula.ask.fact.YearlyGrants;
import org.circula.law.Pathway;
import org.circula.law.RuleBases;
import org.circula.law.StatusKind;
import org.circula.law.Territories;
import org.circula.person.HeldStatus;
import org.circula.person.Life;
import org.circula.time.Span;
import org.circula.verdict.Finding;
import org.circula.verdict.Fold;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/** Finds the axes of a pathway on a day: those of asking, over a life of which only the status asked about is told. */
final class AxesMaker {

    /** What keeping the status reads through which a pathway concerns somebody: a status that is lost is none. */
    private static final String STANDING = "whether the status stands";

    private static final int USUAL_YEARS_HELD = 12;
    private static final LocalDate FIRST_GRANT = LocalDate.of(1960, 1, 1);
    private static final String FIRST_STATE = "ES";

    private final RuleBases law;
    private final Territories territories;
    private final Asked asked;
    private final Bench bench;
    private final WholeLife.Rest rest;
    private final Constants constants;

    AxesMaker(RuleBases law, Asked asked, Bench bench, WholeLife.Rest rest) {
        this.law = law;
        this.territories = new Territories(law.words().territories());
        this.asked = asked;
        this.bench = bench;
        this.rest = rest;
        this.constants = Constants.of(asked, law);
    }

    /** The provisions whose cells are looked at on a day. */
    List<String> provisions(Slice slice) {
        TreeSet<String> seen = new TreeSet<>(Fold.provisions(asked.pathway().requirementsOn(slice.day())));
        seen.addAll(asked.pathway().shows());
        return List.copyOf(seen);
    }

    /** The axes for each status through which the pathway may concern somebody. */
    List<Axes> of(Slice slice) {
        List<Axes> all = new ArrayList<>();
        List<String> kinds = kinds();
        if (kinds.isEmpty()) {
            all.add(axes(slice, List.of()));
        }
        for (String kind : kinds) {
            standings(kind, slice).forEach(grants -> all.add(axes(slice, grants)));
        }
        return all;
    }

    /** A pathway of the Union that gives a status is put in the State where the person resides, under any kind that counts in full. */
    private List<String> kinds() {
        boolean needsResidence = asked.kinds().isEmpty()
                && asked.pathway().in().isEmpty()
                && law.country(asked.pathway().jurisdiction()).isEmpty()
                && asked.pathway().gives().isPresent();
        if (!needsResidence) {
            return asked.kinds();
        }
        return List.of(asked.jurisdiction(), RuleBases.UNION).stream()
                .flatMap(base -> law.bases().get(base).statuses().values().stream())
                .filter(kind -> kind.statusClass() == StatusKind.StatusClass.RESIDENCE)
                .filter(kind ->
                        !kind.countsTowards().containsKey(asked.pathway().id()))
                .map(StatusKind::id)
                .sorted()
                .limit(1)
                .toList();
    }

    /**
     * The grants through which a status may stand: on each day at which a provision changes what it says of somebody always there or
     * always away, ending soon where its end matters, and as often in a row as renewals are counted.
     */
    private List<List<HeldStatus>> standings(String kind, Slice slice) {
        Ground ground = ground(slice, List.of());
        TreeSet<LocalDate> days = new TreeSet<>(ground.boundaryDays(ground.reads(), List.of()));
        LocalDate longAgo = slice.day().minusYears(USUAL_YEARS_HELD);
        days.add(longAgo);
        days.removeIf(day -> day.isBefore(FIRST_GRANT) || day.isAfter(slice.day()));
        String state = asked.state().orElse(FIRST_STATE);
        List<List<HeldStatus>> granted = new ArrayList<>();
        days.forEach(day -> granted.add(List.of(held(kind, state, Span.runningFrom(day)))));
        List<List<HeldStatus>> standings = new ArrayList<>(turning(granted, slice));
        if (asked.pathway().concerns() instanceof Pathway.HoldersEver) {
            List<List<HeldStatus>> ended = new ArrayList<>();
            days.stream()
                    .filter(day -> day.isAfter(longAgo) && day.isBefore(slice.day()))
                    .forEach(day -> ended.add(List.of(held(kind, state, Span.of(longAgo, day)))));
            standings.addAll(turning(ended, slice));
        }
        constants.timesLeft().forEach(left -> {
            LocalDate end = slice.day().plus(left);
            List.of(end.minusDays(1), end, end.plusDays(1))
                    .forEach(day -> standings.add(List.of(held(kind, state, Span.of(longAgo, day)))));
        });
        constants.grantsInARow().forEach(number -> standings.add(YearlyGrants.of(kind, state, number, slice.day())));
        return standings;
    }

    private List<List<HeldStatus>> turning(List<List<HeldStatus>> inOrder, Slice slice) {
        List<List<String>> said =
                inOrder.stream().map(grants -> said(grants, slice)).toList();
        List<List<HeldStatus>> turning = new ArrayList<>();
        for (int at = 0; at < inOrder.size(); at++) {
            boolean first = at == 0 || !said.get(at).equals(said.get(at - 1));
            boolean last = at == inOrder.size() - 1 || !said.get(at).equals(said.get(at + 1));
            if (first || last) {
                turning.add(inOrder.get(at));
            }
        }
        return turning;
    }

    private List<String> said(List<HeldStatus> grants, Slice slice) {
        WholeLife whole = whole(slice, ground(slice, grants));
        Life life = with(grants);
        List<String> said = new ArrayList<>();
        for (Optional<Life> one : List.of(whole.of(life), whole.alwaysAway(life))) {
            one.map(complete -> bench.put(complete, slice, first(grants)))
                    .ifPresent(told -> told.findings()
                            .forEach(finding -> said.add(finding.outcome() + " "
                                    + finding.value()
                                            .map(value -> value.from().toString())
                                            .orElse("none"))));
        }
        return said;
    }

    private static Optional<HeldStatus> first(List<HeldStatus> grants) {
        return grants.stream().findFirst();
    }

    private static HeldStatus held(String kind, String state, Span days) {
        return new HeldStatus(kind, state, days, Optional.empty(), Optional.empty(), Optional.of("lawfully"), false);
    }

    private static Life with(List<HeldStatus> grants) {
        Life life = Life.unknown();
        return grants.isEmpty() ? life : life.withStatuses(life.statuses().and(grants));
    }

    private Axes axes(Slice slice, List<HeldStatus> grants) {
        Ground ground = ground(slice, grants);
        WholeLife whole = whole(slice, ground);
        List<OpenFact> facts =
                new LongAbsences(constants, asked.state(), ground.grantedOn(), whole).addedTo(OpenFacts.of(ground));
        Axes axes = new Axes(slice, first(grants), ground.life(), facts, ground.byUnit(), whole);
        UsualCell.choose(axes, bench, asked);
        return axes;
    }

    private WholeLife whole(Slice slice, Ground ground) {
        return new WholeLife(asked.state(), slice.day(), ground.reasonThatNoneReads(), rest);
    }

    private Ground ground(Slice slice, List<HeldStatus> grants) {
        Optional<HeldStatus> status = first(grants);
        Life life = with(grants);
        Map<String, Reads> reads = reads(slice, status, life);
        Ground[] own = new Ground[1];
        own[0] = new Ground(
                law,
                territories,
                life,
                slice.day(),
                asked.state(),
                status.map(held -> held.days().firstDay()),
                List.of(),
                true,
                reads,
                tried -> outcomes(tried, slice, status, whole(slice, own[0])));
        return own[0];
    }

    private List<Outcome> outcomes(Life tried, Slice slice, Optional<HeldStatus> status, WholeLife whole) {
        return whole.of(tried)
                .map(life -> bench.put(life, slice, status).findings().stream()
                        .map(Finding::outcome)
                        .toList())
                .orElse(List.of());
    }

    private Map<String, Reads> reads(Slice slice, Optional<HeldStatus> status, Life life) {
        ReadingOfLaw reading = new ReadingOfLaw(law, asked.state().map(List::of).orElse(List.of()), life);
        Map<String, Reads> reads = new LinkedHashMap<>();
        for (String provision : provisions(slice)) {
            reads.put(provision, reading.ofProvision(provision, asked.jurisdiction()));
        }
        if (!asked.isAboutKeeping() && status.isPresent()) {
            reads.put(STANDING, standing(status.get(), reading));
        }
        return reads;
    }

    private Reads standing(HeldStatus status, ReadingOfLaw reading) {
        Reads standing = new Reads();
        law.bases().values().stream()
                .flatMap(base -> base.pathways().values().stream())
                .filter(pathway -> pathway.question() == Pathway.Question.KEEP)
                .filter(pathway -> pathway.concerns() instanceof Pathway.Holders holders
                        && holders.kinds().contains(status.kind()))
                .forEach(pathway -> standing.add(reading.ofPathway(pathway, asked.jurisdiction())));
        return standing;
    }

    /** Whether a verdict answers of a status that still stands. */
    static boolean stands(Verdict verdict) {
        return verdict.put()
                .held()
                .map(held -> held.held().surely().contains(verdict.put().asOf()))
                .orElse(true);
    }
}
