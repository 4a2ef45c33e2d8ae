package org.circula.ask.fact;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.circula.law.Condition;
import org.circula.law.DatedBy;
import org.circula.law.LeftSide;
import org.circula.law.LookBack;
import org.circula.law.MeasureSpecification;
import org.circula.law.Pathway;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBase;
import org.circula.law.RuleBases;
import org.circula.law.RuleText;
import org.circula.law.Take;
import org.circula.law.TerritoryReference;
import org.circula.person.HeldStatus;
import org.circula.person.Life;
import org.circula.verdict.Fold;

/** Finds out what provisions read, for one State and one life. All values of a provision count: facts may pick another date. */
public final class ReadingOfLaw {

    private static final String UNION = "EU";

    /** Count all days known where nothing is said of which to look at, and no day before birth. */
    private static final Set<Take> COUNT_ALL = Set.of(
            Take.NEAREST_ABSENCE,
            Take.NEAREST_PRESENCE,
            Take.TOTAL_ABSENCE,
            Take.TOTAL_PRESENCE,
            Take.WORST_WINDOW_ABSENCE,
            Take.MOST_WINDOW_PRESENCE,
            Take.ABSENCES_LONGER_THAN,
            Take.CALENDAR_MONTHS_AWAY);

    private final RuleBases law;
    private final List<String> states;
    private final Life life;

    /**
     * @param states the State that answers; where no status is told yet through which one would, all that may
     */
    public ReadingOfLaw(RuleBases law, List<String> states, Life life) {
        this.law = law;
        this.states = List.copyOf(states);
        this.life = life;
    }

