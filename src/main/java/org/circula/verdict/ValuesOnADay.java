package org.circula.verdict;

import java.time.LocalDate;
import java.util.List;
import org.circula.law.Provision;
import org.circula.law.RuleBases;
import org.circula.law.Understanding;
import org.circula.law.ValueOnADay;
import org.jspecify.annotations.Nullable;

/**
 * The values of provisions, each in its place, on a day that is both the one asked about and the one that dates them. Each is picked
 * once; it is equal whichever thread picks it, so this is safe for use by several.
 */
final class ValuesOnADay {

    private final List<Provision> stated;
    private final LocalDate day;
    private final RuleBases law;
    private final Understanding understanding;
    private final @Nullable ValueOnADay[] picked;

    ValuesOnADay(List<Provision> stated, LocalDate day, RuleBases law, Understanding understanding) {
        this.stated = stated;
        this.day = day;
        this.law = law;
        this.understanding = understanding;
        this.picked = new ValueOnADay[stated.size()];
    }

    boolean areOf(LocalDate asked, RuleBases by, Understanding understoodAs) {
        return day.equals(asked) && law == by && understanding == understoodAs;
    }

    /** The value of the provision in a place. */
    ValueOnADay in(int place) {
        ValueOnADay known = picked[place];
        if (known == null) {
            known = ValueOnADay.of(law, stated.get(place), day, day, understanding);
            picked[place] = known;
        }
        return known;
    }
}
