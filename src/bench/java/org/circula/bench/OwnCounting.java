package org.circula.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.circula.person.Answer;
import org.circula.person.HeldStatus;
import org.circula.person.Life;

/**
 * The Spanish pathways of one day written in plain Java from nothing but {@code java.time}: what a careful programmer would write
 * who needed these words and nothing else. Only complete lives are understood.
 */
final class OwnCounting implements SpanishVerdicts {

    private static final int DAY = DayCounting.day(SpanishLives.AS_OF);
    private static final int FIVE_YEARS_BACK =
            DayCounting.day(SpanishLives.AS_OF.minusYears(5).plusDays(1));

    @Override
    public List<String> of(Life life, List<String> pathways) {
        int[] inSpain = DayCounting.inSpain(life);
        int[] inUnion = DayCounting.inUnion(life);
        List<String> words = new ArrayList<>(pathways.size());
        for (String pathway : pathways) {
            words.add(word(pathway, life, inSpain, inUnion));
        }
        return words;
    }

    private static String word(String pathway, Life life, int[] inSpain, int[] inUnion) {
        return switch (pathway) {
            case "es.temporary.keep" -> SpanishVerdicts.kept(keepsTemporary(life, inSpain));
            case "es.long-term.keep" ->
                SpanishVerdicts.kept(!staysAway(inUnion, grant(life, "es.long-term"), 12)
                        && !grantedElsewhere(life, "es.long-term"));
            case "eu.ltr.keep" ->
                SpanishVerdicts.kept(!staysAway(inUnion, grant(life, "eu.ltr"), 12)
                        && !staysAway(inSpain, grant(life, "eu.ltr"), 72)
                        && !grantedElsewhere(life, "eu.ltr"));
            case "es.long-term.acquire" -> SpanishVerdicts.eligible(acquires(life, inSpain, inUnion));
            case "es.ltr-eu.acquire" ->
                SpanishVerdicts.eligible(acquires(life, inSpain, inUnion)
                        && said(life, "es.means-sufficient")
                        && said(life, "health-insurance"));
            case "eu.short-stay.stay" -> SpanishVerdicts.eligible(ninetyDays(life, inUnion));
            default -> throw new IllegalArgumentException("No Java was written for " + pathway + ".");
        };
    }

    private static boolean keepsTemporary(Life life, int[] inSpain) {
        List<HeldStatus> statuses = life.statuses().items();
        HeldStatus held = statuses.get(statuses.size() - 1);
        if (held.kind().equals("es.international-work") && DayCounting.awayForWork(life)) {
            return true;
        }
        int[] away = DayCounting.outside(inSpain, DayCounting.day(held.days().firstDay()), DAY);
        MonthsAway most = MonthsAway.NONE;
        for (int at = 0; at < away.length; at += 2) {
            int ending = DayCounting.day(DayCounting.date(away[at + 1] + 1).minusYears(1));
            most = most.orMore(inYear(away, away[at])).orMore(inYear(away, ending));
        }
        return !most.exceeds(6);
    }

    private static MonthsAway inYear(int[] away, int first) {
        int last = DayCounting.day(DayCounting.date(first).plusYears(1)) - 1;
        return MonthsAway.of(DayCounting.within(away, first, last));
    }

    /** Whether an absence since the grant reached these months. */
    private static boolean staysAway(int[] present, int granted, int months) {
        int[] away = DayCounting.outside(present, granted, DAY);
        for (int at = 0; at < away.length; at += 2) {
            if (away[at + 1] >= DayCounting.day(DayCounting.date(away[at] - 1).plusMonths(months))) {
                return true;
            }
        }
        return false;
    }

    private static boolean grantedElsewhere(Life life, String kind) {
        int granted = grant(life, kind);
        for (HeldStatus status : life.statuses().items()) {
            if (status.kind().equals("eu.ltr")
                    && !status.state().equals("ES")
                    && DayCounting.day(status.days().firstDay()) >= granted) {
                return true;
            }
        }
        return false;
    }

