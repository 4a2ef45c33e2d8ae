package org.circula.oracle;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.circula.law.Share;
import org.circula.law.StatusKind;
import org.circula.law.StatusKind.AttributeValue;
import org.circula.law.SumRule;
import org.circula.person.HeldStatus;

/** Walks back from the day that counts to the first day under no status, and counts each day by its best share. */
record ResidenceOracle(DayByDayOracle oracle) {

    String counted() {
        PlainDays held = oracle.life.under(this::counts);
        LocalDate earliest =
                oracle.everything() ? PlainDays.FIRST : oracle.lookedAt().first();
        Map<String, PlainDays> byShare = new TreeMap<>();
        for (LocalDate at = oracle.life.day(); held.has(at) && !at.isBefore(earliest); at = at.minusDays(1)) {
            byShare.computeIfAbsent(bestShare(at).toString(), share -> PlainDays.none())
                    .mark(at);
        }
        PlainSum sum = oracle.sum(true);
        long total = 0;
        boolean onlyWhole = true;
        for (Map.Entry<String, PlainDays> shared : byShare.entrySet()) {
            Share share = Share.parse(shared.getKey());
            total += sum.of(shared.getValue().runs()) * share.numerator() / share.denominator();
            onlyWhole &= shared.getKey().equals("1") || shared.getKey().equals("0");
        }
        int runs = byShare.getOrDefault("1", PlainDays.none()).runs().size();
        return sum.rule() == SumRule.DAYS ? Found.count(total) : Found.months(total, onlyWhole && runs == 1);
    }

    private boolean counts(HeldStatus status) {
        Set<String> states = oracle.life.countriesEver(oracle.names());
        return states.contains(status.state())
                && (oracle.asked.under().isEmpty() || oracle.isOneOf(status, oracle.asked.under()));
    }

    private Share bestShare(LocalDate day) {
        Share best = Share.NOTHING;
        for (HeldStatus status : oracle.life.life().statuses().items()) {
            boolean runs = !status.planned()
                    && counts(status)
                    && !status.days().firstDay().isAfter(oracle.life.day())
                    && !status.days().firstDay().isAfter(day)
                    && status.days().end().map(last -> !day.isAfter(last)).orElse(true);
            if (runs && share(oracle.kinds.get(status.kind())).isMoreThan(best)) {
                best = share(oracle.kinds.get(status.kind()));
            }
        }
        return best;
    }

    private Share share(StatusKind kind) {
        for (AttributeValue value :
                kind.countsTowards().getOrDefault(oracle.asked.towards().orElseThrow(), java.util.List.of())) {
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
