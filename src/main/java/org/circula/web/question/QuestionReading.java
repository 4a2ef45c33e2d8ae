package org.circula.web.question;

import java.util.List;
import org.circula.person.Fault;

/** What came of reading a question: the question, or all that is wrong with it. */
public sealed interface QuestionReading {

    /** The text was read without a fault. */
    record Good(AskedQuestion question) implements QuestionReading {}

    /** The text is neither JSON nor YAML, or empty, too deep, too large or not UTF-8. */
    record Unreadable(List<Fault> faults) implements QuestionReading {
        public Unreadable {
            faults = List.copyOf(faults);
        }
    }

    /** The text was read and says something that is unknown, impossible or contradictory. */
    record Faulty(List<Fault> faults) implements QuestionReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
