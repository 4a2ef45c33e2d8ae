package org.circula.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.circula.law.Effect;

/**
 * The plain judge's answer for one put.
 *
 * @param put as {@code PlainPut.key} writes it
 * @param answer MET for yes, NOT_MET for no; empty where it hangs on a status of which nobody can say on which day it ended
 * @param effect the hardest effect among the requirements for which the answer is no
 * @param goneFrom the first day without the status; empty where some requirement has no such day
 * @param hangsOnUntoldDay whether it hangs on the end of a status, on a day that can be found only by trying each
 * @param because what each provision said, in words
 */
public record PlainVerdict(
        String put,
        String pathway,
        Optional<PlainOutcome> answer,
        Optional<Effect> effect,
        Optional<LocalDate> goneFrom,
        boolean hangsOnUntoldDay,
        List<String> because) {

    PlainVerdict hangingOnUntoldDay() {
        return new PlainVerdict(put, pathway, answer, effect, goneFrom, true, because);
    }
}
