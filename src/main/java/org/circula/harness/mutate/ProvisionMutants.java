package org.circula.harness.mutate;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.circula.law.Condition;
import org.circula.law.Judgment;
import org.circula.law.Place;
import org.circula.law.Provision;
import org.circula.law.ProvisionValue;

/**
 * The mutants of one provision: of its values, its dates, its judgments and its exceptions.
 *
 * <p>What a value says is also what its readings and the understanding before a judgment say, unless they say otherwise; so a change
 * of the value is carried over to them. What readings say for themselves is not changed: no verdict turns on it. By which day a duty
 * is due is not changed either: it is told, and no verdict turns on it.
 */
final class ProvisionMutants {

    private static final List<String> WHAT_A_VALUE_SAYS =
            List.of("measure", "keep", "leavesOut", "onlyIf", "part", "whole", "each");

    private static final List<String> THAT_TURNS_ANSWERS = List.of(
            "measure",
            "keep",
            "leavesOut",
            "onlyIf",
            "part",
            "whole",
            "each",
            "none",
            "asks",
            "holds",
            "effect",
            "force",
            "inForceFrom",
            "inForceUntil");

    private final Alternatives alternatives;
    private final AskableDays askable;
    private final YamlPlaces places;

    ProvisionMutants(Alternatives alternatives, AskableDays askable, YamlPlaces places) {
        this.alternatives = alternatives;
        this.askable = askable;
        this.places = places;
    }

    /** All mutants of a provision. */
    List<Mutant> of(Provision provision) {
        List<Mutant> mutants = new ArrayList<>();
        for (int at = 0; at < provision.values().size(); at++) {
            addChangesOfValue(provision, at, mutants);
            addMovedFrom(provision, at, mutants);
            addMovedInForce(provision, at, "inForceFrom", mutants);
            addMovedInForce(provision, at, "inForceUntil", mutants);
        }
        for (int at = 0; at < provision.judgments().size(); at++) {
            addChangesBeforeJudgment(provision, at, mutants);
            addMovedJudgment(provision, at, mutants);
        }
        for (String exception : provision.liftedBy()) {
            List<String> others = provision.liftedBy().stream()
                    .filter(other -> !other.equals(exception))
                    .toList();
            mutants.add(mutant(
                    provision,
                    MutantKind.EXCEPTION,
                    places.ofWord(provision.place(), provision.id(), Way.HERE.to("liftedBy"), exception),
                    "without the exception " + exception,
                    RecordCopy.with(provision, "liftedBy", others),
                    List.of()));
        }
        return mutants;
    }

    private void addChangesOfValue(Provision provision, int at, List<Mutant> mutants) {
        ProvisionValue value = provision.values().get(at);
        for (Spots.Spot spot : Spots.in(value, WHAT_A_VALUE_SAYS)) {
            for (Alternative other : alternatives.to(spot, provision.jurisdiction())) {
                if (other.kind() == MutantKind.CONVENTION && asksForAnyDayAtAll(value)) {
                    continue;
                }
                Provision instead = withValue(provision, at, spot, other.instead());
                instead = RecordCopy.with(
                        instead,
                        "judgments",
                        instead.judgments().stream()
                                .map(judgment -> carriedOver(judgment, at, spot, other.instead()))
                                .toList());
                mutants.add(mutant(
                        provision,
                        other.kind(),
                        places.of(provision.place(), provision.id(), inValue(at, spot.path())),
                        value.from() + ", " + told(spot, other.instead()),
                        instead,
                        value.until().map(until -> List.of(until, value.from())).orElse(List.of(value.from()))));
            }
        }
    }

    /** Whether there is a day at all is the same by every convention. */
    private static boolean asksForAnyDayAtAll(ProvisionValue value) {
        return value.keep()
                .filter(keep -> keep.comparison() == Condition.Comparison.LESS_THAN
                        || keep.comparison() == Condition.Comparison.AT_LEAST)
                .map(Condition::threshold)
                .filter(new Condition.PeriodOperand(Period.ofDays(1))::equals)
                .isPresent();
    }

