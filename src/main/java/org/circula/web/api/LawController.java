package org.circula.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.circula.explain.lawbook.FactsDocument;
import org.circula.explain.lawbook.InhibitorsOfADay;
import org.circula.explain.lawbook.LawBook;
import org.circula.explain.lawbook.LawOfADay;
import org.circula.explain.lawbook.ProvisionDocument;
import org.circula.explain.lawbook.RuleBaseDocument;
import org.circula.law.Spelling;
import org.circula.web.problem.ProblemException;
import org.circula.web.problem.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The encoded law itself: rule bases, provisions, and the words a life may use. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Law", description = "The encoded law: what is encoded, since when, and where it stands")
class LawController {

    private static final String DAY = "The day whose law is asked (ISO 8601); today where it is left out";
    private static final String READING =
            "How judgments reach back: as-understood-now (the default) or as-applied-then";
    private static final String EXAMPLE_DAY = "2026-03-01";
    private static final String EXAMPLE_BASE = "es";
    private static final String EXAMPLE_PROVISION = "eu.ltr.absence.loss-consecutive";

    private final LawBook book;
    private final Editions editions;
    private final Clock clock;

    LawController(LawBook book, Editions editions, Clock clock) {
        this.book = book;
        this.editions = editions;
        this.clock = clock;
    }

    @GetMapping("/rule-bases")
    @Operation(
            operationId = "ruleBases",
            summary = "All rule bases loaded",
            description = "Each with its edition, and every edition that this installation ever met")
    @ApiResponse(responseCode = "200", description = "The rule bases")
    RuleBasesAnswer ruleBases() {
        return new RuleBasesAnswer(book.ruleBases(), editions.all());
    }

    @GetMapping("/rule-bases/{jurisdiction}")
    @Operation(
            operationId = "ruleBase",
            summary = "One rule base",
            description = "Its policy domains with pathways and kinds of status, and what changed on which day")
    @ApiResponse(responseCode = "200", description = "The rule base")
    RuleBaseDocument ruleBase(@Parameter(example = EXAMPLE_BASE) @PathVariable("jurisdiction") String jurisdiction) {
        return book.ruleBase(known(jurisdiction)).orElseThrow();
    }

    @GetMapping("/rule-bases/{jurisdiction}/provisions")
    @Operation(
            operationId = "provisionsOfADay",
            summary = "The provisions that hold on a day",
            description = "Those of the jurisdiction and those of the Union that hold there")
    @ApiResponse(responseCode = "200", description = "The provisions")
    LawOfADay provisions(
            @Parameter(example = EXAMPLE_BASE) @PathVariable("jurisdiction") String jurisdiction,
            @Parameter(description = DAY, example = EXAMPLE_DAY)
                    @RequestParam(name = "asOf", required = false)
                    @Nullable
                    String asOf,
            @Parameter(description = READING) @RequestParam(name = "reading", required = false) @Nullable
                    String reading) {
        return book.provisionsOn(
                known(jurisdiction), AddressFields.day("asOf", asOf, clock), AddressFields.reading("reading", reading));
    }

    @GetMapping("/rule-bases/{jurisdiction}/inhibitors")
    @Operation(
            operationId = "inhibitorsOfADay",
            summary = "What breaks a principle of circularity on a day",
            description =
                    "Provisions and status attributes, as the rule base declares them; how much each weighs is not"
                            + " measured here")
    @ApiResponse(responseCode = "200", description = "The inhibitors")
    InhibitorsOfADay inhibitors(
            @Parameter(example = EXAMPLE_BASE) @PathVariable("jurisdiction") String jurisdiction,
            @Parameter(description = DAY, example = EXAMPLE_DAY)
                    @RequestParam(name = "asOf", required = false)
                    @Nullable
                    String asOf,
            @Parameter(description = READING) @RequestParam(name = "reading", required = false) @Nullable
                    String reading) {
        return book.inhibitorsOn(
                known(jurisdiction), AddressFields.day("asOf", asOf, clock), AddressFields.reading("reading", reading));
    }

    @GetMapping("/provisions/{id}")
    @Operation(
            operationId = "provision",
            summary = "One provision",
            description = "All its dated values with limits, measures, readings, judgments and exceptions, in each base"
                    + " that states it, and its rule as written")
    @ApiResponse(responseCode = "200", description = "The provision")
    ProvisionDocument provision(@Parameter(example = EXAMPLE_PROVISION) @PathVariable("id") String id) {
        return book.provision(id).orElseThrow(() -> notFound("provision", id, book.provisionIds()));
    }

    @GetMapping("/facts")
    @Operation(
            operationId = "facts",
            summary = "What a life may say",
            description = "Answers with their questions, events, kinds of status, reasons, occupations, branches of"
                    + " insurance and territories")
    @ApiResponse(responseCode = "200", description = "The words")
    FactsDocument facts() {
        return book.facts();
    }

    private String known(String jurisdiction) {
        String word = jurisdiction.toLowerCase(Locale.ROOT);
        if (!book.jurisdictions().contains(word)) {
            throw notFound("rule base", word, book.jurisdictions());
        }
        return word;
    }

    private static ProblemException notFound(String noun, String written, Set<String> known) {
        return new ProblemException(
                ProblemKind.NOT_FOUND,
                "There is no such " + noun + ". " + Spelling.advice(written, List.copyOf(known)));
    }
}
