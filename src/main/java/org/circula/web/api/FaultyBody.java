package org.circula.web.api;

import java.util.List;
import org.circula.person.Fault;
import org.circula.person.SourceText;
import org.circula.web.problem.Problem;
import org.circula.web.problem.ProblemException;
import org.circula.web.problem.ProblemKind;
import org.circula.web.question.BodyReading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** Bodies of questions: what they say, and what is wrong with them. */
final class FaultyBody {

    private FaultyBody() {}

    /** The text of a body, JSON or YAML by its type. */
    static SourceText text(byte @Nullable [] body, MediaType format) {
        boolean json = format.getSubtype().equals("json");
        return SourceText.read(
                body == null ? new byte[0] : body, json ? SourceText.Format.JSON : SourceText.Format.YAML);
    }

    /** What is asked, or a problem that points to each fault. */
    static <T> T asked(BodyReading<T> reading) {
        if (reading instanceof BodyReading.Unreadable<T> unreadable) {
            throw refused(ProblemKind.UNREADABLE_BODY, unreadable.faults());
        }
        if (reading instanceof BodyReading.Faulty<T> faulty) {
            throw refused(ProblemKind.FAULTY_CONTENT, faulty.faults());
        }
        return ((BodyReading.Good<T>) reading).question();
    }

    private static ProblemException refused(ProblemKind kind, List<Fault> faults) {
        List<Problem.Fault> errors = faults.stream()
                .map(fault -> Problem.Fault.inBody(fault.pointer(), fault.line(), fault.column(), fault.message()))
                .toList();
        String detail = faults.size() == 1
                ? faults.get(0).message()
                : "There are " + faults.size() + " faults; errors names each, and none was passed over.";
        return new ProblemException(Problem.of(kind, detail, errors));
    }
}
