package org.circula.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which value of a provision holds.
 *
 * @param provision the entry that answers: the State's override from its first date, before it the Union's
 * @param value the value; empty where none speaks of the day
 * @param understoodBy the judgment by which the value is understood, or until which it was understood otherwise
 */
public record ValueOnADay(Provision provision, Optional<ProvisionValue> value, Optional<Judgment> understoodBy) {

    /** The name of the judgment by which the value is understood. */
    public Optional<String> understoodByName() {
        return understoodBy.isEmpty()
                ? Optional.empty()
                : Optional.of(understoodBy.get().name());
    }

    /**
     * Picks the value.
     *
     * @param law all rule bases
     * @param jurisdiction whose law answers
     * @param id the provision
     * @param axisDay the day on the provision's own axis
     * @param asOf the day asked about
     * @param understanding how judgments reach back
     * @throws IllegalArgumentException where no base states the provision
     */
    public static ValueOnADay of(
            RuleBases law,
            String jurisdiction,
            String id,
            LocalDate axisDay,
            LocalDate asOf,
            Understanding understanding) {
        Provision stated = law.provision(jurisdiction, id)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No rule base states the provision " + id + "; run `circula rules check`."));
        return of(law, stated, axisDay, asOf, understanding);
    }

    /**
     * Picks the value of a provision found already.
     *
     * @param law all rule bases
     * @param stated the provision as the jurisdiction whose law answers states it
     * @param axisDay the day on the provision's own axis
     * @param asOf the day asked about
     * @param understanding how judgments reach back
     */
    public static ValueOnADay of(
            RuleBases law, Provision stated, LocalDate axisDay, LocalDate asOf, Understanding understanding) {
        boolean tooEarly = axisDay.isBefore(stated.values().get(0).from());
        Provision provision =
                tooEarly ? law.provision(RuleBases.UNION, stated.id()).orElse(stated) : stated;
        return pick(provision, axisDay, asOf, understanding);
    }

    private static ValueOnADay pick(
            Provision provision, LocalDate axisDay, LocalDate asOf, Understanding understanding) {
        List<ProvisionValue> values = provision.values();
        if (provision.judgments().isEmpty()) {
            return new ValueOnADay(provision, speaking(values, axisDay, asOf), Optional.empty());
        }
        Optional<Judgment> understoodBy = Optional.empty();
        List<Judgment> judgments = latestFirst(provision.judgments());
        for (int at = 0; at < judgments.size(); at++) {
            Judgment judgment = judgments.get(at);
            boolean before = asOf.isBefore(judgment.turnsOn());
            boolean appliedAsBefore =
                    before && (understanding == Understanding.AS_APPLIED_THEN || !judgment.reachesBack());
            if (judgment.annuls()) {
                if (!appliedAsBefore && judgment.reachesBack()) {
                    return annulled(provision, judgment, axisDay, asOf);
                }
            } else if (appliedAsBefore) {
                values = judgment.valuesBefore();
            }
            if (before || !judgment.annuls()) {
                understoodBy = Optional.of(judgment);
            }
        }
        return new ValueOnADay(provision, speaking(values, axisDay, asOf), understoodBy);
    }

    private static List<Judgment> latestFirst(List<Judgment> judgments) {
        return judgments.size() < 2
                ? judgments
                : judgments.stream()
                        .sorted(Comparator.comparing(Judgment::turnsOn).reversed())
                        .toList();
    }

    /** A rule that was annulled from its start held for nobody; what came after the judgment holds as written. */
    private static ValueOnADay annulled(Provision provision, Judgment judgment, LocalDate axisDay, LocalDate asOf) {
        Optional<ProvisionValue> value = speaking(provision.values(), axisDay, asOf)
                .map(found -> found.none() || !found.from().isBefore(judgment.turnsOn())
                        ? found
                        : found.annulledBy(judgment));
        return new ValueOnADay(provision, value, Optional.of(judgment));
    }

    private static Optional<ProvisionValue> speaking(List<ProvisionValue> values, LocalDate axisDay, LocalDate asOf) {
        for (int at = values.size() - 1; at >= 0; at--) {
            ProvisionValue value = values.get(at);
            if (value.speaksOf(axisDay) && isInForce(value, asOf)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static boolean isInForce(ProvisionValue value, LocalDate asOf) {
        return (value.inForceFrom().isEmpty()
                        || !asOf.isBefore(value.inForceFrom().get()))
                && (value.inForceUntil().isEmpty()
                        || !asOf.isAfter(value.inForceUntil().get()));
    }
}
