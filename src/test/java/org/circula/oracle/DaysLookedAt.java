package org.circula.oracle;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.circula.law.LookBack;

/** First and last day looked at; none where there is nothing to count from. */
record DaysLookedAt(LocalDate first, LocalDate last) {

    boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    static DaysLookedAt of(LookBack lookBack, List<String> places, PlainLife life, Optional<LocalDate> grantedOn) {
        LocalDate day = life.day();
        if (lookBack instanceof LookBack.Within within) {
            return new DaysLookedAt(day.plusDays(1).minus(within.period()), day);
        }
        if (lookBack instanceof LookBack.FirstDayOf back) {
            LocalDate first = day.minus(back.period()).plusDays(1);
            return new DaysLookedAt(first, first);
        }
        if (lookBack instanceof LookBack.NamedDays named) {
            DaysLookedAt all = of(named.days(), places, life, grantedOn);
            LocalDate notBefore = named.notBefore().orElse(all.first());
            LocalDate until = named.until().orElse(day);
            return new DaysLookedAt(
                    notBefore.isAfter(all.first()) ? notBefore : all.first(), until.isBefore(day) ? until : day);
        }
        if (lookBack instanceof LookBack.SinceGrant && grantedOn.isPresent()) {
            return new DaysLookedAt(grantedOn.get(), day);
        }
        if (lookBack instanceof LookBack.SinceFirstPresence) {
            PlainDays present = life.present(places).cut(PlainDays.FIRST, day);
            return new DaysLookedAt(present.firstDay().orElse(firstListed(life)), day);
        }
        if (lookBack instanceof LookBack.SinceEvent since) {
            Optional<LocalDate> date = last(life.events(since.event()));
            LocalDate end = date.flatMap(from -> since.atMost().map(from::plus))
                    .filter(limit -> limit.isBefore(day))
                    .orElse(day);
            LocalDate last = since.until().filter(end::isAfter).orElse(end);
            return date.map(from -> new DaysLookedAt(from, last)).orElse(nothing(day));
        }
        if (lookBack instanceof LookBack.WithinBackFrom within) {
            return last(life.events(within.event()))
                    .map(date -> new DaysLookedAt(date.plusDays(1).minus(within.back()), date))
                    .orElse(nothing(day));
        }
        if (lookBack instanceof LookBack.SinceGrantOf since) {
            return life.lastGranted(since.kind())
                    .map(chain -> new DaysLookedAt(chain.days().first(), day))
                    .orElse(nothing(day));
        }
        if (lookBack instanceof LookBack.SinceEndOf since) {
            return life.chains(status -> since.kinds().contains(status.kind())).stream()
                    .filter(chain -> !chain.open() && !chain.days().last().isAfter(day))
                    .map(chain -> chain.days().last())
                    .max(Comparator.naturalOrder())
                    .map(last -> new DaysLookedAt(last.plusDays(1), day))
                    .orElse(nothing(day));
        }
        return new DaysLookedAt(life.life().person().born().orElse(firstListed(life)), day);
    }

    private static Optional<LocalDate> last(List<LocalDate> days) {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
    }

    private static DaysLookedAt nothing(LocalDate day) {
        return new DaysLookedAt(day.plusDays(1), day);
    }

    private static LocalDate firstListed(PlainLife life) {
        return life.life().stays().items().stream()
                .map(stay -> stay.days().firstDay())
                .min(Comparator.naturalOrder())
                .orElse(life.day());
    }
}
