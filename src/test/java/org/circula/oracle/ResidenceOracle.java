package org.circula.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.circula.law.Share;
import org.circula.law.StatusKind;
import org.circula.law.StatusKind.AttributeValue;
import org.circula.law.SumRule;
import org.circula.person.HeldStatus;

/**
 * Walks back from the day that counts to the first day under no status, and counts each day by its best share. Days left out are
 * walked over and do not count, but for those spent in the place itself.
 */
record ResidenceOracle(DayByDayOracle oracle) {

    Found counted() {
        return counted(daysByShare());
    }

    /** The same by walking back day by day, which takes long and is plain to see. */
    Found countedByWalking() {
        PlainDays held = oracle.life.under(this::counts);
        PlainDays leftOut = leftOut();
        List<Counting> counting = counting();
        Map<String, PlainDays> byShare = new TreeMap<>();
        for (LocalDate at = oracle.life.day();
                (held.has(at) || leftOut.has(at)) && !at.isBefore(earliest());
                at = at.minusDays(1)) {
            if (!leftOut.has(at)) {
                byShare.computeIfAbsent(bestShare(counting, at).toString(), share -> PlainDays.none())
                        .mark(at);
            }
        }
        return counted(byShare);
    }

    /** All days of the run at once: those of the best share, then those of the next that are left. */
    private Map<String, PlainDays> daysByShare() {
        PlainDays held = oracle.life.under(this::counts);
        PlainDays leftOut = leftOut();
        LocalDate day = oracle.life.day();
        Map<String, PlainDays> byShare = new TreeMap<>();
        PlainDays left = held.or(leftOut)
                .cut(earliest(), day)
                .runWith(day)
                .map(run -> PlainDays.between(run.first(), run.last()))
                .orElse(PlainDays.none())
                .without(leftOut);
        List<Counting> counting = counting();
        counting.sort((one, other) ->
                one.share().isMoreThan(other.share()) ? -1 : other.share().isMoreThan(one.share()) ? 1 : 0);
        for (Counting best : counting) {
            PlainDays days = best.days().and(left);
            byShare.merge(best.share().toString(), days, PlainDays::or);
            left = left.without(days);
        }
        return byShare;
    }

    private PlainDays leftOut() {
        return oracle.leftOut.uncounted().without(oracle.life.present(oracle.names()));
    }

    private LocalDate earliest() {
        return oracle.everything() ? PlainDays.FIRST : oracle.lookedAt().first();
    }

    private Found counted(Map<String, PlainDays> byShare) {
        PlainSum sum = oracle.sum(true);
        long total = 0;
        boolean onlyWhole = true;
        for (Map.Entry<String, PlainDays> shared : byShare.entrySet()) {
            Share share = Share.parse(shared.getKey());
            total += sum.of(shared.getValue().runs()) * share.numerator() / share.denominator();
            onlyWhole &= shared.getKey().equals("1")
                    || shared.getKey().equals("0")
                    || shared.getValue().count() == 0;
        }
        List<PlainDays.Run> whole = byShare.getOrDefault("1", PlainDays.none()).runs();
        return sum.rule() == SumRule.DAYS
                ? Found.count(total)
                : Found.months(total, onlyWhole ? sum.unbroken(whole) : Optional.empty());
    }

    private boolean counts(HeldStatus status) {
        Set<String> states = oracle.life.countriesEver(oracle.names());
        return states.contains(status.state())
                && (oracle.asked.under().isEmpty() || oracle.isOneOf(status, oracle.asked.under()));
    }

    /** A status that counts, with its share on the day that counts. */
    record Counting(PlainDays days, Share share) {}

    List<Counting> counting() {
        List<Counting> counting = new ArrayList<>();
        for (HeldStatus status : oracle.life.life().statuses().items()) {
            if (!status.planned() && counts(status) && !status.days().firstDay().isAfter(oracle.life.day())) {
                LocalDate last = status.days().end().orElse(PlainDays.LAST);
                PlainDays days = PlainDays.between(status.days().firstDay(), last);
                counting.add(new Counting(days, share(oracle.kinds.get(status.kind()))));
            }
        }
        return counting;
    }

    static Share bestShare(List<Counting> counting, LocalDate day) {
        Share best = Share.NOTHING;
        for (Counting one : counting) {
            if (one.days().has(day) && one.share().isMoreThan(best)) {
                best = one.share();
            }
        }
        return best;
    }

    private Share share(StatusKind kind) {
        for (AttributeValue value :
                kind.countsTowards().getOrDefault(oracle.asked.towards().orElseThrow(), List.of())) {
            boolean speaks = !oracle.life.day().isBefore(value.from())
                    && value.until()
                            .map(last -> !oracle.life.day().isAfter(last))
                            .orElse(true);
            if (speaks && !value.none()) {
                return Share.parse(value.value());
            }
        }
        return kind.statusClass() == StatusKind.StatusClass.RESIDENCE ? Share.WHOLE : Share.NOTHING;
    }
}