    private static Provision withValue(Provision provision, int at, Spots.Spot spot, Object instead) {
        ProvisionValue value = provision.values().get(at);
        ProvisionValue changed = spot.path().replaced(value, instead);
        List<ProvisionValue.Reading> readings = value.readings().stream()
                .map(reading -> RecordCopy.with(reading, "value", carriedOver(reading.value(), spot, instead)))
                .toList();
        changed = RecordCopy.with(changed, "readings", readings);
        return RecordCopy.with(provision, "values", replaced(provision.values(), at, changed));
    }

    private static Judgment carriedOver(Judgment judgment, int at, Spots.Spot spot, Object instead) {
        if (at >= judgment.valuesBefore().size()) {
            return judgment;
        }
        ProvisionValue before = carriedOver(judgment.valuesBefore().get(at), spot, instead);
        return RecordCopy.with(judgment, "valuesBefore", replaced(judgment.valuesBefore(), at, before));
    }

    private static ProvisionValue carriedOver(ProvisionValue value, Spots.Spot spot, Object instead) {
        boolean saysTheSame = spot.path().find(value).equals(Optional.of(spot.node()));
        return saysTheSame ? spot.path().replaced(value, instead) : value;
    }

    /** What was understood otherwise before a judgment is law of its time, and changed by itself. */
    private void addChangesBeforeJudgment(Provision provision, int judgmentAt, List<Mutant> mutants) {
        Judgment judgment = provision.judgments().get(judgmentAt);
        for (int at = 0; at < judgment.valuesBefore().size(); at++) {
            ProvisionValue before = judgment.valuesBefore().get(at);
            ProvisionValue now =
                    at < provision.values().size() ? provision.values().get(at) : before;
            for (Spots.Spot spot : Spots.in(before, WHAT_A_VALUE_SAYS)) {
                boolean saidByTheValue = spot.path().find(now).equals(Optional.of(spot.node()));
                for (Alternative other :
                        saidByTheValue ? List.<Alternative>of() : alternatives.to(spot, provision.jurisdiction())) {
                    Judgment changed = RecordCopy.with(
                            judgment,
                            "valuesBefore",
                            replaced(judgment.valuesBefore(), at, spot.path().replaced(before, other.instead())));
                    mutants.add(mutant(
                            provision,
                            other.kind(),
                            places.of(
                                    provision.place(),
                                    provision.id(),
                                    Way.HERE.to("judgments").to(judgmentAt).to("before")),
                            "before " + judgment.name() + ", " + told(spot, other.instead()),
                            withJudgment(provision, judgmentAt, changed),
                            List.of(judgment.turnsOn())));
                }
            }
        }
    }

    private void addMovedFrom(Provision provision, int at, List<Mutant> mutants) {
        LocalDate from = provision.values().get(at).from();
        for (LocalDate other : List.of(from.minusDays(1), from.plusDays(1))) {
            LocalDate turned = other.isBefore(from) ? other : from;
            if (keepsOrder(provision.values(), at, other)
                    && askable.mayBeAsked(provision, turned)
                    && !saysWhatWasSaidBefore(provision.values(), at)) {
                Provision instead = RecordCopy.with(provision, "values", moved(provision.values(), at, from, other));
                List<Judgment> judgments = provision.judgments().stream()
                        .map(judgment -> RecordCopy.with(
                                judgment, "valuesBefore", moved(judgment.valuesBefore(), at, from, other)))
                        .toList();
                mutants.add(mutant(
                        provision,
                        MutantKind.DATE,
                        places.of(provision.place(), provision.id(), inValue(at, Way.HERE.to("from"))),
                        "from " + from + " → " + other,
                        RecordCopy.with(instead, "judgments", judgments),
                        List.of(turned)));
            }
        }
    }

    /** Where an amendment only moved a rule to another article, its day changes the citation and no answer. */
    private static boolean saysWhatWasSaidBefore(List<ProvisionValue> values, int at) {
        return at > 0
                && THAT_TURNS_ANSWERS.stream()
                        .allMatch(component -> RecordCopy.read(values.get(at - 1), component)
                                .equals(RecordCopy.read(values.get(at), component)));
    }

