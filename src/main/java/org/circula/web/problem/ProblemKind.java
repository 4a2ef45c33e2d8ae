package org.circula.web.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problem a request can meet. Each has an address where it is explained. */
public enum ProblemKind {
    UNREADABLE_BODY(
            400,
            "The body cannot be read",
            "The body is empty, or it is not JSON or YAML, or it is not in UTF-8, or it is nested too deep. Each entry of "
                    + "errors names the line and the column."),
    FAULTY_CONTENT(
            422,
            "The question or the life has faults",
            "The body was read, but something in it is unknown, impossible or contradictory. Each entry of errors points "
                    + "to one field and says what is wrong, what is allowed and what to do. All faults are told at once."),
    REFUSED_QUESTION(
            422,
            "The question cannot be answered as it was asked",
            "No rule base can answer: a jurisdiction or pathway is not known, or the day lies outside the period for which "
                    + "the law is encoded. An unanswerable question is refused, never answered with a guess."),
    FAULTY_PARAMETER(
            400,
            "A parameter in the address is wrong",
            "A query parameter is unknown, stands twice or has a value that cannot be read. Facts of a life never stand in "
                    + "an address; they belong into the body."),
    BAD_REQUEST(
            400,
            "The request cannot be understood",
            "The request is not proper HTTP, or a form was sent in a way that cannot be read."),
    NOT_FOUND(
            404,
            "There is nothing at this address",
            "The address, or the rule base or provision named in it, is not known."),
    METHOD_NOT_ALLOWED(
            405,
            "This address does not answer this method",
            "The header Allow of the answer lists the methods that the address knows."),
    NOT_ACCEPTABLE(
            406,
            "No answer in the format asked for",
            "Answers are given as application/json, pages as text/html. Change the header Accept of the request."),
    TOO_LARGE(
            413,
            "The request is too large",
            "At most one megabyte is read of any request. A life of many years needs a few kilobytes."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "The body is in a format that is not read",
            "Send application/json or application/yaml, named in the header Content-Type, and not compressed."),
    OUR_FAULT(
            500,
            "This did not work, and it is our fault",
            "Something in Circula is broken. Nothing of the request was stored. The reference in the answer stands in the "
                    + "log of the server, so whoever runs it can find the cause.");

    private final int status;
    private final String title;
    private final String explanation;

    ProblemKind(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What the kind means and what to do about it. */
    public String explanation() {
        return explanation;
    }

    /** The kind as a word in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where the kind is explained: the {@code type} of its problem descriptions. */
    public String address() {
        return "/problems/" + word();
    }

    /** The kind with this word. */
    public static Optional<ProblemKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** The kind that says what an HTTP status says. */
    public static ProblemKind ofStatus(int status) {
        return switch (status) {
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            default -> status >= 400 && status < 500 ? BAD_REQUEST : OUR_FAULT;
        };
    }
}