    /** The States that may have granted one of these kinds of status. */
    public static List<String> mayGrant(List<String> kinds, RuleBases law) {
        return kinds.stream()
                .flatMap(kind -> StatusFacts.statesOf(kind, law).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** What a pathway's provisions read, under any of its lists of requirements. */
    public Reads ofPathway(Pathway pathway, String jurisdiction) {
        Reads all = new Reads();
        pathway.requirements().stream()
                .flatMap(dated -> Fold.provisions(dated.requirement()).stream())
                .distinct()
                .forEach(provision -> all.add(ofProvision(provision, jurisdiction)));
        return all;
    }

    /** What a provision reads, its exceptions among it. */
    public Reads ofProvision(String id, String jurisdiction) {
        Reads reads = new Reads();
        read(id, jurisdiction, reads);
        if (reads.stays) {
            states.forEach(own -> reads.places.add(List.of(own)));
        }
        return reads;
    }

    /** What the rule of a provision reads to tell whom it concerns; nothing where it concerns everybody. */
    public Reads ofRule(String id) {
        Reads reads = new Reads();
        readRule(id, reads);
        return reads;
    }

    private void readRule(String id, Reads reads) {
        for (RuleBase base : law.bases().values()) {
            RuleText rule = base.ruleTexts().get(id);
            if (rule != null) {
                rule.leftSide().asked().forEach(pattern -> read(pattern, reads));
            }
        }
    }

    private void read(String id, String jurisdiction, Reads reads) {
        law.provision(jurisdiction, id).ifPresent(provision -> read(provision, jurisdiction, reads));
        law.provision(RuleBases.UNION, id).ifPresent(provision -> read(provision, jurisdiction, reads));
        readRule(id, reads);
    }

    private void read(Provision provision, String jurisdiction, Reads reads) {
        provision.values().forEach(value -> read(value, reads));
        provision.judgments().forEach(judgment -> judgment.valuesBefore().forEach(value -> read(value, reads)));
        readDate(provision, reads);
        provision.liftedBy().forEach(exception -> read(exception, jurisdiction, reads));
        readOtherLimits(provision, jurisdiction, reads);
    }

    /** The limits that exceptions put in place of this one are limits on the same answered amount. */
    private void readOtherLimits(Provision provision, String jurisdiction, Reads reads) {
        List<String> asked = provision.values().stream()
                .flatMap(value -> value.measure().stream())
                .flatMap(measure -> measure.asks().stream())
                .distinct()
                .toList();
        for (String exception : provision.liftedBy()) {
            law.provision(jurisdiction, exception)
                    .or(() -> law.provision(RuleBases.UNION, exception))
                    .map(Provision::values)
                    .orElse(List.of())
                    .forEach(value -> asked.forEach(asks -> reads.amount(asks, value.keep())));
        }
    }

    /**
     * An application that is not told of is supposed to be made on the day asked about; one of which the day is not told is open. So is a
     * claim that is not told of: what began long ago may fall under other law.
     */
    private void readDate(Provision provision, Reads reads) {
        switch (provision.datedBy()) {
            case APPLICATION -> ifUndated("application", reads);
            case CLAIM -> {
                reads.eventsSupposedToday.add("claim");
                reads.eventsSupposedButAsked.add("claim");
                reads.events.add("claim");
            }
            case DEPARTURE -> ifUndated("departure", reads);
            case BIRTH -> reads.born = true;
            case ABSENCE_START -> reads.stays = true;
            case EVENT -> ifUntold(provision, reads);
            case AS_OF, GRANT_OF_STATUS -> {}
        }
        if (provision.datedBy() != DatedBy.AS_OF) {
            provision.values().forEach(value -> reads.days.add(value.from()));
        }
    }

    /** Of an event that may have happened the law of the day asked about is taken; older law may have held when it did. */
    private void ifUntold(Provision provision, Reads reads) {
        if (provision.values().size() > 1) {
            reads.eventsSupposedButAsked.addAll(ofRule(provision.id()).events);
            provision.values().stream()
                    .flatMap(value -> value.measure().stream())
                    .flatMap(measure -> measure.event().or(measure::fromEvent).stream())
                    .forEach(reads.eventsSupposedButAsked::add);
        }
    }

    private void ifUndated(String event, Reads reads) {
        reads.eventsSupposedToday.add(event);
        boolean undated = life.events().items().stream()
                .anyMatch(one -> one.kind().equals(event) && one.date().isEmpty());
        if (undated) {
            reads.events.add(event);
        }
    }

    private void read(ProvisionValue value, Reads reads) {
        value.asks().ifPresent(reads.answers::add);
        value.measure().ifPresent(measure -> read(measure, value.keep(), reads));
        value.keep().ifPresent(keep -> read(keep, reads));
        value.part().ifPresent(measure -> read(measure, Optional.empty(), reads));
        value.whole().ifPresent(measure -> read(measure, Optional.empty(), reads));
        value.onlyIf().ifPresent(counted -> {
            read(counted.measure(), Optional.of(counted.is()), reads);
            read(counted.is(), reads);
            counted.on().ifPresent(day -> {
                reads.stays = true;
                reads.places.add(names(day.outside()));
                reads.periods.add(day.reaches());
            });
        });
        value.leavesOut().ifPresent(leftOut -> {
            reads.reasons(leftOut.awayFor());
            if (!leftOut.awayFor().isEmpty()) {
                states.forEach(own -> reads.places.add(List.of(own)));
                reads.stays = true;
            }
            leftOut.longAbsences().ifPresent(absences -> {
                reads.reasons.addAll(absences.notFor());
                kinds(absences.whileHolding(), reads);
                reads.periods.add(absences.longerThan());
                states.forEach(own -> reads.places.add(List.of(own)));
                reads.stays = true;
            });
            kinds(leftOut.under(), reads);
            leftOut.cap().ifPresent(reads.periods::add);
        });
    }

    private static void read(Condition keep, Reads reads) {
        for (Condition.Operand operand : keep.operands()) {
            if (operand instanceof Condition.PeriodOperand period) {
                reads.periods.add(period.period());
            } else if (operand instanceof Condition.CountOperand count) {
                if (count.unit().equals("days")) {
                    reads.periods.add(Period.ofDays(count.count()));
                }
            } else if (operand instanceof Condition.DayOfEventOperand day) {
                reads.events.add(day.event());
                reads.eventsThatFixADay.add(day.event());
            }
        }
    }

    private void read(MeasureSpecification measure, Optional<Condition> keep, Reads reads) {
        Optional<TerritoryReference> place = measure.in().or(measure::outside);
        switch (measure.take()) {
            case AGE -> reads.born = true;
            case ANSWERED_AMOUNT -> reads.amount(measure.asks().orElseThrow(), keep);
            case TIME_SINCE_EVENT, TIME_BETWEEN_EVENTS -> {}
            case INSURED_TIME, STATES_INSURED -> {
                reads.insured = true;
                place.ifPresent(one -> reads.placesOfInsurance.addAll(places(one)));
                measure.branch().ifPresent(reads.branches::add);
                if (measure.take() == Take.STATES_INSURED) {
                    place.ifPresent(one -> counts(keep).forEach(limit -> reads.countsStates(names(one), limit)));
                }
            }
            case TIME_WORKED, MOST_WINDOW_WORK, MOST_CALENDAR_YEAR_WORK, TIME_OUT_OF_WORK -> {
                reads.work = true;
                reads.daysHeld |= measure.take() == Take.TIME_OUT_OF_WORK;
                reads.idleTime |= measure.take() == Take.TIME_OUT_OF_WORK;
                place.ifPresent(one -> reads.placesOfWork.addAll(places(one)));
                reads.occupations.addAll(measure.occupations());
            }
            case TIME_HELD, TIME_SINCE_END_OF_STATUS, TIME_TO_END_OF_STATUS ->
                place.ifPresent(one -> reads.states.addAll(names(one)));
            case RENEWALS, STATUSES_HELD -> {
                place.ifPresent(one -> reads.states.addAll(names(one)));
                reads.grantsCounted.addAll(counts(keep));
                if (measure.take() == Take.RENEWALS) {
                    reads.kindsRenewed.add(new TreeSet<>(law.kinds(measure.statusKinds())));
                }
            }
            default -> {
                reads.stays = true;
                reads.daysSinceBirth |=
                        measure.lookBack() instanceof LookBack.Everything && COUNT_ALL.contains(measure.take());
                place.ifPresent(one -> reads.places.addAll(places(one)));
            }
        }
        reads.reasons(measure.onlyFor());
        reads.reasons(measure.notFor());
        kinds(measure.leaveOutUnder(), reads);
        kinds(measure.under(), reads);
        kinds(measure.statusKinds(), reads);
        measure.towards().ifPresent(reads.towards::add);
        reads.lawfulUse |= measure.lawfullyUsed();
        measure.event().ifPresent(reads::measures);
        measure.fromEvent().ifPresent(reads::measures);
        measure.toEvent().ifPresent(reads::measures);
        measure.window().ifPresent(reads.periods::add);
        measure.years().map(Period::ofYears).ifPresent(reads.periods::add);
        measure.longerThan().ifPresent(reads.periods::add);
        measure.before().ifPresent(day -> {
            reads.days.add(day);
            reads.born = true;
        });
        place.filter(one -> one instanceof TerritoryReference.StateThatGranted)
                .map(one -> ((TerritoryReference.StateThatGranted) one).kind())
                .ifPresent(kind -> reads.statuses.add(Set.of(kind)));
        read(measure.lookBack(), place, reads);
    }

    private static Set<Integer> counts(Optional<Condition> keep) {
        Set<Integer> counts = new TreeSet<>();
        keep.map(Condition::operands).orElse(List.of()).forEach(operand -> {
            if (operand instanceof Condition.CountOperand count) {
                counts.add(count.count());
            }
        });
        return counts;
    }

    private void read(LookBack lookBack, Optional<TerritoryReference> place, Reads reads) {
        if (lookBack instanceof LookBack.Within within) {
            reads.periods.add(within.period());
        } else if (lookBack instanceof LookBack.FirstDayOf back) {
            reads.periods.add(back.period());
        } else if (lookBack instanceof LookBack.NamedDays named) {
            read(named.days(), place, reads);
            named.notBefore().ifPresent(reads.days::add);
            named.until().or(named::begunBy).ifPresent(last -> reads.days.add(last.plusDays(1)));
        } else if (lookBack instanceof LookBack.SinceFirstPresence) {
            reads.stays = true;
            reads.sinceFirstPresence = true;
            place.ifPresent(one -> reads.places.addAll(places(one)));
        } else if (lookBack instanceof LookBack.SinceEvent since) {
            reads.measures(since.event());
            since.atMost().ifPresent(reads.periods::add);
            since.until().ifPresent(last -> reads.days.add(last.plusDays(1)));
        } else if (lookBack instanceof LookBack.SinceGrant) {
            reads.sinceGrant = true;
        } else if (lookBack instanceof LookBack.SinceGrantOf since) {
            reads.sinceOtherStatus = true;
            reads.statuses.add(Set.of(since.kind()));
        } else if (lookBack instanceof LookBack.WithinBackFrom within) {
            reads.measures(within.event());
            reads.periods.add(within.back());
        } else if (lookBack instanceof LookBack.SinceEndOf since) {
            reads.sinceOtherStatus = true;
            kinds(since.kinds(), reads);
        }
    }

    private void kinds(List<String> kindsOrClasses, Reads reads) {
        if (!kindsOrClasses.isEmpty()) {
            reads.statuses.add(new TreeSet<>(law.kinds(kindsOrClasses)));
        }
    }

    private void read(LeftSide.Pattern pattern, Reads reads) {
        switch (pattern.factType()) {
            case "Answered" -> reads.answers.addAll(pattern.allowed("fact"));
            case "Event" -> {
                reads.events.addAll(pattern.allowed("kind"));
                pattern.allowed("kind").forEach(kind -> reads.states(kind, pattern.allowed("state")));
            }
            case "Nationality" -> reads.nationalities.addAll(pattern.allowed("of"));
            case "AwayFor" -> {
                reads.reasons(pattern.allowed("reason"));
                reads.stays = true;
                states.forEach(own -> reads.places.add(List.of(own)));
            }
            case "LivesIn" -> {
                reads.stays = true;
                pattern.allowed("territory").forEach(place -> reads.places.add(List.of(place)));
            }
            case "WorkedAs" -> {
                reads.work = true;
                reads.occupations.addAll(pattern.allowed("occupation"));
            }
            case "InsuredIn" -> {
                reads.insured = true;
                pattern.allowed("state").forEach(one -> reads.placesOfInsurance.add(List.of(one)));
                reads.branches.addAll(pattern.allowed("branch"));
            }
            case "Held" -> {
                List<String> kinds = pattern.allowed("kind");
                reads.statuses.add(kinds.isEmpty() ? everyKind() : new TreeSet<>(kinds));
                reads.states.addAll(pattern.allowed("state"));
            }
            default -> throw new IllegalArgumentException("A rule asks for a fact unknown here: " + pattern.factType());
        }
    }

    private Set<String> everyKind() {
        Set<String> kinds = new TreeSet<>();
        law.bases().values().forEach(base -> kinds.addAll(base.statuses().keySet()));
        return kinds;
    }

    /** The places meant, each State by itself where several may answer. */
    private List<List<String>> places(TerritoryReference reference) {
        return reference instanceof TerritoryReference.StateOfStatus && states.size() > 1
                ? states.stream().map(List::of).toList()
                : List.of(names(reference));
    }

    /** The places meant; for the State of another status those of all the life lists. */
    private List<String> names(TerritoryReference reference) {
        if (reference instanceof TerritoryReference.Named named) {
            return named.names();
        }
        if (reference instanceof TerritoryReference.StateThatGranted other) {
            return life.statuses().items().stream()
                    .filter(status -> status.kind().equals(other.kind()))
                    .map(HeldStatus::state)
                    .distinct()
                    .sorted()
                    .toList();
        }
        return reference instanceof TerritoryReference.StateOfStatus ? states : List.of(UNION);
    }
}
