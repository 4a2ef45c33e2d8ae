package org.circula.advise.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.circula.advise.dates.LatestReturnFinder;
import org.circula.advise.dates.TriedPut;
import org.circula.law.LeftSide;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBase;
import org.circula.law.RuleText;
import org.circula.measure.StatusChain;
import org.circula.person.Answer;
import org.circula.person.HeldStatus;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.LifeEvent;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Verdict;

/** Finds what would lose a yes first: the limits with the least room, and the events, answers and statuses on which it stands. */
public final class NearestLossFinder {

    private final TriedPut put;
    private final Situation base;
    private final Standing standing;

    private NearestLossFinder(TriedPut put, Situation base) {
        this.put = put;
        this.base = base;
        this.standing = Standing.of(put, base);
    }

    /**
     * What would lose a yes.
     *
     * @param put the put of the verdict
     * @param life the life judged
     * @param asOf the day asked about
     * @throws IllegalArgumentException where the answer is not yes
     */
    public static NearestLosses find(TriedPut put, Life life, LocalDate asOf) {
        NearestLossFinder finder = new NearestLossFinder(put, new Situation(life, asOf));
        if (!finder.standing.isYes()) {
            throw new IllegalArgumentException("The pathway " + put.pathway().id()
                    + " does not answer yes to this life on " + asOf + "; ask what would turn it instead.");
        }
        return finder.losses();
    }

    private NearestLosses losses() {
        Verdict verdict = standing.verdict().orElseThrow();
        return new NearestLosses(
                put.pathway().id(),
                put.jurisdiction(),
                verdict.put().held().map(StatusChain::kind),
                put.state(),
                base.day(),
                rooms(),
                byEvents(),
                byAnswers(),
                byStatuses(verdict),
                lastDay());
    }

    private List<NearestLosses.Room> rooms() {
        return standing.findings().stream()
                .filter(finding ->
                        finding.outcome() == Outcome.MET && finding.margin().isPresent())
                .map(finding -> new NearestLosses.Room(
                        finding.provision().id(), finding.margin().get(), finding.limitDay()))
                .distinct()
                .sorted(Comparator.comparing(
                                (NearestLosses.Room room) -> room.margin().unit())
                        .thenComparing(room -> room.margin().amount())
                        .thenComparing(NearestLosses.Room::provision))
                .toList();
    }

    private List<NearestLosses.Loss> byEvents() {
        List<NearestLosses.Loss> losses = new ArrayList<>();
        for (String kind : eventsRead()) {
            LifeEvent event =
                    new LifeEvent(kind, Optional.of(base.day()), Optional.empty(), put.state(), Optional.empty());
            Life life = base.life().withEvents(base.life().events().and(event));
            loss(kind, life).ifPresent(losses::add);
        }
        return losses;
    }

    private List<NearestLosses.Loss> byAnswers() {
        List<NearestLosses.Loss> losses = new ArrayList<>();
        for (Map.Entry<String, Answer> answer :
                new java.util.TreeMap<>(base.life().answers()).entrySet()) {
            if (answer.getValue().equals(new Answer.YesNo(true))) {
                loss(answer.getKey(), base.life().withAnswer(answer.getKey(), new Answer.YesNo(false)))
                        .ifPresent(losses::add);
            }
        }
        return losses;
    }

    /** The status that the put is about is left: without it there is nothing to ask. */
    private List<NearestLosses.Loss> byStatuses(Verdict verdict) {
        Optional<String> own = verdict.put().held().map(StatusChain::kind);
        List<NearestLosses.Loss> losses = new ArrayList<>();
        Set<String> kinds = new TreeSet<>();
        base.life().statuses().items().forEach(status -> kinds.add(status.kind()));
        own.ifPresent(kinds::remove);
        for (String kind : kinds) {
            List<HeldStatus> others = base.life().statuses().items().stream()
                    .filter(status -> !status.kind().equals(kind))
                    .toList();
            Life life = base.life()
                    .withStatuses(new Known<>(others, base.life().statuses().complete()));
            loss(kind, life).ifPresent(losses::add);
        }
        return losses;
    }

    private Optional<NearestLosses.Loss> loss(String what, Life life) {
        Standing after = Standing.of(put, base.with(life));
        if (after.isYes() || after.verdict().isEmpty()) {
            return Optional.empty();
        }
        List<String> provisions = after.findings().stream()
                .filter(Standing::isInTheWay)
                .map(finding -> finding.provision().id())
                .distinct()
                .toList();
        return Optional.of(new NearestLosses.Loss(what, after.verdict().get().answer(), provisions));
    }

    /** Whole years first, then the last day between; a yes that is lost and won again between two of them is not seen. */
    private Optional<LocalDate> lastDay() {
        int held = 0;
        for (int year = 1; year <= LatestReturnFinder.YEARS_LOOKED_AT; year++) {
            int days =
                    (int) (base.day().plusYears(year).toEpochDay() - base.day().toEpochDay());
            if (!isYesAfter(days)) {
                return Optional.of(
                        base.day().plusDays(LeastAmounts.between(held, days, tried -> !isYesAfter(tried)) - 1L));
            }
            held = days;
        }
        return Optional.empty();
    }

    private boolean isYesAfter(int days) {
        return Standing.of(put, new Situation(base.life(), base.day().plusDays(days)))
                .isYes();
    }

    private Set<String> eventsRead() {
        Set<String> kinds = new TreeSet<>();
        for (Finding finding : standing.findings()) {
            Provision provision = finding.provision();
            addRead(provision, kinds);
            provision.liftedBy().stream()
                    .flatMap(id -> put.law().provision(provision.jurisdiction(), id).stream())
                    .forEach(exception -> addRead(exception, kinds));
        }
        return kinds;
    }

    private void addRead(Provision provision, Set<String> kinds) {
        for (RuleBase rules : put.law().bases().values()) {
            RuleText rule = rules.ruleTexts().get(provision.id());
            if (rule != null) {
                for (LeftSide.Pattern pattern : rule.leftSide().asked()) {
                    if (pattern.factType().equals("Event")) {
                        kinds.addAll(pattern.allowed("kind"));
                    }
                }
            }
        }
        provision.values().stream()
                .map(ProvisionValue::measure)
                .flatMap(Optional::stream)
                .forEach(measure -> addRead(measure, kinds));
    }

    private static void addRead(MeasureSpecification measure, Set<String> kinds) {
        measure.event().ifPresent(kinds::add);
        measure.fromEvent().ifPresent(kinds::add);
        measure.toEvent().ifPresent(kinds::add);
        if (measure.lookBack() instanceof LookBack.SinceEvent since) {
            kinds.add(since.event());
        }
    }
}
