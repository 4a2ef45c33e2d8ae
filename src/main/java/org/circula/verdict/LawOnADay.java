package org.circula.verdict;

import java.time.LocalDate;
import java.util.Optional;
import org.circula.law.ProvisionValue;
import org.circula.law.RuleBases;
import org.circula.law.Understanding;
import org.circula.measure.LeftOutDays;
import org.circula.measure.LifeView;
import org.circula.measure.MeasureContext;
import org.circula.measure.Measurer;

/**
 * What a provision says of a put by itself, before any rule speaks and without exceptions: the value that its date picks, and
 * where its measures stand.
 *
 * @param value the value; empty where the law has no such rule on that day, or one that binds nobody
 * @param context the day that counts, the status and the State for its measures
 */
public record LawOnADay(Optional<ProvisionValue> value, MeasureContext context) {

    /**
     * Picks the value.
     *
     * @param put whose day, status and State are asked
     * @param life the life seen on that day
     * @param provision the id
     */
    public static LawOnADay of(Put put, LifeView life, RuleBases law, String provision, Understanding understanding) {
        JudgedLife judged = new JudgedLife(put, life, law, Marks.none(), understanding, new Measurer());
        var picked = judged.value(judged.stated(provision));
        Optional<ProvisionValue> value =
                picked.value().filter(found -> !found.none() && judged.binds(picked.provision(), found));
        return new LawOnADay(value, judged.context(picked.provision(), LeftOutDays.none()));
    }

    /** The last day that measures look at. */
    public LocalDate countingDay() {
        return context.day();
    }
}
