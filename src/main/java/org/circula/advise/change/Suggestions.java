package org.circula.advise.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.circula.law.Condition;
import org.circula.law.LeftSide;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.RuleText;
import org.circula.law.StatusKind;
import org.circula.law.TerritoryReference;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;

/**
 * What a person can do about provisions that are not met: read off what each counts and asks, the exceptions that would lift it,
 * and the facts that their rules ask for.
 */
final class Suggestions {

    private static final String DEFAULT_BRANCH = "old-age";

    private final Ground ground;
    private final StayLevers stays;
    private final StatusLevers statuses;
    private final EventLevers events;
    private final ContributionLevers contributions;
    private final AnswerLevers answers;

    Suggestions(Ground ground) {
        this.ground = ground;
        this.stays = new StayLevers(ground);
        this.statuses = new StatusLevers(ground);
        this.events = new EventLevers(ground);
        this.contributions = new ContributionLevers(ground);
        this.answers = new AnswerLevers(ground);
    }

    /** The levers that findings suggest, each once, with the provisions that suggest it. */
    List<Lever> of(List<Finding> findings) {
        Map<String, Lever> levers = new LinkedHashMap<>();
        Map<String, Set<String>> suggestedBy = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String id = finding.provision().id();
            for (Lever lever : of(finding)) {
                levers.putIfAbsent(lever.id(), lever);
                suggestedBy
                        .computeIfAbsent(lever.id(), key -> new LinkedHashSet<>())
                        .add(id);
            }
        }
        List<Lever> found = new ArrayList<>();
        levers.forEach(
                (id, lever) -> found.add(lever.suggestedBy(List.copyOf(suggestedBy.getOrDefault(id, Set.of())))));
        return found;
    }

    private List<Lever> of(Finding finding) {
        Provision provision = finding.provision();
        List<Lever> levers = new ArrayList<>(byRule(provision.id()));
        if (finding.outcome() != Outcome.NOT_APPLICABLE) {
            finding.value().ifPresent(value -> levers.addAll(byValue(value)));
            datingEvent(provision).ifPresent(event -> levers.addAll(events.of(event)));
            for (String exception : provision.liftedBy()) {
                levers.addAll(byRule(exception));
                exceptionValue(provision, exception).ifPresent(value -> levers.addAll(byValue(value)));
            }
        }
        return levers;
    }

    private Optional<ProvisionValue> exceptionValue(Provision provision, String exception) {
        return ground.law()
                .provision(provision.jurisdiction(), exception)
                .flatMap(found -> found.values().stream()
                        .filter(value -> value.speaksOf(ground.asOf()))
                        .reduce((earlier, later) -> later));
    }

    private static Optional<String> datingEvent(Provision provision) {
        return switch (provision.datedBy()) {
            case APPLICATION -> Optional.of("application");
            case CLAIM -> Optional.of("claim");
            case DEPARTURE -> Optional.of("departure");
            default -> Optional.empty();
        };
    }

    private List<Lever> byValue(ProvisionValue value) {
        List<Lever> levers = new ArrayList<>();
        value.asks().ifPresent(fact -> levers.addAll(answers.yes(fact)));
        value.measure().ifPresent(measure -> levers.addAll(byMeasure(measure, value.keep())));
        value.onlyIf().ifPresent(counted -> levers.addAll(byMeasure(counted.measure(), Optional.of(counted.is()))));
        value.keep()
                .ifPresent(keep -> keep.operands().forEach(operand -> {
                    if (operand instanceof Condition.DayOfEventOperand day) {
                        levers.addAll(events.of(day.event()));
                    }
                }));
        return levers;
    }

    private List<Lever> byMeasure(MeasureSpecification measure, Optional<Condition> keep) {
        List<Lever> levers = new ArrayList<>();
        Optional<TerritoryReference> reference = measure.in().or(measure::outside);
        List<String> places = reference.map(ground::places).orElse(List.of());
        boolean below = keep.map(one -> one.comparison().keepsBelow()).orElse(true);
        boolean above = keep.map(one -> one.comparison().keepsAbove()).orElse(true);
        boolean either = below == above;
        // Whoever is at home is in no other State.
        boolean elsewhere = reference
                .filter(TerritoryReference.OtherStates.class::isInstance)
                .isPresent();
        if (elsewhere && below) {
            levers.addAll(stays.present(ground.put().state().map(List::of).orElse(List.of())));
        }
        switch (measure.take()) {
            case AGE -> {}
            case ANSWERED_AMOUNT -> levers.addAll(answers.raised(measure.asks().orElseThrow(), keep));
            case TIME_SINCE_EVENT -> levers.addAll(events.of(measure.event().orElseThrow()));
            case TIME_BETWEEN_EVENTS -> {
                levers.addAll(events.of(measure.fromEvent().orElseThrow()));
                levers.addAll(events.of(measure.toEvent().orElseThrow()));
            }
            case INSURED_TIME, STATES_INSURED ->
                levers.addAll(contributions.insured(places, measure.branch().orElse(DEFAULT_BRANCH)));
            case TIME_OUT_OF_WORK -> levers.addAll(contributions.worked(places, Optional.empty()));
            case TIME_WORKED, MOST_WINDOW_WORK, MOST_CALENDAR_YEAR_WORK ->
                levers.addAll(
                        below && !either
                                ? contributions.workedLess(places)
                                : contributions.worked(
                                        places, measure.occupations().stream().findFirst()));
            case TIME_HELD, TIME_SINCE_END_OF_STATUS, TIME_TO_END_OF_STATUS, RENEWALS, STATUSES_HELD -> {}
            case NEAREST_ABSENCE,
                    TOTAL_ABSENCE,
                    ABSENCES_LONGER_THAN,
                    WORST_WINDOW_ABSENCE,
                    WORST_BLOCK_ABSENCE,
                    ABSENCE_ONCE_HELD,
                    CALENDAR_MONTHS_AWAY,
                    MOST_CALENDAR_YEAR_ABSENCE -> {
                if (below || either) {
                    levers.addAll(stays.present(places));
                }
                if (above) {
                    levers.addAll(stays.away(places));
                }
            }
            default -> {
                if (above || either) {
                    levers.addAll(stays.present(places));
                }
                if (below) {
                    levers.addAll(stays.away(places));
                }
            }
        }
        Set<String> kinds = new TreeSet<>(own(measure.statusKinds()));
        kinds.addAll(own(measure.under()));
        measure.towards().ifPresent(pathway -> kinds.addAll(countingTowards(pathway)));
        if (measure.lookBack() instanceof LookBack.SinceGrantOf since) {
            kinds.add(since.kind());
        }
        levers.addAll(statuses.of(kinds, Optional.empty()));
        byLookBack(measure.lookBack()).ifPresent(event -> levers.addAll(events.of(event)));
        return levers;
    }

    private static Optional<String> byLookBack(LookBack lookBack) {
        if (lookBack instanceof LookBack.SinceEvent since) {
            return Optional.of(since.event());
        }
        return lookBack instanceof LookBack.WithinBackFrom within ? Optional.of(within.event()) : Optional.empty();
    }

    /** Of classes of status only the kinds of the State asked and of the Union: one cannot hold another State's there. */
    private List<String> own(Collection<String> kindsOrClasses) {
        return ground.law().kinds(List.copyOf(kindsOrClasses)).stream()
                .filter(this::isOwn)
                .toList();
    }

    private boolean isOwn(String kind) {
        return ground.law()
                .status(kind)
                .map(StatusKind::jurisdiction)
                .filter(base -> base.equals(ground.put().jurisdiction()) || base.equals(RuleBases.UNION))
                .isPresent();
    }

    /** Residence counts unless its kind says otherwise, and whatever says that it does. */
    private List<String> countingTowards(String pathway) {
        List<String> kinds = new ArrayList<>();
        for (RuleBase base : ground.law().bases().values()) {
            base.statuses().values().stream()
                    .filter(kind -> kind.statusClass() == StatusKind.StatusClass.RESIDENCE
                            || kind.countsTowards().containsKey(pathway))
                    .map(StatusKind::id)
                    .filter(this::isOwn)
                    .forEach(kinds::add);
        }
        return kinds;
    }

    private List<Lever> byRule(String provision) {
        List<Lever> levers = new ArrayList<>();
        for (RuleBase base : ground.law().bases().values()) {
            RuleText rule = base.ruleTexts().get(provision);
            if (rule != null) {
                rule.leftSide().asked().forEach(pattern -> levers.addAll(byPattern(pattern)));
            }
        }
        return levers;
    }

    /** Nationality is nobody's to change, and the reason of an absence was what it was. */
    private List<Lever> byPattern(LeftSide.Pattern pattern) {
        List<Lever> levers = new ArrayList<>();
        switch (pattern.factType()) {
            case "Answered" -> pattern.allowed("fact").forEach(fact -> levers.addAll(answers.yes(fact)));
            case "Event" -> pattern.allowed("kind").forEach(kind -> levers.addAll(events.of(kind)));
            case "Held" -> {
                List<String> states = pattern.allowed("state");
                Optional<String> state = ground.put().state().filter(own -> states.isEmpty() || states.contains(own));
                levers.addAll(statuses.of(
                        own(pattern.allowed("kind")),
                        state.or(() -> states.stream().findFirst())));
            }
            case "InsuredIn" -> {
                for (String branch : pattern.allowed("branch")) {
                    levers.addAll(contributions.insured(pattern.allowed("state"), branch));
                }
            }
            case "WorkedAs" ->
                pattern.allowed("occupation")
                        .forEach(occupation -> levers.addAll(contributions.worked(
                                ground.put().state().map(List::of).orElse(List.of()), Optional.of(occupation))));
            // A rule speaks of those who are there for them or against them.
            case "LivesIn" -> {
                levers.addAll(stays.present(pattern.allowed("territory")));
                levers.addAll(stays.away(pattern.allowed("territory")));
            }
            default -> {}
        }
        return levers;
    }
}
