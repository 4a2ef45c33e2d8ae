package org.circula.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.circula.law.Pathway;
import org.circula.measure.Missing;
import org.circula.measure.StatusChain;
import org.circula.verdict.Answer;
import org.circula.verdict.Verdict;

/** A verdict that hangs on a status: no where the status is gone, open where it is open. */
final class HangingVerdict {

    private HangingVerdict() {}

    /** The verdict as the status leaves it, naming the pathways that judged the status. */
    static Verdict of(Verdict verdict, StatusChain held, StatusEnds ends) {
        List<Verdict> keeping = ends.on(held);
        List<Verdict.HangsOn> hangsOn = new ArrayList<>(keeping.size());
        for (Verdict keep : keeping) {
            hangsOn.add(new Verdict.HangsOn(
                    held.kind(), held.state(), keep.put().pathway().id()));
        }
        boolean asksForTheDay = verdict.put().pathway().concerns() instanceof Pathway.Holders;
        LocalDate day = verdict.put().asOf();
        Answer answer = verdict.answer();
        List<Missing> missing = verdict.missing();
        if (asksForTheDay && !held.held().perhaps().contains(day)) {
            answer = Answer.NO;
            missing = List.of();
        } else if (asksForTheDay && !held.held().surely().contains(day) && answer != Answer.NO) {
            answer = Answer.NEEDS_FACTS;
            TreeSet<Missing> all = new TreeSet<>(missing);
            keeping.forEach(keep -> all.addAll(keep.missing()));
            missing = new ArrayList<>(all);
        }
        return new Verdict(
                verdict.put(),
                answer,
                verdict.effect(),
                verdict.findings(),
                verdict.shown(),
                missing,
                verdict.inhibitors(),
                hangsOn,
                verdict.otherReadings(),
                verdict.lostOn());
    }
}
