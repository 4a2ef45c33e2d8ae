package org.circula.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;

/**
 * A problem description as RFC 9457 has it.
 *
 * @param type where the kind of problem is explained
 * @param title the kind of problem in words
 * @param status the HTTP status
 * @param detail what is wrong with this request
 * @param errors each single thing that is wrong
 * @param reference for problems of our own making: what to look for in the log of the server
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "errors", "reference"})
@Schema(description = "What is wrong, as RFC 9457 describes it")
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Fault> errors,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> reference) {

    public Problem {
        errors = List.copyOf(errors);
    }

    /** A problem of a kind without single faults. */
    public static Problem of(ProblemKind kind, String detail) {
        return of(kind, detail, List.of());
    }

    /** A problem of a kind and each thing that is wrong. */
    public static Problem of(ProblemKind kind, String detail, List<Fault> errors) {
        return new Problem(kind.address(), kind.title(), kind.status(), detail, errors, Optional.empty());
    }

    /** A problem of our own making. */
    static Problem ofOurs(String reference) {
        return new Problem(
                ProblemKind.OUR_FAULT.address(),
                ProblemKind.OUR_FAULT.title(),
                ProblemKind.OUR_FAULT.status(),
                "Nothing of the request was stored. Try again; if it happens again, tell whoever runs this server the"
                        + " reference.",
                List.of(),
                Optional.of(reference));
    }

    /**
     * One thing that is wrong.
     *
     * @param pointer the field of the body as a JSON pointer (RFC 6901); empty for the whole body
     * @param parameter the parameter of the address, where the fault is there
     * @param line the line of the body, counted from 1
     * @param column the column, counted from 1
     * @param detail what is wrong, what is allowed and what to do
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record Fault(
            Optional<String> pointer,
            Optional<String> parameter,
            Optional<Integer> line,
            Optional<Integer> column,
            String detail) {

        /** A fault in a field of the body. */
        public static Fault inBody(String pointer, int line, int column, String detail) {
            return new Fault(Optional.of(pointer), Optional.empty(), Optional.of(line), Optional.of(column), detail);
        }

        /** A fault in a field of the body whose place in the text is not known. */
        public static Fault inBody(String pointer, String detail) {
            return new Fault(Optional.of(pointer), Optional.empty(), Optional.empty(), Optional.empty(), detail);
        }

        /** A fault in a parameter of the address. */
        public static Fault inParameter(String parameter, String detail) {
            return new Fault(Optional.empty(), Optional.of(parameter), Optional.empty(), Optional.empty(), detail);
        }
    }
}