    private static int grant(Life life, String kind) {
        for (HeldStatus status : life.statuses().items()) {
            if (status.kind().equals(kind)) {
                return DayCounting.day(status.days().firstDay());
            }
        }
        throw new IllegalArgumentException("The life lists no " + kind + ".");
    }

    private static boolean acquires(Life life, int[] inSpain, int[] inUnion) {
        boolean blueCard = hasBlueCardForTwoYears(life);
        if (!fiveYears(life, "") && !(blueCard && fiveYears(life, "eu.blue-card"))) {
            return false;
        }
        int[] away = DayCounting.outside(inSpain, FIVE_YEARS_BACK, DAY);
        int[] awayFromUnion = blueCard ? DayCounting.outside(inUnion, FIVE_YEARS_BACK, DAY) : away;
        boolean single = !anyExceeds(away, 6) || (blueCard && !anyExceeds(awayFromUnion, 12));
        if (!single || leftIrregularly(life)) {
            return false;
        }
        int[] notForWork = DayCounting.without(away, DayCounting.forWork(life));
        boolean totals =
                !MonthsAway.of(notForWork).exceeds(10) && !MonthsAway.of(away).exceeds(12);
        return totals || (blueCard && !MonthsAway.of(awayFromUnion).exceeds(18));
    }

    private static boolean anyExceeds(int[] away, int months) {
        for (int at = 0; at < away.length; at += 2) {
            if (away[at + 1] > DayCounting.day(DayCounting.date(away[at] - 1).plusMonths(months))) {
                return true;
            }
        }
        return false;
    }

    private static boolean leftIrregularly(Life life) {
        return life.stays().items().stream()
                .anyMatch(stay -> stay.irregularExit().orElse(false));
    }

    private static boolean hasBlueCardForTwoYears(Life life) {
        for (HeldStatus status : life.statuses().items()) {
            if (status.kind().equals("eu.blue-card") && !status.days().stillRunning()) {
                continue;
            }
            if (status.kind().equals("eu.blue-card")
                    && !status.days().firstDay().plusYears(2).minusDays(1).isAfter(SpanishLives.AS_OF)) {
                return true;
            }
        }
        return false;
    }

    /** Whether statuses (of one kind, if it is named) follow one another without a gap for five years up to the day. */
    private static boolean fiveYears(Life life, String kind) {
        List<HeldStatus> statuses = life.statuses().items();
        LocalDate first = SpanishLives.AS_OF.plusDays(1);
        for (int at = statuses.size() - 1; at >= 0; at--) {
            HeldStatus status = statuses.get(at);
            boolean asked = kind.isEmpty() || status.kind().equals(kind);
            boolean follows = status.days().end().isEmpty()
                    || !status.days().end().get().plusDays(1).isBefore(first);
            if (asked && follows) {
                first = status.days().firstDay();
            }
        }
        return !first.plusYears(5).minusDays(1).isAfter(SpanishLives.AS_OF);
    }

    private static boolean ninetyDays(Life life, int[] inSchengen) {
        int[] visits = inSchengen;
        for (HeldStatus status : life.statuses().items()) {
            int first = DayCounting.day(status.days().firstDay());
            int last = status.days().end().isPresent()
                    ? DayCounting.day(status.days().end().get())
                    : DAY;
            visits = DayCounting.without(visits, new int[] {first, last});
        }
        visits = DayCounting.within(visits, Integer.MIN_VALUE, DAY);
        // A stay that ended a whole window ago is over.
        if (visits.length == 0 || visits[visits.length - 1] + 180 <= DAY) {
            return true;
        }
        for (int day = visits[visits.length - 2]; day <= visits[visits.length - 1]; day++) {
            if (DayCounting.countWithin(visits, day - 179, day) > 90) {
                return false;
            }
        }
        return true;
    }

    private static boolean said(Life life, String fact) {
        return life.answers().get(fact) instanceof Answer.YesNo yesNo && yesNo.yes();
    }
}
