package org.circula.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.circula.ask.AskedFact;
import org.circula.ask.Asker;
import org.circula.ask.Conversation;
import org.circula.ask.Questions;
import org.circula.assess.LawVocabulary;
import org.circula.assess.Question;
import org.circula.assess.RefusedQuestionException;
import org.circula.explain.AskedQuestionShown;
import org.circula.explain.Explainer;
import org.circula.law.RuleBases;
import org.circula.person.Life;
import org.circula.person.LifeWriter;
import org.circula.web.question.QuestionsShown;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks what can still turn a verdict, one question after another. */
@Command(
        name = "ask",
        mixinStandardHelpOptions = true,
        description = "Ask, one question after another, only what can still turn the verdict on a pathway.",
        footer = {
            "",
            "One line answers one question. An empty line or ? is: I don't know. The line stop ends.",
            "Exit code: 0 when the questions ended, settled or not; 2 when the life or an option has faults."
        })
final class AskCommand implements Callable<Integer> {

    private final Clock clock;
    private final JudgesLives judges;

    @Spec
    private CommandSpec specification;

    @Parameters(paramLabel = "LIFE", description = "The life file (YAML or JSON).")
    private String life = "";

    @Option(names = "--pathway", required = true, paramLabel = "PATHWAY", description = "The pathway to settle.")
    private String pathway = "";

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = DayConverter.class,
            description = "The day whose law is asked; today if left out.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--reading",
            paramLabel = "READING",
            defaultValue = "as-understood-now",
            converter = ReadingConverter.class,
            description = "as-understood-now (the default) or as-applied-then.")
    private Question.Reading reading = Question.Reading.AS_UNDERSTOOD_NOW;

    @Option(names = "--put", paramLabel = "N", description = "Which status, where there are several: 1 is the first.")
    private int put = 1;

    @Option(names = "--save", paramLabel = "FILE", description = "Write the life with the answers to this file.")
    private @Nullable Path save;

    @Mixin
    private RulesOption rules = new RulesOption();

    @Mixin
    private OutputFormat format = new OutputFormat();

    AskCommand(Clock clock, JudgesLives judges) {
        this.clock = clock;
        this.judges = judges;
    }

    @Override
    public Integer call() {
        RuleBases law = rules.load();
        LocalDate today = LocalDate.now(clock);
        Life read = LifeFile.read(life, System.in, LawVocabulary.of(law));
        Question question =
                new Question(read, asOf == null ? today : asOf, Optional.empty(), reading, List.of(), List.of(pathway));
        Asker asker = new Asker(law, asked -> judges.judge(asked, law, today));
        try {
            ask(law, asker, question);
        } catch (RefusedQuestionException refused) {
            throw new BadInputException(
                    refused.faults().stream().map(fault -> fault.says()).toList());
        }
        return ExitCodes.GOOD;
    }

    private void ask(RuleBases law, Asker asker, Question question) {
        PrintWriter out = specification.commandLine().getOut();
        if (format.isJson()) {
            QuestionsShown shown = shown(law, question, asker.questions(question));
            OutputFormat.writeJson(shown.document(asker.questions(question)), out);
            return;
        }
        Conversation conversation = new Conversation(asker, question, put - 1);
        QuestionsShown shown = shown(law, question, List.of(conversation.now()));
        Page page = Page.on(specification.commandLine());
        converse(conversation, shown, new AnswerLine(LawVocabulary.of(law)), page);
        conclude(conversation.now(), conversation.next().isPresent(), shown, page);
        if (save != null) {
            write(save, LifeWriter.toYaml(conversation.life()));
            page.line("The life with your answers is in " + save + ".");
        }
        page.done();
    }

    private static QuestionsShown shown(RuleBases law, Question question, List<Questions> asked) {
        return new QuestionsShown(law, Explainer.inEnglish(law), question);
    }

    private static void converse(Conversation conversation, QuestionsShown shown, AnswerLine answers, Page page) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (Optional<AskedFact> next = conversation.next(); next.isPresent(); next = conversation.next()) {
            AskedFact fact = next.get();
            AskedQuestionShown question = shown.asked(fact, conversation.now());
            page.heading(question.text());
            question.why().forEach(because -> page.quiet(2, because.text() + " (" + because.provision() + ")"));
            page.line(2, "Answer: " + AnswerLine.form(fact) + ". Empty: " + question.doNotKnow() + ".");
            page.done();
            if (!answered(conversation, fact, answers, lines, page)) {
                return;
            }
        }
    }

    /** Whether to go on: not where the person stops or the input ends. */
    private static boolean answered(
            Conversation conversation, AskedFact fact, AnswerLine answers, BufferedReader lines, Page page) {
        while (true) {
            String line = readLine(lines);
            if (line == null || line.strip().equals("stop")) {
                return false;
            }
            String said = line.strip();
            try {
                conversation.answer(
                        fact,
                        said.isEmpty() || said.equals("?")
                                ? conversation.life()
                                : answers.told(conversation.life(), fact, said));
                return true;
            } catch (BadInputException unread) {
                page.line(2, unread.getMessage());
                page.done();
            }
        }
    }

    private static @Nullable String readLine(BufferedReader lines) {
        try {
            return lines.readLine();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The answers cannot be read.", unreadable);
        }
    }

    private static void conclude(Questions now, boolean more, QuestionsShown shown, Page page) {
        page.rule();
        page.heading(shown.word(now));
        if (now.settled()) {
            page.line("This is settled: nothing else can change it.");
        } else if (more || !now.facts().isEmpty()) {
            page.line("This is not settled: what was left open can still change it.");
        } else {
            page.line("This cannot be settled by asking. Open whatever is answered: "
                    + String.join(", ", now.unsettled()) + ".");
        }
        if (!now.exact()) {
            page.line("There were too many combinations to try them all, so some questions may be needless.");
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new BadInputException(file + " cannot be written. Name a file in a folder where you may write.");
        }
    }
}
