package org.circula.harness.external;

import java.time.LocalDate;
import java.util.List;

/** Maps a kind of question that is asked of one life on several days; the answers stand under the days. */
public interface DatedQuestionAdapter extends QuestionAdapter {

    /** Answers a case that gives no days. */
    @Override
    default Answered answer(CaseInputs inputs, CaseBench bench) {
        throw new NotMappedException("assertions");
    }

    /**
     * Answers a case on each of its days.
     *
     * @throws NotMappedException where it cannot say in a life what an input says
     * @throws RefusedLifeException where the life is refused
     */
    Answered answer(CaseInputs inputs, List<LocalDate> days, CaseBench bench);
}