    private static boolean keepsOrder(List<ProvisionValue> values, int at, LocalDate from) {
        boolean afterEarlier = at == 0 || values.get(at - 1).from().isBefore(from);
        boolean beforeLater =
                at + 1 >= values.size() || from.isBefore(values.get(at + 1).from());
        return afterEarlier && beforeLater;
    }

    /** Values without gap or overlap: the one before ends on the day before. */
    private static List<ProvisionValue> moved(List<ProvisionValue> values, int at, LocalDate from, LocalDate other) {
        if (at >= values.size() || !values.get(at).from().equals(from)) {
            return values;
        }
        List<ProvisionValue> moved = replaced(values, at, RecordCopy.with(values.get(at), "from", other));
        if (at == 0) {
            return moved;
        }
        return replaced(moved, at - 1, RecordCopy.with(values.get(at - 1), "until", Optional.of(other.minusDays(1))));
    }

    private void addMovedInForce(Provision provision, int at, String component, List<Mutant> mutants) {
        ProvisionValue value = provision.values().get(at);
        Optional<?> written = (Optional<?>) RecordCopy.read(value, component);
        if (written.isEmpty()) {
            return;
        }
        LocalDate day = (LocalDate) written.get();
        boolean first = component.equals("inForceFrom");
        for (LocalDate other : List.of(day.minusDays(1), day.plusDays(1))) {
            LocalDate earlier = other.isBefore(day) ? other : day;
            LocalDate turned = first ? earlier : earlier.plusDays(1);
            if (askable.mayBeAskedAsOf(provision.id(), turned)) {
                ProvisionValue changed = RecordCopy.with(value, component, Optional.of(other));
                mutants.add(mutant(
                        provision,
                        MutantKind.DATE,
                        places.of(provision.place(), provision.id(), inValue(at, Way.HERE.to(component))),
                        "in force " + (first ? "from " : "until ") + day + " → " + other,
                        RecordCopy.with(provision, "values", replaced(provision.values(), at, changed)),
                        List.of(turned)));
            }
        }
    }

    private void addMovedJudgment(Provision provision, int at, List<Mutant> mutants) {
        Judgment judgment = provision.judgments().get(at);
        String component = judgment.published().isPresent() ? "published" : "decided";
        LocalDate day = judgment.turnsOn();
        for (LocalDate other : List.of(day.minusDays(1), day.plusDays(1))) {
            LocalDate turned = other.isBefore(day) ? other : day;
            if (askable.mayBeAskedAsOf(provision.id(), turned)) {
                Object value = component.equals("published") ? Optional.of(other) : other;
                mutants.add(mutant(
                        provision,
                        MutantKind.DATE,
                        places.of(
                                provision.place(),
                                provision.id(),
                                Way.HERE.to("judgments").to(at).to(component)),
                        judgment.name() + " " + component + " " + day + " → " + other,
                        withJudgment(provision, at, RecordCopy.with(judgment, component, value)),
                        List.of(turned)));
            }
        }
    }

    private static Provision withJudgment(Provision provision, int at, Judgment judgment) {
        return RecordCopy.with(provision, "judgments", replaced(provision.judgments(), at, judgment));
    }

    private static String told(Spots.Spot spot, Object instead) {
        return AsWritten.key(spot.path().lastName()) + ": " + AsWritten.of(spot.node()) + " → " + AsWritten.of(instead);
    }

    private static Way inValue(int at, Way path) {
        List<Object> steps = new ArrayList<>(List.of("values", at));
        steps.addAll(path.steps());
        return new Way(steps);
    }

    private static Mutant mutant(
            Provision provision, MutantKind kind, Place place, String says, Provision instead, List<LocalDate> days) {
        return new Mutant(
                kind, provision.jurisdiction(), provision.id(), place, says, new Change.OfProvision(instead), days);
    }

    private static <T> List<T> replaced(List<T> items, int at, T instead) {
        List<T> others = new ArrayList<>(items);
        others.set(at, instead);
        return others;
    }
}
