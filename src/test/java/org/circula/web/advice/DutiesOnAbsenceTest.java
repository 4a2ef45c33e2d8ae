package org.circula.web.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.circula.advise.Advisor;
import org.circula.advise.Departure;
import org.circula.assess.CompiledAssessor;
import org.circula.assess.Question;
import org.circula.explain.Explainer;
import org.circula.law.RuleBases;
import org.circula.law.load.RuleBasesLoader;
import org.circula.person.HeldStatus;
import org.circula.person.Known;
import org.circula.person.Life;
import org.circula.person.Stay;
import org.circula.time.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the law that Circula ships, with duties on whoever leaves. */
class DutiesOnAbsenceTest {

    private static final LocalDate LEAVING = LocalDate.of(2026, 11, 30);

    @TempDir
    private Path folder;

    @Test
    void aDutyIsToldWithTheLastDayOnWhichItIsDoneInTime() {
        copyOf("rules");
        duty("es.long-term.notice-before", "due: {before: departure, lead: P1M}, ");
        duty("es.long-term.notice-after", "due: {within: P3M, of: departure}, ");
        duty("es.long-term.notice-at-the-end", "due: {before: end-of-status}, ");
        duty("es.long-term.notice-some-day", "");
        add(
                "es/absence.yaml",
                "  es.long-term.keep:\n",
                "  es.long-term.keep:\n    shows: [es.long-term.notice-before, "
                        + "es.long-term.notice-after, es.long-term.notice-at-the-end, es.long-term.notice-some-day]\n");
        add(
                "es/facts.yaml",
                "answers:\n",
                "answers:\n  es.gave-notice: {type: yes-no, question: \"Did you?\", why: \"So\"}\n");
        RuleBases law = RuleBasesLoader.load(folder).orThrow();
        AdviceDocument document;
        try (CompiledAssessor assessor = CompiledAssessor.compile(law, LocalDate.of(2026, 1, 1), "test")) {
            document = new AdviceDocuments(law, Explainer.inEnglish(law))
                    .of(new Advisor(assessor, law).advise(question(), Departure.unsaid()));
        }
        AdviceDocument.ReturnShown shown = document.returns().get(0);
        assertThat(shown.duties())
                .extracting(duty -> duty.provision() + " " + duty.by().orElse(null))
                .containsExactly(
                        "es.long-term.notice-before 2026-10-30",
                        "es.long-term.notice-after 2027-02-28",
                        "es.long-term.notice-at-the-end null",
                        "es.long-term.notice-some-day null");
        assertThat(shown.duties().get(0).citations()).hasSize(1);
        assertThat(shown.sentences())
                .contains(
                        "What you must do by Sunday 28 February 2027: The office is told of es.long-term.notice-after.",
                        "What you must do: The office is told of es.long-term.notice-some-day.");
    }

    private static Question question() {
        Life life = Life.unknown()
                .withStays(
                        Known.all(List.of(new Stay(
                                new Stay.In("ES"),
                                Span.runningFrom(LocalDate.of(2010, 1, 1)),
                                Optional.empty(),
                                Optional.empty()))),
                        List.of())
                .withStatuses(Known.all(List.of(new HeldStatus(
                        "es.long-term",
                        "ES",
                        Span.runningFrom(LocalDate.of(2015, 1, 1)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false))));
        return new Question(
                life,
                LEAVING,
                Optional.empty(),
                Question.Reading.AS_UNDERSTOOD_NOW,
                List.of(),
                List.of("es.long-term.keep"));
    }

    private void duty(String id, String due) {
        add("es/absence.yaml", "provisions:\n", """
                provisions:
                  %s:
                    kind: duty
                    says: The office is told of %s
                    principle: {breaks: absence-tolerance}
                    values:
                      - {from: "2005-02-07", asks: es.gave-notice, %ssource: {act: BOE-A-2000-544, at: "Art 32"}, grade: MEMORY}
                """.formatted(id, id, due));
        add("es/absence.drl", "global org.circula.engine.fact.Findings findings;\n", """
                global org.circula.engine.fact.Findings findings;

                rule "%s"
                  @id("%s")
                when
                  Put( pathway == "es.long-term.keep" )
                then
                  findings.record( drools.getMatch() );
                end
                """.formatted(id, id));
    }

    private void copyOf(String rules) {
        try (Stream<Path> files = Files.walk(Path.of(rules))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(Path.of(rules).relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void add(String file, String old, String by) {
        try {
            String text = Files.readString(folder.resolve(file));
            assertThat(text).contains(old);
            Files.writeString(
                    folder.resolve(file),
                    text.replaceFirst(
                            java.util.regex.Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(by)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
