package org.circula.advise.dates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.circula.law.Effect;
import org.circula.law.Pathway;
import org.circula.verdict.Answer;
import org.circula.verdict.Finding;
import org.circula.verdict.Outcome;
import org.circula.verdict.Put;
import org.circula.verdict.Verdict;

/**
 * A put on the day on which it was judged.
 *
 * @param put what was asked, and on which day
 * @param statuses whether the statuses stood as the life tells them
 */
record PutOnADay(Put put, Statuses statuses) {

    /** How the statuses of a life stand on a day. */
    enum Statuses {
        /** None is lost by law, nor perhaps lost. */
        AS_TOLD,
        /** Some are gone by law, or perhaps gone. */
        SOME_PERHAPS_GONE;

        /** As a put sees them: the keeping of a status is judged as if that one stood. */
        private static Statuses of(Put put, TriedPut.Judged judged) {
            return Stream.concat(judged.verdict().stream(), judged.keepingOfOthers().stream())
                            .anyMatch(verdict -> mayEnd(verdict) && !keepsTheStatusOf(verdict, put))
                    ? SOME_PERHAPS_GONE
                    : AS_TOLD;
        }

        private static boolean mayEnd(Verdict verdict) {
            return verdict.answer() != Answer.YES
                    && (isLapse(verdict.effect())
                            || verdict.findings().stream()
                                    .anyMatch(finding -> isOpen(finding) && isLapse(finding.effect())));
        }

        private static boolean isOpen(Finding finding) {
            return finding.outcome() == Outcome.UNKNOWN || finding.outcome() == Outcome.DISCRETIONARY;
        }

        private static boolean isLapse(Optional<Effect> effect) {
            return effect.equals(Optional.of(Effect.LAPSES_BY_LAW));
        }
    }

    /** The put of a verdict, among all that were judged on the day. */
    static PutOnADay of(Verdict verdict, TriedPut.Judged judged) {
        return new PutOnADay(verdict.put(), Statuses.of(verdict.put(), judged));
    }

    /** Whether a put asks about keeping the status whose keeping the verdict is about. */
    static boolean keepsTheStatusOf(Verdict keeping, Put put) {
        return put.pathway().question() == Pathway.Question.KEEP
                && put.held()
                        .filter(own ->
                                keeping.put().held().filter(own::isSameAs).isPresent())
                        .isPresent();
    }

    LocalDate day() {
        return put.asOf();
    }
}
